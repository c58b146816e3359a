import { describe, expect, it } from 'vitest';
import { longestText } from '../../../src/groups/templates/find-keywords.ts';
import { matchTopics } from '../../../src/groups/templates/template.ts';
import { languageCodes, type LanguageCode } from '../../../src/words/words.ts';
import { nothings, sayings } from './sayings.ts';

const first = (sentence: string, language: LanguageCode) => matchTopics(sentence, language)[0]?.slug;

describe.each(languageCodes)('one sentence in %s', (code) => {
  const said = sayings[code];

  it('is tried in at least five ways, and three about nothing', () => {
    expect(said.length).toBeGreaterThanOrEqual(5);
    expect(nothings[code].length).toBeGreaterThanOrEqual(3);
  });

  it.each(said)('%s → %s', (sentence, slug) => {
    expect(first(sentence, code)).toBe(slug);
  });

  it.each(said)('is found without accents and in capitals: %s', (sentence, slug) => {
    const plain = sentence.normalize('NFD').replace(/[\u0300-\u036f]/g, '');
    expect(first(plain, code)).toBe(slug);
    expect(first(sentence.toUpperCase(), code)).toBe(slug);
  });

  it.each(nothings[code])('about nothing finds nothing: %s', (sentence) => {
    expect(matchTopics(sentence, code)).toEqual([]);
  });

  it('is found by English words, too', () => {
    expect(first('ADHD', code)).toBe('adhd');
    expect(first('panic attacks', code)).toBe('anxiety');
  });
});

describe('what matches', () => {
  it('is said with it: every keyword once, as it is written in the file', () => {
    expect(matchTopics('Panic, panic, PANIC and worries', 'en')).toEqual([
      { slug: 'anxiety', keywords: ['panic*', 'worries'] },
    ]);
  });

  it('is a whole word, or the beginning of one where a stem says so', () => {
    expect(matchTopics('the scarydragon was transported by weeds', 'en')).toEqual([]);
    expect(first('depressing', 'en')).toBe('depression');
    expect(first('undepressed', 'en')).toBeUndefined();
  });

  it('may be written with other apostrophes, blanks, hyphens and marks of markdown', () => {
    for (const sentence of ['I cant eat', 'I can’t   eat', "I **can't** eat", 'can\nt'.replace('\n', '´') + ' eat'])
      expect(first(sentence, 'en'), sentence).toBe('eating');
    expect(first('non-binary', 'en')).toBe('lgbtq');
    expect(first('\u200bpa\u200bnic', 'en')).toBe('anxiety');
  });

  it('puts everyday ups and downs last, whatever else is said', () => {
    const slugs = matchTopics('sad, lonely, stressed, exhausted, overwhelmed, ADHD', 'en').map(({ slug }) => slug);
    expect(slugs).toEqual(['adhd', 'wellbeing']);
  });

  it('is nothing in an empty sentence', () => {
    for (const sentence of ['', ' ', '\u0301', '*', '😀', '\ud800']) expect(matchTopics(sentence, 'en')).toEqual([]);
  });
});

describe('a hostile sentence', () => {
  const long = 100_000;
  const hostile = {
    'one letter': 'a'.repeat(long),
    'beginnings of keywords': 'panipaniworri '.repeat(long / 14),
    blanks: ' '.repeat(long),
    'marks in the wrong order': 'a' + '\u0301\u0323'.repeat(long / 2),
    'halves of characters': '\ud83d'.repeat(long),
    'no blanks in Japanese': '不安死別産後'.repeat(long / 6),
    'ligatures that are many letters': 'ﷺ'.repeat(long),
  };

  it.each(Object.entries(hostile))('is read as far as a form can hold: %s', (_, text) => {
    for (const code of ['en', 'fr', 'ar', 'ja'] as const)
      expect(matchTopics(text, code)).toEqual(matchTopics(text.slice(0, longestText), code));
    expect(first(`grief ${text}`, 'en')).toBe('grief');
    expect(matchTopics(`${'x '.repeat(longestText / 2)}${text} grief`, 'en')).toEqual([]);
  });
});
