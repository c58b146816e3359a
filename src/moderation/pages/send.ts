import type { Card } from '../../discord/reply.ts';
import type { Delivered } from '../../outbox/message.ts';
import type { Tx } from '../../storage/client.ts';
import { languages } from '../../words/words.ts';
import { linkToMessage } from '../../discord/cards.ts';
import { drawPage, drawTest } from './cards.ts';
import { findNews } from './find-news.ts';
import type { PageNeeds } from './needs.ts';
import type { Rung } from './rules.ts';
import { holdPage, listPaged, savePage, type Page, type SentPage } from './store.ts';
import type { News } from './cards.ts';

/** What a page's messages are to the outbox: followed by the page's id and the message's number. */
const purposes = { channel: 'page:', direct: 'page-direct:' } as const;

/** What sending needs. */
export type SendNeeds = Pick<PageNeeds, 'storage' | 'cases' | 'servers' | 'outbox' | 'clock'>;

/**
 * Saves the message by which somebody is paged; resolves to the page with it, to be saved in the same transaction. It goes into the moderators'
 * channel, and directly where there is none. It is never one of many: nothing that waits for the same channel and is less urgent goes first.
 */
export async function sendRung(page: Page, rung: Rung, news: News, needs: SendNeeds, tx: Tx): Promise<Page> {
  const to = 'userId' in rung ? rung.userId : null;
  const sent: SentPage = { number: page.count, to, step: rung.step, at: null, past: false };
  await send({ page, sent, directly: false }, news, needs, tx);
  return { ...page, sent: [...page.sent, sent], count: page.count + 1 };
}

/** The same for a test page: to whoever is to press it. */
export async function sendTest(page: Page, userId: string, needs: SendNeeds, tx: Tx): Promise<Page> {
  const sent: SentPage = { number: page.count, to: userId, step: 0, at: null, past: false };
  await send({ page, sent, directly: false }, null, needs, tx);
  return { ...page, sent: [...page.sent, sent], count: page.count + 1 };
}

interface Sending {
  page: Page;
  sent: SentPage;
  /** Outside the moderators' channel. */
  directly: boolean;
}

async function send(sending: Sending, news: News | null, needs: SendNeeds, tx: Tx): Promise<void> {
  const { page, sent } = sending;
  const { guildId, id } = page;
  const { moderatorChannelId, leadRoleId } = needs.servers.get(guildId);
  const isDirect = sending.directly || moderatorChannelId === null;
  if (isDirect && sent.to === null) return;
  const card = await draw({ ...sending, directly: isDirect }, news, needs, tx);
  const target =
    isDirect && sent.to !== null
      ? ({ kind: 'person', userId: sent.to } as const)
      : ({ kind: 'channel', channelId: moderatorChannelId ?? '' } as const);
  const whom =
    sent.to !== null ? { pings: [sent.to] } : { pings: [], ...(leadRoleId !== null && { pingedRole: leadRoleId }) };
  const purpose = `${isDirect ? purposes.direct : purposes.channel}${id}:${sent.number}`;
  await needs.outbox.add({ guildId, target, card, purpose, urgent: 'first', ...whom }, tx);
}

async function draw({ page, sent, directly }: Sending, news: News | null, needs: SendNeeds, tx: Tx): Promise<Card> {
  const { id: pageId, guildId, caseId } = page;
  const { language, leadRoleId } = needs.servers.get(guildId);
  const { words } = languages[language];
  if (news === null || caseId === null) return drawTest({ pageId, userId: sent.to ?? '', directly }, words);
  const to = sent.to === null ? { roleId: leadRoleId ?? guildId } : { userId: sent.to };
  const unseenSince = listPaged(page).some((userId) => userId !== sent.to) ? page.startedAt : null;
  const caseLink = await findCaseLink(guildId, caseId, needs, tx);
  return drawPage({ ...news, pageId, to, directly, unseenSince, caseLink }, words);
}

async function findCaseLink(guildId: string, caseId: string, { cases }: SendNeeds, tx: Tx): Promise<string | null> {
  const card = await cases.findCard(caseId, tx);
  return card && linkToMessage(guildId, card.channelId, card.messageId);
}

/** Which message of which page, and by which way; null for a purpose that is not ours. */
function readPurpose(purpose: string): { way: keyof typeof purposes; pageId: string; number: number } | null {
  const way = purpose.startsWith(purposes.direct) ? 'direct' : purpose.startsWith(purposes.channel) ? 'channel' : null;
  if (way === null) return null;
  const [pageId = '', number = ''] = purpose.slice(purposes[way].length).split(':');
  return { way, pageId, number: Number(number) };
}

/** Notes where a page's message is, so that it can be changed once somebody has seen it. Within the transaction that marks it as sent. */
export async function notePageSent(
  purpose: string,
  at: Delivered,
  { storage: { vault }, clock }: Pick<PageNeeds, 'storage' | 'clock'>,
  tx: Tx,
): Promise<void> {
  const named = readPurpose(purpose);
  const page = named && (await holdPage(named.pageId, { tx, vault }));
  if (!page) return;
  const sent = page.sent.map((one) => (one.number === named.number ? { ...one, at } : one));
  // Seen before it was there: it is changed at once.
  const isSettled = page.caseId !== null && (page.state === 'acknowledged' || page.state === 'over');
  await savePage({ ...page, sent, ...(isSettled && { nextAt: clock.now() }) }, { tx, vault });
}

/**
 * A page that cannot be delivered in the moderators' channel goes to its person directly; the leads', to whoever owns the server. One that
 * cannot be delivered at all goes on to the next at once. Within the transaction that gives it up.
 */
export async function notePageNotSent(
  purpose: string,
  needs: SendNeeds & Pick<PageNeeds, 'view'>,
  tx: Tx,
): Promise<void> {
  const named = readPurpose(purpose);
  const { vault } = needs.storage;
  if (!named) return;
  const page = await holdPage(named.pageId, { tx, vault });
  const sent = page?.sent.find(({ number }) => number === named.number);
  if (!page || !sent || (page.state !== 'waiting' && page.state !== 'unstaffed')) return;
  if (named.way === 'channel') return sendInstead(page, sent, needs, tx);
  if (page.caseId !== null && page.nextAt !== null)
    await savePage({ ...page, nextAt: needs.clock.now() }, { tx, vault });
}

async function sendInstead(
  page: Page,
  sent: SentPage,
  needs: SendNeeds & Pick<PageNeeds, 'view'>,
  tx: Tx,
): Promise<void> {
  const to = sent.to ?? needs.view.findServer(page.guildId)?.ownerId ?? null;
  if (to === null) return;
  const news = page.caseId === null ? null : ((await findNews(page, needs, tx))?.news ?? null);
  if (page.caseId !== null && news === null) return;
  await send({ page, sent: { ...sent, to }, directly: true }, news, needs, tx);
}
