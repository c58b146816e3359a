import { refuse } from '../../discord/user-error.ts';
import { newId } from '../../storage/ids.ts';
import { requirePossible } from '../custody/needs.ts';
import { recogniseShare } from '../custody/recognise-share.ts';
import { holdsShare } from '../custody/show-custodians.ts';
import { drawCall } from './cards.ts';
import { findMeantPost } from './find-post.ts';
import { recordOpening, requireOpener, tellCustodians, type OpeningNeeds } from './needs.ts';
import { longestWhy, openingMs, type OpeningReason, type Telling } from './reasons.ts';
import { addOpening, endOpening, listAsked } from './store.ts';

/** What a custodian enters who asks to open a post. */
export interface AskToOpen {
  guildId: string;
  userId: string;
  /** A link, or the post's number. */
  post: string;
  /** Null where none of the reasons was chosen. */
  reason: OpeningReason | null;
  why: string;
  share: string;
  telling: Telling;
}

/**
 * Asks to open one post. It is recorded first, and all custodians are told, before a second one can join. The share is kept in memory alone.
 * @throws {UserError} `not-a-custodian`, `custody-nobody-here`, `opening-reason`, `opening-why`, `opening-no-post`, `opening-other-server`,
 * `opening-nothing`, `opening-not-yours`, `custodian-left`, `custodian-owns`, `share-none`, `share-mistyped`, `share-newer`, `share-unknown`,
 * `opening-running`
 */
export async function askToOpen(asked: AskToOpen, needs: OpeningNeeds): Promise<{ openingId: string; endsAt: number }> {
  const { guildId, userId, telling } = asked;
  if (!(await holdsShare(guildId, userId, needs))) throw refuse('not-a-custodian');
  requirePossible(guildId, needs);
  const { reason, why } = requireReason(asked);
  const post = await findMeantPost(guildId, asked.post, needs);
  const box = await needs.anonymous.readBox(post.id);
  if (!box) throw refuse('opening-nothing');
  const { keyId } = box;
  const key = await requireOpener({ guildId, keyId, userId }, needs);
  const { bytes } = recogniseShare(asked.share, userId, [key], needs.storage.vault);
  const [openingId, endsAt] = [newId(), needs.firm.now() + openingMs];
  const opening = { id: openingId, guildId, postId: post.id, keyId, reason, telling, firstId: userId, endsAt };
  const serverName = needs.view.findServer(guildId)?.name ?? '';
  const call = { openingId, post, serverName, firstId: userId, reason, why, telling, endsAt };
  try {
    await needs.storage.write(async (tx) => {
      await recordOpening('opening.asked', { guildId, actorId: userId, openingId }, needs, tx);
      await endForgotten(post.id, needs, tx);
      await addOpening({ ...opening, why }, needs.storage, tx);
      await tellCustodians(key, { openingId, draw: (readerId) => drawCall(call, readerId) }, needs, tx);
    });
  } catch (error) {
    bytes.fill(0);
    throw error;
  }
  needs.openings.hold({ ...opening, share: bytes });
  needs.outbox.kick();
  return { openingId, endsAt };
}

function requireReason({ reason, why }: AskToOpen): { reason: OpeningReason; why: string } {
  if (reason === null) throw refuse('opening-reason');
  if (why.trim() === '' || why.length > longestWhy) throw refuse('opening-why', { most: longestWhy });
  return { reason, why: why.trim() };
}

/** One opening of a post at a time. One whose share was lost with a restart is over. @throws {UserError} `opening-running` */
async function endForgotten(
  postId: string,
  { storage, openings }: OpeningNeeds,
  tx: Parameters<typeof addOpening>[2],
): Promise<void> {
  for (const { id } of await listAsked({ postId }, storage, tx)) {
    if (openings.find(id)) throw refuse('opening-running');
    await endOpening(id, { state: 'expired' }, storage, tx);
  }
}
