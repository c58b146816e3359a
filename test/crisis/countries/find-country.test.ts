import { describe, expect, it } from 'vitest';
import { countryCodes } from '../../../src/crisis/countries/country-codes.ts';
import { foldName, nameCountry } from '../../../src/crisis/countries/country-names.ts';
import { findCountry, guessCountry, suggestCountries } from '../../../src/crisis/countries/find-country.ts';

const languages = ['en', 'es', 'pt-BR', 'fr', 'de', 'it', 'pl', 'uk', 'hi', 'ar', 'ja', 'id'];

/** The code, or what else was found. */
function find(typed: string, locale = 'en-GB'): string | readonly string[] {
  const found = findCountry(typed, locale);
  return found.kind === 'found' ? found.code : found.near;
}

describe('finding a country', () => {
  it('knows every country and territory of ISO 3166', () => {
    expect(countryCodes).toHaveLength(250);
    expect(new Set(countryCodes).size).toBe(250);
    for (const code of countryCodes) expect(find(code), code).toBe(code);
  });

  it.each(languages)('finds each by its name in %s', (language) => {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    for (const code of countryCodes) {
      const found = find(names.of(code) ?? '');
      // A few names belong to two: then both are offered.
      expect([found].flat(), `${code} ${names.of(code) ?? ''}`).toContain(code);
    }
  });

  it.each([
    ['UK', 'GB'],
    ['U.K.', 'GB'],
    ['uk', 'GB'],
    ['England', 'GB'],
    ['Scotland', 'GB'],
    ['US', 'US'],
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['America', 'US'],
    ['the united states', 'US'],
    ['Deutschland', 'DE'],
    ['DEU', 'DE'],
    ['Holland', 'NL'],
    ['The Netherlands', 'NL'],
    ['Česko', 'CZ'],
    ['Czech Republic', 'CZ'],
    ['Ivory Coast', 'CI'],
    ['cote divoire', 'CI'],
    ['Türkiye', 'TR'],
    ['turkey', 'TR'],
    ['St Lucia', 'LC'],
    ['Saint Lucia', 'LC'],
    ['St. Kitts & Nevis', 'KN'],
    ['osterreich', 'AT'],
    ['MÉXICO', 'MX'],
    ['  japan  ', 'JP'],
    ['日本', 'JP'],
    ['대한민국', 'KR'],
    ['台灣', 'TW'],
    ['россия', 'RU'],
    ['Україна', 'UA'],
    ['भारत', 'IN'],
    ['مصر', 'EG'],
    ['ישראל', 'IL'],
    ['Ελλάδα', 'GR'],
    ['Magyarország', 'HU'],
    ['🇩🇪', 'DE'],
    ['🇬🇧 hello', 'GB'],
    ['🏴󠁧󠁢󠁳󠁣󠁴󠁿', 'GB'],
    ['Niger', 'NE'],
    ['Guinea', 'GN'],
    ['Dominica', 'DM'],
    ['South Korea', 'KR'],
    ['korea', 'KR'],
    ['Kosovo', 'XK'],
  ])('finds "%s"', (typed, code) => {
    expect(find(typed)).toBe(code);
  });

  it.each([
    ['germny', 'DE'],
    ['Untied States', 'US'],
    ['Untied Kingdom', 'GB'],
    ['Irelnd', 'IE'],
    ['Philipines', 'PH'],
    ['Argentinia', 'AR'],
    ['Swizerland', 'CH'],
  ])('forgives the slip in "%s"', (typed, code) => {
    expect(find(typed)).toBe(code);
  });

  it('asks back where several may be meant', () => {
    expect(find('Austrlia')).toEqual(['AT', 'AU']);
    expect(find('Congo')).toEqual(['CD', 'CG']);
    expect(find('united')).toEqual(['US', 'GB', 'AE']);
    expect(find('virgin islands')).toEqual(expect.arrayContaining(['VG', 'VI']));
  });

  it.each([
    ['i live in germany', ['DE']],
    ['London, UK', ['GB']],
    ['Papua New Guinea please', ['PG', 'GN']],
    ['日本にいます', ['JP']],
    ['أنا في ألمانيا', ['DE']],
  ])('is never sure of a country in a sentence, but near: "%s"', (typed, near) => {
    expect(find(typed)).toEqual(near);
  });

  it('finds nothing where nothing is near', () => {
    for (const typed of ['Atlantis', 'zzzz', '', '   ', '?!', '12345', '👻', '🏳️‍🌈'])
      expect(find(typed), typed).toEqual([]);
  });

  it('understands the language of the person, even one the bot does not speak', () => {
    expect(find('Almanya', 'tr')).toBe('DE');
    expect(find('Storbritannien', 'sv-SE')).toBe('GB');
  });

  it('does not stumble over a locale that is none', () => {
    expect(find('Germany', 'not a locale!')).toBe('DE');
    expect(guessCountry('not a locale!')).toBeNull();
    expect(suggestCountries('', 'not a locale!').length).toBeGreaterThan(5);
    expect(nameCountry('DE', 'not a locale!')).toBe('DE');
  });

  it.each([
    ['ten thousand letters', 'a'.repeat(10_000)],
    ['ten thousand words', 'new '.repeat(2_500)],
    ['right to left overrides', '\u202Eynamreg\u202C'],
    ['markdown', '**[x](https://example.org)** `code` ||spoiler||'],
    ['mentions', '@everyone <@1> <#2>'],
    ['emoji', '😀'.repeat(3_000)],
    ['half of an emoji', '\ud83c'],
    ['towers of accents', 'e\u0301\u0301\u0301'.repeat(3_000)],
    ['signs of regular expressions', '.*+?^${}()|[]\\'],
    ['nothing visible', '\u200b\u200d\u2060'],
    ['a name from an object', '__proto__'],
    ['another', 'constructor'],
  ])('survives %s', (_, typed) => {
    const from = performance.now();
    expect(findCountry(typed, 'en-GB').kind).toBe('unsure');
    expect(suggestCountries(typed, 'en-GB').length).toBeLessThanOrEqual(25);
    expect(performance.now() - from).toBeLessThan(1_000);
  });

  it('sees through accents and invisible letters', () => {
    expect(find('G\u200be\u0301rm\u0301any')).toBe('DE');
  });
});

describe('suggesting countries', () => {
  it('begins with where the person seems to be, and never suggests more than 25', () => {
    expect(suggestCountries('', 'en-GB')[0]).toBe('GB');
    expect(suggestCountries('', 'de').slice(0, 1)).toEqual(['DE']);
    expect(suggestCountries('', 'de')).toContain('AT');
    expect(suggestCountries('', 'ja').length).toBeGreaterThan(5);
    for (const locale of ['en-US', 'es-419', 'ar', 'zh-TW', 'fr']) {
      const suggested = suggestCountries('', locale);
      expect(suggested.length).toBeLessThanOrEqual(25);
      expect(new Set(suggested).size).toBe(suggested.length);
    }
  });

  it('narrows with every letter', () => {
    expect(suggestCountries('ger', 'en-GB')[0]).toBe('DE');
    expect(suggestCountries('united k', 'en-GB')).toEqual(['GB']);
    expect(suggestCountries('brz', 'en-GB')).toEqual([]);
    expect(suggestCountries('brzil', 'en-GB')).toEqual(['BR']);
    expect(suggestCountries('german', 'en-GB')).toEqual(['DE']);
  });

  it('is the same every time', () => {
    for (const typed of ['a', 'an', 'united', 'austrlia'])
      expect(suggestCountries(typed, 'fr')).toEqual(suggestCountries(typed, 'fr'));
  });

  it('guesses a country only from what tells one', () => {
    expect(guessCountry('en-GB')).toBe('GB');
    expect(guessCountry('pt-BR')).toBe('BR');
    expect(guessCountry('es-419')).toBeNull();
  });
});

describe('reducing a name', () => {
  it('keeps letters of every script and drops what people leave out', () => {
    expect(foldName('Côte d’Ivoire')).toBe('cote divoire');
    expect(foldName('St. Vincent & the Grenadines')).toBe('saint vincent and the grenadines');
    expect(foldName('  The   Gambia ')).toBe('gambia');
    expect(foldName('Åland')).toBe('aland');
    expect(foldName('Łódź straße')).toBe('lodz strasse');
    expect(foldName('भारत')).toBe('भारत');
  });
});
