import { describe, expect, it } from 'vitest';
import { compareSnowflakes, snowflakeAt } from '../../../src/discord/snowflakes.ts';
import type { History } from '../../../src/moderation/screening/catch-up.ts';
import { createCatchUpRounds } from '../../../src/moderation/screening/catch-up-rounds.ts';
import { openCore, type Core } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const worrying = 'I took all the pills, goodbye everyone';
const minute = 60_000;
const thread = '300000000000000099';

/** A history of a few messages that a test can watch, hold up and break. */
function openHistory() {
  const written = new Map<string, { messageId: string; content: string }[]>();
  const asked: string[] = [];
  const threads: string[] = [];
  let before: (channelId: string) => Promise<void> = () => Promise.resolve();
  const history: History = {
    async readAfter(channelId, after, limit) {
      asked.push(channelId);
      await before(channelId);
      const found = (written.get(channelId) ?? [])
        .filter(({ messageId }) => compareSnowflakes(messageId, after) > 0)
        .map((message) => ({ ...message, authorId: ids.maya, authorIsBot: false, editedAt: null }))
        .reverse();
      return { messages: found.slice(0, limit), more: found.length > limit };
    },
    listThreads: () => Promise.resolve([...threads]),
  };
  return {
    history,
    asked,
    threads,
    /** Something was written. */
    write(channelId: string, at: number, content = worrying): string {
      const messageId = snowflakeAt(at);
      written.set(channelId, [...(written.get(channelId) ?? []), { messageId, content }]);
      return messageId;
    },
    /** What happens before a channel is read, from now on. */
    meanwhile(work: (channelId: string) => Promise<void>): void {
      before = work;
    },
  };
}

describeOnBoth('reading what was written meanwhile, server by server', (databases) => {
  /** The bot was away for an hour. */
  async function open(watched: readonly string[] = [ids.lounge]) {
    const core = await openCore(await databases.open());
    await core.setUp({ watched: new Set(watched) });
    for (const channelId of watched) core.needs.progress.startAt(ids.guild, channelId, core.clock.now());
    await core.needs.progress.flush();
    core.clock.advance(60 * minute);
    const past = openHistory();
    return { core, past, rounds: createCatchUpRounds({ ...core.needs, history: past.history }) };
  }

  /** A message arrives by the gateway and is read at once. */
  async function readLive(channelId: string, { needs, clock }: Core): Promise<void> {
    needs.progress.start(ids.guild, channelId, snowflakeAt(clock.now()));
    needs.progress.finish(channelId, snowflakeAt(clock.now()));
    await needs.progress.flush();
  }

  it('finds what was missed, and is done when all of it is read', async () => {
    const { core, past, rounds } = await open();
    const missed = past.write(ids.lounge, core.clock.now() - minute);
    rounds.start([ids.guild]);
    expect(rounds.pending()).toBe(1);
    await rounds.stop();
    expect(rounds.pending()).toBe(0);
    expect((await core.read(ids.moderators)).join('\n')).toContain(missed);
  });

  it('reads a server once more that lost its session again while it was read', async () => {
    const { past, rounds } = await open();
    rounds.start([ids.guild]);
    rounds.start([ids.guild]);
    rounds.start([ids.guild]);
    await settle(rounds);
    expect(past.asked).toEqual([ids.lounge, ids.lounge]);
  });

  it('tries again where reading failed, and only there', async () => {
    const { core, past, rounds } = await open();
    const missed = past.write(ids.lounge, core.clock.now() - minute);
    past.meanwhile(() => Promise.reject(new Error('Discord is away')));
    rounds.start([ids.guild]);
    await settleTo(1, rounds, past.asked);
    expect(await core.read(ids.moderators)).toEqual([]);
    past.meanwhile(() => Promise.resolve());
    rounds.retry();
    await settle(rounds);
    expect((await core.read(ids.moderators)).join('\n')).toContain(missed);
    rounds.retry();
    await settle(rounds);
    expect(past.asked).toHaveLength(2);
  });

  it('does not try again what failed first and was read after all', async () => {
    const { past, rounds } = await open();
    past.meanwhile(() => (past.asked.length === 1 ? Promise.reject(new Error('Discord is away')) : Promise.resolve()));
    rounds.start([ids.guild]);
    rounds.start([ids.guild]);
    await settle(rounds);
    expect(past.asked).toHaveLength(2);
    expect(rounds.pending()).toBe(0);
  });

  it('loses nothing of a thread in which somebody writes before its past is read', async () => {
    const { core, past, rounds } = await open();
    const missed = past.write(thread, core.clock.now() - minute);
    past.threads.push(thread);
    past.meanwhile(async (channelId) => {
      if (channelId === ids.lounge) await readLive(thread, core);
    });
    rounds.start([ids.guild]);
    await settle(rounds);
    expect((await core.read(ids.moderators)).join('\n')).toContain(missed);
  });

  it('loses nothing of a second absence while the first was being read', async () => {
    const other = '300000000000000050';
    const { core, past, rounds } = await open([ids.lounge, other]);
    let missed = '';
    past.meanwhile(async (channelId) => {
      // The first round is at its end when the session is lost once more; in the second somebody writes before that channel's turn.
      if (past.asked.length === 2) {
        await Promise.resolve();
        rounds.start([ids.guild]);
      }
      if (past.asked.length === 3) {
        core.clock.advance(minute);
        missed = past.write(other, core.clock.now());
        core.clock.advance(minute);
        await readLive(other, core);
      }
      expect([ids.lounge, other]).toContain(channelId);
    });
    rounds.start([ids.guild]);
    await settle(rounds);
    expect(past.asked).toEqual([ids.lounge, other, ids.lounge, other]);
    expect((await core.read(ids.moderators)).join('\n')).toContain(missed);
  });

  describe('of many servers', () => {
    const guilds = Array.from({ length: 30 }, (_, index) => `4000000000000000${String(index + 10)}`);

    /** Each has one channel, with a number of its own. */
    async function openMany() {
      const core = await openCore(await databases.open());
      const { progress, watchList, servers, storage } = core.needs;
      await storage.write(async (tx) => {
        for (const guildId of guilds) await servers.ensure(guildId, tx);
      });
      for (const guildId of guilds) progress.startAt(guildId, guildId, core.clock.now());
      await progress.flush();
      core.clock.advance(60 * minute);
      const past = openHistory();
      const list = (guildId: string) => [{ channelId: guildId, watchId: guildId, isThread: false }];
      const needs = { ...core.needs, history: past.history, watchList: { ...watchList, list } };
      return { core, past, rounds: createCatchUpRounds(needs) };
    }

    it('reads a few at a time, and all of them in turn', async () => {
      const { past, rounds } = await openMany();
      let [reading, most] = [0, 0];
      past.meanwhile(async () => {
        reading += 1;
        most = Math.max(most, reading);
        await new Promise((resolve) => setTimeout(resolve, 1));
        reading -= 1;
      });
      rounds.start(guilds);
      expect(rounds.pending()).toBe(guilds.length);
      await settle(rounds);
      expect(past.asked).toEqual(guilds);
      expect(most).toBe(8);
    });

    it('counts none of them as read that waits for its turn, though somebody writes there', async () => {
      const { core, past, rounds } = await openMany();
      const { progress } = core.needs;
      const first = guilds[0] ?? '';
      const was = guilds.map((guildId) => progress.find(guildId));
      let watching: Promise<void> | null = null;
      let [reading, most] = [0, 0];
      let seen: (string | null)[] = [];
      async function writeEverywhere(): Promise<void> {
        for (const guildId of guilds) {
          progress.start(guildId, guildId, snowflakeAt(core.clock.now()));
          progress.finish(guildId, snowflakeAt(core.clock.now()));
        }
        await progress.flush();
        seen = guilds.map((guildId) => progress.find(guildId));
      }
      past.meanwhile(async (guildId) => {
        reading += 1;
        most = Math.max(most, reading);
        // The first one's session is lost again while it is read; others have their turn before it is read once more.
        if (past.asked.length === 1) rounds.start([first]);
        if (guildId === guilds[20]) watching = writeEverywhere();
        // Nobody else is read meanwhile.
        await watching;
        reading -= 1;
      });
      rounds.start(guilds);
      await settle(rounds);
      expect(past.asked).toEqual([...guilds, first]);
      expect([seen[0], ...seen.slice(20)]).toEqual([was[0], ...was.slice(20)]);
      expect(most).toBe(8);
      // Those that were read before count as read up to then.
      expect(seen[1]).not.toBe(was[1]);
    });

    it('begins none of those that wait when it is stopped', async () => {
      const { past, rounds } = await openMany();
      rounds.start(guilds);
      await rounds.stop();
      expect(past.asked).toEqual(guilds.slice(0, 8));
    });
  });

  it('ends what it began when it is stopped, and begins nothing more', async () => {
    const { core, past, rounds } = await open();
    const missed = past.write(ids.lounge, core.clock.now() - minute);
    rounds.start([ids.guild]);
    rounds.start([ids.guild]);
    await rounds.stop();
    rounds.start([ids.guild]);
    await rounds.stop();
    expect(past.asked).toHaveLength(1);
    expect((await core.read(ids.moderators)).join('\n')).toContain(missed);
  });

  /** Resolves when nothing is being read or waits. */
  async function settle(rounds: { pending(): number }): Promise<void> {
    await expect.poll(() => rounds.pending(), { interval: 1, timeout: 10_000 }).toBe(0);
  }

  /** Resolves when so many servers are left that could not be read, after something was asked. */
  async function settleTo(count: number, rounds: { pending(): number }, asked: readonly string[]): Promise<void> {
    await expect.poll(() => [asked.length, rounds.pending()], { interval: 1, timeout: 10_000 }).toEqual([1, count]);
  }
});
