import { refuse } from '../../discord/user-error.ts';
import { findStanding } from '../../groups/belonging.ts';
import type { Group } from '../../groups/group.ts';
import { mayUseHome } from '../../groups/home-rights.ts';
import { writeName } from '../../groups/pick-group.ts';
import { makeWriterMark } from '../marks.ts';
import { findMute } from '../mutes.ts';
import type { AnonymousNeeds } from '../needs.ts';
import { requireTime } from './begin-writing.ts';
import { isInLine } from './publish.ts';
import type { Submission } from './submission.ts';
import { isUrgent, type Verdict } from './verdict.ts';

/**
 * Refuses whoever may not write there now, and what could not appear there. Somebody in danger is refused only where nobody could write at
 * all: their words are for moderators first.
 * @throws {UserError} `anon-off`, `anon-paused`, `anon-timed-out`, `anon-too-new`, `anon-not-member`, `anon-cannot-post`, `anon-muted`
 */
export async function requireMayWrite(
  { writer, group, to }: Pick<Submission, 'writer' | 'group'> & { to: Pick<Submission['to'], 'kind'> },
  verdict: Pick<Verdict, 'hold'>,
  needs: AnonymousNeeds,
): Promise<void> {
  const { guildId, userId, roles } = writer;
  if (group.anonymous === 'off' || group.state !== 'open') throw refuse('anon-off');
  if (isUrgent(verdict)) return;
  requireTime(writer, needs);
  const standing = canPost(group, to.kind, needs) ? await findStanding(group, { userId, roles }, needs) : 'unknown';
  if (standing === 'unknown') throw refuse('anon-cannot-post', { name: writeName(group) });
  if (standing === 'no') throw refuse('anon-not-member', { name: writeName(group) });
  const mark = makeWriterMark(needs.storage.vault, guildId, userId);
  const until = await findMute(guildId, mark, { firm: needs.firm, db: needs.storage.read });
  if (until !== null) throw refuse('anon-muted', { until });
}

/** A reply stands in a thread of its post, unless it stands in line. */
const rightsToReply = ['ViewChannel', 'CreatePublicThreads', 'SendMessagesInThreads'] as const;

/** Whether we may write there, as far as memory tells. */
function canPost(group: Group, kind: Submission['to']['kind'], needs: Pick<AnonymousNeeds, 'view'>): boolean {
  return kind === 'reply' && !isInLine(group) ? mayUseHome(group, needs, rightsToReply) : mayUseHome(group, needs);
}
