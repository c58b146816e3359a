/** The first millisecond of Discord's ids: 2015-01-01T00:00:00Z (Discord's reference, "Snowflakes"). */
const discordEpoch = 1_420_070_400_000n;

/** Orders ids by age, oldest first. Ids are numbers of up to 20 digits, so text order will not do. */
export function compareSnowflakes(a: string, b: string): number {
  return a.length - b.length || (a < b ? -1 : a > b ? 1 : 0);
}

/** When the thing with this id was made, in milliseconds since the Unix epoch. */
export function timeOfSnowflake(id: string): number {
  return Number((BigInt(id) >> 22n) + discordEpoch);
}

/** The lowest id of a moment: everything made in that millisecond or later has a higher one, or this one. */
export function snowflakeAt(at: number): string {
  return ((BigInt(Math.max(at, Number(discordEpoch))) - discordEpoch) << 22n).toString();
}
