import { forgetYes } from '../check-ins/own/reach/agree-direct.ts';
import type { Wishes } from '../check-ins/own/own-check-in.ts';
import { changeWishes, listWishesOfKey } from '../check-ins/own/wishes.ts';
import { forgetDirectAnswers } from '../follow-ups/end-follow-ups.ts';
import type { Tx } from '../storage/client.ts';
import { markDirect } from '../storage/erasures.ts';
import { ensurePerson } from '../storage/person-keys.ts';
import type { Storage } from '../storage/open-storage.ts';
import type { Sealing } from '../storage/sealing.ts';
import type { Vault } from '../storage/vault.ts';
import { endRestoredContact } from './opt-out/end-contact.ts';
import { inParts, listNoted, listNotedSince, type Settling } from './settling.ts';

/** Whose wish about being written to is newer than the backup. */
export interface SettledContact {
  /** People who want no contact and no look at their distress, and have not taken it back. */
  optedOut: number;
  /** People who had wanted that when the backup was made, and took it back. */
  optedIn: number;
}

/** Each of so many people takes some statements: a transaction has to end in time. */
const peopleAtOnce = 100;

type Needs = Pick<Storage, 'write' | 'vault'>;

/**
 * Whoever turned on `/privacy optout` since wants no contact here either, also somebody of whom the backup knows nothing; and all contact that was
 * planned in the backup ends, also of whoever took that back since: what ended with it does not begin again by itself. Whoever took it back since
 * is out no more. Of the two the newest counts, and in doubt that they want none; to be forgotten ends it.
 */
export async function settleContact(settling: Settling, { write, vault }: Needs): Promise<SettledContact> {
  const news = listContactNews(settling);
  const settled = { optedOut: 0, optedIn: 0 };
  for (const part of inParts(news, peopleAtOnce)) {
    const done = await write((tx) => settlePeople(part, { tx, vault, now: settling.now }));
    settled.optedOut += done.optedOut;
    settled.optedIn += done.optedIn;
  }
  return settled;
}

/** When somebody said last that they want no contact, and that they took it back; milliseconds since the epoch, -Infinity for never. */
interface ContactNews {
  memberKey: string;
  outAt: number;
  backAt: number;
}

function listContactNews(settling: Settling): ContactNews[] {
  const forgotten = listNoted('person', settling);
  const out = listNotedSince('optout', settling);
  const back = listNotedSince('optin', settling);
  return [...new Set([...out.keys(), ...back.keys()])].map((memberKey) => {
    const outAt = out.get(memberKey) ?? -Infinity;
    const isOver = outAt <= (forgotten.get(memberKey) ?? -Infinity);
    return { memberKey, outAt: isOver ? -Infinity : outAt, backAt: back.get(memberKey) ?? -Infinity };
  });
}

async function settlePeople(people: readonly ContactNews[], sealing: Sealing): Promise<SettledContact> {
  const { tx } = sealing;
  const where = { memberKey: { in: people.map(({ memberKey }) => memberKey) } };
  const rows = await tx.person.findMany({ where, select: { memberKey: true, optedOutAt: true } });
  const known = new Map(rows.map((row) => [row.memberKey, row.optedOutAt?.getTime() ?? -Infinity]));
  const settled = { optedOut: 0, optedIn: 0 };
  for (const { memberKey, outAt, backAt } of people) {
    const knownAt = known.get(memberKey) ?? -Infinity;
    // What the backup knows of has ended there already, and what they asked for after it counts.
    if (outAt > knownAt) await endRestoredContact(memberKey, sealing);
    if (backAt > Math.max(outAt, knownAt)) settled.optedIn += await takeBack(memberKey, tx);
    else if (outAt > knownAt) settled.optedOut += await keepOut(memberKey, outAt, sealing);
  }
  return settled;
}

async function takeBack(memberKey: string, tx: Tx): Promise<number> {
  const where = { memberKey, optedOutAt: { not: null } };
  return (await tx.person.updateMany({ where, data: { optedOutAt: null } })).count;
}

async function keepOut(memberKey: string, outAt: number, { tx, vault, now }: Sealing): Promise<number> {
  // Without opening what is there: whoever's key was damaged is left alone as well, and keeps nobody from being restored.
  await ensurePerson(memberKey, { tx, vault, now: new Date(now) });
  return (await tx.person.updateMany({ where: { memberKey }, data: { optedOutAt: new Date(outAt) } })).count;
}

/**
 * Takes back each yes that its person took back since: to direct messages, with what was to be asked directly, to hearing from moderators that way, and
 * to a history. A yes to direct messages that was said anew after that is the newer one, under which nothing else was said yet: whether moderators may
 * write directly is asked anew. Resolves to how many were taken back.
 */
export async function settleYeses(settling: Settling, { write, vault }: Needs): Promise<number> {
  const rows = await write((tx) => tx.ownWishes.findMany({ select: { guildId: true, memberKey: true } }));
  let count = 0;
  for (const part of inParts(listYesNews(rows, settling, vault), peopleAtOnce))
    count += await write((tx) => settleEach(part, { tx, vault, now: settling.now }));
  return count;
}

/** When somebody took each yes on a server back last, and when they said that to direct messages last; -Infinity for never. */
interface YesNews {
  guildId: string;
  memberKey: string;
  directBackAt: number;
  directAt: number;
  receiptsBackAt: number;
  historyBackAt: number;
}

function listYesNews(
  rows: readonly { guildId: string; memberKey: string }[],
  settling: Settling,
  vault: Vault,
): YesNews[] {
  const [noDirect, noReceipts] = [listNotedSince('nodirect', settling), listNotedSince('noreceipts', settling)];
  // Whoever erases a history takes the yes to it back.
  const [noHistory, levels] = [listNotedSince('nohistory', settling), listNotedSince('levels', settling)];
  if (noDirect.size + noReceipts.size + noHistory.size + levels.size === 0) return [];
  const yesDirect = listNoted('yesdirect', settling);
  const when = (noted: Map<string, number>, mark: string) => noted.get(mark) ?? -Infinity;
  const all = rows.map(({ guildId, memberKey }) => {
    const mark = markDirect({ guildId, memberKey }, vault);
    return {
      ...{ guildId, memberKey, directBackAt: when(noDirect, mark), directAt: when(yesDirect, mark) },
      receiptsBackAt: when(noReceipts, mark),
      historyBackAt: Math.max(when(noHistory, memberKey), when(levels, memberKey)),
    };
  });
  return all.filter((one) => Math.max(one.directBackAt, one.receiptsBackAt, one.historyBackAt) > -Infinity);
}

async function settleEach(news: readonly YesNews[], sealing: Sealing): Promise<number> {
  let count = 0;
  for (const one of news) {
    const everywhere = await listWishesOfKey(one.memberKey, { db: sealing.tx, vault: sealing.vault });
    const wishes = everywhere.find(({ guildId }) => guildId === one.guildId);
    if (!wishes) continue;
    const receipts = wasTakenBack(wishes.receipts, one.receiptsBackAt);
    if (receipts) await changeWishes(wishes, (held) => ({ ...held, receipts: undefined }), sealing);
    const history = wasTakenBack(wishes.history, one.historyBackAt);
    if (history) await changeWishes(wishes, (held) => ({ ...held, history: null }), sealing);
    const direct = wasTakenBack(wishes.direct, one.directBackAt) && (await settleDirect(wishes, one, sealing));
    count += [receipts, history, direct].filter(Boolean).length;
  }
  return count;
}

/** A yes in the backup that is newer stays: it was said after that. */
function wasTakenBack(yes: { since: number } | null | undefined, backAt: number): boolean {
  return !!yes && yes.since <= backAt;
}

/** False where it was said anew. */
async function settleDirect(
  wishes: Wishes,
  { directAt, directBackAt }: Pick<YesNews, 'directAt' | 'directBackAt'>,
  sealing: Sealing,
): Promise<boolean> {
  if (directAt > directBackAt) {
    const sayAnew = (held: Wishes) => ({ ...held, direct: held.direct && { ...held.direct, since: directAt } });
    await changeWishes(wishes, sayAnew, sealing);
    return false;
  }
  await forgetYes(wishes, sealing);
  await forgetDirectAnswers(wishes, sealing);
  return true;
}
