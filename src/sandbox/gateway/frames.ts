import {
  GatewayOpcodes,
  type GatewayGuildMembersChunkDispatchData,
  type GatewayHeartbeatAck,
  type GatewayHeartbeatRequest,
  type GatewayHello,
  type GatewayInvalidSession,
  type GatewayRateLimitedRequestGuildMembersDispatchData,
  type GatewayReadyDispatchData,
  type GatewayReconnect,
  type GatewaySoundboardSoundsDispatchData,
} from 'discord-api-types/v10';

/** Discord names the machines a frame came through; nobody may rely on it. */
const trace = { _trace: ['["lamplight-sandbox",{"micros":0.0}]'] };

type Traced = typeof trace;

/** Discord writes `null` where the types say that nothing is there. */
type WithoutData<T> = Omit<T, 'd'> & { d: null };

const noEvent = { t: null, s: null };

/** HELLO (op 10), the first frame of a connection. */
export function writeHello(heartbeatIntervalMs: number): string {
  return JSON.stringify({
    ...noEvent,
    op: GatewayOpcodes.Hello,
    d: { heartbeat_interval: heartbeatIntervalMs, ...trace },
  } satisfies GatewayHello & { d: Traced });
}

/** Acknowledges a heartbeat (op 11). */
export const heartbeatAck = JSON.stringify({
  ...noEvent,
  op: GatewayOpcodes.HeartbeatAck,
  d: null,
} satisfies WithoutData<GatewayHeartbeatAck>);

/** Asks for a heartbeat at once (op 1). */
export const heartbeatRequest = JSON.stringify({
  ...noEvent,
  op: GatewayOpcodes.Heartbeat,
  d: null,
} satisfies WithoutData<GatewayHeartbeatRequest>);

/** Asks to reconnect and resume (op 7). */
export const reconnectRequest = JSON.stringify({
  ...noEvent,
  op: GatewayOpcodes.Reconnect,
  d: null,
} satisfies WithoutData<GatewayReconnect>);

/** Tells that there is no such session, or (resumable) that it can be tried again (op 9). */
export function writeInvalidSession(resumable: boolean): string {
  return JSON.stringify({
    ...noEvent,
    op: GatewayOpcodes.InvalidSession,
    d: resumable,
  } satisfies GatewayInvalidSession);
}

/** An event (op 0) whose data is JSON already. */
export function writeEvent(name: string, sequence: number, dataJson: string): string {
  return `{"t":"${name}","s":${sequence},"op":0,"d":${dataJson}}`;
}

type ReadyData = Omit<GatewayReadyDispatchData, 'user' | 'application'> & {
  user: object;
  application: { id: string; flags: number; flags_new: string };
};

/** The data of READY. The account is written by the world. */
export function writeReady(input: {
  user: object;
  application: { id: string; flags: number };
  guildIds: readonly string[];
  sessionId: string;
  resumeUrl: string;
  shard: [id: number, count: number];
}): object {
  return {
    v: 10,
    user: input.user,
    guilds: input.guildIds.map((id) => ({ id, unavailable: true })),
    session_id: input.sessionId,
    resume_gateway_url: input.resumeUrl,
    shard: input.shard,
    application: {
      id: input.application.id,
      flags: input.application.flags,
      flags_new: input.application.flags.toString(),
    },
    ...trace,
  } satisfies ReadyData & Traced;
}

/** The data of RESUMED. */
export function writeResumed(): object {
  return trace;
}

/** The data of one GUILD_MEMBERS_CHUNK. The members are written by the world. */
export function writeMembersChunk(input: {
  guildId: string;
  members: object[];
  index: number;
  count: number;
  notFound: readonly string[];
  withPresences: boolean;
  nonce: string | undefined;
}): object {
  return {
    guild_id: input.guildId,
    members: input.members,
    chunk_index: input.index,
    chunk_count: input.count,
    ...(input.notFound.length > 0 && { not_found: [...input.notFound] }),
    ...(input.withPresences && { presences: [] }),
    ...(input.nonce !== undefined && { nonce: input.nonce }),
  } satisfies Omit<GatewayGuildMembersChunkDispatchData, 'members'> & { members: object[] };
}

/** The data of RATE_LIMITED for a request for all members of a server. */
export function writeMembersRateLimited(input: {
  guildId: string;
  retryAfterMs: number;
  nonce: string | undefined;
}): object {
  return {
    opcode: GatewayOpcodes.RequestGuildMembers,
    retry_after: input.retryAfterMs / 1_000,
    meta: { guild_id: input.guildId, ...(input.nonce !== undefined && { nonce: input.nonce }) },
  } satisfies GatewayRateLimitedRequestGuildMembersDispatchData;
}

/** The data of SOUNDBOARD_SOUNDS: no server of the sandbox has any. */
export function writeSoundboardSounds(guildId: string): object {
  return { guild_id: guildId, soundboard_sounds: [] } satisfies GatewaySoundboardSoundsDispatchData;
}
