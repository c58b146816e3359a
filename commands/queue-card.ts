import type { Part } from '../src/discord/command.ts';
import type { Needs } from './needs.ts';

/** The buttons of the queue and its board. */
export const queueParts: readonly Part<Needs>[] = [];
