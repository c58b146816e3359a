import type { AgeProfile } from '../servers/settings.ts';
import type { LanguageCode } from '../words/words.ts';

/** Where a group is on its way: being written, being made on Discord, open, put away. */
export const groupStates = ['draft', 'founding', 'open', 'archived'] as const;

/** How people belong to a group: a role with a channel, an overwrite of a channel for each of them, a private thread. */
export const belongings = ['role', 'overwrite', 'thread'] as const;

/** Whether people walk in or ask first. */
export const admissions = ['open', 'request'] as const;

/** Where a group meets. */
export const formats = ['online', 'hybrid', 'in-person'] as const;

/** Who leads a group. */
export const leads = ['peers', 'therapist', 'both'] as const;

/** Whether there are anonymous posts: without a look before, with one, not at all. */
export const anonymities = ['on', 'approve', 'off'] as const;

/** One of {@link groupStates}. */
export type GroupState = (typeof groupStates)[number];
/** One of {@link belongings}. */
export type BelongingKind = (typeof belongings)[number];
/** One of {@link admissions}. */
export type Admission = (typeof admissions)[number];
/** One of {@link formats}. */
export type Format = (typeof formats)[number];
/** One of {@link leads}. */
export type Lead = (typeof leads)[number];
/** One of {@link anonymities}. */
export type Anonymity = (typeof anonymities)[number];

/** Where a group is on Discord. Which of the three ids are there depends on the way of belonging, and on how far its founding got. */
export interface GroupPlace {
  roleId: string | null;
  /** The channel it talks in; of a thread the channel it stands under. */
  channelId: string | null;
  threadId: string | null;
}

/** A group: what those who founded it say about it. Who belongs to it is known to Discord alone. Ids of roles and channels are Discord's. */
export interface Group extends GroupPlace {
  /** 128 random bits. */
  id: string;
  guildId: string;
  state: GroupState;
  /** What it is called in public. */
  name: string;
  /** What it is about: a template's slug, or `other`. */
  topic: string;
  /** The language spoken in it. */
  language: LanguageCode;
  purpose: string;
  forWhom: string;
  /** What somebody reads who just joined. */
  welcome: string;
  ledBy: Lead;
  /** The therapist whom the owner vouches for, since when (milliseconds since the epoch); null where peers lead alone. */
  therapist: { name: string; vouchedAt: number } | null;
  format: Format;
  /** Where it meets in person: for members only. */
  place: string | null;
  admission: Admission;
  /** The one question for somebody who asks to join. */
  question: string | null;
  age: AgeProfile;
  /** How many people it has room for; null for as many as Discord allows. */
  sizeLimit: number | null;
  anonymous: Anonymity;
  screened: boolean;
  /** After how many minutes a post that nobody answered is told; 0 for never. */
  answerWithinMinutes: number;
  belonging: BelongingKind;
  /** The category its channel is made under; null for none. */
  categoryId: string | null;
  /** Where its requests and unanswered posts are told; null for the moderators' channel. */
  deskChannelId: string | null;
  /** Its role, channel or thread was there before it, and is never deleted by us. */
  adopted: boolean;
  /** What is made on Discord carries this until it is saved. */
  marker: string;
  agreement: { version: number; text: string };
  /** Milliseconds since the epoch. */
  createdAt: number;
}

/** Whether people may be in it: it is open, or was put away, and whoever was in it then goes on reading and writing there. */
export function isFounded({ state }: Pick<Group, 'state'>): boolean {
  return state === 'open' || state === 'archived';
}

/** Where somebody reads what is written in a group: its thread, or its channel. Null while it is not made. */
export function findHome({ belonging, channelId, threadId }: Group): string | null {
  return belonging === 'thread' ? threadId : channelId;
}
