import { randomInt } from 'node:crypto';
import type { Clock } from '../schedule/clock.ts';
import type { Tx } from '../storage/client.ts';
import { newId } from '../storage/ids.ts';
import { insertMany } from '../storage/insert-many.ts';
import type { Storage } from '../storage/open-storage.ts';
import { tryOpening } from '../storage/sealing.ts';
import { TamperedError } from '../storage/vault.ts';
import type { Delivered, OutgoingMessage, Payload } from './message.ts';
import { leaseMs } from './rules.ts';

const hourMs = 3_600_000;

const unfinished = ['pending', 'sending'];

/** So many rows are written in one statement, so that none is too long. */
const mostRows = 500;

/** So many rows are deleted in one write: nobody should have to wait until a hundred thousand are gone. */
const mostForgotten = 1000;

/** What is urgent and first stands so far before its time in its lane: more microseconds than have passed since 1970, so that its place is below zero. */
const firstBy = 1n << 52n;

/** One message that waits to be sent, as the worker sees it. */
export interface WaitingMessage {
  id: string;
  guildId: string | null;
  lane: string;
  attempts: number;
  /** Since when it may be on Discord without our knowing, in milliseconds since the epoch; null when it cannot be there. */
  sendingAt: number | null;
  /** When it could have been sent first, in milliseconds since the epoch. */
  createdAt: number;
  purpose: string | null;
  /** Nothing of it stays behind. */
  traceless: boolean;
  payload: Payload;
}

/** What is kept of messages on their way. */
export interface OutboxStore {
  /** Saves a message together with its cause; returns its id. */
  add(message: OutgoingMessage, tx: Tx): Promise<string>;
  /** Saves many at once. */
  addMany(messages: readonly OutgoingMessage[], tx: Tx): Promise<void>;
  /** Whether a message of this purpose to this channel or person is unfinished. */
  isOnItsWay(purpose: string, placeId: string, tx: Tx): Promise<boolean>;
  /** Deletes what of a purpose cannot be on Discord, and empties the card of what may be. */
  withdraw(purpose: string, tx: Tx): Promise<void>;
  /**
   * Lanes in which something unfinished is due, apart from those of bulk messages. Of servers that are not ours, what was being sent when its lease ran out,
   * and what nobody began for as long.
   */
  findDueLanes(isOurs: (guildId: string) => boolean): Promise<string[]>;
  /** Lanes of bulk messages in which something unfinished is due, the longest waiting first; at most as many as asked for. */
  findDueBulkLanes(most: number): Promise<string[]>;
  /** The lane of what is urgent in the channel of a lane. */
  findUrgentLane(lane: string): string;
  /** Claims the oldest unfinished message of a lane, if it is due; null when it is not, or when another process was first. */
  claimHead(lane: string): Promise<WaitingMessage | null>;
  /** Keeps a claimed message ours while an attempt takes long; false when it is not any more: another process has it, or it is gone. */
  renew(message: WaitingMessage): Promise<boolean>;
  /** Notes that a message is certainly not on Discord at this moment, before it is sent anew. */
  noteAbsent(message: WaitingMessage): Promise<void>;
  /** Ends a message that is on Discord; false when somebody else did so already. */
  finish(message: WaitingMessage, delivered: Delivered, tx: Tx): Promise<boolean>;
  /** Lets a claimed message wait. With `isAbsent` the attempt left nothing on Discord. */
  postpone(message: WaitingMessage, afterMs: number, isAbsent: boolean): Promise<void>;
  /** Ends a claimed message that cannot be delivered, and adds what is sent in its place. */
  giveUp(message: WaitingMessage, code: string): Promise<void>;
  /** Deletes a claimed message that nobody wants any more. */
  drop(message: WaitingMessage): Promise<void>;
  /** Takes up where the last run ended. With nobody else on this database, what it had claimed is due at once. */
  resume(): Promise<void>;
  /** Of one server, or of all. */
  counts(guildId?: string): Promise<{ waiting: number; undeliverable: number }>;
  /** Forgets messages sent more than a day ago and undeliverable ones older than 30 days. */
  forgetOld(): Promise<number>;
}

/** Opens the store. `onEnd` hears of every message that could not be delivered, in the transaction that ends it. */
export function createOutboxStore(
  storage: Storage,
  clock: Clock,
  onEnd: (message: Pick<WaitingMessage, 'purpose'>, code: string, tx: Tx) => Promise<void>,
): OutboxStore {
  const { read, vault } = storage;
  const place = (id: string) => ({ table: 'OutboxMessage', column: 'payloadSealed', row: id });
  let lastPlace = 0n;
  let lastTracelessPlace = 0n;
  let bulkMade = 0n;
  /** Since when lanes of servers that are not ours were seen to be due, in milliseconds since the epoch. */
  let seenSince: ReadonlyMap<string, number> = new Map();

  /** Microseconds, strictly rising even when the clock is set back, so that messages keep their order. */
  function nextPlace(): bigint {
    const now = BigInt(clock.now()) * 1000n;
    lastPlace = now > lastPlace ? now : lastPlace + 1n;
    return lastPlace;
  }

  /** The order within an hour, and nothing of the time in it. What waits for a full hour has no order: that would tell who was first. */
  function nextTracelessPlace({ dueAt }: OutgoingMessage): bigint {
    const hour = BigInt(Math.floor(clock.now() / hourMs) * hourMs) * 1000n;
    if (dueAt !== undefined) return hour + BigInt(randomInt(hourMs * 1000));
    lastTracelessPlace = hour > lastTracelessPlace ? hour : lastTracelessPlace + 1n;
    return lastTracelessPlace;
  }

  /** In the order of when they are due, so that the first of a lane is the one to send next. */
  function nextBulkPlace({ dueAt }: OutgoingMessage): bigint {
    bulkMade = (bulkMade + 1n) % 1000n;
    return BigInt(dueAt ?? clock.now()) * 1000n + bulkMade;
  }

  function findPlace(message: OutgoingMessage): bigint {
    if (message.traceless) return nextTracelessPlace(message);
    if (message.bulk) return nextBulkPlace(message);
    return isUrgent(message) && message.urgent === 'first' ? nextPlace() - firstBy : nextPlace();
  }

  /**
   * What is planned for later waits in a lane of its own, or everything behind it would wait too. Traceless messages for one channel share
   * one, so that many of them occupy one sender at most; bulk messages too, and nothing else stands behind those. What is urgent in a channel
   * has a lane before all others.
   */
  function findLane(message: OutgoingMessage): string {
    const { target, dueAt, purpose, traceless, bulk } = message;
    const where = target.kind === 'channel' ? target.channelId : target.userId;
    if (traceless) return vault.digest('traceless', where, String(dueAt ?? ''));
    if (bulk) return vault.digest('bulk', where);
    if (dueAt !== undefined) return vault.digest('planned', purpose ?? '', where);
    if (isUrgent(message)) return findUrgentLane(where);
    return target.kind === 'channel' ? where : vault.digest('lane', where);
  }

  function findUrgentLane(channelId: string): string {
    return vault.digest('urgent', channelId);
  }

  function makeRow(message: OutgoingMessage) {
    const { guildId, purpose, traceless = false, bulk = false, ...payload } = message;
    const id = newId();
    return {
      id,
      guildId,
      lane: findLane(message),
      place: findPlace(message),
      traceless,
      bulk,
      state: 'pending',
      payloadSealed: vault.seal(place(id), JSON.stringify(payload satisfies Payload)),
      purpose: purpose ?? null,
      dueAt: new Date(message.dueAt ?? (traceless ? Math.floor(clock.now() / hourMs) * hourMs : clock.now())),
    };
  }

  /** What is planned and waits already, of messages that are to be planned: by lane and purpose. */
  async function findPlanned(messages: readonly OutgoingMessage[], tx: Tx): Promise<Map<string, string>> {
    const lanes = messages.filter(isPlanned).map(findLane);
    if (lanes.length === 0) return new Map();
    const found = await tx.outboxMessage.findMany({
      where: { lane: { in: lanes }, state: { in: unfinished } },
      select: { id: true, lane: true, purpose: true },
    });
    return new Map(found.map(({ id, lane, purpose }) => [nameOf(lane, purpose), id]));
  }

  async function add(message: OutgoingMessage, tx: Tx): Promise<string> {
    const planned = await findPlanned([message], tx);
    const known = planned.get(nameOf(findLane(message), message.purpose));
    if (known !== undefined) return known;
    const data = makeRow(message);
    await tx.outboxMessage.create({ data });
    return data.id;
  }

  async function addMany(messages: readonly OutgoingMessage[], tx: Tx): Promise<void> {
    for (let from = 0; from < messages.length; from += mostRows) {
      const some = messages.slice(from, from + mostRows);
      const known = await findPlanned(some, tx);
      const data = some.flatMap((message) => {
        const name = nameOf(findLane(message), message.purpose);
        if (isPlanned(message) && known.has(name)) return [];
        const row = makeRow(message);
        if (isPlanned(message)) known.set(name, row.id);
        return [row];
      });
      await insertMany({ table: 'OutboxMessage', rows: data, kind: storage.kind }, tx);
    }
  }

  /** Somebody whose lease ran out must not undo what the next one did with the message. */
  const heldAs = ({ id, attempts }: Pick<WaitingMessage, 'id' | 'attempts'>) => ({ id, attempts, state: 'sending' });

  /** Written by `add` of this or an earlier version, and bound to its row by the vault. Null when it was damaged. @throws {ForeignKeyError} */
  function openPayload(id: string, sealed: Uint8Array | null): Payload | null {
    return tryOpening(() => sealed && (JSON.parse(vault.open(place(id), sealed)) as Payload));
  }

  async function claimHead(lane: string): Promise<WaitingMessage | null> {
    const head = await read.outboxMessage.findFirst({
      where: { lane, state: { in: unfinished } },
      orderBy: { place: 'asc' },
    });
    const now = clock.now();
    if (!head || head.dueAt.getTime() > now) return null;
    // What names a key that this process has not heard of is not damaged: it would be taken for lost.
    const payload = await storage.withNewKeys(() => openPayload(head.id, head.payloadSealed));
    const claimed = await storage.write((tx) =>
      tx.outboxMessage.updateMany({
        where: { id: head.id, state: head.state, dueAt: head.dueAt },
        data: {
          state: 'sending',
          dueAt: new Date(now + leaseMs),
          attempts: head.attempts + 1,
          sendingAt: head.sendingAt ?? new Date(now),
        },
      }),
    );
    if (claimed.count === 0) return null;
    const message = {
      id: head.id,
      guildId: head.guildId,
      lane,
      attempts: head.attempts + 1,
      sendingAt: head.sendingAt?.getTime() ?? null,
      createdAt: Math.max(Number((head.place < 0n ? head.place + firstBy : head.place) / 1000n), payload?.dueAt ?? 0),
      purpose: head.purpose,
      traceless: head.traceless,
    };
    if (payload) return { ...message, payload };
    // Kept, it would hold up everything behind it for ever.
    await end(message, 'unreadable', null);
    return claimHead(lane);
  }

  /** Ends a claimed message that cannot be delivered; where what asked for it was damaged, without telling it: nothing may wait behind it for ever. */
  async function end(message: Omit<WaitingMessage, 'payload'>, code: string, payload: Payload | null): Promise<void> {
    try {
      await endWith(onEnd, message, code, payload);
    } catch (error) {
      if (!(error instanceof TamperedError)) throw error;
      await endWith(() => Promise.resolve(), message, code, payload);
    }
  }

  async function endWith(
    tell: typeof onEnd,
    message: Omit<WaitingMessage, 'payload'>,
    code: string,
    payload: Payload | null,
  ): Promise<void> {
    await storage.write(async (tx) => {
      // It may have been withdrawn since it was begun.
      const row = await tx.outboxMessage.findFirst({ where: heldAs(message), select: { payloadSealed: true } });
      const instead = payload?.instead && row && openPayload(message.id, row.payloadSealed)?.instead;
      const { count } = message.traceless
        ? await tx.outboxMessage.deleteMany({ where: heldAs(message) })
        : await tx.outboxMessage.updateMany({
            where: heldAs(message),
            data: { state: 'undeliverable', failure: code, doneAt: new Date(clock.now()), payloadSealed: null },
          });
      if (count > 0) await tell(message, code, tx);
      if (count > 0 && instead) await add({ guildId: message.guildId, ...instead }, tx);
    });
  }

  async function withdraw(purpose: string, tx: Tx): Promise<void> {
    await tx.outboxMessage.deleteMany({ where: { purpose, state: 'pending', sendingAt: null } });
    for (const row of await tx.outboxMessage.findMany({ where: { purpose, state: { in: unfinished } } })) {
      const payload = openPayload(row.id, row.payloadSealed);
      if (!payload) continue;
      const { target, mark } = payload;
      const emptied = { target, card: {}, ...(mark !== undefined && { mark }) } satisfies Payload;
      const payloadSealed = vault.seal(place(row.id), JSON.stringify(emptied));
      await tx.outboxMessage.update({ where: { id: row.id }, data: { payloadSealed } });
    }
  }

  return {
    add,
    addMany,
    claimHead,
    findUrgentLane,
    withdraw,
    async isOnItsWay(purpose, placeId, tx) {
      const lane = { in: [placeId, ...['bulk', 'urgent', 'lane'].map((kind) => vault.digest(kind, placeId))] };
      return (await tx.outboxMessage.count({ where: { lane, purpose, state: { in: unfinished } } })) > 0;
    },
    async findDueLanes(isOurs) {
      const now = clock.now();
      const lanes = await read.outboxMessage.groupBy({
        by: ['lane', 'guildId', 'state', 'traceless'],
        where: { state: { in: unfinished }, bulk: false, dueAt: { lte: new Date(now) } },
        _min: { dueAt: true },
      });
      const theirs = lanes.filter(({ guildId }) => guildId !== null && !isOurs(guildId));
      // The rows of traceless messages say no more than the hour.
      const before = seenSince;
      seenSince = new Map(theirs.map(({ lane }) => [lane, before.get(lane) ?? now]));
      const sinceOf = ({ lane, traceless, _min: { dueAt } }: (typeof lanes)[number]) =>
        traceless ? (seenSince.get(lane) ?? now) : Number(dueAt ?? now);
      const isLeft = (one: (typeof lanes)[number]) => one.state === 'sending' || now - sinceOf(one) >= leaseMs;
      const ours = lanes.filter((one) => one.guildId === null || isOurs(one.guildId) || isLeft(one));
      return [...new Set(ours.map(({ lane }) => lane))];
    },
    async findDueBulkLanes(most) {
      const lanes = await read.outboxMessage.groupBy({
        by: ['lane'],
        where: { state: { in: unfinished }, bulk: true, dueAt: { lte: new Date(clock.now()) } },
        orderBy: { _min: { dueAt: 'asc' } },
        take: most,
      });
      return lanes.map((row) => row.lane);
    },
    async renew(message) {
      const dueAt = new Date(clock.now() + leaseMs);
      const { count } = await storage.write((tx) =>
        tx.outboxMessage.updateMany({ where: heldAs(message), data: { dueAt } }),
      );
      return count > 0;
    },
    async noteAbsent(message) {
      const sendingAt = new Date(clock.now());
      await storage.write((tx) => tx.outboxMessage.updateMany({ where: heldAs(message), data: { sendingAt } }));
    },
    async finish(message, delivered, tx) {
      if (message.traceless) {
        const { count } = await tx.outboxMessage.deleteMany({ where: { id: message.id } });
        return count > 0;
      }
      const { count } = await tx.outboxMessage.updateMany({
        where: { id: message.id, state: { in: unfinished } },
        data: { state: 'sent', messageId: delivered.messageId, doneAt: new Date(clock.now()), payloadSealed: null },
      });
      return count > 0;
    },
    async postpone(message, afterMs, isAbsent) {
      const dueAt = new Date(clock.now() + afterMs);
      const before = message.sendingAt === null ? null : new Date(message.sendingAt);
      const data = { state: 'pending', dueAt, ...(isAbsent && { sendingAt: before }) };
      await storage.write((tx) => tx.outboxMessage.updateMany({ where: heldAs(message), data }));
    },
    giveUp: (message, code) => end(message, code, message.payload),
    async drop(message) {
      await storage.write((tx) => tx.outboxMessage.deleteMany({ where: heldAs(message) }));
    },
    async resume() {
      const findLast = async (traceless: boolean) => {
        const where = { traceless, bulk: false, state: { in: unfinished } };
        return (await read.outboxMessage.aggregate({ where, _max: { place: true } }))._max.place ?? 0n;
      };
      [lastPlace, lastTracelessPlace] = await Promise.all([findLast(false), findLast(true)]);
      if (storage.kind !== 'sqlite') return;
      const dueAt = new Date(clock.now());
      await storage.write((tx) => tx.outboxMessage.updateMany({ where: { state: 'sending' }, data: { dueAt } }));
    },
    async counts(guildId) {
      const here = guildId === undefined ? {} : { guildId };
      // What was never tried and is not due yet waits for its time, not for us.
      const isPlanned = { attempts: 0, dueAt: { gt: new Date(clock.now()) } };
      const [waiting, undeliverable] = await Promise.all([
        read.outboxMessage.count({ where: { ...here, state: { in: unfinished }, NOT: isPlanned } }),
        read.outboxMessage.count({ where: { ...here, state: 'undeliverable' } }),
      ]);
      return { waiting, undeliverable };
    },
    async forgetOld() {
      const day = 24 * 3_600_000;
      const where = {
        OR: [
          { state: 'sent', doneAt: { lt: new Date(clock.now() - day) } },
          { state: 'undeliverable', doneAt: { lt: new Date(clock.now() - 30 * day) } },
        ],
      };
      let forgotten = 0;
      for (;;) {
        const { count } = await storage.write((tx) => tx.outboxMessage.deleteMany({ where, limit: mostForgotten }));
        forgotten += count;
        if (count < mostForgotten) return forgotten;
      }
    },
  };
}

/** Whether it goes into the lane before all others of its channel. */
function isUrgent({ target, urgent, ...rest }: OutgoingMessage): boolean {
  return urgent !== undefined && target.kind === 'channel' && rest.dueAt === undefined && !rest.traceless && !rest.bulk;
}

/** Whether it waits for a time of its own, and only once. */
function isPlanned({ dueAt, traceless }: OutgoingMessage): boolean {
  return dueAt !== undefined && !traceless;
}

function nameOf(lane: string, purpose: string | null | undefined): string {
  return `${lane} ${purpose ?? ''}`;
}
