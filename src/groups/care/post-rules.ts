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
 * Whether a message begins something that deserves an answer: it answers nobody, neither by a reply nor by coming after a post that was
 * open, and its author had not written there in the half hour before. What goes wrong is a line too many for those who look after the
 * group, rather than somebody whom nobody sees.
 */
export function beginsPost(
  seen: Pick<SeenPost, 'writtenAt' | 'answers'>,
  { lastWroteAt, answered }: { lastWroteAt: number | null; answered: number },
): boolean {
  if (seen.answers !== null || answered > 0) return false;
  return lastWroteAt === null || seen.writtenAt - lastWroteAt >= talkMs;
}

/** After how many minutes a post is told, of those the group sets: half of them for who is new on the server. */
export function minutesFor({ writtenAt, joinedAt }: Pick<SeenPost, 'writtenAt' | 'joinedAt'>, minutes: number): number {
  const isNew = joinedAt !== null && writtenAt - joinedAt < newForMs;
  return isNew ? Math.min(minutes, Math.max(leastMinutes, Math.ceil(minutes / 2))) : minutes;
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
