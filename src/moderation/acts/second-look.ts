import { requireAnother } from '../../anonymous/moderating/decide-held.ts';
import type { AnonymousPost, PostWords } from '../../anonymous/post.ts';
import { refuse } from '../../discord/user-error.ts';
import { appendAudit } from '../../storage/audit-chain.ts';
import type { Tx } from '../../storage/client.ts';
import { RetryWrite } from '../../storage/errors.ts';
import { languages } from '../../words/words.ts';
import { countAppeal } from '../receipts/count-appeals.ts';
import type { AppealVerdict } from '../receipts/receipt.ts';
import { requireModeratorOrLead, type Actor } from '../rights.ts';
import type { DeedEnd } from './ask-discord.ts';
import { drawSecondLook } from './cards.ts';
import { findHiding, type Deed } from './deeds.ts';
import { beginRestoring, finishRestoring } from './hide-post.ts';
import type { ActNeeds } from './needs.ts';

/** A moderator who looks at a hidden post a second time. */
export interface SecondLook {
  guildId: string;
  postId: string;
  actor: Actor;
}

type Hidden = AnonymousPost & { words: PostWords };

/**
 * Brings a hidden post before another moderator, because its writer asks for that; within the transaction that found it theirs. Nobody learns who
 * that is.
 * @throws {UserError} `again-decided`, `nobody-can-look`
 */
export async function askForSecondLook(
  post: AnonymousPost,
  needs: Pick<ActNeeds, 'storage' | 'servers' | 'anonymous' | 'outbox' | 'clock'>,
  tx: Tx,
): Promise<void> {
  const { guildId, words } = post;
  const hiding = await findHiding(post, { db: tx, vault: needs.storage.vault });
  if (words === null || hiding === null) throw refuse('again-decided');
  const { moderatorChannelId, smallTeam, language } = needs.servers.get(guildId);
  if (moderatorChannelId === null) throw refuse('nobody-can-look');
  if (!(await needs.anonymous.change(post, { words: { ...words, secondLook: 'asked' } }, tx))) throw new RetryWrite();
  await countAppeal({ guildId, act: 'hidden', what: 'asked', at: needs.clock.now() }, tx);
  const card = drawSecondLook(post, { hiddenBy: hiding.actorId, smallTeam }, languages[language].words);
  await needs.outbox.add({ guildId, target: { kind: 'channel', channelId: moderatorChannelId }, card }, tx);
}

/**
 * The words of a post that waits for a second look, for whoever may take it.
 * @throws {UserError} `not-a-moderator`, `appeal-answered`, `appeal-needs-another`, `appeal-for-owner`
 */
export async function readHidden(look: SecondLook, needs: ActNeeds): Promise<PostWords> {
  return (await requireLook(look, needs)).post.words;
}

/**
 * Ends a second look: the post is shown again, or stays hidden, which its writer reads under *My posts*. Of several at once exactly one does.
 * Resolves to what Discord made of showing it; null where there was nothing to ask for.
 * @throws {UserError} what {@link readHidden} does
 */
export async function endSecondLook(
  look: SecondLook,
  verdict: AppealVerdict,
  needs: ActNeeds,
): Promise<DeedEnd | null> {
  const { guildId, postId, actor } = look;
  const { storage, anonymous, clock } = needs;
  const begun = await storage.write(async (tx): Promise<Deed | null> => {
    const { post, caseId } = await requireLook(look, needs, tx);
    const { text, wish, topic } = post.words;
    const stays = verdict === 'upheld' && ({ secondLook: 'stays' } as const);
    const words = { text, wish, topic, hidden: true, ...(stays || {}) } as const;
    if (!(await anonymous.change(post, { words }, tx))) throw new RetryWrite();
    const at = clock.now();
    await countAppeal({ guildId, act: 'hidden', what: verdict, at }, tx);
    const entry = { act: 'appeal.answered', target: postId, actorId: actor.userId, at: new Date(at) } as const;
    await appendAudit(guildId, entry, { tx, vault: storage.vault });
    return verdict === 'upheld' ? null : beginRestoring({ guildId, caseId, actor }, post, needs, tx);
  });
  return begun && finishRestoring(begun, needs);
}

async function requireLook(
  { guildId, postId, actor }: SecondLook,
  needs: ActNeeds,
  tx?: Tx,
): Promise<{ post: Hidden; caseId: string }> {
  requireModeratorOrLead(guildId, actor, needs.servers);
  const post = await needs.anonymous.find(guildId, postId, tx);
  const hiding = post && (await findHiding(post, { db: tx ?? needs.storage.read, vault: needs.storage.vault }));
  if (!post?.words?.hidden || post.words.secondLook !== 'asked' || !hiding) throw refuse('appeal-answered');
  requireAnother([hiding.actorId], { guildId, actor }, needs);
  return { post: { ...post, words: post.words }, caseId: hiding.caseId };
}
