import type { Card } from '../discord/reply.ts';

/** Where a message goes: a channel or thread, or one person directly. */
export type Target =
  | { kind: 'channel'; channelId: string }
  /** With `channelId`, the channel for direct messages with them, no new one is opened. */
  | { kind: 'person'; userId: string; channelId?: string };

/** A message to be sent exactly once. */
export interface OutgoingMessage {
  /** The server it belongs to; null for direct messages that belong to none. */
  guildId: string | null;
  target: Target;
  card: Card;
  /** The only people whom it may ping; nobody when absent. */
  pings?: readonly string[];
  /** The one role that it may ping; none when absent. */
  pingedRole?: string;
  /** Sent in its place when it turns out that it can never be delivered (the channel is gone, direct messages are closed). */
  instead?: { target: Target; card: Card; pings?: readonly string[]; purpose?: string };
  /**
   * Not before this time, in milliseconds since the epoch; at once when absent. It holds up nothing that is sent to the same place
   * meanwhile, and while one waits, another of the same purpose for the same place is not added.
   */
  dueAt?: number;
  /** Not after this time, in milliseconds since the epoch: what cannot be on Discord then is given up, with the code `too-late`. */
  until?: number;
  /** A text in the card, different in every message, by which it is found again. Where it is absent, the outbox adds one of its own. */
  mark?: string;
  /** Pinned once it is there. Where that is refused, it stays unpinned. */
  pin?: boolean;
  /** Ids of our own messages in the same channel that it takes the place of: deleted once it is there. One that is gone is no trouble. */
  replaces?: readonly string[];
  /** What it is to its cause, for example `case-card:<id>`; comes back when it is delivered. Names nobody. */
  purpose?: string;
  /**
   * Nothing of it stays behind: its row tells no more of when it was added than the hour, and is gone once it is delivered or given up. Its
   * `dueAt` is a full hour. For anonymous posts; needs a purpose, by which its cause is told how it ended.
   */
  traceless?: boolean;
  /**
   * One of very many: everything else goes before it, to the same place too. In one place these keep the order of when they are due.
   */
  bulk?: boolean;
  /**
   * For a channel: goes before what else is to be sent there, and what is `first`, which wakes somebody, before what is `soon`, which tells them
   * why. Discord takes few messages in one channel, and fewer in a storm. Among its like the order is kept.
   */
  urgent?: 'first' | 'soon';
}

/** What is kept, encrypted, of a message until it is sent. */
export type Payload = Pick<
  OutgoingMessage,
  'target' | 'card' | 'pings' | 'pingedRole' | 'instead' | 'dueAt' | 'until' | 'mark' | 'pin' | 'replaces' | 'urgent'
>;

/** Where a message ended up. */
export interface Delivered {
  channelId: string;
  messageId: string;
}

/** What a cause says when its traceless message is about to be sent. */
export type Permit = 'send' | 'drop';

/** A message as Discord gets it, with those whom it may ping. */
export interface Sent {
  card: Card;
  pings: readonly string[];
  pingedRole?: string;
  nonce: string;
}

/** What the outbox asks of Discord. Rejections are discord.js's errors. */
export interface Mail {
  /** Creates a message. The nonce makes a repetition within minutes return the first one instead. */
  send(channelId: string, message: Sent): Promise<Delivered>;
  /** Pins one of our messages; resolves where that is refused, too. Rejects when it may work later, with an error that says nothing of the message. */
  pin(message: Delivered): Promise<void>;
  /** Deletes one of our messages; resolves where it is gone, too. Rejects as `pin` does. */
  remove(message: Delivered): Promise<void>;
  /** The channel for direct messages with a person. */
  openDirectMessage(userId: string): Promise<string>;
  /** Our own message that carries `marker`, written at `since` (milliseconds since the epoch) or later; null when there is none, or when history may not be read. */
  findOwn(channelId: string, marker: string, since: number): Promise<Delivered | null>;
}
