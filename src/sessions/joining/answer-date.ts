import { refuse } from '../../discord/user-error.ts';
import type { Tx } from '../../storage/client.ts';
import { countLeft, type Shown } from '../cards/rules.ts';
import { addRsvp, findRsvp, removeRsvp } from '../rsvp-store.ts';
import { findSession, holdDate } from '../store.ts';
import { dropRsvp } from './drop-rsvps.ts';
import { fillPlaces, findDirectChannel, listLine } from './fill-places.ts';
import type { DateVisit, RsvpNeeds } from './needs.ts';
import { lookAtDate, requireComing } from './require-date.ts';

/** What became of somebody who said that they come. `place` is theirs in line, from 1; `tells` whether they get a message when they have one. */
export type Coming = Shown & ({ kind: 'going' | 'already' } | { kind: 'waiting'; place: number; tells: boolean });

/** What became of somebody who said that they do not come: they gave a place back, stopped waiting for one, or had said nothing. */
export type Staying = Shown & { kind: 'gave-back' | 'left-line' | 'nothing' };

/**
 * Says that somebody comes to a date. Where there is no place they wait for one, and are not overtaken. It counts once, however often they
 * press; those who press at the same moment get places one after the other, so that there are never more than it has room for. Somebody who
 * left the group has no place any more: what they had goes to the next.
 * @throws {UserError} `session-gone`, `session-not-member`, `session-cancelled`, `session-begun`
 */
export async function sayComing(visit: DateVisit, needs: RsvpNeeds): Promise<Coming> {
  const { standing } = await lookAtDate(visit, needs);
  const isOut = standing === 'no';
  const coming = await needs.storage.write(async (tx) =>
    isOut ? dropRsvp({ ...visit, userId: visit.visitor.userId }, needs, tx) : takePlace(visit, needs, tx),
  );
  needs.outbox.kick();
  if (coming === null) throw refuse('session-not-member');
  return coming;
}

async function takePlace(visit: DateVisit, needs: RsvpNeeds, tx: Tx): Promise<Coming> {
  const { guildId, dateId, language, visitor } = visit;
  const { userId } = visitor;
  const { vault } = needs.storage;
  const opening = { db: tx, vault };
  let shown = await holdComing(visit, needs, tx);
  // A place that is there because it was made larger belongs to those who wait already.
  const mayWait = shown.session.size !== null || (await findRsvp({ dateId, userId }, opening))?.answer === 'waiting';
  if (mayWait && (await fillPlaces({ ...shown, guildId }, needs, tx)) > 0) shown = await holdComing(visit, needs, tx);
  const known = await findRsvp({ dateId, userId }, opening);
  if (known?.answer === 'going') return { ...shown, kind: 'already' };
  if (!known && countLeft(shown.session, shown.date) !== 0) {
    await addRsvp(
      { guildId, userId, answer: 'going', language, date: shown.date },
      { tx, vault, now: needs.clock.now() },
    );
    return { ...shown, kind: 'going' };
  }
  const wait = { guildId, userId, answer: 'waiting', language, date: shown.date } as const;
  const { id } = known ?? (await addRsvp(wait, { tx, vault, now: needs.clock.now() }));
  const line = await listLine({ guildId, dateId }, opening);
  const tells = (await findDirectChannel({ guildId, userId }, opening)) !== null;
  return { ...shown, kind: 'waiting', place: line.findIndex((one) => one.id === id) + 1, tells };
}

/**
 * Says that somebody does not come: their place goes to whoever waits longest, and nothing is kept of them. Somebody who left the group may
 * take back what they said, and is told nothing else of it.
 * @throws {UserError} `session-gone`, `session-not-member`, `session-cancelled`, `session-begun`
 */
export async function sayStaying(visit: DateVisit, needs: RsvpNeeds): Promise<Staying> {
  const { standing } = await lookAtDate(visit, needs);
  const staying = await needs.storage.write((tx) => giveBack(visit, needs, tx));
  needs.outbox.kick();
  if (staying.kind === 'nothing' && standing === 'no') throw refuse('session-not-member');
  return staying;
}

async function giveBack(visit: DateVisit, needs: RsvpNeeds, tx: Tx): Promise<Staying> {
  const { guildId, dateId, visitor } = visit;
  const shown = await holdComing(visit, needs, tx);
  const known = await findRsvp({ dateId, userId: visitor.userId }, { db: tx, vault: needs.storage.vault });
  if (!known) return { ...shown, kind: 'nothing' };
  await removeRsvp(known, tx);
  if (known.answer === 'waiting') return { ...shown, kind: 'left-line' };
  await fillPlaces({ ...(await holdComing(visit, needs, tx)), guildId }, needs, tx);
  return { ...shown, kind: 'gave-back' };
}

/** The date as it is now, held until the transaction ends. @throws {UserError} `session-gone`, `session-cancelled`, `session-begun` */
async function holdComing({ dateId }: DateVisit, { storage, clock }: RsvpNeeds, tx: Tx): Promise<Shown> {
  const date = await holdDate(dateId, tx);
  const session = date && (await findSession(date.sessionId, { db: tx, vault: storage.vault }));
  if (!date || !session) throw refuse('session-gone');
  requireComing(date, clock.now());
  return { date, session };
}
