import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/schedule/reading/fault.ts';
import { readPause, type Pauses } from '../../../src/schedule/reading/read-pause.ts';
import { languageCodes } from '../../../src/words/words.ts';

/** A Thursday, 10:40. */
const today = { date: '2026-11-26', minute: 640 };

function tell(read: Pauses | Fault): string {
  if (read.kind === 'fault') return read.word === undefined ? read.fault : `${read.fault} ${read.word}`;
  return read.pauses.map(({ from, to, yearly }) => `${from}..${to}${yearly ? ' yearly' : ''}`).join(' ');
}

describe('days that are left out', () => {
  it.each([
    ['en', '24 Dec – 1 Jan', '2026-12-24..2027-01-01 yearly'],
    ['en', '2027-04-05', '2027-04-05..2027-04-05'],
    [
      'en',
      '24 Dec - 1 Jan, 2027-04-05; 3 June',
      '2026-12-24..2027-01-01 yearly 2027-04-05..2027-04-05 2027-06-03..2027-06-03 yearly',
    ],
    ['en', '24-26 December', '2026-12-24..2026-12-26 yearly'],
    ['en', 'Dec 24–26', '2026-12-24..2026-12-26 yearly'],
    ['en', 'Dec 24, 2026 - Jan 1, 2027', '2026-12-24..2027-01-01'],
    ['en', 'from 24 Dec to 1 Jan 2027', '2026-12-24..2027-01-01'],
    ['en', '24 Dec 2026 to 1 Jan', '2026-12-24..2027-01-01'],
    ['en', '2026-12-24 - 2027-01-01', '2026-12-24..2027-01-01'],
    ['en', 'from 20 Nov to 30 Nov', '2026-11-20..2026-11-30 yearly'],
    ['en', '1 Nov – 20 Nov', '2027-11-01..2027-11-20 yearly'],
    ['en', '29 February', '2028-02-29..2028-02-29 yearly'],
    ['en', 'tomorrow', '2026-11-27..2026-11-27'],
    ['de', '24.12.–1.1.', '2026-12-24..2027-01-01 yearly'],
    ['de', 'vom 24. bis 26. Dezember', '2026-12-24..2026-12-26 yearly'],
    ['es', 'del 24 de diciembre al 6 de enero', '2026-12-24..2027-01-06 yearly'],
    ['pt', '24 dez a 1 jan', '2026-12-24..2027-01-01 yearly'],
    ['fr', 'du 24 déc. au 1er janv., 1er mai', '2026-12-24..2027-01-01 yearly 2027-05-01..2027-05-01 yearly'],
    ['it', 'dal 24 dicembre al 6 gennaio', '2026-12-24..2027-01-06 yearly'],
    ['pl', 'od 24 grudnia do 1 stycznia', '2026-12-24..2027-01-01 yearly'],
    ['uk', 'з 24 грудня по 1 січня', '2026-12-24..2027-01-01 yearly'],
    ['hi', '24 दिसंबर से 1 जनवरी तक', '2026-12-24..2027-01-01 yearly'],
    ['ar', 'من 24 ديسمبر إلى 1 يناير و5 أبريل 2027', '2026-12-24..2027-01-01 yearly 2027-04-05..2027-04-05'],
    ['ja', '12月24日〜1月1日、2027年4月5日', '2026-12-24..2027-01-01 yearly 2027-04-05..2027-04-05'],
    ['id', '24 Des sampai 1 Jan', '2026-12-24..2027-01-01 yearly'],
    ['en', '', 'empty'],
    ['en', 'whenever', 'unknown whenever'],
    ['en', '24', 'unknown 24'],
    ['en', '24 Dec – ', '2026-12-24..2026-12-24 yearly'],
    ['en', '24 Dec to Jan', 'unknown to'],
    ['en', '24 Dec 20:00', 'unknown 20:00'],
    ['en', '31 February', 'no-such-date 31 February'],
    ['en', '2025-12-24', 'past 2025-12-24'],
    ['en', '2029-12-24', 'too-far 2029-12-24'],
    ['en', '2027-01-05 – 2027-01-01', 'contradiction 2027-01-01'],
    ['en', '3/4', 'unknown 3/4'],
  ] as const)('in %s, "%s" is %s', (language, text, expected) => {
    expect(tell(readPause(text, { language, today }))).toBe(expected);
  });

  it('are read from any text or refused, and never end before they begin', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.constantFrom(...languageCodes), (text, language) => {
        const read = readPause(text, { language, today });
        if (read.kind === 'understood') for (const { from, to } of read.pauses) expect(from <= to).toBe(true);
      }),
    );
  });
});
