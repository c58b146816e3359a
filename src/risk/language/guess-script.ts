/** A way of writing, told by its letters. `other` is one that is not told apart here. */
export type Script =
  'latin' | 'cyrillic' | 'greek' | 'arabic' | 'hebrew' | 'han' | 'kana' | 'hangul' | 'thai' | 'devanagari' | 'other';

/** So many letters of a text are looked at: enough to tell, and no more work for a longer text. */
const MOST_LETTERS = 400;

/** First code points of blocks in ascending order; a block reaches to the next. Source: Unicode's Blocks.txt. */
const BLOCKS: readonly (readonly [number, Script | undefined])[] = [
  [0, undefined],
  [0x41, 'latin'],
  [0x5b, undefined],
  [0x61, 'latin'],
  [0x7b, undefined],
  [0xc0, 'latin'],
  [0x250, 'latin'],
  [0x2b0, undefined],
  [0x370, 'greek'],
  [0x400, 'cyrillic'],
  [0x530, 'other'],
  [0x590, 'hebrew'],
  [0x600, 'arabic'],
  [0x780, 'other'],
  [0x900, 'devanagari'],
  [0x980, 'other'],
  [0xe00, 'thai'],
  [0xe80, 'other'],
  [0x1100, 'hangul'],
  [0x1200, 'other'],
  [0x1d00, 'latin'],
  [0x1d80, undefined],
  [0x1e00, 'latin'],
  [0x1f00, 'greek'],
  [0x2000, undefined],
  [0x2c80, 'other'],
  [0x2e00, undefined],
  [0x3041, 'kana'],
  [0x3100, 'other'],
  [0x3400, 'han'],
  [0xa000, 'other'],
  [0xac00, 'hangul'],
  [0xd7a4, undefined],
  [0xf900, 'han'],
  [0xfb1d, 'hebrew'],
  [0xfb50, 'arabic'],
  [0xfe00, undefined],
  [0xfe70, 'arabic'],
  [0xff00, undefined],
  [0xff21, 'latin'],
  [0xff5b, undefined],
  [0x1d400, 'latin'],
  [0x1d800, undefined],
  [0x20000, 'han'],
  [0x30000, undefined],
];

function findScript(code: number): Script | undefined {
  let low = 0;
  let high = BLOCKS.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((BLOCKS[middle]?.[0] ?? 0) <= code) low = middle;
    else high = middle - 1;
  }
  return BLOCKS[low]?.[1];
}

/** The script of most of the letters among the first 400, or `undefined` without letters. Kana among Chinese characters makes the text Japanese kana. */
export function guessScript(text: string): Script | undefined {
  const counts = new Map<Script, number>();
  let letters = 0;
  for (let at = 0; at < text.length && at < MOST_LETTERS * 4 && letters < MOST_LETTERS;) {
    const code = text.codePointAt(at) ?? 0;
    at += code > 0xffff ? 2 : 1;
    const script = findScript(code);
    if (script === undefined) continue;
    letters++;
    counts.set(script, (counts.get(script) ?? 0) + 1);
  }
  let most: Script | undefined;
  for (const [script, count] of counts) if (most === undefined || count > (counts.get(most) ?? 0)) most = script;
  return most === 'han' && counts.has('kana') ? 'kana' : most;
}
