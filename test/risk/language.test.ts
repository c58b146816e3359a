import { describe, expect, it } from 'vitest';
import { findLanguage, findScript } from '../../src/risk/language/guesses.ts';
import { normalise } from '../../src/risk/normalise.ts';
import { buildVocabulary } from '../../src/risk/vocabulary.ts';

const VOCABULARY = buildVocabulary(
  'i am you will would be die want to kill im ya'.split(' ').filter((word) => word.length > 2),
);

function guess(text: string) {
  const { guesses } = normalise(text, VOCABULARY);
  return { language: findLanguage(guesses).language, script: findScript(guesses) };
}

function read(text: string): string {
  return normalise(text, VOCABULARY)
    .words.map((word) => word.text)
    .join(' ');
}

describe('the language of a text', () => {
  it.each([
    ['I think that we should go there now', 'en', 'latin'],
    ['im so tired and i dont know what to do', 'en', 'latin'],
    ['no puedo más, ya no sé qué hacer con esto', 'es', 'latin'],
    ['não sei mais o que fazer com isso', 'pt', 'latin'],
    ['je ne sais pas quoi faire avec tout ça', 'fr', 'latin'],
    ['ich weiß nicht mehr, was ich machen soll', 'de', 'latin'],
    ['non so più cosa fare con questo', 'it', 'latin'],
    ['я не знаю, что делать', 'other', 'cyrillic'],
    ['我不知道该怎么办', 'other', 'han'],
    ['どうすればいいかわからない', 'other', 'kana'],
    ['لا أعرف ماذا أفعل', 'other', 'arabic'],
    ['ok', undefined, 'latin'],
    ['💀 123', undefined, undefined],
    ['', undefined, undefined],
  ])('of "%s" is %s, in %s letters', (text, language, script) => {
    expect(guess(text)).toEqual({ language, script });
  });

  it('is guessed with more confidence from more words', () => {
    const confidence = (text: string): number => findLanguage(normalise(text, VOCABULARY).guesses).confidence;
    const few = confidence('ich weiß nicht');
    const many = confidence('ich weiß nicht mehr, was ich noch machen soll, und wer mir da helfen kann');
    expect(few).toBeGreaterThan(0);
    expect(many).toBeGreaterThan(few);
    expect(many).toBeLessThanOrEqual(1);
  });
});

describe('English short forms', () => {
  it.each([
    ['im so tired', 'i am so tired'],
    ['ill be there and i think id die', 'i will be there and i think i would die'],
    ['ich liege im Bett und will schlafen', 'ich liege im bett und will schlafen'],
    ['ya no quiero nada de esto', 'ya no quiero nada de esto'],
    ['u r ok', 'you are ok'],
  ])('are opened in English alone: %s', (text, expected) => {
    expect(read(text)).toBe(expected);
  });
});
