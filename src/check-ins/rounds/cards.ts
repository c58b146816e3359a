import { openButton as openGuide } from '../../crisis/guide/guide-buttons.ts';
import { drawButton, drawButtonRows, drawPanel, drawTime, escapeMarkdown, handBack } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';
import type { Round } from '../check-in.ts';
import { levelButton, skipButton, undoButton, writeButton } from './buttons.ts';
import { levels, type Level } from './rules.ts';
import { quotation } from './shared-words.ts';

/** The colour of check-ins: calm, and of no meaning elsewhere. */
export const roundAccent = 0x6f9ceb;

/** The message of a round in its group. Once it is over it says how many answered, and offers support alone. */
export function drawRound(round: Round, { round: say }: Words): Card {
  const { id: roundId, prompt, roleId, answered, closesAt, state } = round;
  const isOpen = state === 'asked';
  const support = drawSupport(false, say);
  const ping = roleId === null ? [] : [`<@&${roleId}>`];
  return drawPanel({
    accent: roundAccent,
    paragraphs: [
      ...ping,
      `## ${escapeMarkdown(prompt)}`,
      isOpen ? say.how({ when: drawTime(closesAt, 'f') }) : say.over,
      ...(answered > 0 ? [say.count({ count: answered })] : []),
    ],
    buttons: isOpen ? levels.map((level) => drawLevel(roundId, level, say)) : [support],
    more: isOpen
      ? [
          [
            drawButton(say.write, writeButton.encode({ roundId }), 'plain'),
            drawButton(say.skip, skipButton.encode({ roundId }), 'plain'),
            support,
          ],
        ]
      : [],
  });
}

function drawLevel(roundId: string, level: Level, say: Words['round']) {
  return drawButton(say.levels[level], levelButton.encode({ roundId, level: `${level}` }), 'plain');
}

/** What somebody who pressed a level sees, alone. */
export function drawNoted(
  { roundId, level, token }: { roundId: string; level: Level; token: string },
  { round: say }: Words,
): Card {
  const undo = drawButton(say.undo, undoButton.encode({ roundId, level: `${level}`, token }), 'plain');
  return offer({ roundId, level, said: say.noted({ level: say.levels[level] }), more: [undo] }, say);
}

/** What somebody sees, alone, who had answered before: whoever is worse by now is offered the same. */
export function drawNotedAlready({ roundId, level }: { roundId: string; level: Level }, { round: say }: Words): Card {
  return offer({ roundId, level, said: say.notedAlready, more: [] }, say);
}

function offer(
  { roundId, level, said, more }: { roundId: string; level: Level; said: string; more: readonly Button[] },
  say: Words['round'],
): Card {
  const isLow = level <= 2;
  const write = drawButton(say.write, writeButton.encode({ roundId }), 'plain');
  const support = drawSupport(isLow, say);
  return {
    content: [said, ...(isLow ? [say.lowOffer] : [])].join('\n'),
    components: drawButtonRows(isLow ? [support, write, ...more] : [write, support, ...more]),
  };
}

type Button = ReturnType<typeof drawButton>;

/** The way to help that only whoever presses it sees. */
export function drawSupport(isWanted: boolean, say: Words['round']): Button {
  return drawButton(say.support, openGuide.encode({}), isWanted ? 'primary' : 'plain');
}

/** What the card turns into when a level was taken back. */
export function drawUndone({ round: say }: Words): Card {
  return { content: say.undone, components: [] };
}

/** What somebody wrote, as the group sees it: nothing in it pings, or reaches out of the quotation. */
export function drawShared(userId: string, text: string, { round: say }: Words): Card {
  // In a paragraph of its own the quotation ends where that does; as a panel it has room for the longest words, escaped.
  const quoted = escapeMarkdown(text).replace(/\n{3,}/g, '\n\n');
  const paragraphs = [say.shared({ who: `<@${userId}>` }), `${quotation}${quoted}`];
  return drawPanel({ accent: roundAccent, paragraphs, buttons: [] });
}

/** What whoever wrote hears directly when the group's place turned out to be gone. */
export function drawNotDelivered(text: string, { round: say }: Words): Card {
  return handBack(say.notDelivered, [text])[0];
}
