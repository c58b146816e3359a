import { ApplicationCommandOptionType } from 'discord.js';
import { defineSubcommand } from '../../src/discord/command.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { requireServer } from '../../src/groups/joining/needs.ts';
import { drawAppeal } from '../../src/moderation/receipts/appeal-cards.ts';
import { drawRates } from '../../src/moderation/receipts/rates-card.ts';
import { measureRates, readAppealCounts } from '../../src/moderation/receipts/rates.ts';
import { listOpenAppeals } from '../../src/moderation/receipts/store.ts';
import { requireLead } from '../../src/moderation/rights.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';

/** So many open appeals are shown below the figures, the oldest first. */
const shownAtOnce = 3;

/** `/queue appeals`: for leads, how appeals ended, and those that wait; also where the moderators' channel is gone. */
export const appeals = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'appeals',
    description: en.appeals.command.description,
    options: [],
  },
  read: (asked) => ({ guildId: requireServer(asked), actor: asked }),
  async run({ guildId, actor }, { servers, storage }: Needs): Promise<Reply> {
    requireLead(guildId, actor, servers);
    const { read: db, vault } = storage;
    const counts = await readAppealCounts(guildId, db);
    const open = await listOpenAppeals(guildId, { db, vault });
    const { smallTeam } = servers.get(guildId);
    const after = open.slice(0, shownAtOnce).map((one) => drawAppeal(one, { smallTeam, again: false }, en));
    return { kind: 'message', card: drawRates(measureRates(counts), open.length, en), after, language: 'en' };
  },
});
