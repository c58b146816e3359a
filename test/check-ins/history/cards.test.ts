import { describe, expect, it } from 'vitest';
import { drawAsk, drawErased, drawHistory, drawOff } from '../../../src/check-ins/history/cards.ts';
import { addDays, countLevels, keepDays, listDays, type DayLevel } from '../../../src/check-ins/history/rules.ts';
import { showHistory } from '../../../src/check-ins/history/show-history.ts';
import { writeDate, writeDays } from '../../../src/check-ins/history/write-days.ts';
import { keepHistory } from '../../../src/check-ins/history/keep-history.ts';
import { noteLevel } from '../../../src/check-ins/history/note-level.ts';
import { levels } from '../../../src/check-ins/rounds/rules.ts';
import { addTranslationNote } from '../../../src/discord/translation-note.ts';
import { longestAlt } from '../../../src/discord/reply.ts';
import { languageCodes, languages } from '../../../src/words/words.ts';
import { readCard } from '../../kit/cards.ts';
import { openCore } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { readPng } from '../../kit/png.ts';
import { describeOnSqlite } from '../../kit/storage.ts';

/** Every day of a year, each with so many levels. */
function makeYear(perDay: number): DayLevel[] {
  return Array.from({ length: 365 }, (_, index) => addDays('2025-11-27', index)).flatMap((day, index) =>
    Array.from({ length: perDay }, (_, at) => ({ day, level: levels[(index + at) % levels.length] ?? 1 })),
  );
}

const yes = { guildId: ids.guild, since: Date.UTC(2026, 10, 26), days: 365 };
const picture = { name: 'days.png', alt: 'A picture.' };

/** Discord's limit for all texts of a message. Source: Discord's reference, "Text Display". */
const mostText = 4000;

describe.each(languageCodes)('a history in %s', (code) => {
  const { words } = languages[code];

  it.each([
    ['a year of one level a day', makeYear(1)],
    ['a year of two levels a day', makeYear(2)],
    ['a year of more than anybody presses', makeYear(12)],
    ['one day with a hundred levels', makeYear(100).slice(0, 100)],
  ])('fits on a card: %s', (_, kept) => {
    const drawn = drawHistory({ yes, kept }, { picture, first: words.history.changed({ days: 365 }) }, words);
    const text = readCard(addTranslationNote(drawn, code));
    expect(text.length).toBeLessThanOrEqual(mostText);
    for (const { level, count } of countLevels(kept))
      expect(text).toContain(words.history.count({ level: words.round.levels[level], count }));
  });

  it('asks and says everything within Discord’s limits', () => {
    for (const days of keepDays)
      expect(readCard(addTranslationNote(drawAsk(days, words), code)).length).toBeLessThan(mostText);
    expect(readCard(drawOff(true, words))).toContain('`/checkin history do:erase`');
    expect(readCard(drawErased(3, words))).toContain('3');
    expect(readCard(drawErased(0, words))).toBe(words.history.erasedNone);
  });

  it('has words in place of its picture that fit there', () => {
    const [best, hardest] = [words.round.levels[5], words.round.levels[1]];
    const [from, to] = ['2025-09-30', '2026-09-30'].map((day) => writeDate(day, 'whole', words));
    const alt = words.history.alt({ from: from ?? '', to: to ?? '', count: 365, best, hardest });
    expect(alt.length).toBeLessThan(longestAlt / 2);
  });
});

describe('what is kept, in words', () => {
  const { words } = languages.en;

  it('tells each week day by day, the latest first, and both levels of one day', () => {
    const kept: DayLevel[] = [
      { day: '2026-11-17', level: 2 },
      { day: '2026-11-24', level: 4 },
      { day: '2026-11-24', level: 1 },
      { day: '2026-11-29', level: 5 },
    ];
    expect(writeDays(kept, 2000, words)).toEqual([
      '**23 Nov – 29 Nov** · Tue: 🌧️ Very hard, 🌤️ All right · Sun: ☀️ Good',
      '**16 Nov – 22 Nov** · Tue: 🌥️ Hard',
    ]);
  });

  it('tells what is older by months, so that no level is left out whatever the room', () => {
    const kept = makeYear(2);
    for (const room of [0, 500, 1500, 3000, 100_000]) {
      const lines = writeDays(kept, room, words);
      const told = lines.join('\n');
      const byDay = [...told.matchAll(/(Mon|Tue|Wed|Thu|Fri|Sat|Sun): ([^·\n]+)/g)];
      const inDays = byDay.flatMap(([, , found = '']) => found.split(', ')).length;
      const inMonths = [...told.matchAll(/(Very hard|Hard|So-so|All right|Good): (\d+)/g)];
      expect(inDays + inMonths.reduce((sum, [, , count]) => sum + Number(count), 0)).toBe(kept.length);
    }
    expect(writeDays(kept, 1500, words).join('\n').length).toBeLessThanOrEqual(1500);
    expect(listDays(kept)).toHaveLength(365);
  });

  it('speaks of no direction: nothing is better or worse, and there is no average', () => {
    const text = readCard(drawHistory({ yes, kept: makeYear(1) }, { picture, first: null }, words));
    expect(text).not.toMatch(/better|worse|average|improv|progress|trend|streak|score/i);
  });

  it('says how to go on without a yes, and without a picture', () => {
    const card = drawHistory({ yes: null, kept: makeYear(1) }, { picture: null, first: null }, words);
    expect(readCard(card)).toContain(words.history.stopped);
    expect(readCard(card)).toContain(words.history.noPicture);
    expect(JSON.stringify(card)).toContain(words.history.again);
  });
});

describeOnSqlite('a history that is shown', (databases) => {
  it('has a picture of all its days, from a Monday to a Sunday', async () => {
    const storage = await databases.open();
    const { needs, setUp } = await openCore(storage);
    await setUp();
    await keepHistory({ guildId: ids.guild, userId: ids.maya, days: 365 }, needs);
    await storage.write(async (tx) => {
      for (const day of ['2026-11-17', '2026-11-26']) await noteLevel({ userId: ids.maya, day, level: 2 }, needs, tx);
    });
    const { file } = await showHistory({ userId: ids.maya, language: 'en' }, needs);
    if (!file || !('alt' in file)) throw new Error('There is no picture.');
    expect(file.alt).toContain('from 17 November 2026 to 26 November 2026. On 2 days');
    // Fourteen days of 36 points, beside room for the signs and the edges.
    expect(readPng(file.data).width).toBe(14 * 36 + 76);
  });
});
