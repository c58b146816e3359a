import { describe, expect, it } from 'vitest';
import { guessServerCountry } from '../../../src/crisis/countries/guess-server-country.ts';

describe('the country of a server', () => {
  it.each([
    ['Europe/Berlin', 'en', 'DE'],
    ['America/New_York', 'en', 'US'],
    ['Asia/Kolkata', 'en', 'IN'],
    ['Asia/Calcutta', 'en', 'IN'],
    ['Asia/Tokyo', 'de', 'JP'],
  ])('is told by its zone: %s', (zone, language, country) => {
    expect(guessServerCountry({ zone, language })).toBe(country);
  });

  it('is told by its language where the zone does not tell, but not by English', () => {
    expect(guessServerCountry({ zone: 'UTC', language: 'de' })).toBe('DE');
    expect(guessServerCountry({ zone: 'UTC', language: 'en' })).toBeNull();
    expect(guessServerCountry({ zone: 'Etc/GMT+3', language: 'en' })).toBeNull();
  });
});
