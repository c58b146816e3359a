import type { Server } from 'node:http';
import type { APIGatewaySessionStartLimit } from 'discord-api-types/v10';

/** One event for the bots that are connected. `data` is what Discord would put in `d`. */
export interface SandboxEvent {
  /**
   * Discord's event name, for example `MESSAGE_CREATE`. For `GUILD_CREATE` the gateway reads `data` anew from
   * `GatewayWorld.readGuild`, because what a session may see of a server depends on its intents.
   */
  name: string;
  data: object;
  /** The intent bits of which a session needs at least one; 0 when every session gets the event (interactions, for example). */
  intents: number;
  /** The server it happened in, for sharding; absent for direct messages and interactions outside servers (shard 0 gets those). */
  guildId?: string;
  /**
   * True when the session needs the MessageContent intent to read `content`, `embeds`, `attachments`, `components` and `poll` of `data`:
   * without it they arrive empty. The one who dispatches knows the exceptions (own messages, direct messages, mentions of the bot).
   */
  contentProtected?: boolean;
}

/** An event whose data is JSON already: the same JSON that `data` would become. For load, where much of it is the same again and again. */
export interface WrittenEvent extends Omit<SandboxEvent, 'data'> {
  /** `whole` is false for a session that may not read what `contentProtected` protects. */
  writeData(whole: boolean): string;
}

/** What the gateway asks of the world when a bot identifies. */
export interface GatewayWorld {
  /** The token a bot must show; others are closed with 4004. */
  token: string;
  /** The READY payload's parts, as of now. `guildIds` are announced as unavailable and then sent as GUILD_CREATE. */
  readReady(): { user: object; applicationId: string; applicationFlags: number; guildIds: string[] };
  /** The GUILD_CREATE payload of one server, as this session may see it (`intents` decide about members and presences). */
  readGuild(guildId: string, intents: number): object;
  /** Members of a server for REQUEST_GUILD_MEMBERS (op 8), as Discord's member objects. */
  readMembers(guildId: string, query: { query?: string; limit?: number; userIds?: string[] }): object[];
  /** Privileged intents this application may ask for; others are closed with 4014. */
  allowedIntents: number;
}

/** One fault to show, in the form of the control API; see `POST /_sandbox/faults`. */
export type GatewayFault =
  | { kind: 'drop' }
  | { kind: 'zombie' }
  | { kind: 'invalidate'; resumable: boolean }
  | { kind: 'duplicate' }
  | { kind: 'reorder' };

/** A Discord gateway (v10, JSON) on the WebSocket path `/gateway` of an HTTP server. */
export interface Gateway {
  /** Sends an event to every session that may have it, in order; kept for RESUME while a session is away. */
  dispatch(event: SandboxEvent): void;
  /**
   * Writes ready-made events as fast as the sockets drain (for load). `produce` is called once per event; resolves when all are written.
   * With `rate` (events per second) they are spread evenly.
   */
  flood(count: number, produce: (index: number) => SandboxEvent | WrittenEvent, rate?: number): Promise<void>;
  /** Arms a fault. `times` (default 1): how often it happens; `every` (default 1): at each how-many-eth occasion. */
  arm(fault: GatewayFault, options?: { times?: number; every?: number }): { fired(): number; clear(): void };
  /** Refuses connections and closes those that are open until `open()` is called. */
  refuse(): { open(): void };
  /** Sessions that are connected (or may still resume), and how many IDENTIFYs were seen. */
  state(): {
    sessions: { sessionId: string; shard: [number, number]; intents: number; connected: boolean }[];
    identifies: number;
  };
  /** Resolves with true as soon as a session is connected and has been sent READY, with false after `timeoutMs`. */
  waitForSession(timeoutMs: number): Promise<boolean>;
  /** What is left of the day's session starts, as GET /gateway/bot tells it in `session_start_limit`. */
  readStartLimit(): APIGatewaySessionStartLimit;
  /** Asks every connected session to reconnect and resume (op 7); who stays is closed some seconds later. */
  askToReconnect(): void;
  /** Asks every connected session for a heartbeat at once (op 1). */
  askForHeartbeat(): void;
  /** Closes every connection (1001), refuses new ones and resolves when no socket and no timer is left. */
  stop(): Promise<void>;
}

/** What a test may set otherwise than Discord does. Times are real milliseconds. */
export interface GatewayOptions {
  /** How often clients are told to heartbeat. Discord: 41,250. */
  heartbeatIntervalMs?: number;
  /** How long one IDENTIFY keeps the next one of its bucket waiting. Discord: 5,000. */
  identifyWindowMs?: number;
  /** How many IDENTIFYs may come in one such time, each in a bucket of its own (shard modulo this). Small bots have 1. */
  maxConcurrency?: number;
  /** How many IDENTIFYs a day allows. Discord: 1,000. */
  identifiesPerDay?: number;
  /** How many of a session's last events are kept for RESUME; 10,000. */
  keptEvents?: number;
  /** How long a session without a connection may be resumed; three minutes. */
  keptMs?: number;
  /** A clock that only runs forward, in milliseconds; `performance.now`. */
  now?: () => number;
  /** The clock by which the days of session starts are counted, in milliseconds; `performance.now`. */
  dayNow?: () => number;
  /** Hears every event that is sent to a session, as it is sent; nobody. */
  hear?: (name: string, dataJson: string) => void;
}

/** Starts the gateway on `server`'s WebSocket upgrade for `/gateway`. Implemented in `gateway/start-gateway.ts`. */
export type StartGateway = (server: Server, world: GatewayWorld, options?: GatewayOptions) => Gateway;
