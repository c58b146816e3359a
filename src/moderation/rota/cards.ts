import type { APIButtonComponentWithCustomId } from 'discord.js';
import { drawButton, drawButtonRows, drawTime } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { en } from '../../words/en.ts';
import {
  backButton,
  goOnButton,
  handOnButton,
  offerButton,
  questionsButton,
  readyButton,
  takeButton,
  takeOverButton,
} from './buttons.ts';
import type { Guard, Shift } from './shift.ts';
import { findPerson, type Turn } from './turn.ts';

/** Moderators' words are English. */
const say = en.rota;

/** A few lines and their buttons; a card that is drawn again loses those that are not named. */
function drawLines(lines: readonly string[], buttons: readonly APIButtonComponentWithCustomId[] = []): Card {
  return { content: lines.join('\n'), components: drawButtonRows(buttons) };
}

/** Who is woken now: the first who can be paged, or that nobody can. */
export function sayOnCall(onCall: readonly string[]): string {
  const [userId] = onCall;
  return userId === undefined ? say.nobodyOnCall : say.nextOnCall({ userId });
}

/** Somebody did not press their test page. */
export function drawNotPressed({ userId }: Pick<Shift, 'userId'>): Card {
  return drawLines([say.notPressed({ userId })]);
}

/** Their pause begins, with what may help after such a case. */
export function drawPause({ id: shiftId, userId, pausedUntil }: Pick<Shift, 'id' | 'userId' | 'pausedUntil'>): Card {
  return drawLines(
    [say.pause({ userId, until: drawTime(pausedUntil ?? 0, 'R') })],
    [
      drawButton(say.questions, questionsButton.encode({}), 'primary'),
      drawButton(say.ready, readyButton.encode({ shiftId }), 'plain'),
    ],
  );
}

/** Their pause is over: they said so. */
export function drawReady({ userId }: Pick<Shift, 'userId'>): Card {
  return drawLines([say.isReady({ userId })], [drawButton(say.questions, questionsButton.encode({}), 'plain')]);
}

/** Asks whether they go on. `onCall`: who could be paged without them. */
export function drawAsk(
  { id: shiftId, userId, taken }: Pick<Shift, 'id' | 'userId' | 'taken'>,
  { why, until, onCall }: { why: Guard; until: number; onCall: readonly string[] },
): Card {
  const [next] = onCall;
  const when = drawTime(until, 'R');
  return drawLines(
    [
      why === 'pager' ? say.ask.pager({ userId, until: when }) : say.ask.load({ userId, until: when, taken }),
      next === undefined ? say.goesTo.nobody : say.goesTo.somebody({ userId: next }),
    ],
    [
      drawButton(say.handOn[why], handOnButton.encode({ shiftId, why }), 'primary'),
      drawButton(say.goOn[why], goOnButton.encode({ shiftId, why }), 'plain'),
    ],
  );
}

/** They go on. */
export function drawWentOn({ userId }: Pick<Shift, 'userId'>, why: Guard): Card {
  return drawLines([say.wentOn[why]({ userId })]);
}

/** The pager was handed on, or the shift ended because it was enough. */
export function drawHandedOn({ userId }: Pick<Shift, 'userId'>, why: Guard, onCall: readonly string[]): Card {
  return drawLines([say.handedOn[why]({ userId }), sayOnCall(onCall)]);
}

/** A shift ended by itself. */
export function drawEnded({ userId }: Pick<Shift, 'userId'>, onCall: readonly string[]): Card {
  return drawLines([say.endedByItself({ userId }), sayOnCall(onCall)]);
}

/** A shift ended because its person is no moderator any more. */
export function drawLostRole({ userId }: Pick<Shift, 'userId'>, onCall: readonly string[]): Card {
  return drawLines([say.lostRole({ userId }), sayOnCall(onCall)]);
}

/** Asks the others to take over who is in danger. */
export function drawAskOthers({ id: shiftId, userId }: Pick<Shift, 'id' | 'userId'>, count: number): Card {
  return drawLines(
    [say.askOthers({ userId, count })],
    [drawButton(say.takeOver, takeOverButton.encode({ shiftId }), 'primary')],
  );
}

/** A shift ends once somebody took over. */
export function drawWaits(count: number): Card {
  return drawLines([say.waitsForOthers({ count })]);
}

/** Somebody took over. */
export function drawTookOver(taken: { userId: string; count: number }): Card {
  return drawLines([say.tookOver(taken)]);
}

function findSpan({ startsAt, endsAt }: Pick<Turn, 'startsAt' | 'endsAt'>) {
  return { from: drawTime(startsAt, 'F'), until: drawTime(endsAt, 'f') };
}

/** A planned shift begins soon. */
export function drawSoon(turn: Turn): Card {
  const { id: turnId, state } = turn;
  const isOffered = state === 'offered';
  return drawLines(
    [say.turn.soon({ userId: findPerson(turn), ...findSpan(turn) }), ...(isOffered ? [say.turn.stillOffered] : [])],
    isOffered ? drawOfferButtons(turn) : [drawButton(say.turn.offer, offerButton.encode({ turnId }), 'plain')],
  );
}

/** A planned shift did not begin. */
export function drawMissed(turn: Turn, onCall: readonly string[]): Card {
  const from = drawTime(turn.startsAt, 'f');
  return drawLines([say.turn.missed({ userId: findPerson(turn), from }), sayOnCall(onCall)]);
}

/** A planned shift that somebody may take. */
export function drawOffered(turn: Turn): Card {
  return drawLines([say.turn.offered({ userId: findPerson(turn), ...findSpan(turn) })], drawOfferButtons(turn));
}

function drawOfferButtons({ id: turnId }: Pick<Turn, 'id'>): APIButtonComponentWithCustomId[] {
  return [
    drawButton(say.turn.take, takeButton.encode({ turnId }), 'primary'),
    drawButton(say.turn.back, backButton.encode({ turnId }), 'plain'),
  ];
}

/** Somebody took a planned shift over. */
export function drawTaken(turn: Turn): Card {
  return drawLines([say.turn.taken({ userId: findPerson(turn), ...findSpan(turn) })]);
}

/** Whoever offered a planned shift can make it after all. */
export function drawTookBack(turn: Turn): Card {
  const { id: turnId } = turn;
  return drawLines(
    [say.turn.tookBack({ userId: findPerson(turn), ...findSpan(turn) })],
    [drawButton(say.turn.offer, offerButton.encode({ turnId }), 'plain')],
  );
}
