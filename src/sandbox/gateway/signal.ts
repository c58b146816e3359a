/** Lets somebody wait until something has changed. */
export interface Signal {
  /** Lets everybody who waits look again. */
  notify(): void;
  /** Resolves with true as soon as `holds` does, and with false after `timeoutMs` real milliseconds or when the signal is closed. */
  waitUntil(holds: () => boolean, timeoutMs: number): Promise<boolean>;
  /** Sends everybody home; no timer is left. */
  close(): void;
}

/** Makes a signal that nobody waits for yet. */
export function createSignal(): Signal {
  const waiting = new Set<() => void>();
  let closed = false;
  return {
    notify: () => {
      for (const look of [...waiting]) look();
    },
    waitUntil(holds, timeoutMs) {
      if (holds()) return Promise.resolve(true);
      if (closed) return Promise.resolve(false);
      return new Promise((resolve) => {
        const finish = (result: boolean) => {
          clearTimeout(timer);
          waiting.delete(look);
          resolve(result);
        };
        const look = () => {
          const result = holds();
          if (result || closed) finish(result);
        };
        const timer = setTimeout(() => finish(false), timeoutMs);
        waiting.add(look);
      });
    },
    close() {
      closed = true;
      this.notify();
    },
  };
}
