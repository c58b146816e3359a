import { catchUp, type CatchUpNeeds } from './catch-up.ts';

/** Reads what was written while the bot was away, server by server, until all of it is read. */
export interface CatchUpRounds {
  /** Begins with these servers; those that are being read already are read once more afterwards. Returns at once. */
  start(guildIds: readonly string[]): void;
  /** Begins again where reading failed. Called by the timetable. */
  retry(): void;
  /** Servers that are being read or wait to be tried again. */
  pending(): number;
  /** Lets what is being read come to its end and begins nothing more. */
  stop(): Promise<void>;
}

/** Makes the rounds. */
export function createCatchUpRounds(needs: CatchUpNeeds): CatchUpRounds {
  const wanted = new Set<string>();
  const failed = new Set<string>();
  const running = new Map<string, Promise<void>>();
  let stopped = false;

  async function read(guildId: string): Promise<void> {
    while (wanted.delete(guildId) && !stopped) {
      // Again before each round: the one before has just let go.
      needs.progress.hold(guildId);
      if (await catchUp(guildId, needs)) failed.delete(guildId);
      else failed.add(guildId);
    }
  }

  function start(guildIds: readonly string[]): void {
    for (const guildId of guildIds) {
      wanted.add(guildId);
      failed.delete(guildId);
      // From now on, so that what arrives before the past is read does not make it count as read.
      needs.progress.hold(guildId);
      if (!running.has(guildId))
        running.set(
          guildId,
          read(guildId).finally(() => running.delete(guildId)),
        );
    }
  }

  return {
    start,
    retry: () => start([...failed]),
    pending: () => new Set([...running.keys(), ...failed]).size,
    async stop() {
      stopped = true;
      await Promise.all(running.values());
    },
  };
}
