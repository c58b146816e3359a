import type { EntryKind, JournalEntry } from '../storage/erasures.ts';

/** What a backup that was put back is settled by. */
export interface Settling {
  entries: readonly JournalEntry[];
  /** When the backup was made, and now; milliseconds since the epoch. */
  madeAt: number;
  now: number;
}

/** What was noted this long before the backup counts as after it, in milliseconds: it may have been noted before it and done after. */
const overlapMs = 10 * 60_000;

/** So many rows are named in one statement: databases have a limit. What is asked for is what is there, never the whole history of what was erased. */
const partSize = 500;

/** When each thing of a kind was noted last, by its mark. */
export function listNoted(kind: EntryKind, { entries }: Pick<Settling, 'entries'>): Map<string, number> {
  const last = new Map<string, number>();
  for (const { kind: one, mark, at } of entries)
    if (one === kind && at > (last.get(mark) ?? -Infinity)) last.set(mark, at);
  return last;
}

/** The same of what was noted since the backup: what went before is not in it, and what is in it came later. */
export function listNotedSince(kind: EntryKind, settling: Settling): Map<string, number> {
  const since = settling.madeAt - overlapMs;
  return new Map([...listNoted(kind, settling)].filter(([, at]) => at > since));
}

/** Cuts a list into parts that fit into a statement, or into a transaction. */
export function* inParts<T>(all: Iterable<T>, size = partSize): Generator<T[]> {
  const list = [...all];
  for (let at = 0; at < list.length; at += size) yield list.slice(at, at + size);
}
