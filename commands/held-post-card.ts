import type { Part } from '../src/discord/command.ts';
import type { Needs } from './needs.ts';

/** The buttons of moderators for anonymous posts, and what they open. */
export const heldPostParts: readonly Part<Needs>[] = [];
