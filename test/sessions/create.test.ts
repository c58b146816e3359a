import { expect, it } from 'vitest';
import type { Group } from '../../src/groups/group.ts';
import type { ServerSettings } from '../../src/servers/settings.ts';
import { createSession } from '../../src/sessions/admin/create-session.ts';
import type { Typed } from '../../src/sessions/admin/typed.ts';
import { mostSessions } from '../../src/sessions/session.ts';
import { listDates, listSessions } from '../../src/sessions/store.ts';
import { openCore } from '../kit/core.ts';
import { makeGroup } from '../kit/groups.ts';
import { ids } from '../kit/interactions.ts';
import { describeOnBoth, readRaw } from '../kit/storage.ts';

describeOnBoth('a session that is planned', (databases) => {
  async function open(given: Partial<Group> = {}, settings: Partial<ServerSettings> = {}) {
    const at = await databases.make();
    const storage = await databases.open(at);
    const core = await openCore(storage);
    await core.setUp(settings);
    const group = makeGroup(given);
    await storage.write((tx) => core.needs.groups.save(group, tx));
    core.needs.groups.remember(group);
    const actor = { userId: ids.olu, roles: [], permissions: 8n };
    const create = (typed: Partial<Typed> = {}) =>
      createSession(
        {
          group,
          typist: { actor, language: 'en' },
          typed: { ...typed, title: typed.title ?? 'Evening circle', when: typed.when ?? 'Thursdays 19:00' },
        },
        core.needs,
      );
    return { at, storage, core, group, create };
  }

  it('has its first dates at once, and is read again as it was said', async () => {
    const { storage, create, group, core } = await open();
    const made = await create({
      zone: 'Europe/Berlin',
      address: 'Harbour Lane 5',
      agenda: 'Hello; Goodbye',
      host: { userId: ids.maya, isMember: true, isBot: false },
      size: 8,
      remind: 0,
      closing: false,
    });
    const opening = { db: storage.read, vault: storage.vault };
    expect(await listSessions([group.id], opening)).toEqual([made]);
    expect(made).toMatchObject({
      place: { kind: 'in-person', channelId: null, address: 'Harbour Lane 5' },
      hostId: ids.maya,
      secondHostId: null,
      agenda: ['Hello', 'Goodbye'],
      minutes: 60,
      size: 8,
      remindMinutes: null,
      closing: false,
    });
    const range = { from: core.clock.now(), until: Date.parse('2100-01-01') };
    expect((await listDates([made.id], range, storage.read)).map(({ day }) => day)).toEqual([
      '2026-03-05',
      '2026-03-12',
    ]);
  });

  it('keeps neither its address nor its hosts in the clear', async () => {
    const { at, create } = await open();
    await create({ address: 'Harbour Lane 5', host: { userId: ids.maya, isMember: true, isBot: false } });
    const raw = await readRaw(at);
    expect(raw.includes('Evening circle')).toBe(true);
    expect(raw.includes('Harbour Lane')).toBe(false);
    expect(raw.includes(ids.maya)).toBe(false);
  });

  it('is one of as many as a group may have, however many are planned at the same moment', async () => {
    const { storage, create, group } = await open();
    const results = await Promise.allSettled(Array.from({ length: mostSessions + 3 }, () => create()));
    const refused = results.filter((one) => one.status === 'rejected').map(({ reason }): unknown => reason);
    expect(refused).toHaveLength(3);
    for (const reason of refused) expect(reason).toMatchObject({ code: 'sessions-full' });
    expect(await listSessions([group.id], { db: storage.read, vault: storage.vault })).toHaveLength(mostSessions);
  });

  it('stands on the calendar by itself only where who belongs to its group is seen anyway, and not at work', async () => {
    const byRole = await open();
    expect((await byRole.create()).event).toBe(true);
    expect((await byRole.create({ event: false })).event).toBe(false);
    const hidden = await open({ belonging: 'overwrite', roleId: null });
    expect((await hidden.create()).event).toBe(false);
    expect((await hidden.create({ event: true })).event).toBe(true);
    const atWork = await open({}, { workplace: true });
    expect((await atWork.create()).event).toBe(false);
  });
});
