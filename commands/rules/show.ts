import { ApplicationCommandOptionType } from 'discord.js';
import { defineSubcommand } from '../../src/discord/command.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';
import { answerWithRules, readRulesAct } from './actor.ts';

/** `/rules show`: how messages are read on the server, and what comes of it. */
export const show = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'show',
    description: en.serverRules.descriptions.show,
  },
  read: readRulesAct,
  run: (act, needs: Needs) => answerWithRules(act, [], needs),
});
