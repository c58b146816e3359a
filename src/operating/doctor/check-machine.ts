import { existsSync } from 'node:fs';
import { stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { platform } from 'node:process';
import type { Config } from '../../config.ts';
import { countStale, measureAge, staleAfterDays } from '../../crisis/directory/find-stale.ts';
import { listBackups } from '../../storage/backup/backup-files.ts';
import type { Vault } from '../../storage/vault.ts';
import { fault, note, well, type Finding } from './finding.ts';

/** Free bytes for whoever asks, in the file system of a folder. */
export type MeasureRoom = (folder: string) => Promise<number>;

/** What the machine says. */
export const measureRoom: MeasureRoom = async (folder) => {
  const { bavail, bsize } = await statfs(folder);
  return bavail * bsize;
};

const mebibyte = 1024 * 1024;

/** With less room a day's log, a backup in the wrong place or the database's own log fills the disk. */
const leastRoom = 256 * mebibyte;

/** Whether there is room where the database, the key and the backups are. A database elsewhere has its own disk, which cannot be seen from here. */
export async function checkRoom(
  { database, keyFile }: Pick<Config, 'database' | 'keyFile'>,
  backups: string | null,
  measure: MeasureRoom,
): Promise<Finding[]> {
  const folders = [
    ...(database.kind === 'sqlite' ? [dirname(database.file)] : []),
    dirname(keyFile),
    backups ?? [],
  ].flat();
  const size = database.kind === 'sqlite' && existsSync(database.file) ? (await stat(database.file)).size : 0;
  const needed = Math.max(leastRoom, size);
  const there = [...new Set(folders)].filter((folder) => existsSync(folder));
  return Promise.all(
    there.map(async (folder) => {
      const free = await measure(folder);
      return free < needed
        ? fault(`Disk: ${say(free)} are free for ${folder}, and ${say(needed)} should be. Make room before it is full.`)
        : well(`Disk: ${say(free)} are free for ${folder}.`);
    }),
  );
}

function say(bytes: number): string {
  const mib = Math.floor(bytes / mebibyte);
  return mib < 10_240 ? `${mib} MiB` : `${Math.floor(mib / 1024)} GiB`;
}

/** A night may be missed, but not two, in milliseconds. */
const oldestBackupMs = 50 * 3_600_000;

/** How old the newest backup of this key in a folder is: one of a key that was replaced needs a sheet that may be gone by now. */
export async function checkBackups(folder: string | null, vault: Vault | null, now: number): Promise<Finding> {
  if (folder === null)
    return note(
      'Backups: their folder is not known here. Say it with `npm run doctor -- --backups /path/to/them`, and their age is looked at too.',
    );
  if (vault === null) return note('Backups: without a key here nobody can tell which are this bot’s.');
  try {
    const id = vault.backups.id.toString('hex');
    const newest = (await listBackups(folder)).findLast(({ keyId }) => keyId === id);
    if (!newest)
      return fault(`Backups: there is none of this key in ${folder}. Make one: \`npm run backup -- --to ${folder}\`.`);
    const hours = Math.floor((now - newest.madeAt) / 3_600_000);
    return now - newest.madeAt > oldestBackupMs
      ? fault(`Backups: the newest in ${folder} is ${hours} hours old. Look why none was made since, and make one.`)
      : well(`Backups: the newest in ${folder} is ${hours} hours old.`);
  } catch {
    return fault(`Backups: the folder ${folder} cannot be read. Is it mounted, and may this user read it?`);
  }
}

/** How long ago the help lines were verified: the newest, and how many were not for long. */
export function checkDirectory(now: number): Finding {
  const { date, days, isStale } = measureAge(now);
  if (isStale)
    return fault(
      `Help lines: none was verified for ${days} days (since ${date}). Install a newer release, or go through \`npm run crisis:check\`.`,
    );
  const { lines, emergency } = countStale(now);
  if (lines.stale + emergency.stale === 0)
    return well(`Help lines: the directory was verified ${days} days ago (${date}).`);
  return note(
    `Help lines: the newest was verified ${days} days ago (${date}). ${lines.stale} of ${lines.all} lines, and the emergency numbers of ${emergency.stale} of ${emergency.all} countries, were not verified for ${staleAfterDays} days; \`npm run crisis:check\` lists them.`,
  );
}

/** Whether others on the machine can read the file with the token. */
export async function checkEnvironmentFile(file: string | null): Promise<Finding[]> {
  if (file === null || platform === 'win32') return [];
  const { mode } = await stat(file);
  return [
    (mode & 0o077) === 0
      ? well(`Configuration: nobody else on this machine can read ${file}.`)
      : fault(
          `Configuration: others on this machine can read ${file}, and the token in it: run \`chmod 600 ${file}\`.`,
        ),
  ];
}
