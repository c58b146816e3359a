import { describe, expect, it } from 'vitest';
import { countIn, countingLanguages, listForms } from '../../src/words/plurals.ts';
import { languageCodes } from '../../src/words/words.ts';

describe('counting', () => {
  it.each(countingLanguages)('has the forms that whole numbers take in %s, and no others', (code) => {
    const rules = new Intl.PluralRules(code);
    const taken = new Set(Array.from({ length: 2000 }, (_, count) => rules.select(count)));
    expect(new Set(listForms(code))).toEqual(taken);
  });

  it('knows the languages of the bot', () => {
    expect(countingLanguages).toEqual(expect.arrayContaining(languageCodes));
  });

  it('chooses the form of the number', () => {
    const english = countIn('en');
    expect([0, 1, 2].map((count) => english(count, { one: 'line', other: 'lines' }))).toEqual([
      'lines',
      'line',
      'lines',
    ]);
    const polish = countIn('pl');
    const texts = { one: 'linia', few: 'linie', many: 'linii' };
    expect([1, 2, 5, 12, 22].map((count) => polish(count, texts))).toEqual([
      'linia',
      'linie',
      'linii',
      'linii',
      'linie',
    ]);
    const arabic = countIn('ar');
    const forms = { zero: 'z', one: 'o', two: 't', few: 'f', many: 'm', other: 'r' };
    expect([0, 1, 2, 3, 11, 100].map((count) => arabic(count, forms)).join('')).toBe('zotfmr');
  });

  it('takes the form for most numbers where a number is not whole, or has a form of its own', () => {
    expect(countIn('pl')(1.5, { one: 'linia', few: 'linie', many: 'linii' })).toBe('linii');
    expect(countIn('es')(1_000_000, { one: 'línea', other: 'líneas' })).toBe('líneas');
  });
});
