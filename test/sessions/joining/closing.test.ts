import { expect, it } from 'vitest';
import { levels, type Level } from '../../../src/check-ins/rounds/rules.ts';
import { forgetMarks, readEchoes, sayEcho } from '../../../src/sessions/joining/closing.ts';
import { planDates } from '../../../src/sessions/plan-dates.ts';
import type { Session } from '../../../src/sessions/session.ts';
import { listDates } from '../../../src/sessions/store.ts';
import { makePlan } from '../../kit/check-ins.ts';
import { openCore } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { keepSession } from '../../kit/sessions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

describeOnBoth('the question at a session’s end', (databases) => {
  /** A session of one hour, every day at 19:00 UTC; it is noon. */
  async function open(given: Partial<Session> = {}) {
    const storage = await databases.open();
    const { needs, clock, setUp } = await openCore(storage);
    await setUp();
    const group = makeGroup();
    await storage.write((tx) => needs.groups.save(group, tx));
    needs.groups.remember(group);
    const plan = makePlan(clock.now(), { zone: 'UTC' });
    const session = await keepSession(group, clock.now(), storage, { plan, ...given });
    await planDates(needs);
    const [date] = await listDates([session.id], { from: 0, until: Date.parse('2100-01-01') }, storage.read);
    if (!date) throw new Error('There is no date.');
    const moveTo = (at: number) => {
      clock.advance(at - clock.now());
    };
    const says = (number: number, level: Level, roles = [group.roleId ?? '']) =>
      sayEcho(
        {
          guildId: ids.guild,
          dateId: date.id,
          visitor: { userId: `19000000000000000${number}`, roles },
          language: 'en',
          level,
        },
        needs,
      );
    const read = () => readEchoes(date, clock.now(), storage.read);
    return { storage, needs, date, moveTo, says, read };
  }

  it('is open for a day from its end on, to the people of the group, where it is asked at all', async () => {
    const { date, moveTo, says } = await open();
    await expect(says(1, 4)).rejects.toMatchObject({ code: 'session-echo-over' });
    moveTo(date.endsAt);
    expect(await says(1, 4)).toBe(true);
    await expect(says(2, 4, [])).rejects.toMatchObject({ code: 'session-not-member' });
    moveTo(date.endsAt + dayMs - 1);
    expect(await says(3, 4)).toBe(true);
    moveTo(date.endsAt + dayMs);
    await expect(says(4, 4)).rejects.toMatchObject({ code: 'session-echo-over' });

    const silent = await open({ closing: false });
    silent.moveTo(silent.date.endsAt);
    await expect(silent.says(1, 4)).rejects.toMatchObject({ code: 'session-echo-over' });
  });

  it('counts each person once, also of two presses at the same moment: the first answer counts', async () => {
    const { storage, date, moveTo, says } = await open();
    moveTo(date.endsAt);
    expect(await says(1, 2)).toBe(true);
    expect(await says(1, 5)).toBe(false);
    const both = await Promise.all([says(2, 2), says(2, 4), says(3, 2)]);
    expect(both.filter((isFirst) => isFirst)).toHaveLength(2);
    const rows = await storage.read.sessionEcho.findMany();
    expect(rows.reduce((sum, { count }) => sum + count, 0)).toBe(3);
  });

  it('is read from five answers on, and only once nobody can answer any more', async () => {
    const { date, moveTo, says, read } = await open();
    moveTo(date.endsAt);
    const given: readonly Level[] = [5, 4, 4, 1];
    for (const [number, level] of given.entries()) await says(number, level);
    moveTo(date.endsAt + dayMs);
    expect(await read()).toBeNull();

    const more = await open();
    more.moveTo(more.date.endsAt);
    for (const [number, level] of [...given, 2 as const].entries()) await more.says(number, level);
    more.moveTo(more.date.endsAt + dayMs - 1);
    expect(await more.read()).toBeNull();
    more.moveTo(more.date.endsAt + dayMs);
    expect(await more.read()).toEqual([
      { level: 1, count: 1 },
      { level: 2, count: 1 },
      { level: 3, count: 0 },
      { level: 4, count: 2 },
      { level: 5, count: 1 },
    ]);
  });

  it('keeps for two days that somebody answered, and never what', async () => {
    const { storage, date, moveTo, says } = await open();
    moveTo(date.endsAt);
    for (const level of levels) await says(level, level);
    const marks = await storage.read.sessionMark.findMany();
    expect(marks).toHaveLength(5);
    expect(Object.keys(marks[0] ?? {}).sort()).toEqual(['dateId', 'mark']);
    expect(JSON.stringify(marks)).not.toContain('19000000000000000');
    const forget = (at: number) => storage.write((tx) => forgetMarks(at, tx));
    expect(await forget(date.endsAt + 2 * dayMs)).toBe(0);
    expect(await forget(date.endsAt + 2 * dayMs + 1)).toBe(5);
    expect(await storage.read.sessionEcho.count()).toBe(5);
  });
});
