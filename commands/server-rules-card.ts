import type { Part } from '../src/discord/command.ts';
import type { Needs } from './needs.ts';

/** The buttons and forms of a server’s rules. */
export const serverRuleParts: readonly Part<Needs>[] = [];
