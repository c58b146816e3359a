import { listLevels } from '../../check-ins/history/store.ts';
import { listAsks, listOwn, listUnreadableOwn } from '../../check-ins/own/store.ts';
import { listWishes } from '../../check-ins/own/wishes.ts';
import { makeRoundMark } from '../../check-ins/rounds/answer-round.ts';
import { listFollowUps } from '../../follow-ups/store.ts';
import { listRolesOf } from '../../groups/care/facilitators.ts';
import { listMessagesTo } from '../../outbox/to-person.ts';
import { listRsvpsOf } from '../../sessions/rsvp-store.ts';
import { findDate, listHosted } from '../../sessions/store.ts';
import { makeMemberKey } from '../../storage/person-keys.ts';
import type { PrivacyNeeds } from '../needs.ts';
import { findOptOut } from '../opt-out/store.ts';
import { addUnreadable, nameGroup, nameServer, readOnEach, writeMoment, type Entry, type Reader } from './entry.ts';

const rowsOf = (userId: string, { storage }: PrivacyNeeds) => ({ memberKey: makeMemberKey(userId, storage.vault) });

const openingOf = ({ storage }: PrivacyNeeds) => ({ db: storage.read, vault: storage.vault });

/** Since when anything is kept. */
export const readKey: Reader = async (userId, { storage }) => {
  const where = { memberKey: makeMemberKey(userId, storage.vault) };
  const row = await storage.read.person.findUnique({ where, select: { createdAt: true } });
  return row ? [{ since: writeMoment(row.createdAt) }] : [];
};

/** Since when they want no contact and no look at their distress. */
export const readOptOut: Reader = async (userId, needs) => {
  const since = await findOptOut(userId, openingOf(needs));
  return since === null ? [] : [{ since: writeMoment(since) }];
};

/** Places in line, and requests to join. */
export const readWaiting: Reader = (userId, needs) =>
  readOnEach(needs, async (guildId) => {
    const waits = (await needs.waiting.listOf(guildId, userId)).map((wait) => ({
      server: nameServer(guildId, needs),
      group: nameGroup(wait.groupId, needs),
      kind: wait.kind,
      answer: wait.answer,
      wantsMessage: wait.tell,
      language: wait.language,
      declined: wait.declined,
      placeKeptUntil: writeMoment(wait.offeredUntil),
      until: writeMoment(wait.endsAt),
    }));
    const where = { guildId, ...rowsOf(userId, needs) };
    return addUnreadable(waits, await needs.storage.read.waiting.count({ where }));
  });

/** Groups that somebody looks after, or was asked to. */
export const readRoles: Reader = async (userId, needs) => {
  const roles = (await listRolesOf(userId, needs)).map((role) => ({
    server: nameServer(role.guildId, needs),
    group: nameGroup(role.groupId, needs),
    standIn: role.standIn,
    since: writeMoment(role.acceptedAt),
    until: writeMoment(role.endsAt),
  }));
  return addUnreadable(roles, await needs.storage.read.facilitator.count({ where: rowsOf(userId, needs) }));
};

/** Check-ins of one's own, with the times that are still known. Of one that was damaged no more is known than that it is there. */
export const readCheckIns: Reader = async (userId, needs) => {
  const unreadable = await listUnreadableOwn(userId, null, openingOf(needs));
  return [
    ...(await readReadable(userId, needs)),
    ...unreadable.map(({ guildId }) => ({ server: nameServer(guildId, needs), cannotBeRead: true })),
  ];
};

const readReadable: Reader = async (userId, needs) => {
  const checkIns = await listOwn(userId, null, openingOf(needs));
  const ids = checkIns.map(({ id }) => id);
  const asks = await listAsks(ids, needs.storage.read);
  return checkIns.map((checkIn) => ({
    server: nameServer(checkIn.guildId, needs),
    question: checkIn.prompt,
    goals: checkIn.goals,
    plan: checkIn.plan,
    place: checkIn.place,
    quietHours: checkIn.quiet,
    language: checkIn.language,
    state: checkIn.state,
    ended: checkIn.ended,
    next: writeMoment(checkIn.next?.at ?? null),
    unanswered: checkIn.unanswered,
    until: writeMoment(checkIn.endsAt),
    times: asks
      .filter(({ checkInId }) => checkInId === checkIn.id)
      .map(({ day, state, dueAt, putOff }) => ({ day, state, due: writeMoment(dueAt), putOff })),
  }));
};

/** Each yes with its time, on each server. */
export const readWishes: Reader = async (userId, needs) => {
  const wishes = (await listWishes(userId, openingOf(needs))).map(
    ({ guildId, zone, thread, direct, history, receipts }) => ({
      server: nameServer(guildId, needs),
      zone,
      thread: thread?.id ?? null,
      directMessages: direct && { since: writeMoment(direct.since), channel: direct.channelId },
      history: history && { since: writeMoment(history.since), days: history.days },
      directFromModerators: receipts ? { since: writeMoment(receipts.since) } : null,
    }),
  );
  return addUnreadable(wishes, await needs.storage.read.ownWishes.count({ where: rowsOf(userId, needs) }));
};

/** Levels by day. */
export const readLevels: Reader = async (userId, needs) => {
  const levels = (await listLevels(userId, openingOf(needs))).map(({ day, level }) => ({ day, level }));
  return addUnreadable(levels, await needs.storage.read.keptLevel.count({ where: rowsOf(userId, needs) }));
};

/** Offers, and what was answered. */
export const readFollowUps: Reader = async (userId, needs) => {
  const followUps = (await listFollowUps({ guildId: null, userId }, openingOf(needs))).map((followUp) => ({
    server: nameServer(followUp.guildId, needs),
    offered: writeMoment(followUp.offeredAt),
    asksAt: writeMoment(followUp.dueAt),
    answer: followUp.answer,
    place: followUp.place,
    language: followUp.language,
    shownInThread: followUp.shownIn,
    until: writeMoment(followUp.endsAt),
  }));
  return addUnreadable(followUps, await needs.storage.read.followUp.count({ where: rowsOf(userId, needs) }));
};

/** Sessions that somebody comes to, or waits for a place in. */
export const readSessions: Reader = (userId, needs) =>
  readOnEach(needs, async (guildId) => {
    const entries: Entry[] = [];
    for (const rsvp of await listRsvpsOf({ guildId, userId }, openingOf(needs))) {
      const date = await findDate(rsvp.dateId, needs.storage.read);
      const { answer, language } = rsvp;
      const starts = writeMoment(date?.startsAt ?? null);
      entries.push({ server: nameServer(guildId, needs), starts, answer, language, until: writeMoment(rsvp.endsAt) });
    }
    const where = { guildId, ...rowsOf(userId, needs) };
    return addUnreadable(entries, await needs.storage.read.sessionRsvp.count({ where }));
  });

/** Sessions that somebody hosts, or stands in for. */
export const readHosting: Reader = async (userId, needs) =>
  (await listHosted({ guildId: null, userId }, openingOf(needs))).map(({ groupId, title, hostId }) => ({
    group: nameGroup(groupId, needs),
    title,
    as: hostId === userId ? 'host' : 'second host',
  }));

/** What waits to be sent to somebody. */
export const readMessages: Reader = async (userId, needs) =>
  (await listMessagesTo(userId, openingOf(needs))).map(({ guildId, dueAt, payload }) => ({
    server: guildId === null ? null : nameServer(guildId, needs),
    due: writeMoment(dueAt),
    card: payload.card,
  }));

/** So many rounds are looked at in one query. */
const roundsAtOnce = 500;

/** Rounds of groups that somebody answered and that are not over: found by trying each. */
export const readMarks: Reader = async (userId, needs) => {
  const { read, vault } = needs.storage;
  const rounds = await read.checkInRound.findMany({
    where: { state: 'asked' },
    select: { id: true, day: true, closesAt: true, checkIn: { select: { groupId: true } } },
  });
  const byMark = new Map(rounds.map((round) => [makeRoundMark(round.id, userId, vault), round]));
  const marks = [...byMark.keys()];
  const entries: Entry[] = [];
  for (let from = 0; from < marks.length; from += roundsAtOnce) {
    const where = { mark: { in: marks.slice(from, from + roundsAtOnce) } };
    for (const { mark } of await read.roundMark.findMany({ where, select: { mark: true } })) {
      const round = byMark.get(mark);
      if (!round) continue;
      const group = nameGroup(round.checkIn.groupId, needs);
      entries.push({ group, day: round.day, until: writeMoment(round.closesAt) });
    }
  }
  return entries;
};
