import { readNewPlan, type Typist } from '../../check-ins/admin/typed.ts';
import { refuse } from '../../discord/user-error.ts';
import { requireLookingAfter } from '../../groups/care/rights.ts';
import type { Group } from '../../groups/group.ts';
import { findNextAfter } from '../../schedule/occurrences.ts';
import { newId } from '../../storage/ids.ts';
import { planWithin } from '../plan-dates.ts';
import { mostSessions, type Session } from '../session.ts';
import { addSession, findSession, listSessions } from '../store.ts';
import type { SessionAdminNeeds } from './needs.ts';
import { readAgenda, readHosts, readMinutes, readPlace, readRemind, readSize, readTitle, type Typed } from './typed.ts';

/** How long a session is where nobody says, in minutes, and how long before it is reminded of. */
const usualMinutes = 60;

/**
 * Plans a session that begins today, with its first dates. Of several at once no more are made than a group may have.
 * @throws {UserError} `not-looking-after`, `sessions-full`, `session-nothing-left`; where something typed is not understood
 */
export async function createSession(
  { group, typist, typed }: { group: Group; typist: Typist; typed: Typed & { title: string; when: string } },
  needs: Pick<SessionAdminNeeds, 'storage' | 'clock' | 'servers' | 'view'>,
): Promise<Session> {
  await requireLookingAfter(typist.actor, group, needs);
  const now = needs.clock.now();
  const session = readNew({ group, typist, typed }, now, needs);
  const { vault } = needs.storage;
  return needs.storage.write(async (tx) => {
    // One after the other for one group, so that they are counted.
    await tx.group.updateMany({ where: { id: group.id }, data: { id: group.id } });
    const known = await listSessions([group.id], { db: tx, vault });
    if (known.length >= mostSessions) throw refuse('sessions-full', { most: mostSessions });
    await addSession(session, now, { tx, vault });
    await planWithin(session, now, tx);
    return (await findSession(session.id, { db: tx, vault })) ?? session;
  });
}

function readNew(
  { group, typist, typed }: { group: Group; typist: Typist; typed: Typed & { title: string; when: string } },
  now: number,
  needs: Pick<SessionAdminNeeds, 'servers' | 'view'>,
): Session {
  const settings = needs.servers.get(group.guildId);
  const plan = readNewPlan(
    { when: typed.when, zone: typed.zone, except: typed.except },
    { language: typist.language, zone: settings.zone, now },
  );
  const next = findNextAfter(plan, now);
  if (!next) throw refuse('session-nothing-left');
  return {
    id: newId(),
    groupId: group.id,
    title: readTitle(typed.title),
    plan,
    minutes: typed.minutes === undefined ? usualMinutes : readMinutes(typed.minutes),
    place: readPlace(typed, { group, before: null, view: needs.view }),
    ...readHosts(typed, { hostId: null, secondHostId: null }),
    agenda: typeof typed.agenda === 'string' ? readAgenda(typed.agenda) : [],
    size: typed.size === undefined ? null : readSize(typed.size),
    remindMinutes: typed.remind === undefined ? usualMinutes : readRemind(typed.remind),
    closing: typed.closing ?? true,
    event: typed.event ?? mayBePublic(group, settings),
    eventTrouble: null,
    state: 'on',
    next,
    version: 0,
  };
}

/**
 * Whether a group's session stands on the server's calendar where nobody says. Who belongs to a group by a role is seen by all anyway; of the
 * others, and at work, nothing is said to everybody without a yes.
 */
function mayBePublic({ belonging }: Group, { workplace }: { workplace: boolean }): boolean {
  return belonging === 'role' && !workplace;
}
