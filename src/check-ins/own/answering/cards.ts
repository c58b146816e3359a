import { drawButton, drawButtonRows, drawSelect, drawTime, textCard } from '../../../discord/cards.ts';
import type { Card } from '../../../discord/reply.ts';
import { cut } from '../../../groups/joining/buttons.ts';
import { writeWhen } from '../../../words/write-when.ts';
import type { Words } from '../../../words/words.ts';
import { drawSupport } from '../../rounds/cards.ts';
import type { Level } from '../../rounds/rules.ts';
import { mostPutOff } from '../ask-card.ts';
import {
  nowSelect,
  otherTimeButton,
  ownUndoButton,
  ownWriteButton,
  pauseDateButton,
  pauseForButton,
  pauseLengths,
  resumeButton,
} from '../buttons.ts';
import type { OwnCheckIn } from '../own-check-in.ts';
import type { OwnAnswer } from './answer-own.ts';
import type { PutOff } from './put-off.ts';

/** What somebody who pressed a level sees, alone. The first answer stays; whoever is worse by now is offered the same. */
export function drawOwnNoted({ ask, checkIn, isFirst, isBack }: OwnAnswer, level: Level, words: Words): Card {
  const { round, ownAsk: say } = words;
  const { id: askId } = ask;
  const isLow = level <= 2;
  const place = checkIn.place.kind === 'group' ? 'group' : 'own';
  const write = drawButton(round.write, ownWriteButton.encode({ askId, checkInId: checkIn.id, place }), 'plain');
  const support = drawSupport(isLow, round);
  const undo = drawButton(round.undo, ownUndoButton.encode({ askId, level: `${level}` }), 'plain');
  const lines = [
    ...(isBack ? [say.back] : []),
    isFirst ? say.noted({ level: round.levels[level] }) : say.notedAlready,
    ...(isLow ? [round.lowOffer] : []),
  ];
  const offers = isLow ? [support, write] : [write, support];
  return { content: lines.join('\n'), components: drawButtonRows(isFirst ? [...offers, undo] : offers) };
}

/** What the card turns into when a level was taken back, or could not be. */
export function drawOwnUndone(isUndone: boolean, { ownAsk: say }: Words): Card {
  return { content: isUndone ? say.undone : say.undoLate, components: [] };
}

/** When it comes again, or why it does not; and other times that fit. */
export function drawPutOff({ askId, kind, closesAt, turn, others }: PutOff, { ownAsk: say }: Words): Card {
  const isPutOff = typeof kind === 'object';
  const until = isPutOff ? Math.floor(kind.at / 1000).toString(36) : '';
  const end = { when: drawTime(closesAt, 'f') };
  const why = kind === 'quiet' ? say.laterQuiet(end) : say.laterOver(end);
  const lines = [
    isPutOff ? say.again({ when: drawTime(kind.at, 'f') }) : why,
    ...(isPutOff && turn >= mostPutOff ? [say.againLast] : []),
    ...(others.length > 0 ? [say.otherTime] : []),
  ];
  const buttons = others.map((minutes) =>
    drawButton(
      say.laterTimes[minutes],
      otherTimeButton.encode({ askId, minutes: `${minutes}`, turn: `${turn}`, until }),
      'plain',
    ),
  );
  return { content: lines.join('\n'), components: drawButtonRows(buttons) };
}

/** Asks for how long to pause. */
export function drawPauseQuestion({ id: checkInId }: Pick<OwnCheckIn, 'id'>, { ownAsk: say }: Words): Card {
  const lengths = pauseLengths.map((length) =>
    drawButton(say.pauseFor[length], pauseForButton.encode({ checkInId, length }), 'plain'),
  );
  const date = drawButton(say.pauseDate, pauseDateButton.encode({ checkInId }), 'plain');
  return { content: say.pauseHow, components: drawButtonRows([...lengths.slice(0, -1), date, ...lengths.slice(-1)]) };
}

/** What the question turns into once it is paused. */
export function drawOwnPaused({ id: checkInId, next }: OwnCheckIn, { ownAsk: say }: Words): Card {
  return {
    content: next ? say.again({ when: drawTime(next.at, 'F') }) : say.pausedOpen,
    components: drawButtonRows([drawButton(say.goOn, resumeButton.encode({ checkInId }), 'plain')]),
  };
}

/** What somebody sees, alone, whose check-in goes on: they come back. */
export function drawOwnResumed({ next }: OwnCheckIn, { ownAsk: say }: Words): Card {
  return textCard(next ? `${say.back} ${say.resumed({ when: drawTime(next.at, 'F') })}` : say.pausedOpen);
}

/** What somebody sees who has no check-in of their own. */
export function drawNoCheckIn({ round, ownAsk: { now: say } }: Words): Card {
  return { content: say.none, components: drawButtonRows([drawSupport(true, round)]) };
}

/** Source: Discord's reference, "Select Option Structure". */
const longestOption = 100;

/** Asks which of several is to be answered. */
export function drawWhich(checkIns: readonly OwnCheckIn[], words: Words): Card {
  const { round, ownAsk: say } = words;
  const choices = checkIns.slice(0, 25).map(({ id, prompt, plan }) => ({
    value: id,
    label: cut((prompt ?? say.prompt).replace(/\s+/g, ' '), longestOption),
    description: cut(writeWhen(plan, words), longestOption),
  }));
  return {
    content: say.now.which,
    components: [
      drawSelect({ customId: nowSelect.encode({}), placeholder: say.now.choose, choices }),
      ...drawButtonRows([drawSupport(false, round)]),
    ],
  };
}
