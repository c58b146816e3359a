import type { Part } from '../src/discord/command.ts';
import type { Needs } from './needs.ts';
import { automodParts } from './rules/automod.ts';
import { wordsParts } from './rules/words.ts';

/** The buttons, menus and forms of a server’s rules. */
export const serverRuleParts: readonly Part<Needs>[] = [...wordsParts, ...automodParts];
