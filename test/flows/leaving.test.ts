import { expect, it } from 'vitest';
import { openCommunity, type Community } from '../kit/community.ts';
import { describeOnBoth, describeOnSqlite, runSql } from '../kit/storage.ts';
import { takeAway } from '../kit/take-away.ts';

const tables = ['Guild', 'WatchedChannel', 'ChannelCursor', 'Case', 'Flag', 'Person', 'OutboxMessage', 'AuditEntry'];

describeOnBoth('the bot is removed from a server', (databases) => {
  /** A community with a case that somebody holds. */
  async function open() {
    const storage = await databases.make();
    const community = await openCommunity({ storage });
    const [maya, theo] = [community.person('maya'), community.person('theo')];
    const id = await maya.says('lounge', 'I keep thinking about killing myself');
    await theo.presses('Claim', await theo.waitsFor('moderators', new RegExp(id)));
    await community.call('POST', '/clock', { advance: 'PT10S', step: 'PT5S' });
    const botId = community.sandbox.world.botId;
    return {
      community,
      storage,
      botId,
      remove: () => community.call('DELETE', `/guilds/${community.guildId}/members/${botId}`),
      invite: () => community.call('POST', `/guilds/${community.guildId}/members`, { userId: botId, name: 'x' }),
      /** How many rows each table has; those without any are left out. */
      read: async (): Promise<Record<string, number>> => {
        const counts = await Promise.all(
          tables.map(async (table): Promise<[string, number]> => [
            table,
            Number((await runSql(storage, `SELECT count(*) FROM "${table}"`))[0]),
          ]),
        );
        return Object.fromEntries(counts.filter(([, rows]) => rows !== 0));
      },
      leftAt: async () => (await runSql(storage, 'SELECT "leftAt" FROM "Guild"')).flat(),
    };
  }

  const wait = (community: Community, advance: string) => community.call('POST', '/clock', { advance, step: 'PT1H' });

  it('for good: seven days later nothing of it is left', async () => {
    const { community, remove, read } = await open();
    try {
      expect(Object.keys(await read())).toEqual(tables);
      await remove();
      await wait(community, 'P6DT22H');
      expect(Object.keys(await read())).toEqual(expect.arrayContaining(['Guild', 'Case', 'Flag', 'Person']));
      await wait(community, 'PT4H');
      expect(await read()).toEqual({});
    } finally {
      await community.close();
    }
  });

  it('by mistake: invited again it goes on where it was', async () => {
    const { community, remove, invite, leftAt } = await open();
    try {
      await remove();
      await wait(community, 'P3D');
      await invite();
      await wait(community, 'P8D');
      expect(await leftAt()).toEqual([null]);
      const maya = community.person('maya');
      const id = await maya.says('lounge', 'I want to kill myself');
      await community.idle();
      // Its role was deleted with it, and with the role the right to write here; the cases are there all the same, and nobody keeps one for days.
      const shown = await community.person('olu').runs('status');
      expect(shown.text).toMatch(/Cases: 2 open, 0 claimed/);
      expect(id).not.toBe('');
    } finally {
      await community.close();
    }
  });

  it('while it had lost its connection: it notices as soon as it is back', async () => {
    const { community, remove, leftAt } = await open();
    try {
      const { gateway } = community.sandbox;
      gateway.arm({ kind: 'invalidate', resumable: false });
      const refused = gateway.refuse();
      await remove();
      refused.open();
      await expect.poll(leftAt, { timeout: 15_000 }).not.toEqual([null]);
    } finally {
      await community.close();
    }
  });

  it('while it had lost its connection, and it never was set up there: memory does not know of it', async () => {
    const { community, storage } = await open();
    try {
      const day = '2026-01-01T00:00:00.000+00:00';
      const id = '299999999999999999';
      await runSql(
        storage,
        `INSERT INTO "Guild" ("id", "createdAt", "updatedAt") VALUES ('${id}', '${day}', '${day}')`,
      );
      const { gateway } = community.sandbox;
      gateway.arm({ kind: 'invalidate', resumable: false });
      gateway.refuse().open();
      const isLeft = async () =>
        (await runSql(storage, 'SELECT "id" FROM "Guild" WHERE "leftAt" IS NOT NULL')).flat().includes(id);
      await expect.poll(isLeft, { timeout: 15_000 }).toBe(true);
    } finally {
      await community.close();
    }
  });
});

// PostgreSQL that is away cannot even be asked what is open.
describeOnSqlite('the bot is removed while its database cannot be written', (databases) => {
  it('and notes it before it counts as idle, and before it stops', async () => {
    const storage = await databases.make();
    const community = await openCommunity({ storage });
    try {
      const giveBack = await takeAway(storage);
      await community.call('DELETE', `/guilds/${community.guildId}/members/${community.sandbox.world.botId}`);
      const idle = await community.call('POST', '/idle', { timeoutMs: 100 });
      const stopped = community.stopBot();
      await giveBack();
      expect(idle).toMatchObject({ idle: false, pending: { events: 1 } });
      await stopped;
      expect(await runSql(storage, 'SELECT count(*) FROM "Guild" WHERE "leftAt" IS NULL')).toEqual([[0]]);
    } finally {
      await community.close();
    }
  });
});
