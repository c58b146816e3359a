import type { AnonymousNeeds } from '../needs.ts';
import type { AnonymousPost, PostWords } from '../post.ts';
import { readPosted } from '../public-card/read-posted.ts';

/** So long Discord may take to give a message, in milliseconds: a form has to be open within three seconds. */
export const readWithinMs = 1_500;

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
  const read = messages.read(place.channelId, place.messageId).then(
    (message) => message && readPosted(message),
    () => null,
  );
  const found = await inTime(read);
  return { words: found, unread: found === null };
}

/** Null where it takes too long; what comes later is nobody's any more. */
export async function inTime<T>(work: Promise<T | null>): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), readWithinMs);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
