import { postPanel } from '../../crisis/guide/post-panel.ts';
import type { Config } from '../../config.ts';
import type { GroupStore } from '../../groups/store.ts';
import type { Outbox } from '../../outbox/outbox.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { ServerView } from '../../servers/check-permissions.ts';
import type { ServerSettings } from '../../servers/settings.ts';
import type { ServerStore } from '../../servers/store.ts';
import type { Tx } from '../../storage/client.ts';
import type { ReadingProgress } from '../screening/reading-progress.ts';
import { postNotice } from './post-notice.ts';

/** What follows needs. */
export interface FollowNeeds {
  servers: Pick<ServerStore, 'lines'>;
  outbox: Pick<Outbox, 'add'>;
  progress: Pick<ReadingProgress, 'begin'>;
  view: Pick<ServerView, 'findMissing'>;
  groups: Pick<GroupStore, 'findByHome'>;
  config: Pick<Config, 'messageContent'>;
  clock: Clock;
}

/**
 * What follows where channels begin to be read or stop: a panel that says so, and reading from this very moment on; or a word that it ended.
 * Returns the channels that got a panel.
 */
export async function followWatching(
  { before, after }: { before: ServerSettings; after: ServerSettings },
  needs: FollowNeeds,
  tx: Tx,
): Promise<string[]> {
  const { guildId, language, moderatorRoleId: roleId } = after;
  const begun = [...after.watched].filter((channelId) => !before.watched.has(channelId));
  for (const channelId of begun) {
    await needs.progress.begin(guildId, channelId, needs.clock.now(), tx);
    await postPanel({ settings: after, server: needs.servers.lines.get(guildId), channelId }, needs, tx);
  }
  for (const channelId of [...before.watched].filter((id) => !after.watched.has(id)))
    if (canWrite(guildId, channelId, needs) && !isReadByGroup(channelId, needs))
      await postNotice({ guildId, channelId, language, roleId, reads: false }, needs, tx);
  return begun;
}

/** A group's place that the group has read as well is read on. */
function isReadByGroup(channelId: string, { groups }: Pick<FollowNeeds, 'groups'>): boolean {
  const group = groups.findByHome(channelId);
  return group?.state === 'open' && group.screened;
}

/** Nobody has to be told in a channel that is gone. */
function canWrite(guildId: string, channelId: string, { view }: Pick<FollowNeeds, 'view'>): boolean {
  return view.findMissing(guildId, channelId, ['ViewChannel', 'SendMessages'])?.length === 0;
}
