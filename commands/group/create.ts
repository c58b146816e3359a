import { ApplicationCommandOptionType, ChannelType, type APIApplicationCommandBasicOption } from 'discord.js';
import { readText, type Asked, type AskedChannel } from '../../src/discord/asked.ts';
import { defineButton, defineSubcommand } from '../../src/discord/command.ts';
import { isOwner } from '../../src/discord/require-owner.ts';
import { refuse } from '../../src/discord/user-error.ts';
import { belongings } from '../../src/groups/group.ts';
import { drawDiscarded, drawFounded, drawGroup } from '../../src/groups/founding/cards.ts';
import { discardDraft } from '../../src/groups/founding/drafts.ts';
import { discardButton, foundButton, type OfGroup } from '../../src/groups/founding/forms.ts';
import { foundGroup } from '../../src/groups/founding/found-group.ts';
import { isRead } from '../../src/groups/is-read.ts';
import type { GroupAct } from '../../src/groups/founding/needs.ts';
import { pickTopic, suggestTopics } from '../../src/groups/founding/pick-topic.ts';
import { startDraft, type DraftRequest } from '../../src/groups/founding/start-draft.ts';
import { isFounder, requireFounder } from '../../src/servers/require-founder.ts';
import { en } from '../../src/words/en.ts';
import { isLanguageCode, languageCodes, languages } from '../../src/words/words.ts';
import type { Needs } from '../needs.ts';

const say = en.founding.create;

const options: APIApplicationCommandBasicOption[] = [
  {
    type: ApplicationCommandOptionType.String,
    name: 'topic',
    description: say.options.topic,
    autocomplete: true,
    max_length: 100,
  },
  { type: ApplicationCommandOptionType.String, name: 'name', description: say.options.name, max_length: 100 },
  {
    type: ApplicationCommandOptionType.String,
    name: 'way',
    description: say.options.way,
    choices: belongings.map((value) => ({ name: en.founding.ways[value], value })),
  },
  {
    type: ApplicationCommandOptionType.Channel,
    name: 'under',
    description: say.options.under,
    channel_types: [ChannelType.GuildText, ChannelType.GuildCategory],
  },
  {
    type: ApplicationCommandOptionType.String,
    name: 'language',
    description: say.options.language,
    choices: languageCodes.map((value) => ({ name: languages[value].name, value })),
  },
  { type: ApplicationCommandOptionType.Boolean, name: 'screened', description: say.options.screened },
  { type: ApplicationCommandOptionType.Role, name: 'existing-role', description: say.options['existing-role'] },
  {
    type: ApplicationCommandOptionType.Channel,
    name: 'existing-channel',
    description: say.options['existing-channel'],
    channel_types: [ChannelType.GuildText, ChannelType.PrivateThread],
  },
];

const found = defineButton({
  family: foundButton,
  label: () => en.founding.foundIt,
  ack: 'update',
  read: readAct,
  async run({ asked, ...act }, needs: Needs) {
    requireFounder(asked, needs.servers);
    const group = await foundGroup(act, needs);
    const reads = isRead(group, needs.servers.get(group.guildId));
    return { kind: 'message', card: drawFounded(group, { ...needs.config, reads }), language: 'en' };
  },
});

const discard = defineButton({
  family: discardButton,
  label: () => en.founding.discard,
  ack: 'update',
  read: readAct,
  async run({ asked, ...act }, needs: Needs) {
    requireFounder(asked, needs.servers);
    return { kind: 'message', card: drawDiscarded(await discardDraft(act, needs)), language: 'en' };
  },
});

/** `/group create`: writes a draft of a group and founds it. For those who may found groups. */
export const create = defineSubcommand({
  data: { type: ApplicationCommandOptionType.Subcommand, name: 'create', description: say.description, options },
  suggest({ option, typed }, asked, { servers }: Needs) {
    if (asked.guildId === null || option !== 'topic') return [];
    const settings = servers.get(asked.guildId);
    return isFounder(asked, settings) ? suggestTopics(typed, asked.language, settings) : [];
  },
  read: (asked) => asked,
  async run(asked, needs: Needs) {
    const guildId = requireFounder(asked, needs.servers);
    const request = readRequest(asked, guildId, needs);
    return { kind: 'message', card: drawGroup(await startDraft(request, needs), needs), language: 'en' };
  },
  parts: [found, discard],
});

function readRequest(asked: Asked, guildId: string, { servers }: Pick<Needs, 'servers'>): DraftRequest {
  const { options: given } = asked;
  const usual = servers.get(guildId).workplace ? 'workplace' : 'plain';
  const language = readText(given, 'language');
  const screened = given.get('screened');
  const way = readText(given, 'way');
  return {
    guildId,
    isOwner: isOwner(asked),
    topic: pickTopic(readText(given, 'topic') ?? usual, asked.language),
    name: readText(given, 'name'),
    way: belongings.find((each) => each === way),
    language: language !== undefined && isLanguageCode(language) ? language : undefined,
    screened: typeof screened === 'boolean' ? screened : undefined,
    under: readChannel(asked, 'under'),
    usedIn: asked.channelId,
    role: readRole(asked),
    channel: readChannel(asked, 'existing-channel'),
  };
}

/** Discord only offers what is there, but what arrives is checked: a modified client can send any id. */
function readChannel(
  { options: given, resolved }: Asked,
  option: 'under' | 'existing-channel',
): AskedChannel | undefined {
  const id = readText(given, option);
  if (id === undefined) return undefined;
  const channel = resolved.channels.get(id);
  if (!channel) throw refuse('not-a-channel', { option });
  return channel;
}

function readRole({ options: given, resolved }: Asked): string | undefined {
  const id = readText(given, 'existing-role');
  if (id !== undefined && !resolved.roles.has(id)) throw refuse('not-a-role', { option: 'existing-role' });
  return id;
}

function readAct(asked: Asked, { groupId }: OfGroup): GroupAct & { asked: Asked } {
  if (asked.guildId === null) throw refuse('no-server');
  return { guildId: asked.guildId, groupId, actorId: asked.userId, asked };
}
