import { constants, createDeflate } from 'node:zlib';
import { type Duplex } from 'node:stream';
import { type WebSocket } from 'ws';
import { writeTextFrames } from './text-frames.ts';

/** Where frames are written to. */
export interface Writer {
  /** Writes a frame after those before it; one that comes when the socket is closing is lost, as on any wire. */
  send(frame: string): void;
  /** Holds back what is written until {@link Writer.uncork}, so that many frames leave together. */
  cork(): void;
  uncork(): void;
  /** Resolves when what was written has left for the network, or the socket is closed. */
  whenDrained(): Promise<void>;
}

/** Writes frames as text. */
export function createTextWriter(socket: WebSocket, wire: Duplex): Writer {
  let held: string[] | null = null;
  return {
    send(frame) {
      if (held) held.push(frame);
      else if (socket.readyState === socket.OPEN) socket.send(frame);
    },
    cork() {
      held ??= [];
    },
    uncork() {
      const frames = held ?? [];
      held = null;
      // Past the socket: it would write each of them apart. Nothing of its own can be half written, as it neither compresses nor splits.
      if (frames.length > 0 && socket.readyState === socket.OPEN) wire.write(writeTextFrames(frames));
    },
    whenDrained: () => whenDrained(wire),
  };
}

/** How many frames may wait to be compressed before {@link Writer.whenDrained} asks for patience. */
const maxWaiting = 1_000;

/**
 * Writes frames through one zlib stream for the whole connection, one binary message each, ending with the four bytes of a sync flush.
 * Source: Discord's reference, "zlib-stream".
 */
export function createZlibWriter(socket: WebSocket, wire: Duplex): Writer {
  const deflate = createDeflate();
  const waiting: string[] = [];
  const drained = new Set<() => void>();
  let chunks: Buffer[] = [];
  let busy = false;

  function collect() {
    for (;;) {
      const chunk: unknown = deflate.read();
      if (!Buffer.isBuffer(chunk)) return;
      chunks.push(chunk);
    }
  }

  /** The next frame is only written when the one before has come out, so that what comes out belongs to one frame. */
  function compressNext() {
    const frame = waiting.shift();
    if (frame === undefined) {
      busy = false;
      return;
    }
    busy = true;
    deflate.write(frame);
    deflate.flush(constants.Z_SYNC_FLUSH, () => {
      collect();
      if (socket.readyState === socket.OPEN) socket.send(Buffer.concat(chunks), { binary: true });
      chunks = [];
      if (waiting.length < maxWaiting) release();
      compressNext();
    });
  }

  function release() {
    for (const resolve of drained) resolve();
    drained.clear();
  }

  deflate.on('readable', collect);
  socket.once('close', () => {
    waiting.length = 0;
    release();
    deflate.close();
  });
  return {
    send(frame) {
      if (socket.readyState !== socket.OPEN) return;
      waiting.push(frame);
      if (!busy) compressNext();
    },
    cork: () => undefined,
    uncork: () => undefined,
    async whenDrained() {
      if (waiting.length >= maxWaiting) await new Promise<void>((resolve) => drained.add(resolve));
      await whenDrained(wire);
    },
  };
}

function whenDrained(wire: Duplex): Promise<void> {
  if (!wire.writableNeedDrain || wire.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const finish = () => {
      wire.off('drain', finish).off('close', finish);
      resolve();
    };
    wire.on('drain', finish).on('close', finish);
  });
}
