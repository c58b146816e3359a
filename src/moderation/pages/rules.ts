const minute = 60_000;

/**
 * The ladder: 0, whoever is on call; 1, the next who is; 2, a lead; 3, all leads. Source: the project's tiers (docs/risk.md): the next after two
 * minutes, a lead at ten, all leads at fifteen.
 */
export type Step = 0 | 1 | 2 | 3;

/** Whoever is on call has so long, in milliseconds, before the next is paged; a lead has until all leads are. */
const waitMs = { 0: 2 * minute, 1: 2 * minute, 2: 5 * minute } as const satisfies Record<Exclude<Step, 3>, number>;

/** From then on leads are paged, however many are on call. Milliseconds from the start. */
const leadsAfterMs = 10 * minute;

/** A case that nobody has so long after somebody said that they have seen its page is paged for anew. Milliseconds. */
export const takenWithinMs = 10 * minute;

/** How often it is looked whether a case whose page was seen still has somebody, in milliseconds. */
export const lookAgainMs = 2 * minute;

/** The page of a test is kept so long, in milliseconds. */
export const keepTestMs = 24 * 60 * minute;

/** What came later than this, in milliseconds, was missed, and times are counted from now on; what came a little later keeps the ladder's times. */
const lateMs = minute;

/** Whom a page can still reach. Ids of people, and of the leads' role. */
export interface Reach {
  /** In the order in which they are paged. */
  onCall: readonly string[];
  leadId: string | null;
  leadRoleId: string | null;
  /** Stands in for the leads where no role is named for them. */
  ownerId: string | null;
}

/** How far a page has come. */
export interface Climbed {
  startedAt: number;
  /** The last step that was taken; null before the first. */
  step: Step | null;
  /** Who was paged so far. */
  paged: readonly string[];
  /** Whom the case is about: they are not the ones to be paged for it. */
  about: readonly string[];
}

/** Who is paged next. */
export type Rung = { step: 0 | 1 | 2; userId: string } | { step: 3; userId: string } | { step: 3; roleId: string };

/**
 * Who is paged at a moment (milliseconds since the epoch): nobody twice, and nobody about themselves. Where nobody is left on a step, whoever is
 * on the next is paged at once; null where nobody is left at all.
 */
export function findNextRung(climbed: Climbed, reach: Reach, at: number): Rung | null {
  const { step, paged } = climbed;
  const isFree = (id: string | null): id is string => id !== null && !paged.includes(id) && !climbed.about.includes(id);
  const taken = step ?? -1;
  const next = taken < 2 && at - climbed.startedAt < leadsAfterMs ? reach.onCall.find(isFree) : undefined;
  if (next !== undefined) return { step: step === null ? 0 : 1, userId: next };
  if (taken < 2 && isFree(reach.leadId)) return { step: 2, userId: reach.leadId };
  if (taken >= 3) return null;
  if (reach.leadRoleId !== null) return { step: 3, roleId: reach.leadRoleId };
  return isFree(reach.ownerId) ? { step: 3, userId: reach.ownerId } : null;
}

/**
 * When the ladder goes on after a step that was due at `dueAt` and taken `now`; null after the last. Whoever was paged after an absence of the
 * bot has as long as anybody: steps that were missed do not come in a burst.
 */
export function findNextTime(step: Step, { dueAt, now }: { dueAt: number; now: number }): number | null {
  if (step === 3) return null;
  return (now - dueAt > lateMs ? now : dueAt) + waitMs[step];
}

/** When a case whose page was seen is looked at next. */
export function findNextLook({ seenAt, now }: { seenAt: number; now: number }): number {
  return Math.max(seenAt + takenWithinMs, now + lookAgainMs);
}

/** Whether it is time to page anew for a case whose page was seen. */
export function isLeftAlone(isOpen: boolean, { seenAt, now }: { seenAt: number; now: number }): boolean {
  return isOpen && now - seenAt >= takenWithinMs;
}
