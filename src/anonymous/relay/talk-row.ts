import type { APIButtonComponentWithCustomId } from 'discord.js';
import { drawButton } from '../../discord/cards.ts';
import type { Words } from '../../words/words.ts';
import { answerButton, readTalkButton } from './buttons.ts';

/** What moderators can do in a talk with the writer of a post. Offered before its writer says yes, too: a press then says that they have not. */
export function drawTalkRow(caseId: string, { holding: say }: Words): APIButtonComponentWithCustomId[] {
  return [
    drawButton(say.answer, answerButton.encode({ caseId }), 'plain'),
    drawButton(say.readTalk, readTalkButton.encode({ caseId, upTo: 'end' }), 'plain'),
  ];
}
