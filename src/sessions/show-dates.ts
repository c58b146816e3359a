import { timeOfSnowflake } from '../discord/snowflakes.ts';
import { describeError } from '../log.ts';
import { languages } from '../words/words.ts';
import { drawDate } from './cards/date-card.ts';
import { listToShow, noteShown } from './date-store.ts';
import type { SessionNeeds } from './needs.ts';
import type { SessionDate } from './session.ts';
import { findDate, findSession, notYetSaid } from './store.ts';

/** What drawing dates again needs. */
export type ShowNeeds = Pick<SessionNeeds, 'storage' | 'groups' | 'messages' | 'clock' | 'log' | 'view'>;

const mostAtOnce = 200;

/** For so long after it was sent Discord lets a message be changed often. Source: Discord's error 30046. */
const freshMs = 55 * 60_000;

/** For so long after its end it is tried to say in a date's message that it is over. */
const patienceMs = 24 * 3_600_000;

/**
 * By the clock: says in dates' messages what changed, and in fresh ones how many come by now. How many come is said in older ones by
 * {@link showOlderDates}, since Discord takes few changes of those.
 */
export function showDates(needs: ShowNeeds): Promise<void> {
  const freshSince = needs.clock.now() - freshMs;
  return show(needs, ({ shown, message }) => {
    return shown === notYetSaid || (message !== null && timeOfSnowflake(message.messageId) >= freshSince);
  });
}

/** By the clock, once an hour: says in all of them how many come by now. */
export function showOlderDates(needs: ShowNeeds): Promise<void> {
  return show(needs, () => true);
}

async function show(needs: ShowNeeds, isWanted: (date: SessionDate) => boolean): Promise<void> {
  const { storage, clock, view } = needs;
  const since = clock.now() - patienceMs;
  // One process draws them, not each.
  const isOurs = (date: SessionDate & { guildId: string }) => view.isOurs(date.guildId) && isWanted(date);
  for (const { id } of await listToShow({ since, most: mostAtOnce, isWanted: isOurs }, storage.read))
    await redraw(id, needs);
}

/** Draws a date's message again, as it is by now. Where Discord does not take it now, the next turn tries again. */
async function redraw(dateId: string, needs: ShowNeeds): Promise<void> {
  const { storage, groups, messages, log } = needs;
  const { read: db, vault } = storage;
  const date = await findDate(dateId, db);
  const session = date && (await findSession(date.sessionId, { db, vault }));
  const group = session && groups.findById(session.groupId);
  if (!group || !date.message) return;
  const { channelId, messageId } = date.message;
  try {
    await messages.edit(channelId, messageId, drawDate({ session, date, group }, languages[group.language].words));
    await storage.write((tx) => noteShown(date, tx));
  } catch (error) {
    log.warn('session.not-redrawn', { error: describeError(error) });
  }
}
