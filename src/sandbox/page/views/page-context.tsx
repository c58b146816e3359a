import { createContext, type ComponentChildren } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import { readNow, type Needs, type PageState } from '../state/page-state.ts';
import { useStore } from '../state/store.ts';

const Page = createContext<Needs | null>(null);

/** Gives everything inside it the page's needs. */
export function PageProvider({ needs, children }: { needs: Needs; children: ComponentChildren }) {
  return <Page.Provider value={needs}>{children}</Page.Provider>;
}

/** What verbs of the page need. Only inside `PageProvider`. */
export function useNeeds(): Needs {
  const needs = useContext(Page);
  if (!needs) throw new Error('useNeeds is only for what stands inside PageProvider.');
  return needs;
}

/** A part of the page's state, drawn again when it changes. */
export function usePage<Part>(select: (state: PageState) => Part): Part {
  return useStore(useNeeds().store, select);
}

/** The sandbox's present time in Unix milliseconds, drawn again every so often and whenever the clock is set. */
export function useNow(every = 15_000): number {
  const { store } = useNeeds();
  const clock = usePage((state) => state.clock);
  const [, setBeat] = useState(0);
  useEffect(() => {
    if (clock && !clock.realtime) return;
    const timer = setInterval(() => setBeat((beat) => beat + 1), every);
    return () => clearInterval(timer);
  }, [clock, every]);
  return readNow(store.read());
}
