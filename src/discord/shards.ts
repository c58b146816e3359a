import type { ShardRange } from '../config.ts';

/** Which of so many shards hears of a server. Source: Discord's reference, "Sharding": `shard_id = (guild_id >> 22) % num_shards`. */
export function findShard(guildId: string, count: number): number {
  return Number((BigInt(guildId) >> 22n) % BigInt(count));
}

/** The shards of a range, in their order. */
export function listShards({ first, last }: ShardRange): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
