import { textCard } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { addTranslationNote } from '../../discord/translation-note.ts';
import { findWishes } from '../../check-ins/own/wishes.ts';
import type { Outbox } from '../../outbox/outbox.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { Tx } from '../../storage/client.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { languages, type Words } from '../../words/words.ts';
import { countLeft, type Shown } from '../cards/rules.ts';
import { linkToServer, writeAt, writeTitle } from '../cards/write-date.ts';
import { changeRsvp, listRsvps } from '../rsvp-store.ts';
import type { Rsvp } from '../session.ts';

/** What giving places out needs. */
export interface PlaceNeeds {
  storage: Pick<Storage, 'vault'>;
  outbox: Pick<Outbox, 'add'>;
  clock: Clock;
}

/**
 * Gives the places that are free to those who wait longest, and returns how many. Hold the date first, and give it as it is now: with what
 * was just given back, or made larger. Kick the outbox after the commit: whoever said yes to direct messages gets one, and the others see it
 * in their list. It is theirs at once, without a question: whoever waits said that they want to come.
 */
export async function fillPlaces(
  { session, date, guildId }: Shown & { guildId: string },
  needs: PlaceNeeds,
  tx: Tx,
): Promise<number> {
  const left = countLeft(session, date) ?? Number.POSITIVE_INFINITY;
  if (left === 0) return 0;
  const { vault } = needs.storage;
  const line = await listLine({ guildId, dateId: date.id }, { db: tx, vault });
  const next = line.slice(0, left);
  for (const rsvp of next) {
    await changeRsvp(rsvp, 'going', { tx, vault, now: needs.clock.now() });
    await tellMovedUp(rsvp, { session, date }, needs, tx);
  }
  return next.length;
}

/** Those who wait for a place in a date, in their order. */
export async function listLine(
  date: { guildId: string; dateId: string },
  opening: Parameters<typeof listRsvps>[1],
): Promise<Rsvp[]> {
  return (await listRsvps(date, opening)).filter(({ answer }) => answer === 'waiting');
}

/**
 * The channel for direct messages to somebody who said yes to them on this server and got the test message; null for everybody else: they
 * are not written to.
 */
export async function findDirectChannel(
  who: { guildId: string; userId: string },
  opening: Parameters<typeof findWishes>[1],
): Promise<string | null> {
  return (await findWishes(who, opening)).direct?.channelId ?? null;
}

async function tellMovedUp({ guildId, userId, language }: Rsvp, shown: Shown, needs: PlaceNeeds, tx: Tx) {
  const channelId = await findDirectChannel({ guildId, userId }, { db: tx, vault: needs.storage.vault });
  if (channelId === null) return;
  const card = addTranslationNote(drawMovedUp(guildId, shown, languages[language].words), language);
  await needs.outbox.add({ guildId: null, target: { kind: 'person', userId, channelId }, card }, tx);
}

function drawMovedUp(guildId: string, { session, date }: Shown, { sessions: say }: Words): Card {
  const about = { title: writeTitle(session), at: writeAt(date) };
  return textCard([say.movedUp(about), say.movedUpHow(linkToServer(guildId))].join('\n\n'));
}
