import { setTimeout as wait } from 'node:timers/promises';
import { SimpleIdentifyThrottler, type APIGatewaySessionStartLimit, type WebSocketOptions } from 'discord.js';
import { describeError, type Log } from '../log.ts';
import { findPauseMs, mayBegin } from './identify-rules.ts';

/** A bucket is free again after so long, in milliseconds: Discord's five seconds, and what a frame may take longer than the one before it. */
const windowMs = 5_250;

/** What waiting for a turn needs. */
export interface TurnNeeds {
  /** Called right before each session. Never rejects. */
  noteStart: () => Promise<void>;
  /**
   * Reserves the next so many milliseconds that no process has, under a name, and resolves to in how many they begin; null where no other process shares
   * the token.
   */
  reserve: ((name: string, ms: number) => Promise<number>) | null;
  log: Pick<Log, 'warn'>;
}

type Limit = APIGatewaySessionStartLimit;

/**
 * How discord.js waits until a shard may begin a session: Discord lets one begin in five seconds and bucket, whichever process it is of, and so many a day
 * (https://docs.discord.com/developers/events/gateway#identifying). What is left of the day is asked of Discord, which counts all processes and every
 * run of each; where that, or the database, does not answer, nobody waits for it: a bot that does not come back would be of less use.
 */
export function takeTurns(needs: TurnNeeds): NonNullable<WebSocketOptions['buildIdentifyThrottler']> {
  return async (manager) => {
    const { max_concurrency: buckets } = (await manager.fetchGatewayInformation()).session_start_limit;
    const here = new SimpleIdentifyThrottler(buckets);
    const askLimit = async (): Promise<Limit> => (await manager.fetchGatewayInformation(true)).session_start_limit;
    const pauses = createPauses(askLimit, needs.log);
    const slots = createSlots(buckets, needs);
    return {
      async waitForIdentify(shardId, signal) {
        await pauses.wait(shardId, signal);
        await here.waitForIdentify(shardId, signal);
        await slots.wait(shardId, signal);
        await needs.noteStart();
      },
    };
  };
}

/** Waits that go on where a connection is closed meanwhile and another one is made for the shard: Discord does not keep an idle one open for long. */
interface Waits {
  wait(shardId: number, signal: AbortSignal): Promise<void>;
}

/** Spares the last sessions of the day: one shard after the other waits for its time, and then begins if one is left. */
function createPauses(askLimit: () => Promise<Limit>, log: Pick<Log, 'warn'>): Waits {
  const dueAt = new Map<number, number>();
  let last = 0;

  async function ask(shard: number): Promise<Limit | null> {
    try {
      return await askLimit();
    } catch (error) {
      log.warn('session.limit-unknown', { shard, error: describeError(error) });
      return null;
    }
  }

  return {
    async wait(shard, signal) {
      for (;;) {
        const due = dueAt.get(shard);
        if (due !== undefined) await rest(due - performance.now(), signal);
        const limit = await ask(shard);
        const pauseMs = limit === null ? 0 : findPauseMs(limit);
        if (limit === null || pauseMs === 0 || (due !== undefined && mayBegin(limit))) break;
        last = Math.max(last, performance.now()) + pauseMs;
        dueAt.set(shard, last);
        log.warn('session.spared', { shard, count: limit.remaining, ms: Math.ceil(last - performance.now()) });
      }
      dueAt.delete(shard);
    },
  };
}

/** One begins at a time in each bucket, over all processes. */
function createSlots(buckets: number, { reserve, log }: Pick<TurnNeeds, 'reserve' | 'log'>): Waits {
  const reserved = new Map<number, number>();

  async function findMoment(shard: number): Promise<number> {
    const known = reserved.get(shard);
    if (known !== undefined && known > performance.now()) return known;
    try {
      const waitMs = (await reserve?.(`identify.${String(shard % buckets)}`, windowMs)) ?? 0;
      return performance.now() + waitMs;
    } catch (error) {
      log.warn('session.not-reserved', { shard, error: describeError(error) });
      return performance.now();
    }
  }

  return {
    async wait(shard, signal) {
      const at = await findMoment(shard);
      reserved.set(shard, at);
      await rest(at - performance.now(), signal);
      reserved.delete(shard);
    },
  };
}

async function rest(ms: number, signal: AbortSignal): Promise<void> {
  signal.throwIfAborted();
  if (ms > 0) await wait(ms, undefined, { signal });
}
