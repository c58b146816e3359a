import type { Card, Reply } from '../../discord/reply.ts';
import type { ServerView } from '../../discord/server-view.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { ServerStore } from '../../servers/store.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { languages, type LanguageCode, type Words } from '../../words/words.ts';
import { drawDirectOffer, drawEarlier, drawHeading, drawReceipt, drawUnseen } from './cards.ts';
import type { Receipt } from './receipt.ts';
import { findReceipt, listReceipts, listUntold, noteTold } from './store.ts';
import { findDirectState } from './tell-directly.ts';

/** Somebody who looks at what is theirs; in a direct message at that of all servers. */
export interface Looker {
  guildId: string | null;
  userId: string;
  language: LanguageCode;
}

/** What showing receipts needs. */
export interface ShowNeeds {
  storage: Storage;
  servers: Pick<ServerStore, 'get'>;
  view: Pick<ServerView, 'findServer'>;
  clock: Clock;
}

/** So many are shown at once: each is a message of its own. */
const shownAtOnce = 3;

/** Shows somebody their receipts, newest first, from the one after the first `from` on; they are told then. */
export async function showReceipts(looker: Looker, from: number, needs: ShowNeeds): Promise<Reply> {
  const { storage } = needs;
  const { words } = languages[looker.language];
  const found = await listReceipts(
    looker,
    { take: shownAtOnce + 1, skip: from },
    { db: storage.read, vault: storage.vault },
  );
  const shown = found.slice(0, shownAtOnce);
  await tellOf(shown, needs);
  const direct = await findDirectWish(looker, needs);
  const cards = shown.flatMap((receipt) => draw(receipt, looker, needs, words));
  const earlier = found.length > shown.length ? [drawEarlier(from + shown.length, words)] : [];
  const card = drawHeading({ count: found.length, from, direct }, words);
  return { kind: 'message', card, after: [...cards, ...earlier] };
}

/** Shows one receipt to its person. @throws {UserError} `receipt-gone`, `receipt-not-yours` */
export async function showReceipt(looker: Looker, receiptId: string, needs: ShowNeeds): Promise<Reply> {
  const { read: db, vault } = needs.storage;
  const receipt = await findReceipt(receiptId, { db, vault });
  if (!receipt || receipt.endsAt <= needs.clock.now()) throw refuse('receipt-gone');
  if (receipt.userId !== looker.userId) throw refuse('receipt-not-yours');
  await tellOf([receipt], needs);
  const [card, ...after] = draw(receipt, looker, needs, languages[looker.language].words);
  return { kind: 'message', card, after };
}

/** What somebody was not told yet, as cards to be shown to them alone; `noteShown` is called once they are there. Null where there is nothing. */
export async function findUnseen(
  looker: Looker & { guildId: string },
  needs: ShowNeeds,
): Promise<{ cards: Card[]; noteShown: () => Promise<void> } | null> {
  const { read: db, vault } = needs.storage;
  const untold = await listUntold(looker, shownAtOnce, { db, vault });
  if (untold.length === 0) return null;
  const { words } = languages[looker.language];
  const cards = untold.flatMap((receipt) => draw(receipt, looker, needs, words));
  return { cards: [drawUnseen(words), ...cards], noteShown: () => tellOf(untold, needs) };
}

async function tellOf(shown: readonly Receipt[], { storage }: Pick<ShowNeeds, 'storage'>): Promise<void> {
  const { vault } = storage;
  const untold = shown.filter(({ isTold }) => !isTold);
  if (untold.length > 0) await storage.write((tx) => noteTold(untold, { tx, vault }));
}

/** The server's name stands there where somebody is not on it as they read. */
function draw(receipt: Receipt, looker: Looker, { servers, view, clock }: ShowNeeds, words: Words): [Card, ...Card[]] {
  const { guildId } = receipt;
  const serverName = looker.guildId === guildId ? null : (view.findServer(guildId)?.name ?? null);
  return drawReceipt({ receipt, serverName, smallTeam: servers.get(guildId).smallTeam }, clock.now(), words);
}

async function findDirectWish({ guildId, userId }: Looker, { storage }: Pick<ShowNeeds, 'storage'>) {
  if (guildId === null) return null;
  return { guildId, state: await findDirectState({ guildId, userId }, { db: storage.read, vault: storage.vault }) };
}

/** Where somebody accepts what a group agreed on they are asked whether moderators may reach them directly; not who said yes to it already. */
export async function offerDirect(
  { guildId, userId, language }: Looker & { guildId: string },
  { storage }: Pick<ShowNeeds, 'storage'>,
): Promise<Card[]> {
  const state = await findDirectState({ guildId, userId }, { db: storage.read, vault: storage.vault });
  return state === 'no' ? [drawDirectOffer({ guildId }, languages[language].words)] : [];
}
