import type { Db, Tx } from '../../storage/client.ts';
import { findPersonKey, openForPerson, sealForPerson, type PersonKey } from '../../storage/person-keys.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { openIfReadable } from '../../storage/sealing.ts';
import type { Vault } from '../../storage/vault.ts';
import { keepExcerptsMs, longestExcerpt } from '../rules.ts';

const placeOf = (row: string) => ({ table: 'Flag', column: 'excerptSealed', row });

/** The beginning of words, never cut within a character; with `…` where more followed. */
export function cutExcerpt(words: string): string {
  if (words.length <= longestExcerpt) return words;
  return `${words.slice(0, longestExcerpt - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

/** What a flag's row keeps of its words, sealed with the key of whoever wrote them; nothing where none are given. */
export function sealExcerpt(
  words: string | undefined,
  { key, flagId, now }: { key: PersonKey; flagId: string; now: number },
): { excerptSealed: Uint8Array<ArrayBuffer> | null; excerptUntil: Date | null } {
  if (words === undefined || words.trim() === '') return { excerptSealed: null, excerptUntil: null };
  return {
    excerptSealed: sealForPerson(key, placeOf(flagId), cutExcerpt(words)),
    excerptUntil: new Date(now + keepExcerptsMs),
  };
}

/** The words that are kept of a case's flags, newest first. */
export async function listExcerpts(
  caseId: string,
  { db, vault }: { db: Db | Tx; vault: Vault },
): Promise<{ words: string; at: Date }[]> {
  const rows = await db.flag.findMany({
    where: { caseId, excerptSealed: { not: null } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  const found: { words: string; at: Date }[] = [];
  // One after the other: inside a transaction there is one connection.
  for (const { id, subjectKey, excerptSealed, createdAt } of rows) {
    const words = await openIfReadable(async () => {
      const key = subjectKey === null ? null : await findPersonKey(subjectKey, { db, vault });
      return key && excerptSealed && openForPerson(key, placeOf(id), excerptSealed);
    });
    if (words !== null) found.push({ words, at: createdAt });
  }
  return found;
}

/** A case that ends has no use for words any more. */
export async function emptyExcerpts(caseId: string, tx: Tx): Promise<void> {
  await tx.flag.updateMany({ where: { caseId }, data: { excerptSealed: null, excerptUntil: null } });
}

/** Empties the words whose time is over. Returns how many. */
export async function forgetExcerpts(needs: { storage: Storage; clock: { now(): number } }): Promise<number> {
  const over = { excerptUntil: { lte: new Date(needs.clock.now()) } };
  return needs.storage.write(async (tx) => {
    const { count } = await tx.flag.updateMany({ where: over, data: { excerptSealed: null, excerptUntil: null } });
    return count;
  });
}
