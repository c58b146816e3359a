/** The last frames of a session, for RESUME. As bytes, which nobody has to look through or to move while they lie there. */
export interface KeptFrames {
  /** Keeps a frame under its number; the one that had its place is forgotten. */
  keep(sequence: number, frame: string): void;
  /** The frame with this number, which is one of the last `most`. */
  read(sequence: number): string;
}

interface Place {
  bytes: Buffer;
  from: number;
  to: number;
}

/** Bytes that are taken at a time; when none of the frames in them is kept any more, they are given back. */
const chunkBytes = 262_144;
/** A character of UTF-16 never takes more in UTF-8. */
const mostBytesEach = 3;

/** Keeps the last `most` frames. */
export function createKeptFrames(most: number): KeptFrames {
  const places: Place[] = [];
  let bytes = Buffer.alloc(0);
  let end = 0;
  return {
    keep(sequence, frame) {
      const needed = frame.length * mostBytesEach;
      if (end + needed > bytes.length) {
        bytes = Buffer.allocUnsafeSlow(Math.max(chunkBytes, needed));
        end = 0;
      }
      const from = end;
      end += bytes.write(frame, from);
      places[sequence % most] = { bytes, from, to: end };
    },
    read(sequence) {
      const place = places[sequence % most];
      return place ? place.bytes.toString('utf8', place.from, place.to) : '';
    },
  };
}
