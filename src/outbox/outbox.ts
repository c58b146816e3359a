import { describeError, type Log } from '../log.ts';
import type { Clock } from '../schedule/clock.ts';
import type { Tx } from '../storage/client.ts';
import type { Storage } from '../storage/open-storage.ts';
import { reserveTime } from '../storage/reserve-time.ts';
import { TamperedError } from '../storage/vault.ts';
import type { Card } from '../discord/reply.ts';
import { makeMarker, markCard } from './marker.ts';
import type { Delivered, Mail, OutgoingMessage, Permit } from './message.ts';
import { createPace, type Pace } from './pace.ts';
import {
  decideAfterFailure,
  directMessagesPauseMs,
  DirectsPausedError,
  isOpenedTooFast,
  leavesNothing,
  leaseMs,
  nonceWindowMs,
  SilentError,
  TooLateError,
} from './rules.ts';
import { createOutboxStore, type WaitingMessage } from './store.ts';

/** How many lanes are sent at the same time; Discord limits each channel on its own. */
const lanesAtOnce = 16;

/** Of these, bulk messages take so many at most: however many wait, there is room for everything else. */
const bulkLanesAtOnce = lanesAtOnce / 2;

/** So many lanes of bulk messages are known at a time: memory stays flat however many wait in the database. */
const bulkLanesKnown = 300;

/** More are looked for while the last of them are sent. */
const bulkLanesLow = bulkLanesKnown / 3;

/** So many bulk messages for one place are sent before it is others' turn. Discord takes five in five seconds in a channel. */
const bulkTurn = 5;

/**
 * So many bulk messages begin in a second at most, over all processes of a database. Discord allows a bot fifty requests a second and bans an
 * address that goes over it again and again (https://discord.com/developers/docs/topics/rate-limits): the rest is room for everything else.
 */
const bulkPerSecond = 40;

/** Sends whatever is not an interaction's answer, exactly once and in order per channel. */
export interface Outbox {
  /** Saves a message in the transaction of its cause. Call {@link Outbox.kick} once that is committed. */
  add(message: OutgoingMessage, tx: Tx): Promise<void>;
  /** The same for many at once. */
  addMany(messages: readonly OutgoingMessage[], tx: Tx): Promise<void>;
  /** Whether a message of this purpose to this channel or person is still to be sent. */
  isOnItsWay(purpose: string, placeId: string, tx: Tx): Promise<boolean>;
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
  /** Begins no more bulk messages, so that whoever waits for what is being sent does not wait for all of them. */
  holdBulk(): void;
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
  /** Whether nothing is to be said to somebody from a server any more, asked right before every attempt, from memory: such a message is given up. */
  isSilent?: (guildId: string | null, userId: string) => boolean;
  /** How many bulk messages are begun in a second at most, over all processes. */
  bulkPerSecond?: number;
  /**
   * Whether a server is this process's. What is due of another's is left to that process for as long as a lease, unless it is one of very many, since who
   * hears of a server knows more of it; after that whoever is there sends it. All are, without it.
   */
  isOurs?: (guildId: string) => boolean;
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
  const wantedBulk = new Set<string>();
  const pace = openPace(needs.bulkPerSecond ?? bulkPerSecond, storage);
  const busy = new Set<string>();
  const workers = new Set<Promise<void>>();
  let looking: Promise<void> | null = null;
  let asked = false;
  let stopped = false;
  let holdsBulk = false;
  let bulkAtWork = 0;
  /** Whether more wait than are known; and whether one was claimed since that was found out, so that looking again is of use. */
  let hasMoreBulk = false;
  let claimedBulk = false;
  /** No new direct channel is opened before this time. */
  let directsFrom = 0;

  /** Where the message is on Discord after this attempt; null when it is not ours any more. */
  async function deliver(message: WaitingMessage): Promise<Delivered | null> {
    const delivered = await createOnce(message);
    if (!delivered) return null;
    const { pin, replaces = [] } = message.payload;
    if (pin) await mail.pin(delivered);
    for (const messageId of replaces) await mail.remove({ channelId: delivered.channelId, messageId });
    return delivered;
  }

  /** Sends only what cannot be there yet, and is still ours: a process that was paused does not know what others did meanwhile. */
  async function createOnce(message: WaitingMessage): Promise<Delivered | null> {
    const { target, card, mark, pingedRole, until = Infinity } = message.payload;
    const isSilent = (userId: string) => needs.isSilent?.(message.guildId, userId) ?? false;
    if (target.kind === 'person' && isSilent(target.userId)) throw new SilentError();
    const pings = (message.payload.pings ?? []).filter((userId) => !isSilent(userId));
    if (message.sendingAt === null && clock.now() > until) throw new TooLateError();
    const channelId =
      target.kind === 'channel' ? target.channelId : (target.channelId ?? (await openDirectMessage(target.userId)));
    const marker = mark ?? makeMarker(message.id);
    if (isWithdrawn(card)) return findWithdrawn(message, channelId, marker);
    if (message.sendingAt !== null && clock.now() - message.sendingAt > nonceWindowMs) {
      const found = await mail.findOwn(channelId, marker, message.sendingAt);
      if (found) return found;
      await store.noteAbsent(message);
      if (clock.now() > until) throw new TooLateError();
    }
    const marked = mark === undefined ? markCard(card, marker) : card;
    if (!(await store.renew(message))) return null;
    return mail.send(channelId, {
      card: marked,
      pings,
      nonce: message.id,
      ...(pingedRole !== undefined && { pingedRole }),
    });
  }

  /** Sent anew, what nobody wants any more would be a message without words: it is looked for once no earlier attempt can arrive any more, and ends then. */
  async function findWithdrawn(message: WaitingMessage, channelId: string, marker: string): Promise<Delivered | null> {
    const { sendingAt } = message;
    if (sendingAt !== null && clock.now() - sendingAt < leaseMs)
      throw new Error('It is not known yet whether what was withdrawn is there.');
    const found = sendingAt === null ? null : await mail.findOwn(channelId, marker, sendingAt);
    if (!found) await store.drop(message);
    return found;
  }

  /** Opened too fast for one, direct channels are opened for nobody for a while: who goes on is quarantined. */
  async function openDirectMessage(userId: string): Promise<string> {
    const pauseMs = directsFrom - clock.now();
    if (pauseMs > 0) throw new DirectsPausedError(pauseMs);
    try {
      return await mail.openDirectMessage(userId);
    } catch (error) {
      if (isOpenedTooFast(error)) directsFrom = clock.now() + directMessagesPauseMs;
      throw error;
    }
  }

  /** Where the message is; null when its cause does not want it, or it is not ours, any more. What an earlier attempt may have left on Discord is looked for first. */
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
      if (error instanceof TamperedError) throw error;
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
      while (!mustWait(lane)) {
        const head = await claimNext(lane);
        if (!head) return;
        await attempt(head);
      }
      wanted.add(lane);
    } catch (error) {
      noteStalled(error);
    } finally {
      busy.delete(lane);
    }
  }

  /** Sends some of a lane; where that may not have been all, it is wanted again, behind the others. */
  async function sendBulk(lane: string): Promise<void> {
    try {
      for (let turn = 0; turn < bulkTurn; turn += 1) {
        const head = holdsBulk ? null : await claimNext(lane);
        if (!head) return;
        claimedBulk = true;
        await pace.wait();
        await attempt(head);
      }
      wantedBulk.add(lane);
    } catch (error) {
      noteStalled(error);
    } finally {
      busy.delete(lane);
      bulkAtWork -= 1;
      if (hasMoreBulk && claimedBulk && wantedBulk.size < bulkLanesLow) kick();
    }
  }

  /** The database is away: what is saved stays saved, and the timetable asks again. */
  function noteStalled(error: unknown): void {
    log.error('outbox.stalled', { error: describeError(error) });
  }

  async function claimNext(lane: string): Promise<WaitingMessage | null> {
    return stopped ? null : store.claimHead(lane);
  }

  /** What is urgent in the same channel goes first: Discord takes few messages there, and each that it is sent takes a place. */
  function mustWait(lane: string): boolean {
    const urgent = store.findUrgentLane(lane);
    return wanted.has(urgent) || busy.has(urgent);
  }

  /** A lane that somebody is at waits here until they are done, in case they looked before the newest message came. */
  function takeLane(lanes: Set<string>): string | undefined {
    for (const lane of stopped ? [] : lanes) {
      if (busy.has(lane) || mustWait(lane)) continue;
      lanes.delete(lane);
      busy.add(lane);
      return lane;
    }
    return undefined;
  }

  /** Begins with a lane that waits, bulk messages last; null where there is nothing to do. */
  function sendNext(): Promise<void> | null {
    const lane = takeLane(wanted);
    if (lane !== undefined) return sendLane(lane);
    const bulk = holdsBulk || bulkAtWork >= bulkLanesAtOnce ? undefined : takeLane(wantedBulk);
    if (bulk === undefined) return null;
    bulkAtWork += 1;
    return sendBulk(bulk);
  }

  async function work(first: Promise<void>): Promise<void> {
    for (let sending: Promise<void> | null = first; sending; sending = sendNext()) await sending;
  }

  /** Each lane at its own pace: one that Discord lets wait holds up no other. */
  function startWorkers(): void {
    while (workers.size < lanesAtOnce) {
      const first = sendNext();
      if (!first) return;
      const worker = work(first).finally(() => workers.delete(worker));
      workers.add(worker);
    }
  }

  /** Of very many only some are known at a time. */
  async function lookForBulk(): Promise<void> {
    if (holdsBulk || wantedBulk.size >= bulkLanesLow) return;
    claimedBulk = false;
    const lanes = await store.findDueBulkLanes(bulkLanesKnown);
    hasMoreBulk = lanes.length === bulkLanesKnown;
    for (const lane of lanes) wantedBulk.add(lane);
    startWorkers();
  }

  async function lookWhileAsked(): Promise<void> {
    try {
      while (isStillAsked()) {
        asked = false;
        for (const lane of await store.findDueLanes(needs.isOurs ?? isAnybodys)) wanted.add(lane);
        startWorkers();
        await lookForBulk();
      }
    } catch (error) {
      noteStalled(error);
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
    addMany: (messages, tx) => store.addMany(messages, tx),
    isOnItsWay: (purpose, placeId, tx) => store.isOnItsWay(purpose, placeId, tx),
    withdraw: (purpose, tx) => store.withdraw(purpose, tx),
    kick,
    async pump() {
      kick();
      await finishWork();
    },
    counts: (guildId) => store.counts(guildId),
    forgetOld: () => store.forgetOld(),
    holdBulk: () => void (holdsBulk = true),
    async stop() {
      stopped = true;
      holdsBulk = true;
      await finishWork();
    },
  };
}

/** On a shared database, what one process does at a time is reserved there, so that all of them together keep the pace. */
function openPace(perSecond: number, storage: Storage): Pace {
  return storage.kind === 'sqlite'
    ? createPace(perSecond)
    : createPace(perSecond, (ms) => reserveTime({ name: 'bulk', ms }, storage));
}

/** Where nobody says whose a server is. */
function isAnybodys(): boolean {
  return true;
}

/** A lease that could not be renewed runs out; the nonce and the marker keep the message from doubling. */
function ignoreUntilNextTime(): void {}

/** What is left of a card once its message was withdrawn. */
function isWithdrawn(card: Card): boolean {
  return Object.keys(card).length === 0;
}
