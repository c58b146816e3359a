import { en } from '../../words/en.ts';
import type { LineContent } from '../directory/directory-schema.ts';
import { writeName, writeNumber } from '../write-text.ts';

/** What a line is called, as plain text for a list of suggestions. */
export function titleOf(content: LineContent): string {
  return content.name ?? en.crisis.line.unnamed;
}

/** What a line is called, safe to show. */
export function writeTitle(content: LineContent): string {
  return `**${writeName(titleOf(content))}**`;
}

/** The ways to reach a line as plain text: its numbers, and its chat. */
export function listWays({ phone, text, whatsapp, chat }: LineContent): string[] {
  const numbers = [phone?.shown, text && [text.keyword, text.shown].filter(Boolean).join(' → '), whatsapp?.shown];
  return [...new Set([...numbers, chat].filter((way) => way !== undefined))];
}

/** The ways to reach a line, short and safe to show. */
export function writeWays(content: LineContent): string {
  return listWays(content)
    .map((way) => (way.startsWith('https://') ? `<${way}>` : writeNumber(way)))
    .join(' · ');
}
