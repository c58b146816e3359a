import { describeError } from '../../log.ts';
import { makeMemberKey } from '../../storage/person-keys.ts';
import type { PostventionNeeds } from './needs.ts';

/**
 * Notes that nothing is to be sent to an account any more: a backup that is put back later sends nothing either. Where that cannot be noted, the log
 * says so, and a time after a death begins all the same.
 */
export async function noteSilent(
  accountId: string,
  { storage, clock, log }: Pick<PostventionNeeds, 'storage' | 'clock' | 'log'>,
): Promise<void> {
  try {
    const mark = makeMemberKey(accountId, storage.vault);
    await storage.erasures.note({ kind: 'silent', mark, at: clock.now() });
  } catch (error) {
    log.warn('erasures.unwritable', { error: describeError(error) });
  }
}
