import type { Clock } from '../schedule/clock.ts';
import type { Tx } from '../storage/client.ts';
import { newId } from '../storage/ids.ts';
import type { Storage } from '../storage/open-storage.ts';
import type { Delivered, OutgoingMessage, Payload } from './message.ts';
import { leaseMs } from './rules.ts';

const unfinished = ['pending', 'sending'];

/** One message that waits to be sent, as the worker sees it. */
export interface WaitingMessage {
  id: string;
  guildId: string | null;
  lane: string;
  attempts: number;
  /** When it was last handed to Discord, in milliseconds since the epoch; null before the first attempt. */
  sendingAt: number | null;
  /** When it was put in, in milliseconds since the epoch. */
  createdAt: number;
  purpose: string | null;
  payload: Payload;
}

/** What is kept of messages on their way. */
export interface OutboxStore {
  /** Saves a message together with its cause; returns its id. */
  add(message: OutgoingMessage, tx: Tx): Promise<string>;
  /** Lanes in which something unfinished is due. */
  findDueLanes(): Promise<string[]>;
  /** Claims the oldest unfinished message of a lane, if it is due; null when it is not, or when another process was first. */
  claimHead(lane: string): Promise<WaitingMessage | null>;
  /** Keeps a claimed message ours while an attempt takes long. */
  renew(id: string): Promise<void>;
  finish(message: WaitingMessage, delivered: Delivered, tx: Tx): Promise<void>;
  postpone(message: WaitingMessage, afterMs: number): Promise<void>;
  /** Ends a message that cannot be delivered, and adds what is sent in its place. */
  giveUp(message: WaitingMessage, code: string): Promise<void>;
  /** After a crash, with nobody else on this database: claimed messages are due at once. */
  reclaimAll(): Promise<void>;
  counts(): Promise<{ waiting: number; undeliverable: number }>;
  /** Forgets messages sent more than a day ago and undeliverable ones older than 30 days. */
  forgetOld(): Promise<number>;
}

/** Opens the store. */
export function createOutboxStore(storage: Storage, clock: Clock): OutboxStore {
  const { read, vault } = storage;
  const place = (id: string) => ({ table: 'OutboxMessage', column: 'payloadSealed', row: id });
  let lastPlace = 0n;

  /** Microseconds, strictly rising, so that two messages of one moment keep their order. */
  function nextPlace(): bigint {
    const now = BigInt(clock.now()) * 1000n;
    lastPlace = now > lastPlace ? now : lastPlace + 1n;
    return lastPlace;
  }

  async function add(message: OutgoingMessage, tx: Tx): Promise<string> {
    const { guildId, purpose, ...payload } = message;
    const id = newId();
    const lane =
      payload.target.kind === 'channel' ? payload.target.channelId : vault.digest('lane', payload.target.userId);
    await tx.outboxMessage.create({
      data: {
        id,
        guildId,
        lane,
        place: nextPlace(),
        state: 'pending',
        payloadSealed: vault.seal(place(id), JSON.stringify(payload satisfies Payload)),
        purpose: purpose ?? null,
        dueAt: new Date(clock.now()),
      },
    });
    return id;
  }

  async function claimHead(lane: string): Promise<WaitingMessage | null> {
    const head = await read.outboxMessage.findFirst({
      where: { lane, state: { in: unfinished } },
      orderBy: { place: 'asc' },
    });
    const now = clock.now();
    if (!head?.payloadSealed || head.dueAt.getTime() > now) return null;
    const claimed = await storage.write((tx) =>
      tx.outboxMessage.updateMany({
        where: { id: head.id, state: head.state, dueAt: head.dueAt },
        data: {
          state: 'sending',
          dueAt: new Date(now + leaseMs),
          attempts: head.attempts + 1,
          sendingAt: new Date(now),
        },
      }),
    );
    if (claimed.count === 0) return null;
    return {
      id: head.id,
      guildId: head.guildId,
      lane,
      attempts: head.attempts + 1,
      sendingAt: head.sendingAt?.getTime() ?? null,
      createdAt: Number(head.place / 1000n),
      purpose: head.purpose,
      // Written by `add` of this or an earlier version, and bound to its row by the vault.
      payload: JSON.parse(vault.open(place(head.id), head.payloadSealed)) as Payload,
    };
  }

  return {
    add,
    claimHead,
    async findDueLanes() {
      const lanes = await read.outboxMessage.groupBy({
        by: ['lane'],
        where: { state: { in: unfinished }, dueAt: { lte: new Date(clock.now()) } },
      });
      return lanes.map((row) => row.lane);
    },
    async renew(id) {
      const dueAt = new Date(clock.now() + leaseMs);
      await storage.write((tx) => tx.outboxMessage.updateMany({ where: { id, state: 'sending' }, data: { dueAt } }));
    },
    async finish(message, delivered, tx) {
      await tx.outboxMessage.update({
        where: { id: message.id },
        data: { state: 'sent', messageId: delivered.messageId, doneAt: new Date(clock.now()), payloadSealed: null },
      });
    },
    async postpone(message, afterMs) {
      const dueAt = new Date(clock.now() + afterMs);
      await storage.write((tx) =>
        tx.outboxMessage.update({ where: { id: message.id }, data: { state: 'pending', dueAt } }),
      );
    },
    async giveUp(message, code) {
      const { instead } = message.payload;
      await storage.write(async (tx) => {
        await tx.outboxMessage.update({
          where: { id: message.id },
          data: { state: 'undeliverable', failure: code, doneAt: new Date(clock.now()), payloadSealed: null },
        });
        if (instead) await add({ guildId: message.guildId, ...instead }, tx);
      });
    },
    async reclaimAll() {
      const dueAt = new Date(clock.now());
      await storage.write((tx) => tx.outboxMessage.updateMany({ where: { state: 'sending' }, data: { dueAt } }));
    },
    async counts() {
      const [waiting, undeliverable] = await Promise.all([
        read.outboxMessage.count({ where: { state: { in: unfinished } } }),
        read.outboxMessage.count({ where: { state: 'undeliverable' } }),
      ]);
      return { waiting, undeliverable };
    },
    async forgetOld() {
      const day = 24 * 3_600_000;
      const { count } = await storage.write((tx) =>
        tx.outboxMessage.deleteMany({
          where: {
            OR: [
              { state: 'sent', doneAt: { lt: new Date(clock.now() - day) } },
              { state: 'undeliverable', doneAt: { lt: new Date(clock.now() - 30 * day) } },
            ],
          },
        }),
      );
      return count;
    },
  };
}
