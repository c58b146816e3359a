import type { LanguageCode } from '../../words/words.ts';
import { findKeywords, indexKeywords } from '../templates/find-keywords.ts';

/**
 * Plain first-person words for wanting to die or to hurt oneself, beside what the risk assessment reads, and in languages it does not. They are read
 * where the answer is private and a wrong guess costs one press, never to judge a message or to tell anybody. A phrase that only names
 * the subject is not among them: who lost somebody by suicide looks for company, not for this. One that ends in `*` is a stem.
 */
const urgentWords: Readonly<Record<Exclude<LanguageCode, 'en'>, readonly string[]>> = {
  es: [
    ...[
      'quiero morir',
      'quisiera morir',
      'ganas de morir',
      'matarme',
      'me quiero matar',
      'me voy a matar',
      'suicidarme',
    ],
    ...['quitarme la vida', 'no quiero vivir', 'no quiero seguir viviendo', 'acabar con mi vida', 'mejor muerto'],
    ...[
      'mejor muerta',
      'ideas suicidas',
      'pensamientos suicidas',
      'cortarme',
      'me corto',
      'hacerme daño',
      'me hago daño',
    ],
  ],
  pt: [
    ...['quero morrer', 'queria morrer', 'vontade de morrer', 'me matar', 'me suicidar', 'tirar minha vida'],
    ...['tirar a minha vida', 'não quero viver', 'não quero mais viver', 'acabar com minha vida', 'ideias suicidas'],
    ...['acabar com a minha vida', 'pensamentos suicidas', 'me cortar', 'me corto', 'me machucar', 'me machuco'],
  ],
  fr: [
    ...['veux mourir', 'voudrais mourir', 'envie de mourir', 'me tuer', 'me suicider', 'mettre fin à mes jours'],
    ...['mettre fin à ma vie', 'veux plus vivre', 'plus envie de vivre', 'veux en finir', 'en finir avec la vie'],
    ...['idées suicidaires', 'pensées suicidaires', 'me faire du mal', 'me mutile*', 'me scarifi*', 'me couper'],
  ],
  de: [
    ...['will sterben', 'möchte sterben', 'mich umbringen', 'mich umzubringen', 'bring mich um', 'bringe mich um'],
    ...[
      'mir das leben nehmen',
      'mir das leben zu nehmen',
      'nicht mehr leben',
      'will tot sein',
      'wäre tot',
      'lieber tot',
    ],
    ...[
      'suizidgedanken',
      'suizidal*',
      'selbstmordgedanken',
      'lebensmüde',
      'ritze mich',
      'mich ritzen',
      'mich zu ritzen',
    ],
    ...['mich selbst verletz*', 'verletze mich'],
  ],
  it: [
    ...['voglio morire', 'vorrei morire', 'voglia di morire', 'uccidermi', 'ammazzarmi', 'suicidarmi', 'farla finita'],
    ...[
      'togliermi la vita',
      'non voglio vivere',
      'non voglio più vivere',
      'pensieri suicidi',
      'tagliarmi',
      'mi taglio',
    ],
    ...['farmi del male', 'mi faccio del male'],
  ],
  pl: [
    ...['chcę umrzeć', 'chciałbym umrzeć', 'chciałabym umrzeć', 'zabić się', 'się zabić', 'zabiję się', 'się zabiję'],
    ...['odebrać sobie życie', 'odbiorę sobie życie', 'nie chcę żyć', 'nie chcę już żyć', 'nie chce mi się żyć'],
    ...['skończyć ze sobą', 'myśli samobójcz*', 'popełnić samobójstwo', 'tnę się', 'ciąć się', 'okaleczam*'],
    ...['zrobić sobie krzywdę', 'robię sobie krzywdę'],
  ],
  uk: [
    ...['хочу померти', 'хочу вмерти', 'не хочу жити', 'вбити себе', 'убити себе', 'вб’ю себе', 'уб’ю себе'],
    ...['покінчити з собою', 'покінчити із собою', 'накласти на себе руки', 'вкоротити собі віку', 'суїцидальн*'],
    ...['ріжу себе', 'різати себе', 'порізати себе', 'нашкодити собі'],
    // Many who read Ukrainian write Russian.
    ...['хочу умереть', 'не хочу жить', 'убить себя', 'покончить с собой', 'режу себя'],
  ],
  hi: [
    ...['मरना चाहता', 'मरना चाहती', 'मर जाना चाहता', 'मर जाना चाहती', 'जीना नहीं चाहता', 'जीना नहीं चाहती'],
    ...['आत्महत्या करना', 'आत्महत्या कर लू*', 'आत्महत्या के विचार', 'आत्महत्या के ख्याल', 'खुदकुशी करना', 'जान दे दू*'],
    ...['खुद को मार', 'खुद को खत्म', 'खुद को नुकसान', 'खुद को काट*'],
    ...['marna chahta', 'marna chahti', 'jeena nahi chahta', 'jeena nahi chahti', 'mar jana chahta', 'mar jana chahti'],
  ],
  ar: [
    ...[
      'أريد أن أموت',
      'أريد الموت',
      'أتمنى الموت',
      'أتمنى أن أموت',
      'أقتل نفسي',
      'قتل نفسي',
      'أنهي حياتي',
      'إنهاء حياتي',
    ],
    ...['أن أنتحر', 'سأنتحر', 'أفكر في الانتحار', 'أفكر بالانتحار', 'لا أريد أن أعيش', 'لا أريد العيش', 'بدي موت'],
    ...['بدي أموت', 'عايز أموت', 'عايزة أموت', 'أؤذي نفسي', 'إيذاء نفسي', 'أجرح نفسي'],
  ],
  ja: [
    ...[
      '死にたい',
      'しにたい',
      '消えてしまいたい',
      '消えたい',
      '自殺したい',
      '自殺しよう',
      '死のうと',
      '命を絶',
      '生きたくない',
    ],
    ...['生きていたくない', 'リスカ', 'リストカット', '自傷', '自分を傷つけ'],
  ],
  id: [
    ...[
      'ingin mati',
      'mau mati',
      'pengen mati',
      'ingin bunuh diri',
      'mau bunuh diri',
      'pengen bunuh diri',
      'lebih baik mati',
    ],
    ...['mengakhiri hidup', 'akhiri hidup', 'tidak mau hidup', 'tidak ingin hidup', 'gak mau hidup', 'nggak mau hidup'],
    ...['menyakiti diri', 'melukai diri', 'menyayat tangan'],
  ],
};

const indexes = Object.entries(urgentWords).map(([language, keywords]) => ({
  language,
  index: indexKeywords(
    keywords.map((keyword) => ({ owner: 'urgent', keyword })),
    language,
  ),
}));

/** Whether plain words for wanting to die or to hurt oneself stand in a sentence, in any of the languages: not everybody writes in that of their client. */
export function findUrgentWords(sentence: string): boolean {
  return indexes.some(({ language, index }) => findKeywords(index, sentence, language).length > 0);
}
