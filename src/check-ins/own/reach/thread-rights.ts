import type { ServerView } from '../../../discord/server-view.ts';

/** What the bot needs in a channel for private threads below it. Source: Discord's reference, "Threads": permissions of a thread are its channel's. */
const threadRights = ['ViewChannel', 'CreatePrivateThreads', 'SendMessagesInThreads', 'ReadMessageHistory'] as const;

/** One of {@link threadRights}. */
export type ThreadRight = (typeof threadRights)[number];

/** What the bot lacks there; null when the channel is unknown to it. */
export function findThreadLacks(
  guildId: string,
  channelId: string,
  { view }: { view: Pick<ServerView, 'findMissing'> },
): ThreadRight[] | null {
  return view.findMissing(guildId, channelId, threadRights);
}
