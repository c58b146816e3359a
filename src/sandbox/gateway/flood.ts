import { setImmediate } from 'node:timers/promises';
import { type SandboxEvent, type WrittenEvent } from '../gateway-contract.ts';
import { type Hub } from './hub.ts';
import { listSessions } from './sessions.ts';

/** How many events are written before the sockets get time to drain and everybody else a turn. */
const batchSize = 256;

/** What a flood needs beside the hub. */
export interface FloodNeeds {
  dispatch: (event: SandboxEvent | WrittenEvent) => void;
  isStopped: () => boolean;
}

/**
 * Dispatches `count` events as fast as the sockets take them. While a session is away nothing drains, so the flood waits until it is
 * back or can no longer come back: nothing is lost to the bound of what is kept.
 */
export async function flood(
  count: number,
  produce: (index: number) => SandboxEvent | WrittenEvent,
  hub: Hub,
  needs: FloodNeeds,
): Promise<void> {
  for (let index = 0; index < count && !needs.isStopped();) {
    const until = Math.min(count, index + batchSize);
    writeTogether(hub, () => {
      while (index < until) needs.dispatch(produce(index++));
    });
    await Promise.all([...hub.connections].map(({ writer }) => writer.whenDrained()));
    await setImmediate();
    await hub.changed.waitUntil(() => needs.isStopped() || listSessions(hub).every(isConnected), hub.settings.keptMs);
  }
}

/** What is written meanwhile leaves every connection at once: a write of its own costs more than the event. */
function writeTogether({ connections }: Hub, write: () => void): void {
  for (const { writer } of connections) writer.cork();
  write();
  for (const { writer } of connections) writer.uncork();
}

function isConnected({ connection }: { connection: unknown }): boolean {
  return connection !== null;
}

/** Dispatches `count` events evenly at `rate` per second, whoever is there to hear them. */
export async function floodEvenly(
  count: number,
  produce: (index: number) => SandboxEvent | WrittenEvent,
  rate: number,
  hub: Hub,
  needs: FloodNeeds,
): Promise<void> {
  const { now } = hub.settings;
  const start = now();
  for (let index = 0; index < count && !needs.isStopped();) {
    const due = Math.min(count, Math.floor(((now() - start) / 1_000) * rate) + 1);
    writeTogether(hub, () => {
      while (index < due) needs.dispatch(produce(index++));
    });
    if (index === count) break;
    const waitMs = Math.max(1, start + (index / rate) * 1_000 - now());
    await hub.changed.waitUntil(needs.isStopped, waitMs);
  }
  await Promise.all([...hub.connections].map(({ writer }) => writer.whenDrained()));
}
