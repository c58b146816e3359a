import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fault } from '../../../src/schedule/reading/fault.ts';
import { readDate } from '../../../src/schedule/reading/read-date.ts';
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

describe('a day', () => {
  it.each([
    ['en', 'next Monday', '2026-11-30'],
    ['en', '15 December', '2026-12-15'],
    ['en', 'in 2 weeks', '2026-12-10'],
    ['en', 'in 3 months', '2027-02-26'],
    ['en', 'until Friday', '2026-11-27'],
    ['en', 'Thursday', '2026-11-26'],
    ['en', 'Friday, 27 November', '2026-11-27'],
    ['en', 'today', '2026-11-26'],
    ['de', 'bis 15.12.', '2026-12-15'],
    ['de', 'in zwei Wochen', '2026-12-10'],
    ['de', 'nächsten Montag', '2026-11-30'],
    ['es', 'hasta el 15 de diciembre', '2026-12-15'],
    ['pt', 'até 15 de dezembro', '2026-12-15'],
    ['fr', 'jusqu’au 15 décembre', '2026-12-15'],
    ['it', 'lunedì prossimo', '2026-11-30'],
    ['pl', 'do 15 grudnia', '2026-12-15'],
    ['uk', 'через 2 тижні', '2026-12-10'],
    ['hi', '15 दिसंबर तक', '2026-12-15'],
    ['ar', 'حتى 15 ديسمبر', '2026-12-15'],
    ['ja', '12月15日まで', '2026-12-15'],
    ['id', 'Senin depan', '2026-11-30'],
    ['en', 'next Saturday', 'unknown'],
    ['en', 'Monday 8:30', 'unknown'],
    ['en', 'Friday 28 November', 'contradiction'],
    ['en', 'today or tomorrow', 'unknown'],
    ['en', 'today, tomorrow', 'contradiction'],
    ['en', '25 Nov 2026', 'past'],
    ['en', '27 Nov 2028', 'too-far'],
    ['en', 'at', 'unknown'],
  ] as const)('in %s, "%s" is %s', (language, text, expected) => {
    const read = readDate(text, { language, today });
    expect(read.kind === 'understood' ? read.date : read.fault).toBe(expected);
  });
});
