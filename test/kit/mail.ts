import { DiscordAPIError, RateLimitError } from '@discordjs/rest';
import type { Card } from '../../src/discord/reply.ts';
import type { Delivered, Mail } from '../../src/outbox/message.ts';
import type { TestClock } from './clock.ts';

/** For this long Discord remembers a nonce, in milliseconds. "A few minutes", says its reference; the shortest that may mean. */
const nonceMemoryMs = 2 * 60_000;

/** A message that is really there, once for every time it would show on Discord. */
export interface Arrived extends Delivered {
  card: Card;
  pings: readonly string[];
  at: number;
}

/** What happens to a request: an error before it has its effect, an error after, or a step of the test's own in between. */
export type MailFault = { before: unknown } | { after: unknown } | { meanwhile: () => Promise<void> };

/** A post office that behaves like Discord: it remembers nonces for two minutes, and keeps what arrived. */
export interface TestMail extends Mail {
  /** Every message there is, in the order of arrival. */
  arrived: Arrived[];
  /** Ids of messages that are pinned. */
  pinned: Set<string>;
  /** The first line of each message in a channel, in order. */
  read: (channelId: string) => string[];
  /** How often each request was made. */
  counts: { send: number; openDirectMessage: number; findOwn: number };
  /** Lets the next pins fail, one each. */
  failPins: (...errors: Error[]) => void;
  /** The same for the next removals. */
  failRemovals: (...errors: Error[]) => void;
  /** Lets the next sends of messages whose text contains `text` meet a fault, one each. */
  fail: (text: string, ...faults: MailFault[]) => void;
  /** Refuses everything to a channel or person from now on; null allows it again. */
  close: (id: string, error: unknown) => void;
}

/** An error as discord.js makes it of Discord's answer. */
export function makeDiscordError(status: number, code: number): DiscordAPIError {
  return new DiscordAPIError({ message: 'no', code }, code, status, 'POST', 'https://discord.test', {
    body: undefined,
    files: undefined,
  });
}

/** What discord.js makes of a 429 whose wait is longer than it waits by itself. In milliseconds. */
export function makeRateLimit(retryAfter: number): RateLimitError {
  return new RateLimitError({
    timeToReset: retryAfter,
    limit: 5,
    method: 'POST',
    hash: 'x',
    url: 'https://discord.test',
    route: '/channels/:id/messages',
    majorParameter: '1',
    global: false,
    retryAfter,
    sublimitTimeout: 0,
    scope: 'user',
  });
}

/** Opens the post office. */
export function openTestMail(clock: TestClock): TestMail {
  const arrived: Arrived[] = [];
  const nonces = new Map<string, Arrived>();
  const closed = new Map<string, unknown>();
  const faults: { text: string; fault: MailFault }[] = [];
  const pinned = new Set<string>();
  const pinFaults: Error[] = [];
  const removalFaults: Error[] = [];
  let made = 0;
  const counts = { send: 0, openDirectMessage: 0, findOwn: 0 };

  function refuseWhereClosed(id: string): void {
    if (closed.has(id)) throw closed.get(id);
  }

  function takeFault(text: string): MailFault | undefined {
    const index = faults.findIndex((planned) => text.includes(planned.text));
    return index < 0 ? undefined : faults.splice(index, 1)[0]?.fault;
  }

  function create(channelId: string, message: { card: Card; pings: readonly string[]; nonce: string }): Arrived {
    const key = `${channelId}:${message.nonce}`;
    const same = nonces.get(key);
    if (same && clock.now() - same.at < nonceMemoryMs) return same;
    const { card, pings } = message;
    const created = { channelId, messageId: String(1000 + made++), card, pings, at: clock.now() };
    arrived.push(created);
    nonces.set(key, created);
    return created;
  }

  return {
    arrived,
    counts,
    pinned,
    failPins: (...errors) => void pinFaults.push(...errors),
    pin({ messageId }) {
      const fault = pinFaults.shift();
      if (fault) return Promise.reject(fault);
      pinned.add(messageId);
      return Promise.resolve();
    },
    failRemovals: (...errors) => void removalFaults.push(...errors),
    remove({ messageId }) {
      const fault = removalFaults.shift();
      if (fault) return Promise.reject(fault);
      const index = arrived.findIndex((message) => message.messageId === messageId);
      if (index >= 0) arrived.splice(index, 1);
      return Promise.resolve();
    },
    read: (channelId) =>
      arrived.filter((message) => message.channelId === channelId).map(({ card }) => readFirstLine(card)),
    fail: (text, ...planned) => void faults.push(...planned.map((fault) => ({ text, fault }))),
    close(id, error) {
      if (error === null) closed.delete(id);
      else closed.set(id, error);
    },
    async send(channelId, message) {
      counts.send += 1;
      refuseWhereClosed(channelId);
      if (message.nonce.length > 25) throw makeDiscordError(400, 50035);
      const fault = takeFault(JSON.stringify(message.card));
      if (fault && 'before' in fault) throw fault.before;
      if (fault && 'meanwhile' in fault) await fault.meanwhile();
      const { messageId } = create(channelId, message);
      if (fault && 'after' in fault) throw fault.after;
      return { channelId, messageId };
    },
    openDirectMessage(userId) {
      counts.openDirectMessage += 1;
      return new Promise((resolve) => {
        refuseWhereClosed(userId);
        resolve(`dm-${userId}`);
      });
    },
    findOwn(channelId, marker, since) {
      counts.findOwn += 1;
      return new Promise((resolve) => {
        refuseWhereClosed(channelId);
        const found = arrived.find(
          (message) =>
            message.channelId === channelId &&
            message.at >= since - 60_000 &&
            JSON.stringify(message.card).includes(marker),
        );
        resolve(found ? { channelId, messageId: found.messageId } : null);
      });
    },
  };
}

function readFirstLine(card: Card): string {
  return card.content?.split('\n')[0] ?? '';
}
