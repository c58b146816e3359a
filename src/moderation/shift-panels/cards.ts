import { openButton } from '../../crisis/guide/guide-buttons.ts';
import { drawButton, drawButtonRows } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import type { Words } from '../../words/words.ts';
import type { Saying } from './rules.ts';

/** Whether a volunteer is on shift, and what to do either way; for everybody in a channel. It tells no time, and nothing of anybody. */
export function drawShiftPanel(says: Saying, { guide, tell }: Words): Card {
  const { shifts: say, panel } = guide;
  return {
    content: [`${say[says]()} ${say.peers()}`, say.ways({ tell: tell.commandName })].join('\n\n'),
    components: drawButtonRows([drawButton(panel.button, openButton.encode({}), 'primary')]),
  };
}
