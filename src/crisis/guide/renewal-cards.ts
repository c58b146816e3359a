import { ComponentType } from 'discord.js';
import { drawButton, drawPanel } from '../../discord/cards.ts';
import { defineFamily } from '../../discord/custom-id.ts';
import type { Card } from '../../discord/reply.ts';
import { en } from '../../words/en.ts';

/** A channel whose pinned numbers are not what they would be now. */
export interface OldPanel {
  channelId: string;
  /** Our messages that stand there: the numbers, and the panel above them where it is found. */
  messageIds: readonly string[];
}

/** Posts and pins the panel and its numbers anew, wherever they are old. */
export const renewButton = defineFamily('panel-renew', {});

/** So many channels are named at most. */
const mostNamed = 20;

const say = en.lines.renewal;

/** Adds to what an owner is told that pinned numbers are old, with the button that renews them; `unknown` when nobody could look. */
export function addRenewal(card: Card, old: readonly OldPanel[] | 'unknown'): Card {
  if (old.length === 0) return card;
  const content =
    old === 'unknown' ? say.unknown() : say.old({ channels: name(old.map(({ channelId }) => channelId)) });
  const button = drawButton(say.button, renewButton.encode({}), 'primary');
  return {
    ...card,
    components: [
      ...(card.components ?? []),
      { type: ComponentType.TextDisplay, content },
      { type: ComponentType.ActionRow, components: [button] },
    ],
  };
}

/** Where a new panel is posted now. */
export function drawRenewed(channelIds: readonly string[]): Card {
  const text = channelIds.length === 0 ? say.nothing() : say.done({ channels: name(channelIds) });
  return drawPanel({ accent: 0x3f9c6d, paragraphs: [text, say.elsewhere()], buttons: [] });
}

function name(channelIds: readonly string[]): string {
  const names = channelIds.slice(0, mostNamed).map((id) => `<#${id}>`);
  const more = channelIds.length - names.length;
  return [...names, ...(more > 0 ? [say.more({ count: more })] : [])].join(', ');
}
