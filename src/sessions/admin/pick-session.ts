import type { Suggestion } from '../../discord/command.ts';
import { refuse } from '../../discord/user-error.ts';
import { listLookedAfter, type AdminVisit } from '../../groups/care/looked-after.ts';
import { requireLookingAfter } from '../../groups/care/rights.ts';
import { foldName } from '../../groups/founding/rules.ts';
import type { Group } from '../../groups/group.ts';
import { cut } from '../../groups/joining/buttons.ts';
import { requireOpen } from '../../groups/pick-group.ts';
import { sayPlan } from '../../check-ins/admin/say-plan.ts';
import { farthestMs } from '../rules.ts';
import type { Session, SessionDate } from '../session.ts';
import { findDate, findSession, listDates, listSessions } from '../store.ts';
import type { SessionAdminNeeds } from './needs.ts';

/** Discord's limits for suggestions. */
const mostSuggestions = 25;
const longestSuggestion = 100;

/** So much of a title stands in a suggestion beside the time. */
const longestTitle = 45;

/** A session and its group. */
export interface Picked {
  session: Session;
  group: Group;
}

/** One date of it. */
export interface PickedDate extends Picked {
  date: SessionDate;
}

type PickNeeds = Pick<SessionAdminNeeds, 'groups' | 'servers' | 'storage' | 'clock'>;

/** The sessions of groups that somebody looks after, with their groups. */
async function listPickable(visit: AdminVisit, needs: PickNeeds): Promise<Picked[]> {
  const groups = new Map((await listLookedAfter(visit, needs)).map((group) => [group.id, group]));
  const sessions = await listSessions([...groups.keys()], { db: needs.storage.read, vault: needs.storage.vault });
  return sessions.flatMap((session) => {
    const group = groups.get(session.groupId);
    return group ? [{ session, group }] : [];
  });
}

function fitSuggestions(all: readonly Suggestion[], typed: string): Suggestion[] {
  const wanted = foldName(typed);
  return all.filter(({ name }) => foldName(name).includes(wanted)).slice(0, mostSuggestions);
}

/** Sessions of groups that somebody looks after, in which what was typed occurs. */
export async function suggestSessions(
  { typed, ...visit }: AdminVisit & { typed: string },
  needs: PickNeeds,
): Promise<Suggestion[]> {
  const all = await listPickable(visit, needs);
  const suggestions = all.map(({ session, group }) => ({
    name: cut(`${group.name}: ${cut(session.title, longestTitle)} — ${sayPlan(session.plan)}`, longestSuggestion),
    value: session.id,
  }));
  return fitSuggestions(suggestions, typed);
}

/** Dates to come of groups that somebody looks after, in which what was typed occurs; the earliest first. */
export async function suggestDates(
  { typed, ...visit }: AdminVisit & { typed: string },
  needs: PickNeeds,
): Promise<Suggestion[]> {
  const all = await listPickable(visit, needs);
  const sessions = new Map(all.map((picked) => [picked.session.id, picked]));
  const now = needs.clock.now();
  const dates = await listDates([...sessions.keys()], { from: now, until: now + farthestMs }, needs.storage.read);
  const suggestions = dates.flatMap((date) => {
    const picked = sessions.get(date.sessionId);
    if (!picked || !isToCome(date, now)) return [];
    const { session, group } = picked;
    const when = writeShort(date.startsAt, session.plan.zone);
    return [{ name: cut(`${when} — ${group.name}: ${session.title}`, longestSuggestion), value: date.id }];
  });
  return fitSuggestions(suggestions, typed);
}

/** A time as it stands in a suggestion, where Discord's own times do not: by the clock on the wall. */
function writeShort(at: number, zone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  }).format(at);
}

function isToCome({ state, startsAt }: SessionDate, now: number): boolean {
  return state === 'planned' && startsAt > now;
}

/**
 * The session that was meant: what autocomplete gave, or the one title that holds what was typed.
 * @throws {UserError} `session-unknown`, `not-looking-after`
 */
export async function requireNamedSession(
  { typed, ...visit }: AdminVisit & { typed: string },
  needs: PickNeeds,
): Promise<Picked> {
  const all = await listPickable(visit, needs);
  const byId = all.find(({ session }) => session.id === typed);
  if (byId) return byId;
  // Another's: they are told that it is not theirs, as everywhere.
  const other = await findSession(typed, { db: needs.storage.read, vault: needs.storage.vault });
  if (other && needs.groups.find(visit.guildId, other.groupId)) throw refuse('not-looking-after');
  const wanted = foldName(typed);
  const [found, another] = wanted === '' ? [] : all.filter(({ session }) => foldName(session.title).includes(wanted));
  if (!found || another) throw refuse('session-unknown');
  return found;
}

/** A session by its id, for whoever looks after its group. @throws {UserError} `session-unknown`, `group-closed`, `not-looking-after` */
export async function requireSession(
  { sessionId, guildId, actor }: AdminVisit & { sessionId: string },
  needs: PickNeeds,
): Promise<Picked> {
  const session = await findSession(sessionId, { db: needs.storage.read, vault: needs.storage.vault });
  if (session?.state !== 'on' || !needs.groups.find(guildId, session.groupId)) throw refuse('session-unknown');
  const group = requireOpen(guildId, session.groupId, needs);
  await requireLookingAfter(actor, group, needs);
  return { session, group };
}

/** A date to come by its id, for whoever looks after its group. @throws {UserError} `session-date-none`; as {@link requireSession} */
export async function requireDate(
  { dateId, ...visit }: AdminVisit & { dateId: string },
  needs: PickNeeds,
): Promise<PickedDate> {
  const date = await findDate(dateId, needs.storage.read);
  if (!date) throw refuse('session-date-none');
  const picked = await requireSession({ ...visit, sessionId: date.sessionId }, needs);
  if (!isToCome(date, needs.clock.now())) throw refuse('session-date-none');
  return { ...picked, date };
}
