import { fewestCounted, isFalseAlarm } from '../learning/rule-figures.ts';
import { measureShare, type Share } from '../learning/interval.ts';
import { hideFew } from '../insights/rules.ts';
import type { CaseTier, Outcome } from '../rules.ts';

/**
 * Of so many closed cases one is read again by somebody else: 5 %. Each case is drawn by itself, so that a small server is reached as often as
 * a big one, nobody knows beforehand which, and no case is safe because another was just drawn.
 */
export const oneOf = 20;

/** For so long somebody may read a case again, in milliseconds; then it is left as it is. */
export const readAgainWithinMs = 14 * 24 * 3_600_000;

/** How somebody would end a case. */
export interface Ending {
  tier: CaseTier;
  outcome: Outcome;
}

/** Whether two would have ended a case the same way: as urgent, and with the same outcome. Which kind of false alarm it was makes no difference. */
export function doEndAlike(one: Ending, other: Ending): boolean {
  const isSame = one.outcome === other.outcome || (isFalseAlarm(one.outcome) && isFalseAlarm(other.outcome));
  return isSame && one.tier === other.tier;
}

/** What became of cases that were read again. `few` below five, and then there is nothing else. */
export interface ReadAgain {
  read: number | 'few';
  alike: Share | null;
}

/** How often two ended a case alike, from whether they did each time. */
export function measureReadAgain(alike: readonly boolean[]): ReadAgain {
  const read = alike.length;
  return {
    read: hideFew(read),
    alike: read < fewestCounted ? null : measureShare(alike.filter(Boolean).length, read),
  };
}
