import { type RawData } from 'ws';
import { GatewayCloseCodes, GatewayOpcodes } from 'discord-api-types/v10';
import { z } from 'zod';
import { isSnowflake } from '../snowflakes.ts';
import { maxFrameBytes } from './settings.ts';

const id = z.string().refine(isSnowflake);

const presence = z.object({
  since: z.number().nullish(),
  activities: z.array(z.looseObject({ name: z.string(), type: z.int() })),
  status: z.enum(['online', 'dnd', 'idle', 'invisible', 'offline']),
  afk: z.boolean().optional(),
});

const identify = z.object({
  token: z.string(),
  properties: z.looseObject({}),
  compress: z.boolean().optional(),
  large_threshold: z.int().min(50).max(250).optional(),
  shard: z.tuple([z.int(), z.int()]).optional(),
  presence: presence.nullish(),
  /** Anything: what is no set of intents has a close code of its own. */
  intents: z.unknown().optional(),
});

const resume = z.object({ token: z.string(), session_id: z.string(), seq: z.int() });

const memberRequest = z
  .object({
    guild_id: z.union([id, z.tuple([id]).transform(([only]) => only)]),
    query: z.string().optional(),
    limit: z.int().min(0).optional(),
    user_ids: z.union([id.transform((only) => [only]), z.array(id)]).optional(),
    presences: z.boolean().optional(),
    nonce: z.unknown().optional(),
  })
  .refine(({ query, limit, user_ids }) => user_ids !== undefined || (query !== undefined && limit !== undefined));

/** What a client may say once it is through the door, by opcode. */
const frame = z.discriminatedUnion('op', [
  z.object({ op: z.literal(GatewayOpcodes.Heartbeat), d: z.number().nullish() }),
  z.object({ op: z.literal(GatewayOpcodes.Identify), d: identify }),
  z.object({ op: z.literal(GatewayOpcodes.PresenceUpdate), d: presence }),
  z.object({ op: z.literal(GatewayOpcodes.VoiceStateUpdate), d: z.looseObject({}) }),
  z.object({ op: z.literal(GatewayOpcodes.Resume), d: resume }),
  z.object({ op: z.literal(GatewayOpcodes.RequestGuildMembers), d: memberRequest }),
  z.object({ op: z.literal(GatewayOpcodes.RequestSoundboardSounds), d: z.object({ guild_ids: z.array(id) }) }),
  z.object({ op: z.literal(GatewayOpcodes.RequestChannelInfo), d: z.looseObject({}) }),
]);

const opcodes: ReadonlySet<number> = new Set(frame.options.map(({ shape }) => shape.op.value));

/** What a client said. */
export type Frame = z.output<typeof frame>;

/** IDENTIFY's data. */
export type IdentifyData = z.output<typeof identify>;

/** RESUME's data. */
export type ResumeData = z.output<typeof resume>;

/** REQUEST_GUILD_MEMBERS' data. */
export type MemberRequest = z.output<typeof memberRequest>;

/** Reads what a client sent, or says with which code Discord would hang up: 4002 for what cannot be read, 4001 for an opcode it does not take. */
export function readFrame(raw: RawData): Frame | { refuse: GatewayCloseCodes } {
  const bytes = toBuffer(raw);
  const content = bytes.length > maxFrameBytes ? undefined : parseJson(bytes.toString());
  const opcode = z.object({ op: z.int() }).safeParse(content);
  if (!opcode.success) return { refuse: GatewayCloseCodes.DecodeError };
  if (!opcodes.has(opcode.data.op)) return { refuse: GatewayCloseCodes.UnknownOpcode };
  const result = frame.safeParse(content);
  return result.success ? result.data : { refuse: GatewayCloseCodes.DecodeError };
}

function toBuffer(raw: RawData): Buffer {
  if (Array.isArray(raw)) return Buffer.concat(raw);
  return Buffer.isBuffer(raw) ? raw : Buffer.from(raw);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
