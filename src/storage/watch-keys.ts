import type { Log } from '../log.ts';
import type { Db } from './client.ts';
import { keyFacts, openKeyRing, toKeyFacts, type KeyFacts, type KeyRing } from './key-ring.ts';
import { findKey, type KeySource } from './master-key.ts';
import { readMasterKey } from './vault.ts';

/** How often the database is asked whether its master key is being replaced, in milliseconds. */
const lookForKeysMs = 2_000;

/** Follows the keys of a database for as long as it is open. */
export interface KeyWatch {
  /**
   * Learns at once what is written with now, and which of the keys that were named meanwhile there are not. True when something else than before
   * can be opened, is written with, or counts as damaged.
   */
  look(): Promise<boolean>;
  /** How often a look found such a thing so far. */
  changes(): number;
  /** Looks no more; resolves when the last look is over. */
  stop(): Promise<void>;
}

/** What looking takes. */
export interface KeyWatchNeeds {
  read: Pick<Db, 'meta'>;
  /** Where the master key of this process came from. */
  source: KeySource;
  /** Hears when another key is written with (`key.renewed`), and when one is that nothing here opens (`key.replaced`). */
  log: Pick<Log, 'info' | 'error'> | undefined;
}

/**
 * Looks every two seconds whether the master key is being replaced (`npm run rotate-key`), and follows: whoever runs needs neither a stop nor
 * the new key. A process that saw nothing of it, as one that was asleep, looks for the new key where its own came from.
 */
export function watchKeys(ring: KeyRing, { read, source, log }: KeyWatchNeeds): KeyWatch {
  let seen = '';
  let lost = false;
  let changes = 0;
  let looking: Promise<boolean> | null = null;

  async function lookOnce(): Promise<boolean> {
    // Taken first: a key that was named by now is announced in what is read next, if there is one.
    const unknown = ring.takeUnknown();
    const found = await catchUp();
    if (found === 'lost' || lost) return false;
    const isOther = ring.giveUp(unknown) || found === 'other';
    if (isOther) changes += 1;
    return isOther;
  }

  async function catchUp(): Promise<'same' | 'other' | 'lost'> {
    const rows = await read.meta.findMany({ where: { key: { in: Object.values(keyFacts) } }, orderBy: { key: 'asc' } });
    const said = JSON.stringify(rows);
    if (said === seen) return 'same';
    const facts = toKeyFacts(rows.map(({ key, value }) => [key, value]));
    // A database that is being put back says nothing yet.
    if (!facts) return 'lost';
    const before = ring.current();
    if (!(await follow(facts))) return tellLost();
    seen = said;
    lost = false;
    const isNew = ring.current().writing !== before.writing;
    if (isNew) log?.info('key.renewed');
    return ring.current().known.length !== before.known.length || isNew ? 'other' : 'same';
  }

  async function follow(facts: KeyFacts): Promise<boolean> {
    if (ring.follow(facts)) return true;
    const key = await findKey(source).catch(() => null);
    const master = key && readMasterKey(key);
    if (master?.checkValue !== facts.checkValue) return false;
    ring.adopt(openKeyRing(master, facts).current());
    return true;
  }

  /** Once, and not every two seconds. */
  function tellLost(): 'lost' {
    if (!lost) log?.error('key.replaced');
    lost = true;
    return 'lost';
  }

  const look = (): Promise<boolean> => (looking ??= lookOnce().finally(() => (looking = null)));
  // A database that is away is told of elsewhere.
  const timer = setInterval(() => void look().catch(() => false), lookForKeysMs).unref();
  return {
    look,
    changes: () => changes,
    async stop() {
      clearInterval(timer);
      await looking?.catch(() => false);
    },
  };
}
