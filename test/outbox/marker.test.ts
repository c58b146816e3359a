import { ComponentType, MessageFlags } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { drawPanel, textCard } from '../../src/discord/cards.ts';
import { makeMarker, markCard } from '../../src/outbox/marker.ts';

describe('a mark', () => {
  it('is the same for the same message, and says nothing about it', () => {
    expect(makeMarker('abc')).toBe(makeMarker('abc'));
    expect(makeMarker('abc')).not.toBe(makeMarker('abd'));
    expect(makeMarker('abc')).toMatch(/^ref [0-9a-f]{10}$/);
  });

  it('stands below a text in small letters', () => {
    expect(markCard(textCard('hello'), 'ref 1')).toEqual({ content: 'hello\n-# ref 1' });
    expect(markCard({ embeds: [] }, 'ref 1')).toEqual({ embeds: [], content: '-# ref 1' });
  });

  it('stands alone where there is nothing in a panel', () => {
    const flags = MessageFlags.IsComponentsV2;
    expect(markCard({ flags }, 'ref 1')).toEqual({
      flags,
      components: [{ type: ComponentType.TextDisplay, content: '-# ref 1' }],
    });
  });

  it('stands below a panel', () => {
    const panel = drawPanel({ accent: 1, paragraphs: ['hello'], buttons: [] });
    expect(markCard(panel, 'ref 1')).toEqual({
      flags: MessageFlags.IsComponentsV2,
      components: [...(panel.components ?? []), { type: ComponentType.TextDisplay, content: '-# ref 1' }],
    });
  });
});
