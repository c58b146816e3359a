import { type GatewayOptions } from '../gateway-contract.ts';

/** What Discord does unless a test asks for something else. Source: Discord's reference, "Gateway". */
const discords = {
  heartbeatIntervalMs: 41_250,
  identifyWindowMs: 5_000,
  maxConcurrency: 1,
  identifiesPerDay: 1_000,
  keptEvents: 10_000,
  keptMs: 180_000,
  now: () => performance.now(),
  dayNow: () => performance.now(),
  hear: () => undefined,
} satisfies Required<GatewayOptions>;

/** Every choice of the gateway, filled in. */
export type GatewaySettings = Required<GatewayOptions>;

/** Fills in what Discord does for what is not given. */
export function readSettings(options: GatewayOptions = {}): GatewaySettings {
  return { ...discords, ...(options.now && { dayNow: options.now }), ...options };
}

/** A frame of a client may have this many bytes; longer ones close the connection with 4002. */
export const maxFrameBytes = 4_096;

/** A connection may send this many frames in {@link frameWindowMs}; one more closes it with 4008. */
export const maxFrames = 120;

/** See {@link maxFrames}. Real milliseconds. */
export const frameWindowMs = 60_000;

/** A session may have this many servers; more close it with 4011. */
export const maxGuilds = 2_500;

/** How long a client that was asked to reconnect may take. Real milliseconds; Discord does not say how long it waits. */
export const reconnectGraceMs = 5_000;
