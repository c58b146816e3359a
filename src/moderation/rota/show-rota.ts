import { requireLead, requireModeratorOrLead } from '../rights.ts';
import type { RotaNeeds, Volunteer } from './needs.ts';
import { listOnCall } from './on-call.ts';
import { listComing } from './plan-store.ts';
import { horizonMs, keepMs, type Shift } from './shift.ts';
import { findOwnShift, listLive, listSince } from './store.ts';
import { findPerson, type Turn } from './turn.ts';

type LookNeeds = Pick<RotaNeeds, 'storage' | 'servers' | 'clock'>;

const dayMs = 24 * 3_600_000;

/** Who is on shift, who can be paged in which order, and what is planned for the next day. */
export interface Rota {
  shifts: Shift[];
  onCall: string[];
  coming: Turn[];
}

/** @throws {UserError} `not-a-moderator` */
export async function showRota(volunteer: Volunteer, { storage, servers, clock }: LookNeeds): Promise<Rota> {
  const { guildId } = volunteer;
  requireModeratorOrLead(guildId, volunteer, servers);
  const opening = { db: storage.read, vault: storage.vault };
  const now = clock.now();
  const [shifts, onCall, coming] = await Promise.all([
    listLive(guildId, opening),
    listOnCall(servers.get(guildId), { storage }, storage.read),
    listComing({ guildId, now, until: now + dayMs }, opening),
  ]);
  return { shifts, onCall, coming };
}

/** How much was carried on shifts, by one person or by all. Hours are of shifts that began. */
export interface Load {
  shifts: number;
  ms: number;
  pagerMs: number;
  taken: number;
}

/** What somebody sees of their own shifts. */
export interface OwnRota {
  shift: Shift | null;
  month: Load;
  turns: Turn[];
}

/** Somebody's own shift, their load of the last 30 days and their next turns; shown to nobody else. */
export async function showOwn(volunteer: Volunteer, { storage, clock }: LookNeeds): Promise<OwnRota> {
  const { guildId, userId } = volunteer;
  const opening = { db: storage.read, vault: storage.vault };
  const now = clock.now();
  const [shift, shifts, coming] = await Promise.all([
    findOwnShift({ guildId, userId }, opening),
    listSince({ guildId, userId, since: now - keepMs }, opening),
    listComing({ guildId, now, until: now + horizonMs }, opening),
  ]);
  return { shift, month: addUp(shifts, now), turns: coming.filter((turn) => findPerson(turn) === userId) };
}

/** What all of a server's volunteers carried together in the last 30 days; of nobody alone. @throws {UserError} `not-a-lead` */
export async function showLoad(
  volunteer: Volunteer,
  { storage, servers, clock }: LookNeeds,
): Promise<Load & { missed: number }> {
  const { guildId } = volunteer;
  requireLead(guildId, volunteer, servers);
  const now = clock.now();
  const since = now - keepMs;
  const shifts = await listSince({ guildId, since }, { db: storage.read, vault: storage.vault });
  const where = { plan: { guildId }, state: 'missed', startsAt: { gte: new Date(since) } };
  return { ...addUp(shifts, now), missed: await storage.read.shiftTurn.count({ where }) };
}

function addUp(shifts: readonly Shift[], now: number): Load {
  const begun = shifts.filter(({ state }) => state !== 'testing');
  const lengthOf = ({ startedAt, endsAt }: Shift): number => Math.max(0, Math.min(endsAt, now) - startedAt);
  const sum = (of: readonly Shift[], read: (shift: Shift) => number) => of.reduce((all, one) => all + read(one), 0);
  return {
    shifts: begun.length,
    ms: sum(begun, lengthOf),
    pagerMs: sum(
      begun.filter(({ pager }) => pager),
      lengthOf,
    ),
    taken: sum(begun, ({ taken }) => taken),
  };
}
