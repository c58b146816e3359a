import { more, noticeMs, testMs, type Guard, type Shift } from './shift.ts';

/** What is due of a shift. */
export type Step =
  /** The test page was not pressed: they cannot be paged. */
  | { kind: 'not-pressed' }
  | { kind: 'tell-pause' }
  | { kind: 'pause-over' }
  | { kind: 'end' }
  /** It would end, and somebody in danger is theirs: others are asked to take over. */
  | { kind: 'ask-others' }
  | { kind: 'ask'; why: Guard; until: number }
  | { kind: 'hand-on'; why: Guard };

/** What is due of a shift now, one thing after the other; null for nothing. `held`: how many in danger are theirs alone. */
export function findStep(shift: Shift, { now, held }: { now: number; held: number }): Step | null {
  if (shift.state === 'over') return null;
  if (shift.state === 'testing') return now >= shift.startedAt + testMs ? { kind: 'not-pressed' } : null;
  if (shift.state === 'pause' && !shift.pauseTold) return { kind: 'tell-pause' };
  if (shift.state === 'pause' && shift.pausedUntil !== null && now >= shift.pausedUntil) return { kind: 'pause-over' };
  if (shift.ending || now >= shift.endsAt) return findEnd(shift, held);
  return findGuard(shift, now);
}

function findEnd({ askedOthers }: Shift, held: number): Step | null {
  if (held === 0) return { kind: 'end' };
  return askedOthers ? null : { kind: 'ask-others' };
}

function findGuard({ asked, taken, enough, pager, pagerUntil }: Shift, now: number): Step | null {
  if (asked) return now >= asked.until ? { kind: 'hand-on', why: asked.why } : null;
  if (taken >= enough) return { kind: 'ask', why: 'load', until: now + noticeMs };
  if (!pager || pagerUntil === null || now < pagerUntil - noticeMs) return null;
  // Whoever could not be asked in time is given the time all the same.
  return { kind: 'ask', why: 'pager', until: now < pagerUntil ? pagerUntil : now + noticeMs };
}

/** Somebody goes on although it would be enough. */
export function goOn(shift: Shift, why: Guard, now: number): Shift {
  if (why === 'load') return { ...shift, asked: null, enough: shift.taken + more.items };
  return { ...shift, asked: null, pagerUntil: limitPager(now + more.pagerMs, shift) };
}

/** When the pager is handed on; null where the shift is over by then. */
export function limitPager(until: number, { endsAt }: Pick<Shift, 'endsAt'>): number | null {
  return until < endsAt ? until : null;
}

/** Whether another T2 would be one too many: they took enough, and have not said that they go on. */
export function isFull({ taken, enough }: Pick<Shift, 'taken' | 'enough'>): boolean {
  return taken >= enough;
}

/**
 * Those who can be paged, in the order in which they are. Whoever pauses comes after everybody else, the owner's person on call too: a pause
 * holds as long as there is anybody else, and whoever is in danger always gets through.
 */
export function orderOnCall(
  shifts: readonly Pick<Shift, 'id' | 'userId' | 'state' | 'pager' | 'place'>[],
  onCallId: string | null,
): string[] {
  const paged = shifts.filter(({ pager }) => pager).sort((a, b) => a.place - b.place || (a.id < b.id ? -1 : 1));
  const inState = (wanted: 'on' | 'pause') => paged.filter(({ state }) => state === wanted).map(({ userId }) => userId);
  return [...new Set([...inState('on'), ...(onCallId === null ? [] : [onCallId]), ...inState('pause')])];
}
