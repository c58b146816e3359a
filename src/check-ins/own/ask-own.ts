import { setImmediate as pass } from 'node:timers/promises';
import { describeError } from '../../log.ts';
import type { OutgoingMessage, Target } from '../../outbox/message.ts';
import { isMissed } from '../../outbox/rules.ts';
import type { Occurrence } from '../../schedule/plan.ts';
import { claimDueCheckIns } from '../../storage/claim.ts';
import type { Tx } from '../../storage/client.ts';
import { newId } from '../../storage/ids.ts';
import { ForeignKeyError } from '../../storage/vault.ts';
import { languages } from '../../words/words.ts';
import { findClosing } from '../rounds/rules.ts';
import { drawOwnAsk, drawQuietEnd } from './ask-card.ts';
import type { Crowds } from './crowds.ts';
import { findTarget } from './find-target.ts';
import type { OwnNeeds } from './needs.ts';
import type { OwnAsk, OwnCheckIn } from './own-check-in.ts';
import { askPurposes, lastPurpose } from './reach/unsent.ts';
import { decideOwnTurn, isReturn } from './rules.ts';
import { openOwn, type OwnRow } from './store.ts';
import { findAsked, readDue, saveTurns, type SavedTurn } from './turns.ts';

/** So many are taken in one transaction. */
export const batchSize = 200;

/** After so many the process does something else for a moment: help never waits for a batch. */
const mostInOneGo = 20;

/** For so long one run goes on, in milliseconds: what is left is due at the next, and whoever stops the bot does not wait for all of it. */
const longestRunMs = 8_000;

/** What asking needs. */
export type AskNeeds = Pick<OwnNeeds, 'storage' | 'outbox' | 'groups' | 'clock' | 'log'>;

/**
 * By the clock: asks everybody whose time has come. A batch is one transaction: its check-ins are claimed, each is decided, and what was asked, the
 * messages and the next times are saved. So several processes share the work, and one that dies in between has done all of a batch or nothing.
 */
export async function askDueOwn(needs: AskNeeds, crowds: Crowds): Promise<void> {
  const { storage, outbox, clock } = needs;
  await crowds.count(clock.now(), storage.read);
  const end = performance.now() + longestRunMs;
  // Until there is nothing: of whom a day was missed, the next may have come too.
  for (;;) {
    const taken = await storage.write((tx) => takeBatch(needs, crowds, tx));
    if (taken === 0) return;
    outbox.kick();
    if (performance.now() > end) return;
  }
}

/** Resolves to how many check-ins it took. */
async function takeBatch(needs: AskNeeds, crowds: Crowds, tx: Tx): Promise<number> {
  const { storage, outbox, clock } = needs;
  const now = clock.now();
  const ids = await claimDueCheckIns({ kind: storage.kind, now, most: batchSize }, tx);
  if (ids.length === 0) return 0;
  const rows = await readDue(ids, tx);
  const asked = await findAsked(rows, tx);
  const turns: SavedTurn[] = [];
  const messages: OutgoingMessage[] = [];
  for (const [index, row] of rows.entries()) {
    if (index % mostInOneGo === mostInOneGo - 1) await pass();
    const { message, ...turn } = takeTurn(row, { now, hasDay: asked.has(row.id), crowds }, needs);
    turns.push(turn);
    if (message) messages.push(message);
  }
  await saveTurns(turns, storage.kind, tx);
  await outbox.addMany(messages, tx);
  return ids.length;
}

interface Moment {
  now: number;
  hasDay: boolean;
  crowds: Crowds;
}

type Taken = SavedTurn & { message?: OutgoingMessage };

/** One that was damaged must not keep the others from being asked: it ends, since it will not be readable later either. @throws {ForeignKeyError} */
function takeTurn(row: OwnRow, moment: Moment, needs: AskNeeds): Taken {
  try {
    const checkIn = openOwn(row, needs.storage.vault);
    return checkIn.next ? decide(checkIn, checkIn.next, moment, needs) : endUnreachable(row.id);
  } catch (error) {
    if (error instanceof ForeignKeyError) throw error;
    needs.log.error('own.unreadable', { checkInId: row.id, error: describeError(error) });
    return endUnreachable(row.id);
  }
}

function endUnreachable(id: string): SavedTurn {
  return { id, next: null, state: 'over', ended: 'unreachable' };
}

function decide(checkIn: OwnCheckIn, due: Occurrence, moment: Moment, needs: AskNeeds): Taken {
  const { id } = checkIn;
  const target = findTarget(checkIn, needs);
  if (!target) return endUnreachable(id);
  const spreadMs = moment.crowds.spreadOf(due.at);
  const turn = decideOwnTurn(checkIn, due, { ...moment, spreadMs });
  if (turn.act === 'stop')
    return { id, next: null, state: 'paused', ended: 'quiet', message: sayQuiet(checkIn, target, turn.until) };
  const next = { id, next: turn.next, ...(turn.next === null && ({ state: 'over', ended: 'done' } as const)) };
  if (turn.act === 'pass') return next;
  const ask: OwnAsk = {
    id: newId(),
    checkInId: id,
    day: due.date,
    state: turn.act === 'ask' ? 'asked' : 'missed',
    dueAt: due.at,
    closesAt: findClosing(due, checkIn.plan),
    putOff: 0,
  };
  if (turn.act === 'miss') return { ...next, ask };
  const { sendAt, until } = turn;
  const { words } = languages[checkIn.language];
  const message: OutgoingMessage = {
    guildId: checkIn.guildId,
    target,
    card: drawOwnAsk({ checkIn, ask, greets: isReturn(checkIn.plan, due.date) }, words),
    // It stands in the custom ids of its buttons.
    mark: ask.id,
    purpose: `${askPurposes[0]}${ask.id}`,
    bulk: true,
    until,
    ...(sendAt !== null && { dueAt: sendAt }),
  };
  return { ...next, ask, message };
}

/** Said once, where they were asked; it stands in the custom ids of its button. */
function sayQuiet(checkIn: OwnCheckIn, target: Target, until: number): OutgoingMessage {
  const { id, guildId, language } = checkIn;
  const card = drawQuietEnd(checkIn, languages[language].words);
  return { guildId, target, card, mark: id, purpose: `${lastPurpose}${id}`, bulk: true, until };
}

/** Notes that a message came too late, that Discord was away for long, or that it was damaged: that time was missed, which is nobody's doing. */
export async function noteAskMissed(purpose: string, code: string, tx: Tx): Promise<void> {
  const prefix = askPurposes.find((one) => purpose.startsWith(one));
  if (prefix === undefined || !isMissed(code)) return;
  const [id = ''] = purpose.slice(prefix.length).split(':');
  const ask = await tx.ownAsk.findUnique({ where: { id }, select: { checkInId: true } });
  const { count } = await tx.ownAsk.updateMany({ where: { id, state: 'asked' }, data: { state: 'missed' } });
  if (!ask || count === 0) return;
  const where = { id: ask.checkInId, unanswered: { gt: 0 } };
  await tx.ownCheckIn.updateMany({ where, data: { unanswered: { decrement: 1 }, version: { increment: 1 } } });
}
