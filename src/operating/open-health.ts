import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { ConfigError } from '../config.ts';
import type { HealthAddress } from '../health-address.ts';
import { createMetrics, judge, type Metrics, type Watched } from './metrics.ts';

/** A door for supervisors and monitoring: three pages, and nothing that can be changed. */
export interface HealthDoor {
  /** Where it listens. */
  port: number;
  metrics: Metrics;
  /** From now on the pages are about this bot. */
  watch(bot: Watched): void;
  close(): Promise<void>;
}

/**
 * Opens the door, before the bot is connected: until then `/health` and `/ready` are red.
 * - `/health`: 200 while it is connected to Discord and its database takes what is written; else 503, with which of them does not.
 * - `/ready`: 200 while it is connected, whatever its database does; 503 while it starts, stops or connects anew. Crisis help answers without a database.
 * - `/metrics`: for Prometheus.
 * @throws {ConfigError} when nothing can listen there
 */
export async function openHealth({ host, port }: HealthAddress, version: string): Promise<HealthDoor> {
  let watched: Watched | null = null;
  const metrics = createMetrics(() => watched, version);
  const server = createServer((request, response) => {
    void answer(request, response, { bot: watched, metrics });
  });
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (error) {
    const said = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
    throw new ConfigError(
      `HEALTH_ADDRESS: nothing can listen on ${host}:${port} (${said}). Choose another port, or leave it out.`,
      { cause: error },
    );
  }
  // A monitoring that looks at it must not keep the bot from ending.
  server.unref();
  return {
    port: readPort(server.address()),
    metrics,
    watch(bot) {
      watched = bot;
    },
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function readPort(address: AddressInfo | string | null): number {
  return typeof address === 'object' ? (address?.port ?? 0) : 0;
}

async function answer(
  { method, url }: IncomingMessage,
  response: ServerResponse,
  { bot, metrics }: { bot: Watched | null; metrics: Metrics },
): Promise<void> {
  if (method !== 'GET' && method !== 'HEAD') {
    send(response, 405, { error: 'Only GET.' });
    return;
  }
  const well = judge(bot);
  switch (url?.split('?')[0]) {
    case '/health': {
      send(response, Object.values(well).every(Boolean) ? 200 : 503, well);
      return;
    }
    case '/ready': {
      send(response, well.discord ? 200 : 503, { ready: well.discord });
      return;
    }
    case '/metrics': {
      const { text, contentType } = await metrics.write();
      response.writeHead(200, { 'content-type': contentType, 'cache-control': 'no-store' }).end(text);
      return;
    }
    default: {
      send(response, 404, { error: 'There are /health, /ready and /metrics.' });
      return;
    }
  }
}

function send(response: ServerResponse, status: number, body: Record<string, unknown>): void {
  response
    .writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(`${JSON.stringify(body)}\n`);
}
