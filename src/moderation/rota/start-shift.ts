import { refuse } from '../../discord/user-error.ts';
import { newId } from '../../storage/ids.ts';
import { holdPerson } from '../../storage/person-keys.ts';
import { drawTime } from '../../discord/cards.ts';
import { startTestPage } from '../pages/test-page.ts';
import { requireModerator } from '../rights.ts';
import { beginWithin, findTurnNow } from './begin-shift.ts';
import type { RotaNeeds, Volunteer } from './needs.ts';
import { enoughItems, longestHours, usualHours, type Shift } from './shift.ts';
import { addShift, findOwnShift } from './store.ts';

/** A shift as somebody wants it; what they did not say is as they planned it, if they planned one for now. */
export interface WantedShift {
  volunteer: Volunteer;
  hours?: number | undefined;
  pager?: boolean | undefined;
}

const hourMs = 3_600_000;

/**
 * Begins a shift. With the pager it counts only once the test page was pressed, which is on its way now. Of two at once by one person one begins.
 * @throws {UserError} `not-a-moderator`, `shift-hours`, `shift-on-already`
 */
export async function startShift({ volunteer, hours, pager }: WantedShift, needs: RotaNeeds): Promise<Shift> {
  const { guildId, userId, roles } = volunteer;
  const { storage, servers, clock, outbox } = needs;
  requireModerator(guildId, roles, servers);
  if (hours !== undefined) requireHours(hours);
  const { vault } = storage;
  const shift = await storage.write(async (tx) => {
    const now = clock.now();
    await servers.ensure(guildId, tx);
    await holdPerson(userId, { tx, vault, now });
    const other = await findOwnShift({ guildId, userId }, { db: tx, vault });
    if (other) throw refuse('shift-on-already', { until: drawTime(other.endsAt, 'f') });
    const turn = await findTurnNow(volunteer, needs, tx);
    const planned = turn ? turn.endsAt : now + usualHours * hourMs;
    const begun = makeShift(volunteer, {
      now,
      endsAt: hours === undefined ? planned : now + hours * hourMs,
      pager: pager ?? turn?.pager ?? false,
    });
    await addShift(begun, { tx, vault, now });
    if (!begun.pager) return beginWithin(begun, needs, tx);
    await startTestPage({ guildId, userId, shiftId: begun.id }, needs, tx);
    return begun;
  });
  outbox.kick();
  return shift;
}

/** @throws {UserError} `shift-hours` */
export function requireHours(hours: number): void {
  if (!Number.isInteger(hours) || hours < 1 || hours > longestHours)
    throw refuse('shift-hours', { most: longestHours });
}

function makeShift(
  { guildId, userId }: Volunteer,
  { now, endsAt, pager }: { now: number; endsAt: number; pager: boolean },
): Shift {
  return {
    id: newId(),
    guildId,
    userId,
    state: 'testing',
    pager,
    place: now,
    startedAt: now,
    endsAt,
    pausedUntil: null,
    taken: 0,
    enough: enoughItems,
    urgent: [],
    pagerUntil: null,
    asked: null,
    pauseTold: false,
    ending: false,
    askedOthers: false,
  };
}
