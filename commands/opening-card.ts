import type { Part } from '../src/discord/command.ts';
import type { Needs } from './needs.ts';

/** The buttons of an opening, for custodians. */
export const openingParts: readonly Part<Needs>[] = [];
