import {
  ApplicationCommandOptionType,
  InteractionContextType,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
} from 'discord.js';
import { readText, type Asked } from '../src/discord/asked.ts';
import { textCard } from '../src/discord/cards.ts';
import { defineSubcommand, joinSubcommands } from '../src/discord/command.ts';
import type { Reply } from '../src/discord/reply.ts';
import { refuse } from '../src/discord/user-error.ts';
import { requireServer } from '../src/groups/joining/needs.ts';
import { drawRules } from '../src/moderation/insights/cards.ts';
import { gatherInsights } from '../src/moderation/insights/gather.ts';
import { publishFigures } from '../src/moderation/insights/publish.ts';
import { insightDays, type InsightDays } from '../src/moderation/insights/rules.ts';
import { showInsights } from '../src/moderation/insights/show-insights.ts';
import { writeCsv } from '../src/moderation/insights/write-csv.ts';
import { requireLead, type Actor } from '../src/moderation/rights.ts';
import { readTextChannel } from '../src/servers/read-setup.ts';
import { textChannels } from '../src/servers/setup-forms.ts';
import { en } from '../src/words/en.ts';
import type { Needs } from './needs.ts';

const say = en.insights;

/** A lead's question for figures. */
interface Question {
  guildId: string;
  actor: Actor;
  days: InsightDays;
}

const daysOption: APIApplicationCommandBasicOption = {
  type: ApplicationCommandOptionType.Integer,
  name: 'days',
  description: say.options.days,
  choices: insightDays.map((value) => ({ name: say.daysChoice(value), value })),
};

function subcommand(
  name: 'show' | 'rules' | 'csv' | 'publish',
  options: readonly APIApplicationCommandBasicOption[] = [],
): APIApplicationCommandSubcommandOption {
  return {
    type: ApplicationCommandOptionType.Subcommand,
    name,
    description: say[name],
    options: [...options, daysOption],
  };
}

/** Discord keeps to the choices; another client gets the usual one. */
function readQuestion(asked: Asked): Question {
  const given = asked.options.get('days');
  const days = insightDays.find((choice) => choice === given) ?? 30;
  return { guildId: requireServer(asked), actor: asked, days };
}

function gather({ guildId, actor, days }: Question, needs: Needs) {
  requireLead(guildId, actor, needs.servers);
  return gatherInsights(guildId, days, needs);
}

const show = defineSubcommand({
  data: subcommand('show'),
  read: readQuestion,
  async run({ guildId, actor, days }, needs: Needs): Promise<Reply> {
    requireLead(guildId, actor, needs.servers);
    return { kind: 'message', ...(await showInsights({ guildId, days }, needs)), language: 'en' };
  },
});

const rules = defineSubcommand({
  data: subcommand('rules'),
  read: readQuestion,
  run: async (question, needs: Needs): Promise<Reply> => ({
    kind: 'message',
    card: drawRules((await gather(question, needs)).rules),
    language: 'en',
  }),
});

const csv = defineSubcommand({
  data: subcommand('csv'),
  read: readQuestion,
  run: async (question, needs: Needs): Promise<Reply> => ({
    kind: 'message',
    card: textCard(say.csvDone),
    file: { name: 'insights.csv', text: writeCsv(await gather(question, needs)) },
    language: 'en',
  }),
});

const publish = defineSubcommand({
  data: subcommand('publish', [
    {
      type: ApplicationCommandOptionType.Channel,
      name: 'channel',
      description: say.options.channel,
      channel_types: [...textChannels],
      required: true,
    },
  ]),
  read: (asked) => ({
    ...readQuestion(asked),
    channelId: readTextChannel(asked, 'channel', readText(asked.options, 'channel') ?? ''),
  }),
  async run({ guildId, actor, days, channelId }, needs: Needs): Promise<Reply> {
    requireLead(guildId, actor, needs.servers);
    const missing = needs.view.findMissing(guildId, channelId, ['ViewChannel', 'SendMessages']);
    if (missing === null || missing.length > 0) throw refuse('insights-channel');
    await publishFigures({ guildId, channelId, days }, needs);
    return { kind: 'message', card: textCard(say.published(channelId)), language: 'en' };
  },
});

/** `/insights`: a server's own figures, for those who lead its moderators. All of it answers privately, but for what is published. */
export const insights = joinSubcommands(
  { name: 'insights', description: say.description, contexts: [InteractionContextType.Guild] },
  [show, rules, csv, publish],
);
