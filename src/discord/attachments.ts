import type { AskedAttachment } from './asked.ts';

/**
 * What came of reading a file that somebody sent along.
 * - `too-big`: it has more bytes than were allowed.
 * - `unreadable`: it is no text in UTF-8, or does not lie with Discord.
 * - `away`: Discord did not hand it out in time, or does not have it any more.
 */
export type AttachmentText = { kind: 'text'; text: string } | { kind: 'too-big' | 'unreadable' | 'away' };

/** Reads the files that people send along with a command. */
export interface AttachmentReader {
  /**
   * The text of a file that has at most `most` bytes, without its byte order mark. Never rejects, reads little more than `most` bytes
   * however many there are, and writes nothing of them down.
   */
  readText: (attachment: Pick<AskedAttachment, 'url' | 'size'>, limit: { most: number }) => Promise<AttachmentText>;
}

/** Where Discord keeps files. Source: Discord's reference, "Signed Attachment CDN URLs". */
const discordOrigins = ['https://cdn.discordapp.com', 'https://media.discordapp.net'];

/** How long Discord has to hand out a whole file, in milliseconds. */
const usualWaitMs = 5_000;

/**
 * Reads from Discord and, where its API has another address, from there. From nowhere else, whatever an interaction names or an answer
 * points to: somebody who could choose the address could have the bot ask machines that only it reaches.
 */
export function createAttachmentReader(
  { apiUrl }: { apiUrl: string | null },
  { waitMs = usualWaitMs }: { waitMs?: number } = {},
): AttachmentReader {
  const origins = new Set([...discordOrigins, ...(apiUrl === null ? [] : [new URL(apiUrl).origin])]);
  return {
    async readText({ url, size }, { most }) {
      if (size > most) return { kind: 'too-big' };
      if (!URL.canParse(url) || !origins.has(new URL(url).origin)) return { kind: 'unreadable' };
      try {
        return await download(url, { most, waitMs });
      } catch {
        return { kind: 'away' };
      }
    },
  };
}

async function download(url: string, { most, waitMs }: { most: number; waitMs: number }): Promise<AttachmentText> {
  const response = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(waitMs) });
  if (!response.ok) {
    await response.body?.cancel();
    return { kind: 'away' };
  }
  const body: AsyncIterable<Uint8Array> | Uint8Array[] = response.body ?? [];
  const chunks: Uint8Array[] = [];
  let length = 0;
  // Counted as they come and unpacked: neither what was said of the size nor what a packed answer seems to weigh is relied on.
  for await (const chunk of body) {
    length += chunk.length;
    // Leaving the loop ends the download.
    if (length > most) return { kind: 'too-big' };
    chunks.push(chunk);
  }
  return decode(Buffer.concat(chunks));
}

function decode(bytes: Uint8Array): AttachmentText {
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { kind: 'unreadable' };
  }
}
