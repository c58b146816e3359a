import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { drawPicture, tryDrawing, type PictureRow } from '../../src/check-ins/picture.ts';
import type { Level } from '../../src/check-ins/rounds/rules.ts';
import { captureLog } from '../kit/log.ts';
import { readPng, type Pixels } from '../kit/png.ts';

const levels = (...columns: (readonly Level[])[]): PictureRow => ({ kind: 'levels', columns });
const counts = (...columns: (number | 'few' | null)[]): PictureRow => ({ kind: 'counts', columns });

/** Marks and bars are the brightest in the picture. */
const isMark = ([red, green, blue]: readonly number[]) => (red ?? 0) > 150 && (green ?? 0) > 180 && (blue ?? 0) > 230;

/** The heights, from the top, at which something is marked in the middle of a column; columns are 36 points wide and begin after the signs. */
function listMarked(picture: Pixels, column: number): number[] {
  const x = 56 + column * 36 + 18;
  return Array.from({ length: picture.height }, (_, y) => y).filter((y) => isMark(picture.at(x, y)));
}

/** How relative luminance differs. Source: W3C, WCAG 2.2, "contrast ratio". */
function contrast(one: readonly number[], other: readonly number[]): number {
  const [light = 0, dark = 0] = [one, other].map(luminance).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function luminance([red = 0, green = 0, blue = 0]: readonly number[]): number {
  const part = (value: number) =>
    value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4;
  return 0.2126 * part(red) + 0.7152 * part(green) + 0.0722 * part(blue);
}

describe('the picture of levels', () => {
  it('has a mark for each level at its own height, the better the higher, and a gap where nothing is known', async () => {
    const picture = readPng(await drawPicture([levels([1], [], [3], [2, 5], [4])]));
    const heights = [0, 1, 2, 3, 4].map((column) => listMarked(picture, column));
    const middle = (ys: readonly number[]) => ys.reduce((sum, y) => sum + y, 0) / ys.length;
    expect(heights[1], 'nothing is known of that day').toEqual([]);
    const [hardest = [], , soSo = [], two = [], allRight = []] = heights;
    expect(middle(hardest)).toBeGreaterThan(middle(soSo));
    expect(middle(soSo)).toBeGreaterThan(middle(allRight));
    expect(two.length, 'both levels of a day').toBe(2 * hardest.length);
    expect(Math.min(...two)).toBeLessThan(Math.min(...allRight));
  });

  it('is the same for the same days, and another for others', async () => {
    const draw = async (...columns: (readonly Level[])[]) => Buffer.from(await drawPicture([levels(...columns)]));
    const picture = await draw([1], [], [3]);
    expect((await draw([1], [], [3])).equals(picture)).toBe(true);
    for (const other of [await draw([1], [2], [3]), await draw([1], [3], []), await draw([2], [], [3])])
      expect(other.equals(picture)).toBe(false);
  });

  it('brings its own ground, on which marks and lines are told apart without colours', async () => {
    const picture = readPng(await drawPicture([levels([1], [], [5])]));
    const { height, width } = picture;
    const ground = picture.at(width / 2, 8);
    expect(ground[3], 'nothing of what lies behind shows through').toBe(255);
    const mark = picture.at(56 + 18, height - 35);
    expect(isMark(mark)).toBe(true);
    expect(contrast(mark, ground)).toBeGreaterThan(7);
    const inGap = Array.from({ length: height }, (_, y) => picture.at(56 + 36 + 18, y));
    // Source: WCAG 2.2, 1.4.11: graphics need 3 : 1.
    expect(Math.max(...inGap.map((point) => contrast(point, ground)))).toBeGreaterThan(3);
  });

  it('holds a year, and stays small', async () => {
    const year = Array.from({ length: 371 }, (_, index): readonly Level[] => (index % 3 === 0 ? [] : [2, 4]));
    const data = await drawPicture([levels(...year)], { breakEvery: 7 });
    const { width } = readPng(data);
    expect(width).toBeLessThan(900);
    expect(data.length).toBeLessThan(60_000);
  });

  it('has a thin line before each week but the first', async () => {
    const empty = levels(...Array.from({ length: 14 }, (): readonly Level[] => []));
    const draw = async (breakEvery: number) => readPng(await drawPicture([empty], { breakEvery }));
    const [plain, weeks] = [await draw(0), await draw(7)];
    const differs = Array.from({ length: plain.width }, (_, x) => x).filter(
      (x) => String(plain.at(x, 22)) !== String(weeks.at(x, 22)),
    );
    expect(differs).toEqual([56 + 7 * 36]);
  });
});

describe('the picture of counts', () => {
  it('has bars by their size, one look for few however many, a line for nobody, and nothing for what is not known', async () => {
    const picture = readPng(await drawPicture([counts(12, 6, 'few', 0, null)]));
    const heights = [0, 1, 2, 3, 4].map((column) => listMarked(picture, column).length);
    const [most = 0, half = 0, few = 0, nobody = 0, unknown] = heights;
    expect(most).toBeGreaterThan(130);
    expect(half / most).toBeCloseTo(0.5, 1);
    expect(few, 'hollow: an edge above and one below').toBeLessThan(half / 4);
    expect(nobody).toBe(2);
    expect(unknown).toBe(0);
  });

  it('stands above the levels of the same rounds', async () => {
    const both = readPng(await drawPicture([counts(5, 5), levels([], [1])]));
    const alone = readPng(await drawPicture([counts(5, 5)]));
    expect(both.height).toBeGreaterThan(alone.height + 150);
    expect(listMarked(both, 1).at(-1)).toBeGreaterThan(alone.height);
    expect(listMarked(both, 0).at(-1)).toBeLessThan(alone.height);
  });
});

describe('the library that draws', () => {
  it('is loaded with the first picture, not with the bot', () => {
    const script = `
      import { registry } from './commands/index.ts';
      import { drawPicture } from './src/check-ins/picture.ts';
      async function main() {
        const isLoaded = () => process.report.getReport().sharedObjects.some((path) => /resvg/.test(path));
        const before = [registry.commands.length > 5, isLoaded()];
        await drawPicture([{ kind: 'levels', columns: [[1]] }]);
        console.log(JSON.stringify([...before, isLoaded()]));
      }
      void main();
    `;
    const root = join(import.meta.dirname, '..', '..');
    const out = execFileSync(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], { cwd: root });
    expect(JSON.parse(out.toString())).toEqual([true, false, true]);
  });

  it('may fail, and then there is no picture, and the log says so without what was drawn', async () => {
    const { log, events } = captureLog();
    const broken: PictureRow = {
      kind: 'levels',
      get columns(): never {
        throw new TypeError('no such thing');
      },
    };
    expect(await tryDrawing([broken], { log })).toBeNull();
    expect(events()).toEqual(['picture.not-drawn']);
  });
});
