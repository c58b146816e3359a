import { type APIGatewaySessionStartLimit } from 'discord-api-types/v10';
import { type GatewaySettings } from './settings.ts';

/** Counts the IDENTIFYs of a bot as Discord does: all that carry its token, whoever sends them. */
export interface SessionStarts {
  /** `too-soon`: the bucket of this shard was used a moment ago. `spent`: there are none left today. */
  take(shardId: number): 'granted' | 'too-soon' | 'spent';
  readLimit(): APIGatewaySessionStartLimit;
}

const dayMs = 86_400_000;

/** Starts a day in which nobody has identified yet. Source: Discord's reference, "Identifying" and "Max Concurrency". */
export function createSessionStarts(settings: GatewaySettings): SessionStarts {
  const { now, dayNow, maxConcurrency, identifyWindowMs, identifiesPerDay } = settings;
  const lastOfBucket = new Map<number, number>();
  let day = { startedAt: -Infinity, used: 0 };

  function readDay() {
    if (dayNow() - day.startedAt >= dayMs) day = { startedAt: dayNow(), used: 0 };
    return day;
  }

  return {
    take(shardId) {
      const bucket = shardId % maxConcurrency;
      if (now() - (lastOfBucket.get(bucket) ?? -Infinity) < identifyWindowMs) return 'too-soon';
      const today = readDay();
      if (today.used >= identifiesPerDay) return 'spent';
      today.used += 1;
      lastOfBucket.set(bucket, now());
      return 'granted';
    },
    readLimit() {
      const { startedAt, used } = readDay();
      return {
        total: identifiesPerDay,
        remaining: identifiesPerDay - used,
        // A sandbox's clock can be set back.
        reset_after: Math.min(dayMs, Math.ceil(startedAt + dayMs - dayNow())),
        max_concurrency: maxConcurrency,
      };
    },
  };
}
