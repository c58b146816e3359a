import { drawButton, drawPanel, drawSelect, drawTime, panelRoom, textCard } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';
import { roundAccent } from '../rounds/cards.ts';
import { daysSelect, declineButton, eraseButton, eraseYesButton, keepButton, stopButton } from './buttons.ts';
import type { HistoryYes } from './note-level.ts';
import { keepDays, type DayLevel, type KeepDays } from './rules.ts';
import { writeCounts, writeDays } from './write-days.ts';

/** What somebody's history is. */
export interface HistoryState {
  /** Their yes; null where they said none, or took it back. */
  yes: HistoryYes | null;
  kept: readonly DayLevel[];
}

/** The picture that comes with a history, and the words in its place. */
export interface ShownPicture {
  name: string;
  alt: string;
}

/** Where the operator did not switch it on. `isLeft` where something from before is there still. */
export function drawOff(isLeft: boolean, { history: say }: Words): Card {
  return textCard([say.off, ...(isLeft ? [say.offLeft] : [])].join('\n\n'));
}

/** Asks for the first yes: what would be kept, for how long, who could read it, how it ends. */
export function drawAsk(days: KeepDays, words: Words): Card {
  const { ask } = words.history;
  return drawPanel({
    accent: roundAccent,
    paragraphs: [`${ask.heading}\n${ask.intro}`, ask.what, ask.long, ask.who, ask.end, ask.where],
    buttons: [
      drawButton(ask.yes({ days }), keepButton.encode({ days: `${days}` }), 'primary'),
      drawButton(ask.no, declineButton.encode({}), 'plain'),
    ],
    select: drawYeses(ask.other, words),
  });
}

function drawYeses(placeholder: string, { history: { ask } }: Words) {
  const choices = keepDays.map((days) => ({ value: `${days}`, label: ask.yes({ days }) }));
  return drawSelect({ customId: daysSelect.encode({}), placeholder, choices });
}

/** What follows a yes or a no. */
export function drawSaid(said: string): Card {
  return drawPanel({ accent: roundAccent, paragraphs: [said], buttons: [] });
}

/** What is kept of somebody, in words, beside a picture where there is one. `first` stands above all. */
export function drawHistory(
  { yes, kept }: HistoryState,
  { picture, first }: { picture: ShownPicture | null; first: string | null },
  words: Words,
): Card {
  const { history: say } = words;
  const [best, hardest] = [words.round.levels[5], words.round.levels[1]];
  const around = [
    ...(first === null ? [] : [first]),
    ...(kept.length === 0 ? [`${say.heading}\n${say.empty}`] : []),
    ...(kept.length > 0 ? [`${say.heading}\n${say.counts}\n${writeCounts(kept, words)}`] : []),
  ];
  const below = [
    ...(kept.length === 0 ? [] : [picture ? say.picture({ best, hardest }) : say.noPicture]),
    yes ? say.kept({ since: drawTime(yes.since, 'f'), days: yes.days }) : say.stopped,
  ];
  const room = panelRoom - [...around, ...below].join('').length - roomBesides;
  const days = kept.length === 0 ? [] : [writeDays(kept, room, words).join('\n')];
  return drawPanel({
    accent: roundAccent,
    paragraphs: [...around, ...days, ...below],
    ...(picture && { picture }),
    buttons: [
      ...(yes ? [drawButton(say.stop, stopButton.encode({}), 'plain')] : []),
      drawButton(say.erase, eraseButton.encode({}), 'plain'),
    ],
    select: yes ? drawLonger(words) : drawYeses(say.again, words),
  });
}

/** For the note about a translation, and for what a client may count besides. */
const roomBesides = 250;

function drawLonger({ history: say }: Words) {
  const choices = keepDays.map((days) => ({ value: `${days}`, label: say.days({ days }) }));
  return drawSelect({ customId: daysSelect.encode({}), placeholder: say.longer, choices });
}

/** Asks whether all of it is to be erased. */
export function drawEraseQuestion({ history: say }: Words): Card {
  return drawPanel({
    accent: roundAccent,
    paragraphs: [say.eraseAsk],
    buttons: [drawButton(say.eraseYes, eraseYesButton.encode({}), 'primary')],
  });
}

/** Says that all of it is gone; `count` levels were. */
export function drawErased(count: number, { history: say }: Words): Card {
  return drawSaid(count === 0 ? say.erasedNone : say.erased({ count }));
}
