import { type IncomingMessage } from 'node:http';
import { type Duplex } from 'node:stream';
import { GatewayCloseCodes } from 'discord-api-types/v10';
import { WebSocketServer } from 'ws';
import { type SandboxEvent, type StartGateway, type WrittenEvent } from '../gateway-contract.ts';
import { goingAway } from './close-codes.ts';
import { openConnection, type Connection } from './connection.ts';
import { deliver } from './deliver.ts';
import { createFaults } from './faults.ts';
import { flood, floodEvenly } from './flood.ts';
import { heartbeatRequest, reconnectRequest } from './frames.ts';
import { type Hub } from './hub.ts';
import { createSessionStarts } from './session-starts.ts';
import { listSessions } from './sessions.ts';
import { readSettings, reconnectGraceMs } from './settings.ts';
import { createSignal } from './signal.ts';

/** How long an event that is to arrive out of order waits for one to overtake it. Real milliseconds. */
const reorderWaitMs = 100;

/** How long clients may take to say goodbye when the gateway stops. Real milliseconds. */
const goodbyeMs = 1_000;

/** Much more than a client may send; what is longer is not even read. */
const maxPayload = 65_536;

/** Starts the gateway; see the contract for what it promises. */
export const startGateway: StartGateway = (server, world, options) => {
  const settings = readSettings(options);
  const hub: Hub = {
    world,
    settings,
    faults: createFaults(),
    starts: createSessionStarts(settings),
    changed: createSignal(),
    sessions: new Map(),
    connections: new Set(),
    identifies: 0,
  };
  const sockets = new WebSocketServer({ noServer: true, perMessageDeflate: false, maxPayload });
  const isStopped = () => stopped;
  let stopped = false;
  let refusing = false;
  let held: { event: SandboxEvent | WrittenEvent; timer: NodeJS.Timeout } | null = null;

  function upgrade(request: IncomingMessage, wire: Duplex, head: Buffer) {
    const url = readUrl(request);
    if (!url || !/^\/gateway\/?$/.test(url.pathname)) answerNotFound(wire);
    else if (refusing || stopped) wire.destroy();
    else
      sockets.handleUpgrade(request, wire, head, (socket) =>
        openConnection({ socket, wire, params: url.searchParams, url: `ws://${url.host}/gateway` }, hub),
      );
  }

  function dispatch(event: SandboxEvent | WrittenEvent) {
    if (stopped) return;
    if (!held && hub.faults.take('reorder')) {
      held = { event, timer: setTimeout(releaseHeld, reorderWaitMs) };
      return;
    }
    deliver(event, hub);
    if (hub.faults.take('duplicate')) deliver(event, hub);
    releaseHeld();
  }

  function releaseHeld() {
    if (!held) return;
    const { event, timer } = held;
    clearTimeout(timer);
    held = null;
    deliver(event, hub);
  }

  function listConnected(): Connection[] {
    return listSessions(hub).flatMap(({ connection }) => connection ?? []);
  }

  server.on('upgrade', upgrade);
  return {
    dispatch,
    async flood(count, produce, rate) {
      if (rate === undefined) await flood(count, produce, hub, { dispatch, isStopped });
      else await floodEvenly(count, produce, rate, hub, { dispatch, isStopped });
    },
    arm(fault, when) {
      const armed = hub.faults.arm(fault, when);
      // A drop need not wait for an event: the wire is there to be cut.
      const connected = fault.kind === 'drop' ? listConnected() : [];
      if (connected.length > 0 && hub.faults.take('drop')) for (const connection of connected) connection.cut();
      return armed;
    },
    refuse() {
      refusing = true;
      for (const connection of hub.connections) connection.cut();
      return { open: () => void (refusing = false) };
    },
    state: () => ({
      sessions: listSessions(hub).map(({ id, shard, intents, connection }) => ({
        sessionId: id,
        shard,
        intents,
        connected: connection !== null,
      })),
      identifies: hub.identifies,
    }),
    waitForSession: (timeoutMs) => hub.changed.waitUntil(() => listConnected().length > 0, timeoutMs),
    readStartLimit: () => hub.starts.readLimit(),
    askToReconnect() {
      for (const connection of listConnected()) {
        connection.writer.send(reconnectRequest);
        connection.closeAfter(reconnectGraceMs, GatewayCloseCodes.UnknownError);
      }
    },
    askForHeartbeat() {
      for (const { writer } of listConnected()) writer.send(heartbeatRequest);
    },
    async stop() {
      stopped = true;
      server.off('upgrade', upgrade);
      if (held) clearTimeout(held.timer);
      for (const connection of hub.connections) connection.close(goingAway);
      const isEmpty = () => hub.connections.size === 0;
      hub.changed.notify();
      if (!(await hub.changed.waitUntil(isEmpty, goodbyeMs)))
        for (const connection of hub.connections) connection.cut();
      await hub.changed.waitUntil(isEmpty, goodbyeMs);
      hub.changed.close();
    },
  };
};

/** Where the client wanted to go, and by which name it knows this machine. */
function readUrl(request: IncomingMessage): URL | null {
  const base = `http://${request.headers.host ?? ''}`;
  return URL.canParse(request.url ?? '', base) ? new URL(request.url ?? '', base) : null;
}

function answerNotFound(wire: Duplex): void {
  wire.end('HTTP/1.1 404 Not Found\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
}
