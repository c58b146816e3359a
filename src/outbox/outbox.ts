import { describeError, type Log } from '../log.ts';
import type { Clock } from '../schedule/clock.ts';
import type { Tx } from '../storage/client.ts';
import type { Storage } from '../storage/open-storage.ts';
import { makeMarker, markCard } from './marker.ts';
import type { Delivered, Mail, OutgoingMessage } from './message.ts';
import { decideAfterFailure, leaseMs, nonceWindowMs } from './rules.ts';
import { createOutboxStore, type WaitingMessage } from './store.ts';

/** How many lanes are sent at the same time; Discord limits each channel on its own. */
const lanesAtOnce = 8;

/** Sends whatever is not an interaction's answer, exactly once and in order per channel. */
export interface Outbox {
  /** Saves a message in the transaction of its cause. Call {@link Outbox.kick} once that is committed. */
  add(message: OutgoingMessage, tx: Tx): Promise<void>;
  /** Looks for due messages now; returns at once. */
  kick(): void;
  /** Looks for due messages and resolves when all that could be sent are. Called by the timetable too, for what waits to be tried again. */
  pump(): Promise<void>;
  counts(): Promise<{ waiting: number; undeliverable: number }>;
  /** Deletes what is past its time; returns how many. */
  forgetOld(): Promise<number>;
  /** Finishes what is being sent and starts nothing more. */
  stop(): Promise<void>;
}

/** What the outbox needs. `onDelivered` runs in the transaction that marks a message as sent. */
export interface OutboxNeeds {
  storage: Storage;
  mail: Mail;
  clock: Clock;
  log: Log;
  onDelivered: (purpose: string, delivered: Delivered, tx: Tx) => Promise<void>;
}

/**
 * Opens the outbox. With an embedded database nobody else can hold a message, so what a crash left half sent is due at once;
 * with a shared one it becomes due when its lease runs out.
 */
export async function openOutbox(needs: OutboxNeeds): Promise<Outbox> {
  const { storage, mail, clock, log } = needs;
  const store = createOutboxStore(storage, clock);
  if (storage.kind === 'sqlite') await store.reclaimAll();
  const busy = new Set<string>();
  let pumping: Promise<void> | null = null;
  let again = false;
  let stopped = false;

  /** Where the message is on Discord after this attempt; sends only what cannot be there yet. */
  async function deliver(message: WaitingMessage): Promise<Delivered> {
    const { target, card, pings = [] } = message.payload;
    const channelId = target.kind === 'channel' ? target.channelId : await mail.openDirectMessage(target.userId);
    const marker = makeMarker(message.id);
    if (message.sendingAt !== null && clock.now() - message.sendingAt > nonceWindowMs) {
      const found = await mail.findOwn(channelId, marker, message.sendingAt);
      if (found) return found;
    }
    return mail.send(channelId, { card: markCard(card, marker), pings, nonce: message.id });
  }

  async function attempt(message: WaitingMessage): Promise<void> {
    const renewal = setInterval(() => void store.renew(message.id).catch(ignoreUntilNextTime), leaseMs / 3);
    try {
      const delivered = await deliver(message);
      await storage.write(async (tx) => {
        await store.finish(message, delivered, tx);
        if (message.purpose !== null) await needs.onDelivered(message.purpose, delivered, tx);
      });
    } catch (error) {
      await settleFailure(message, error);
    } finally {
      clearInterval(renewal);
    }
  }

  async function settleFailure(message: WaitingMessage, error: unknown): Promise<void> {
    const decision = decideAfterFailure(error, message.attempts, clock.now() - message.createdAt);
    log.warn(`outbox.${decision.kind}`, { outboxId: message.id, error: describeError(error) });
    if (decision.kind === 'retry') return store.postpone(message, decision.afterMs);
    await store.giveUp(message, decision.code);
    again = true;
  }

  async function sendLane(lane: string): Promise<void> {
    if (busy.has(lane)) return;
    busy.add(lane);
    try {
      for (;;) {
        const head = stopped ? null : await store.claimHead(lane);
        if (!head) return;
        await attempt(head);
      }
    } finally {
      busy.delete(lane);
    }
  }

  async function pumpOnce(): Promise<void> {
    const waiting = await store.findDueLanes();
    const workers = Array.from({ length: Math.min(lanesAtOnce, waiting.length) }, async () => {
      for (let lane = waiting.shift(); lane !== undefined; lane = waiting.shift()) await sendLane(lane);
    });
    await Promise.all(workers);
  }

  async function pumpUntilQuiet(): Promise<void> {
    try {
      do {
        again = false;
        await pumpOnce();
      } while (isStillAsked());
    } catch (error) {
      // The database is away: what is saved stays saved, and the timetable asks again.
      log.error('outbox.stalled', { error: describeError(error) });
    }
  }

  /** `again` is set by others while we wait, which the compiler cannot see. */
  function isStillAsked(): boolean {
    return again && !stopped;
  }

  function pump(): Promise<void> {
    again = true;
    pumping ??= pumpUntilQuiet().finally(() => {
      pumping = null;
      if (isStillAsked()) void pump();
    });
    return pumping;
  }

  return {
    add: async (message, tx) => void (await store.add(message, tx)),
    kick: () => void (stopped || pump()),
    pump,
    counts: store.counts,
    forgetOld: store.forgetOld,
    async stop() {
      stopped = true;
      await pumping;
    },
  };
}

/** A lease that could not be renewed runs out; the nonce and the marker keep the message from doubling. */
function ignoreUntilNextTime(): void {}
