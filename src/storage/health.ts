import { isStorageUnavailable } from './errors.ts';

/** How often the database is looked at while nothing is written, in milliseconds. */
const lookEveryMs = 2_000;

/** An answer that takes longer, in milliseconds, is none. */
const answerWithinMs = 2_000;

/** One look may have met another process's lock; two in a row have not. */
const failuresForAway = 2;

/** What is known, from memory alone, of whether the database takes what is written. */
export interface Health {
  /** Whether it did lately: at the last write, or at the last looks where nobody wrote. Never waits. */
  isWell(): boolean;
  /** Runs a write and remembers how it ended. */
  follow<T>(work: () => Promise<T>): Promise<T>;
  /** Looks no more; resolves when the last look is over. */
  stop(): Promise<void>;
}

/** Hears when what is known changes: that the database is away, with what showed it (nothing where it only did not answer), and that it is well again. */
export interface HealthListener {
  onAway(error: unknown): void;
  onBack(): void;
}

/**
 * Watches whether the database takes what is written. Writes tell; where there are none, `look` is tried every two seconds, so that a
 * quiet bot learns that its database is away, and that it is back. `look` is told whether to be thorough: a full disk lets in whoever
 * writes nothing.
 */
export function watchHealth(look: (thorough: boolean) => Promise<unknown>, listener: HealthListener): Health {
  let failures = 0;
  let hasWritten = false;
  let looking: Promise<void> | null = null;

  const isWell = (): boolean => failures < failuresForAway;

  function note(now: number, error?: unknown): void {
    const wasWell = isWell();
    failures = now;
    if (wasWell && !isWell()) listener.onAway(error);
    if (!wasWell && isWell()) listener.onBack();
  }

  async function lookOnce(): Promise<void> {
    // A look that hangs tells something long before it ends.
    const late = setTimeout(() => {
      note(failures + 1);
    }, answerWithinMs).unref();
    try {
      await look(!isWell());
      note(0);
    } catch (error) {
      note(failures + 1, error);
    } finally {
      clearTimeout(late);
    }
  }

  const timer = setInterval(() => {
    if (!hasWritten) looking ??= lookOnce().finally(() => (looking = null));
    hasWritten = false;
  }, lookEveryMs).unref();

  return {
    isWell,
    async follow(work) {
      try {
        const result = await work();
        note(0);
        hasWritten = true;
        return result;
      } catch (error) {
        // It was tried for seconds before it came to this.
        if (isStorageUnavailable(error)) note(failuresForAway, error);
        throw error;
      }
    },
    async stop() {
      clearInterval(timer);
      await looking;
    },
  };
}
