import { ComponentType } from 'discord.js';
import { drawButton, textCard } from '../../../discord/cards.ts';
import type { Card } from '../../../discord/reply.ts';
import { en } from '../../../words/en.ts';
import { cancelButton } from './buttons.ts';

const say = en.reachAdmin.cancel;

/** Asks a moderator for a yes. The id stands in it too: the name of somebody who left may not be shown. */
export function drawCancelQuestion({ userId }: { userId: string }): Card {
  return {
    ...textCard([say.question({ userId }), say.who({ userId })].join('\n\n')),
    components: [
      {
        type: ComponentType.ActionRow,
        components: [drawButton(say.button, cancelButton.encode({ userId }), 'primary')],
      },
    ],
  };
}

/** Says that it is done; whether there was anything is said to nobody. */
export function drawCancelled({ userId }: { userId: string }): Card {
  return { ...textCard(say.done({ userId })), components: [] };
}
