import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIEmbed,
} from 'discord.js';
import type { Card } from './reply.ts';

/** A card that is a few lines of text. Readable on every client, however old. */
export function textCard(content: string): Card {
  return { content };
}

/** A card with a coloured edge: paragraphs, then at most five buttons. Discord's Components V2. */
export function drawPanel(panel: {
  accent: number;
  paragraphs: readonly string[];
  buttons: readonly APIButtonComponentWithCustomId[];
}): Card {
  const texts = panel.paragraphs.map((content): APIComponentInContainer => ({
    type: ComponentType.TextDisplay,
    content,
  }));
  const rows: APIComponentInContainer[] =
    panel.buttons.length > 0 ? [{ type: ComponentType.ActionRow, components: [...panel.buttons] }] : [];
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [{ type: ComponentType.Container, accent_color: panel.accent, components: [...texts, ...rows] }],
  };
}

/** A button as data; `primary` for what most people will press, `plain` for the rest. */
export function drawButton(label: string, customId: string, look: 'primary' | 'plain'): APIButtonComponentWithCustomId {
  return {
    type: ComponentType.Button,
    style: look === 'primary' ? ButtonStyle.Primary : ButtonStyle.Secondary,
    label,
    custom_id: customId,
  };
}

/** Adds what somebody typed, so that nothing of it is lost when it could not be used. An embed holds 4,096 characters, all a field can have. */
export function addWords(card: Card, typed: readonly string[]): Card {
  const embeds = typed.map((description): APIEmbed => ({ description: description.slice(0, 4000) }));
  return { ...card, embeds: [...(card.embeds ?? []), ...embeds] };
}

/** Writes text so that Discord shows it as it was typed: no formatting, no links, no mentions. */
export function escapeMarkdown(text: string): string {
  return text.replace(/[\\*_~`|>#\-[\]()<@:]/g, (character) => `\\${character}`);
}

/** Where a message is, as a link that opens it in Discord. */
export function linkToMessage(guildId: string, channelId: string, messageId: string): string {
  return `https://discord.com/channels/${guildId}/${channelId}/${messageId}`;
}

/** A moment that every reader sees in their own zone: `R` in words like "2 hours ago", `f` as date and time. */
export function drawTime(at: Date | number, style: 'R' | 'f'): string {
  return `<t:${Math.floor(Number(at) / 1000)}:${style}>`;
}
