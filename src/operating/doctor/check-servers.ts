import type { REST } from '@discordjs/rest';
import type { Config } from '../../config.ts';
import { createHistory } from '../../discord/history.ts';
import { explainRefusal } from '../../discord/log-in.ts';
import { requestServer, requestServers, type RequestedServer } from '../../discord/requested-server.ts';
import { listNeeded } from '../../groups/doctor/drift.ts';
import { namePermissions } from '../../groups/founding/find-lacking.ts';
import { listOpen } from '../../groups/list-open.ts';
import { openGroupStore, type GroupStore } from '../../groups/store.ts';
import type { Clock } from '../../schedule/clock.ts';
import { findSetupFaults, type OnCallRoles, type SetupFault } from '../../servers/check-permissions.ts';
import { findLeftToDo } from '../../servers/settings.ts';
import { openServerStore, type ServerStore } from '../../servers/store.ts';
import type { Kept } from '../../storage/open-storage.ts';
import { en, enStaff } from '../../words/en.ts';
import { fault, note, well, type Finding } from './finding.ts';

/** What looking at servers needs. */
export interface ServerNeeds {
  kept: Kept;
  rest: REST;
  clock: Clock;
  config: Pick<Config, 'messageContent'>;
}

interface Looking extends Omit<ServerNeeds, 'kept'> {
  servers: Pick<ServerStore, 'get' | 'all' | 'rules'>;
  groups: Pick<GroupStore, 'list'>;
}

/** What keeps the bot from working on each server it is in, one server after the other: three or four requests each. */
export async function* checkServers(botUserId: string, { kept, ...needs }: ServerNeeds): AsyncGenerator<Finding> {
  const { rest, clock } = needs;
  const [servers, groups] = await Promise.all([openServerStore(kept, clock), openGroupStore(kept, clock)]);
  try {
    const present = await requestServers(rest);
    if (present.length === 0)
      yield note('Servers: the bot is in none yet. Invite it: README.md, “Run it on your server”.');
    for (const guildId of present) yield* checkServer(guildId, botUserId, { ...needs, servers, groups });
    const left = servers.all().filter(({ guildId }) => !present.includes(guildId));
    if (left.length > 0)
      yield note(
        `Servers: ${left.length} that were set up have removed the bot; what is kept of each goes seven days after that.`,
      );
  } catch (error) {
    yield fault(`Servers: ${explainRefusal(error)}`);
  }
}

async function* checkServer(guildId: string, botUserId: string, needs: Looking): AsyncGenerator<Finding> {
  const settings = needs.servers.get(guildId);
  const view = await requestServer(guildId, botUserId, needs.rest);
  const where = `Server ${guildId}:`;
  const found: Finding[] = [
    ...findRights(guildId, view),
    ...findSetupFaults(settings, view, {
      screening: needs.config.messageContent,
      onCallRoles: await findOnCallRoles(settings, needs),
      panels: [],
      frontDoors: [],
      groups: listOpen(guildId, needs),
      autoMod: needs.servers.rules.get(guildId).autoMod.size > 0,
    }).map((one) => fault(sayFault(guildId, one))),
    ...findGroupFaults(guildId, view, needs),
  ];
  const left = findLeftToDo(settings);
  for (const { state, text } of found) yield { state, text: `${where} ${text}` };
  if (left.length > 0)
    yield note(
      `${where} members cannot reach moderators yet. Whoever may manage the server gives what is missing: ${left.map((option) => `/setup ${option}`).join(', ')}.`,
    );
  if (!found.some(({ state }) => state === 'fault'))
    yield well(`${where} it has every permission that its settings need.`);
}

function findRights(guildId: string, view: RequestedServer): Finding[] {
  return view.findMissingOnServer(guildId, ['Administrator'])?.length === 0
    ? [
        note(
          'Lamplight is an administrator there, which it never needs. Take that from its role: whoever gets its token has it too.',
        ),
      ]
    : [];
}

async function findOnCallRoles(
  { guildId, onCallId }: { guildId: string; onCallId: string | null },
  { rest }: Pick<Looking, 'rest'>,
): Promise<OnCallRoles> {
  if (onCallId === null) return 'unknown';
  try {
    return (await createHistory(rest).findRoles(guildId, onCallId)) ?? 'gone';
  } catch {
    return 'unknown';
  }
}

/** What each open group's own place lacks. Deleted roles and channels are found by `/group doctor`, which can put them right. */
function findGroupFaults(guildId: string, view: RequestedServer, needs: Looking): Finding[] {
  return listOpen(guildId, needs).flatMap((group) => {
    const { channelId } = group;
    if (channelId === null) return [];
    const lacking = view.findMissing(guildId, channelId, listNeeded(group)) ?? (['ViewChannel'] as const);
    return lacking.length === 0
      ? []
      : fault(
          `${linkTo(guildId, channelId)} belongs to a group, and Lamplight lacks ${namePermissions(lacking)} there, or it was deleted. Allow it in the channel's settings, then Permissions; /group doctor says more.`,
        );
  });
}

/** Who is meant is not written: it says enough to whoever can see who is on call. */
function sayFault(guildId: string, one: SetupFault): string {
  switch (one.kind) {
    case 'missing-permissions': {
      const names = one.permissions.map((permission) => enStaff.setup.permissions[permission]).join(', ');
      const gone = one.permissions.includes('ViewChannel') ? ', or it was deleted' : '';
      return `in ${linkTo(guildId, one.channelId)} Lamplight lacks ${names} (${en.setup.why[one.why]})${gone}. Allow it in the channel's settings, then Permissions, or choose another channel with /setup.`;
    }
    case 'public-moderator-channel':
      return `everybody can see ${linkTo(guildId, one.channelId)}, where cases are shown. Let only moderators see it, in the channel's settings, then Permissions.`;
    case 'on-call-not-moderator':
      return 'whoever is on call does not have the moderator role, and could not claim a case. Give them the role, or name somebody else with /setup on-call.';
    case 'on-call-gone':
      return 'whoever is on call has left the server, so nobody is paged. Name somebody else with /setup on-call.';
    case 'automod-unheard':
      return 'rules of AutoMod are linked, and without Manage Server Lamplight does not hear what they catch. Allow it in the server’s settings, then Roles.';
  }
}

const linkTo = (guildId: string, channelId: string): string => `https://discord.com/channels/${guildId}/${channelId}`;
