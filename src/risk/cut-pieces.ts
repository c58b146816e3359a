import { isPicture } from './characters.ts';
import { type Break } from './normalised-text.ts';

/** A stretch between blanks that may still be in disguise: letters, digits, and signs standing between them. Offsets within the folded text. */
export interface Piece {
  text: string;
  start: number;
  end: number;
  breakBefore: Break;
  quoted: boolean;
}

const NOTHING: ReadonlySet<string> = new Set();

const OTHER = 0;
const LETTER = 1;
const DIGIT = 2;
/** Signs that may stand for a letter or between letters: they belong to a piece only if a letter or digit follows. */
const SIGN = 3;

const KINDS = new Uint8Array(128);
for (const sign of "'@$!+.-_*~`|\\^#%&=") KINDS[sign.charCodeAt(0)] = SIGN;
for (let code = 97; code <= 122; code++) KINDS[code] = LETTER;
for (let code = 48; code <= 57; code++) KINDS[code] = DIGIT;

/** Signs between two letters beyond this are a border, not a disguise. */
const MOST_SIGNS = 4;
/** More stars than this are a line, and no word. */
const LONGEST_STARRED = 7;
/** A mark like `<:name:123>` of Discord is never longer than this. */
const LONGEST_MARK = 64;
/** A quotation longer than this is a pair of stray quotation marks. */
const LONGEST_QUOTATION = 60;

function kindAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code < 128) return KINDS[code] ?? OTHER;
  if (Number.isNaN(code)) return OTHER;
  return isPicture(text.codePointAt(at) ?? 0) || (code >= 0xdc00 && code <= 0xdfff) ? OTHER : LETTER;
}

/** How many signs at the end of a piece still stand for letters of it: `bitche$`, and `l*f*` where it has a star already. */
function countClosing(text: string, from: number, at: number): number {
  const sign = text[at];
  if (sign === '$') return at - from > 1 ? 1 : 0;
  if (sign !== '*' && sign !== '#') return 0;
  const first = text.indexOf(sign, from);
  if (first >= at || first <= from) return countStarred(text, from, at);
  return text[at + 1] === sign && text[at + 2] !== sign ? 2 : text[at + 1] === sign ? 0 : 1;
}

/** Of a word of which one or two letters were left, `k***`: how many stars follow. None where stars mark words as bold. */
function countStarred(text: string, from: number, at: number): number {
  if (at - from > 2) return 0;
  const before = text.lastIndexOf('*', from - 1);
  if (from > 0 && before >= 0 && kindAt(text, before + 1) === LETTER) return 0;
  let stars = 0;
  while (stars < LONGEST_STARRED && text[at + stars] === '*') stars++;
  return stars;
}

/** Where the piece that begins at `from` ends. */
function findPieceEnd(text: string, from: number): number {
  let at = from;
  for (;;) {
    const code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) {
      at++;
      continue;
    }
    const kind = kindAt(text, at);
    if (kind === LETTER || kind === DIGIT) {
      at += code >= 0xd800 && code <= 0xdbff ? 2 : 1;
      continue;
    }
    if (kind !== SIGN) return at;
    let after = at;
    while (after - at < MOST_SIGNS && kindAt(text, after) === SIGN) after++;
    const next = kindAt(text, after);
    if (next !== LETTER && next !== DIGIT) return at + countClosing(text, from, at);
    at = after;
  }
}

/** Where a link ends: at a blank, or at the bracket around it. */
function findLinkEnd(text: string, from: number): number {
  const bracket = isTarget(text, from) ? ')' : '>';
  let at = from;
  while (at < text.length && text.charCodeAt(at) > 32 && text[at] !== '>' && text[at] !== bracket) at++;
  return at;
}

/** A link, a mention, a custom emoji or a letter emoji beginning at `at`, as a word of its own. */
function readMark(text: string, at: number, code: number): { word: string; end: number } | undefined {
  if (code === 104 /* h */ || code === 119 /* w */) {
    if (text.startsWith('http://', at) || text.startsWith('https://', at) || text.startsWith('www.', at)) {
      return { word: '<link>', end: findLinkEnd(text, at) };
    }
  }
  if (code === 60 /* < */ && /[@#:at/]/.test(text[at + 1] ?? '')) {
    const close = text.slice(at, at + LONGEST_MARK).indexOf('>');
    if (close > 2) return { word: text[at + 1] === '@' ? '<mention>' : '<mark>', end: at + close + 1 };
  }
  if (code === 58 /* : */ && text.startsWith(':regional_indicator_', at) && text[at + 21] === ':') {
    return { word: text[at + 20] ?? '', end: at + 22 };
  }
  return undefined;
}

interface Gap {
  newlines: number;
  dots: number;
  stop: boolean;
  pause: boolean;
}

function widenGap(gap: Gap, code: number): void {
  if (code === 10) gap.newlines++;
  else if (code === 46 /* . */) gap.dots++;
  else if (code === 33 /* ! */ || code === 63 /* ? */) gap.stop = true;
  else if (code === 44 || code === 58 || code === 59 || code === 45 || code === 40 || code === 41) gap.pause = true;
}

/** One line end or an ellipsis is a breath; a full stop, two line ends, `!` and `?` end the sentence. */
function judgeGap(gap: Gap): Break {
  if (gap.stop || gap.dots === 1 || gap.newlines > 1) return 'stop';
  return gap.pause || gap.dots > 1 || gap.newlines === 1 ? 'pause' : 'none';
}

function markQuotation(pieces: Piece[], from: number): void {
  if (pieces.length - from > LONGEST_QUOTATION) return;
  for (let index = from; index < pieces.length; index++) {
    const piece = pieces[index];
    if (piece) piece.quoted = true;
  }
}

function isQuoteMark(text: string, at: number): boolean {
  if (text[at] !== '>' || (at > 0 && text[at - 1] !== '\n')) return false;
  return text[at + 1] === ' ' || text.startsWith('>>> ', at);
}

/** Where a cut stands while a text is walked through. */
interface Cutting {
  pieces: Piece[];
  /** What shows nothing of a sentence and stands in its middle: it waits for the end of the clause. */
  late: string[];
  gap: Gap;
  quotedLine: boolean;
}

function closeGap(gap: Gap): void {
  gap.newlines = 0;
  gap.dots = 0;
  gap.stop = false;
  gap.pause = false;
}

/** Puts what waited behind the word before it, whose place it shares. */
function flushLate({ pieces, late }: Cutting): void {
  const before = pieces.at(-1);
  for (const text of late) {
    const { start, end } = before ?? { start: 0, end: 0 };
    pieces.push({ text, start, end, breakBefore: 'none', quoted: before?.quoted ?? false });
  }
  late.length = 0;
}

function pushPiece(cutting: Cutting, text: string, start: number, end: number): void {
  const breakBefore = cutting.pieces.length === 0 ? 'stop' : judgeGap(cutting.gap);
  if (cutting.late.length > 0 && breakBefore !== 'none') flushLate(cutting);
  cutting.pieces.push({ text, start, end, breakBefore, quoted: cutting.quotedLine });
  closeGap(cutting.gap);
}

/** Whether `at` is where the address of `[text](address)` begins. */
function isTarget(text: string, at: number): boolean {
  return text[at - 1] === '(' && text[at - 2] === ']';
}

/** How far ahead is looked for a word in digits and signs. */
const LONGEST_AHEAD = 12;

/** Whether `!` stands alone before a word that has digits and signs for letters: `! w@n7`. */
function isLoneSign(text: string, at: number): boolean {
  if ((at > 0 && text[at - 1] !== ' ') || text[at + 1] !== ' ') return false;
  const [ahead = ''] = text.slice(at + 2, at + 2 + LONGEST_AHEAD).split(' ', 1);
  return /[a-z][@$!\d]|[@$!\d][a-z]/.test(ahead);
}

/**
 * Cuts folded text into pieces and notes what stands between them. Pictures, and the addresses behind words that are links, move to the
 * end of their clause, so that nobody takes a sentence apart with them; `kept` are pictures that stay where they are. Linear.
 */
export function cutPieces(text: string, kept: ReadonlySet<string> = NOTHING): Piece[] {
  const cutting: Cutting = {
    pieces: [],
    late: [],
    gap: { newlines: 0, dots: 0, stop: false, pause: false },
    quotedLine: false,
  };
  const { pieces, late } = cutting;
  let quotationFrom = -1;
  let at = 0;
  while (at < text.length) {
    const unit = text.charCodeAt(at);
    if (unit === 32) {
      at++;
      continue;
    }
    const mark = readMark(text, at, unit);
    if (mark) {
      const end = Math.max(mark.end, at + 1);
      if (pieces.length > 0 && isTarget(text, at)) {
        late.push(mark.word);
        // The brackets belong to the address, and part nothing.
        closeGap(cutting.gap);
        at = end + 1;
        continue;
      }
      pushPiece(cutting, mark.word, at, end);
      at = end;
      continue;
    }
    const kind = kindAt(text, at);
    const next = kind === SIGN ? kindAt(text, at + 1) : OTHER;
    const leads = kind === SIGN && next === LETTER && (text[at] === '@' || text[at] === '$');
    if (kind === LETTER || kind === DIGIT || leads) {
      const end = findPieceEnd(text, at);
      pushPiece(cutting, text.slice(at, end), at, end);
      at = end;
      continue;
    }
    if (unit === 33 /* ! */ && isLoneSign(text, at)) {
      pushPiece(cutting, 'i', at, at + 1);
      at++;
      continue;
    }
    const code = text.codePointAt(at) ?? 0;
    if (isPicture(code)) {
      const end = at + (code > 0xffff ? 2 : 1);
      const picture = text.slice(at, end);
      if (pieces.length === 0 || kept.has(picture)) pushPiece(cutting, picture, at, end);
      else if (judgeGap(cutting.gap) === 'none') late.push(picture);
      else pushPiece(cutting, picture, at, end);
      at = end;
      continue;
    }
    if (code === 10) cutting.quotedLine = false;
    if (isQuoteMark(text, at)) cutting.quotedLine = true;
    if (code === 34 /* " */) {
      if (quotationFrom >= 0) markQuotation(pieces, quotationFrom);
      quotationFrom = quotationFrom >= 0 ? -1 : pieces.length;
    }
    widenGap(cutting.gap, code);
    at++;
  }
  flushLate(cutting);
  return pieces;
}
