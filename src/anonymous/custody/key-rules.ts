import { hourMs } from '../hours.ts';
import { threshold } from './custody.ts';
import type { CustodyKey, Share } from './store.ts';

/** For so long custodians can fetch their shares, in milliseconds. */
export const fetchMs = 7 * 24 * hourMs;

/** A key that nothing is sealed to is kept for so long, in case something was being sealed to it at that moment. In milliseconds. */
const restMs = 24 * hourMs;

/** What is to be done with a key because of the time, or of how the server is set up now. */
export interface DueChange {
  kind: 'activate' | 'retire' | 'give-up' | 'stop' | 'delete';
  key: CustodyKey;
}

/** How many shares can still be used. */
export function countUsable({ shares }: { shares: readonly Pick<Share, 'lostAt'>[] }): number {
  return shares.filter(({ lostAt }) => lostAt === null).length;
}

/** How many more shares may be lost before nobody can open what is sealed to the key. */
export function countSpare(key: { shares: readonly Pick<Share, 'lostAt'>[] }): number {
  return Math.max(0, countUsable(key) - threshold);
}

/** The key that is being made or announced; a server has one at most. */
export function findNewKey(keys: readonly CustodyKey[]): CustodyKey | null {
  return keys.find(({ state }) => state === 'collecting' || state === 'notice') ?? null;
}

/** The key that posts are sealed to. */
export function findActiveKey(keys: readonly CustodyKey[]): CustodyKey | null {
  return keys.find(({ state }) => state === 'active') ?? null;
}

/** What is due. `isPossible`: whether the server can have custodians; `boxEnds`: see `findBoxEnds`; times in milliseconds since the epoch. */
export function findDue(
  keys: readonly CustodyKey[],
  { now, isPossible, boxEnds }: { now: number; isPossible: boolean; boxEnds: ReadonlyMap<string, number> },
): DueChange[] {
  return keys.flatMap((key): DueChange[] => {
    switch (key.state) {
      case 'collecting':
        return key.fetchUntil <= now || !isPossible ? [{ kind: 'give-up', key }] : [];
      case 'notice':
        return isPossible ? [] : [{ kind: 'give-up', key }];
      case 'active':
        if (!isPossible) return [{ kind: 'stop', key }];
        return key.savedState === 'active' ? [] : [{ kind: 'activate', key }];
      case 'retired':
        if (key.savedState !== 'retired') return [{ kind: 'retire', key }];
        return !boxEnds.has(key.id) && now - (key.retiredAt ?? 0) >= restMs ? [{ kind: 'delete', key }] : [];
    }
  });
}
