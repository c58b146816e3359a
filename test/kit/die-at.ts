import type { Places } from '../../src/discord/places.ts';
import type { Storage } from '../../src/storage/open-storage.ts';

/** Whether a process dies before its last deed, or right after it and before it knows. */
export type Deed = 'before' | 'after';

/** What a killed process would have seen. */
export class Killed extends Error {
  override name = 'Killed';
}

/**
 * Needs of a process that is killed at its deed number `at`, from 0, where a deed is a request to Discord or a write; nothing it does later
 * happens. `survived` tells whether it was done before that.
 */
export function dieAt<Needs extends { places: Places; storage: Storage }>(
  needs: Needs,
  at: number,
  deed: Deed,
): { needs: Needs; survived: () => boolean } {
  let done = 0;
  async function count<T>(work: () => Promise<T>): Promise<T> {
    const now = done++;
    if (now > at || (now === at && deed === 'before')) throw new Killed();
    const result = await work();
    if (now === at) throw new Killed();
    return result;
  }
  const places = Object.fromEntries(
    Object.entries(needs.places).map(([name, act]: [string, (...given: unknown[]) => Promise<unknown>]) => [
      name,
      (...given: unknown[]) => count(() => act(...given)),
    ]),
  ) as unknown as Places;
  const { storage } = needs;
  const write: typeof storage.write = (work) => count(() => storage.write(work));
  return { needs: { ...needs, places, storage: { ...storage, write } }, survived: () => done <= at };
}
