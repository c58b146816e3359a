import { openButton as openGuide } from '../../crisis/guide/guide-buttons.ts';
import { drawButton, drawButtonRows, drawPanel, drawTime, escapeMarkdown, textCard } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';
import type { CheckIn, Round } from '../check-in.ts';
import { levelButton, skipButton, undoButton, writeButton } from './buttons.ts';
import { levels, type Level } from './rules.ts';

/** The colour of check-ins: calm, and of no meaning elsewhere. */
const roundAccent = 0x6f9ceb;

/** The message of a round in its group. Once it is over it says how many answered, and offers support alone. */
export function drawRound(checkIn: Pick<CheckIn, 'prompt' | 'roleId'>, round: Round, { round: say }: Words): Card {
  const { id: roundId, answered, closesAt, state } = round;
  const isOpen = state === 'asked';
  const support = drawButton(say.support, openGuide.encode({}), 'plain');
  const ping = checkIn.roleId === null ? [] : [`<@&${checkIn.roleId}>`];
  return drawPanel({
    accent: roundAccent,
    paragraphs: [
      ...ping,
      say.ask({ prompt: escapeMarkdown(checkIn.prompt) }),
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
  const isLow = level <= 2;
  const write = drawButton(say.write, writeButton.encode({ roundId }), 'plain');
  const support = drawButton(say.support, openGuide.encode({}), isLow ? 'primary' : 'plain');
  const undo = drawButton(say.undo, undoButton.encode({ roundId, level: `${level}`, token }), 'plain');
  return {
    content: [say.noted({ level: say.levels[level] }), ...(isLow ? [say.lowOffer] : [])].join('\n'),
    components: drawButtonRows(isLow ? [support, write, undo] : [write, support, undo]),
  };
}

/** What somebody wrote, as the group sees it. */
export function drawShared(userId: string, text: string, { round: say }: Words): Card {
  const quoted = escapeMarkdown(text)
    .split('\n')
    .map((line) => `> ${line}`);
  return textCard([say.shared({ who: `<@${userId}>` }), ...quoted].join('\n'));
}
