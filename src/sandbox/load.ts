import { createReadStream } from 'node:fs';
import { access } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { GatewayDispatchEvents, GatewayIntentBits } from 'discord-api-types/v10';
import { ControlError } from './control/control-error.ts';
import { type Gateway, type SandboxEvent } from './gateway-contract.ts';
import { writeMessageEvent } from './payloads/messages.ts';
import { isContentProtected, keepMessage } from './world/messages.ts';
import { type ChannelRecord, type MessageRecord } from './world/records.ts';
import { canSee, type World } from './world/world.ts';

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
  const visible = canSee(channel, world.botId, world);

  function write(content: string): SandboxEvent {
    const authorId = authors[result.sent % authors.length] ?? world.botId;
    const message = keepMessage({ channel, authorId, content }, world);
    result.messageIds = [result.messageIds[0] ?? message.id, message.id];
    result.sent += 1;
    return writeEvent(message, channel, world);
  }

  const texts = readTexts(source, once, result);
  let left = count;
  let batch = await takeBatch(texts, left);
  while (batch.length > 0) {
    const words = batch;
    left -= words.length;
    // The next texts are read while these are written.
    const next = takeBatch(texts, left);
    if (visible) await gateway.flood(words.length, (index) => write(words[index] ?? ''), rate);
    // The bot does not see the channel: the messages are there all the same.
    else for (const content of words) write(content);
    forgetOldest(channel);
    batch = await next;
    world.notice({ channelId: channel.id });
  }
  result.ms = performance.now() - startedAt;
  return result;
}

function writeEvent(message: MessageRecord, channel: ChannelRecord, world: World): SandboxEvent {
  return {
    name: GatewayDispatchEvents.MessageCreate,
    data: writeMessageEvent(message, channel, world),
    intents: GatewayIntentBits.GuildMessages,
    contentProtected: isContentProtected(message, world),
    ...(channel.guildId === null ? {} : { guildId: channel.guildId }),
  };
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

async function takeBatch(texts: AsyncIterator<string>, most: number): Promise<string[]> {
  const batch: string[] = [];
  while (batch.length < Math.min(most, batchSize)) {
    const next = await texts.next();
    if (next.done) break;
    batch.push(next.value);
  }
  return batch;
}

/** Every text that can be a message, again and again unless `once`. */
async function* readTexts(
  source: TextSource,
  once: boolean,
  result: Pick<LoadResult, 'skipped' | 'cut'>,
): AsyncGenerator<string, void> {
  do {
    let usable = 0;
    for await (const text of 'texts' in source ? source.texts : readFileTexts(source.file)) {
      const content = text?.slice(0, longest).trim() ? text.slice(0, longest) : null;
      if (content === null) result.skipped += 1;
      else {
        usable += 1;
        if (text !== null && text.length > longest) result.cut += 1;
        yield content;
      }
    }
    if (usable === 0) throw new ControlError(400, 'There are no words in these texts.');
  } while (!once);
}

/** The words of each line; null for a line that has none. */
async function* readFileTexts(file: string): AsyncGenerator<string | null> {
  await access(file).catch(() => {
    throw new ControlError(404, `There is no file ${file} that can be read.`);
  });
  const bytes = createReadStream(file);
  const input = file.endsWith('.gz') ? bytes.pipe(createGunzip()) : bytes;
  for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY }))
    if (line.trim() !== '') yield readText(line);
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
