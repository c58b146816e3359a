import { refuse } from '../../discord/user-error.ts';
import { appendAudit, type AuditAct } from '../../storage/audit-chain.ts';
import type { Tx } from '../../storage/client.ts';
import type { WriterMark } from '../marks.ts';
import { liftAllMutes, liftMute, mute } from '../mutes.ts';
import type { AnonymousNeeds } from '../needs.ts';
import type { muteDays } from './buttons.ts';
import type { HeldAct } from './decide-held.ts';
import { requireLead, requireModeratorOrLead, type Actor } from '../../moderation/rights.ts';

/**
 * Keeps whoever wrote a post from writing anonymously on the server until the end of a day, without saying who it is. What they have
 * waiting comes back to them when it would appear. A longer mute stays as it is.
 *
 * What comes of the acts here, and what the audit chain says of them, is the same whoever is muted already: two posts by one person would be known by it.
 * Resolves to the end of the mute as it was asked for.
 * @throws {UserError} `not-a-moderator`, `held-gone`, `mute-over`
 */
export async function muteWriter(
  act: HeldAct & { days: (typeof muteDays)[number] },
  needs: AnonymousNeeds,
): Promise<Date> {
  const { guildId, days } = act;
  return needs.storage.write(async (tx) => {
    const mark = await requireMark(act, needs, tx);
    const until = await mute(guildId, { mark, days }, { firm: needs.firm, tx });
    await record('writer.muted', act, needs, tx);
    return until;
  });
}

/**
 * Ends the mute of whoever wrote a post, if there is one.
 * @throws {UserError} `not-a-moderator`, `held-gone`, `mute-over`
 */
export async function unmuteWriter(act: HeldAct, needs: AnonymousNeeds): Promise<void> {
  await needs.storage.write(async (tx) => {
    const mark = await requireMark(act, needs, tx);
    await liftMute(act.guildId, mark, tx);
    await record('writer.unmuted', act, needs, tx);
  });
}

/**
 * Ends all mutes of a server: which is whose cannot be told any more.
 * @throws {UserError} `not-a-lead`
 */
export async function unmuteAll(act: { guildId: string; actor: Actor }, needs: AnonymousNeeds): Promise<void> {
  requireLead(act.guildId, act.actor, needs.servers);
  await needs.storage.write(async (tx) => {
    await liftAllMutes(act.guildId, tx);
    await record('writer.unmuted', act, needs, tx);
  });
}

/** By which a writer is acted on; nobody learns whose it is. */
async function requireMark({ guildId, postId, actor }: HeldAct, needs: AnonymousNeeds, tx: Tx): Promise<WriterMark> {
  requireModeratorOrLead(guildId, actor, needs.servers);
  if (!(await needs.anonymous.find(guildId, postId, tx))) throw refuse('held-gone');
  const mark = await needs.anonymous.readWriterMark(postId, tx);
  if (mark === null) throw refuse('mute-over');
  return mark;
}

/** The entry names no post: beside one, a mute would tell for 30 days whose it is. */
async function record(
  act: Extract<AuditAct, 'writer.muted' | 'writer.unmuted'>,
  { guildId, actor }: { guildId: string; actor: Actor },
  { storage: { vault }, clock }: AnonymousNeeds,
  tx: Tx,
): Promise<void> {
  const entry = { act, target: 'mute', actorId: actor.userId, at: new Date(clock.now()) };
  await appendAudit(guildId, entry, { tx, vault });
}
