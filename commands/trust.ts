import { ApplicationCommandType, InteractionContextType } from 'discord.js';
import { textCard } from '../src/discord/cards.ts';
import { defineCommand } from '../src/discord/command.ts';
import { localise } from '../src/discord/localise.ts';
import { en } from '../src/words/en.ts';

/** `/trust`: who could know what. */
export const trust = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'trust',
    description: en.trust.command.description,
    description_localizations: localise((words) => words.trust.command.description),
    contexts: [InteractionContextType.Guild],
  },
  ack: 'private',
  read: () => ({}),
  run: () => ({ kind: 'message', card: textCard('…') }),
});
