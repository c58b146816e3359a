import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readDays,
  readGoals,
  readQuestion,
  readQuiet,
  readUntil,
  readZone,
} from '../../../../src/check-ins/own/manage/typed.ts';
import { longestGoal, longestOwnPrompt } from '../../../../src/check-ins/own/own-check-in.ts';
import { languageCodes, languages } from '../../../../src/words/words.ts';
import { writeHours } from '../../../../src/words/write-when.ts';

const now = Date.parse('2026-11-26T12:00:00Z');

describe('a zone', () => {
  it.each([
    ['Europe/Berlin', 'Europe/Berlin'],
    ['europe/berlin', 'Europe/Berlin'],
    ['berlin', 'Europe/Berlin'],
    ['New York', 'America/New_York'],
    ['Zürich', 'Europe/Zurich'],
    ['utc', 'UTC'],
    ['Europe/Kiev', 'Europe/Kiev'],
    ['Kolkata', 'Asia/Kolkata'],
    ['Rome', 'Europe/Rome'],
  ])('"%s" is %s', (typed, zone) => {
    const read = readZone(typed);
    const instant = (of: string) => new Intl.DateTimeFormat('en', { timeZone: of, timeStyle: 'full' }).format(now);
    expect(instant(read)).toBe(instant(zone));
  });

  it.each(['', 'EST', 'CET', 'EST5EDT', 'Atlantis', '+01:00', 'Indiana', 'a', 'x'.repeat(5000), '<@1>'])(
    'is not guessed from "%s"',
    (typed) => {
      expect(() => readZone(typed)).toThrow('checkin-zone-none');
    },
  );
});

describe('a question', () => {
  it('stands on one line, without what cannot be seen, and what has nothing to read is none', () => {
    expect(readQuestion(' Did I\n go \u202eoutside? ')).toBe('Did I go outside?');
    expect(readQuestion('🌱')).toBe('🌱');
    for (const blank of ['', '  ', '\u200b', '\n']) expect(readQuestion(blank)).toBeNull();
  });

  it('that is longer than fits is refused, never cut', () => {
    expect(readQuestion('x'.repeat(longestOwnPrompt))).toHaveLength(longestOwnPrompt);
    for (const length of [longestOwnPrompt + 1, 10_000])
      expect(() => readQuestion('x'.repeat(length))).toThrow('checkin-question-long');
  });
});

describe('goals', () => {
  it('are divided by lines and semicolons, and blanks are none', () => {
    expect(readGoals('one walk; call Ana\n\n sleep ;')).toEqual(['one walk', 'call Ana', 'sleep']);
    expect(readGoals('')).toEqual([]);
    expect(() => readGoals('a;b;c;d')).toThrow('checkin-goals-many');
    expect(() => readGoals('x'.repeat(longestGoal + 1))).toThrow('checkin-goal-long');
  });
});

describe.each(languageCodes)('what the bot itself writes in %s can be typed:', (language) => {
  const { words } = languages[language];
  const { checkin: say } = words;
  const typing = { language, zone: 'Europe/Berlin', now };
  /** Examples stand behind a colon, divided by commas, in the signs of the language. */
  const examplesIn = (text: string) =>
    text
      .replace(/[\u200f\u2068\u2069]/g, '')
      .replace(/^[^:：]*[:：]\s*/u, '')
      .split(/[,、،] ?/u)
      .map((example) => example.replace(/[.。।]$/u, ''));

  it('when', () => {
    for (const text of [say.form.whenDescription, say.command.schedule.options.when])
      for (const example of examplesIn(text))
        expect(readDays(example, typing).minute, example).toBeGreaterThanOrEqual(0);
  });

  it('the day until which somebody pauses', () => {
    const [date = '', weekday = ''] = examplesIn(say.command.pause.options.until);
    expect(readUntil(date, typing)).toBe('2026-12-15');
    expect(readUntil(weekday, typing)).toBe('2026-11-30');
  });

  it('zones', () => {
    const examples = examplesIn(say.zone.description).flatMap((text) => text.split(' أو '));
    expect(examples.length).toBeGreaterThan(1);
    for (const example of examples) expect(readZone(example), example).toContain('/');
    const [, city = ''] = /\*\*([^*]+)\*\*/.exec(words.errors['checkin-zone-none']({ typed: 'x', near: null })) ?? [];
    expect(readZone(city.replace(/[\u2068\u2069]/g, '')), city).toContain('/');
  });

  it('what somebody reads who has none', () => {
    const [, example = ''] = /\*\*([^*]+)\*\*/.exec(say.mine.none) ?? [];
    expect(readDays(example, typing).minute).toBe(8 * 60 + 30);
    expect(example.includes('weekday'), example).toBe(language === 'en');
  });

  it('quiet hours, whichever they are', () => {
    const minute = fc.integer({ min: 0, max: 1439 });
    fc.assert(
      fc.property(minute, minute, (from, to) => {
        fc.pre(from !== to);
        expect(readQuiet(writeHours({ from, to }, words), language)).toEqual({ from, to });
      }),
      { numRuns: 60 },
    );
    expect(readQuiet('', language)).toBeNull();
  });
});
