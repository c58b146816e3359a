import type { Part } from '../src/discord/command.ts';
import type { Needs } from './needs.ts';

/** The buttons under an anonymous post, and what they open. */
export const postCardParts: readonly Part<Needs>[] = [];
