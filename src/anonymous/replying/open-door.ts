import type { Card } from '../../discord/reply.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Words } from '../../words/words.ts';
import { isShutFor } from '../blocks.ts';
import type { AnonymousNeeds } from '../needs.ts';
import { drawDoorText } from '../public-card/draw-post.ts';
import { noKindWords } from '../public-card/kind-words.ts';
import { drawOpened, drawShut } from './cards.ts';
import { requireShown } from './require-shown.ts';

/**
 * What stands behind a door, for one reader: the words with the kind words below, or one sentence for somebody who blocked their writer.
 * @throws {UserError} `post-gone`
 */
export async function openDoor(
  { guildId, userId, postId }: { guildId: string; userId: string; postId: string },
  words: Words,
  { anonymous, groups, storage }: Pick<AnonymousNeeds, 'anonymous' | 'groups' | 'storage'>,
): Promise<Card> {
  const post = requireShown(await anonymous.find(guildId, postId));
  const group = groups.find(guildId, post.groupId);
  if (!group || post.words === null) throw refuse('post-gone');
  if (await isShutFor(post, userId, { anonymous, storage })) return drawShut(words);
  const shown = { post, words: post.words, group, counts: noKindWords, answers: null, isNewVoice: false };
  return drawOpened(postId, drawDoorText(shown, words), words);
}
