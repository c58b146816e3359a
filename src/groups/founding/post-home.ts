import { noteTold } from '../../moderation/server-rules/notice-store.ts';
import type { Tx } from '../../storage/client.ts';
import { languages } from '../../words/words.ts';
import { findHome, type Group } from '../group.ts';
import { isRead } from '../is-read.ts';
import { drawHome } from './draw-home.ts';
import type { FoundingNeeds } from './needs.ts';

/** What the first post needs. */
export type HomeNeeds = Pick<FoundingNeeds, 'servers' | 'outbox' | 'progress' | 'config' | 'clock'>;

/** Posts the welcome in a new home of a group, pinned; where a program reads along and did not before, it begins in this very moment. */
export async function postHome(group: Group, needs: HomeNeeds, tx: Tx): Promise<void> {
  const { servers, outbox, progress, config, clock } = needs;
  const { guildId, language } = group;
  const channelId = findHome(group);
  if (channelId === null) return;
  const settings = servers.get(guildId);
  const reads = isRead(group, settings) && config.messageContent;
  if (reads) {
    if (!settings.watched.has(channelId)) await progress.begin(guildId, channelId, clock.now(), tx);
    await noteTold({ guildId, channelId }, clock.now(), tx);
  }
  const screened = reads ? { roleId: settings.moderatorRoleId } : null;
  const card = drawHome(group, languages[language].words, screened);
  await outbox.add({ guildId, target: { kind: 'channel', channelId }, card, pin: true }, tx);
}
