import { ApplicationCommandOptionType, ChannelType } from 'discord.js';
import { readText, type Asked } from '../../src/discord/asked.ts';
import { defineSubcommand } from '../../src/discord/command.ts';
import { refuse } from '../../src/discord/user-error.ts';
import { isReadingMode, readingModes } from '../../src/moderation/server-rules/decide.ts';
import { setChannel, type ChannelWish } from '../../src/moderation/server-rules/set-channel.ts';
import { textChannels } from '../../src/servers/setup-forms.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';
import { answerWithRules, readRulesAct } from './actor.ts';

const say = en.serverRules;
const threads = [ChannelType.PublicThread, ChannelType.PrivateThread, ChannelType.AnnouncementThread] as const;

/** Discord only offers what is there, but what arrives is checked: a modified client can send any id, and a channel may be gone by now. */
function readWish({ options, resolved }: Asked): ChannelWish {
  const channelId = readText(options, 'channel') ?? '';
  const mode = readText(options, 'mode');
  const type = resolved.channels.get(channelId)?.type;
  const isThread = threads.some((one) => one.valueOf() === type);
  if (!isThread && !textChannels.some((one) => one.valueOf() === type)) throw refuse('channel-not-to-read');
  if (!isReadingMode(mode)) throw refuse('mode-not-picked');
  return { channelId, isThread, mode };
}

/** `/rules channel`: how a channel, or the place of a group, is read. */
export const channel = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'channel',
    description: say.descriptions.channel,
    options: [
      {
        type: ApplicationCommandOptionType.Channel,
        name: 'channel',
        description: say.options.channel,
        required: true,
        channel_types: [...textChannels, ...threads],
      },
      {
        type: ApplicationCommandOptionType.String,
        name: 'mode',
        description: say.options.mode,
        required: true,
        choices: readingModes.map((value) => ({ name: say.modeChoices[value], value })),
      },
    ],
  },
  read: (asked) => ({ act: readRulesAct(asked), wish: readWish(asked) }),
  async run({ act, wish }, needs: Needs) {
    const changed = await setChannel(act, wish, needs);
    return answerWithRules(act, [changed ? say.done.channel[wish.mode](wish.channelId) : say.done.already], needs);
  },
});
