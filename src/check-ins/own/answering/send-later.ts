import { findHome } from '../../../groups/group.ts';
import type { Target } from '../../../outbox/message.ts';
import type { Tx } from '../../../storage/client.ts';
import { languages } from '../../../words/words.ts';
import { drawOwnAsk } from '../ask-card.ts';
import type { OwnNeeds } from '../needs.ts';
import type { OwnAsk, OwnCheckIn } from '../own-check-in.ts';

/** When a message is sent, and until when it may arrive, in milliseconds since the epoch; and what it is to its cause. */
export interface Sending {
  purpose: string;
  at: number;
  until: number;
}

/** Plans the message of a time. False where there is no place for it any more, or no yes to direct messages. */
export async function sendLater(
  { checkIn, ask }: { checkIn: OwnCheckIn; ask: OwnAsk },
  { purpose, at, until }: Sending,
  { groups, outbox }: Pick<OwnNeeds, 'groups' | 'outbox'>,
  tx: Tx,
): Promise<boolean> {
  const target = findTarget(checkIn, groups);
  if (!target) return false;
  const card = drawOwnAsk({ checkIn, ask }, languages[checkIn.language].words);
  await outbox.add({ guildId: checkIn.guildId, target, card, purpose, dueAt: at, until }, tx);
  return true;
}

function findTarget({ guildId, userId, place }: OwnCheckIn, groups: OwnNeeds['groups']): Target | null {
  switch (place.kind) {
    case 'thread':
      return { kind: 'channel', channelId: place.threadId };
    case 'group': {
      const group = groups.find(guildId, place.groupId);
      const home = group?.state === 'open' ? findHome(group) : null;
      return home === null ? null : { kind: 'channel', channelId: home };
    }
    case 'direct':
      return place.channelId === null ? null : { kind: 'person', userId, channelId: place.channelId };
  }
}
