import { expect, it } from 'vitest';
import { moveDate, saveNext } from '../../src/sessions/date-store.ts';
import { planDates } from '../../src/sessions/plan-dates.ts';
import { renewTimes } from '../../src/sessions/renew-times.ts';
import { findTimes } from '../../src/sessions/rules.ts';
import type { Session } from '../../src/sessions/session.ts';
import { findSession, listDates } from '../../src/sessions/store.ts';
import { openCore } from '../kit/core.ts';
import { makeGroup } from '../kit/groups.ts';
import { keepSession } from '../kit/sessions.ts';
import { describeOnBoth } from '../kit/storage.ts';

const hourMs = 3_600_000;
const always = { from: 0, until: Date.parse('2100-01-01') };

describeOnBoth('new rules of time zones', (databases) => {
  it('move the coming dates of every session to the same time on the wall, once, page by page', async () => {
    const storage = await databases.open();
    const core = await openCore(storage);
    await core.setUp();
    const group = makeGroup();
    await storage.write((tx) => core.needs.groups.save(group, tx));
    const now = core.clock.now();
    const sessions: Session[] = [];
    for (let made = 0; made < 3; made += 1) sessions.push(await keepSession(group, now, storage));
    await planDates(core.needs);
    const ids = sessions.map(({ id }) => id);
    const before = await listDates(ids, always, storage.read);
    const nextOf = async (id: string) => (await findSession(id, { db: storage.read, vault: storage.vault }))?.next;
    const next = await nextOf(ids[0] ?? '');
    // As the rules of before had it: an hour late. One was moved by hand, to 20:30 on the wall.
    const spoil = () =>
      storage.write(async (tx) => {
        for (const [index, { id, startsAt }] of before.entries()) {
          const session = sessions[0];
          if (!session) return;
          const times = findTimes(session, startsAt + hourMs, now);
          const movedTo = index === 0 ? { movedTo: '2026-03-05T20:30' } : {};
          await moveDate(id, { times, ...movedTo }, tx);
        }
        if (next) for (const id of ids) await saveNext(id, { ...next, at: next.at + hourMs }, tx);
      });
    await spoil();
    const renew = () => renewTimes({ storage, zonesVersion: '2031a', now, pageSize: 2 });
    expect(await renew()).toBe(before.length);
    const after = await listDates(ids, always, storage.read);
    const startOf = new Map(after.map(({ id, startsAt }) => [id, startsAt]));
    for (const [index, { id, startsAt }] of before.entries())
      expect(startOf.get(id)).toBe(index === 0 ? Date.parse('2026-03-05T19:30:00Z') : startsAt);
    for (const id of ids) expect(await nextOf(id)).toEqual(next);
    // With the same rules nothing is looked at again.
    await spoil();
    expect(await renew()).toBe(0);
  });

  it('leave what has begun alone', async () => {
    const storage = await databases.open();
    const core = await openCore(storage);
    await core.setUp();
    const group = makeGroup();
    await storage.write((tx) => core.needs.groups.save(group, tx));
    const session = await keepSession(group, core.clock.now(), storage);
    await planDates(core.needs);
    const [first] = await listDates([session.id], always, storage.read);
    const wrong = (first?.startsAt ?? 0) + hourMs;
    const times = findTimes(session, wrong, core.clock.now());
    await storage.write((tx) => moveDate(first?.id ?? '', { times }, tx));
    expect(await renewTimes({ storage, zonesVersion: '2031b', now: wrong + 60_000 })).toBe(0);
    expect((await listDates([session.id], always, storage.read))[0]?.startsAt).toBe(wrong);
  });
});
