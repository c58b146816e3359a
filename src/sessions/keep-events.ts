import { escapeMarkdown, textCard } from '../discord/cards.ts';
import { eventRights, explainEventRefusal } from '../discord/scheduled-events.ts';
import { DiscordAPIError } from '@discordjs/rest';
import { tellDesk } from '../groups/care/tell-desk.ts';
import type { Group } from '../groups/group.ts';
import { describeError } from '../log.ts';
import { en } from '../words/en.ts';
import { forgetEvent, listEventTurns, noteEvent, noteEventShows, noteTrouble, type EventTurn } from './date-store.ts';
import type { SessionNeeds } from './needs.ts';
import { wantsEvent, writeEvent } from './rules.ts';
import type { EventTrouble, Session, SessionDate } from './session.ts';

/** What keeping events needs. */
export type EventNeeds = Pick<
  SessionNeeds,
  'storage' | 'groups' | 'servers' | 'outbox' | 'view' | 'events' | 'clock' | 'log'
>;

/** So many dates are looked at in one go. */
const mostAtOnce = 200;

/** Discord takes about five new events a minute from a server: more would only wait, and keep others waiting. */
const mostNewAtOnce = 5;

/** For so long after its end it is tried to take a date's event away. */
const patienceMs = 7 * 24 * 3_600_000;

/**
 * By the clock: makes, changes and deletes the events on servers' calendars, as the dates are by now. The row is first: an event carries its
 * date's marker, so that one whose maker died is found and taken, and none is there twice. Where Discord takes none, the session goes on without,
 * and those who look after its group hear that once; {@link retryEvents} tries again.
 */
export function keepEvents(needs: EventNeeds): Promise<void> {
  return takeTurns(false, needs);
}

/** By the clock, once an hour: the same for sessions whose events Discord did not take. */
export function retryEvents(needs: EventNeeds): Promise<void> {
  return takeTurns(true, needs);
}

async function takeTurns(troubled: boolean, needs: EventNeeds): Promise<void> {
  const { storage, groups, clock, log } = needs;
  const opening = { db: storage.read, vault: storage.vault };
  const isWanted = createChoice(needs);
  const made = new Map<string, number>();
  const since = clock.now() - patienceMs;
  const turns = await listEventTurns({ troubled, since, most: mostAtOnce, isWanted }, opening);
  const stuck = new Set<string>();
  for (const turn of turns) {
    const group = groups.findById(turn.session.groupId);
    if (!group || stuck.has(turn.session.id)) continue;
    const isNew = isToMake(turn, needs);
    const count = made.get(group.guildId) ?? 0;
    if (isNew && count >= mostNewAtOnce) continue;
    made.set(group.guildId, count + (isNew ? 1 : 0));
    try {
      const wasTaken = await takeTurn(turn, group, needs);
      if (troubled && wasTaken) await storage.write((tx) => noteTrouble(turn.session.id, null, tx));
    } catch (error) {
      stuck.add(turn.session.id);
      await settle(error, turn, group, needs);
      log.warn('session.event-not-kept', { error: describeError(error) });
    }
  }
  needs.outbox.kick();
}

function isToMake({ session, date }: EventTurn, { clock }: Pick<EventNeeds, 'clock'>): boolean {
  return date.eventId === null && wantsEvent(session, date, clock.now());
}

/** Which turns are looked at in one go: of servers that this process has, and of new ones no more of a session than a server may make. */
function createChoice(needs: EventNeeds): (turn: EventTurn) => boolean {
  const chosen = new Map<string, number>();
  return (turn) => {
    const { id, groupId } = turn.session;
    const group = needs.groups.findById(groupId);
    if (!group || !needs.view.isPresent(group.guildId)) return false;
    if (!isToMake(turn, needs)) return true;
    const count = (chosen.get(id) ?? 0) + 1;
    chosen.set(id, count);
    return count <= mostNewAtOnce;
  };
}

/** Brings the event of one date in line with it. Resolves to whether Discord took one. */
async function takeTurn({ date, session, known }: EventTurn, group: Group, needs: EventNeeds): Promise<boolean> {
  const { storage, clock } = needs;
  const isWanted = wantsEvent(session, date, clock.now());
  if (isWanted) await put({ date, session, group }, needs);
  // What has begun stays as it is until it is over.
  else if (date.state !== 'planned' || !session.event || session.state === 'over')
    await takeAway({ date, known, group }, needs);
  await storage.write((tx) => noteEventShows(date, tx));
  return isWanted;
}

interface Shown {
  date: SessionDate;
  session: Session;
  group: Group;
}

async function put({ date, session, group: { guildId } }: Shown, needs: EventNeeds): Promise<void> {
  const { events, storage } = needs;
  requireRights(guildId, needs);
  const event = writeEvent(session, date, mayHost(guildId, session, needs));
  const eventId = date.eventId ?? (await adopt({ date, guildId }, needs));
  // One that was deleted by hand stays deleted until the date is another.
  if (eventId !== null) {
    if (!(await events.change(guildId, eventId, event))) await storage.write((tx) => forgetEvent(date.id, eventId, tx));
    return;
  }
  const made = await events.create(guildId, event);
  const kept = await storage.write((tx) => noteEvent(date.id, made, tx));
  // Another process was first; or an answer was lost and asked for again, and then there are two.
  const strays = await events.findMarked(guildId, date.marker);
  for (const stray of strays.filter((id) => id !== kept)) await events.remove(guildId, stray);
}

/** Takes an event whose maker died before it was noted. */
async function adopt(
  { date, guildId }: { date: SessionDate; guildId: string },
  { events, storage }: EventNeeds,
): Promise<string | null> {
  const [found] = await events.findMarked(guildId, date.marker);
  return found === undefined ? null : storage.write((tx) => noteEvent(date.id, found, tx));
}

async function takeAway(
  { date, known, group: { guildId } }: { date: SessionDate; known: boolean; group: Group },
  { events, storage }: EventNeeds,
): Promise<void> {
  const { eventId } = date;
  const found = known ? [] : await events.findMarked(guildId, date.marker);
  const ids = new Set([...(eventId === null ? [] : [eventId]), ...found]);
  for (const id of ids) await events.remove(guildId, id);
  if (eventId !== null) await storage.write((tx) => forgetEvent(date.id, eventId, tx));
}

/** Discord need not be asked for what it would refuse. */
class LacksRights extends Error {
  override name = 'LacksRights';
}

function requireRights(guildId: string, { view }: Pick<EventNeeds, 'view'>): void {
  if ((view.findMissingOnServer(guildId, ['CreateEvents']) ?? []).length > 0) throw new LacksRights();
}

/** Whether the bot may hold an event in the session's voice or stage channel; false for all other places. */
function mayHost(guildId: string, { place }: Session, { view }: Pick<EventNeeds, 'view'>): boolean {
  const { kind, channelId } = place;
  if (channelId === null || (kind !== 'voice' && kind !== 'stage')) return false;
  return view.findMissing(guildId, channelId, eventRights[kind])?.length === 0;
}

/** What Discord will not take is told once; what it cannot take for another reason is not asked for every minute. */
async function settle(error: unknown, { date, session }: EventTurn, group: Group, needs: EventNeeds): Promise<void> {
  const trouble = error instanceof LacksRights ? 'rights' : explainEventRefusal(error);
  if (trouble !== null) return noteAndTell(trouble, { session, group }, needs);
  const isFinal = error instanceof DiscordAPIError && error.status >= 400 && error.status < 500;
  if (isFinal) await needs.storage.write((tx) => noteEventShows(date, tx));
}

async function noteAndTell(
  trouble: EventTrouble,
  { session, group }: { session: Session; group: Group },
  needs: EventNeeds,
): Promise<void> {
  const say = { group: escapeMarkdown(group.name), title: escapeMarkdown(session.title) };
  await needs.storage.write(async (tx) => {
    if (await noteTrouble(session.id, trouble, tx))
      await tellDesk(group, textCard(en.sessionAdmin.noEvents[trouble](say)), needs, tx);
  });
}
