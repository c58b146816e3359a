import type { Server } from 'node:http';

/** One event for the bots that are connected. `data` is what Discord would put in `d`. */
export interface SandboxEvent {
  /** Discord's event name, for example `MESSAGE_CREATE`. */
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
  flood(count: number, produce: (index: number) => SandboxEvent, rate?: number): Promise<void>;
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
  stop(): Promise<void>;
}

/** Starts the gateway on `server`'s WebSocket upgrade for `/gateway`. Implemented in `gateway.ts`. */
export type StartGateway = (server: Server, world: GatewayWorld) => Gateway;
