import { DiscordAPIError } from '@discordjs/rest';
import { RESTJSONErrorCodes } from 'discord.js';
import type { Mail } from '../../../outbox/message.ts';
import type { Clock } from '../../../schedule/clock.ts';
import type { Tx } from '../../../storage/client.ts';
import type { Storage } from '../../../storage/open-storage.ts';

/**
 * So many people a day, of all servers together, may say yes to direct messages that open a channel. Bots have been put in quarantine after about a
 * thousand new ones (operators report it; Discord publishes no number): a fifth of that, since help, places and answers open some too.
 */
export const mostOpenedADay = 200;

/** Facts about the bot as a whole: the day (UTC) with how many were opened on it, and the last day on which Discord asked to stop. */
const openedKey = 'direct.opened';
const stoppedKey = 'direct.stopped';

function dayOf(now: number): string {
  return new Date(now).toISOString().slice(0, 10);
}

/**
 * Counts one more channel for direct messages that is to be opened; false where today has room for no more, or Discord asked to stop today.
 * `now` in milliseconds since the epoch.
 */
export async function takeOpening(now: number, tx: Tx): Promise<boolean> {
  const today = dayOf(now);
  if ((await tx.meta.count({ where: { key: stoppedKey, value: today } })) > 0) return false;
  // Whoever counts at the same moment waits here.
  await tx.meta.updateMany({ where: { key: openedKey }, data: { key: openedKey } });
  const [day, count] = (await tx.meta.findUnique({ where: { key: openedKey } }))?.value.split(' ') ?? [];
  const opened = day === today ? Number(count) : 0;
  if (opened >= mostOpenedADay) return false;
  const value = `${today} ${opened + 1}`;
  await tx.meta.upsert({ where: { key: openedKey }, create: { key: openedKey, value }, update: { value } });
  return true;
}

/** The same mail, which notes when Discord says that direct messages are opened too fast: then no new yes is taken for the rest of the day. */
export function watchOpenings(mail: Mail, { storage, clock }: { storage: Pick<Storage, 'write'>; clock: Clock }): Mail {
  return {
    ...mail,
    async openDirectMessage(userId) {
      try {
        return await mail.openDirectMessage(userId);
      } catch (error) {
        if (isTooFast(error)) await noteStop(clock.now(), storage).catch(ignoreUntilNextTime);
        throw error;
      }
    },
  };
}

function isTooFast(error: unknown): boolean {
  return error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.OpeningDirectMessagesTooFast;
}

async function noteStop(now: number, { write }: Pick<Storage, 'write'>): Promise<void> {
  const value = dayOf(now);
  await write((tx) =>
    tx.meta.upsert({ where: { key: stoppedKey }, create: { key: stoppedKey, value }, update: { value } }),
  );
}

/** The message is tried again in ten minutes, and Discord's answer is the same then. */
function ignoreUntilNextTime(): void {}
