import { z } from 'zod';
import { weekdays, type Occurrence, type Plan } from '../schedule/plan.ts';

/** Whether a check-in asks: paused by somebody; over where it can ask nobody any more. */
export const checkInStates = ['on', 'paused', 'over'] as const;

/** One of {@link checkInStates}. */
export type CheckInState = (typeof checkInStates)[number];

/** The longest question, in characters. */
export const longestPrompt = 300;

/** A group has no more check-ins than this: more than a few a day is noise. */
export const mostCheckIns = 5;

/** What a group is asked, and when. */
export interface CheckIn {
  /** 128 random bits. */
  id: string;
  groupId: string;
  /** In the words of those who look after the group. */
  prompt: string;
  plan: Plan;
  /** A role that is pinged with it. */
  roleId: string | null;
  state: CheckInState;
  /** When it asks next; null unless it is on. */
  next: Occurrence | null;
}

/** What has become of a round: asked, missed because nobody could ask in time, over. */
export const roundStates = ['asked', 'missed', 'over'] as const;

/** One of {@link roundStates}. */
export type RoundState = (typeof roundStates)[number];

/** One time that a group was asked, or would have been. Times in milliseconds since the epoch. */
export interface Round {
  /** 128 random bits. */
  id: string;
  checkInId: string;
  /** The day on the wall, as `2026-11-26`. */
  day: string;
  /** What was asked, and the role that was pinged: as they were then. */
  prompt: string;
  roleId: string | null;
  state: RoundState;
  dueAt: number;
  closesAt: number;
  /** Where its message is; null until it is there. */
  place: { channelId: string; messageId: string } | null;
  /** How many answered. */
  answered: number;
  /** How many its message says; -1 once it is over, until its message says that. */
  shown: number;
}

const day = z.iso.date();
const weekday = z.literal([...weekdays]);

/** A plan as it is kept. */
export const savedPlan = z.object({
  rhythm: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('once'), date: day }),
    z.object({ kind: z.literal('weekly'), weekdays: z.array(weekday).min(1), everyWeeks: z.int().min(1) }),
    z.object({ kind: z.literal('monthly-date'), day: z.int().min(1).max(31) }),
    z.object({ kind: z.literal('monthly-weekday'), nth: z.literal([1, 2, 3, 4, 'last']), weekday }),
  ]),
  minute: z.int().min(0).max(1439),
  zone: z.string(),
  from: day,
  pauses: z.array(z.object({ from: day, to: day, yearly: z.boolean() })),
});

/** Reads a plan that {@link writePlan} wrote. @throws {Error} when it is none */
export function readPlan(saved: string): Plan {
  return savedPlan.parse(JSON.parse(saved));
}

/** A plan as it is kept. */
export function writePlan(plan: Plan): string {
  return JSON.stringify(plan);
}
