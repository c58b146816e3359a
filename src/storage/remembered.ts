import { countTaken } from './changes.ts';
import { isStorageUnavailable } from './errors.ts';

/** Something that is kept once for each server, as it was last saved or read. */
export interface Remembered<T> {
  get(guildId: string): T | undefined;
  all(): T[];
  /** Takes what was saved into memory; call it once the transaction is committed. */
  remember(guildId: string, value: T): void;
  /** Drops a server's from memory, once its rows are gone. */
  forget(guildId: string): void;
  /** Reads a server's again, since another process may have changed it. */
  reread(guildId: string): Promise<void>;
}

/** Reads everything once. `read` reads it of all servers, or of one; where `isSame` says so of what is read again, the object in memory stays. */
export async function openRemembered<T>(
  read: (guildId?: string) => Promise<Map<string, T>>,
  isSame: (before: T, after: T) => boolean = () => false,
): Promise<Remembered<T>> {
  const known = await read();
  const taken = countTaken();

  return {
    get: (guildId) => known.get(guildId),
    all: () => [...known.values()],
    remember(guildId, value) {
      taken.note(guildId);
      known.set(guildId, value);
    },
    forget(guildId) {
      taken.note(guildId);
      known.delete(guildId);
    },
    async reread(guildId) {
      const found = await taken.readSettled(guildId, () => read(guildId));
      taken.note(guildId);
      const [before, after] = [known.get(guildId), found.get(guildId)];
      if (after === undefined) known.delete(guildId);
      else if (before === undefined || !isSame(before, after)) known.set(guildId, after);
    },
  };
}

/** For a look that comes before a change: while the database is away nothing can be changed either, and whatever only looks goes on with what is remembered. */
export function rememberedIsLast(error: unknown): void {
  if (!isStorageUnavailable(error)) throw error;
}
