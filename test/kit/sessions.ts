import type { CalendarEvent, ScheduledEvents } from '../../src/discord/scheduled-events.ts';
import type { Group } from '../../src/groups/group.ts';
import { findNextAfter } from '../../src/schedule/occurrences.ts';
import type { Plan } from '../../src/schedule/plan.ts';
import type { Session, SessionDate } from '../../src/sessions/session.ts';
import { addSession } from '../../src/sessions/store.ts';
import { newId } from '../../src/storage/ids.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { makePlan } from './check-ins.ts';

/** A session of a group as those who look after it may have planned it: every Thursday at 19:00 in Berlin, for an hour, in its own place. */
export function makeSession(
  group: Pick<Group, 'id' | 'channelId'>,
  now: number,
  given: Partial<Session> & { plan?: Plan } = {},
): Session {
  const plan = given.plan ?? makePlan(now, { rhythm: { kind: 'weekly', weekdays: [4], everyWeeks: 1 } });
  return {
    id: newId(),
    groupId: group.id,
    title: 'Evening circle',
    plan,
    minutes: 60,
    place: { kind: 'thread', channelId: group.channelId, address: null },
    hostId: null,
    secondHostId: null,
    agenda: [],
    size: null,
    remindMinutes: 60,
    closing: true,
    event: true,
    eventTrouble: null,
    state: 'on',
    next: findNextAfter(plan, now),
    version: 0,
    ...given,
  };
}

/** A date of a session to come, as it was planned. */
export function makeSessionDate(given: Partial<SessionDate> = {}): SessionDate {
  return {
    id: newId(),
    sessionId: newId(),
    day: '2026-11-26',
    startsAt: Date.parse('2026-11-26T18:00:00Z'),
    endsAt: Date.parse('2026-11-26T19:00:00Z'),
    state: 'planned',
    moved: false,
    going: 0,
    eventId: null,
    marker: 'k3f9q2',
    message: null,
    shown: 0,
    changes: 0,
    ...given,
  };
}

/** The same, saved. */
export async function keepSession(
  group: Pick<Group, 'id' | 'channelId'>,
  now: number,
  storage: Storage,
  given: Partial<Session> & { plan?: Plan } = {},
): Promise<Session> {
  const session = makeSession(group, now, given);
  await storage.write((tx) => addSession(session, now, { tx, vault: storage.vault }));
  return session;
}

/** An event as a server's calendar has it. */
export interface OnCalendar extends CalendarEvent {
  id: string;
}

/** What happens to the next request that makes an event: an error before it has its effect, or after. */
export type CalendarFault = { before: Error } | { after: Error };

/** A server's calendar that behaves like Discord's, as far as events of ours go. */
export interface TestCalendar extends ScheduledEvents {
  /** Every event there is, in the order they were made. */
  there: () => OnCalendar[];
  /** Lets the next events that are made meet a fault, one each. */
  failNext: (...faults: CalendarFault[]) => void;
  /** How often an event was asked for. */
  asked: () => number;
}

/** Opens an empty calendar. */
export function openTestCalendar(): TestCalendar {
  const events = new Map<string, CalendarEvent>();
  const faults: CalendarFault[] = [];
  let made = 0;
  let asked = 0;
  return {
    there: () => [...events].map(([id, event]) => ({ id, ...event })),
    failNext: (...more) => void faults.push(...more),
    asked: () => asked,
    create(_guildId, event) {
      asked += 1;
      const fault = faults.shift();
      if (fault && 'before' in fault) return Promise.reject(fault.before);
      const id = String(1_500_000_000_000_000_000n + BigInt(made++));
      events.set(id, event);
      return fault ? Promise.reject(fault.after) : Promise.resolve(id);
    },
    change(_guildId, eventId, event) {
      if (!events.has(eventId)) return Promise.resolve(false);
      events.set(eventId, event);
      return Promise.resolve(true);
    },
    remove(_guildId, eventId) {
      events.delete(eventId);
      return Promise.resolve();
    },
    findMarked: (_guildId, marker) =>
      Promise.resolve([...events].filter(([, { description }]) => description.includes(marker)).map(([id]) => id)),
  };
}
