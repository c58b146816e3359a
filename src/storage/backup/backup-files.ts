import { readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { BackupIds } from '../key-ring.ts';
import type { BackupKeys } from '../vault.ts';

/** A backup in a folder, by what its name says. */
export interface BackupFile {
  name: string;
  /** In milliseconds since the epoch. */
  madeAt: number;
  /** Of its key, in hex. */
  keyId: string;
}

/** What a backup is called until it is whole. */
const partEnding = '.part';

/** A part that nobody has written to for so long is of a backup that was cut off, in milliseconds. */
const abandonedMs = 86_400_000;

/** With the id of its key, which the file says anyway: several bots may back up into one folder. */
export function nameBackup(madeAt: number, { id }: BackupKeys): { whole: string; part: string } {
  const moment = new Date(madeAt)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(':', '-');
  const whole = `lamplight-${moment}-${id.toString('hex')}.backup`;
  return { whole, part: `${whole}${partEnding}` };
}

/** Whole backups in a folder, of whichever key, the oldest first. @throws {Error} Node's, where the folder cannot be read */
export async function listBackups(folder: string): Promise<BackupFile[]> {
  return (await listFiles(folder)).filter(({ name }) => !name.endsWith(partEnding));
}

/** What became of a folder in which only the newest are kept. */
export interface Kept {
  /** Backups that were deleted. */
  removed: string[];
  /** Where it is not known which backups are of older keys of the database: those that may be, and were left alone. */
  unknown: string[];
}

/**
 * Deletes all but so many of the newest of a database, whichever of its keys they were made with. What was `made` just now stays and counts as the newest, also where
 * the clock was put back. Whose id is not the database's may be another bot's, and is never touched.
 */
export async function keepNewest(
  keep: number,
  { folder, made, ids }: { folder: string; made: string; ids: BackupIds },
): Promise<Kept> {
  const others = (await listBackups(folder)).filter(({ name }) => name !== made);
  const older = others.filter(({ keyId }) => ids.known.has(keyId));
  const removed = older.slice(0, Math.max(0, older.length - (keep - 1))).map(({ name }) => name);
  for (const name of removed) await rm(join(folder, name), { force: true });
  const unknown = ids.areAll ? [] : others.filter(({ keyId }) => !ids.known.has(keyId)).map(({ name }) => name);
  return { removed, unknown };
}

/** Deletes what backups of a database left behind that were cut off. Returns what cannot be deleted: a new backup can be made all the same. */
export async function removeAbandoned(folder: string, { known }: BackupIds, now: number): Promise<string[]> {
  const stuck: string[] = [];
  for (const { name, keyId } of await listFiles(folder))
    if (name.endsWith(partEnding) && known.has(keyId) && !(await removeIfAbandoned(join(folder, name), now)))
      stuck.push(name);
  return stuck;
}

/** By when it was written to last, not by its name: whoever makes a large one now may have begun long ago. False where it should go and does not. */
async function removeIfAbandoned(part: string, now: number): Promise<boolean> {
  try {
    const { mtimeMs } = await stat(part);
    if (now - mtimeMs > abandonedMs) await rm(part, { force: true });
    return true;
  } catch (error) {
    // It got its name meanwhile, or another run was faster.
    return error instanceof Error && 'code' in error && error.code === 'ENOENT';
  }
}

/** Whole ones and parts, the oldest first. */
async function listFiles(folder: string): Promise<BackupFile[]> {
  return (await readdir(folder))
    .flatMap((name) => {
      const [, day, hour, minute, second, keyId] =
        /^lamplight-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z-([0-9a-f]+)\.backup(?:\.part)?$/.exec(name) ?? [];
      if (keyId === undefined) return [];
      return [{ name, keyId, madeAt: Date.parse(`${day ?? ''}T${hour ?? ''}:${minute ?? ''}:${second ?? ''}Z`) }];
    })
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}
