import { expect, it } from 'vitest';
import { lookAtDate, requireComing, requireDate, requireMember } from '../../../src/sessions/joining/require-date.ts';
import { planDates } from '../../../src/sessions/plan-dates.ts';
import { listDates } from '../../../src/sessions/store.ts';
import type { Group } from '../../../src/groups/group.ts';
import { openCore } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { catchRefusal } from '../../kit/refusals.ts';
import { keepSession, makeSessionDate } from '../../kit/sessions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

describeOnBoth('a date of a session', (databases) => {
  async function open(given: Partial<Group> = {}) {
    const core = await openCore(await databases.open());
    await core.setUp();
    const { needs, clock } = core;
    const group = makeGroup(given);
    await needs.storage.write((tx) => needs.groups.save(group, tx));
    needs.groups.remember(group);
    const session = await keepSession(group, clock.now(), needs.storage);
    await planDates(needs);
    const [date] = await listDates([session.id], { from: 0, until: Date.parse('2100-01-01') }, needs.storage.read);
    const visit = (roles: readonly string[], change: { guildId?: string; dateId?: string } = {}) => {
      const visitor = { userId: ids.maya, roles };
      return { guildId: ids.guild, dateId: date?.id ?? '', visitor, language: 'en' as const, ...change };
    };
    return { needs, group, session, date, visit };
  }

  const inGroup = ['320000000000000001'];

  it('is there for the server it is of, as long as its group is open', async () => {
    const { needs, group, session, date, visit } = await open();
    expect(await lookAtDate(visit(inGroup), needs)).toMatchObject({
      date,
      session: { id: session.id },
      group,
      standing: 'yes',
    });
    const gone = { code: 'session-gone' };
    await expect(lookAtDate(visit(inGroup, { guildId: '200000000000000009' }), needs)).rejects.toMatchObject(gone);
    await expect(lookAtDate(visit(inGroup, { dateId: 'nothing' }), needs)).rejects.toMatchObject(gone);
    needs.groups.remember({ ...group, state: 'archived' });
    await expect(lookAtDate(visit(inGroup), needs)).rejects.toMatchObject(gone);
  });

  it('is not for whoever certainly does not belong; its address only for whoever certainly does', async () => {
    const { needs, visit } = await open();
    await expect(requireDate(visit([]), needs)).rejects.toMatchObject({ code: 'session-not-member' });
    await expect(requireMember(visit([]), needs)).rejects.toMatchObject({ code: 'session-not-member' });
    // The bot does not see the channel.
    const unseen = await open({ belonging: 'overwrite' });
    expect(await requireDate(unseen.visit([]), unseen.needs)).toMatchObject({ standing: 'unknown' });
    await expect(requireMember(unseen.visit([]), unseen.needs)).rejects.toMatchObject({ code: 'session-unsure' });
    expect(await requireMember(visit(inGroup), needs)).toMatchObject({ standing: 'yes' });
  });

  it('is for whoever was let in just now, though Discord does not say so yet', async () => {
    const { needs, group, visit } = await open();
    needs.counts.note(group, ids.maya, 'in');
    expect(await requireMember(visit([]), needs)).toMatchObject({ standing: 'yes' });
  });
});

it('can be said yes to until it begins, unless it is called off', () => {
  const date = makeSessionDate({ startsAt: 1_000 });
  expect(() => requireComing(date, 999)).not.toThrow();
  expect(catchRefusal(() => requireComing(date, 1_000))).toMatchObject({ code: 'session-begun' });
  expect(catchRefusal(() => requireComing({ ...date, state: 'over' }, 0))).toMatchObject({ code: 'session-begun' });
  const cancelled = catchRefusal(() => requireComing({ ...date, state: 'cancelled' }, 0));
  expect(cancelled).toMatchObject({ code: 'session-cancelled' });
});
