import { describe, expect, it } from 'vitest';
import { findPersonalData } from '../../src/risk/find-personal-data.ts';

// Numbers of the kinds reserved for examples: Ofcom's 020 7946 0xxx, the 555-01xx range, RFC 2606 hosts, RFC 5737 addresses,
// the card industry's test number, the IBAN of ISO 13616's own example.

describe('personal data', () => {
  it.each([
    ['ring +44 20 7946 0958 please', 'phone', '+44 20 7946 0958'],
    ['(212) 555-0123', 'phone', '212) 555-0123'],
    ['212.555.0123', 'phone', '212.555.0123'],
    ['2125550123', 'phone', '2125550123'],
    ['mail a.b+c@mail.example.org now', 'mail', 'a.b+c@mail.example.org'],
    ['from 203.0.113.9 today', 'ip-address', '203.0.113.9'],
    ['4111 1111 1111 1111', 'card', '4111 1111 1111 1111'],
    ['ssn 078-05-1120', 'social-security', '078-05-1120'],
    ['GB29 NWBK 6016 1331 9268 19', 'bank-account', 'GB29 NWBK 6016 1331 9268 19'],
  ])('in "%s" is a %s', (text, kind, expected) => {
    const [found, ...others] = findPersonalData(text);
    expect(others).toEqual([]);
    expect(found?.kind).toBe(kind);
    expect(text.slice(found?.start, found?.end)).toBe(expected);
  });
});

describe('a number that is nobody’s', () => {
  it.each([
    '<@123456789012345678>',
    '<:smile:123456789012345678>',
    'https://example.com/123456789012',
    '2026-11-24',
    '24.11.2026 18:30',
    '1700000000000',
    '123456789012345678',
    '192.168.0.1',
    'version 1.2.3',
    'scored 12 345 points',
    '1 2 3 4 5 6 7 8 9 10 11',
    'order12345678901',
    '4111 1111 1111 1112',
    '@ home',
    'a@b',
    'GB00 NWBK 6016 1331 9268 19',
  ])('stays unmarked: %s', (text) => {
    expect(findPersonalData(text)).toEqual([]);
  });
});
