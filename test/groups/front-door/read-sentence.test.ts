import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestSentence } from '../../../src/groups/front-door/door-buttons.ts';
import { readSentence } from '../../../src/groups/front-door/read-sentence.ts';
import { languageCodes, languages, type LanguageCode } from '../../../src/words/words.ts';

const read = (sentence: string, language: LanguageCode = 'en') => readSentence(sentence, language);

/** Said by somebody in danger, as people write it. */
const urgent: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: ['I do not want to live any more', 'i want to kill myself', 'my friend says she will kill herself tonight'],
  es: ['ya no puedo más, quiero morir', 'Pienso en quitarme la vida.', 'me corto desde hace meses'],
  pt: ['eu só quero morrer', 'penso em me matar todo dia', 'NAO QUERO MAIS VIVER'],
  fr: ['j’ai envie de mourir', "J'ai plus envie de vivre", 'je pense à me suicider'],
  de: ['ich will sterben', 'Ich denke daran, mich umzubringen', 'ich möchte einfach nicht mehr leben'],
  it: ['voglio morire', 'non voglio più vivere così', 'penso di farla finita'],
  pl: ['nie chcę żyć', 'nie chce mi sie zyc', 'mam myśli samobójcze od tygodni', 'chcę się zabić'],
  uk: ['я не хочу жити', 'Хочу вбити себе', 'я хочу померти', 'не хочу жить'],
  hi: ['मैं मरना चाहता हूँ', 'मैं जीना नहीं चाहती', 'main marna chahta hoon'],
  ar: ['أريد أن أموت', 'لا اريد ان اعيش بعد اليوم', 'أفكر في الانتحار'],
  ja: ['死にたいです', 'もう消えたい', '毎日、死にたいと思う'],
  id: ['aku ingin mati', 'saya mau bunuh diri', 'rasanya mau mengakhiri hidup'],
};

/** Said by somebody who looks for company. */
const calm: Readonly<Record<LanguageCode, readonly string[]>> = {
  en: [
    'I lost my mother this spring',
    'my brother killed himself two years ago and I miss him',
    'this exam is killing me',
  ],
  es: ['perdí a mi madre esta primavera', 'mi hermano se suicidó y lo echo de menos'],
  pt: ['perdi minha mãe nesta primavera', 'meu filho tem TDAH'],
  fr: ['j’ai perdu ma mère ce printemps', 'mon frère s’est suicidé il y a deux ans'],
  de: ['meine Mutter ist gestorben', 'mein Bruder hat sich vor zwei Jahren das Leben genommen'],
  it: ['ho perso mia madre', 'mio figlio ha l’ADHD'],
  pl: ['zmarła moja mama', 'mój brat zginął śmiercią samobójczą'],
  uk: ['навесні померла моя мама', 'я хочу жити краще'],
  hi: ['मेरी माँ नहीं रहीं', 'मुझे बहुत चिंता होती है'],
  ar: ['توفيت أمي هذا الربيع', 'أريد أن أعيش بهدوء'],
  ja: ['春に母を亡くしました', '子どもがADHDです'],
  id: ['ibuku meninggal tahun ini', 'anakku ADHD'],
};

describe.each(languageCodes)('a sentence in %s', (language) => {
  it.each(urgent[language])('asks for help first: %s', (sentence) => {
    expect(read(sentence, language).kind).toBe('crisis');
    // Not everybody writes in the language of their client.
    expect(read(sentence, language === 'en' ? 'de' : 'en').kind).toBe('crisis');
  });

  it.each(calm[language])('asks for groups: %s', (sentence) => {
    expect(read(sentence, language).kind).toBe('groups');
  });

  it('is found for the example that the form gives', () => {
    expect(read(languages[language].words.start.own.placeholder, language).topics[0]).toBe('grief');
  });

  it('names crisis help beside groups wherever it cannot be told how somebody is', () => {
    expect(read(calm[language][0] ?? '', language).mayBeHeavy).toBe(language !== 'en');
  });
});

describe('a sentence', () => {
  it('speaks of topics, best first and three at most', () => {
    expect(read('I lost my mother and cannot stop grieving').topics[0]).toBe('grief');
    expect(read('panic, adhd, grief, ptsd, ocd and bipolar').topics).toHaveLength(3);
    expect(read('tractors').topics).toEqual([]);
  });

  it('of distress has crisis help named beside the groups', () => {
    expect(read('I feel so hopeless and alone')).toMatchObject({ kind: 'groups', mayBeHeavy: true });
  });

  it('names help beside the groups where nothing could be read in the words', () => {
    expect(read('everything is odd at home')).toMatchObject({ kind: 'groups', topics: [], mayBeHeavy: true });
  });

  it.each([
    ['my husband hits me', 'domestic_violence'],
    ['mein Freund schlägt mich', 'domestic_violence'],
    ['mi marido me pega cuando bebe', 'domestic_violence'],
    ['mąż mnie bije', 'domestic_violence'],
    ['زوجي يضربني', 'domestic_violence'],
    ['夫に殴られました', 'domestic_violence'],
    ['मेरा पति मुझे मारता है', 'domestic_violence'],
    ['suamiku sering memukulku', 'domestic_violence'],
    ['I was raped last year', 'sexual_assault'],
    ['on m’a violée', 'sexual_assault'],
    ['he beats me and I want to die', 'suicide'],
  ])('about being hurt by somebody asks for the help that fits: %s', (sentence, help) => {
    expect(read(sentence)).toMatchObject({ kind: 'crisis', help });
  });

  it.each(['the news hit me hard', 'the beat makes me dance', 'das Wetter schlägt aufs Gemüt'])(
    'with such words in another sense does not: %s',
    (sentence) => {
      expect(read(sentence).kind).toBe('groups');
    },
  );

  it('that threatens somebody is answered plainly', () => {
    expect(read('I know where you live and I will kill you').kind).toBe('harm');
  });

  it('that asks for ways to hurt oneself is taken for danger, and so is one about having been told to', () => {
    expect(read('what is the most painless way to die').kind).toBe('crisis');
    expect(read('go and kill yourself').kind).toBe('crisis');
  });

  it('with somebody’s own number or an advertisement in it is no harm: nobody reads it', () => {
    expect(read('call me on +1 202 555 0143, I grieve').kind).toBe('groups');
    expect(read('free nitro for everybody at discord-gift.example').kind).toBe('groups');
  });

  it('goes before its hostile parts where somebody is in danger', () => {
    expect(read('I will kill you and then I want to kill myself tonight').kind).toBe('crisis');
  });

  it('never fails, whatever it is, and gives nothing of it back', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: longestSentence }),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(anything, fc.constantFrom(...languageCodes), (sentence, language) => {
        const reading = read(sentence, language);
        expect(Object.keys(reading).sort()).toEqual(['help', 'kind', 'mayBeHeavy', 'topics']);
      }),
      { numRuns: 300 },
    );
  });
});
