import type { OwnNeeds } from '../check-ins/own/needs.ts';

/** What follow-ups need: what a person's own check-ins do. Each verb takes only what it touches. */
export type FollowUpNeeds = OwnNeeds;
