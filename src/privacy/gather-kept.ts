import { openIfReadable } from '../storage/sealing.ts';
import { allKept, type KeptKind } from './kept.ts';
import type { PrivacyNeeds } from './needs.ts';
import { cannotBeRead, type Entry } from './readers/entry.ts';

/** What is kept of one kind about somebody. */
export interface Gathered {
  kind: KeptKind;
  entries: readonly Entry[];
}

/** What stands for a kind of which something was damaged: that there is something. The other kinds are as they are. */
const damaged: readonly Entry[] = [cannotBeRead];

/** Finds what is kept about somebody on all servers, kind by kind; of a kind that nothing is kept of there are no entries. */
export async function gatherKept(userId: string, needs: PrivacyNeeds): Promise<Gathered[]> {
  const gathered: Gathered[] = [];
  for (const { kind, read } of allKept)
    gathered.push({
      kind,
      entries: (await openIfReadable(() => needs.storage.withNewKeys(() => read(userId, needs)))) ?? damaged,
    });
  return gathered;
}
