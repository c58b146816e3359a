import { DiscordAPIError } from '@discordjs/rest';
import type { Moderating } from '../../discord/moderating.ts';
import { describeError, type Log } from '../../log.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { Storage } from '../../storage/open-storage.ts';
import type { Appealed } from './receipt.ts';
import { isToLift } from './rules.ts';
import { holdReceipt, listOverturnedTimeOuts, saveReceipt } from './store.ts';

/** What lifting time-outs needs. */
export interface LiftNeeds {
  storage: Storage;
  moderating: Pick<Moderating, 'timeOut'>;
  clock: Clock;
  log: Log;
}

/**
 * Lifts a time-out that was overturned, and notes how that ended. Discord's refusal is noted and shown to moderators; what may work later is
 * left to {@link liftDue}. Lifting twice is lifting once.
 */
export async function liftTimeOut(overturned: Appealed, needs: LiftNeeds): Promise<void> {
  const { id, guildId, userId } = overturned;
  const { storage, moderating, clock, log } = needs;
  const { vault } = storage;
  const outcome = await lift();
  if (outcome === null) return;
  await storage.write(async (tx) => {
    const held = await holdReceipt(id, { tx, vault });
    const answer = held?.appeal?.answer;
    if (!held?.appeal || answer?.lift !== 'due') return;
    const noted = { ...held, appeal: { ...held.appeal, answer: { ...answer, lift: outcome } } };
    await saveReceipt(noted, { tx, vault, now: clock.now() });
  });

  /** Null where it may work later. Who is not on the server any more comes back without a time-out of ours to lift by hand. */
  async function lift(): Promise<'done' | 'refused' | null> {
    try {
      await moderating.timeOut(guildId, userId, null);
      return 'done';
    } catch (error) {
      log.warn('appeal.not-lifted', { guildId, error: describeError(error) });
      const isFinal = error instanceof DiscordAPIError && (error.status === 403 || error.status === 404);
      return isFinal ? 'refused' : null;
    }
  }
}

/** Lifts what is still to be lifted: its answer was saved, and then the bot died or Discord was away. */
export async function liftDue(needs: LiftNeeds): Promise<void> {
  const { read: db, vault } = needs.storage;
  const all = await listOverturnedTimeOuts({ db, vault });
  for (const overturned of all.filter((one) => isToLift(one, needs.clock.now()))) await liftTimeOut(overturned, needs);
}
