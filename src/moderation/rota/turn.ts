import type { Occurrence, Plan } from '../../schedule/plan.ts';

/** A shift that somebody planned, once or again and again, by the clock on their own wall. */
export interface ShiftPlan {
  /** 128 random bits. */
  id: string;
  guildId: string;
  userId: string;
  plan: Plan;
  minutes: number;
  pager: boolean;
  /** The next day that has no turn of its own yet; null when there is none. */
  next: Occurrence | null;
}

/** States of a turn: offered: somebody else may take it; taken: somebody did; missed: nobody started it; dropped: it was called off. */
export const turnStates = ['planned', 'offered', 'taken', 'started', 'missed', 'dropped'] as const;

/** One of {@link turnStates}. */
export type TurnState = (typeof turnStates)[number];

/** One time of a planned shift. Times in milliseconds since the epoch. */
export interface Turn {
  /** 128 random bits. */
  id: string;
  planId: string;
  guildId: string;
  pager: boolean;
  startsAt: number;
  endsAt: number;
  state: TurnState;
  /** Who planned it. */
  plannerId: string;
  /** Who took it over; null where nobody did. */
  takerId: string | null;
}

/** Whose turn it is now. What is offered stays theirs who offered it until somebody takes it. */
export function findPerson({ plannerId, takerId }: Pick<Turn, 'plannerId' | 'takerId'>): string {
  return takerId ?? plannerId;
}

/** Whether a turn is still to come, whoever's it is. */
export function isComing({ state }: Pick<Turn, 'state'>): boolean {
  return state === 'planned' || state === 'offered' || state === 'taken';
}
