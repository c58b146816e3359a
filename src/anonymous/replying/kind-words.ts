import type { Db, Tx } from '../../storage/client.ts';
import { endOf, handleMs } from '../hours.ts';
import { makeKindMark } from '../marks.ts';
import type { AnonymousNeeds } from '../needs.ts';
import { kindWords, noKindWords, type KindCounts, type KindWord } from '../public-card/draw-post.ts';
import { requireShown } from './require-shown.ts';

/** A press on a kind word. */
export interface KindPress {
  guildId: string;
  userId: string;
  postId: string;
  word: KindWord;
}

/**
 * Counts a kind word once for each person, or takes it back when they press again within 72 hours; after that who pressed is forgotten, and
 * counts stay. Gives what became of it.
 * @throws {UserError} `post-gone`
 */
export async function pressKind(
  { guildId, userId, postId, word }: KindPress,
  { anonymous, storage, firm }: Pick<AnonymousNeeds, 'anonymous' | 'storage' | 'firm'>,
): Promise<'said' | 'taken-back'> {
  const mark = makeKindMark(storage.vault, postId, word, userId);
  return storage.write(async (tx) => {
    await holdPost(guildId, postId, tx);
    requireShown(await anonymous.find(guildId, postId, tx));
    const { count } = await tx.kindMark.deleteMany({ where: { mark } });
    if (count > 0) {
      await tx.kindWord.updateMany({ where: { postId, word, count: { gt: 0 } }, data: { count: { decrement: 1 } } });
      return 'taken-back';
    }
    await tx.kindMark.create({ data: { mark, postId, endsAt: endOf(firm.now(), handleMs) } });
    await tx.kindWord.upsert({
      where: { postId_word: { postId, word } },
      create: { postId, word, count: 1, shown: 0 },
      update: { count: { increment: 1 } },
    });
    return 'said';
  });
}

/** Keeps others from changing or deleting the post until the transaction ends: presses on one post come one after the other. */
async function holdPost(guildId: string, id: string, tx: Tx): Promise<void> {
  await tx.anonymousPost.updateMany({ where: { id, guildId }, data: { id } });
}

/** How often each kind word was pressed under a post. */
export async function readKindCounts(postId: string, db: Db): Promise<KindCounts> {
  const rows = await db.kindWord.findMany({ where: { postId } });
  const counts = new Map(rows.map(({ word, count }) => [word, count]));
  return kindWords.reduce<KindCounts>(
    (all, word) => ({ ...all, [word]: Math.max(0, counts.get(word) ?? 0) }),
    noKindWords,
  );
}

/** Notes what a post's message says of its kind words. */
export async function noteShown(
  postId: string,
  counts: KindCounts,
  { storage }: Pick<AnonymousNeeds, 'storage'>,
): Promise<void> {
  await storage.write(async (tx) => {
    for (const word of kindWords)
      await tx.kindWord.updateMany({ where: { postId, word }, data: { shown: counts[word] } });
  });
}
