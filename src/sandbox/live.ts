import { type Interactions } from './contract.ts';
import { canSee, type Change, type World } from './world/world.ts';

/** What the page is told: something changed, go and read it. */
export type LiveEvent =
  | { kind: 'channel'; channelId: string }
  | { kind: 'interaction'; interactionId: string; state: string; channelId: string }
  | { kind: 'guild' }
  | { kind: 'clock' };

/** Tells those who watch of what changed, each only of what they can see. */
export interface Live {
  notice(change: Change & { clock?: true }): void;
  /** Tells one person's page of changes until the returned function is called. */
  listen(userId: string, hear: (event: LiveEvent) => void): () => void;
  /** Resolves at the next change of anything, or after `ms` real milliseconds. */
  waitForChange(ms: number): Promise<void>;
}

/** Changes are told together, this many real milliseconds after the first. */
const gatherMs = 15;

/** Starts with nobody watching. */
export function createLive(needs: { world: World; findInteraction: Interactions['find'] }): Live {
  const listeners = new Set<{ userId: string; hear: (event: LiveEvent) => void }>();
  const waiting = new Set<() => void>();
  let gathered = new Map<string, Change & { clock?: true }>();

  function tell(): void {
    const changes = [...gathered.values()];
    gathered = new Map();
    for (const { userId, hear } of listeners)
      for (const change of changes) {
        const event = describeChange(change, userId, needs);
        if (event) hear(event);
      }
  }

  return {
    notice(change) {
      for (const wake of waiting) wake();
      if (listeners.size === 0) return;
      if (gathered.size === 0) setTimeout(tell, gatherMs);
      gathered.set(JSON.stringify(change), change);
    },
    listen(userId, hear) {
      const listener = { userId, hear };
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async waitForChange(ms) {
      await new Promise<void>((resolve) => {
        // The server keeps the process alive; who waits here does not.
        const timer = setTimeout(wake, ms).unref();
        function wake(): void {
          clearTimeout(timer);
          waiting.delete(wake);
          resolve();
        }
        waiting.add(wake);
      });
    },
  };
}

function describeChange(
  change: Change & { clock?: true },
  userId: string,
  needs: { world: World; findInteraction: Interactions['find'] },
): LiveEvent | null {
  if (change.clock) return { kind: 'clock' };
  if (change.interactionId !== undefined) {
    const record = needs.findInteraction(change.interactionId);
    if (record?.userId !== userId) return null;
    return { kind: 'interaction', interactionId: record.id, state: record.state, channelId: record.channelId };
  }
  if (change.channelId === undefined) return { kind: 'guild' };
  const channel = needs.world.channels.get(change.channelId);
  // A channel that is gone leaves the lists of everybody; who may have seen it can no longer be told.
  if (!channel) return { kind: 'guild' };
  return canSee(channel, userId, needs.world) ? { kind: 'channel', channelId: channel.id } : null;
}
