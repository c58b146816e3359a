import { type RequestEntry } from '../contract.ts';

/** Entries that are kept; older ones are forgotten. */
const mostEntries = 50_000;

/** The requests of the bot, in order. */
export interface RequestLog {
  add(entry: Omit<RequestEntry, 'seq'>): void;
  /** Entries with a number above `since`. */
  since(since: number): RequestEntry[];
}

/** Starts an empty log. */
export function createRequestLog(): RequestLog {
  let entries: RequestEntry[] = [];
  let seq = 0;
  return {
    add(entry) {
      seq += 1;
      entries.push({ seq, ...entry });
      // Half as many again before the oldest are dropped, so that dropping is rare.
      if (entries.length > mostEntries * 1.5) entries = entries.slice(-mostEntries);
    },
    since(since) {
      const first = entries[0]?.seq ?? 0;
      return entries.slice(Math.max(entries.length - mostEntries, since - first + 1, 0));
    },
  };
}
