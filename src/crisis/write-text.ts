import { escapeMarkdown } from '../discord/cards.ts';
import { secureUrl } from './directory/directory-schema.ts';

/** A number in a form that Discord shows as it is, whatever signs are in it, and that can be copied whole. */
export function writeNumber(number: string): string {
  return `\`${number}\``;
}

/** A link that Discord does not unfold into a preview. */
export function writeLink(url: string): string {
  return `<${url}>`;
}

/** A name from the directory, in letters of any script; it neither formats nor turns around what stands beside it. */
export function writeName(name: string): string {
  return /^[\p{Script=Latin}\p{Script=Common}]*$/u.test(name) ? escapeMarkdown(name) : isolate(escapeMarkdown(name));
}

/** Where a server knows a line from: a link when it is nothing else, otherwise its owner's words. */
export function writeSource(source: string): string {
  return secureUrl.safeParse(source).success ? writeLink(source) : writeName(source);
}

/** The longest piece of somebody's own words that is shown back. */
const longestEcho = 60;

/** What somebody typed, safe to show: one short line, nothing hidden in it, no towers of accents, no formatting, no mention, no direction. */
export function echo(typed: string): string {
  const clean = typed
    .slice(0, 4 * longestEcho)
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
  const letters = Array.from(clean);
  const short = letters.length > longestEcho ? `${letters.slice(0, longestEcho).join('').trim()}…` : clean;
  return isolate(escapeMarkdown(short));
}

/** Text of unknown direction among text of another. */
function isolate(text: string): string {
  return `\u2068${text}\u2069`;
}
