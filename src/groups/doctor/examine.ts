import type { APIThreadChannel } from 'discord.js';
import type { Places } from '../../discord/places.ts';
import type { ServerView } from '../../discord/server-view.ts';
import { findHome, type Group } from '../group.ts';
import { findDrift, listNeeded, type Drift, type SeenGroup, type SeenHome, type Sight } from './drift.ts';

/** What examining needs: Discord as it is in memory, and the way to ask it. */
export interface ExamineNeeds {
  view: Pick<
    ServerView,
    'findChannel' | 'findMissing' | 'findMissingOnServer' | 'findRole' | 'isPublic' | 'canRoleSee'
  >;
  places: Pick<Places, 'lookUp' | 'readChannel' | 'countRoles'>;
}

/** A group and what is wrong with it. */
export interface Finding {
  group: Group;
  drift: readonly Drift[];
}

/** Compares a group with what Discord shows of it: at most three requests, none for a role or channel that is in memory. */
export async function examine(group: Group, needs: ExamineNeeds): Promise<Finding> {
  const [role, home, desk] = await Promise.all([seeRole(group, needs), seeHome(group, needs), seeDesk(group, needs)]);
  return { group, drift: findDrift(group, { role, home, desk }) };
}

/** All roles of a server are in memory, unless Discord has trouble with it or one was made a moment ago. */
async function seeRole(
  { guildId, belonging, roleId }: Group,
  { view, places }: ExamineNeeds,
): Promise<SeenGroup['role']> {
  if (belonging !== 'role') return null;
  if (view.findMissingOnServer(guildId, []) === null) return { kind: 'unknown' };
  const role = roleId === null ? null : view.findRole(guildId, roleId);
  if (role) return { kind: 'there', is: role };
  const isKnown = roleId !== null && (await places.countRoles(guildId)).has(roleId);
  return { kind: isKnown ? 'unknown' : 'gone' };
}

async function seeHome(group: Group, needs: ExamineNeeds): Promise<Sight<SeenHome>> {
  const homeId = findHome(group);
  if (homeId === null) return { kind: 'gone' };
  return group.belonging === 'thread' ? seeThread(group, homeId, needs) : seeChannel(group, homeId, needs);
}

async function seeChannel(group: Group, channelId: string, { view, places }: ExamineNeeds): Promise<Sight<SeenHome>> {
  const { guildId, roleId } = group;
  const channel = view.findChannel(guildId, channelId);
  if (!channel) return seeAbsent(await places.lookUp(channelId));
  return {
    kind: 'there',
    is: {
      lacks: view.findMissing(guildId, channelId, listNeeded(group)) ?? [],
      isPublic: view.isPublic(guildId, channelId),
      roleSees: roleId === null ? null : view.canRoleSee(guildId, channelId, roleId),
      overwrites: channel.overwrites,
      archived: false,
      invites: false,
    },
  };
}

/** Discord is asked: threads leave memory when nobody writes in them. */
async function seeThread(group: Group, threadId: string, { view, places }: ExamineNeeds): Promise<Sight<SeenHome>> {
  const thread = await places.readChannel(threadId);
  if (!isThread(thread)) return seeAbsent(await places.lookUp(threadId));
  const { guildId, channelId } = group;
  return {
    kind: 'there',
    is: {
      lacks: (channelId === null ? null : view.findMissing(guildId, channelId, listNeeded(group))) ?? [],
      isPublic: false,
      roleSees: null,
      overwrites: 0,
      archived: thread.thread_metadata?.archived ?? false,
      invites: thread.thread_metadata?.invitable ?? false,
    },
  };
}

function isThread(channel: Awaited<ReturnType<Places['readChannel']>>): channel is APIThreadChannel {
  return channel !== null && 'thread_metadata' in channel;
}

/** Discord may have it though memory does not: then it is only not shown to us whole. */
function seeAbsent(found: 'there' | 'gone' | 'unknown'): Sight<SeenHome> {
  return { kind: found === 'gone' ? 'gone' : 'unknown' };
}

async function seeDesk({ guildId, deskChannelId }: Group, { view, places }: ExamineNeeds): Promise<SeenGroup['desk']> {
  if (deskChannelId === null) return null;
  return view.findChannel(guildId, deskChannelId) ? 'there' : places.lookUp(deskChannelId);
}
