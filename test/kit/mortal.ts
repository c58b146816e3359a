import type { Mail } from '../../src/outbox/message.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { Killed, type Deed } from './die-at.ts';

/** What a process does that others see, and that ends with it. */
export interface Mortal<Post extends Mail> {
  storage: Storage;
  mail: Post;
  /** From now on deeds are counted. */
  begin(): void;
  /** Whether it was done before its last deed came. */
  survived(): boolean;
}

/**
 * A process's way to a database and to a post office, which is killed at its deed number `at`, from 0: a deed is a write or a message that is
 * sent. Nothing that it does later happens.
 */
export function makeMortal<Post extends Mail>(
  { storage, mail }: { storage: Storage; mail: Post },
  { at, deed }: { at: number; deed: Deed },
): Mortal<Post> {
  let done = 0;
  let begun = false;
  let dead = false;
  function requireAlive(): void {
    if (dead) throw new Killed();
  }
  async function count<T>(work: () => Promise<T>): Promise<T> {
    requireAlive();
    const isLast = begun && done++ === at;
    if (isLast && deed === 'before') dead = true;
    requireAlive();
    const result = await work();
    if (isLast) dead = true;
    requireAlive();
    return result;
  }
  return {
    storage: { ...storage, write: (work) => count(() => storage.write(work)) },
    mail: { ...mail, send: (channelId, message) => count(() => mail.send(channelId, message)) },
    begin: () => void (begun = true),
    survived: () => !dead,
  };
}
