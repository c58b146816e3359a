/** Who read and accepted the promise, in memory alone: kept, it would list who wanted to write anonymously. After a restart everybody reads it again. */
export interface PromiseMemory {
  /** Whether somebody said yes to exactly this text; another mode, other custodians or other days make it another one. */
  hasAccepted(guildId: string, userId: string, promise: string): boolean;
  accept(guildId: string, userId: string, promise: string): void;
}

/** So many are remembered; the oldest go first. */
const most = 20_000;

/** Makes an empty memory. */
export function createPromiseMemory(): PromiseMemory {
  const accepted = new Map<string, string>();
  return {
    hasAccepted: (guildId, userId, promise) => accepted.get(`${guildId}:${userId}`) === promise,
    accept(guildId, userId, promise) {
      const key = `${guildId}:${userId}`;
      accepted.delete(key);
      accepted.set(key, promise);
      const [oldest] = accepted.keys();
      if (accepted.size > most && oldest !== undefined) accepted.delete(oldest);
    },
  };
}
