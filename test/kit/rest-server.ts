import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { REST } from '@discordjs/rest';
import { onTestFinished } from 'vitest';
import { parseBody } from '../../src/sandbox/rest/read-request.ts';

/** A request as it arrived at the server. */
export interface SeenRequest {
  method: string;
  /** Without `/api/v10` and without the query. */
  path: string;
  query: Readonly<Record<string, string>>;
  /** Parsed JSON; undefined when there was none. */
  body: unknown;
  /** The files of a form, by name. */
  files: Readonly<Record<string, string>>;
  /** Whether it carried the bot's token. */
  authorised: boolean;
}

/** What the server answers: a status with a body, or nothing, with the connection closed or broken. */
export type Reaction =
  { status: number; body?: unknown; headers?: Readonly<Record<string, string>> } | 'hang up' | 'break';

/** A small server in place of Discord's API, and the real client of discord.js that speaks to it. */
export interface RestServer {
  rest: REST;
  requests: SeenRequest[];
  /** The requests as lines: `POST /channels/1/messages`. */
  lines: () => string[];
  /** Decides how each request is answered, from the next one on. Throws in here fail the request with 599. */
  react: (reaction: (request: SeenRequest) => Reaction | Promise<Reaction>) => void;
}

/** An error as Discord writes it. */
export function refuseWith(status: number, code: number): Reaction {
  return { status, body: { message: 'Discord says no', code } };
}

/**
 * Opens it on loopback; it closes when the test ends. Until told otherwise everything is answered with 204. It is strict about what
 * every request must be: version 10, JSON or a form where there is a body, nothing after the end of a test.
 */
export async function openRestServer(): Promise<RestServer> {
  const requests: SeenRequest[] = [];
  let reaction: (request: SeenRequest) => Reaction | Promise<Reaction> = () => ({ status: 204 });

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const seen = await readRequest(request);
    requests.push(seen);
    const answer = await reaction(seen);
    if (answer === 'break') {
      request.socket.resetAndDestroy();
      return;
    }
    if (answer === 'hang up') {
      response.destroy();
      return;
    }
    const text = answer.body === undefined ? undefined : JSON.stringify(answer.body);
    response.writeHead(answer.status, {
      ...(text !== undefined && { 'content-type': 'application/json' }),
      ...answer.headers,
    });
    response.end(text);
  }

  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      response.writeHead(599, { 'content-type': 'text/plain' });
      response.end(String(error));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('No port.');
  const rest = new REST({
    api: `http://127.0.0.1:${address.port}/api`,
    retries: 0,
    timeout: 5_000,
    globalRequestsPerSecond: Number.MAX_SAFE_INTEGER,
  }).setToken('a-bot-token');
  onTestFinished(async () => {
    rest.clearHashSweeper();
    rest.clearHandlerSweeper();
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return {
    rest,
    requests,
    lines: () => requests.map(({ method, path }) => `${method} ${path}`),
    react: (next) => void (reaction = next),
  };
}

async function readRequest(request: IncomingMessage): Promise<SeenRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? '', 'http://127.0.0.1');
  const path = url.pathname.replace(/^\/api\/v10/, '');
  if (path === url.pathname) throw new Error(`Not version 10: ${url.pathname}`);
  const { body, files } = parseBody(Buffer.concat(chunks), request.headers['content-type']);
  return {
    method: request.method ?? '',
    path,
    query: Object.fromEntries(url.searchParams),
    body,
    files: Object.fromEntries([...files.values()].map((file) => [file.filename, file.bytes.toString('utf8')])),
    authorised: request.headers.authorization === 'Bot a-bot-token',
  };
}
