import { shortenLinks } from './clean-links.ts';

/** An emoji with its look and the colour of its skin; several are joined to one, such as a family. Source: Unicode Technical Standard 51. */
const emoji = String.raw`\p{Extended_Pictographic}[\ufe0e\ufe0f]?\p{Emoji_Modifier}?`;

/** What is written with characters that are not seen alone, and stays whole: flags of regions, keys, emoji. */
const whole = [
  String.raw`\u{1f3f4}[\u{e0030}-\u{e0039}\u{e0061}-\u{e007a}]{3,6}\u{e007f}`,
  String.raw`[0-9#*]\ufe0f?\u20e3`,
  String.raw`${emoji}(?:\u200d${emoji})*`,
].join('|');

/** Controls, what is not seen, what turns the direction of writing, what no font has. Joiners are looked at by themselves. */
const unseen = String.raw`(?![\n\u200c\u200d])(?:\p{Default_Ignorable_Code_Point}|[\p{Cc}\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\ufff9-\ufffc]|(?![\u0600-\u0605\u06dd\u08e2])\p{Cf})`;

const wholeOrUnseen = new RegExp(`(?<whole>${whole})|${unseen}`, 'gu');

/** Scripts in which a joiner decides how letters stand together. Source: The Unicode Standard, "Cursive Connection and Ligatures". */
const joining = `(?:${[
  'Arab',
  'Syrc',
  'Beng',
  'Deva',
  'Gujr',
  'Guru',
  'Knda',
  'Khmr',
  'Mlym',
  'Mymr',
  'Orya',
  'Sinh',
  'Taml',
  'Telu',
  'Tibt',
]
  .map((script) => String.raw`\p{scx=${script}}`)
  .join('|')})`;
const letter = String.raw`(?=\p{L})${joining}`;
const mark = String.raw`(?=\p{M})${joining}`;
/** Signs that take the vowel from a letter: a joiner behind them asks for the half form. */
const virama = String.raw`[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d4d\u0dca\u1039\u17d2]`;

const wholeOrJoiner = new RegExp(
  `(?<whole>${whole}` +
    String.raw`|(?<=${letter}|${mark})[\u200c\u200d](?=${letter})` +
    String.raw`|(?<=${letter})[\u200c\u200d](?=${mark})` +
    String.raw`|(?<=${virama}|(?=\p{L})\p{scx=Arab})\u200d(?!\p{M}))|[\u200c\u200d]`,
  'gu',
);

const keepWhole = (_found: string, kept: string | undefined): string => kept ?? '';

/** Towers of accents reach into the lines above. No language that is written in chats has more than three on a letter. */
const tower = /(\p{M}{3})\p{M}+/gu;

/**
 * A text as it is shown to a group: each line break the same, nothing hidden in it, no towers of accents, of links the host only, no
 * letters that only look like formatting, at most one empty line in a row. Emoji stay whole, and so do words of Hindi and Persian. Empty
 * when nothing of it could be seen. The same again for a text that is clean. Linear.
 */
export function cleanText(text: string): string {
  const seen = unifySpaces(text)
    .replace(wholeOrUnseen, keepWhole)
    .replace(mathematical, (one) => one.normalize('NFKC'));
  // A joiner could hide a link; without one, others have lost what they joined.
  const short = dropJoiners(shortenLinks(dropJoiners(seen)));
  const tidy = dropJoiners(short.replace(tower, '$1'))
    .split('\n')
    .map((line) => line.replace(/(^|\s)\p{M}+/gu, '$1').trimEnd())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  return /[\p{L}\p{N}\p{P}\p{S}]/u.test(tidy) ? tidy : '';
}

/** A text of one line, cleaned as {@link cleanText} does; null when nothing of it could be seen. */
export function cleanLine(text: string | null): string | null {
  // A next-line character breaks lines too, and is none of the spaces of JavaScript.
  const line = cleanText((text ?? '').replace(/[\s\u0085]+/gu, ' '));
  return line === '' ? null : line;
}

/** Letters of formulas look like bold or italic ones, which a frame may have and a text may not; programs that read aloud stumble over them. */
const mathematical = /[\u{1d400}-\u{1d7ff}]/gu;

function unifySpaces(text: string): string {
  return text.replace(/\r\n?|[\v\f\u0085\u2028\u2029]/g, '\n').replace(/(?!\u3000)[\p{Zs}\t\u2800]/gu, ' ');
}

function dropJoiners(text: string): string {
  return text.replace(wholeOrJoiner, keepWhole);
}
