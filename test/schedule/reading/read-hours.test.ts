import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readHours } from '../../../src/schedule/reading/read-hours.ts';
import { languageCodes } from '../../../src/words/words.ts';

const written = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

describe('hours of a day', () => {
  it.each([
    ['en', '22:00 – 7:00', '22:00-7:00'],
    ['en', '22:00-07:00', '22:00-7:00'],
    ['en', '10pm to 7am', '22:00-7:00'],
    ['en', 'from 10 pm until 7:30 am', '22:00-7:30'],
    ['en', '22-7', '22:00-7:00'],
    ['en', 'midnight to 8am', '0:00-8:00'],
    ['en', '13:00 to 15:00', '13:00-15:00'],
    ['en', '22 to 24', '22:00-0:00'],
    ['de', '22 bis 7 Uhr', '22:00-7:00'],
    ['de', 'von 22 Uhr bis 7 Uhr', '22:00-7:00'],
    ['de', '22.30 – 7.00 Uhr', '22:30-7:00'],
    ['de', '10-7', '10:00-7:00'],
    ['es', 'de 22:00 a 7:00', '22:00-7:00'],
    ['pt', 'das 22h às 7h', '22:00-7:00'],
    ['fr', 'de 22h à 7h', '22:00-7:00'],
    ['it', 'dalle 22 alle 7', '22:00-7:00'],
    ['pl', 'od 22 do 7', '22:00-7:00'],
    ['uk', 'з 22:00 до 7:00', '22:00-7:00'],
    ['hi', '22:00 से 7:00 तक', '22:00-7:00'],
    ['ar', 'من 22:00 إلى 7:00', '22:00-7:00'],
    ['ja', '22時から7時まで', '22:00-7:00'],
    ['ja', '22時〜7時', '22:00-7:00'],
    ['id', '22.00 sampai 07.00', '22:00-7:00'],
    ['en', '10 to 7', 'unknown'],
    ['en', '22:00', 'unknown'],
    ['en', '7 to 7', 'unknown'],
    ['en', '22:00 – 25:00', 'unknown'],
    ['en', 'at night', 'unknown'],
    ['en', '22:00 – 7:00 on Mondays', 'unknown'],
    ['en', '', 'empty'],
    ['en', `${'22:00 – '.repeat(100)}7:00`, 'too-long'],
  ] as const)('in %s, "%s" is %s', (language, text, expected) => {
    const read = readHours(text, language);
    expect(read.kind === 'understood' ? `${written(read.from)}-${written(read.to)}` : read.fault).toBe(expected);
  });

  it.each(languageCodes)('are read in digits in %s, whichever they are, and from nothing else', (language) => {
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(minute, minute, (from, to) => {
        const read = readHours(`${written(from)} – ${written(to)}`, language);
        if (from === to) expect(read.kind).toBe('fault');
        else expect(read).toEqual({ kind: 'understood', from, to });
      }),
      { numRuns: 50 },
    );
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(['understood', 'fault']).toContain(readHours(text, language).kind);
      }),
      { numRuns: 100 },
    );
  });
});
