import { forgetYes } from '../check-ins/own/reach/agree-direct.ts';
import { changeWishes, listWishesOfKey } from '../check-ins/own/wishes.ts';
import { forgetDirectAnswers } from '../follow-ups/end-follow-ups.ts';
import type { Tx } from '../storage/client.ts';
import { markDirect } from '../storage/erasures.ts';
import { obtainKeyOf } from '../storage/person-keys.ts';
import type { Storage } from '../storage/open-storage.ts';
import type { Sealing } from '../storage/sealing.ts';
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
  await obtainKeyOf(memberKey, { tx, vault, now: new Date(now) });
  return (await tx.person.updateMany({ where: { memberKey }, data: { optedOutAt: new Date(outAt) } })).count;
}

/**
 * Takes back each yes to direct messages that its person took back since, with what was to be asked directly. One that was said anew after that is
 * the newer one, under which nothing else was said yet: whether moderators may write directly is asked anew. Resolves to how many were taken back.
 */
export async function settleDirect(settling: Settling, { write, vault }: Needs): Promise<number> {
  const taken = listNotedSince('nodirect', settling);
  if (taken.size === 0) return 0;
  const said = listNoted('yesdirect', settling);
  const rows = await write((tx) => tx.ownWishes.findMany({ select: { guildId: true, memberKey: true } }));
  const news = rows.flatMap((whose) => {
    const mark = markDirect(whose, vault);
    const takenAt = taken.get(mark);
    return takenAt === undefined ? [] : { ...whose, takenAt, saidAt: said.get(mark) ?? -Infinity };
  });
  let count = 0;
  for (const part of inParts(news, peopleAtOnce))
    count += await write((tx) => settleYeses(part, { tx, vault, now: settling.now }));
  return count;
}

/** When somebody took their yes on a server back last, and when they said it last. */
interface YesNews {
  guildId: string;
  memberKey: string;
  takenAt: number;
  saidAt: number;
}

async function settleYeses(news: readonly YesNews[], sealing: Sealing): Promise<number> {
  let count = 0;
  for (const { guildId, memberKey, takenAt, saidAt } of news) {
    const everywhere = await listWishesOfKey(memberKey, { db: sealing.tx, vault: sealing.vault });
    const wishes = everywhere.find((one) => one.guildId === guildId);
    // A yes in the backup that is newer than the no: its note may not have been written.
    if (!wishes?.direct || wishes.direct.since > takenAt) continue;
    if (saidAt > takenAt) await sayAnew(wishes, saidAt, sealing);
    else {
      await forgetYes(wishes, sealing);
      await forgetDirectAnswers(wishes, sealing);
      count += 1;
    }
  }
  return count;
}

async function sayAnew(whose: { guildId: string; userId: string }, since: number, sealing: Sealing): Promise<void> {
  await changeWishes(whose, (held) => ({ ...held, direct: held.direct && { ...held.direct, since } }), sealing);
}
