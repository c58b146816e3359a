import { talkMs } from './post-rules.ts';

/** Who wrote where in the last half hour: in memory alone, and never more than it holds. */
export interface TalkMemory {
  /** When somebody wrote in a place last, as far as it is remembered; then remembers that they wrote there at `at` (milliseconds). */
  note(channelId: string, userId: string, at: number): number | null;
}

/** So many people of all places are remembered. Who drops out early is read as somebody who begins to talk. */
export const mostTalking = 20_000;

/** Remembers nobody yet. */
export function createTalkMemory(): TalkMemory {
  // In the order of writing: whoever wrote longest ago comes first.
  const lastWroteAt = new Map<string, number>();

  function dropOld(now: number): void {
    for (const [who, at] of lastWroteAt) {
      if (now - at < talkMs && lastWroteAt.size <= mostTalking) return;
      lastWroteAt.delete(who);
    }
  }

  return {
    note(channelId, userId, at) {
      const who = `${channelId}:${userId}`;
      const before = lastWroteAt.get(who) ?? null;
      lastWroteAt.delete(who);
      // What is read back after an absence may be older than what came meanwhile.
      lastWroteAt.set(who, Math.max(at, before ?? at));
      dropOld(at);
      return before;
    },
  };
}
