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
import type { LanguageCode } from '../../words/words.ts';
import { forgetTold } from './notice-store.ts';
import { postNotice } from './post-notice.ts';

/** What follows needs. */
export interface FollowNeeds {
  servers: Pick<ServerStore, 'lines'>;
  outbox: Pick<Outbox, 'add'>;
  progress: Pick<ReadingProgress, 'begin' | 'keep'>;
  view: Pick<ServerView, 'findMissing'>;
  groups: Pick<GroupStore, 'findByPlace'>;
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
    // What its group has read already goes on from where it was read to.
    if (needs.groups.findByPlace(channelId)?.screened) await needs.progress.keep(guildId, channelId, tx);
    else await needs.progress.begin(guildId, channelId, needs.clock.now(), tx);
    await postPanel({ settings: after, server: needs.servers.lines.get(guildId), channelId }, needs, tx);
  }
  for (const channelId of [...before.watched].filter((id) => !after.watched.has(id)))
    await end({ guildId, channelId, language, roleId }, needs, tx);
  return begun;
}

/** A group's place that the group has read as well is read on, and its people know it. */
async function end(
  place: { guildId: string; channelId: string; language: LanguageCode; roleId: string | null },
  needs: FollowNeeds,
  tx: Tx,
): Promise<void> {
  const { guildId, channelId } = place;
  const group = needs.groups.findByPlace(channelId);
  if (group?.screened) {
    await needs.progress.keep(guildId, channelId, tx);
  } else if (canWrite(guildId, channelId, needs)) {
    const language = group?.language ?? place.language;
    await postNotice({ ...place, language, reads: false }, needs, tx);
  } else {
    await forgetTold(place, tx);
  }
}

/** Nobody has to be told in a channel that is gone. */
function canWrite(guildId: string, channelId: string, { view }: Pick<FollowNeeds, 'view'>): boolean {
  return view.findMissing(guildId, channelId, ['ViewChannel', 'SendMessages'])?.length === 0;
}
