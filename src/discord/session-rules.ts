import type { APIGatewaySessionStartLimit } from 'discord.js';

/** What a look at Discord's count of sessions saw. */
export interface StartsSeen {
  total: number;
  used: number;
  /** When Discord begins to count anew, by our clock (milliseconds since the epoch). */
  resetAt: number;
  /** Milliseconds until then, as Discord said. */
  resetAfter: number;
  /** When it was, by our clock. */
  at: number;
  /** Starts of ours from right before it that Discord had not counted yet. */
  unseen: number;
}

/** A start that was noted so shortly before a look may not be counted yet, in milliseconds. */
const graceMs = 120_000;

/** Our clock and Discord's differ by less, and a request takes less, in milliseconds. */
const slackMs = 60_000;

/**
 * How many sessions somebody else has started since the last look. `times`: our own starts since then, in milliseconds. Errs towards none:
 * a start of ours that never reached Discord hides one of somebody else's, until the next look. Null where another process has looked
 * meanwhile. Source: Discord's reference, "Session Start Limit Object".
 */
export function compareStarts({
  last,
  limit,
  at,
  times,
  trustsClock,
}: {
  last: StartsSeen | null;
  limit: Omit<APIGatewaySessionStartLimit, 'max_concurrency'>;
  at: number;
  times: readonly number[];
  /** Whether the last look may have been long ago, so that only our clock tells whether Discord began to count anew. */
  trustsClock: boolean;
}): { foreign: number; seen: StartsSeen } | null {
  const { total, remaining, reset_after: resetAfter } = limit;
  const used = total - remaining;
  const recent = times.filter((time) => Math.abs(at - time) <= graceMs).length;
  const seen = { total, used, resetAt: at + resetAfter, resetAfter, at };
  // Nothing to compare with: whatever there was is taken as ours. A bot that grows gets another total.
  if (last?.total !== total)
    return { foreign: 0, seen: { ...seen, unseen: Math.min(recent, Math.max(0, times.length - used)) } };
  // Much later is no other process, but a clock that was set back.
  if (last.at > at && last.at - at < graceMs) return null;
  const hasJumped = resetAfter > last.resetAfter + slackMs && (used < last.used || at > last.resetAt - slackMs);
  const isAnew = hasJumped || (trustsClock && at > last.resetAt + slackMs);
  const known = (isAnew ? 0 : last.used) + last.unseen + times.length;
  return {
    foreign: Math.max(0, used - known),
    seen: {
      ...seen,
      used: isAnew ? used : Math.max(used, last.used),
      unseen: Math.min(recent, Math.max(0, known - used)),
    },
  };
}
