import { ApplicationCommandOptionType } from 'discord.js';
import { readText, type Asked } from '../../src/discord/asked.ts';
import { defineSubcommand } from '../../src/discord/command.ts';
import { refuse } from '../../src/discord/user-error.ts';
import { drawSimulated, simulate as simulateText } from '../../src/moderation/server-rules/simulate.ts';
import { textChannels } from '../../src/servers/setup-forms.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';

const say = en.serverRules.simulate;

/** The longest text that is tried out, in characters: what a message holds. */
const longestText = 2000;

/** A channel that is there; undefined where none was named. @throws {UserError} `channel-not-to-read` */
function readChannel({ options, resolved }: Asked): string | undefined {
  const id = readText(options, 'channel');
  if (id !== undefined && !resolved.channels.has(id)) throw refuse('channel-not-to-read');
  return id;
}

/** `/queue simulate`: what would happen to a text, and why. Nothing of it is kept. */
export const simulate = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'simulate',
    description: say.description,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'text',
        description: say.options.text,
        required: true,
        max_length: longestText,
      },
      {
        type: ApplicationCommandOptionType.Channel,
        name: 'channel',
        description: say.options.channel,
        channel_types: [...textChannels],
      },
    ],
  },
  read(asked) {
    const { guildId, userId, roles, permissions, options } = asked;
    if (guildId === null) throw refuse('no-server');
    const channelId = readChannel(asked);
    return {
      guildId,
      actor: { userId, roles, permissions },
      text: readText(options, 'text') ?? '',
      place: channelId === undefined ? null : { guildId, channelId, watchId: channelId },
    };
  },
  run: (input, needs: Needs) => ({
    kind: 'message',
    card: drawSimulated(simulateText(input, needs), en),
    language: 'en',
  }),
});
