import type { Occurrence, Plan } from '../schedule/plan.ts';
import type { LanguageCode } from '../words/words.ts';

/** A group has no more sessions than this. */
export const mostSessions = 5;

/** Where a group meets. */
export const placeKinds = ['voice', 'stage', 'thread', 'in-person', 'hybrid'] as const;

/** One of {@link placeKinds}. */
export type PlaceKind = (typeof placeKinds)[number];

/** Where a group meets: `channelId` on Discord (null for `in-person`), `address` in person, for members only (null for places on Discord alone). */
export interface SessionPlace {
  kind: PlaceKind;
  channelId: string | null;
  address: string | null;
}

/** Why Discord takes no event: the bot may not make one; the server has as many as it may have. */
export const eventTroubles = ['rights', 'full'] as const;

/** One of {@link eventTroubles}. */
export type EventTrouble = (typeof eventTroubles)[number];

/** A group's recurring hour together. */
export interface Session {
  /** 128 random bits. */
  id: string;
  groupId: string;
  title: string;
  plan: Plan;
  /** How long it lasts. */
  minutes: number;
  place: SessionPlace;
  /** User ids. */
  hostId: string | null;
  secondHostId: string | null;
  /** Lines of what is planned in it. */
  agenda: readonly string[];
  /** How many it has room for; null for no limit. */
  size: number | null;
  /** So many minutes before it is reminded of; null for never. */
  remindMinutes: number | null;
  /** Whether its people are asked at its end how it was. */
  closing: boolean;
  /** Whether its dates stand as events on the server's calendar, where everybody on the server reads the title. */
  event: boolean;
  /** What keeps its events from being made; null while nothing does. */
  eventTrouble: EventTrouble | null;
  state: 'on' | 'over';
  /** The next day that has no {@link SessionDate} yet; null when there is none. */
  next: Occurrence | null;
  version: number;
}

/** What has become of a date. */
export const dateStates = ['planned', 'cancelled', 'over'] as const;

/** One of {@link dateStates}. */
export type DateState = (typeof dateStates)[number];

/** One time that a group meets. Times in milliseconds since the epoch. */
export interface SessionDate {
  /** 128 random bits. */
  id: string;
  sessionId: string;
  /** The day by the plan's clock on the wall that it was planned for, as `2026-11-26`: it stays so when it is moved. */
  day: string;
  startsAt: number;
  endsAt: number;
  state: DateState;
  /** Whether it is at another time than planned. */
  moved: boolean;
  /** How many said that they come. */
  going: number;
  /** The event on Discord, once it is there. */
  eventId: string | null;
  marker: string;
  /** Its message in the group's place, once it is there. */
  message: { channelId: string; messageId: string } | null;
  /** What its message says; -1 where it has to be drawn once more. */
  shown: number;
  /** Counts every change of what is said of it, but for `going`. */
  changes: number;
}

/** Somebody who comes to a date, or waits for a place in it. */
export interface Rsvp {
  /** 128 random bits. */
  id: string;
  guildId: string;
  userId: string;
  dateId: string;
  answer: 'going' | 'waiting';
  /** In which they are written to. */
  language: LanguageCode;
  /** Their place in line: lower comes first. */
  place: bigint;
  endsAt: number;
}
