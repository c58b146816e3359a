import { useEffect, useReducer, useRef } from 'preact/hooks';

/** A value that tells when it changes. */
export interface Store<T> {
  read(): T;
  /** Replaces some parts. Whoever listens hears of it once. */
  change(parts: Partial<T>): void;
  /** Calls `listener` after every change, until the returned function is called. */
  listen(listener: () => void): () => void;
}

/** Makes a store with this first value. */
export function createStore<T extends object>(first: T): Store<T> {
  let value = first;
  const listeners = new Set<() => void>();
  return {
    read: () => value,
    change(parts) {
      value = { ...value, ...parts };
      for (const listener of [...listeners]) listener();
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** What `select` reads from a store, drawn again whenever that becomes another value. */
export function useStore<T, Part>(store: Store<T>, select: (value: T) => Part): Part {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  const selected = select(store.read());
  const latest = useRef({ select, selected });
  latest.current = { select, selected };
  useEffect(() => {
    const check = (): void => {
      const { select: now, selected: before } = latest.current;
      if (!Object.is(now(store.read()), before)) redraw(undefined);
    };
    // Something may have changed between drawing and listening.
    check();
    return store.listen(check);
  }, [store]);
  return selected;
}
