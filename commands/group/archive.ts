import { ApplicationCommandOptionType } from 'discord.js';
import { readText } from '../../src/discord/asked.ts';
import { defineButton, defineSubcommand } from '../../src/discord/command.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { archiveGroup } from '../../src/groups/founding/archive-group.ts';
import { drawArchived, drawArchiving } from '../../src/groups/founding/cards.ts';
import { archiveButton, reopenButton } from '../../src/groups/founding/forms.ts';
import { pickForFounder, suggestForFounder } from '../../src/groups/founding/pick-for-founders.ts';
import { isFounder, requireFounder } from '../../src/servers/require-founder.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';

const say = en.founding;
const states = ['open', 'archived'] as const;

function defineMove(family: typeof archiveButton, label: string, to: (typeof states)[number]) {
  return defineButton({
    family,
    label: () => label,
    ack: 'update',
    read: (asked, { groupId }) => ({ asked, groupId }),
    async run({ asked, groupId }, needs: Needs): Promise<Reply> {
      const guildId = requireFounder(asked, needs.servers);
      const { group, threadFollowed } = await archiveGroup({ guildId, groupId, actorId: asked.userId }, to, needs);
      return { kind: 'message', card: drawArchived(group, threadFollowed), language: 'en' };
    },
  });
}

/** `/group archive`: puts a group away, or opens it again, after a yes. For those who may found groups. */
export const archive = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'archive',
    description: say.archive.description,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'group',
        description: say.archive.options.group,
        required: true,
        autocomplete: true,
        max_length: 100,
      },
    ],
  },
  suggest({ typed }, asked, { servers, groups }: Needs) {
    const { guildId } = asked;
    if (guildId === null || !isFounder(asked, servers.get(guildId))) return [];
    return suggestForFounder(typed, { guildId, states }, groups);
  },
  read: (asked) => asked,
  run(asked, needs: Needs) {
    const guildId = requireFounder(asked, needs.servers);
    const group = pickForFounder(readText(asked.options, 'group') ?? '', { guildId, states }, needs.groups);
    return { kind: 'message', card: drawArchiving(group), language: 'en' };
  },
  parts: [defineMove(archiveButton, say.putAway, 'archived'), defineMove(reopenButton, say.reopen, 'open')],
});
