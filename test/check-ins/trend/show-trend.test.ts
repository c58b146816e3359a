import { ComponentType } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { listPoints } from '../../../src/check-ins/trend/rules.ts';
import { showTrend } from '../../../src/check-ins/trend/show-trend.ts';
import type { RoundState } from '../../../src/check-ins/check-in.ts';
import type { Level } from '../../../src/check-ins/rounds/rules.ts';
import { addRound, closeRound, countAnswer } from '../../../src/check-ins/store.ts';
import { longestAlt, type Card } from '../../../src/discord/reply.ts';
import { newId } from '../../../src/storage/ids.ts';
import { readCard } from '../../kit/cards.ts';
import { keepCheckIn, makePlan } from '../../kit/check-ins.ts';
import { openCore } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';
import { readPng } from '../../kit/png.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const dayMs = 24 * 3_600_000;

/** So many answers of one level. */
const times = (count: number, level: Level | null) => Array.from({ length: count }, () => level);

describeOnBoth('how a check-in went', (databases) => {
  async function open(prompt = 'How was today?') {
    const storage = await databases.open();
    const { clock, needs, setUp, captured } = await openCore(storage);
    await setUp();
    const group = makeGroup();
    await storage.write((tx) => needs.groups.save(group, tx));
    needs.groups.remember(group);
    const plan = makePlan(clock.now(), { zone: 'UTC' });
    const checkIn = await keepCheckIn(group, clock.now(), storage, { plan, prompt });

    /** A round so many days ago, with answers. */
    async function hold(ago: number, answers: readonly (Level | null)[], state: RoundState = 'over'): Promise<string> {
      const dueAt = clock.now() - ago * dayMs;
      const day = new Date(dueAt).toISOString().slice(0, 10);
      const round = { id: newId(), checkInId: checkIn.id, day, prompt, roleId: null, dueAt, closesAt: dueAt + dayMs };
      await storage.write(async (tx) => {
        await addRound({ ...round, state: state === 'missed' ? 'missed' : 'asked' }, tx);
        for (const level of answers) await countAnswer(round.id, level, 1, tx);
        if (state === 'over') await closeRound(round.id, tx);
      });
      return day;
    }

    const show = (weeks = 8) => showTrend({ checkIn, group, weeks }, needs);
    return { hold, show, captured };
  }

  const read = (shown: { card: Card; after: readonly Card[] }) => [shown.card, ...shown.after].map(readCard).join('\n');

  it('shows each round that ended by its day: how many from five people up, and how it was on average in words', async () => {
    const { hold, show } = await open();
    const days = [
      await hold(6, [...times(4, 2), ...times(3, 3)]),
      await hold(5, times(4, 1)),
      await hold(4, []),
      await hold(3, [], 'missed'),
      await hold(2, [...times(3, 5), ...times(4, null)]),
      await hold(1, times(5, 4)),
    ];
    const open7 = await hold(0, times(6, 3), 'asked');
    const shown = await show();
    const text = read(shown);
    expect(text.split('\n').filter((line) => line.startsWith('- '))).toEqual([
      `- ${days[0]}: 7 answered, on average 🌥️ Hard`,
      `- ${days[1]}: fewer than five answered`,
      `- ${days[2]}: nobody answered`,
      `- ${days[3]}: I could not ask in time`,
      `- ${days[4]}: 7 answered`,
      `- ${days[5]}: 5 answered, on average 🌤️ All right`,
    ]);
    expect(text, 'one that is open is not in it').not.toContain(open7);
    expect(text).toContain('5 rounds ended in the last 8 weeks.');
    expect(text).toContain('the tallest is 7');
  });

  it('shows the same as a picture with words in its place, above the list', async () => {
    const { hold, show } = await open();
    const first = await hold(3, times(7, 2));
    const last = await hold(1, times(12, 4));
    const { card, file } = await show();
    if (!file || !('alt' in file)) throw new Error('There is no picture.');
    expect(readPng(file.data).height).toBeGreaterThan(300);
    expect(file.alt).toContain(`2 rounds from ${first} to ${last}`);
    expect(file.alt).toContain('up to 12');
    expect(file.alt.length).toBeLessThanOrEqual(longestAlt);
    const gallery = {
      type: ComponentType.MediaGallery,
      items: [{ media: { url: 'attachment://rounds.png' }, description: file.alt }],
    };
    const parts = (card.components ?? []).flatMap((part) =>
      part.type === ComponentType.Container ? part.components : [],
    );
    expect(parts).toContainEqual(gallery);
  });

  it('draws the same picture for one answer as for four', async () => {
    const drawn = await Promise.all(
      [1, 4, 5].map(async (count) => {
        const { hold, show } = await open();
        await hold(2, times(count, 3));
        await hold(1, times(9, 3));
        const { file } = await show();
        return file && 'data' in file ? Buffer.from(file.data).toString('base64') : '';
      }),
    );
    expect(drawn[0]).toBe(drawn[1]);
    expect(drawn[2]).not.toBe(drawn[0]);
  });

  it('says of rounds that never had five answers no number at all', async () => {
    const { hold, show } = await open();
    await hold(2, times(3, 3));
    await hold(1, times(4, 5));
    const { file, ...shown } = await show();
    expect(read(shown)).not.toMatch(/tallest|\b[34] answered|average \S+ (Very|Hard|So|All|Good)/);
    expect(file && 'alt' in file ? file.alt : '').toContain('none of which five people answered');
  });

  it('looks back as many weeks as asked for, and says so where nothing ended', async () => {
    const { hold, show } = await open();
    const old = await hold(15, times(5, 3));
    expect(read(await show(2))).toContain('No round of it ended in the last 2 weeks.');
    expect((await show(2)).file).toBeUndefined();
    expect(read(await show(3))).toContain(`${old}: 5 answered`);
    expect(read(await show(1))).toContain('in the last week.');
  });

  it('leaves no round of a year out, on as many cards as they need', async () => {
    const { hold, show } = await open('*How* was it? '.repeat(20));
    for (let ago = 363; ago >= 1; ago -= 1) await hold(ago, ago % 7 === 0 ? times(5, 4) : []);
    const shown = await show(52);
    const days = [...read(shown).matchAll(/^- (\d{4}-\d{2}-\d{2}):/gm)].map(([, day]) => day);
    expect(new Set(days).size).toBe(363);
    expect(days).toEqual([...days].sort());
    expect(shown.after.length).toBeGreaterThan(2);
    for (const card of [shown.card, ...shown.after]) expect(readCard(card).length).toBeLessThanOrEqual(4000);
  });
});

describe('what may be seen of a round', () => {
  const round = (answered: number, state: RoundState = 'over') => ({ id: 'r', day: '2026-11-26', state, answered });

  it.each([
    [0, 0],
    [1, 'few'],
    [4, 'few'],
    [5, 5],
    [30, 30],
  ])('with %i answers is %s', (answered, seen) => {
    expect(listPoints([round(answered)], new Map())).toEqual([{ day: '2026-11-26', answered: seen, level: null }]);
  });

  it('has a level from five levels up, however many answered', () => {
    const levelOf = (count: number) => listPoints([round(9)], new Map([['r', new Map([[2, count]])]]))[0]?.level;
    expect([levelOf(4), levelOf(5)]).toEqual([null, 2]);
  });

  it('is nothing while it is open', () => {
    expect(listPoints([round(9, 'asked')], new Map())).toEqual([]);
  });
});
