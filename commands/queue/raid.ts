import { ApplicationCommandOptionType } from 'discord.js';
import { defineSubcommand } from '../../src/discord/command.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';
import { readRaidAct, replyWithRaid } from '../raid-card.ts';

/** `/queue raid`: what is on against a raid, and what can be switched on, without waiting for a sign of one. */
export const raid = defineSubcommand({
  data: { type: ApplicationCommandOptionType.Subcommand, name: 'raid', description: en.raids.description },
  read: (asked) => readRaidAct(asked),
  run: (act, needs: Needs) => replyWithRaid(act, {}, needs),
});
