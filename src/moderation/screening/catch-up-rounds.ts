import { catchUp, type CatchUpNeeds } from './catch-up.ts';

/**
 * So many servers are read at a time. Discord takes fifty requests a second of a bot: where each is answered within 160 ms, more would not be read sooner.
 * They would take memory, and whatever is to be said meanwhile, to whoever is on call too, would wait among them.
 */
const atOnce = 8;

/** Reads what was written while the bot was away, server by server, until all of it is read. */
export interface CatchUpRounds {
  /** Begins with these servers, as soon as it is their turn; those that are being read already are read once more afterwards. Returns at once. */
  start(guildIds: readonly string[]): void;
  /** Begins again where reading failed. Called by the timetable. */
  retry(): void;
  /** Servers that are being read, or wait for their turn or to be tried again. */
  pending(): number;
  /** Lets what is being read come to its end and begins nothing more. */
  stop(): Promise<void>;
}

/** Makes the rounds. */
export function createCatchUpRounds(needs: CatchUpNeeds): CatchUpRounds {
  /** In the order in which it is their turn. */
  const wanted = new Set<string>();
  const failed = new Set<string>();
  const running = new Map<string, Promise<void>>();
  let stopped = false;

  async function read(guildId: string): Promise<void> {
    wanted.delete(guildId);
    if (await catchUp(guildId, needs)) failed.delete(guildId);
    else failed.add(guildId);
    // It has just let go, and others may have their turn first.
    if (wanted.has(guildId)) needs.progress.hold(guildId);
  }

  function fill(): void {
    for (const guildId of wanted) {
      if (stopped || running.size >= atOnce) return;
      if (running.has(guildId)) continue;
      // Its place is taken before anything of it happens.
      running.set(guildId, Promise.resolve());
      running.set(
        guildId,
        read(guildId).finally(() => end(guildId)),
      );
    }
  }

  function end(guildId: string): void {
    running.delete(guildId);
    fill();
  }

  function start(guildIds: readonly string[]): void {
    for (const guildId of guildIds) {
      wanted.add(guildId);
      failed.delete(guildId);
      // From now on, so that what arrives before the past is read does not make it count as read.
      needs.progress.hold(guildId);
    }
    fill();
  }

  return {
    start,
    retry: () => start([...failed]),
    pending: () => new Set([...running.keys(), ...wanted, ...failed]).size,
    async stop() {
      stopped = true;
      await Promise.all(running.values());
    },
  };
}
