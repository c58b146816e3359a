import type { Topic } from '../../crisis/directory/topics.ts';
import type { LanguageCode } from '../../words/words.ts';
import { findKeywords, indexKeywords } from '../templates/find-keywords.ts';

type HelpTopic = Extract<Topic, 'domestic_violence' | 'sexual_assault'>;

/**
 * Plain words for being hurt by somebody else, which the risk assessment, made for danger to oneself, does not read. They are read where the
 * answer is private and a wrong guess costs one press. One that ends in `*` is a stem.
 */
const hurtWords: Readonly<Record<LanguageCode, Readonly<Record<HelpTopic, readonly string[]>>>> = {
  en: {
    domestic_violence: [
      'hits me',
      'he hit me',
      'she hit me',
      'husband hit me',
      'wife hit me',
      'boyfriend hit me',
      'girlfriend hit me',
      'partner hit me',
      'beats me',
      'he beat me',
      'she beat me',
      'husband beat me',
      'beating me',
      'chokes me',
      'choked me',
      'abuses me',
      'abusing me',
      'abusive husband',
      'abusive partner',
      'abusive relationship',
      'afraid of my husband',
      'scared of my husband',
      'afraid of my partner',
      'scared of my partner',
    ],
    sexual_assault: [
      'raped me',
      'rapes me',
      'was raped',
      'got raped',
      'been raped',
      'molested me',
      'sexually assaulted',
      'sexually abused',
      'forces me to have sex',
      'forced me to have sex',
    ],
  },
  es: {
    domestic_violence: [
      'me pega',
      'me golpea',
      'me pegó',
      'me golpeó',
      'me maltrata',
      'me estrangul*',
      'miedo de mi marido',
      'miedo a mi marido',
      'miedo a mi pareja',
    ],
    sexual_assault: ['me violó', 'me violaron', 'me viola', 'abusó de mí', 'abusaron de mí', 'abusa de mí'],
  },
  pt: {
    domestic_violence: [
      'me bate',
      'me bateu',
      'me espanca*',
      'me agride',
      'me agrediu',
      'me maltrata',
      'medo do meu marido',
      'medo do meu namorado',
      'medo do meu parceiro',
    ],
    sexual_assault: ['me estuprou', 'me estupraram', 'fui estuprad*', 'abusou de mim', 'abusaram de mim'],
  },
  fr: {
    domestic_violence: [
      'me frappe',
      'm’a frappé*',
      "m'a frappé*",
      'me bat',
      'me tape dessus',
      'me maltraite',
      'peur de mon mari',
      'peur de mon conjoint',
      'peur de mon copain',
    ],
    sexual_assault: ['m’a violé*', "m'a violé*", 'me viole', 'été violé*', 'abusé de moi', 'abuse de moi'],
  },
  de: {
    domestic_violence: [
      'schlägt mich',
      'mich schlägt',
      'hat mich geschlagen',
      'mich geschlagen',
      'verprügelt mich',
      'misshandelt mich',
      'würgt mich',
      'angst vor meinem mann',
      'angst vor meinem freund',
      'angst vor meinem partner',
    ],
    sexual_assault: [
      'hat mich vergewaltigt',
      'mich vergewaltigt',
      'vergewaltigt worden',
      'wurde vergewaltigt',
      'hat mich missbraucht',
      'wurde missbraucht',
      'sexuell missbraucht',
    ],
  },
  it: {
    domestic_violence: [
      'mi picchia',
      'mi ha picchiat*',
      'mi mena',
      'mi maltratta',
      'mi ha strangol*',
      'paura di mio marito',
      'paura del mio compagno',
      'paura del mio ragazzo',
    ],
    sexual_assault: [
      'mi ha violentat*',
      'mi ha stuprat*',
      'sono stata violentata',
      'sono stato violentato',
      'sono stata stuprata',
      'abusato di me',
    ],
  },
  pl: {
    domestic_violence: [
      'bije mnie',
      'mnie bije',
      'pobił mnie',
      'mnie pobił',
      'pobiła mnie',
      'znęca się nade mną',
      'dusi mnie',
      'boję się męża',
      'boję się partnera',
      'boję się mojego męża',
    ],
    sexual_assault: [
      'zgwałcił mnie',
      'mnie zgwałcił',
      'zostałam zgwałcona',
      'zostałem zgwałcony',
      'zgwałcili mnie',
      'molestował mnie',
      'mnie molestował',
    ],
  },
  uk: {
    domestic_violence: [
      'б’є мене',
      "б'є мене",
      'мене б’є',
      "мене б'є",
      'побив мене',
      'мене побив',
      'знущається з мене',
      'душить мене',
      'боюся чоловіка',
      'боюся свого чоловіка',
      'боюся партнера',
    ],
    sexual_assault: ['зґвалтував мене', 'мене зґвалтував', 'мене зґвалтували', 'зґвалтували мене'],
  },
  hi: {
    domestic_violence: [
      'मुझे मारता है',
      'मुझे मारते हैं',
      'मुझे मारती है',
      'मुझे पीटता है',
      'मुझे पीटते हैं',
      'मुझ पर हाथ उठाता',
      'mujhe marta hai',
      'mujhe maarta hai',
      'mujhe pitta hai',
    ],
    sexual_assault: ['मेरा बलात्कार', 'मेरा रेप', 'मेरे साथ बलात्कार', 'मेरे साथ जबरदस्ती'],
  },
  ar: {
    domestic_violence: ['يضربني', 'تضربني', 'ضربني', 'يعنفني', 'يخنقني', 'أخاف من زوجي', 'خائفة من زوجي'],
    sexual_assault: ['اغتصبني', 'تم اغتصابي', 'تعرضت للاغتصاب', 'تحرش بي', 'يتحرش بي'],
  },
  ja: {
    domestic_violence: [
      '殴られ*',
      '殴ってくる',
      '暴力を振るわれ*',
      '暴力をふるわれ*',
      '首を絞められ*',
      '夫が怖い',
      '彼氏が怖い',
    ],
    sexual_assault: ['レイプされ*', '犯され*', '性暴力を受け*', '性的虐待*'],
  },
  id: {
    domestic_violence: [
      'memukulku',
      'memukul saya',
      'memukuli saya',
      'memukuliku',
      'mukulin aku',
      'mencekik saya',
      'mencekikku',
      'takut sama suami',
      'takut pada suami',
    ],
    sexual_assault: ['memperkosaku', 'memperkosa saya', 'diperkosa', 'dilecehkan', 'melecehkan saya'],
  },
};

const indexes = Object.entries(hurtWords).map(([language, byTopic]) => ({
  language,
  index: indexKeywords(
    [
      ...byTopic.sexual_assault.map((keyword) => ({ owner: 'sexual_assault' as const, keyword })),
      ...byTopic.domestic_violence.map((keyword) => ({ owner: 'domestic_violence' as const, keyword })),
    ],
    language,
  ),
}));

/** The help that plain words for being hurt by somebody else ask for, in any of the languages; null where there are none. */
export function findHurtWords(sentence: string): HelpTopic | null {
  const owners = indexes.flatMap(({ language, index }) =>
    findKeywords(index, sentence, language).map(({ owner }) => owner),
  );
  return owners.find((owner) => owner === 'sexual_assault') ?? owners[0] ?? null;
}
