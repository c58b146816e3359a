import type { FoundPlace } from '../../discord/places.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Group } from '../group.ts';
import { keepGroup, type FoundingNeeds } from './needs.ts';

/** What making places needs. */
export type MakingNeeds = Pick<FoundingNeeds, 'storage' | 'groups' | 'places' | 'botUserId'>;

/**
 * Makes what a group lacks of its role, channel or thread. Each id is saved as soon as it is known; until then the group's marker tells
 * whose it is, and what an earlier attempt left behind is taken away.
 * @throws {DiscordAPIError} as Discord refuses it; what was made stays and is saved or marked
 */
export async function makeMissing(group: Group, needs: MakingNeeds): Promise<Group> {
  const made = group.belonging === 'thread' ? await makeThread(group, needs) : await makeChannel(group, needs);
  // An answer that was lost was asked for again, and then there are two.
  for (const stray of await findStrays(made, needs)) await needs.places.remove(stray, 'undoing');
  await unmark(group, made, needs);
  return made;
}

async function makeThread(begun: Group, needs: MakingNeeds): Promise<Group> {
  if (begun.channelId === null) throw refuse('under-needs-text');
  if (begun.threadId !== null) return begun;
  const threadId = await needs.places.createThread(begun.channelId, markName(begun));
  return keepGroup({ ...begun, threadId }, needs);
}

async function makeChannel(begun: Group, needs: MakingNeeds): Promise<Group> {
  const { guildId, name, marker, categoryId } = begun;
  const botId = needs.botUserId();
  if (botId === undefined) throw refuse('founding-busy');
  const withRole =
    begun.belonging === 'role' && begun.roleId === null
      ? await keepGroup({ ...begun, roleId: await needs.places.createRole(guildId, markName(begun)) }, needs)
      : begun;
  if (withRole.channelId !== null) return withRole;
  const channelId = await needs.places.createChannel(guildId, {
    name,
    topic: marker,
    parentId: categoryId ?? undefined,
    roleId: withRole.roleId ?? undefined,
    botId,
  });
  return keepGroup({ ...withRole, channelId }, needs);
}

function markName({ name, marker }: Group): string {
  return `${name} ${marker}`;
}

/** Gives what was made just now the names that stay. */
async function unmark(before: Group, made: Group, { places }: MakingNeeds): Promise<void> {
  const { guildId, name, purpose, belonging } = made;
  const isNew = (id: string | null, was: string | null): id is string => id !== null && id !== was;
  const { roleId, channelId, threadId } = made;
  if (isNew(threadId, before.threadId))
    await places.rename({ kind: 'thread', id: threadId, guildId }, name, 'founding');
  if (isNew(roleId, before.roleId)) await places.rename({ kind: 'role', id: roleId, guildId }, name, 'founding');
  if (belonging !== 'thread' && isNew(channelId, before.channelId))
    await places.describeChannel(channelId, purpose, 'founding');
}

/** What was made for a group and is saved with it. */
export function listMade(group: Group): (FoundPlace & { guildId: string })[] {
  const { guildId, belonging, roleId, channelId, threadId } = group;
  const ids = { thread: threadId, channel: belonging === 'thread' ? null : channelId, role: roleId };
  return (['thread', 'channel', 'role'] as const).flatMap((kind) => {
    const id = ids[kind];
    return id === null ? [] : [{ kind, id, guildId }];
  });
}

/** What carries a group's marker and is not saved with it. */
export async function findStrays(
  group: Group,
  { places }: Pick<MakingNeeds, 'places'>,
): Promise<(FoundPlace & { guildId: string })[]> {
  const { guildId, marker } = group;
  const known = listMade(group).map(({ id }) => id);
  const marked = await places.findMarked(guildId, marker);
  return marked.filter(({ id }) => !known.includes(id)).map((place) => ({ ...place, guildId }));
}
