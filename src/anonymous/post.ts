import type { LanguageCode } from '../words/words.ts';

/**
 * Where a post is on its way.
 * - `asked`: its writer was asked something, for example whether it gives them away;
 * - `waiting`: for moderators;
 * - `sending`: on its way to Discord;
 * - `posted`;
 * - `returned`: it will not be posted; its writer can read it and why for 72 hours;
 * - `removed`: gone from Discord; for up to 72 hours moderators can still act on its writer.
 */
export const postStates = ['asked', 'waiting', 'sending', 'posted', 'returned', 'removed'] as const;

/** Why a post waits for moderators: the group looks at all first; it may harm others; its writer may be in danger; it names a method. */
export const holds = ['first', 'harm', 'danger', 'method'] as const;

/** The state of a post in our own database; one that this version does not know is shown to nobody. */
export function readPostState(saved: string): PostState {
  return postStates.find((state) => state === saved) ?? 'removed';
}

/** Why a post waits for moderators, in our own database. */
export function readHold(saved: string | null): Hold | null {
  return holds.find((hold) => hold === saved) ?? null;
}

/** What would help whoever writes. */
export const postWishes = ['listen', 'been', 'ideas', 'distraction', 'none'] as const;

/** Why a post came back. What moderators choose from, and what happens by itself. */
export const moderatorReasons = [
  'unkind',
  'names-somebody',
  'means',
  'advice',
  'off-topic',
  'advertising',
  'other',
] as const;
export const ownReasons = [
  'taken-back',
  'left',
  'timed-out',
  'muted',
  'place-gone',
  'no-permission',
  'closed',
  'paused',
  'too-new',
  'replies-closed',
  'too-late',
  'failed',
] as const;

/** One of {@link postStates}. */
export type PostState = (typeof postStates)[number];
/** One of {@link holds}. */
export type Hold = (typeof holds)[number];
/** One of {@link postWishes}. */
export type PostWish = (typeof postWishes)[number];
/** One of {@link moderatorReasons}. */
export type ModeratorReason = (typeof moderatorReasons)[number];
/** Why a post came back. */
export type ReturnReason = ModeratorReason | (typeof ownReasons)[number];

/** What somebody wrote. */
export interface PostWords {
  /** As it was typed, at most 2,000 characters. */
  text: string;
  wish: PostWish;
  topic: string | null;
  /** What moderators wrote to its writer as they gave it back, at most 500 characters; absent where they wrote nothing. */
  note?: string;
  /** Its writer changed it while it waited for moderators: some may have read other words. */
  changed?: true;
  /** Moderators put a neutral sentence in its place on Discord: until they show it again these words are kept, and nobody else reads them. */
  hidden?: true;
  /** Its writer asked that another moderator looks at what is hidden; or one did, and it stays so. */
  secondLook?: 'asked' | 'stays';
}

/** What a writer was told of who could open what they write. */
export interface Promised {
  /** The custodians' keys they were told of; empty where nobody could. */
  keyIds: readonly string[];
  /** For how many days at most. */
  days: number;
}

/** Who wrote it. Exists in the clear only while it is needed: until the post is posted, returned or deleted. */
export interface Author {
  userId: string;
  /** In which they are answered. */
  language: LanguageCode;
  /** Whether they wish one direct message when moderators have decided. */
  tell: boolean;
  promised: Promised;
}

/** A message on Discord. */
export interface MessagePlace {
  channelId: string;
  messageId: string;
}

/** Where anonymous words stand together: a post with its replies, or the anonymous replies to somebody's message. */
export interface AnonymousThread {
  id: string;
  groupId: string;
  /** The message it began with; null until that is there. */
  root: MessagePlace | null;
  /** Pseudonyms that were given in it. */
  names: readonly number[];
  repliesClosed: boolean;
}

/** An anonymous post, or an anonymous reply. Never its author: see `AnonymousStore.readAuthor`. */
export interface AnonymousPost {
  /** 128 random bits; stands in custom ids, says nothing. */
  id: string;
  guildId: string;
  groupId: string;
  threadId: string;
  isReply: boolean;
  state: PostState;
  held: Hold | null;
  returnedFor: ReturnReason | null;
  /** Which pseudonym. */
  name: number;
  /** Whether the writer of the post that its thread began with wrote it. */
  isWriter: boolean;
  /** It stands behind a button, which shows it to one reader at a time. */
  door: boolean;
  /** Null once it stands in the open, or is deleted. */
  words: PostWords | null;
  /** The id of the post that these words are to change: then it never gets a message of its own. Null for nearly all, and once its words are emptied. */
  edits: string | null;
  place: MessagePlace | null;
  /** The custodians' key its author is sealed to; null where nobody can open it. */
  custodyKeyId: string | null;
  /** Keyed hashes: see `makeShutMark`. */
  shutFor: readonly string[];
  version: number;
}

/** What a custom id of a purpose or mark begins with, in the outbox. */
export const postPurpose = 'anonymous:';

/** Whether a post does not stand on Discord and did not stand there: it waits for its writer or for moderators, is on its way, or was returned. */
export function isUnposted({ state }: Pick<AnonymousPost, 'state'>): boolean {
  return state === 'asked' || state === 'waiting' || state === 'sending' || state === 'returned';
}
