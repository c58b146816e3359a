import { allKept, type KeptKind } from './kept.ts';
import type { PrivacyNeeds } from './needs.ts';
import type { Entry } from './readers/entry.ts';

/** What is kept of one kind about somebody. */
export interface Gathered {
  kind: KeptKind;
  entries: readonly Entry[];
}

/** Finds what is kept about somebody on all servers, kind by kind; of a kind that nothing is kept of there are no entries. */
export async function gatherKept(userId: string, needs: PrivacyNeeds): Promise<Gathered[]> {
  const gathered: Gathered[] = [];
  for (const { kind, read } of allKept) gathered.push({ kind, entries: await read(userId, needs) });
  return gathered;
}
