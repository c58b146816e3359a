import { ChannelType } from 'discord.js';
import type { ServerView } from '../../discord/server-view.ts';
import type { ServerSettings } from '../../servers/settings.ts';

/**
 * The channel that a thread could stand under: where somebody is, or, where that is the moderators' channel or none for threads, the first
 * that members write in. Null where there is none.
 */
export function findThreadParent(
  guildId: string,
  usedIn: string | null,
  {
    servers,
    view,
  }: {
    servers: { get(guildId: string): Pick<ServerSettings, 'moderatorChannelId' | 'watched'> };
    view: Pick<ServerView, 'findChannel'>;
  },
): string | null {
  const { moderatorChannelId, watched } = servers.get(guildId);
  const candidates = [...(usedIn === null || usedIn === moderatorChannelId ? [] : [usedIn]), ...watched];
  return candidates.find((id) => view.findChannel(guildId, id)?.type === ChannelType.GuildText) ?? null;
}
