import { ComponentType, MessageFlags, type APIComponentInContainer, type APIMessage } from 'discord.js';
import type { AnonymousPost, MessagePlace, PostWords } from '../../anonymous/post.ts';
import { drawPost } from '../../anonymous/public-card/draw-post.ts';
import { partIds } from '../../anonymous/public-card/part-ids.ts';
import { readPosted } from '../../anonymous/public-card/read-posted.ts';
import { readKindCounts } from '../../anonymous/replying/kind-words.ts';
import type { Card } from '../../discord/reply.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Tx } from '../../storage/client.ts';
import { RetryWrite } from '../../storage/errors.ts';
import { languages, type Words } from '../../words/words.ts';
import type { Case } from '../case.ts';
import { askDiscord, type DeedEnd } from './ask-discord.ts';
import { beginDeed, endDeed, findUnfinished, type Deed } from './deeds.ts';
import type { ActNeeds, CaseDeed } from './needs.ts';
import { requireAct } from './require-act.ts';
import { settle } from './settle.ts';

type Standing = AnonymousPost & { place: MessagePlace };

/**
 * Puts a neutral sentence in the place of an anonymous post. Its words are kept with its row, as those behind a door are: its writer still finds
 * them, and they can be shown again.
 * @throws {UserError} what {@link requireAct} does, `post-gone`, `post-hidden-already`
 */
export async function hidePost(deed: CaseDeed, needs: ActNeeds): Promise<DeedEnd> {
  const post = await findStanding(await requireAct('hide', deed, needs, needs.storage.read), needs);
  if (post.words?.hidden) throw refuse('post-hidden-already');
  const words = post.words ?? (await readFromMessage(post, needs));
  const begun = await needs.storage.write((tx) => beginHiding(deed, words, needs, tx));
  return finishHiding(begun, needs);
}

/**
 * Shows a hidden post again, as it stood there.
 * @throws {UserError} what {@link requireAct} does, `post-gone`, `post-not-hidden`
 */
export async function restorePost(deed: CaseDeed, needs: ActNeeds): Promise<DeedEnd> {
  const begun = await needs.storage.write(async (tx) => {
    const post = await findStanding(await requireAct('restore', deed, needs, tx), needs, tx);
    if (!post.words?.hidden) throw refuse('post-not-hidden');
    return beginRestoring(deed, post, needs, tx);
  });
  return finishRestoring(begun, needs);
}

/** Saves that a hidden post is to be shown again; {@link finishRestoring} does it. */
export function beginRestoring(
  deed: CaseDeed,
  post: Pick<AnonymousPost, 'id'>,
  needs: ActNeeds,
  tx: Tx,
): Promise<Deed> {
  return begin('restored', deed, post, needs, tx);
}

async function findStanding({ guildId, post }: Case, { anonymous }: ActNeeds, tx?: Tx): Promise<Standing> {
  const found = post && (await anonymous.find(guildId, post.id, tx));
  if (found?.state !== 'posted' || found.place === null) throw refuse('post-gone');
  return { ...found, place: found.place };
}

async function readFromMessage({ place }: Standing, { messages }: ActNeeds): Promise<PostWords> {
  const message = await messages.read(place.channelId, place.messageId);
  const words = message && readPosted(message);
  // Without its words it could never be shown again.
  if (!words) throw refuse('post-gone');
  return words;
}

async function beginHiding(deed: CaseDeed, words: PostWords, needs: ActNeeds, tx: Tx): Promise<Deed> {
  const post = await findStanding(await requireAct('hide', deed, needs, tx), needs, tx);
  if (post.words?.hidden) throw refuse('post-hidden-already');
  if (!(await needs.anonymous.change(post, { words: { ...words, hidden: true } }, tx))) throw new RetryWrite();
  return begin('hidden', deed, post, needs, tx);
}

/** What was begun before and is the opposite is over: it must not be finished after this. */
async function begin(
  kind: 'hidden' | 'restored',
  { guildId, caseId, actor }: CaseDeed,
  post: Pick<AnonymousPost, 'id'>,
  { storage: { vault }, cases, clock }: ActNeeds,
  tx: Tx,
): Promise<Deed> {
  const opposite = kind === 'hidden' ? 'restored' : 'hidden';
  const earlier = await findUnfinished({ caseId, kind: opposite }, { db: tx, vault });
  if (earlier) await endDeed(earlier, { act: 'refused', told: { of: opposite, code: 'undone' } }, { tx, vault });
  const same = await findUnfinished({ caseId, kind }, { db: tx, vault });
  if (same) return same;
  await cases.renewLease(caseId, tx);
  const what = { postId: post.id };
  const at = new Date(clock.now());
  return beginDeed({ guildId, caseId, kind, at, actorId: actor.userId, what }, { tx, vault });
}

/** Changes the message of a post that is to be hidden, and saves what became of it. */
export async function finishHiding(deed: Deed, needs: ActNeeds): Promise<DeedEnd> {
  const { guildId } = deed;
  const postId = deed.what['postId'] ?? '';
  const end = await askDiscord(() => redraw(guildId, postId, drawHidden, needs));
  return settle(
    deed,
    end,
    { audit: 'post.hidden', told: {}, isDoneWhenGone: false, undo: (tx) => unmark(guildId, postId, needs, tx) },
    needs,
  );
}

/** Changes the message of a post that is to be shown again, and saves what became of it. Until then its words stay with its row. */
export async function finishRestoring(deed: Deed, needs: ActNeeds): Promise<DeedEnd> {
  const { guildId } = deed;
  const postId = deed.what['postId'] ?? '';
  const post = await needs.anonymous.find(guildId, postId);
  const counts = await readKindCounts(postId, needs.storage.read);
  const end = await askDiscord(() =>
    redraw(guildId, postId, (message, words) => (post ? drawRestored(message, { post, counts }, words) : null), needs),
  );
  const done = (tx: Tx) => unmark(guildId, postId, needs, tx);
  return settle(
    deed,
    end,
    { audit: 'post.restored', told: {}, isDoneWhenGone: false, done, undo: () => Promise.resolve() },
    needs,
  );
}

/** False where it is gone, or not hidden any more. */
async function redraw(
  guildId: string,
  postId: string,
  draw: (message: APIMessage, words: Words) => Card | null,
  { anonymous, moderating, messages, groups }: ActNeeds,
): Promise<boolean> {
  const post = await anonymous.find(guildId, postId);
  if (post?.state !== 'posted' || post.place === null || !post.words?.hidden) return false;
  const { channelId, messageId } = post.place;
  const message = await moderating.read(channelId, messageId);
  const language = groups.find(guildId, post.groupId)?.language ?? 'en';
  const card = message && draw(message, languages[language].words);
  return card ? messages.edit(channelId, messageId, card) : false;
}

/** A post is not hidden: its words stay with its row only where they stand behind a door. */
async function unmark(guildId: string, postId: string, { anonymous }: ActNeeds, tx: Tx): Promise<void> {
  const post = await anonymous.find(guildId, postId, tx);
  if (!post?.words?.hidden) return;
  const { text, wish, topic } = post.words;
  if (!(await anonymous.change(post, { words: post.door ? { text, wish, topic } : null }, tx))) throw new RetryWrite();
}

/** Who it is by stays; nothing of what they wrote does, and nothing can be pressed. */
function drawHidden(message: APIMessage, { errors }: Words): Card | null {
  const sentence = { type: ComponentType.TextDisplay, content: errors['post-hidden']() } as const;
  return drawInFrame(message, [sentence]);
}

function drawRestored(
  message: APIMessage,
  { post, counts }: { post: AnonymousPost; counts: Parameters<typeof drawPost>[0]['counts'] },
  words: Words,
): Card | null {
  if (!post.words) return null;
  const shown = {
    post,
    words: post.words,
    group: { language: 'en' },
    counts,
    answers: null,
    isNewVoice: false,
  } as const;
  const [fresh] = drawPost(shown, words).components ?? [];
  if (fresh?.type !== ComponentType.Container) return null;
  return drawInFrame(
    message,
    fresh.components.filter((part) => !isFrame(part)),
  );
}

function drawInFrame({ components = [] }: APIMessage, parts: readonly APIComponentInContainer[]): Card | null {
  const [before] = components;
  if (before?.type !== ComponentType.Container) return null;
  const frame = before.components.filter(isFrame);
  return { flags: MessageFlags.IsComponentsV2, components: [{ ...before, components: [...frame, ...parts] }] };
}

function isFrame(part: APIComponentInContainer): boolean {
  return part.type === ComponentType.TextDisplay && part.id === partIds.frame;
}
