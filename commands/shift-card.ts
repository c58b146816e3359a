import type { Part } from '../src/discord/command.ts';
import type { Needs } from './needs.ts';

/** The buttons of shifts. */
export const shiftParts: readonly Part<Needs>[] = [];
