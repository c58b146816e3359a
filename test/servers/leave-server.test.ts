import { expect, it } from 'vitest';
import { openCase } from '../../src/moderation/open-case.ts';
import {
  forgetLeftServers,
  keepLeftMs,
  leaveServers,
  returnToServers,
  type ForgetNeeds,
} from '../../src/servers/leave-server.ts';
import { emptySettings } from '../../src/servers/settings.ts';
import { appendAudit } from '../../src/storage/audit-chain.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { openCore } from '../kit/core.ts';
import { ids } from '../kit/interactions.ts';
import { describeOnBoth } from '../kit/storage.ts';

const otherGuild = '200000000000000009';

describeOnBoth('leaving a server', (databases) => {
  /** Two servers with everything that is kept about one; the bot is on none that it was not told of. */
  async function open(present: readonly string[] = []) {
    const core = await openCore(await databases.open());
    const { needs, clock } = core;
    for (const guildId of [ids.guild, otherGuild]) await fill(guildId, core);
    const forgetNeeds: ForgetNeeds = {
      ...needs,
      view: { ...needs.view, isPresent: (guildId) => present.includes(guildId) },
    };
    return { needs, clock, forget: () => forgetLeftServers(forgetNeeds), before: await count(needs.storage) };
  }

  it('keeps everything for seven days, and then forgets all of that server and nothing of another', async () => {
    const { needs, clock, forget, before } = await open();
    expect(Object.values(before).filter((rows) => rows < 2)).toEqual([]);
    await leaveServers([ids.guild], needs);
    clock.advance(keepLeftMs);
    expect(await forget()).toBe(0);
    expect(await count(needs.storage)).toEqual(before);
    clock.advance(1);
    expect(await forget()).toBe(1);
    const half = Object.fromEntries(Object.entries(before).map(([table, rows]) => [table, rows / 2]));
    expect(await count(needs.storage)).toEqual(half);
    expect(await count(needs.storage, otherGuild)).toEqual(half);
    expect(needs.servers.get(ids.guild)).toEqual(emptySettings(ids.guild));
    expect(needs.servers.get(otherGuild).onCallId).toBe(ids.theo);
    expect(await forget()).toBe(0);
  });

  it('counts from the first day, however often it is noticed', async () => {
    const { needs, clock, forget } = await open();
    await leaveServers([ids.guild], needs);
    clock.advance(keepLeftMs);
    await leaveServers([ids.guild, otherGuild], needs);
    clock.advance(1);
    expect(await forget()).toBe(1);
    expect(needs.servers.all().map(({ guildId }) => guildId)).toEqual([otherGuild]);
  });

  it('keeps everything when the bot comes back in time, and counts anew when it is removed again', async () => {
    const { needs, clock, forget, before } = await open();
    await leaveServers([ids.guild], needs);
    clock.advance(keepLeftMs - 1);
    await returnToServers([ids.guild, otherGuild], needs);
    clock.advance(keepLeftMs);
    expect(await forget()).toBe(0);
    await leaveServers([ids.guild], needs);
    clock.advance(keepLeftMs);
    expect(await forget()).toBe(0);
    expect(await count(needs.storage)).toEqual(before);
    expect(needs.servers.get(ids.guild).onCallId).toBe(ids.theo);
  });

  it('forgets no server that the bot is on, even where its return could not be written down', async () => {
    const { needs, clock, forget, before } = await open([ids.guild]);
    await leaveServers([ids.guild, otherGuild], needs);
    clock.advance(keepLeftMs + 1);
    expect(await forget()).toBe(1);
    expect(await count(needs.storage, ids.guild)).toEqual(
      Object.fromEntries(Object.entries(before).map(([table, rows]) => [table, rows / 2])),
    );
    expect(await needs.storage.read.guild.count({ where: { leftAt: null } })).toBe(1);
  });

  it('writes nothing where nothing was left, or nothing came back', async () => {
    const { needs } = await open();
    const storage: Storage = { ...needs.storage, write: () => Promise.reject(new Error('It was written to.')) };
    await leaveServers([], { ...needs, storage });
    await returnToServers([ids.guild, otherGuild], { ...needs, storage });
    await expect(leaveServers([ids.guild], { ...needs, storage })).rejects.toThrow('It was written to.');
  });
});

/** Settings, a watched channel and how far it was read, a case with its flag and its card, an entry of the audit chain. */
async function fill(guildId: string, { needs, clock }: Awaited<ReturnType<typeof openCore>>): Promise<void> {
  const { servers, storage } = needs;
  const settings = {
    ...emptySettings(guildId),
    moderatorChannelId: ids.moderators,
    onCallId: ids.theo,
    watched: new Set([`${guildId}1`]),
  };
  await storage.write(async (tx) => {
    await servers.save(guildId, settings, tx);
    await needs.progress.begin(guildId, `${guildId}1`, clock.now(), tx);
    const event = { act: 'case.claimed', target: ids.case, actorId: ids.theo, at: new Date(clock.now()) } as const;
    await appendAudit(guildId, event, { tx, vault: storage.vault });
  });
  servers.remember(settings);
  const about = {
    userId: ids.maya,
    channelId: `${guildId}1`,
    messageId: `${guildId}2`,
    writtenAt: clock.now(),
    late: false,
    deleted: false,
  };
  await openCase(guildId, { source: 'screening', tier: 'T1', rules: ['a.b'], about }, needs);
}

/** How many rows there are of all servers, or of one. */
async function count({ read }: Pick<Storage, 'read'>, guildId?: string): Promise<Record<string, number>> {
  const where = guildId === undefined ? {} : { guildId };
  const whereServer = guildId === undefined ? {} : { id: guildId };
  const whereFlag = guildId === undefined ? {} : { case: { guildId } };
  return {
    servers: await read.guild.count({ where: whereServer }),
    watched: await read.watchedChannel.count({ where }),
    cursors: await read.channelCursor.count({ where }),
    cases: await read.case.count({ where }),
    flags: await read.flag.count({ where: whereFlag }),
    audit: await read.auditEntry.count({ where }),
    outbox: await read.outboxMessage.count({ where }),
  };
}
