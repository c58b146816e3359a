import { refuse } from '../../discord/user-error.ts';
import { findStanding } from '../../groups/belonging.ts';
import { writeName } from '../../groups/pick-group.ts';
import { hourMs } from '../hours.ts';
import { makeWriterMark } from '../marks.ts';
import { findMute } from '../mutes.ts';
import type { AnonymousNeeds } from '../needs.ts';
import type { Submission } from './submission.ts';
import type { Verdict } from './verdict.ts';

/**
 * Refuses whoever may not write there now. Somebody in danger is refused only where nobody could write at all.
 * @throws {UserError} `anon-off`, `anon-paused`, `anon-too-new`, `anon-not-member`, `anon-muted`
 */
export async function requireMayWrite(
  { writer, group }: Submission,
  { hold }: Verdict,
  needs: AnonymousNeeds,
): Promise<void> {
  const { guildId, userId, roles, joinedAt } = writer;
  if (group.anonymous === 'off' || group.state !== 'open') throw refuse('anon-off');
  if (hold === 'danger' || hold === 'method') return;
  const { anonymousPaused, anonymousAfterHours } = needs.servers.get(guildId);
  if (anonymousPaused) throw refuse('anon-paused');
  if (joinedAt !== null && needs.clock.now() - joinedAt < anonymousAfterHours * hourMs)
    throw refuse('anon-too-new', { hours: anonymousAfterHours });
  if ((await findStanding(group, { userId, roles }, needs)) !== 'yes')
    throw refuse('anon-not-member', { name: writeName(group) });
  const mark = makeWriterMark(needs.storage.vault, guildId, userId);
  const until = await findMute(guildId, mark, { firm: needs.firm, db: needs.storage.read });
  if (until !== null) throw refuse('anon-muted', { until });
}
