import { existsSync } from 'node:fs';
import { openErasures } from './erasures.ts';
import { StorageError } from './errors.ts';

/** What it means that there is a journal of erasures and no database, and what to do: the end of a sentence that says where there is none. */
export function explainLoss(journal: string): string {
  return `but a database was here before: ${journal} is its journal of erasures. Mount the disk it is on, or put DATABASE_URL right; or put a backup back with \`npm run restore\`. Only to begin anew, with nothing of what was kept: move that journal away first, to the backups it belongs to`;
}

/**
 * Whether a database that is gone was here before: its journal of erasures is begun as soon as there is a database, and not earlier. A key shows
 * nothing, since it may have been made by hand for the first start. `isGone` is asked after that: what another bot makes at this moment is no loss.
 * @throws {StorageError} in production: an empty bot in its place would look healthy, and forget every server and everybody's wishes.
 */
export function refuseLoss(
  { keyFile, production }: { keyFile: string; production?: boolean },
  where: string,
  isGone: () => boolean,
): boolean {
  const { file } = openErasures({ keyFile });
  const isLost = existsSync(file) && isGone();
  if (isLost && production)
    throw new StorageError(`Nothing is in the ${where}, ${explainLoss(file)}. Nothing was made.`);
  return isLost;
}
