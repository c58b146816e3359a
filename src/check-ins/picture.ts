import { describeError, type Log } from '../log.ts';
import type { Level } from './rounds/rules.ts';

/**
 * One row of a picture, with as many columns as the others.
 * - `counts`: bars, from the ground up; `few` is a hollow box of one height, 0 a line on the ground, null nothing at all.
 * - `levels`: a mark on one of five lines for each level, very hard on the lowest; nothing where none is known.
 */
export type PictureRow =
  | { kind: 'counts'; columns: readonly (number | 'few' | null)[] }
  | { kind: 'levels'; columns: readonly (readonly Level[])[] };

/** Measures in pixels. */
const widest = 760;
const widestColumn = 36;
const narrowestColumn = 2;
/** With less the picture would be a sliver; what is not there stays empty. */
const fewestColumns = 7;
const margin = 20;
/** Room for the signs of the highest and the lowest line. */
const signs = 36;
const rowHeight = 150;
const betweenRows = 26;
const lines = 5;
const lineGap = rowHeight / lines;
const fewHeight = 12;
const tallest = rowHeight - 8;

/**
 * It brings a dark ground of its own, so that it looks the same on dark and on light. One colour, and what differs differs by place and shape:
 * nobody has to tell colours apart. On that ground the marks have a contrast of 8 : 1, the lines one of 3 : 1.
 */
const colours = { ground: '#252b3a', lines: '#6b7794', weeks: '#465069', marks: '#a9c7ff' };

/**
 * Draws rows below each other as a PNG without any text in it, since fonts differ: words and numbers stand beside it. A thin line stands before
 * every `breakEvery`th column. The same rows give the same bytes. The drawing library is loaded with the first picture, and draws beside the
 * bot's own thread. @throws {Error} where the library is not there for this machine
 */
export async function drawPicture(rows: readonly PictureRow[], { breakEvery = 0 } = {}): Promise<Uint8Array> {
  const { renderAsync } = await import('@resvg/resvg-js');
  const image = await renderAsync(writeSvg(rows, breakEvery), { font: { loadSystemFonts: false }, logLevel: 'off' });
  return image.asPng();
}

/** The same; null where no picture can be drawn here, which the log says. What it shows is said in words, too. */
export async function tryDrawing(
  rows: readonly PictureRow[],
  { log, ...options }: { breakEvery?: number; log: Pick<Log, 'warn'> },
): Promise<Uint8Array | null> {
  try {
    return await drawPicture(rows, options);
  } catch (error) {
    log.warn('picture.not-drawn', { error: describeError(error) });
    return null;
  }
}

function writeSvg(rows: readonly PictureRow[], breakEvery: number): string {
  const columns = Math.max(fewestColumns, ...rows.map((row) => row.columns.length));
  const step = Math.min(widestColumn, Math.max(narrowestColumn, Math.floor(widest / columns)));
  const width = margin + signs + columns * step + margin;
  const height = margin + rows.length * rowHeight + (rows.length - 1) * betweenRows + margin;
  const drawn = rows.map((row, index) => {
    const inside = { step, columns, left: margin + signs };
    const breaks = drawBreaks(inside, breakEvery);
    const top = margin + index * (rowHeight + betweenRows);
    return `<g transform="translate(0 ${top})">${breaks}${drawRow(row, inside)}</g>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="${width}" height="${height}" rx="12" fill="${colours.ground}"/>${drawn.join('')}</svg>`;
}

/** Where the columns of a row stand. */
interface Inside {
  step: number;
  columns: number;
  left: number;
}

function drawBreaks({ step, columns, left }: Inside, every: number): string {
  if (every === 0) return '';
  const inner = Array.from({ length: Math.ceil(columns / every) - 1 }, (_, index) => left + (index + 1) * every * step);
  return inner.map((x) => `<path d="M${x + 0.5} 0V${rowHeight}" stroke="${colours.weeks}"/>`).join('');
}

function drawRow(row: PictureRow, inside: Inside): string {
  return row.kind === 'counts' ? drawCounts(row.columns, inside) : drawLevels(row.columns, inside);
}

/** Through the middle of points, so that it is one point thick and no two half as bright. */
function drawLine(y: number, { step, columns, left }: Inside): string {
  return `<path d="M${left} ${y + 0.5}H${left + columns * step}" stroke="${colours.lines}"/>`;
}

function drawCounts(counts: readonly (number | 'few' | null)[], inside: Inside): string {
  const most = Math.max(1, ...counts.filter((count) => typeof count === 'number'));
  const bars = counts.map((count, index) => {
    if (count === null) return '';
    if (count === 'few') return drawBox({ index, y: rowHeight - fewHeight, height: fewHeight, hollow: true }, inside);
    const high = count === 0 ? 2 : Math.max(fewHeight, Math.round((count / most) * tallest));
    return drawBox({ index, y: rowHeight - high, height: high, hollow: false }, inside);
  });
  return drawLine(rowHeight, inside) + bars.join('');
}

function drawLevels(columns: readonly (readonly Level[])[], inside: Inside): string {
  const yOf = (level: number) => (lines - level + 0.5) * lineGap;
  const ground = Array.from({ length: lines }, (_, index) => drawLine(yOf(index + 1), inside)).join('');
  const thick = 12;
  const marks = columns.flatMap((levels, index) =>
    [...new Set(levels)].map((level) =>
      drawBox({ index, y: yOf(level) - thick / 2, height: thick, hollow: false }, inside),
    ),
  );
  return drawSigns(yOf(lines), yOf(1)) + ground + marks.join('');
}

function drawBox(
  { index, y, height, hollow }: { index: number; y: number; height: number; hollow: boolean },
  { step, left }: Inside,
): string {
  const gap = step > 8 ? 4 : step > 3 ? 1 : 0;
  const edge = hollow ? 1 : 0;
  const [x, width] = [left + index * step + gap / 2 + edge, Math.max(1, step - gap - 2 * edge)];
  const look = hollow ? `fill="none" stroke="${colours.marks}" stroke-width="2"` : `fill="${colours.marks}"`;
  return `<rect x="${x}" y="${y + edge}" width="${width}" height="${height - 2 * edge}" rx="${Math.min(3, width / 3)}" ${look}/>`;
}

/** A sun beside the highest line, a cloud with rain beside the lowest. */
function drawSigns(high: number, low: number): string {
  const x = margin + 10;
  const rays = Array.from({ length: 8 }, (_, index) => {
    const angle = (index * Math.PI) / 4;
    const at = (far: number) =>
      `${(x + far * Math.cos(angle)).toFixed(2)} ${(high + far * Math.sin(angle)).toFixed(2)}`;
    return `M${at(7.5)}L${at(11)}`;
  }).join('');
  const stroke = `stroke="${colours.marks}" stroke-width="2" stroke-linecap="round" fill="none"`;
  const cloud = `M${x - 6} ${low + 1}a4 4 0 0 1 1-8a6 6 0 0 1 11 0a4 4 0 0 1 1 8z`;
  const rain = [-4, 1, 6].map((dx) => `M${x + dx} ${low + 5}l-2 5`).join('');
  return `<circle cx="${x}" cy="${high}" r="4.5" fill="${colours.marks}"/><path d="${rays}" ${stroke}/><path d="${cloud}" fill="${colours.marks}"/><path d="${rain}" ${stroke}/>`;
}
