import { drawButton, drawPanel, drawTime, escapeMarkdown } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';
import { drawSupport, roundAccent } from '../rounds/cards.ts';
import { levels } from '../rounds/rules.ts';
import { laterButton, ownLevelButton, ownSkipButton, ownWriteButton, pauseButton, resumeButton } from './buttons.ts';
import type { OwnAsk, OwnCheckIn } from './own-check-in.ts';

/** So often a time can be put off. */
export const mostPutOff = 3;

/** What is drawn. */
export interface AskToDraw {
  checkIn: Pick<OwnCheckIn, 'id' | 'userId' | 'prompt' | 'goals' | 'place'>;
  ask: Pick<OwnAsk, 'id' | 'closesAt' | 'putOff'>;
  /** Whoever comes back after a gap is greeted. */
  greets?: boolean;
  /** Answered before its time: it says that today is done with it. */
  isEarly?: boolean;
}

/** The message of one's own check-in. It pings nobody: the outbox lets a name that stands in it be a name. */
export function drawOwnAsk({ checkIn, ask, greets = false, isEarly = false }: AskToDraw, words: Words): Card {
  const { round, ownAsk: say } = words;
  const { id: askId, closesAt, putOff } = ask;
  const place = checkIn.place.kind === 'group' ? 'group' : 'own';
  return drawPanel({
    accent: roundAccent,
    paragraphs: [
      ...(place === 'group' ? [say.whose({ who: `<@${checkIn.userId}>` })] : []),
      ...(greets ? [say.back] : []),
      `## ${checkIn.prompt === null ? say.prompt : writeLine(checkIn.prompt)}`,
      ...listGoals(checkIn.goals, words),
      place === 'group'
        ? say.howInGroup({ when: drawTime(closesAt, 'f') })
        : say.how({ when: drawTime(closesAt, 'f') }),
      ...(isEarly ? [say.early] : []),
    ],
    buttons: levels.map((level) =>
      drawButton(round.levels[level], ownLevelButton.encode({ askId, level: `${level}` }), 'plain'),
    ),
    more: [
      [
        drawButton(round.write, ownWriteButton.encode({ askId, checkInId: checkIn.id, place }), 'plain'),
        drawButton(round.skip, ownSkipButton.encode({ askId }), 'plain'),
        ...(putOff < mostPutOff
          ? [drawButton(say.later, laterButton.encode({ askId, turn: `${putOff}` }), 'plain')]
          : []),
        drawButton(say.pause, pauseButton.encode({ askId }), 'plain'),
        drawSupport(false, round),
      ],
    ],
  });
}

function listGoals(goals: readonly string[], { ownAsk: say }: Words): string[] {
  if (goals.length === 0) return [];
  return [`${say.goals}\n${goals.map((goal) => `- ${writeLine(goal)}`).join('\n')}`];
}

/** Words of one's own on one line, as they were typed. */
function writeLine(text: string): string {
  return escapeMarkdown(text.replace(/\s+/g, ' ').trim());
}

/** What is said, once, where nobody answered for long: the check-in stops by itself, and one press lets it go on. */
export function drawQuietEnd({ id: checkInId }: Pick<OwnCheckIn, 'id'>, { round, ownAsk: say }: Words): Card {
  return drawPanel({
    accent: roundAccent,
    paragraphs: [say.quietEnd],
    buttons: [drawButton(say.goOn, resumeButton.encode({ checkInId }), 'primary'), drawSupport(false, round)],
  });
}
