const day = 24 * 3_600_000;

/** States: read back and not begun; under way; over. */
export const postventionStates = ['draft', 'open', 'over'] as const;

/** One of {@link postventionStates}. */
export type PostventionState = (typeof postventionStates)[number];

/** A time after a death, in which a server is read gently and remembers in one place. Times in milliseconds since the epoch. */
export interface Postvention {
  /** 128 random bits. */
  id: string;
  guildId: string;
  state: PostventionState;
  /** Whose account it was; null where it was nobody's here. */
  accountId: string | null;
  /** Who began it. */
  beganBy: string | null;
  /** What its thread is called; empty where there is none. */
  title: string;
  /** Where its thread stands, or stood; null where there is none. */
  channelId: string | null;
  /** Null until it is made. */
  threadId: string | null;
  /** Random: its thread carries it until its id is saved. */
  marker: string;
  /** When it was begun; of a draft, when it was written. */
  startedAt: number;
  /** When the server is read as before; of one that is over, when it ended. */
  endsAt: number;
  /** When the thread is closed; null once it is, and where there is none. */
  threadEndsAt: number | null;
  /** When whoever moderates is asked next how they are; null once they were. */
  debriefAt: number | null;
  /** Its thread was kept open longer once. */
  extended: boolean;
  /** What was said: that the server is read as before; in the thread, that it closes; that the account was used meanwhile. */
  told: { usual: boolean; last: boolean; used: boolean };
}

/**
 * For so many days a server is read gently where nothing else is said, and at most. Source: guidance for schools and workplaces asks for closer
 * attention over the first weeks (AFSP and SPRC, *After a Suicide*, 2018).
 */
export const gentleDays = { usual: 14, least: 1, most: 45 } as const;

/** A thread is open for so long. Source: the same guidance has pages of remembrance stand for 30 to 60 days. */
export const threadMs = 45 * day;

/** So long before it closes the thread is told. */
export const lastWordsMs = day;

/** So long after the beginning whoever moderates is asked how they are. */
export const debriefsAfterMs = [day, 7 * day] as const;

/** Between two messages of one person in the thread, in seconds. */
export const slowModeSeconds = 30;

/** So many can be under way on a server. */
export const mostOpen = 5;

/** Of one that is over is kept for so long; of a draft for {@link keepDraftMs}. */
export const keepMs = 30 * day;

/** See {@link keepMs}. */
export const keepDraftMs = day;

/** The longest title: a thread's name has at most 100 characters, and carries the marker for a moment. Source: Discord's reference, "Channel". */
export const longestTitle = 80;

/** A day, in milliseconds. */
export const dayMs = day;

/** What became of making a thread: it is there; it is made later, since Discord does not answer; Discord refuses it, and there is none. */
export type Made = { kind: 'there'; threadId: string } | { kind: 'later' } | { kind: 'refused' };

/** One that was begun, what became of its thread, null where it has none, and whether the account was on call, as nobody is now. */
export interface Begun {
  postvention: Postvention;
  wasOnCall: boolean;
  thread: Made | null;
}

/** What became of the thread: closed; none there; or closed by the clock, once it is made and Discord answers. */
export type ThreadEnd = 'closed' | 'none' | 'later';
