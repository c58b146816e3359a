import { InteractionContextType } from 'discord.js';
import { joinSubcommands } from '../src/discord/command.ts';
import { en } from '../src/words/en.ts';
import type { Needs } from './needs.ts';
import { automod } from './rules/automod.ts';
import { channel } from './rules/channel.ts';
import { dryRun, reporters, tiers } from './rules/choices.ts';
import { show } from './rules/show.ts';
import { words } from './rules/words.ts';

/** `/rules`: what messages are read for on a server, and what comes of it. For those who manage it, and who lead its moderators. */
export const rules = joinSubcommands<Needs>(
  { name: 'rules', description: en.serverRules.description, contexts: [InteractionContextType.Guild] },
  [show, channel, words, automod, tiers, dryRun, reporters],
);
