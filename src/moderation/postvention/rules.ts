import { dayMs, debriefsAfterMs, gentleDays, lastWordsMs, type Postvention } from './postvention.ts';

/**
 * What is due of one: to ask whoever moderates how they are; to make its thread; to say that the server is read as before; to tell the thread that it
 * closes; to close it; to end the whole.
 */
export type Step = 'debrief' | 'make-thread' | 'usual' | 'last-words' | 'close-thread' | 'over';

/** What is due first at a moment; null where nothing is. What was missed while the bot was away is done once, and not what comes too late for anybody. */
export function findStep(one: Postvention, now: number): Step | null {
  const { state, debriefAt, endsAt, threadId, threadEndsAt, told } = one;
  if (state === 'draft') return null;
  if (debriefAt !== null && debriefAt <= now) return 'debrief';
  if (state === 'over') return null;
  if (!told.usual && endsAt <= now) return 'usual';
  if (threadEndsAt === null) return endsAt <= now ? 'over' : null;
  if (threadEndsAt <= now) return 'close-thread';
  if (threadId === null) return 'make-thread';
  return !told.last && threadEndsAt - lastWordsMs <= now ? 'last-words' : null;
}

/**
 * Whether it still has an effect at a moment: the server is read gently, or its thread is to be open. One that was ended has none any more, also while
 * Discord does not let its thread be closed.
 */
export function isUnderWay(
  { state, endsAt, threadEndsAt }: Pick<Postvention, 'state' | 'endsAt' | 'threadEndsAt'>,
  now: number,
): boolean {
  return state === 'open' && Math.max(endsAt, threadEndsAt ?? endsAt) > now;
}

/** When whoever moderates is asked next; null where they were asked for the last time. What was missed is not asked twice. */
export function findNextDebrief({ startedAt }: Pick<Postvention, 'startedAt'>, now: number): number | null {
  return debriefsAfterMs.map((after) => startedAt + after).find((at) => at > now) ?? null;
}

/** For how many days the server is read gently. */
export function countDays({ startedAt, endsAt }: Pick<Postvention, 'startedAt' | 'endsAt'>): number {
  return Math.round((endsAt - startedAt) / dayMs);
}

/** The days that were typed; null where that is no number of days that can be. Nothing typed is the usual time. */
export function readDays(typed: string | undefined): number | null {
  if (typed === undefined) return gentleDays.usual;
  const days = /^\d{1,2}$/.test(typed) ? Number(typed) : Number.NaN;
  return days >= gentleDays.least && days <= gentleDays.most ? days : null;
}
