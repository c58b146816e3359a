import { createHash } from 'node:crypto';
import { ComponentType, MessageFlags } from 'discord.js';
import type { Card } from '../discord/reply.ts';

/** The mark by which a sent message is found again when the answer to its sending was lost: `ref` and ten hex digits made from the row's id. */
export function makeMarker(id: string): string {
  return `ref ${createHash('sha256').update(id).digest('hex').slice(0, 10)}`;
}

/** Adds the mark as a last small line. It is visible on purpose: invisible characters would be read out by screen readers. */
export function markCard(card: Card, marker: string): Card {
  const line = `-# ${marker}`;
  if (((card.flags ?? 0) & MessageFlags.IsComponentsV2) === 0)
    return { ...card, content: card.content ? `${card.content}\n${line}` : line };
  return { ...card, components: [...(card.components ?? []), { type: ComponentType.TextDisplay, content: line }] };
}
