import { settleRestored, type Settled } from '../../src/privacy/settle-restored.ts';
import { makeBackup, type Made } from '../../src/storage/backup/make-backup.ts';
import { restoreBackup } from '../../src/storage/backup/restore-backup.ts';
import { addToJournal, openErasures } from '../../src/storage/erasures.ts';
import { openRestored, type StorageAddress } from '../../src/storage/open-storage.ts';

/** A backup by a test's own clock, which the journal has to reach back to. */
export async function backUpAt(now: number, address: StorageAddress, folder: string): Promise<Made> {
  await addToJournal(openErasures(address).file, { since: 0, entries: [] });
  return makeBackup({ address, folder, keep: null, now });
}

/** Restores into an address with the journal of another, as `npm run restore` does. */
export async function restoreInto(
  address: StorageAddress,
  { file, from, now = Date.now() }: { file: string; from: StorageAddress; now?: number },
): Promise<Settled & { unsent: number }> {
  const journals = address.keyFile === from.keyFile ? [] : [openErasures(from).file];
  const { manifest, entries, unsent } = await restoreBackup({ address, file, journals, words: [] });
  const storage = await openRestored(address);
  try {
    return { unsent, ...(await settleRestored({ entries, madeAt: manifest.createdAt, now }, storage)) };
  } finally {
    await storage.close();
  }
}
