import type { Tier } from '../risk/assessment.ts';

/** How urgent a case is: an assessment's tier, or R for a report that nothing was read about. */
export type CaseTier = Exclude<Tier, 'T0'> | 'R';

/** How urgent a report about words of this tier is. */
export function toCaseTier(tier: Tier): CaseTier {
  return tier === 'T0' ? 'R' : tier;
}

/** From the least urgent to the most. */
const urgency: readonly CaseTier[] = ['R', 'T1', 'T2', 'H', 'T3'];

/** Whether a text from our own database is a tier. */
export function isCaseTier(text: string): text is CaseTier {
  return urgency.some((tier) => tier === text);
}

/** Orders tiers by urgency, the least urgent first. */
export function compareUrgency(a: CaseTier, b: CaseTier): number {
  return urgency.indexOf(a) - urgency.indexOf(b);
}

/** The more urgent of two tiers. */
export function chooseHigher(a: CaseTier, b: CaseTier): CaseTier {
  return compareUrgency(a, b) >= 0 ? a : b;
}

/** Only this tier pages somebody: everything else waits for whoever is on shift. */
export function isPaging(tier: CaseTier): boolean {
  return tier === 'T3';
}

const minute = 60_000;

/**
 * By when somebody should have a case of each tier, in milliseconds after it came to that tier. Source: the project's tiers (docs/risk.md);
 * a report is looked at within a day.
 */
export const targetMs = {
  T3: 2 * minute,
  H: 15 * minute,
  T2: 30 * minute,
  T1: 12 * 60 * minute,
  R: 24 * 60 * minute,
} as const satisfies Record<CaseTier, number>;

/** How long a case is whose who claimed it, from the last thing they did with it. */
export const leaseMs = 10 * minute;

/** Flags about one person that come so soon after each other are one case. */
export const sameMomentMs = 15 * minute;

/** So much of the words that a flag is about is kept, in characters. */
export const longestExcerpt = 400;

/** So long the beginning of somebody's words is kept at most; once their case is closed it goes at once. */
export const keepExcerptsMs = 7 * 24 * 60 * minute;

/** How a case can end. The closed list of the moderators' guide; counts of them are all that is learnt from cases. */
export const outcomes = [
  'supported',
  'signposted',
  'escalated-to-discord',
  'emergency-call',
  'false-alarm-idiom',
  'false-alarm-quotation',
  'false-alarm-third-person',
  'false-alarm-recovery',
  'false-alarm-other',
  'harm-removed',
  'duplicate',
] as const;

/** One of {@link outcomes}. */
export type Outcome = (typeof outcomes)[number];

/** Whether a text is one of {@link outcomes}. */
export function isOutcome(text: string | undefined): text is Outcome {
  return outcomes.some((outcome) => outcome === text);
}

/** Why a member tells the moderators. */
export const reasons = ['worried', 'harmful', 'spam', 'other'] as const;

/** One of {@link reasons}. */
export type Reason = (typeof reasons)[number];

/** Whether a text is one of {@link reasons}. */
export function isReason(text: string | undefined): text is Reason {
  return reasons.some((reason) => reason === text);
}

/** The longest note of a report, in characters: escaped, it still fits on a card. */
export const longestNote = 1000;

/** The longest note that moderators leave on a case, in characters. */
export const longestStaffNote = 1000;

/** Cases are forgotten this long after they were closed. */
export const keepClosedMs = 90 * 24 * 3_600_000;
