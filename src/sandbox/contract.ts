import type { IncomingMessage, ServerResponse } from 'node:http';
import { type InteractionRecord } from './interactions/records.ts';

/** What a bot in the same process tells the sandbox, so that "idle" and moving the clock mean the bot too. */
export interface AttachedBot {
  /** True once it is logged in and its commands are registered. */
  isReady(): boolean;
  /** What it has not finished. */
  pending(): Promise<{ interactions: number; outbox: number; events: number }>;
  /** Runs what its timetable makes due at the clock's present time, and resolves when that is done. */
  runDue(): Promise<void>;
}

/** One fault of REST, taken for one request. */
export type RestFault =
  | { kind: 'status'; status: 429 | 500 | 502 | 503; retryAfter?: number; global?: boolean }
  | { kind: 'lost-answer' }
  | { kind: 'slow'; ms: number };

/** Which faults a request meets; each is counted as fired when it is taken. */
export interface RestFaults {
  take(method: string, path: string): readonly RestFault[];
}

/** One REST request of the bot, as the control API shows it. */
export interface RequestEntry {
  seq: number;
  /** ISO 8601, by the sandbox's clock. */
  at: string;
  method: string;
  /** The path's pattern, for example `/channels/{channel_id}/messages`. */
  route: string;
  path: string;
  /** The audit log's reason the bot gave. */
  reason?: string;
  body: unknown;
  status: number;
  /** Real milliseconds. */
  ms: number;
  /** What the request did wrong by itself, whoever had sent it. Empty for most. */
  violations: string[];
}

/** Discord's REST API v10 on loopback. */
export interface Rest {
  /** Answers any request whose path begins with `/api/` (`/api/v10/…`, `/api/…`). Never rejects. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** Requests with a number above `since`, in order. */
  requests(since: number): RequestEntry[];
  /** Requests that are being answered now. */
  pending(): number;
  /** Whether bodies are checked against Discord's own document or by the sandbox's own rules alone. */
  validation: 'openapi' | 'rules';
}

/** Interactions from a person's act to the bot's last answer. */
export interface Interactions {
  find(id: string): InteractionRecord | null;
  findByToken(token: string): InteractionRecord | null;
  /**
   * Keeps a new interaction and sends INTERACTION_CREATE. `data` is Discord's `data` of the interaction, `message` the id of the message
   * that was pressed. Everything else of the payload (member with computed permissions, app_permissions, channel, entitlements,
   * authorizing_integration_owners, context, locale …) is written here.
   */
  open(input: {
    type: InteractionRecord['type'];
    userId: string;
    channelId: string;
    locale: string;
    data: object;
    commandName?: string;
    sourceMessageId?: string;
    /** True when the command was used as one that the person installed for themselves; by default as its source message was. */
    userInstalled?: boolean;
  }): InteractionRecord;
  /** Interactions that are pending or deferred. */
  pending(): number;
  /** Resolves at the next change of this interaction, or after `ms` real milliseconds. */
  waitForChange(id: string, ms: number): Promise<void>;
}
