import type { Tx } from './client.ts';
import { newId } from './ids.ts';
import type { Storage } from './open-storage.ts';

/** A change is a row of its own, so that nobody waits for another who changes the same server. Its value is when it was, by the clock of who made it. */
const keyStart = 'changed.';

/** After so long a change is forgotten, in milliseconds. */
export const keepMs = 15 * 60_000;

/** Who did not look for longer may have missed some, in milliseconds: by less than {@link keepMs} as far as clocks of machines may differ. */
const sureMs = 5 * 60_000;

/**
 * Notes, in the transaction that changes it, that something of a server is kept that processes hold in memory: its settings, groups, lines, rules,
 * custodians, times after a death. An embedded database has one process, for which nothing is noted.
 */
export async function noteChange(
  guildId: string,
  { kind, now }: { kind: Storage['kind']; now: number },
  tx: Tx,
): Promise<void> {
  if (kind === 'sqlite') return;
  await tx.meta.create({ data: { key: `${keyStart}${guildId}.${newId()}`, value: String(now) } });
}

/** What was changed since the last look. */
export interface Changes {
  /** Ids of servers of which something was changed; `all` where some may have been missed. */
  look(now: number): Promise<readonly string[] | 'all'>;
  /** Forgets what everybody has seen; returns how many. */
  forgetOld(now: number): Promise<number>;
}

/**
 * Follows changes from now on; make it before what it is about is read. Which were seen is remembered one by one, since transactions do not end in the
 * order they began.
 */
export async function followChanges(storage: Pick<Storage, 'read' | 'write'>, now: number): Promise<Changes> {
  const list = () => storage.read.meta.findMany({ where: { key: { startsWith: keyStart } } });
  let seen = new Set((await list()).map(({ key }) => key));
  let lookedAt = now;

  return {
    async look(at) {
      const rows = await list();
      const fresh = rows.filter(({ key }) => !seen.has(key));
      const mayHaveMissed = Math.abs(at - lookedAt) > sureMs;
      seen = new Set(rows.map(({ key }) => key));
      lookedAt = at;
      return mayHaveMissed ? 'all' : [...new Set(fresh.map(({ key }) => readServer(key)))];
    },
    async forgetOld(at) {
      const old = (await list()).filter(({ value }) => at - Number(value) > keepMs).map(({ key }) => key);
      return (await storage.write((tx) => tx.meta.deleteMany({ where: { key: { in: old } } }))).count;
    },
  };
}

function readServer(key: string): string {
  return key.slice(keyStart.length).split('.')[0] ?? '';
}

/** Counts what is taken into memory, by the id of whatever it belongs to. */
export interface Taken {
  note(id: string): void;
  /**
   * Reads what shall replace what is in memory: again where something of that id was taken into memory meanwhile, since what was read may be from before
   * that. Take it into memory, and note that, without waiting for anything else.
   */
  readSettled<T>(id: string, read: () => Promise<T>): Promise<T>;
}

/** Begins to count. */
export function countTaken(): Taken {
  const counts = new Map<string, number>();
  const count = (id: string) => counts.get(id) ?? 0;
  return {
    note: (id) => void counts.set(id, count(id) + 1),
    async readSettled(id, read) {
      for (;;) {
        const before = count(id);
        const found = await read();
        if (count(id) === before) return found;
      }
    },
  };
}
