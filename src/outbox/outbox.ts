import { describeError, type Log } from '../log.ts';
import type { Clock } from '../schedule/clock.ts';
import type { Tx } from '../storage/client.ts';
import type { Storage } from '../storage/open-storage.ts';
import { makeMarker, markCard } from './marker.ts';
import type { Delivered, Mail, OutgoingMessage, Permit } from './message.ts';
import { decideAfterFailure, leavesNothing, leaseMs, nonceWindowMs } from './rules.ts';
import { createOutboxStore, type WaitingMessage } from './store.ts';

/** How many lanes are sent at the same time; Discord limits each channel on its own. */
const lanesAtOnce = 8;

/** Sends whatever is not an interaction's answer, exactly once and in order per channel. */
export interface Outbox {
  /** Saves a message in the transaction of its cause. Call {@link Outbox.kick} once that is committed. */
  add(message: OutgoingMessage, tx: Tx): Promise<void>;
  /** Whether a message of this purpose to this channel is still to be sent. */
  isOnItsWay(purpose: string, channelId: string, tx: Tx): Promise<boolean>;
  /**
   * Nobody wants the messages of this purpose any more: what cannot be on Discord is deleted, and of the rest no word is kept, only what it
   * takes to find out whether it is there. Such a one still comes back as delivered when it is.
   */
  withdraw(purpose: string, tx: Tx): Promise<void>;
  /** Looks for due messages now; returns at once. */
  kick(): void;
  /** Looks for due messages and resolves when each was tried. Called by the timetable too, for what waits to be tried again. */
  pump(): Promise<void>;
  /** Of one server, or of all: what waits to be sent (not what is planned for later), and what could not be delivered in the last 30 days. */
  counts(guildId?: string): Promise<{ waiting: number; undeliverable: number }>;
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
  /** A message could not be delivered: `code` says why. Runs in the transaction that ends its row, or deletes it if it is traceless. */
  onGivenUp?: (purpose: string, code: string, tx: Tx) => Promise<void>;
  /**
   * Whether a traceless message may be sent, asked right before every attempt; with `drop` its row is deleted, and its cause has seen to the
   * rest. Rejects where it cannot be known yet: then the message waits.
   */
  mayGo?: (purpose: string) => Promise<Permit>;
}

/**
 * Opens the outbox. With an embedded database nobody else can hold a message, so what a crash left half sent is due at once;
 * with a shared one it becomes due when its lease runs out.
 */
export async function openOutbox(needs: OutboxNeeds): Promise<Outbox> {
  const { storage, mail, clock, log } = needs;
  const store = createOutboxStore(storage, clock, tellCause);
  await store.resume();
  const wanted = new Set<string>();
  const busy = new Set<string>();
  const workers = new Set<Promise<void>>();
  let looking: Promise<void> | null = null;
  let asked = false;
  let stopped = false;

  /** Where the message is on Discord after this attempt. */
  async function deliver(message: WaitingMessage): Promise<Delivered> {
    const delivered = await createOnce(message);
    const { pin, replaces = [] } = message.payload;
    if (pin) await mail.pin(delivered);
    for (const messageId of replaces) await mail.remove({ channelId: delivered.channelId, messageId });
    return delivered;
  }

  /** Sends only what cannot be there yet. */
  async function createOnce(message: WaitingMessage): Promise<Delivered> {
    const { target, card, mark, pings = [], pingedRole } = message.payload;
    const channelId = target.kind === 'channel' ? target.channelId : await mail.openDirectMessage(target.userId);
    const marker = mark ?? makeMarker(message.id);
    if (message.sendingAt !== null && clock.now() - message.sendingAt > nonceWindowMs) {
      const found = await mail.findOwn(channelId, marker, message.sendingAt);
      if (found) return found;
      await store.noteAbsent(message);
    }
    const marked = mark === undefined ? markCard(card, marker) : card;
    return mail.send(channelId, {
      card: marked,
      pings,
      nonce: message.id,
      ...(pingedRole !== undefined && { pingedRole }),
    });
  }

  /** Where the message is; null when its cause does not want it any more. What an earlier attempt may have left on Discord is looked for first. */
  async function deliverIfWanted(message: WaitingMessage): Promise<Delivered | null> {
    const { purpose, traceless, payload, sendingAt } = message;
    if (!traceless || purpose === null) return deliver(message);
    if (sendingAt !== null && payload.target.kind === 'channel') {
      const found = await mail.findOwn(payload.target.channelId, payload.mark ?? makeMarker(message.id), sendingAt);
      if (found) return found;
    }
    if ((await askCause(purpose)) === 'send') return deliver(message);
    await store.drop(message);
    return null;
  }

  /** What cannot be known yet is no answer of Discord's about the message itself. */
  async function askCause(purpose: string): Promise<Permit> {
    try {
      return (await needs.mayGo?.(purpose)) ?? 'send';
    } catch (error) {
      throw new Error('It is not known yet whether a message may be sent.', { cause: error });
    }
  }

  async function attempt(message: WaitingMessage): Promise<void> {
    const renewal = setInterval(() => void store.renew(message).catch(ignoreUntilNextTime), leaseMs / 3);
    try {
      const delivered = await deliverIfWanted(message).catch((error: unknown) => settleFailure(message, error));
      if (delivered) await settleSuccess(message, delivered);
    } finally {
      clearInterval(renewal);
    }
  }

  async function tellCause({ purpose }: Pick<WaitingMessage, 'purpose'>, code: string, tx: Tx): Promise<void> {
    if (purpose !== null) await needs.onGivenUp?.(purpose, code, tx);
  }

  async function settleFailure(message: WaitingMessage, error: unknown): Promise<null> {
    const decision = decideAfterFailure(error, message.attempts, clock.now() - message.createdAt);
    log.warn(`outbox.${decision.kind}`, { outboxId: message.id, error: describeError(error) });
    if (decision.kind === 'retry') await store.postpone(message, decision.afterMs, leavesNothing(error));
    else {
      await store.giveUp(message, decision.code);
      kick();
    }
    return null;
  }

  /** From here on the message is on Discord, whatever fails: it must never count as unsent again. */
  async function settleSuccess(message: WaitingMessage, delivered: Delivered): Promise<void> {
    const { purpose } = message;
    try {
      await storage.write(async (tx) => {
        const isFirst = await store.finish(message, delivered, tx);
        if (isFirst && purpose !== null) await needs.onDelivered(purpose, delivered, tx);
      });
    } catch (error) {
      log.error('outbox.not-noted', { outboxId: message.id, error: describeError(error) });
      await storage.write((tx) => store.finish(message, delivered, tx));
    }
  }

  async function sendLane(lane: string): Promise<void> {
    try {
      for (let head = await claimNext(lane); head; head = await claimNext(lane)) await attempt(head);
    } catch (error) {
      // The database is away: what is saved stays saved, and the timetable asks again.
      log.error('outbox.stalled', { error: describeError(error) });
    } finally {
      busy.delete(lane);
    }
  }

  async function claimNext(lane: string): Promise<WaitingMessage | null> {
    return stopped ? null : store.claimHead(lane);
  }

  /** A lane that somebody is at waits here until they are done, in case they looked before the newest message came. */
  function takeLane(): string | undefined {
    for (const lane of stopped ? [] : wanted) {
      if (busy.has(lane)) continue;
      wanted.delete(lane);
      busy.add(lane);
      return lane;
    }
    return undefined;
  }

  async function work(): Promise<void> {
    for (let lane = takeLane(); lane !== undefined; lane = takeLane()) await sendLane(lane);
  }

  /** Each lane at its own pace: one that Discord lets wait holds up no other. */
  function startWorkers(): void {
    while (workers.size < lanesAtOnce && [...wanted].some((lane) => !busy.has(lane))) {
      const worker = work().finally(() => workers.delete(worker));
      workers.add(worker);
    }
  }

  async function lookWhileAsked(): Promise<void> {
    try {
      while (isStillAsked()) {
        asked = false;
        for (const lane of await store.findDueLanes()) wanted.add(lane);
        startWorkers();
      }
    } catch (error) {
      log.error('outbox.stalled', { error: describeError(error) });
    }
  }

  /** `asked` is set by others while we wait, which the compiler cannot see. */
  function isStillAsked(): boolean {
    return asked && !stopped;
  }

  function look(): Promise<void> {
    asked = true;
    looking ??= lookWhileAsked().finally(() => {
      looking = null;
      if (isStillAsked()) void look();
    });
    return looking;
  }

  function kick(): void {
    if (!stopped) void look();
  }

  async function finishWork(): Promise<void> {
    while (looking ?? workers.size > 0) await Promise.all([looking, ...workers]);
  }

  return {
    async add(message, tx) {
      await store.add(message, tx);
    },
    isOnItsWay: (purpose, channelId, tx) => store.isOnItsWay(purpose, channelId, tx),
    withdraw: (purpose, tx) => store.withdraw(purpose, tx),
    kick,
    async pump() {
      kick();
      await finishWork();
    },
    counts: (guildId) => store.counts(guildId),
    forgetOld: () => store.forgetOld(),
    async stop() {
      stopped = true;
      await finishWork();
    },
  };
}

/** A lease that could not be renewed runs out; the nonce and the marker keep the message from doubling. */
function ignoreUntilNextTime(): void {}
