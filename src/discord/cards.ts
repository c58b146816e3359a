import {
  ButtonStyle,
  ComponentType,
  MessageFlags,
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIEmbed,
  type APIMediaGalleryComponent,
  type APIStringSelectComponent,
} from 'discord.js';
import type { Card, FieldChoice } from './reply.ts';

/** A card that is a few lines of text. Readable on every client, however old. */
export function textCard(content: string): Card {
  return { content };
}

/**
 * A card with a coloured edge: paragraphs, a picture that comes with it as a file, then at most five buttons, then rows of at most five more or of
 * one select. Discord's Components V2.
 */
export function drawPanel(panel: {
  accent: number;
  paragraphs: readonly string[];
  picture?: { name: string; alt: string };
  buttons: readonly APIButtonComponentWithCustomId[];
  more?: readonly (readonly APIButtonComponentWithCustomId[])[];
  select?: APIActionRowComponent<APIStringSelectComponent>;
}): Card {
  const texts = panel.paragraphs.map((content): APIComponentInContainer => ({
    type: ComponentType.TextDisplay,
    content,
  }));
  const rows = [panel.buttons, ...(panel.more ?? [])]
    .filter((row) => row.length > 0)
    .map((row): APIComponentInContainer => ({ type: ComponentType.ActionRow, components: [...row] }));
  const pictures = panel.picture ? [drawGallery(panel.picture)] : [];
  const selects = panel.select ? [panel.select] : [];
  return {
    flags: MessageFlags.IsComponentsV2,
    components: [
      {
        type: ComponentType.Container,
        accent_color: panel.accent,
        components: [...texts, ...pictures, ...rows, ...selects],
      },
    ],
  };
}

/** A picture that comes with a card as a file of that name, with the words in its place. */
export function drawGallery({ name, alt }: { name: string; alt: string }): APIMediaGalleryComponent {
  return {
    type: ComponentType.MediaGallery,
    items: [{ media: { url: `attachment://${name}` }, description: alt }],
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

/** A menu from which one thing is chosen, in a row of its own. At most 25 choices; the placeholder has at most 150 characters. */
export function drawSelect(select: {
  customId: string;
  placeholder: string;
  choices: readonly FieldChoice[];
}): APIActionRowComponent<APIStringSelectComponent> {
  const { customId, placeholder, choices } = select;
  const menu: APIStringSelectComponent = {
    type: ComponentType.StringSelect,
    custom_id: customId,
    placeholder,
    options: choices.map((choice) => ({ ...choice })),
  };
  return { type: ComponentType.ActionRow, components: [menu] };
}

/** Buttons in rows of at most five, as many rows as they need. */
export function drawButtonRows(
  buttons: readonly APIButtonComponentWithCustomId[],
): APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  const rows: APIActionRowComponent<APIButtonComponentWithCustomId>[] = [];
  for (let from = 0; from < buttons.length; from += mostInRow)
    rows.push({ type: ComponentType.ActionRow, components: buttons.slice(from, from + mostInRow) });
  return rows;
}

/** Source: Discord's reference, "Action Row". */
const mostInRow = 5;

/** How much an embed's description may hold, and all embeds of a message together. Source: Discord's reference, "Embed Limits". */
const mostInEmbed = 4096;
const mostInEmbeds = 6000;
const mostEmbeds = 10;

/** A sentence that hands back what somebody typed, so that nothing of it is lost: whole, on as many cards as it takes. */
export function handBack(sentence: string, typed: readonly string[]): [Card, ...Card[]] {
  let embeds: APIEmbed[] = [];
  let used = 0;
  const cards: [Card, ...Card[]] = [{ content: cutSentence(sentence), embeds }];
  for (const description of typed.flatMap(cutForEmbeds)) {
    if (used + description.length > mostInEmbeds || embeds.length === mostEmbeds) {
      embeds = [];
      used = 0;
      cards.push({ embeds });
    }
    embeds.push({ description });
    used += description.length;
  }
  return cards;
}

/** Names and texts in a sentence may be long; one that ends early is better than no answer. Source: Discord's reference, "Create Message". */
function cutSentence(sentence: string): string {
  return sentence.length <= mostInContent
    ? sentence
    : `${sentence.slice(0, mostInContent - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

const mostInContent = 2000;

/** Cuts between characters, never within one. */
function cutForEmbeds(text: string): string[] {
  const pieces: string[] = [];
  for (let rest = text; rest !== '';) {
    const end = rest.codePointAt(mostInEmbed - 1) === rest.charCodeAt(mostInEmbed - 1) ? mostInEmbed : mostInEmbed - 1;
    pieces.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return pieces;
}

/** How many characters a panel holds, its buttons not counted; room for the outbox's mark is taken off. Source: Discord's reference, "Text Display". */
export const panelRoom = 3950;

/** Characters that Discord reads as formatting, links or mentions. */
const formatting = /[\\*_~`|>#\-[\]()<@:]/;

/** Controls, and what turns the direction of writing: with them a text could reach into the lines around it. */
const controls = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/**
 * Writes text so that Discord shows it as it was typed: no formatting, no links, no mentions. Where that takes more than `most`
 * characters it ends early, with `…`.
 */
export function escapeMarkdown(text: string, most = Number.POSITIVE_INFINITY): string {
  const characters = escapeEach(
    Array.from(text).filter((character) => character === '\n' || !controls.test(character)),
  );
  const whole = characters.join('');
  if (whole.length <= most) return whole;
  let fitting = '';
  for (const character of characters) {
    if (fitting.length + character.length >= most) break;
    fitting += character;
  }
  return `${fitting}…`;
}

/** Each character as it is written. What begins a list does so only at the beginning of a line: `1.`, and `+` before a space. */
function escapeEach(characters: readonly string[]): string[] {
  let line: 'blank' | 'number' | 'words' = 'blank';
  return characters.map((character, at) => {
    const before = line;
    line = readLine(character, before);
    const beginsList =
      (character === '.' && before === 'number') ||
      (character === '+' && before === 'blank' && characters[at + 1] === ' ');
    return beginsList || formatting.test(character) ? `\\${character}` : character;
  });
}

/** What stands in a line up to a character. */
function readLine(character: string, before: 'blank' | 'number' | 'words'): 'blank' | 'number' | 'words' {
  if (character === '\n') return 'blank';
  if (before === 'blank' && character === ' ') return 'blank';
  return before !== 'words' && /\d/.test(character) ? 'number' : 'words';
}

/** What {@link escapeMarkdown} wrote, as it is shown. */
export function unescapeMarkdown(written: string): string {
  return written.replace(/\\([^\p{L}\p{N}\s])/gu, '$1');
}

/** Where a message is, as a link that opens it in Discord. */
export function linkToMessage(guildId: string, channelId: string, messageId: string): string {
  return `https://discord.com/channels/${guildId}/${channelId}/${messageId}`;
}

/** A moment that every reader sees in their own zone: `R` in words like "2 hours ago", `f` as date and time, `F` with the weekday too. */
export function drawTime(at: Date | number, style: 'R' | 'f' | 'F'): string {
  return `<t:${Math.floor(Number(at) / 1000)}:${style}>`;
}
