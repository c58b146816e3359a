/** Work that has to come one after the other. */
export interface Turns {
  /** Runs `work` when what was asked for before under the same key is over; resolves or rejects as it does. */
  inTurn<T>(key: string, work: () => Promise<T>): Promise<T>;
}

/** Makes lines that are empty: one for each key that is asked for. */
export function createTurns(): Turns {
  const last = new Map<string, Promise<unknown>>();
  return {
    inTurn(key, work) {
      const turn = (last.get(key) ?? Promise.resolve()).then(work);
      const settled = turn.then(ignoreOutcome, ignoreOutcome).then(() => {
        if (last.get(key) === settled) last.delete(key);
      });
      last.set(key, settled);
      return turn;
    },
  };
}

/** Whoever waits in line needs to know only that it is over. */
function ignoreOutcome(): void {}
