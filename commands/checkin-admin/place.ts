import { ApplicationCommandOptionType, ChannelType } from 'discord.js';
import { drawPlace } from '../../src/check-ins/own/reach/place-card.ts';
import { setPlace } from '../../src/check-ins/own/reach/set-place.ts';
import { readText, type Asked } from '../../src/discord/asked.ts';
import { defineSubcommand } from '../../src/discord/command.ts';
import { requireOwner } from '../../src/discord/require-owner.ts';
import { refuse } from '../../src/discord/user-error.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';

const say = en.reachAdmin;

/** Discord offers only what is there, but a modified client can send anything. Undefined for no change, null for none. */
function readWish({ options, resolved }: Asked): string | null | undefined {
  const id = readText(options, 'channel');
  const isNone = options.get('none') === true;
  if (id === undefined) return isNone ? null : undefined;
  if (isNone) throw refuse('reach-place-both');
  // Private threads exist under these alone. Source: Discord's reference, "Threads".
  if (resolved.channels.get(id)?.type !== ChannelType.GuildText) throw refuse('reach-place-type');
  return id;
}

/** `/checkin-admin place`: the channel under which members get a private thread. Without options it shows how that is. */
export const place = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'place',
    description: say.command.place,
    options: [
      {
        type: ApplicationCommandOptionType.Channel,
        name: 'channel',
        description: say.options.channel,
        channel_types: [ChannelType.GuildText],
      },
      { type: ApplicationCommandOptionType.Boolean, name: 'none', description: say.options.none },
    ],
  },
  read: (asked) => ({ guildId: requireOwner(asked), actorId: asked.userId, channelId: readWish(asked) }),
  async run(wish, needs: Needs) {
    return { kind: 'message', card: drawPlace(await setPlace(wish, needs)), language: 'en' };
  },
});
