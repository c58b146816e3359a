import { createHash } from 'node:crypto';
import { type Route } from './route.ts';

/** Requests of one bot in a second, over all routes but those of interactions. Source: Discord's reference, "Global Rate Limit". */
const globalRequests = 50;
/** Requests answered with 401, 403 or 429 in ten minutes before an address is shut out. Source: same, "Invalid Request Limit". */
const mostInvalid = 10_000;
const invalidWindow = 10 * 60 * 1000;
const shutOutFor = 60 * 60 * 1000;
/** Buckets are forgotten when they are over; this many are looked through at a time. */
const bucketsKept = 5000;

/** Says whether a request may pass. */
export interface Passage {
  /** Headers that every answer of this bucket carries. */
  headers: Record<string, string>;
  /** Set when it may not pass: seconds to wait, and whose limit it was. */
  refused: { retryAfter: number; scope: 'user' | 'global' } | null;
}

/** Counts requests in real time. */
export interface RateLimits {
  take(route: Route, params: Record<string, string>): Passage;
  /** Remembers an answer's status; Discord counts the invalid ones. */
  noteStatus(status: number): void;
  /** Invalid requests of the last ten minutes. */
  invalid(): number;
  /** Seconds for which this address is shut out; 0 when it is not. */
  shutOut(): number;
}

/** Starts counting. `now` gives real milliseconds; with `enabled` false every request passes and headers say so. */
export function createRateLimits(options: { enabled: boolean; now?: () => number }): RateLimits {
  const { enabled, now = Date.now } = options;
  const buckets = new Map<string, { used: number; endsAt: number }>();
  const everything = { used: 0, endsAt: 0 };
  let invalidAt: number[] = [];
  let shutOutUntil = 0;

  function find(key: string, perMs: number): { used: number; endsAt: number } {
    const bucket = buckets.get(key);
    if (bucket && bucket.endsAt > now()) return bucket;
    if (buckets.size > bucketsKept) for (const [name, one] of buckets) if (one.endsAt <= now()) buckets.delete(name);
    const fresh = { used: 0, endsAt: now() + perMs };
    buckets.set(key, fresh);
    return fresh;
  }

  /** Seconds to wait, or 0 when the request is within the limit of all routes. */
  function takeGlobal(): number {
    if (everything.endsAt <= now()) Object.assign(everything, { used: 0, endsAt: now() + 1000 });
    if (everything.used >= globalRequests) return (everything.endsAt - now()) / 1000;
    everything.used += 1;
    return 0;
  }

  function forgetInvalid(): void {
    const oldest = now() - invalidWindow;
    if ((invalidAt[0] ?? oldest) < oldest) invalidAt = invalidAt.filter((at) => at >= oldest);
  }

  return {
    take(route, params) {
      if (!enabled) return { headers: {}, refused: null };
      const wait = route.auth === 'none' ? 0 : takeGlobal();
      if (wait > 0)
        return { headers: { 'X-RateLimit-Global': 'true' }, refused: { retryAfter: wait, scope: 'global' } };
      const { limit } = route;
      const bucket = find([limit.name, ...limit.by.map((name) => params[name])].join('|'), limit.perMs);
      const full = bucket.used >= limit.requests;
      if (!full) bucket.used += 1;
      const resetAfter = Math.max(0, bucket.endsAt - now()) / 1000;
      return {
        headers: {
          'X-RateLimit-Limit': String(limit.requests),
          'X-RateLimit-Remaining': String(limit.requests - bucket.used),
          'X-RateLimit-Reset': (bucket.endsAt / 1000).toFixed(3),
          'X-RateLimit-Reset-After': resetAfter.toFixed(3),
          'X-RateLimit-Bucket': createHash('md5').update(limit.name).digest('hex'),
        },
        refused: full ? { retryAfter: resetAfter, scope: 'user' } : null,
      };
    },
    noteStatus(status) {
      if (status !== 401 && status !== 403 && status !== 429) return;
      forgetInvalid();
      invalidAt.push(now());
      if (enabled && invalidAt.length >= mostInvalid) shutOutUntil = now() + shutOutFor;
    },
    invalid() {
      forgetInvalid();
      return invalidAt.length;
    },
    shutOut: () => Math.max(0, Math.ceil((shutOutUntil - now()) / 1000)),
  };
}
