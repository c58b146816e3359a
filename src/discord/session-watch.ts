import type { REST } from '@discordjs/rest';
import { Routes, type RESTGetAPIGatewayBotResult } from 'discord.js';
import { describeError, type Log } from '../log.ts';
import type { Clock } from '../schedule/clock.ts';
import type { Tx } from '../storage/client.ts';
import { newId } from '../storage/ids.ts';
import type { Storage } from '../storage/open-storage.ts';
import { compareStarts, type StartsSeen } from './session-rules.ts';

/**
 * Notices when somebody else starts sessions with the bot's token: Discord counts the sessions (IDENTIFYs) of a token, and so do we. Whoever
 * has the token and starts none, but only sends requests, is not noticed by this.
 */
export interface SessionWatch {
  /** Notes that a session is about to be started. Call it right before, so that no crash makes it look like somebody else's. Never rejects. */
  noteStart(): Promise<void>;
  /** Compares both counts. Resolves with how many sessions somebody else has started since it was called last. @throws where Discord or the database does not answer */
  look(): Promise<number>;
}

/** What it needs. */
export interface SessionWatchNeeds {
  storage: Pick<Storage, 'write' | 'read'>;
  rest: Pick<REST, 'get'>;
  clock: Clock;
  log: Log;
  /** What follows from it, in the transaction that notes what was seen: it is told once, and not lost. */
  onForeign: (count: number, tx: Tx) => Promise<void>;
}

/** A start of ours that no look has compared yet; one row each, since several processes may share the database. */
const startKey = 'sessions.start.';
const seenKey = 'sessions.seen';

/** Makes it. What was seen before, by whichever process, is in the database. */
export function createSessionWatch({ storage, rest, clock, log, onForeign }: SessionWatchNeeds): SessionWatch {
  /** Starts that could not be saved when they were made. */
  const unsaved = new Map<string, string>();
  let hasLooked = false;

  async function save(): Promise<void> {
    const rows = [...unsaved].map(([key, value]) => ({ key, value }));
    await storage.write(async (tx) => {
      for (const row of rows) await tx.meta.upsert({ where: { key: row.key }, create: row, update: {} });
    });
    for (const { key } of rows) unsaved.delete(key);
  }

  return {
    async noteStart() {
      unsaved.set(startKey + newId(), String(clock.now()));
      // A bot that does not connect while its database is away would be of less use than a count that waits.
      await save().catch((error: unknown) => log.warn('session.not-counted', { error: describeError(error) }));
    },
    async look() {
      const at = clock.now();
      const limit = ((await rest.get(Routes.gatewayBot())) as RESTGetAPIGatewayBotResult).session_start_limit;
      await save();
      const foreign = await storage.write(async (tx) => {
        const last = await lockSeen(tx);
        const starts = await tx.meta.findMany({ where: { key: { startsWith: startKey } } });
        const times = starts.map(({ value }) => Number(value));
        const compared = compareStarts({ last, limit, at, times, trustsClock: !hasLooked });
        if (compared === null) return 0;
        await tx.meta.deleteMany({ where: { key: { in: starts.map(({ key }) => key) } } });
        const value = JSON.stringify(compared.seen);
        await tx.meta.upsert({ where: { key: seenKey }, create: { key: seenKey, value }, update: { value } });
        if (compared.foreign > 0) await onForeign(compared.foreign, tx);
        return compared.foreign;
      });
      hasLooked = true;
      if (foreign > 0) log.error('session.foreign', { count: foreign });
      return foreign;
    },
  };
}

/** What was seen last; two processes that look at once come here one after the other. */
async function lockSeen(tx: Tx): Promise<StartsSeen | null> {
  await tx.meta.updateMany({ where: { key: seenKey }, data: { key: seenKey } });
  const row = await tx.meta.findUnique({ where: { key: seenKey } });
  // Written by `look`, and by nobody else.
  return row && (JSON.parse(row.value) as StartsSeen);
}
