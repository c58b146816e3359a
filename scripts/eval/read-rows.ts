import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
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

/** A file of rows is not what it should be. The message says which, and never what stands in it. */
export class RowsError extends Error {}

/** The rows of a file of JSON lines, plain or gzip, one after the other. @throws {RowsError} with the line's number, never with its words. */
export async function* readRows(path: string): AsyncGenerator<Row> {
  const lines = createInterface({ input: await openText(path) });
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const read = row.safeParse(parseJson(line));
    if (!read.success) throw new RowsError(`Line ${number} of ${path} is no labelled row.`);
    yield read.data;
  }
}

async function openText(path: string): Promise<Readable> {
  await access(path).catch(() => {
    throw new RowsError(`${path} cannot be opened. Is that its name?`);
  });
  const stream = createReadStream(path);
  return path.endsWith('.gz') ? Readable.from(unzip(stream, path)) : stream;
}

async function* unzip(stream: Readable, path: string): AsyncGenerator<Buffer> {
  try {
    for await (const chunk of stream.pipe(createGunzip())) yield Buffer.from(chunk as Uint8Array);
  } catch {
    throw new RowsError(`${path} is called .gz and is no whole gzip file.`);
  }
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
