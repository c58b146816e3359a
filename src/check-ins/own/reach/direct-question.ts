import { ComponentType, type APIButtonComponentWithCustomId } from 'discord.js';
import { drawButton, textCard } from '../../../discord/cards.ts';
import type { Card } from '../../../discord/reply.ts';
import type { Words } from '../../../words/words.ts';
import { directBackButton, directNoButton, directYesButton } from './buttons.ts';

/** Asks for the yes to direct messages: says who can see them, and how it is taken back. Nothing is sent directly before it. */
export function drawDirectQuestion({ reach: { direct: say } }: Words): Card {
  return {
    ...textCard(say.question),
    ...drawRow(
      drawButton(say.yes, directYesButton.encode({}), 'primary'),
      drawButton(say.no, directNoButton.encode({}), 'plain'),
    ),
  };
}

/** What somebody says yes to direct messages for: their own check-ins, or hearing from moderators. */
export type DirectReason = 'check-ins' | 'moderation';

/** The test message: once it is there, somebody is asked there, or hears from moderators there. */
export function drawTest({ guildId, reason }: { guildId: string; reason: DirectReason }, words: Words): Card {
  const { test } = reason === 'moderation' ? words.receipts.direct : words.reach.direct;
  return { ...textCard(test), ...drawRow(drawBackButton({ guildId }, words)) };
}

/** The button that takes the yes back. */
export function drawBackButton(
  { guildId }: { guildId: string },
  { reach: { direct: say } }: Words,
): APIButtonComponentWithCustomId {
  return drawButton(say.takeBack, directBackButton.encode({ guildId }), 'plain');
}

/** What has become of a yes so far. */
export type DirectOutcome = 'arrived' | 'closed' | 'waiting';

/** Says what has become of a yes. */
export function drawOutcome(outcome: DirectOutcome, { reach: { direct: say } }: Words): Card {
  return { ...textCard(say[outcome]), components: [] };
}

/** Says that nothing is sent directly: nobody said yes. */
export function drawDeclined({ reach: { direct: say } }: Words): Card {
  return { ...textCard(say.declined), components: [] };
}

/** Says that a yes was taken back. */
export function drawTakenBack({ reach: { direct: say } }: Words): Card {
  return textCard(say.takenBack);
}

function drawRow(...components: APIButtonComponentWithCustomId[]): Pick<Card, 'components'> {
  return { components: [{ type: ComponentType.ActionRow, components }] };
}
