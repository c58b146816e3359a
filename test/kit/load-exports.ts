import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Everything that one of our files exports, lists unfolded. */
export async function loadExports(path: string): Promise<unknown[]> {
  const loaded = (await import(/* @vite-ignore */ pathToFileURL(resolve(path)).href)) as object;
  return Object.values(loaded).flat() as unknown[];
}
