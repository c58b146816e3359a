import { ApplicationIntegrationType, InteractionContextType } from 'discord.js';
import type { Asked } from '../src/discord/asked.ts';
import { defineCommand } from '../src/discord/command.ts';
import { localise } from '../src/discord/localise.ts';
import { isOwner } from '../src/discord/require-owner.ts';
import { listOwnRoles } from '../src/groups/care/facilitators.ts';
import { drawOverview, type Standpoint } from '../src/groups/front-door/overview.ts';
import { readerOf } from '../src/groups/front-door/walk-front-door.ts';
import { listOpen } from '../src/groups/list-open.ts';
import { isLead } from '../src/moderation/rights.ts';
import { isFounder } from '../src/servers/require-founder.ts';
import { findLeftToDo } from '../src/servers/settings.ts';
import { isStorageUnavailable } from '../src/storage/errors.ts';
import { en } from '../src/words/en.ts';
import type { Needs } from './needs.ts';

type Visit = Pick<Asked, 'guildId' | 'userId' | 'roles' | 'permissions' | 'locale' | 'language'>;
type HelpNeeds = Pick<Needs, 'servers' | 'groups' | 'storage' | 'clock'>;

/** `/help`: what the bot can do for whoever asks, in one screen; privately, everywhere. All but whether they look after a group is known from memory. */
export const help = defineCommand({
  data: {
    name: 'help',
    description: en.start.overview.description,
    description_localizations: localise((words) => words.start.overview.description),
    contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
    integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  },
  ack: 'private',
  read: ({ guildId, userId, roles, permissions, locale, language }): Visit => ({
    guildId,
    userId,
    roles,
    permissions,
    locale,
    language,
  }),
  async run(visit, needs: HelpNeeds) {
    const person = visit.guildId === null ? stranger : await findStandpoint(visit, visit.guildId, needs);
    return { kind: 'message', card: drawOverview(person, readerOf(visit)) };
  },
});

/** Somebody of whom nothing is known, and nothing has to be. */
const stranger: Standpoint = {
  onServer: false,
  hasGroups: false,
  hasAnonymous: false,
  canTell: false,
  looksAfter: 'no',
  isModerator: false,
  isLead: false,
  seesInsights: false,
  moderatorChannelId: null,
  isFounder: false,
  isOwner: false,
  isSetUp: true,
};

async function findStandpoint(visit: Visit, guildId: string, needs: HelpNeeds): Promise<Standpoint> {
  const settings = needs.servers.get(guildId);
  const { moderatorChannelId, moderatorRoleId } = settings;
  const open = listOpen(guildId, needs);
  const leads = isLead(guildId, visit, needs.servers);
  return {
    onServer: true,
    hasGroups: open.length > 0,
    hasAnonymous: open.some(({ anonymous }) => anonymous !== 'off'),
    canTell: moderatorChannelId !== null,
    looksAfter: await findRole({ guildId, userId: visit.userId }, needs),
    isModerator: moderatorRoleId !== null && visit.roles.includes(moderatorRoleId),
    moderatorChannelId,
    isFounder: isFounder(visit, settings),
    isLead: isOwner(visit) || leads,
    seesInsights: leads,
    isOwner: isOwner(visit),
    isSetUp: findLeftToDo(settings).length === 0,
  };
}

/** Without storage it is not known, and the rest is said all the same. */
async function findRole(
  asked: { guildId: string; userId: string },
  needs: HelpNeeds,
): Promise<Standpoint['looksAfter']> {
  if (!needs.storage.isWell()) return 'no';
  try {
    const roles = await listOwnRoles(asked, needs);
    if (roles.some(({ acceptedAt }) => acceptedAt !== null)) return 'yes';
    return roles.length > 0 ? 'asked' : 'no';
  } catch (error) {
    if (!isStorageUnavailable(error)) throw error;
    return 'no';
  }
}
