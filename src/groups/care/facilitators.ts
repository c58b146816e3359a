import type { Clock } from '../../schedule/clock.ts';
import type { Db, Tx } from '../../storage/client.ts';
import { newId } from '../../storage/ids.ts';
import type { Storage } from '../../storage/open-storage.ts';
import {
  findPersonKey,
  makeMemberKey,
  obtainPersonKey,
  openForPerson,
  sealForPerson,
} from '../../storage/person-keys.ts';
import { openIfReadable } from '../../storage/sealing.ts';
import type { Group } from '../group.ts';

/** What reading and writing roles needs. */
export interface RoleNeeds {
  storage: Pick<Storage, 'read' | 'vault'>;
  clock: Clock;
}

/** That somebody looks after a group, or was asked to. Kept under their own key: forgetting them is forgetting it. */
export interface FacilitatorRole {
  /** 128 random bits. */
  id: string;
  guildId: string;
  groupId: string;
  userId: string;
  /** They stand in when the others cannot. */
  standIn: boolean;
  /** The role that ends when they say yes to this one; null where nobody hands theirs over. */
  takesOverFrom: string | null;
  /** When they said yes, in milliseconds since the epoch; null while they were only asked. */
  acceptedAt: number | null;
  /** When it ends, or the question does. */
  endsAt: number;
}

/** What somebody is asked to look after. */
export type NewRole = Pick<FacilitatorRole, 'userId' | 'standIn' | 'takesOverFrom'>;

/** What is sealed with the person's key. */
type SealedRole = Pick<FacilitatorRole, 'userId' | 'groupId' | 'standIn' | 'takesOverFrom'>;

type Row = Awaited<ReturnType<Db['facilitator']['findMany']>>[number];

const day = 24 * 3_600_000;

/** For how long a question to look after a group stands. */
export const askedForMs = 14 * day;

/** For how long somebody says yes. */
export const acceptedForMs = 365 * day;

/** So long before the end they are reminded. */
export const remindedBeforeMs = 14 * day;

/** Whether somebody looks after a group now: they were named and said yes. */
export async function isFacilitator(
  group: Pick<Group, 'id'>,
  userId: string,
  { storage, clock }: RoleNeeds,
): Promise<boolean> {
  const onceKey = makeOnceKey(group.id, userId, storage);
  const now = new Date(clock.now());
  const where = { onceKey, acceptedAt: { not: null }, endsAt: { gt: now } };
  return (await storage.read.facilitator.count({ where })) > 0;
}

/** Those who look after a group now, stand-ins last. For people who may know: it is a list of names. */
export async function listFacilitators(
  group: Pick<Group, 'id' | 'guildId'>,
  needs: RoleNeeds,
  db: Db | Tx = needs.storage.read,
): Promise<FacilitatorRole[]> {
  const roles = await listRoles(group, needs, db);
  return roles.filter(({ acceptedAt }) => acceptedAt !== null);
}

/** The same, with those who were asked and have not answered yet. */
export async function listRoles(
  { id, guildId }: Pick<Group, 'id' | 'guildId'>,
  needs: RoleNeeds,
  db: Db | Tx = needs.storage.read,
): Promise<FacilitatorRole[]> {
  const rows = await db.facilitator.findMany({
    where: { guildId, endsAt: { gt: new Date(needs.clock.now()) } },
    orderBy: [{ endsAt: 'asc' }, { id: 'asc' }],
  });
  const roles = (await openAll(rows, needs, db)).filter(({ groupId }) => groupId === id);
  return [...roles.filter(({ standIn }) => !standIn), ...roles.filter(({ standIn }) => standIn)];
}

/** Everything that one person looks after on a server, or was asked to. */
export async function listOwnRoles(
  { guildId, userId }: { guildId: string; userId: string },
  needs: RoleNeeds,
): Promise<FacilitatorRole[]> {
  const { read, vault } = needs.storage;
  const rows = await read.facilitator.findMany({
    where: { guildId, memberKey: makeMemberKey(userId, vault), endsAt: { gt: new Date(needs.clock.now()) } },
    orderBy: [{ endsAt: 'asc' }, { id: 'asc' }],
  });
  return openAll(rows, needs, read);
}

/** Everything that one person looks after on all servers, or was asked to. */
export async function listRolesOf(
  userId: string,
  needs: RoleNeeds,
  db: Db | Tx = needs.storage.read,
): Promise<FacilitatorRole[]> {
  const where = { memberKey: makeMemberKey(userId, needs.storage.vault) };
  return openAll(await db.facilitator.findMany({ where, orderBy: [{ endsAt: 'asc' }, { id: 'asc' }] }), needs, db);
}

/** A role by its id, if it is this person's and has not ended; else null. */
export async function findOwnRole(
  { roleId, userId }: { roleId: string; userId: string },
  needs: RoleNeeds,
  db: Db | Tx = needs.storage.read,
): Promise<FacilitatorRole | null> {
  const memberKey = makeMemberKey(userId, needs.storage.vault);
  const row = await db.facilitator.findFirst({
    where: { id: roleId, memberKey, endsAt: { gt: new Date(needs.clock.now()) } },
  });
  return row && openRole(row, needs, db);
}

/** The role of a person in a group, answered or not; null when there is none. */
export async function findRoleIn(
  group: Pick<Group, 'id'>,
  userId: string,
  needs: RoleNeeds,
  db: Db | Tx = needs.storage.read,
): Promise<FacilitatorRole | null> {
  const row = await db.facilitator.findUnique({ where: { onceKey: makeOnceKey(group.id, userId, needs.storage) } });
  return row && row.endsAt.getTime() > needs.clock.now() ? openRole(row, needs, db) : null;
}

/** Saves that somebody was asked. Nobody has a role twice: what is left of one that ended makes way. Returns the role. */
export async function saveAsked(
  group: Pick<Group, 'id' | 'guildId'>,
  asked: NewRole,
  needs: RoleNeeds,
  tx: Tx,
): Promise<FacilitatorRole> {
  const { storage, clock } = needs;
  const now = clock.now();
  const onceKey = makeOnceKey(group.id, asked.userId, storage);
  await tx.facilitator.deleteMany({ where: { onceKey, endsAt: { lte: new Date(now) } } });
  const { guildId, id: groupId } = group;
  const role = { id: newId(), guildId, groupId, ...asked, acceptedAt: null, endsAt: now + askedForMs };
  const key = await obtainPersonKey(asked.userId, { tx, vault: storage.vault, now: new Date(now) });
  await tx.facilitator.create({
    data: {
      id: role.id,
      guildId,
      memberKey: key.memberKey,
      onceKey,
      sealed: sealForPerson(key, placeOf(role.id), JSON.stringify(readSealed(role))),
      endsAt: new Date(role.endsAt),
    },
  });
  return role;
}

/** Saves a yes: for a year from now. False when the role was taken back meanwhile. */
export async function saveAccepted({ id }: FacilitatorRole, needs: RoleNeeds, tx: Tx): Promise<boolean> {
  const now = needs.clock.now();
  const endsAt = now + acceptedForMs;
  const { count } = await tx.facilitator.updateMany({
    where: { id },
    data: { acceptedAt: new Date(now), endsAt: new Date(endsAt), remindAt: new Date(endsAt - remindedBeforeMs) },
  });
  return count > 0;
}

/** Ends a role. False when it was gone already. */
export async function removeRole(roleId: string, tx: Tx): Promise<boolean> {
  return (await tx.facilitator.deleteMany({ where: { id: roleId } })).count > 0;
}

/** Ids of roles whose holders are to be reminded now. */
export async function listToRemind({ storage, clock }: RoleNeeds): Promise<string[]> {
  const where = { remindAt: { lte: new Date(clock.now()) } };
  return (await storage.read.facilitator.findMany({ where, take: 500, select: { id: true } })).map(({ id }) => id);
}

/** A role by its id, whoever's it is, ended or not; null when it is gone, or was damaged. @throws {ForeignKeyError} */
export async function findRole(roleId: string, needs: RoleNeeds, tx: Tx): Promise<FacilitatorRole | null> {
  const row = await tx.facilitator.findUnique({ where: { id: roleId } });
  return row && openIfReadable(() => openRole(row, needs, tx));
}

/** Notes that somebody is reminded; false when they were already. */
export async function noteReminded(roleId: string, tx: Tx): Promise<boolean> {
  const where = { id: roleId, remindAt: { not: null } };
  return (await tx.facilitator.updateMany({ where, data: { remindAt: null } })).count > 0;
}

/** Counts everybody who is to be reminded now as reminded, for when each may have been elsewhere. Returns how many. */
export async function passOverReminders(now: number, tx: Tx): Promise<number> {
  const where = { remindAt: { lte: new Date(now) } };
  return (await tx.facilitator.updateMany({ where, data: { remindAt: null } })).count;
}

/** Ids of roles, and questions, whose time is over. */
export async function listEnded({ storage, clock }: RoleNeeds): Promise<string[]> {
  const where = { endsAt: { lte: new Date(clock.now()) } };
  return (await storage.read.facilitator.findMany({ where, take: 500, select: { id: true } })).map(({ id }) => id);
}

/** One that was damaged costs itself alone. */
async function openAll(rows: readonly Row[], needs: RoleNeeds, db: Db | Tx): Promise<FacilitatorRole[]> {
  const roles: FacilitatorRole[] = [];
  // One after the other: inside a transaction there is one connection.
  for (const row of rows) {
    const role = await openIfReadable(() => openRole(row, needs, db));
    if (role) roles.push(role);
  }
  return roles;
}

/** Null when the person was forgotten in this very moment. */
async function openRole(row: Row, { storage }: RoleNeeds, db: Db | Tx): Promise<FacilitatorRole | null> {
  const key = await findPersonKey(row.memberKey, { db, vault: storage.vault });
  if (!key) return null;
  // Written by saveAsked, and bound to its row by the person's key.
  const sealed = JSON.parse(openForPerson(key, placeOf(row.id), row.sealed)) as SealedRole;
  const { id, guildId, acceptedAt, endsAt } = row;
  return { id, guildId, ...sealed, acceptedAt: acceptedAt?.getTime() ?? null, endsAt: endsAt.getTime() };
}

function readSealed({ userId, groupId, standIn, takesOverFrom }: FacilitatorRole): SealedRole {
  return { userId, groupId, standIn, takesOverFrom };
}

function placeOf(id: string) {
  return { table: 'Facilitator', column: 'sealed', row: id };
}

/** Says neither who nor which group without the master key. */
function makeOnceKey(groupId: string, userId: string, { vault }: RoleNeeds['storage']): string {
  return vault.digest('facilitator', groupId, userId);
}
