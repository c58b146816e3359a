import { UserError, type UserErrorCode } from '../../discord/user-error.ts';

/** What keeps somebody from writing there now, and so from changing what they wrote. It keeps nobody from deleting it. */
const keepsFromWriting: ReadonlySet<UserErrorCode> = new Set([
  'group-closed',
  'anon-off',
  'anon-paused',
  'anon-timed-out',
  'anon-too-new',
  'anon-not-member',
  'anon-cannot-post',
  'anon-muted',
]);

/**
 * Changes a post, or begins to. Where its writer is refused since they may not write there now, that says as well that they can still delete it.
 * @throws {UserError} what `change` does
 */
export async function sayStillDeletable<Changed>(change: () => Promise<Changed>): Promise<Changed> {
  try {
    return await change();
  } catch (error) {
    if (!(error instanceof UserError) || !keepsFromWriting.has(error.code)) throw error;
    throw new UserError(error.code, (words) => `${error.say(words)}\n${words.own.edit.stillDelete()}`);
  }
}
