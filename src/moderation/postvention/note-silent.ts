import { noteIfPossible } from '../../storage/erasures.ts';
import { makeMemberKey } from '../../storage/person-keys.ts';
import type { PostventionNeeds } from './needs.ts';

/**
 * Notes that nothing is to be sent to an account any more: a backup that is put back later sends nothing either. Where that cannot be noted, the log
 * says so, and a time after a death begins all the same.
 */
export async function noteSilent(
  accountId: string,
  needs: Pick<PostventionNeeds, 'storage' | 'clock' | 'log'>,
): Promise<void> {
  const mark = makeMemberKey(accountId, needs.storage.vault);
  await noteIfPossible({ kind: 'silent', mark, at: needs.clock.now() }, needs);
}
