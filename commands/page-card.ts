import type { Part } from '../src/discord/command.ts';
import type { Needs } from './needs.ts';

/** The buttons of pages. */
export const pageParts: readonly Part<Needs>[] = [];
