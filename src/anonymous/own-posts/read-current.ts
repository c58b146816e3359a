import { waitBriefly } from '../../discord/wait-briefly.ts';
import type { AnonymousNeeds } from '../needs.ts';
import type { AnonymousPost, PostWords } from '../post.ts';
import { readPosted } from '../public-card/read-posted.ts';

/** What a post says now. */
export interface Current {
  words: PostWords | null;
  /** Whether they stand on Discord alone, and could not be read there in time. */
  unread: boolean;
}

/** The words of a post: from its row, or from its message, which for posts in the open is the only place where they are. */
export async function readCurrent(
  { words, state, place }: AnonymousPost,
  { messages }: Pick<AnonymousNeeds, 'messages'>,
): Promise<Current> {
  if (words !== null) return { words, unread: false };
  if (state !== 'posted' || place === null) return { words: null, unread: false };
  // A form has to be open within three seconds.
  const message = await waitBriefly(messages.read(place.channelId, place.messageId));
  const found = message && readPosted(message);
  return { words: found, unread: found === null };
}
