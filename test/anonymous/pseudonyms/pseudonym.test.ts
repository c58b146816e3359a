import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joints, marks, nouns } from '../../../src/anonymous/pseudonyms/nouns.ts';
import { choosePseudonym, pseudonymCount, sayPseudonym } from '../../../src/anonymous/pseudonyms/pseudonym.ts';
import { languageCodes, type LanguageCode } from '../../../src/words/words.ts';
import { never, scripts } from '../../words/never.ts';

const numbers = [...Array(pseudonymCount).keys()];
const oneEmoji = new RegExp(String.raw`^\p{RGI_Emoji}$`, 'v');
const letters: Partial<Record<LanguageCode, RegExp>> = {
  uk: /^[\p{Script=Cyrillic}’]+$/u,
  hi: /^[\p{Script=Devanagari}]+$/u,
  ar: /^\p{Script=Arabic}+$/u,
  ja: /^[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー]+$/u,
};
const latin = /^\p{Lu}[\p{Script=Latin}-]+$/u;

describe('the list of pseudonyms', () => {
  it('has more than a thousand, of at least forty nouns', () => {
    expect(marks.length).toBeGreaterThanOrEqual(40);
    expect(pseudonymCount).toBeGreaterThanOrEqual(1000);
  });

  it('marks each noun with one emoji of its own', () => {
    for (const mark of marks) expect(mark).toMatch(oneEmoji);
    expect(new Set(marks).size).toBe(marks.length);
  });

  it.each(languageCodes)('has each noun once in %s, in its letters, and never what is never said', (code) => {
    const pattern = letters[code] ?? latin;
    expect(nouns[code]).toHaveLength(marks.length);
    expect(new Set(nouns[code].map((noun) => noun.toLocaleLowerCase(code))).size).toBe(marks.length);
    for (const noun of nouns[code]) {
      expect(noun).toMatch(pattern);
      expect(noun).not.toMatch(scripts[code]?.hasNot ?? /\s/u);
      for (const one of never[code]) expect(noun).not.toMatch(one);
    }
  });

  it.each(languageCodes)('says each number in %s as a name and a mark of its own, of two different nouns', (code) => {
    const said = numbers.map((number) => sayPseudonym(number, code));
    expect(new Set(said.map(({ name }) => name)).size).toBe(pseudonymCount);
    expect(new Set(said.map(({ mark }) => mark)).size).toBe(pseudonymCount);
    for (const { name } of said) {
      expect(name).toContain(joints[code]);
      expect(name.length).toBeLessThanOrEqual(32);
    }
    expect(said.some(({ name }) => nouns[code].some((noun) => name === `${noun}${joints[code]}${noun}`))).toBe(false);
  });

  it('gives a number the same mark in every language', () => {
    for (const number of numbers)
      expect(new Set(languageCodes.map((code) => sayPseudonym(number, code).mark)).size).toBe(1);
    expect(sayPseudonym(0, 'en')).toEqual({ mark: '🍁🏮', name: 'Maple-Lantern' });
    expect(sayPseudonym(0, 'ja').name).toBe('もみじ・ちょうちん');
  });

  it('has a name for a number from another version', () => {
    expect(sayPseudonym(pseudonymCount + 3, 'de')).toEqual(sayPseudonym(3, 'de'));
  });
});

describe('choosing a pseudonym', () => {
  it('gives none twice in a thread until all were given', () => {
    const taken: number[] = [];
    while (taken.length < pseudonymCount) taken.push(choosePseudonym(taken));
    expect(new Set(taken).size).toBe(pseudonymCount);
    expect(numbers).toContain(choosePseudonym(taken));
  });

  it('gives the first twenty people of a thread nouns that nobody else has', () => {
    const taken: number[] = [];
    for (let person = 0; person < marks.length / 2; person += 1) taken.push(choosePseudonym(taken));
    const used = taken.flatMap((number) => sayPseudonym(number, 'en').name.split('-'));
    expect(new Set(used).size).toBe(marks.length);
  });

  it('keeps threads apart: what was given in one says nothing about another', () => {
    const rounds = 3000;
    let same = 0;
    for (let round = 0; round < rounds; round += 1) {
      const [one, other] = [choosePseudonym([]), choosePseudonym([])];
      if (one === other) same += 1;
    }
    // About two are expected; more than twenty would happen once in billions of runs.
    expect(same).toBeLessThan(20);
  });

  it('chooses from the list, whatever was taken', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { maxLength: 300 }), (taken) => {
        const number = choosePseudonym(taken);
        expect(numbers).toContain(number);
        expect(taken).not.toContain(number);
      }),
      { numRuns: 200 },
    );
  });
});
