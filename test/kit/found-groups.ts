import { createRest } from '../../src/discord/client.ts';
import { createPlaces, type Places } from '../../src/discord/places.ts';
import { findHome, type Group } from '../../src/groups/group.ts';
import { openGroupStore } from '../../src/groups/store.ts';
import { noteTold } from '../../src/moderation/server-rules/notice-store.ts';
import { openStorage, type StorageAddress } from '../../src/storage/open-storage.ts';
import type { Community } from './community.ts';
import { makeGroup } from './groups.ts';

/** What is said of a group that a story needs; its places are made. */
export type FoundGroup = Partial<Group> & Pick<Group, 'name' | 'belonging'>;

/** The way on which the bot of a community makes roles and channels. */
export function openPlaces({ sandbox }: Pick<Community, 'sandbox'>): Places {
  return createPlaces(createRest(sandbox, sandbox.token));
}

/** Makes groups as their founder would have: on Discord, then in the database while the bot is away. They come back in the order given. */
export async function foundGroups(
  community: Community,
  address: StorageAddress,
  wanted: readonly FoundGroup[],
): Promise<Group[]> {
  const places = openPlaces(community);
  const groups: Group[] = [];
  for (const given of wanted) groups.push(makeGroup({ ...(await findPlace(community, given, places)), ...given }));
  await community.stopBot();
  const storage = await openStorage(address);
  try {
    const store = await openGroupStore(storage, community.sandbox.clock);
    await storage.write(async (tx) => {
      for (const group of groups) {
        await store.save(group, tx);
        const channelId = findHome(group);
        if (channelId === null || !group.screened) continue;
        await noteTold({ guildId: group.guildId, channelId }, community.sandbox.clock.now(), tx);
      }
    });
  } finally {
    await storage.close();
  }
  await community.startBot();
  return groups;
}

async function findPlace(
  { guildId, channels, sandbox }: Community,
  { name, belonging }: FoundGroup,
  places: Places,
): Promise<Partial<Group>> {
  if (belonging === 'thread') {
    const channelId = channels['welcome'] ?? '';
    return { guildId, roleId: null, channelId, threadId: await places.createThread(channelId, name) };
  }
  const roleId = belonging === 'role' ? await places.createRole(guildId, name) : null;
  const channel = { name: name.toLowerCase(), topic: '', roleId: roleId ?? undefined, botId: sandbox.world.botId };
  return { guildId, roleId, channelId: await places.createChannel(guildId, channel), threadId: null };
}
