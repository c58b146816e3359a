import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createGunzip } from 'node:zlib';
import { ControlError } from './control/control-error.ts';
import { type Gateway } from './gateway-contract.ts';
import { type ChannelRecord } from './world/records.ts';
import { canSee, type World } from './world/world.ts';
import { createManyWriter, type Written } from './write-many.ts';

/** Where the words come from: given ones, or a file with one JSON object a line and the words under `text`. They are never logged. */
export type TextSource = { texts: readonly string[] } | { file: string };

/** What became of a load. */
export interface LoadResult {
  sent: number;
  /** Real milliseconds until everything was written. */
  ms: number;
  /** First and last; empty when nothing was sent. */
  messageIds: string[];
  /** Texts that had no words in them, and lines that were no JSON with a text. */
  skipped: number;
  /** Texts of more than 2000 characters, cut there. */
  cut: number;
}

/** Longer messages do not exist. Source: Discord's reference, "Create Message". */
const longest = 2000;
/** Texts read ahead of the sockets. */
const batchSize = 1024;
/** Messages of a load that history keeps in a channel; older ones are forgotten, so that memory stays bounded. */
const mostKept = 20_000;

/**
 * Writes `count` messages of members into a channel, in turn, as fast as the sockets drain or at `rate` per second. When the texts end before
 * that, they begin again, unless `once`. @throws {ControlError} 400 when there are no words at all.
 */
export async function runLoad(
  input: {
    channel: ChannelRecord;
    authors: readonly string[];
    count: number;
    source: TextSource;
    rate?: number;
    once: boolean;
  },
  needs: { world: World; gateway: Pick<Gateway, 'flood'> },
): Promise<LoadResult> {
  const { channel, authors, count, source, rate, once } = input;
  const { world, gateway } = needs;
  const startedAt = performance.now();
  const result: LoadResult = { sent: 0, ms: 0, messageIds: [], skipped: 0, cut: 0 };
  const writeMessage = createManyWriter(channel, world);
  let [first, last] = ['', ''];

  function write(content: string): Written['event'] {
    const { messageId, event } = writeMessage(authors[result.sent % authors.length] ?? world.botId, content);
    if (result.sent === 0) first = messageId;
    last = messageId;
    result.sent += 1;
    return event;
  }

  for await (const words of readAhead(readBatches(source, { count, once }, result))) {
    if (canSee(channel, world.botId, world))
      await gateway.flood(words.length, (index) => write(words[index] ?? ''), rate);
    // The bot does not see the channel: the messages are there all the same.
    else for (const content of words) write(content);
    forgetOldest(channel);
    world.notice({ channelId: channel.id });
  }
  if (result.sent > 0) result.messageIds = [first, last];
  result.ms = performance.now() - startedAt;
  return result;
}

/** Many at once: the first key of a map from which the first was deleted again and again is found ever more slowly. */
function forgetOldest(channel: ChannelRecord): void {
  let surplus = channel.messages.size - mostKept;
  for (const messageId of channel.messages.keys()) {
    if (surplus <= 0) return;
    channel.messages.delete(messageId);
    surplus -= 1;
  }
}

/** Gives what comes out of `items`; the next one is made while the one before is used. */
async function* readAhead<Item>(items: AsyncGenerator<Item, void>): AsyncGenerator<Item, void> {
  let next = items.next();
  try {
    for (;;) {
      const { value, done } = await next;
      if (done) return;
      next = items.next();
      // A failure is heard of when it is waited for.
      next.catch(() => undefined);
      yield value;
    }
  } finally {
    await items.return();
  }
}

/** Every text that can be a message, again and again unless `once`, up to `count`. */
async function* readBatches(
  source: TextSource,
  { count, once }: { count: number; once: boolean },
  result: Pick<LoadResult, 'skipped' | 'cut'>,
): AsyncGenerator<string[], void> {
  let left = count;
  let batch: string[] = [];
  do {
    let usable = 0;
    for await (const page of readPages(source))
      for (const text of page) {
        const content = readContent(text, result);
        if (content === null) continue;
        usable += 1;
        left -= 1;
        batch.push(content);
        if (left > 0 && batch.length < batchSize) continue;
        yield batch;
        if (left === 0) return;
        batch = [];
      }
    if (usable === 0) throw new ControlError(400, 'There are no words in these texts.');
  } while (!once);
  if (batch.length > 0) yield batch;
}

/** What of a text fits into a message; null when there are no words in it. */
function readContent(text: string | null, result: Pick<LoadResult, 'skipped' | 'cut'>): string | null {
  const content = text?.slice(0, longest).trim() ? text.slice(0, longest) : null;
  if (content === null) result.skipped += 1;
  else if (text !== null && text.length > longest) result.cut += 1;
  return content;
}

/** All texts once, many at a time: to wait for each would take longer than to write it. */
async function* readPages(source: TextSource): AsyncGenerator<readonly (string | null)[], void> {
  if ('texts' in source) yield source.texts;
  else yield* readFilePages(source.file);
}

/** The words of each line; null for a line that has none. */
async function* readFilePages(file: string): AsyncGenerator<(string | null)[], void> {
  await access(file).catch(() => {
    throw new ControlError(404, `There is no file ${file} that can be read.`);
  });
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  let rest = '';
  for await (const chunk of input.setEncoding('utf8')) {
    const lines = `${rest}${String(chunk)}`.split('\n');
    rest = lines.pop() ?? '';
    yield lines.flatMap((line) => (line.trim() === '' ? [] : [readText(line)]));
  }
  if (rest.trim() !== '') yield [readText(rest)];
}

function readText(line: string): string | null {
  try {
    const row: unknown = JSON.parse(line);
    if (typeof row !== 'object' || row === null || !('text' in row)) return null;
    return typeof row.text === 'string' ? row.text : null;
  } catch {
    return null;
  }
}
