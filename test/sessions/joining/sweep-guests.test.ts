import { expect, it } from 'vitest';
import type { Needs } from '../../../commands/needs.ts';
import { sayComing } from '../../../src/sessions/joining/answer-date.ts';
import { createGuestSweep } from '../../../src/sessions/joining/sweep-guests.ts';
import { planDates } from '../../../src/sessions/plan-dates.ts';
import { listRsvps } from '../../../src/sessions/rsvp-store.ts';
import { listDates } from '../../../src/sessions/store.ts';
import { makePlan } from '../../kit/check-ins.ts';
import { openCore } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { keepSession } from '../../kit/sessions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

describeOnBoth('the look at who has a place', (databases) => {
  /** Noon; the session is every day at 19:00 UTC and has two places, of which one and two have them and three and four wait; or `size`. */
  async function open(findRoles: Needs['findRoles'], size: number | null = 2) {
    const storage = await databases.open();
    const { needs, clock, captured, setUp } = await openCore(storage);
    await setUp();
    const group = makeGroup();
    const roleId = group.roleId ?? '';
    await storage.write((tx) => needs.groups.save(group, tx));
    needs.groups.remember(group);
    const session = await keepSession(group, clock.now(), storage, {
      plan: makePlan(clock.now(), { zone: 'UTC' }),
      size,
    });
    await planDates(needs);
    const dates = await listDates([session.id], { from: 0, until: Date.parse('2100-01-01') }, storage.read);
    const [today, , later] = dates.map(({ id }) => id);
    if (today === undefined || later === undefined) throw new Error('There is no date.');
    for (const dateId of [today, later])
      for (const number of [1, 2, 3, 4]) {
        const visitor = { userId: `19000000000000000${number}`, roles: [roleId] };
        await sayComing({ guildId: ids.guild, dateId, visitor, language: 'en' }, needs);
      }
    const kept = async (dateId: string) =>
      (await listRsvps({ guildId: ids.guild, dateId }, { db: storage.read, vault: storage.vault })).map(
        ({ userId, answer }) => `${userId.slice(-1)} ${answer}`,
      );
    const sweep = createGuestSweep({ ...needs, findRoles });
    return { sweep, today, later, kept, captured };
  }

  it('gives on the places of those who left the group or the server, of dates that are near', async () => {
    const roleId = makeGroup().roleId ?? '';
    const roles = new Map([
      ['190000000000000001', []],
      ['190000000000000003', null],
    ]);
    const { sweep, today, later, kept } = await open((_, userId) => {
      const found = roles.get(userId);
      return Promise.resolve(found === undefined ? [roleId] : found);
    });
    await sweep.round();
    expect((await kept(today)).sort()).toEqual(['2 going', '4 going']);
    expect(await kept(later)).toEqual(['1 going', '2 going', '3 waiting', '4 waiting']);
  });

  it('takes them off dates with places for everybody, too', async () => {
    const roleId = makeGroup().roleId ?? '';
    const { sweep, today, kept } = await open(
      (_, userId) => Promise.resolve(userId === '190000000000000001' ? [] : [roleId]),
      null,
    );
    await sweep.round();
    expect((await kept(today)).sort()).toEqual(['2 going', '3 going', '4 going']);
  });

  it('takes a place from nobody where Discord does not answer, and logs no name', async () => {
    const { sweep, today, kept, captured } = await open(() => Promise.reject(new Error('190000000000000001 is away')));
    await sweep.round();
    expect(await kept(today)).toHaveLength(4);
    expect(captured.text()).toContain('session.not-swept');
    expect(captured.text()).not.toContain('190000000000000001');
  });
});
