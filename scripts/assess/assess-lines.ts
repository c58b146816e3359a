import { once } from 'node:events';
import { type Readable, type Writable } from 'node:stream';
import { StringDecoder } from 'node:string_decoder';
import { type Assessment } from '../../src/risk/assessment.ts';

/** The longest line that is read, in UTF-16 units: of a text the engine reads 8,000, and a line without end must not fill the memory. */
export const LONGEST_LINE = 4_000_000;

/** How much is written at once, in UTF-16 units. */
const BATCH = 64 * 1024;

/** How many lines were read, and how many of them had an error. */
export interface LineCounts {
  lines: number;
  errors: number;
}

type Id = string | number | null;

type Read = { id: Id; text: string } | { id: Id; error: string };

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

function readId(row: object): Id {
  const id: unknown = 'id' in row ? row.id : null;
  return typeof id === 'string' || typeof id === 'number' ? id : null;
}

/** What a line asks for, or one sentence about what it lacks. */
function readLine(line: string): Read {
  const row = parse(line);
  if (typeof row !== 'object' || row === null || Array.isArray(row))
    return { id: null, error: 'This line is no JSON object.' };
  const id = readId(row);
  if (!('text' in row)) return { id, error: 'This line has no text.' };
  if (typeof row.text !== 'string') return { id, error: 'The text of this line is not a string.' };
  return { id, text: row.text };
}

function describe(id: Id, { tier, harm, page, offer, hold, signals }: Assessment): object {
  const places = signals.map(({ rule, tier: severity, start, end }) => ({ rule, severity, start, end }));
  return { id, tier, harm, page, offer, hold, signals: places };
}

/** Cuts a stream into lines; of one that is too long, only that it was there (`undefined`). Holds one chunk and one line at most. */
async function* cutLines(input: Readable): AsyncGenerator<(string | undefined)[]> {
  const decoder = new StringDecoder('utf8');
  let rest = '';
  let isTooLong = false;
  for await (const chunk of input as AsyncIterable<Buffer>) {
    const parts = (rest + decoder.write(chunk)).split('\n');
    rest = parts.pop() ?? '';
    const lines = parts.map((part, index) => (index === 0 && isTooLong ? undefined : part));
    if (parts.length > 0) isTooLong = false;
    if (rest.length > LONGEST_LINE) [rest, isTooLong] = ['', true];
    yield lines;
  }
  rest += decoder.end();
  if (rest !== '' || isTooLong) yield [isTooLong ? undefined : rest];
}

/**
 * Assesses JSON lines `{id, text}` and writes one JSON line for each that is not blank, in order: an assessment, or an `error`. Reads
 * no faster than what it writes is taken, so memory stays flat however long the input is.
 */
export async function assessLines(
  input: Readable,
  output: Writable,
  assess: (text: string) => Assessment,
): Promise<LineCounts> {
  const counts: LineCounts = { lines: 0, errors: 0 };
  let batch = '';

  async function flush(): Promise<void> {
    if (batch !== '' && !output.write(batch)) await once(output, 'drain');
    batch = '';
  }

  function answer(line: string | undefined): object {
    const read: Read =
      line === undefined ? { id: null, error: `This line is longer than ${LONGEST_LINE} characters.` } : readLine(line);
    counts.lines++;
    if ('text' in read) return describe(read.id, assess(read.text));
    counts.errors++;
    return read;
  }

  for await (const lines of cutLines(input)) {
    for (const line of lines) {
      if (line?.trim() === '') continue;
      batch += `${JSON.stringify(answer(line))}\n`;
      if (batch.length > BATCH) await flush();
    }
    await flush();
  }
  return counts;
}
