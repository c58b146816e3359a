import type { LanguageCode } from '../words/words.ts';

/** A channel that an option named, as Discord resolved it. */
export interface AskedChannel {
  id: string;
  /** Discord's channel type number. */
  type: number;
}

/** A file that an option named. It lies with Discord; nothing of it has been read. */
export interface AskedAttachment {
  id: string;
  name: string;
  /** In bytes, as Discord says. */
  size: number;
  url: string;
  /** The media type, as Discord guesses it; null where it does not. */
  type: string | null;
}

/** A message that somebody chose through its context menu. The content is there even without the MessageContent intent. */
export interface AskedMessage {
  id: string;
  channelId: string;
  authorId: string;
  authorIsBot: boolean;
  content: string;
  /** The texts among its components, from top to bottom. */
  texts: readonly string[];
}

/** What somebody asked of the bot: a snapshot of an interaction as plain data. */
export interface Asked {
  /** Null in direct messages and where the bot is not a member. */
  guildId: string | null;
  channelId: string | null;
  userId: string;
  /** The person's language on Discord, for example `en-GB`. What is said in a crisis is said in it, whatever is off on the server. */
  locale: string;
  /** The language to answer in: the person's, or the server's where theirs is off. */
  language: LanguageCode;
  /** The person's roles in this server. */
  roles: readonly string[];
  /** When the person joined this server (milliseconds since the epoch); null outside servers, and where Discord does not say. */
  joinedAt: number | null;
  /** Until when moderators took from the person the right to write in this server (milliseconds since the epoch); null when they did not. */
  timedOutUntil: number | null;
  /** The person's permission bits in this channel; 0 outside servers. */
  permissions: bigint;
  /** The subcommand of a slash command; null where there is none. */
  subcommand: string | null;
  /** Slash options by name. Users, roles, channels and files are ids. */
  options: ReadonlyMap<string, string | number | boolean>;
  /**
   * Channels, roles, users and files that Discord confirmed to exist, among those the options named; on a server only users who are on it, and no
   * channels of which we know that they are of another.
   */
  resolved: {
    channels: ReadonlyMap<string, AskedChannel>;
    roles: ReadonlySet<string>;
    users: ReadonlySet<string>;
    bots: ReadonlySet<string>;
    attachments: ReadonlyMap<string, AskedAttachment>;
  };
  /** Fields of a submitted form by custom id: text, or the values of a select. */
  fields: ReadonlyMap<string, string | readonly string[]>;
  /** What was chosen in a select on a card. */
  chosen: readonly string[];
  /** The message on which something was pressed, also before a form was sent off; null for a command. */
  pressedId: string | null;
  /** The message a context-menu command was used on. */
  target: AskedMessage | null;
}

/** A text option or field, without blanks around it; undefined when it is absent or blank. */
export function readText(from: ReadonlyMap<string, unknown>, name: string): string | undefined {
  const value = from.get(name);
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** The first value of a select in a form, or a text field; undefined when nothing was chosen. */
export function readChoice(asked: Asked, name: string): string | undefined {
  const value = asked.fields.get(name);
  return typeof value === 'string' ? value : value?.[0];
}
