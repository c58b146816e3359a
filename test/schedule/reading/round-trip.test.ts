import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longestWeeks, weekdays, type Nth, type Pause, type Rhythm } from '../../../src/schedule/plan.ts';
import { readPause } from '../../../src/schedule/reading/read-pause.ts';
import { readWhen } from '../../../src/schedule/reading/read-when.ts';
import { languageCodes, languages } from '../../../src/words/words.ts';
import { writePauses, writeWhen } from '../../../src/words/write-when.ts';

// What the bot reads back to somebody can be typed in again, and means the same.

const today = { date: '2026-11-26', minute: 640 };
const zones = ['UTC', 'Europe/Berlin', 'Asia/Kolkata', 'America/Argentina/Buenos_Aires', 'Etc/GMT+5'];

/** A day within two years: the days are counted from tomorrow. */
function dayAhead(days: number): string {
  return new Date(Date.parse('2026-11-27T00:00Z') + days * 86_400_000).toISOString().slice(0, 10);
}

const date = fc.integer({ min: 0, max: 728 }).map(dayAhead);
const days = fc
  .subarray([...weekdays], { minLength: 1 })
  .map((chosen) => weekdays.filter((day) => chosen.includes(day)));

const rhythm = fc.oneof(
  date.map((one): Rhythm => ({ kind: 'once', date: one })),
  fc
    .record({ weekdays: days, everyWeeks: fc.integer({ min: 1, max: longestWeeks }) })
    .map((weekly): Rhythm => ({ kind: 'weekly', ...weekly })),
  fc.integer({ min: 1, max: 31 }).map((day): Rhythm => ({ kind: 'monthly-date', day })),
  fc
    .record({ nth: fc.constantFrom<Nth[]>(1, 2, 3, 4, 'last'), weekday: fc.constantFrom(...weekdays) })
    .map((monthly): Rhythm => ({ kind: 'monthly-weekday', ...monthly })),
);

const minute = fc.integer({ min: 0, max: 1439 });

/** Days that are left out once, or every year: those are told by the next time that they come. */
const pause = fc
  .record({ start: fc.integer({ min: 0, max: 360 }), length: fc.integer({ min: 0, max: 300 }), yearly: fc.boolean() })
  .map(({ start, length, yearly }): Pause => ({ from: dayAhead(start), to: dayAhead(start + length), yearly }))
  .filter(({ from, to, yearly }) => !yearly || (from.slice(5) !== '02-29' && to.slice(5) !== '02-29'));

/** Of days in every year, the year says nothing. */
function bare({ from, to, yearly }: Pause): string {
  return yearly ? `${from.slice(5)} ${to.slice(5)}` : `${from} ${to}`;
}

describe.each(languageCodes)('what is written in %s', (language) => {
  const { words } = languages[language];

  it('is understood, and is the same plan', () => {
    fc.assert(
      fc.property(rhythm, minute, fc.constantFrom(...zones), (one, at, zone) => {
        const text = writeWhen({ rhythm: one, minute: at, zone }, words);
        expect(text).toContain(zone);
        expect([text, readWhen(text, { language, today, zone })]).toEqual([
          text,
          { kind: 'understood', rhythm: one, minute: at },
        ]);
      }),
      { numRuns: 400 },
    );
  });

  it('of every kind is understood at every minute', () => {
    for (let at = 0; at < 1440; at += 1) {
      const one: Rhythm = { kind: 'weekly', weekdays: [7], everyWeeks: 1 };
      const text = writeWhen({ rhythm: one, minute: at, zone: 'UTC' }, words);
      expect([text, readWhen(text, { language, today, zone: 'UTC' })]).toEqual([
        text,
        { kind: 'understood', rhythm: one, minute: at },
      ]);
    }
  });

  it('of days that are left out is understood, and leaves out the same', () => {
    fc.assert(
      fc.property(fc.array(pause, { minLength: 1, maxLength: 2 }), (pauses) => {
        const text = writePauses(pauses, words);
        const read = readPause(text, { language, today });
        expect([text, read.kind === 'understood' ? read.pauses.map(bare) : read]).toEqual([text, pauses.map(bare)]);
      }),
      { numRuns: 300 },
    );
  });

  it('says nothing of days where none are left out', () => {
    expect(writePauses([], words)).toBe('');
  });
});

it('another zone than the person’s is not passed over in silence', () => {
  const text = writeWhen(
    { rhythm: { kind: 'monthly-date', day: 15 }, minute: 510, zone: 'Asia/Tokyo' },
    languages.en.words,
  );
  expect(text).toBe('on the 15th of each month at 08:30 (Asia/Tokyo)');
  expect(readWhen(text, { language: 'en', today, zone: 'Europe/Berlin' })).toEqual({
    kind: 'fault',
    fault: 'unknown',
    word: 'Asia',
  });
});
