import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';

const row = z.object({
  text: z.string(),
  source: z.string().default('(no source)'),
  lang: z.string().default('en'),
  quality: z.string().nullish(),
  /** 0 or 1 for each task that is known; an absent one is unknown. */
  tasks: z.record(z.string(), z.number().nullable()).nullish(),
  grade: z.string().nullish(),
  /** `pos_without_keyword`: danger that names nothing; `neg_with_keyword`: a name without danger. */
  hard: z.string().nullish(),
  /** What a minimal pair is about. */
  functionality: z.string().nullish(),
});

/** A labelled text. */
export type Row = z.infer<typeof row>;

/** The rows of a file of JSON lines, plain or gzip, one after the other. Throws with the line's number, never with its words. */
export async function* readRows(path: string): AsyncGenerator<Row> {
  const file = createReadStream(path);
  const input = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  let number = 0;
  for await (const line of createInterface({ input })) {
    number++;
    if (line.trim() === '') continue;
    const read = row.safeParse(parseJson(line));
    if (!read.success) throw new Error(`Line ${number} of ${path} is no labelled row.`);
    yield read.data;
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
