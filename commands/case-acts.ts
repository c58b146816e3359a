import type { Part } from '../src/discord/command.ts';
import type { Needs } from './needs.ts';

/** What can be done with a case beside claiming and closing it. */
export const actParts: readonly Part<Needs>[] = [];
