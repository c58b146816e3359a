const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** States of a shift: its test page was not pressed yet; on; a pause after somebody was in danger; over. */
export const shiftStates = ['testing', 'on', 'pause', 'over'] as const;

/** One of {@link shiftStates}. */
export type ShiftState = (typeof shiftStates)[number];

/** Why somebody's pager or shift is handed on: they had the pager for long, or took many cases. */
export const guards = ['pager', 'load'] as const;

/** One of {@link guards}. */
export type Guard = (typeof guards)[number];

/** Somebody's shift. Times in milliseconds since the epoch. */
export interface Shift {
  /** 128 random bits. */
  id: string;
  guildId: string;
  userId: string;
  state: ShiftState;
  /** Whether they can be paged. */
  pager: boolean;
  /** Their place among those who can be paged: lower is paged first. */
  place: number;
  startedAt: number;
  /** When it ends by itself. */
  endsAt: number;
  /** Null where they do not pause. */
  pausedUntil: number | null;
  /** How many T2 and T3 they took. */
  taken: number;
  /** With so many it is enough, unless they go on. */
  enough: number;
  /** The T3 they took, by the ids of their cases. */
  urgent: readonly string[];
  /** When the pager goes to the next; null where the shift ends before that, and without a pager. */
  pagerUntil: number | null;
  /** They were asked whether they go on; without an answer it is handed on at `until`. */
  asked: { why: Guard; until: number } | null;
  /** Their pause was told, with what may help after such a case. */
  pauseTold: boolean;
  /** It ends as soon as nobody in danger is theirs alone. */
  ending: boolean;
  /** Others were asked to take over who is in danger. */
  askedOthers: boolean;
  /** It ended for the load of its cases, and was to last until then; absent where it ended by itself or by a person's wish. */
  shownUntil?: number | undefined;
}

/** A shift may last so many hours. */
export const longestHours = 8;

/** It lasts so many where nothing else was said and nothing was planned. */
export const usualHours = 2;

/** For so long in one go somebody has the pager. Source: the project's duties towards volunteers (docs/moderators). */
export const pagerMs = 2 * hour;

/** So many T2 and T3 are enough for one shift. */
export const enoughItems = 8;

/** Whoever goes on has the pager for so much longer, or takes so many more. */
export const more = { pagerMs: hour, items: 4 } as const;

/** So long before it is handed on they are asked whether they go on. */
export const noticeMs = 10 * minute;

/** For so long somebody pauses after a T3. */
export const pauseMs = 20 * minute;

/** Within so long the test page has to be pressed. */
export const testMs = 5 * minute;

/**
 * So long after its end a shift waits for somebody to take over whom its volunteer took and gave back. These are in the queue, and paged for, all the
 * same; and a volunteer who went long ago must not be shown as being there.
 */
export const lingerMs = 30 * minute;

/** Of shifts and turns that are over is kept for so long. */
export const keepMs = 30 * day;

/** Turns of a plan are made so long ahead. */
export const horizonMs = 14 * day;

/** So long before a turn its person is reminded; from then on it can be started. */
export const remindMs = hour;

/** A turn that was not started so long after its time was missed. */
export const missedMs = 15 * minute;

/** So many plans somebody may have on a server. */
export const mostPlans = 10;
