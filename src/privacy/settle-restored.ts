import { floorHour } from '../anonymous/hours.ts';
import { settleFoundings } from '../groups/founding/settle-foundings.ts';
import type { Tx } from '../storage/client.ts';
import { markErased } from '../storage/erasures.ts';
import { makeMemberKey } from '../storage/person-keys.ts';
import { unsettledFact } from '../storage/prepare.ts';
import type { Storage } from '../storage/open-storage.ts';
import { tryOpening } from '../storage/sealing.ts';
import type { Vault } from '../storage/vault.ts';
import { recountGoing } from '../sessions/rsvp-store.ts';
import { forgetInPostventions, listPeopleInPostventions } from '../moderation/postvention/store.ts';
import { passOverDue } from './settle-due.ts';
import { settleContact, settleYeses, type SettledContact } from './settle-wishes.ts';
import { inParts, listNoted, listNotedSince, type Settling } from './settling.ts';

/** What was taken out of a backup after it was put back, and what somebody wished since that holds. */
export interface Settled extends SettledContact {
  people: number;
  levels: number;
  posts: number;
  servers: number;
  /** Talks between writers and volunteers, all of which are over. */
  talks: number;
  /** People who died, to whom nothing is sent that was planned for them. */
  silent: number;
  /** Yeses to direct messages, to hearing from moderators that way, or to a history, that were taken back since. */
  yeses: number;
  /** Groups that were being founded, which are drafts again. */
  foundings: number;
  /** Times at which something was to be asked or said by the clock until now, which are passed over. */
  due: number;
}

/** A page from before this long ago wakes nobody any more, in milliseconds. */
const pageMs = 3_600_000;

/**
 * Settles a backup that was put back: what was erased since is erased again, nothing that was planned for somebody who died is sent, whoever wants to
 * be left alone since is left alone, no talk or founding is gone on with, nothing that was due by now is said once more, and no old page wakes anybody. What ends by
 * its time ends by the clock, as after any time away.
 * Each step is a transaction of its own, since a long history of erasures takes its time; the bot can open the database once the last is done. Cut off, the backup is put back once more.
 */
export async function settleRestored(
  settling: Settling,
  { write, vault, kind }: Pick<Storage, 'write' | 'vault' | 'kind'>,
): Promise<Settled> {
  const people = await write((tx) => forgetAgain(settling, tx));
  const silent = await write((tx) => silenceAgain(settling, tx));
  // Their answers went with them, and each date has its own count.
  if (people + silent > 0) await write((tx) => recountGoing({ tx, vault }));
  await write((tx) => takeOutOfOthers(settling, vault, tx));
  const levels = await write((tx) => eraseLevelsAgain(settling, tx));
  const posts = await write((tx) => removePostsAgain(settling, vault, tx));
  const talks = await write(endTalks);
  const servers = await write((tx) => forgetServersAgain(settling, vault, tx));
  // After what is taken out of whoever was forgotten: somebody may have wished it when they were back.
  const contact = await settleContact(settling, { write, vault });
  const yeses = await settleYeses(settling, { write, vault });
  const foundings = await write(settleFoundings);
  // After all that ends or pauses a check-in.
  const due = await passOverDue(settling, { write, vault, kind });
  await write(async (tx) => {
    await endOldPages(settling.now, tx);
    await tx.meta.deleteMany({ where: { key: unsettledFact } });
  });
  return { people, levels, posts, talks, servers, silent, yeses, foundings, due, ...contact };
}

/** Whoever came back after they were forgotten has a key that is newer, and keeps it. */
async function forgetAgain(settling: Settling, tx: Tx): Promise<number> {
  const forgotten = listNoted('person', settling);
  const people = await tx.person.findMany({ select: { memberKey: true, createdAt: true } });
  const gone = people.filter(
    ({ memberKey, createdAt }) => createdAt.getTime() <= (forgotten.get(memberKey) ?? -Infinity),
  );
  for (const part of inParts(gone.map(({ memberKey }) => memberKey))) {
    await tx.flag.updateMany({ where: { reporterKey: { in: part } }, data: { reporterSealed: null } });
    await tx.person.deleteMany({ where: { memberKey: { in: part } } });
  }
  return gone.length;
}

/**
 * What was planned for people who died since goes again, as when times after their death began. Receipts stay: nobody is sent them unasked, and where
 * somebody was mistaken they are there. Returns how many of them had anything kept.
 */
async function silenceAgain(settling: Settling, tx: Tx): Promise<number> {
  const silent = listNotedSince('silent', settling);
  const people = (await listPeople(tx)).filter((memberKey) => silent.has(memberKey));
  for (const part of inParts(people)) {
    const where = { memberKey: { in: part } };
    await tx.ownCheckIn.deleteMany({ where });
    await tx.followUp.deleteMany({ where });
    await tx.sessionRsvp.deleteMany({ where });
    await tx.waiting.deleteMany({ where });
    await tx.facilitator.deleteMany({ where });
    await tx.shift.deleteMany({ where });
    await tx.shiftPlan.deleteMany({ where });
  }
  return people.length;
}

async function listPeople(tx: Tx): Promise<string[]> {
  return (await tx.person.findMany({ select: { memberKey: true } })).map(({ memberKey }) => memberKey);
}

/**
 * What names somebody outside of what their own key opens. Of whoever was forgotten or died: sessions they host, turns they took over; of whoever
 * died, being on call; and of whoever was forgotten, times after a death.
 */
async function takeOutOfOthers(settling: Settling, vault: Vault, tx: Tx): Promise<void> {
  const forgotten = listNotedSince('person', settling);
  for (const memberKey of await listPeople(tx)) forgotten.delete(memberKey);
  const silent = listNotedSince('silent', settling);
  if (forgotten.size + silent.size === 0) return;
  const names = createNaming(vault);
  await takeOutOfDuties(
    names((key) => forgotten.has(key) || silent.has(key)),
    tx,
  );
  await takeOffCall(
    names((key) => silent.has(key)),
    tx,
  );
  for (const userId of await listPeopleInPostventions({ db: tx, vault }))
    if (forgotten.has(makeMemberKey(userId, vault))) await forgetInPostventions(userId, { tx, vault });
}

/** Whether what was sealed names one of some people. What was damaged names nobody any more, and keeps nobody's backup from being put back. */
type Names = (table: string, column: string, row: string, sealed: Uint8Array | null) => boolean;

function createNaming(vault: Vault): (isOne: (memberKey: string) => boolean) => Names {
  return (isOne) => (table, column, row, sealed) => {
    const userId = tryOpening(() => sealed && vault.open({ table, column, row }, sealed));
    return typeof userId === 'string' && isOne(makeMemberKey(userId, vault));
  };
}

async function takeOutOfDuties(names: Names, tx: Tx): Promise<void> {
  for (const { id, hostSealed, secondSealed } of await tx.groupSession.findMany()) {
    if (names('GroupSession', 'hostSealed', id, hostSealed))
      await tx.groupSession.update({ where: { id }, data: { hostSealed: null } });
    if (names('GroupSession', 'secondSealed', id, secondSealed))
      await tx.groupSession.update({ where: { id }, data: { secondSealed: null } });
  }
  for (const { id, takerSealed } of await tx.shiftTurn.findMany({ where: { takerSealed: { not: null } } }))
    if (names('ShiftTurn', 'takerSealed', id, takerSealed))
      await tx.shiftTurn.update({ where: { id }, data: { takerSealed: null, state: 'offered' } });
}

/** Whoever was forgotten stays on call, as when they were: else nobody would be woken, and nobody would know. */
async function takeOffCall(names: Names, tx: Tx): Promise<void> {
  for (const { id, onCallSealed } of await tx.guild.findMany({ select: { id: true, onCallSealed: true } }))
    if (names('Guild', 'onCallSealed', id, onCallSealed))
      await tx.guild.update({ where: { id }, data: { onCallSealed: null } });
}

async function eraseLevelsAgain(settling: Settling, tx: Tx): Promise<number> {
  const erased = listNotedSince('levels', settling);
  let count = 0;
  for (const part of inParts((await listPeople(tx)).filter((memberKey) => erased.has(memberKey))))
    count += (await tx.keptLevel.deleteMany({ where: { memberKey: { in: part } } })).count;
  return count;
}

/**
 * Posts that their writers deleted; and those that were not on Discord yet: whether they came there since is not known, nobody posts them
 * twice, and nothing is kept any more of who wrote them. One that stands on Discord keeps its place, and nothing else, until it is deleted there too.
 */
async function removePostsAgain(settling: Settling, vault: Vault, tx: Tx): Promise<number> {
  const deleted = listNoted('post', settling);
  const unposted = ['asked', 'waiting', 'sending', 'returned'];
  const posts = await tx.anonymousPost.findMany({ select: { id: true, state: true } });
  const gone = posts.filter(({ id, state }) => unposted.includes(state) || deleted.has(markErased('post', id, vault)));
  for (const part of inParts(gone.map(({ id }) => id))) {
    await tx.anonymousPost.deleteMany({ where: { id: { in: part }, placeSealed: null } });
    await tx.anonymousPost.updateMany({
      where: { id: { in: part } },
      data: {
        ...{ state: 'removed', returnedFor: 'taken-back', held: null, version: { increment: 1 } },
        ...{ wordsSealed: null, authorSealed: null, handleSealed: null, shutFor: '' },
        ...{ boxSealed: null, boxEndsAt: null, custodyKeyId: null },
        // What has no end of its handle is never forgotten.
        handleEndsAt: floorHour(settling.now),
      },
    });
  }
  return gone.length;
}

/**
 * Talks between writers and volunteers are over, with all that was said: which of them one of the two ended since, or whose writer was forgotten or wants no
 * direct messages in it any more, is noted nowhere. What was deleted for somebody must not come back. A talk that went on until now ends with the
 * others: its writer is shown the way to help, and its case is there. Returns how many there were.
 */
async function endTalks(tx: Tx): Promise<number> {
  return (await tx.relay.deleteMany()).count;
}

async function forgetServersAgain(settling: Settling, vault: Vault, tx: Tx): Promise<number> {
  const forgotten = listNoted('server', settling);
  let count = 0;
  for (const { id: guildId } of await tx.guild.findMany({ select: { id: true } })) {
    const at = forgotten.get(markErased('server', guildId, vault));
    if (at === undefined) continue;
    // A server that was set up anew after it was forgotten stays.
    const { count: gone } = await tx.guild.deleteMany({ where: { id: guildId, createdAt: { lte: new Date(at) } } });
    if (gone === 0) continue;
    await tx.auditEntry.deleteMany({ where: { guildId } });
    await tx.outboxMessage.deleteMany({ where: { guildId } });
    count += gone;
  }
  return count;
}

async function endOldPages(now: number, tx: Tx): Promise<void> {
  await tx.casePage.updateMany({
    where: { state: 'waiting', startedAt: { lt: new Date(now - pageMs) } },
    data: { state: 'over', nextAt: null },
  });
}
