import { z } from 'zod';
import type { Occurrence, Plan } from '../../schedule/plan.ts';
import type { LanguageCode } from '../../words/words.ts';
import type { CheckInState } from '../check-in.ts';

/** Somebody has no more check-ins of their own than this on a server. */
export const mostOwnCheckIns = 5;

/** The longest question of one's own, and the longest goal, in characters. */
export const longestOwnPrompt = 300;

/** See {@link longestOwnPrompt}. */
export const longestGoal = 100;

/** So many goals stand on one check-in. */
export const mostGoals = 3;

/** Where somebody wants to be asked. */
export const ownPlaceSchema = z.discriminatedUnion('kind', [
  /** In their private thread under the channel that the server set aside. */
  z.object({ kind: z.literal('thread'), threadId: z.string() }),
  /** In a group's place: its people see it. */
  z.object({ kind: z.literal('group'), groupId: z.string() }),
  /** Directly. The channel is known once they said yes and the test message arrived; until then the check-in is paused. */
  z.object({ kind: z.literal('direct'), channelId: z.string().nullable() }),
]);

/** See {@link ownPlaceSchema}. */
export type OwnPlace = z.infer<typeof ownPlaceSchema>;

/** What is still open about a check-in that has not begun: it is paused until somebody says yes to it, and forgotten soon where nobody does. */
export const draftSchema = z.object({
  /** When, as they typed it, while it is not known on whose clock; null once it is. Until then the plan says nothing. */
  when: z.string().nullable(),
  /** Whether they chose a place; where not, the place says nothing. */
  placed: z.boolean(),
});

/** See {@link draftSchema}. */
export type OwnDraft = z.infer<typeof draftSchema>;

/** A check-in that somebody asked for themselves. Only its own fields are in the clear; the rest is sealed with the person's key. */
export interface OwnCheckIn {
  /** 128 random bits. */
  id: string;
  guildId: string;
  userId: string;
  /** What they want to be asked, in their own words; null for a plain question of ours in their language. */
  prompt: string | null;
  /** What they want to be reminded of, in their own words; at most {@link mostGoals}. */
  goals: readonly string[];
  /** When, by the clock on their wall. To pause until a date is a pause of the plan. */
  plan: Plan;
  place: OwnPlace;
  /** Hours in which nothing is sent, whatever was late or put off; null for none. */
  quiet: QuietHours | null;
  /** The language they are asked in. */
  language: LanguageCode;
  /** `paused` is without an end: until they resume it. */
  state: CheckInState;
  /** Why it is over or paused by itself: a code, never words; null otherwise. */
  ended: OwnEnd | null;
  /** Paused by its person, or when they wanted no contact any more: a yes to direct messages does not end that. Absent otherwise. */
  byHand?: boolean | undefined;
  /** When it asks next; null unless it is on. */
  next: Occurrence | null;
  /** How often it asked since it was answered last. */
  unanswered: number;
  /** What is still open before it begins; absent once it began. A draft asks nobody. */
  draft?: OwnDraft | undefined;
  version: number;
  /** When it is forgotten, in milliseconds since the epoch. */
  endsAt: number;
}

/** Why a check-in stopped by itself: done; nobody answered for long; the person left the server or the group; the place is gone or shut. */
export const ownEnds = ['done', 'quiet', 'left', 'unreachable', 'old'] as const;

/** One of {@link ownEnds}. */
export type OwnEnd = (typeof ownEnds)[number];

/** What has become of one time. */
export const askStates = ['asked', 'answered', 'skipped', 'missed'] as const;

/** One of {@link askStates}. */
export type AskState = (typeof askStates)[number];

/** One time that somebody was asked. Times in milliseconds since the epoch. */
export interface OwnAsk {
  /** 128 random bits; stands in the custom ids of its buttons. */
  id: string;
  checkInId: string;
  /** The day on their wall, as `2026-11-26`. */
  day: string;
  state: AskState;
  dueAt: number;
  closesAt: number;
  putOff: number;
}

/** Hours of the day in which nothing is sent to somebody, in minutes since midnight by their clock; over midnight where `from` is later. */
export interface QuietHours {
  from: number;
  to: number;
}

/** What somebody wishes of their own check-ins on one server. Each yes has its time, in milliseconds since the epoch. */
export interface Wishes {
  guildId: string;
  userId: string;
  /** IANA time zone; null until they named one. */
  zone: string | null;
  /** Their private thread. `marker` is in its name until `id` is saved, so that none is left behind by a crash. */
  thread: { parentId: string; marker: string; id: string | null } | null;
  /** Their yes to direct messages. `channelId` is the channel for them, known once the test message arrived; until then nothing is sent directly. */
  direct: { since: number; channelId: string | null } | null;
  /** Their yes to keeping levels, for so many days. One yes counts for all servers: it is kept with the server where it was said. */
  history: { since: number; days: number } | null;
  /** Their yes to being reached directly by moderators. It counts as long as the yes to direct messages it was given under. */
  receipts?: { since: number } | undefined;
}

/** Nothing wished yet. */
export function noWishes(guildId: string, userId: string): Wishes {
  return { guildId, userId, zone: null, thread: null, direct: null, history: null };
}
