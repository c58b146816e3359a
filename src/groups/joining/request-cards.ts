import { drawButton, drawPanel, escapeMarkdown } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';
import type { Group } from '../group.ts';
import { declineButton, letInButton, longestAnswer } from './buttons.ts';
import { accent } from './cards.ts';
import { writeName } from '../pick-group.ts';
import type { Wait } from './waiting.ts';

/** A request, for those who decide. The only place where what somebody wrote with it is shown. */
export function drawRequest(group: Group, { id, userId, answer }: Wait, { requests: say }: Words): Card {
  const { question } = group;
  const paragraphs = [
    say.heading(writeName(group)),
    say.who(userId),
    ...(question === null ? [] : [say.question(escapeMarkdown(question, 2 * longestAnswer))]),
    ...(answer === null ? [] : [say.answer(escapeMarkdown(answer, 2 * longestAnswer))]),
    `-# ${say.note()}`,
  ];
  const buttons = [
    drawButton(say.letIn, letInButton.encode({ waitId: id }), 'primary'),
    drawButton(say.decline, declineButton.encode({ waitId: id }), 'plain'),
  ];
  return drawPanel({ accent, paragraphs, buttons });
}

/** The same card once it is answered: neither who asked nor what they wrote stands on it any more. */
export function drawDecided(group: Group, how: 'in' | 'declined', userId: string, { requests: say }: Words): Card {
  return drawPanel({ accent, paragraphs: [say.decided({ name: writeName(group), userId, how })], buttons: [] });
}

/** The same card where there is nothing to decide any more. */
export function drawOver({ requests: say }: Words): Card {
  return drawPanel({ accent, paragraphs: [say.over], buttons: [] });
}
