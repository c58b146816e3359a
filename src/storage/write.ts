import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import type { Backend } from './backend.ts';
import type { Client, Tx } from './client.ts';
import { isBusy, isConnectionLost, isUniqueConflict, isWriteConflict, RetryWrite } from './errors.ts';

/** Runs a piece of work in one transaction. */
export interface Writer {
  write<T>(work: (tx: Tx) => Promise<T>): Promise<T>;
  /** The same, given up at the first failure. */
  tryOnce(work: (tx: Tx) => Promise<unknown>): Promise<unknown>;
  /** Resolves when nothing is being written; takes no more. */
  stop(): Promise<void>;
}

/** How long another process's lock is waited for, and how long lost races are run again, in milliseconds; from when the write was asked for. */
const patienceMs = 5_000;

/** A unique key that is taken this often is no race but a fault of ours. */
const mostUniqueConflicts = 5;

/** One transaction may take this long, in milliseconds, waiting for locks included. */
const limits = { maxWait: 10_000, timeout: 20_000 };

/**
 * Makes the writer. On SQLite one write runs at a time; on PostgreSQL some, and those that collide are run again: `work` may run more
 * than once, so it does nothing outside its transaction.
 */
export function createWriter(client: Client, backend: Backend): Writer {
  const gate = createGate(backend.writers);
  const inside = new AsyncLocalStorage<{ open: boolean }>();
  let opened = 0;

  async function attempt<T>(work: (tx: Tx) => Promise<T>): Promise<T> {
    const state = { open: true, done: false };
    opened += 1;
    try {
      return await client.$transaction(async (tx) => {
        const result = await inside.run(state, () => work(tx));
        state.done = true;
        return result;
      }, limits);
    } catch (error) {
      throw mayRunAgain(error, backend, state.done) ? new Lost(error) : error;
    } finally {
      state.open = false;
      // As long as it is in use, Node follows every promise of the process, which would slow down the reading of messages.
      if (--opened === 0) inside.disable();
    }
  }

  async function writeOne<T>(work: (tx: Tx) => Promise<T>, until: number): Promise<T> {
    let uniqueConflicts = 0;
    for (let pause = 5; ; pause = Math.min(pause * 2, 200)) {
      try {
        return await attempt(work);
      } catch (error) {
        if (!(error instanceof Lost)) throw error;
        if (isUniqueConflict(error.cause)) uniqueConflicts += 1;
        if (performance.now() > until || uniqueConflicts >= mostUniqueConflicts) throw error.cause;
        await wait(pause * (0.5 + Math.random()));
      }
    }
  }

  return {
    write(work) {
      // On SQLite the inner one would wait for the outer one for ever.
      if (inside.getStore()?.open) return Promise.reject(new Error('A write inside a write: use the tx that is open.'));
      // Counted from here: behind others that waited for a lock in vain, nobody waits as long once more.
      const until = performance.now() + patienceMs;
      return gate.pass(() => writeOne(work, until));
    },
    tryOnce: (work) => gate.pass(() => attempt(work)),
    stop: () => gate.close(),
  };
}

/** Carries an error after which the same work may succeed. */
class Lost extends Error {
  override name = 'Lost';
  constructor(cause: unknown) {
    super('', { cause });
  }
}

/** Only what is certainly undone is run again: with `done`, what failed was the commit, and a connection that broke then tells nothing. */
function mayRunAgain(error: unknown, backend: Backend, done: boolean): boolean {
  if (error instanceof RetryWrite || isWriteConflict(error) || isBusy(error)) return true;
  // On SQLite nobody else writes in between, so a key that is taken stays taken.
  if (isUniqueConflict(error)) return backend.kind === 'postgresql';
  return isConnectionLost(error) && !done;
}

interface Gate {
  pass<T>(work: () => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

/** Lets in so many at a time, in the order they came. */
function createGate(width: number): Gate {
  const waiting: (() => void)[] = [];
  let inside = 0;
  let closed = false;
  let onEmpty: (() => void) | null = null;

  function leave(): void {
    const next = waiting.shift();
    // Whoever waited longest takes over the place, so that nobody slips in between. Not at once: SQLite works without ever waiting, and a
    // long queue of writes would keep everything else from its turn, crisis help first.
    if (next) setImmediate(next);
    else if (--inside === 0) onEmpty?.();
  }

  return {
    async pass(work) {
      if (closed) throw new Error('The storage is closed.');
      if (inside >= width) await new Promise<void>((resolve) => waiting.push(resolve));
      else inside += 1;
      try {
        return await work();
      } finally {
        leave();
      }
    },
    async close() {
      closed = true;
      if (inside > 0) await new Promise<void>((resolve) => (onEmpty = resolve));
    },
  };
}
