import { escapeMarkdown, textCard } from '../discord/cards.ts';
import { tellDesk } from '../groups/care/tell-desk.ts';
import { findHome, type Group } from '../groups/group.ts';
import { describeError } from '../log.ts';
import type { Delivered } from '../outbox/message.ts';
import type { Tx } from '../storage/client.ts';
import { en } from '../words/en.ts';
import { languages } from '../words/words.ts';
import { drawClosing, drawDate, drawReminder } from './cards/date-card.ts';
import {
  listToAnnounce,
  listToEnd,
  listToRemind,
  noteMessage,
  takeAnnouncement,
  takeEnd,
  takeReminder,
} from './date-store.ts';
import type { SessionNeeds } from './needs.ts';
import { closingPurpose, datePurpose, readPurpose, reminderPurpose } from './purposes.ts';
import { graceMs, isInGrace } from './rules.ts';
import type { Session, SessionDate } from './session.ts';
import { findDate, findSession } from './store.ts';

/** What saying something about dates needs. */
export type SayNeeds = Pick<SessionNeeds, 'storage' | 'groups' | 'outbox' | 'clock' | 'log'>;

/** So many dates are looked at in one go: what is left is due still. */
const mostAtOnce = 200;

/** By the clock: announces dates in their groups' places. Each turn and its message are saved in one transaction, so that it is said once. */
export function announceDates(needs: SayNeeds): Promise<void> {
  return takeTurns(listToAnnounce, announce, needs);
}

/** By the clock: reminds groups of dates, once; late for two hours at most, and never once it began. */
export function remindOfDates(needs: SayNeeds): Promise<void> {
  return takeTurns(listToRemind, remind, needs);
}

/** By the clock: ends dates whose time is over, and asks their people how it was, where that is wished and not long past. */
export function endDates(needs: SayNeeds): Promise<void> {
  return takeTurns(listToEnd, end, needs);
}

async function takeTurns(
  list: typeof listToAnnounce,
  take: (id: string, needs: SayNeeds, tx: Tx) => Promise<void>,
  needs: SayNeeds,
): Promise<void> {
  const { storage, clock, log } = needs;
  const due = await list(clock.now(), mostAtOnce, storage.read);
  for (const id of due) {
    try {
      await storage.write((tx) => take(id, needs, tx));
    } catch (error) {
      // One that cannot be said must not keep the next from it.
      log.warn('session.not-said', { error: describeError(error) });
    }
  }
  if (due.length > 0) needs.outbox.kick();
}

async function announce(id: string, needs: SayNeeds, tx: Tx): Promise<void> {
  const now = needs.clock.now();
  const date = await takeAnnouncement(id, now, tx);
  // Nobody looked in time: what began already is announced to nobody.
  if (!date || date.startsAt <= now) return;
  const place = await findPlace(date, needs, tx);
  if (!place) return;
  const card = drawDate(place, languages[place.group.language].words);
  // It stands in the custom ids of its buttons, and its message is changed later: a mark of the outbox's would be lost then.
  await send(place, { card, purpose: datePurpose(id), mark: id }, needs, tx);
}

async function remind(id: string, needs: SayNeeds, tx: Tx): Promise<void> {
  const now = needs.clock.now();
  const turn = await takeReminder(id, now, tx);
  if (!turn || turn.date.startsAt <= now || !isInGrace(turn.dueAt, now)) return;
  const place = await findPlace(turn.date, needs, tx);
  if (!place) return;
  const card = drawReminder(place, languages[place.group.language].words);
  const until = Math.min(turn.date.startsAt, turn.dueAt + graceMs);
  await send(place, { card, purpose: reminderPurpose(id), until }, needs, tx);
}

async function end(id: string, needs: SayNeeds, tx: Tx): Promise<void> {
  const now = needs.clock.now();
  const date = await takeEnd(id, now, tx);
  if (!date || !isInGrace(date.endsAt, now)) return;
  const place = await findPlace(date, needs, tx);
  if (!place?.session.closing) return;
  const card = drawClosing(place, languages[place.group.language].words);
  const until = date.endsAt + graceMs;
  await send(place, { card, purpose: closingPurpose(id), mark: id, until }, needs, tx);
}

/** A date with all that it takes to say something of it in its group's place. */
interface DatePlace {
  group: Group;
  session: Session;
  date: SessionDate;
  channelId: string;
}

/** Null where its group is not open, or has no place. */
async function findPlace(
  date: SessionDate,
  { storage, groups }: Pick<SayNeeds, 'storage' | 'groups'>,
  tx: Tx,
): Promise<DatePlace | null> {
  const session = await findSession(date.sessionId, { db: tx, vault: storage.vault });
  const group = session && groups.findById(session.groupId);
  if (!session || group?.state !== 'open') return null;
  const channelId = findHome(group);
  return channelId === null ? null : { group, session, date, channelId };
}

async function send(
  { group, channelId }: DatePlace,
  message: { card: ReturnType<typeof drawDate>; purpose: string; mark?: string; until?: number },
  { outbox }: Pick<SayNeeds, 'outbox'>,
  tx: Tx,
): Promise<void> {
  await outbox.add({ guildId: group.guildId, target: { kind: 'channel', channelId }, ...message }, tx);
}

/** Notes where a date's message is, once it is there. */
export async function noteDateSent(purpose: string, delivered: Delivered, tx: Tx): Promise<void> {
  const read = readPurpose(purpose);
  if (read?.message === 'date') await noteMessage(read.dateId, delivered, tx);
}

/**
 * Notes that a group could not be told something about a date: those who look after it hear that. The session goes on. Of what was too late when
 * Discord was back nobody hears, as where the bot was away: there is nothing to mend.
 */
export async function noteDateNotSent(
  purpose: string,
  code: string,
  needs: Pick<SessionNeeds, 'storage' | 'groups' | 'servers' | 'outbox'>,
  tx: Tx,
): Promise<void> {
  if (code === 'too-late') return;
  const read = readPurpose(purpose);
  const date = read && (await findDate(read.dateId, tx));
  const session = date && (await findSession(date.sessionId, { db: tx, vault: needs.storage.vault }));
  const group = session && needs.groups.findById(session.groupId);
  if (!group) return;
  const say = { group: escapeMarkdown(group.name), title: escapeMarkdown(session.title) };
  await tellDesk(group, textCard(en.sessionAdmin.notSaid[read.message](say)), needs, tx);
}
