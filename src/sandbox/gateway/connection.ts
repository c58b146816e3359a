import { type Duplex } from 'node:stream';
import { GatewayCloseCodes } from 'discord-api-types/v10';
import { type RawData, type WebSocket } from 'ws';
import { answerFrame } from './answer-frame.ts';
import { closeReasons, goingAway, type CloseCode } from './close-codes.ts';
import { writeHello } from './frames.ts';
import { type Hub } from './hub.ts';
import { readFrame } from './read-frame.ts';
import { endSession, leaveSession, type Session } from './sessions.ts';
import { frameWindowMs, maxFrames } from './settings.ts';
import { createTextWriter, createZlibWriter, type Writer } from './writer.ts';

/** One socket of a client. */
export interface Connection {
  writer: Writer;
  /** Where this client reached the gateway, to come back to. */
  url: string;
  session: Session | null;
  /** True when its heartbeats are no longer acknowledged. */
  zombie: boolean;
  /** Puts off the moment at which a client that does not heartbeat is closed. */
  noteHeartbeat(): void;
  /** Hangs up with a code; the session may be resumed unless it was ended before. */
  close(code: CloseCode): void;
  /** Hangs up if the client is still there after so long. */
  closeAfter(ms: number, code: CloseCode): void;
  /** Cuts the wire without a word. */
  cut(): void;
}

/** How much longer than the interval a client may take for a heartbeat, for a slow network. */
const heartbeatTolerance = 1.5;

/** Codes by which a client ends its session. Source: Discord's reference, "Initiating a Disconnect". */
const finalCodes: readonly number[] = [1_000, goingAway];

/** Greets a client and answers what it says until one of the two hangs up. */
export function openConnection(
  input: { socket: WebSocket; wire: Duplex; params: URLSearchParams; url: string },
  hub: Hub,
): void {
  const { socket, wire, params, url } = input;
  const { heartbeatIntervalMs } = hub.settings;
  const isAllowed = limitFrames(hub);
  const silence = setTimeout(hangUpOnSilence, heartbeatIntervalMs * heartbeatTolerance);
  const timers = new Set([silence]);
  let hungUp = false;

  const connection: Connection = {
    writer: params.get('compress') === 'zlib-stream' ? createZlibWriter(socket, wire) : createTextWriter(socket, wire),
    url,
    session: null,
    zombie: false,
    noteHeartbeat: () => void silence.refresh(),
    close(code) {
      part();
      socket.close(code, closeReasons[code]);
    },
    closeAfter: (ms, code) => void timers.add(setTimeout(() => connection.close(code), ms)),
    cut() {
      part();
      socket.terminate();
    },
  };

  function part() {
    hungUp = true;
    leaveSession(connection, hub);
  }

  function hangUpOnSilence() {
    connection.close(connection.session ? GatewayCloseCodes.UnknownError : GatewayCloseCodes.SessionTimedOut);
  }

  function receive(raw: RawData) {
    if (hungUp) return;
    const frame = isAllowed() ? readFrame(raw) : { refuse: GatewayCloseCodes.RateLimited };
    if ('refuse' in frame) connection.close(frame.refuse);
    else answerFrame(frame, connection, hub);
  }

  function end(code: number) {
    for (const timer of timers) clearTimeout(timer);
    if (connection.session && finalCodes.includes(code)) endSession(connection.session, hub);
    part();
    hub.connections.delete(connection);
    hub.changed.notify();
  }

  hub.connections.add(connection);
  socket.on('message', receive);
  socket.on('close', end);
  // A broken frame or wire: the socket closes itself, and `close` follows.
  socket.on('error', () => undefined);
  const refusal = refuseParams(params);
  if (refusal) connection.close(refusal);
  else connection.writer.send(writeHello(heartbeatIntervalMs));
}

/** Why these query parameters cannot be served: another version, ETF, or a compression that Node 20 does not have (zstd). */
function refuseParams(params: URLSearchParams): GatewayCloseCodes | null {
  if (params.get('v') !== '10') return GatewayCloseCodes.InvalidAPIVersion;
  if ((params.get('encoding') ?? 'json') !== 'json') return GatewayCloseCodes.DecodeError;
  if ((params.get('compress') ?? 'zlib-stream') !== 'zlib-stream') return GatewayCloseCodes.DecodeError;
  return null;
}

/** Makes the count of one connection's frames: false for one too many. */
function limitFrames({ settings }: Hub): () => boolean {
  let window = { startedAt: settings.now(), frames: 0 };
  return () => {
    if (settings.now() - window.startedAt >= frameWindowMs) window = { startedAt: settings.now(), frames: 0 };
    window.frames += 1;
    return window.frames <= maxFrames;
  };
}
