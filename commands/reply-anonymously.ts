import { ApplicationCommandType, InteractionContextType } from 'discord.js';
import { textCard } from '../src/discord/cards.ts';
import { defineCommand } from '../src/discord/command.ts';
import { localise } from '../src/discord/localise.ts';
import { en } from '../src/words/en.ts';

/** *Reply anonymously*, in the menu of any message. */
export const replyAnonymously = defineCommand({
  data: {
    type: ApplicationCommandType.Message,
    name: en.voice.replyCommand,
    name_localizations: localise((words) => words.voice.replyCommand),
    contexts: [InteractionContextType.Guild],
  },
  ack: 'ask',
  read: () => ({}),
  run: () => ({ kind: 'message', card: textCard('…') }),
});
