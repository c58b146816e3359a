import type { APIGatewaySessionStartLimit } from 'discord.js';

/** The last tenth of a day's sessions is not used up at once: it has to last until Discord counts anew. */
const sparedShare = 10;

/** So long is waited at most before Discord is asked again how many are left, in milliseconds. */
const longestMs = 3_600_000;

/**
 * How long to wait before another session is begun, in milliseconds, by what Discord says is left of the day. A bot that is started again and again, or
 * whose sessions end again and again, comes back ever more seldom, and never uses up what Discord gives it: who does loses the token. `remaining` of 1 is
 * the last one, which is left alone. Source: Discord's reference, "Session Start Limit Object" and "Identifying".
 */
export function findPauseMs({
  total,
  remaining,
  reset_after: resetAfter,
}: Pick<APIGatewaySessionStartLimit, 'total' | 'remaining' | 'reset_after'>): number {
  if (remaining > Math.ceil(total / sparedShare)) return 0;
  return Math.min(longestMs, remaining <= 1 ? resetAfter : Math.ceil(resetAfter / remaining));
}

/** Whether a session may begin at all; otherwise Discord is asked again after {@link findPauseMs}. */
export function mayBegin({ remaining }: Pick<APIGatewaySessionStartLimit, 'remaining'>): boolean {
  return remaining > 1;
}
