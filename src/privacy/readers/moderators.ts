import { holderPlace } from '../../anonymous/custody/custody.ts';
import { linkToMessage } from '../../discord/cards.ts';
import { listActsOf } from '../../storage/audit-chain.ts';
import { findPersonKey, makeMemberKey, openForPerson } from '../../storage/person-keys.ts';
import { openIfReadable, openReadable, openUndamaged, tryOpening, type Opening } from '../../storage/sealing.ts';
import { TamperedError, type Place } from '../../storage/vault.ts';
import { readCasework } from './casework.ts';
import { addUnreadable, nameServer, writeMoment, type Reader } from './entry.ts';
import { listTakenBy } from '../../moderation/rota/plan-store.ts';
import { listPostventionsOf } from '../../moderation/postvention/store.ts';
import type { About, Report } from '../../moderation/case.ts';

const placeOf = (row: string, column: 'reporterSealed' | 'subjectSealed' | 'excerptSealed') => ({
  table: 'Flag',
  column,
  row,
});

/** Opens what was sealed with somebody's own key; where that was damaged, or there is none, each call says so of its value. */
async function createOpener(
  memberKey: string,
  opening: Opening,
): Promise<(place: Place, sealed: Uint8Array) => string> {
  const key = await openIfReadable(() => findPersonKey(memberKey, opening));
  return (place, sealed) => {
    if (!key) throw new TamperedError(`There is no key for a value of ${place.table}.${place.column}.`);
    return openForPerson(key, place, sealed);
  };
}

/** What somebody told the moderators. Whom it was about is not theirs to take along. */
export const readReports: Reader = async (userId, needs) => {
  const { read: db, vault } = needs.storage;
  const memberKey = makeMemberKey(userId, vault);
  const open = await createOpener(memberKey, { db, vault });
  const rows = await db.flag.findMany({
    where: { reporterKey: memberKey },
    include: { case: true },
    orderBy: { createdAt: 'asc' },
  });
  const reports = rows.flatMap(({ reporterSealed, ...row }) => (reporterSealed ? { ...row, reporterSealed } : []));
  const entries = openUndamaged(
    reports,
    ({ id, reporterSealed, createdAt, rules, case: { guildId, state, outcome } }) => {
      // Written by the case store, and bound to its row by the person's key.
      const { note } = JSON.parse(open(placeOf(id, 'reporterSealed'), reporterSealed)) as Report;
      const told = { at: writeMoment(createdAt), reason: rules, note };
      return { server: nameServer(guildId, needs), ...told, caseIs: state, outcome };
    },
  );
  return addUnreadable(entries, reports.length);
};

/**
 * Why moderators have looked at somebody, or were asked to. Neither who told them nor when, nor whether it was a person or a program: that
 * could put whoever told them in danger.
 */
export const readCases: Reader = async (userId, needs) => {
  const { read: db, vault } = needs.storage;
  const memberKey = makeMemberKey(userId, vault);
  const open = await createOpener(memberKey, { db, vault });
  const rows = await db.flag.findMany({ where: { subjectKey: memberKey }, include: { case: true } });
  const readable = openUndamaged(rows, (row) => {
    const about = JSON.parse(open(placeOf(row.id, 'subjectSealed'), row.subjectSealed)) as About;
    const { id, excerptSealed } = row;
    const words = tryOpening(() => excerptSealed && open(placeOf(id, 'excerptSealed'), excerptSealed));
    return { ...row, about, words };
  });
  const entries = readable
    .sort((a, b) => a.about.writtenAt - b.about.writtenAt)
    .map(({ source, words, about: { channelId, messageId, writtenAt }, case: { guildId, state, outcome } }) => ({
      server: nameServer(guildId, needs),
      what:
        {
          asked: 'you asked for a message',
          'check-in': 'what you wrote with a check-in',
          appeal: 'what you wrote to ask for another look',
        }[source] ?? 'your message',
      at: writeMoment(writtenAt),
      message: channelId !== null && messageId !== null ? linkToMessage(guildId, channelId, messageId) : null,
      words,
      caseIs: state,
      outcome,
    }));
  return addUnreadable(entries, rows.length);
};

/** Shifts and plans of shifts: when, and what was sealed with them; and the turns they took over. Whose those were is not theirs to take along. */
export const readShifts: Reader = async (userId, needs) => {
  const { read: db, vault } = needs.storage;
  const memberKey = makeMemberKey(userId, vault);
  const open = await createOpener(memberKey, { db, vault });
  const openDetails = (table: string, row: { id: string; sealed: Uint8Array }): unknown =>
    JSON.parse(open({ table, column: 'sealed', row: row.id }, row.sealed));
  const [shifts, plans] = await Promise.all([
    db.shift.findMany({ where: { memberKey }, orderBy: { startedAt: 'asc' } }),
    db.shiftPlan.findMany({ where: { memberKey }, orderBy: { id: 'asc' }, include: { turns: true } }),
  ]);
  const entries = [
    ...openUndamaged(shifts, (row) => ({
      server: nameServer(row.guildId, needs),
      what: 'shift',
      from: writeMoment(row.startedAt),
      until: writeMoment(row.endsAt),
      pager: row.pager,
      state: row.state,
      details: openDetails('Shift', row),
    })),
    ...openUndamaged(plans, (row) => ({
      server: nameServer(row.guildId, needs),
      what: 'plan of shifts',
      pager: row.pager,
      details: openDetails('ShiftPlan', row),
      turns: row.turns.map(({ day, startsAt, state }) => ({ day, starts: writeMoment(startsAt), state })),
    })),
  ];
  const taken = (await listTakenBy(userId, { db, vault })).map(({ guildId, day, startsAt, state }) => ({
    server: nameServer(guildId, needs),
    what: 'turn taken over from somebody else',
    turn: { day, starts: writeMoment(startsAt), state },
  }));
  return [...addUnreadable(entries, shifts.length + plans.length), ...taken];
};

/** What moderators did to somebody, with their words, and their appeal. Who decided is not theirs to take along. */
export const readReceipts: Reader = async (userId, needs) => {
  const { read: db, vault } = needs.storage;
  const memberKey = makeMemberKey(userId, vault);
  const open = await createOpener(memberKey, { db, vault });
  const rows = await db.receipt.findMany({ where: { memberKey }, orderBy: { createdAt: 'asc' } });
  const entries = openUndamaged(rows, (row) => ({
    server: nameServer(row.guildId, needs),
    at: writeMoment(row.createdAt),
    details: JSON.parse(open({ table: 'Receipt', column: 'sealed', row: row.id }, row.sealed)) as unknown,
    told: row.state === 'told',
    appeal: row.appeal,
    until: writeMoment(row.endsAt),
  }));
  return addUnreadable(entries, rows.length);
};

/** Being on call, shares of custodians' keys, cases in hand, times after a death, what they did on cases, and what stands in the record of a server. */
export const readDuties: Reader = async (userId, needs) => {
  const { read: db, vault } = needs.storage;
  const onCall = needs.servers.all().filter(({ onCallId }) => onCallId === userId);
  const shares = await db.custodyShare.findMany({ include: { key: true } });
  const cases = await db.case.findMany({ where: { holderSealed: { not: null } } });
  const postventions = await listPostventionsOf(userId, { db, vault });
  // Nothing in the clear says whose they are. What was damaged is nobody's that could be told.
  const isTheirs = (place: Place, sealed: Uint8Array | null) =>
    openReadable(sealed ? [sealed] : [], (one) => vault.open(place, one)).includes(userId);
  return [
    ...onCall.map(({ guildId }) => ({ server: nameServer(guildId, needs), what: 'on call' })),
    ...shares
      .filter(({ id, holderSealed }) => isTheirs(holderPlace(id), holderSealed))
      .map(({ key }) => ({ server: nameServer(key.guildId, needs), what: 'custodian' })),
    ...cases
      .filter(({ id, holderSealed }) => isTheirs({ table: 'Case', column: 'holderSealed', row: id }, holderSealed))
      .map(({ id, guildId, state }) => ({ server: nameServer(guildId, needs), what: `case ${state}`, case: id })),
    ...postventions.map(({ guildId, state, accountId, startedAt, endsAt }) => ({
      server: nameServer(guildId, needs),
      // Whoever reads this is alive: they have to be able to see that it was said of them, and by the server.
      what: accountId === userId ? 'time after a death, about your account' : 'time after a death, begun by you',
      state,
      from: writeMoment(new Date(startedAt)),
      until: writeMoment(new Date(endsAt)),
    })),
    ...(await readCasework(userId, needs)),
    ...(await listActsOf(userId, { db, vault })).map(({ guildId, act, target, at }) => ({
      server: nameServer(guildId, needs),
      what: act,
      target,
      at: writeMoment(at),
    })),
  ];
};
