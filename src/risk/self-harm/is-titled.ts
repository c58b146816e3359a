import { type Range } from '../context.ts';
import { type NormalisedText, type Word } from '../normalised-text.ts';

/** How the word at `index` begins in the original: `Xx`, `x`, or neither (all capitals, digits, signs). */
function readCase({ stretches, words }: NormalisedText, index: number): 'title' | 'lower' | 'other' {
  const word: Word | undefined = words[index];
  const stretch = stretches.findLast(({ offset }) => offset <= (word?.start ?? 0));
  const written = stretch?.text.slice((word?.start ?? 0) - stretch.offset, (word?.end ?? 0) - stretch.offset) ?? '';
  if (/^[a-z]/.test(written)) return 'lower';
  return /^[A-Z][a-z]/.test(written) ? 'title' : 'other';
}

/** Whether a match of several words is written like the name of a song or a film, in a sentence that is not written so. */
export function isTitled(text: NormalisedText, match: Range, sentence: Range): boolean {
  if (match.last === match.first || match.first === sentence.first) return false;
  for (let index = match.first; index <= match.last; index++) if (readCase(text, index) !== 'title') return false;
  for (let index = sentence.first; index <= sentence.last; index++)
    if ((index < match.first || index > match.last) && readCase(text, index) === 'lower') return true;
  return false;
}
