import type { Part } from '../src/discord/command.ts';
import type { Needs } from './needs.ts';

/** The buttons of a talk between a volunteer and whoever wrote a post that is held. */
export const relayParts: readonly Part<Needs>[] = [];
