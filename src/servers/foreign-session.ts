import { textCard } from '../discord/cards.ts';
import type { ServerView } from '../discord/server-view.ts';
import type { Outbox } from '../outbox/outbox.ts';
import type { Clock } from '../schedule/clock.ts';
import type { Tx } from '../storage/client.ts';
import { session } from '../words/en-session.ts';
import type { ServerStore } from './store.ts';

/** What telling needs. */
export interface ForeignSessionNeeds {
  servers: Pick<ServerStore, 'all'>;
  outbox: Outbox;
  view: Pick<ServerView, 'isPresent'>;
  clock: Clock;
}

const toldKey = 'sessions.told';
const dayMs = 86_400_000;

/**
 * Tells the moderators of every server that somebody else seems to use the bot's token, once a day at most; the log says it each time. Call
 * `outbox.kick` once that is committed.
 */
export async function tellForeignSession({ servers, outbox, view, clock }: ForeignSessionNeeds, tx: Tx): Promise<void> {
  const now = clock.now();
  const row = await tx.meta.findUnique({ where: { key: toldKey } });
  if (row && Math.abs(now - Number(row.value)) < dayMs) return;
  const value = String(now);
  await tx.meta.upsert({ where: { key: toldKey }, create: { key: toldKey, value }, update: { value } });
  for (const { guildId, moderatorChannelId } of servers.all()) {
    if (moderatorChannelId === null || !view.isPresent(guildId)) continue;
    const target = { kind: 'channel', channelId: moderatorChannelId } as const;
    await outbox.add({ guildId, target, card: textCard(session.foreign) }, tx);
  }
}
