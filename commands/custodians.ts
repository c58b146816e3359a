import { ApplicationCommandType, InteractionContextType } from 'discord.js';
import { textCard } from '../src/discord/cards.ts';
import { defineCommand } from '../src/discord/command.ts';
import { en } from '../src/words/en.ts';

/** `/custodians`: who can open an anonymous post, two of them together. */
export const custodians = defineCommand({
  data: {
    type: ApplicationCommandType.ChatInput,
    name: 'custodians',
    description: en.custody.command.description,
    contexts: [InteractionContextType.Guild],
  },
  ack: 'private',
  read: () => ({}),
  run: () => ({ kind: 'message', card: textCard('…') }),
});
