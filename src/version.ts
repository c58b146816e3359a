import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';

/** The project's folder: the nearest one above this file that holds a package.json; the same from `src` and from the build. */
export function findProjectFolder(from: string = import.meta.dirname): string {
  return existsSync(join(from, 'package.json')) ? from : findProjectFolder(dirname(from));
}

/** Lamplight's version, as package.json says. */
export function findVersion(): string {
  const text = readFileSync(join(findProjectFolder(), 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}
