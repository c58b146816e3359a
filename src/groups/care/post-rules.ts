// What counts as a post that waits for an answer, and what as an answer. Decided from ids alone: no words are read.

/** What is known of a message when it arrives. Ids are Discord's. */
export interface SeenPost {
  messageId: string;
  /** The channel or thread it was written in. */
  channelId: string;
  authorId: string;
  /** When it was written, in milliseconds since the epoch. */
  writtenAt: number;
  /** When its author came to the server, in milliseconds since the epoch; null where it is not known. */
  joinedAt: number | null;
  /** Whether it answers another message, and whose; the author is null where that message is gone. */
  answers: { authorId: string | null } | null;
}

/** Somebody who wrote in a place goes on talking for so long: what they write then begins nothing new. */
export const talkMs = 30 * 60_000;

/** For so long after they came to the server somebody is new. Half the time of the group has to do for them. */
export const newForMs = 7 * 24 * 3_600_000;

/** Nobody is told sooner than this, in minutes. */
const leastMinutes = 15;

/**
 * Whether a message begins something that deserves an answer: its author had not written there in the half hour before, and it answers
 * nobody, neither by a reply nor by being the next words after a post that was open. Without reading them, the next words may have been about
 * something else: of somebody new, who is most easily overlooked, they begin something all the same.
 */
export function beginsPost(
  seen: Pick<SeenPost, 'writtenAt' | 'joinedAt' | 'answers'>,
  { lastWroteAt, answered }: { lastWroteAt: number | null; answered: number },
): boolean {
  if (seen.answers !== null || (answered > 0 && !isNew(seen))) return false;
  return lastWroteAt === null || seen.writtenAt - lastWroteAt >= talkMs;
}

function isNew({ writtenAt, joinedAt }: Pick<SeenPost, 'writtenAt' | 'joinedAt'>): boolean {
  return joinedAt !== null && writtenAt - joinedAt < newForMs;
}

/** After how many minutes a post is told, of those the group sets: half of them for who is new on the server. */
export function minutesFor(seen: Pick<SeenPost, 'writtenAt' | 'joinedAt'>, minutes: number): number {
  return isNew(seen) ? Math.min(minutes, Math.max(leastMinutes, Math.ceil(minutes / 2))) : minutes;
}

/**
 * Whether a message answers an open post: it is somebody else's, and either answers nothing in particular or its very author. `isBy` tells
 * whether the post is a person's.
 */
export function isAnswer(
  { authorId, answers }: Pick<SeenPost, 'authorId' | 'answers'>,
  isBy: (userId: string) => boolean,
): boolean {
  if (isBy(authorId)) return false;
  if (answers === null) return true;
  return answers.authorId !== null && isBy(answers.authorId);
}
