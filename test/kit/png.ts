import { inflateSync } from 'node:zlib';

/** A picture, point by point. */
export interface Pixels {
  width: number;
  height: number;
  /** Red, green, blue and how opaque, each 0 to 255. */
  at(x: number, y: number): readonly [number, number, number, number];
}

const signature = '89504e470d0a1a0a';

/** Bytes of a point: red, green, blue, alpha. */
const perPoint = 4;

/**
 * Reads a PNG of eight bits, with an alpha channel, not interlaced; checks each chunk's place. By the specification alone, so that it agrees with no
 * drawing library by construction. Source: W3C, "Portable Network Graphics (PNG) Specification (Third Edition)".
 * @throws {Error} when it is none
 */
export function readPng(data: Uint8Array): Pixels {
  const bytes = Buffer.from(data);
  if (bytes.subarray(0, 8).toString('hex') !== signature) throw new Error('This is no PNG.');
  const chunks = listChunks(bytes);
  const header = chunks[0]?.type === 'IHDR' ? chunks[0].body : null;
  if (!header || chunks.at(-1)?.type !== 'IEND') throw new Error('This PNG has no beginning or no end.');
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  if (header[8] !== 8 || header[9] !== 6 || header[12] !== 0) throw new Error('This PNG is of another kind.');
  const packed = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ body }) => body));
  const points = unfilter(inflateSync(packed), width * perPoint, height);
  return {
    width,
    height,
    at(x, y) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = points.subarray((y * width + x) * perPoint);
      return [red, green, blue, alpha];
    },
  };
}

function listChunks(bytes: Buffer): { type: string; body: Buffer }[] {
  const chunks: { type: string; body: Buffer }[] = [];
  for (let at = 8; at < bytes.length;) {
    const length = bytes.readUInt32BE(at);
    chunks.push({ type: bytes.toString('latin1', at + 4, at + 8), body: bytes.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** Each line begins with how it is written: as it is, or as the difference from what stands left of it, above it, or both. */
function unfilter(lines: Buffer, lineBytes: number, height: number): Buffer {
  if (lines.length !== height * (lineBytes + 1)) throw new Error('This PNG has another size than it says.');
  const points = Buffer.alloc(height * lineBytes);
  for (let y = 0; y < height; y += 1) {
    const filter = lines[y * (lineBytes + 1)] ?? 0;
    for (let x = 0; x < lineBytes; x += 1) {
      const written = lines[y * (lineBytes + 1) + 1 + x] ?? 0;
      const left = x >= perPoint ? (points[y * lineBytes + x - perPoint] ?? 0) : 0;
      const above = y > 0 ? (points[(y - 1) * lineBytes + x] ?? 0) : 0;
      const corner = y > 0 && x >= perPoint ? (points[(y - 1) * lineBytes + x - perPoint] ?? 0) : 0;
      points[y * lineBytes + x] = (written + predict(filter, { left, above, corner })) & 255;
    }
  }
  return points;
}

function predict(filter: number, { left, above, corner }: { left: number; above: number; corner: number }): number {
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return Math.floor((left + above) / 2);
  if (filter !== 4) return 0;
  const guess = left + above - corner;
  const [toLeft, toAbove, toCorner] = [left, above, corner].map((one) => Math.abs(guess - one));
  if ((toLeft ?? 0) <= (toAbove ?? 0) && (toLeft ?? 0) <= (toCorner ?? 0)) return left;
  return (toAbove ?? 0) <= (toCorner ?? 0) ? above : corner;
}
