import { drawButton, drawPanel, drawTime, handBack } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';
import { overturnButton, readButton, standsButton, takeButton } from './buttons.ts';
import type { Appealed } from './receipt.ts';

/** Grey, as of a report: nothing burns, somebody waits. Red where a life may be in danger. */
const accents = { calm: 0x5865f2, danger: 0xd83c3e } as const;

/**
 * An appeal as it stands in the moderators' channel. What its member wrote is seen only by who presses *Read*.
 */
export function drawAppeal(
  appealed: Appealed,
  { smallTeam, again }: { smallTeam: boolean; again: boolean },
  words: Words,
): Card {
  const { appeals: say } = words;
  const { appeal, act, rule, until, createdAt } = appealed;
  const asked = appeal === null ? [] : [drawTime(appeal.at, 'R')];
  const isOpen = appeal?.answer === null;
  return drawPanel({
    accent: isOpen && appeal.danger ? accents.danger : accents.calm,
    paragraphs: [
      ...(isOpen && again ? asked.map(say.again) : []),
      ...(isOpen && appeal.danger ? [say.danger] : []),
      say.heading,
      say.what({ act: say.acts[act], rule: say.rules[rule], when: drawTime(createdAt, 'R') }),
      ...(until === null ? [] : [say.until(drawTime(until, 'f'))]),
      ...asked.map(say.asked),
      ...sayState(appealed, words),
      ...(isOpen ? [smallTeam ? say.notDeciderSmall : say.notDecider] : []),
    ],
    buttons: drawButtons(appealed, words),
  });
}

function sayState({ act, appeal, takerId }: Appealed, { appeals: say }: Words): string[] {
  const answer = appeal?.answer ?? null;
  if (answer === null) return [takerId === null ? say.open : say.taken(takerId)];
  const lines = [say[answer.verdict]({ userId: takerId ?? '', when: drawTime(answer.at, 'R') })];
  if (answer.lift !== 'none') lines.push(say.lift[answer.lift]);
  if (answer.verdict === 'overturned' && act === 'hidden') lines.push(say.hiddenStays);
  return lines;
}

/** All until it is answered: a card may be older than what it shows, and the press is what counts. */
function drawButtons({ id, appeal, takerId }: Appealed, { appeals: say }: Words) {
  const state = { receiptId: id };
  const read = drawButton(say.read, readButton.encode(state), takerId === null ? 'primary' : 'plain');
  if (appeal?.answer !== null) return [];
  return [
    read,
    drawButton(say.take, takeButton.encode(state), 'plain'),
    drawButton(say.stands, standsButton.encode(state), 'plain'),
    drawButton(say.overturn, overturnButton.encode(state), 'plain'),
  ];
}

/** What its member wrote then and now, for one moderator alone; on as many messages as it takes. */
export function drawReading({ userId, words: original, appeal }: Appealed, { appeals }: Words): [Card, ...Card[]] {
  const say = appeals.reading;
  const head = `${say.about(userId)}\n${original === null ? say.onlyNow : say.original}`;
  return handBack(head, [...(original === null ? [] : [original]), ...(appeal === null ? [] : [appeal.words])]);
}
