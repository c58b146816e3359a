import {
  type APIAuditLogEntry,
  type APIAutoModerationRule,
  type APIRole,
  type ApplicationCommandType,
  type ChannelType,
  type MessageType,
} from 'discord-api-types/v10';
import { type CommandBody } from '../rules/commands.ts';
import { type Part } from '../rules/component-shapes.ts';
import { type EmbedPart } from '../rules/message-shapes.ts';

/** One account. */
export interface UserRecord {
  id: string;
  username: string;
  globalName: string | null;
  bot: boolean;
  /** A locale of Discord's list, for example `en-US`. */
  locale: string;
  /** Whether a bot may open a direct message with this person. */
  dms: 'open' | 'closed';
  /** True when this person installed the application for themselves. */
  installedApp: boolean;
}

/** One person's membership of one server. */
export interface MemberRecord {
  userId: string;
  nick: string | null;
  roles: string[];
  /** ISO 8601. */
  joinedAt: string;
  /** ISO 8601, or null when the member may speak. */
  timedOutUntil: string | null;
}

/** One role, as Discord writes it. A role without flags has the number 0, which Discord's enum does not name. */
export interface RoleRecord extends Omit<APIRole, 'flags' | 'color'> {
  flags: number;
  /** The older form of `colors.primary_color`, which Discord still writes. */
  color: number;
}

/** One scheduled event, as Discord writes it. */
export interface ScheduledEventRecord {
  id: string;
  guild_id: string;
  channel_id: string | null;
  creator_id: string;
  name: string;
  description: string | null;
  image: null;
  scheduled_start_time: string;
  scheduled_end_time: string | null;
  privacy_level: 2;
  /** 1 scheduled, 2 running, 3 over, 4 cancelled. */
  status: 1 | 2 | 3 | 4;
  /** 1 on a stage, 2 in a voice channel, 3 elsewhere. */
  entity_type: 1 | 2 | 3;
  entity_id: null;
  entity_metadata: { location: string } | null;
  recurrence_rule: null;
  guild_scheduled_event_exceptions: [];
}

/** One server. */
export interface GuildRecord {
  id: string;
  name: string;
  ownerId: string;
  locale: string;
  roles: Map<string, RoleRecord>;
  members: Map<string, MemberRecord>;
  bans: Map<string, { reason: string | null }>;
  auditLog: APIAuditLogEntry[];
  automodRules: Map<string, APIAutoModerationRule>;
  scheduledEvents: Map<string, ScheduledEventRecord>;
  incidents: IncidentsRecord;
}

/** What is paused on a server, and what Discord noticed there; ISO 8601. */
export interface IncidentsRecord {
  invitesDisabledUntil: string | null;
  dmsDisabledUntil: string | null;
  raidDetectedAt: string | null;
  dmSpamDetectedAt: string | null;
}

/** One permission overwrite of a channel; `type` 0 is a role, 1 a member. */
export interface Overwrite {
  id: string;
  type: 0 | 1;
  allow: bigint;
  deny: bigint;
}

/** What only a thread has. */
export interface ThreadRecord {
  ownerId: string;
  archived: boolean;
  locked: boolean;
  invitable: boolean;
  /** Minutes. */
  autoArchiveAfter: number;
  archiveChangedAt: string;
  createdAt: string;
  /** User id → when they joined, ISO 8601. */
  members: Map<string, string>;
  totalMessages: number;
}

/** One channel, thread or direct message. */
export interface ChannelRecord {
  id: string;
  type: ChannelType;
  /** Null for a direct message. */
  guildId: string | null;
  name: string | null;
  topic: string | null;
  parentId: string | null;
  position: number;
  nsfw: boolean;
  /** Seconds between messages of one member. */
  slowMode: number;
  overwrites: Map<string, Overwrite>;
  /** The person at the other end of a direct message. */
  recipientId: string | null;
  thread: ThreadRecord | null;
  /** Oldest first; ephemeral ones included, see `ephemeralFor`. */
  messages: Map<string, MessageRecord>;
  lastMessageId: string | null;
  lastPinAt: string | null;
}

/** One stored file of a message. */
export interface AttachmentRecord {
  id: string;
  filename: string;
  description: string | null;
  contentType: string;
  bytes: Buffer;
}

/** One message. Its lists are replaced, never added to: messages that are alike share the empty ones. */
export interface MessageRecord {
  id: string;
  channelId: string;
  guildId: string | null;
  authorId: string;
  type: MessageType;
  content: string;
  /** The words of a message that is passed on here, from a place nobody here sees; null when none is. */
  forwarded: string | null;
  poll: PollRecord | null;
  embeds: readonly EmbedPart[];
  components: readonly Part[];
  attachments: readonly AttachmentRecord[];
  /** Discord's bits, see `MessageFlags`. */
  flags: number;
  mentionedUsers: readonly string[];
  mentionedRoles: readonly string[];
  mentionsEveryone: boolean;
  nonce: string | number | null;
  tts: boolean;
  /** ISO 8601. */
  createdAt: string;
  editedAt: string | null;
  /** When it was pinned, ISO 8601; null when it is not. */
  pinnedAt: string | null;
  /** Emoji → who reacted, in order. */
  reactions: ReadonlyMap<string, ReadonlySet<string>>;
  /** The message this one answers, or that it announces (a pin, a thread's starter). */
  reference: { channelId: string; messageId: string | null } | null;
  threadId: string | null;
  /** Set when an interaction made this message. */
  interaction: {
    id: string;
    type: number;
    name: string | null;
    userId: string;
    targetId: string | null;
    originalId: string | null;
    /** True when the person used it as one they installed for themselves: presses on the message are, too. */
    userInstalled: boolean;
  } | null;
  /** The one person who sees this message; null for everybody. */
  ephemeralFor: string | null;
  /** True while it is the "thinking…" of a deferred answer. */
  loading: boolean;
}

/** What is asked in a poll, and what can be chosen. */
export interface PollRecord {
  question: string;
  answers: readonly string[];
}

/** One registered command. */
export interface CommandRecord extends Omit<CommandBody, 'id' | 'type'> {
  id: string;
  type: ApplicationCommandType.ChatInput | ApplicationCommandType.User | ApplicationCommandType.Message;
  /** Null for a global command. */
  guildId: string | null;
  version: string;
}
