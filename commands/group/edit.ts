import { ApplicationCommandOptionType, ChannelType } from 'discord.js';
import { readText, type Asked } from '../../src/discord/asked.ts';
import { defineButton, defineForm, defineSubcommand } from '../../src/discord/command.ts';
import { isOwner } from '../../src/discord/require-owner.ts';
import { openForm, type FormFamily, type Reply } from '../../src/discord/reply.ts';
import { refuse } from '../../src/discord/user-error.ts';
import { drawGroup } from '../../src/groups/founding/cards.ts';
import { changeGroup, type GroupChange } from '../../src/groups/founding/change-group.ts';
import {
  fillForms,
  moreButton,
  moreForm,
  openWordsForm,
  runsButton,
  runsForm,
  wordsButton,
  wordsForm,
  type OfGroup,
} from '../../src/groups/founding/forms.ts';
import { requireGroup } from '../../src/groups/founding/needs.ts';
import { pickForFounder, suggestForFounder } from '../../src/groups/founding/pick-for-founders.ts';
import { readMore, readRuns, readWords } from '../../src/groups/founding/read-forms.ts';
import type { Group } from '../../src/groups/group.ts';
import { isFounder, requireFounder } from '../../src/servers/require-founder.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';

const say = en.founding;
const states = ['draft', 'founding', 'open', 'archived'] as const;

function openFilled(asked: Asked, groupId: string, choose: (group: Group) => FormFamily<OfGroup>, needs: Needs): Reply {
  const group = requireGroup({ guildId: requireFounder(asked, needs.servers), groupId }, needs);
  return openForm(choose(group), { groupId }, en, fillForms(group));
}

function defineOpener(family: typeof wordsButton, label: string, choose: (group: Group) => FormFamily<OfGroup>) {
  return defineButton({
    family,
    label: () => label,
    ack: 'ask',
    read: (asked, { groupId }) => ({ asked, groupId }),
    run: ({ asked, groupId }, needs: Needs) => openFilled(asked, groupId, choose, needs),
  });
}

function defineChange(form: FormFamily<OfGroup>, read: (asked: Asked) => GroupChange) {
  return defineForm({
    form,
    ack: 'update',
    read: (asked, { groupId }) => ({ asked, groupId, change: read(asked) }),
    async run({ asked, groupId, change }, needs: Needs): Promise<Reply> {
      const guildId = requireFounder(asked, needs.servers);
      const act = { guildId, groupId, actorId: asked.userId, isOwner: isOwner(asked) };
      return { kind: 'message', card: drawGroup(await changeGroup(act, change, needs), needs), language: 'en' };
    },
  });
}

const parts = [
  defineOpener(wordsButton, say.words, ({ state }) => (state === 'draft' ? wordsForm : openWordsForm)),
  defineOpener(runsButton, say.howItRuns, () => runsForm),
  defineOpener(moreButton, say.more, () => moreForm),
  defineChange(wordsForm, readWords),
  defineChange(openWordsForm, (asked) => omitAgreement(readWords(asked))),
  defineChange(runsForm, readRuns),
  defineChange(moreForm, readMore),
];

/** Discord only offers channels that are there, but what arrives is checked: a modified client can send any id. */
function readOptions({ options, resolved }: Asked): GroupChange {
  const screened = options.get('screened');
  const underId = readText(options, 'under');
  const under = underId === undefined ? undefined : resolved.channels.get(underId);
  if (underId !== undefined && !under) throw refuse('not-a-channel', { option: 'under' });
  return { ...(typeof screened === 'boolean' && { screened }), ...(under && { under }) };
}

/** A client may send a field that the form does not have. */
function omitAgreement(change: GroupChange): GroupChange {
  return Object.fromEntries(Object.entries(change).filter(([field]) => field !== 'agreement'));
}

/** `/group edit`: the card of a draft or a group, with its forms. For those who may found groups. */
export const edit = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'edit',
    description: say.edit.description,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'group',
        description: say.edit.options.group,
        required: true,
        autocomplete: true,
        max_length: 100,
      },
      {
        type: ApplicationCommandOptionType.Channel,
        name: 'under',
        description: say.edit.options.under,
        channel_types: [ChannelType.GuildText, ChannelType.GuildCategory],
      },
      { type: ApplicationCommandOptionType.Boolean, name: 'screened', description: say.edit.options.screened },
    ],
  },
  suggest({ typed }, asked, { servers, groups }: Needs) {
    const { guildId } = asked;
    if (guildId === null || !isFounder(asked, servers.get(guildId))) return [];
    return suggestForFounder(typed, { guildId, states }, groups);
  },
  read: (asked) => asked,
  async run(asked, needs: Needs) {
    const guildId = requireFounder(asked, needs.servers);
    const group = pickForFounder(readText(asked.options, 'group') ?? '', { guildId, states }, needs.groups);
    const change = readOptions(asked);
    const act = { guildId, groupId: group.id, actorId: asked.userId, isOwner: isOwner(asked) };
    const isChanged = Object.keys(change).length > 0;
    const shown = isChanged ? await changeGroup(act, change, needs) : group;
    return { kind: 'message', card: drawGroup(shown, needs), language: 'en' };
  },
  parts,
});
