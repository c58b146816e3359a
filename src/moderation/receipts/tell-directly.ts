import { findWishes } from '../../check-ins/own/wishes.ts';
import type { ServerView } from '../../discord/server-view.ts';
import { addTranslationNote } from '../../discord/translation-note.ts';
import type { Outbox } from '../../outbox/outbox.ts';
import type { ServerStore } from '../../servers/store.ts';
import type { Db, Tx } from '../../storage/client.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { languages } from '../../words/words.ts';
import { drawDirect } from './cards.ts';
import type { Receipt } from './receipt.ts';

/** What writing to somebody directly needs. */
export interface DirectNeeds {
  storage: Pick<Storage, 'vault'>;
  outbox: Pick<Outbox, 'add'>;
  servers: Pick<ServerStore, 'get'>;
  /** Names the server, where it is known. */
  view?: Pick<ServerView, 'findServer'>;
}

interface Whose {
  guildId: string;
  userId: string;
}

interface WishLook {
  db: Db | Tx;
  vault: Storage['vault'];
}

/**
 * The channel in which moderators may reach somebody, with receipts or with words of their own; null where that person said no yes to it, or the test
 * message has not arrived. The yes counts under the yes to direct messages that it was given with: who took that back and says it again for something
 * else has not said this one again.
 */
export async function findDirectChannel(whose: Whose, { db, vault }: WishLook): Promise<string | null> {
  const { direct, receipts } = await findWishes(whose, { db, vault });
  if (!direct || !receipts || receipts.since < direct.since) return null;
  return direct.channelId;
}

/** How it stands with that yes: not given, given while its test message is on its way, or in force. */
export async function findDirectState(whose: Whose, { db, vault }: WishLook): Promise<'no' | 'waiting' | 'agreed'> {
  const { direct, receipts } = await findWishes(whose, { db, vault });
  if (!direct || !receipts || receipts.since < direct.since) return 'no';
  return direct.channelId === null ? 'waiting' : 'agreed';
}

/** What the message about a receipt is to the outbox. */
function purposeOf(id: string): string {
  return `receipt:${id}`;
}

/**
 * Writes to whoever wants that, that there is something to read. What it is stands behind a button: the message may be read on a locked screen.
 * It belongs to no server, so that closed direct messages are told to nobody.
 */
export async function tellDirectly(
  { id, guildId, userId }: Pick<Receipt, 'id' | 'guildId' | 'userId'>,
  { storage, outbox, servers, view }: DirectNeeds,
  tx: Tx,
): Promise<void> {
  const channelId = await findDirectChannel({ guildId, userId }, { db: tx, vault: storage.vault });
  if (channelId === null) return;
  const { language } = servers.get(guildId);
  const name = view?.findServer(guildId)?.name ?? null;
  const card = addTranslationNote(drawDirect({ id, name }, languages[language].words), language);
  const target = { kind: 'person', userId, channelId } as const;
  await outbox.add({ guildId: null, target, card, purpose: purposeOf(id) }, tx);
}
