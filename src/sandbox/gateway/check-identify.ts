import { GatewayCloseCodes, GatewayIntentBits } from 'discord-api-types/v10';
import { type GatewayWorld } from '../gateway-contract.ts';
import { type IdentifyData } from './read-frame.ts';
import { pickShard } from './sessions.ts';
import { maxGuilds } from './settings.ts';

/** What a session is about, or with which code Discord refuses to begin it. */
export type CheckedIdentify =
  { shard: [id: number, count: number]; intents: number; guildIds: string[] } | { refuse: GatewayCloseCodes };

const knownIntents = Object.values(GatewayIntentBits).reduce<number>(
  (bits, intent) => (typeof intent === 'number' ? bits | intent : bits),
  0,
);

const privilegedIntents =
  GatewayIntentBits.GuildMembers | GatewayIntentBits.GuildPresences | GatewayIntentBits.MessageContent;

/** Checks an IDENTIFY in Discord's order: who it is, which shard, which intents, and whether one session can carry the servers. */
export function checkIdentify(data: IdentifyData, world: GatewayWorld): CheckedIdentify {
  const { shard = [0, 1], intents } = data;
  if (!isToken(data.token, world)) return { refuse: GatewayCloseCodes.AuthenticationFailed };
  if (shard[0] < 0 || shard[0] >= shard[1]) return { refuse: GatewayCloseCodes.InvalidShard };
  if (!isIntents(intents)) return { refuse: GatewayCloseCodes.InvalidIntents };
  if (intents & privilegedIntents & ~world.allowedIntents) return { refuse: GatewayCloseCodes.DisallowedIntents };
  const guildIds = world.readReady().guildIds.filter((guildId) => pickShard(guildId, shard[1]) === shard[0]);
  if (guildIds.length > maxGuilds) return { refuse: GatewayCloseCodes.ShardingRequired };
  return { shard, intents, guildIds };
}

/** True when this is the bot's token, with or without the `Bot` that REST wants before it. */
export function isToken(token: string, world: GatewayWorld): boolean {
  return token.replace(/^Bot /, '') === world.token;
}

function isIntents(intents: unknown): intents is number {
  return typeof intents === 'number' && Number.isInteger(intents) && intents >= 0 && (intents & ~knownIntents) === 0;
}
