/** A text written from top to bottom has at least so many lines, … */
const LEAST_LINES = 4;
/** … of which none is longer than this, … */
const WIDEST = 16;
/** … and no more than this. */
const MOST_LINES = 200;

/**
 * What a text says that is written from top to bottom, in columns of single letters; `undefined` if it is not written so. Words are what
 * stands in one column, or is set apart by a line without a letter in it.
 */
export function readColumns(text: string): string | undefined {
  const lines = text.trimEnd().split('\n', MOST_LINES + 1);
  if (lines.length < LEAST_LINES || lines.length > MOST_LINES) return undefined;
  let width = 0;
  for (const line of lines) {
    if (line.length > WIDEST || /[a-z]{2}/.test(line)) return undefined;
    if (line.length > width) width = line.length;
  }
  if (width < 2) return undefined;
  const columns: string[] = [];
  for (let at = 0; at < width; at++) columns.push(lines.map((line) => line[at] ?? ' ').join(''));
  const words = columns
    .join(' ')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  return words.join(' ');
}
