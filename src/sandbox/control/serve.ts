import { type IncomingMessage, type ServerResponse } from 'node:http';
import { text as readAll } from 'node:stream/consumers';
import createRouter from 'find-my-way';
import { type Call, type Control, type Route } from './control.ts';
import { ControlError } from './control-error.ts';
import { findPerson } from './find.ts';
import { routes } from './routes.ts';

const prefix = '/_sandbox';

/** A comment on the stream keeps it open through anything that closes quiet connections. */
const heartbeatMs = 15_000;

/** Answers calls of the control API. */
export interface ControlServer {
  /** Answers a request whose path begins with `/_sandbox/`. Never rejects. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** Makes the control API over everything it works on. */
export function createControlServer(control: Control): ControlServer {
  const router = createRouter();
  // The router finds; what it found is called by us, because an answer is waited for and may be refused.
  for (const route of routes) router.on(route.method, `${prefix}${route.path}`, () => undefined, route);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', 'http://sandbox');
    const method = request.method ?? 'GET';
    if (method === 'GET' && url.pathname === `${prefix}/events`) return openStream(url.searchParams, response, control);
    const found = router.find(method as Route['method'], url.pathname);
    if (!found) throw new ControlError(404, `There is no call ${method} ${url.pathname}.`);
    // The store is what was given with the route above.
    const route = found.store as Route;
    const params = Object.fromEntries(Object.entries(found.params).map(([name, value]) => [name, value ?? '']));
    const call: Call = { params, query: url.searchParams, body: await readBody(request) };
    send(response, 200, (await route.answer(call, control)) ?? {});
  }

  return {
    async handle(request, response) {
      try {
        await answer(request, response);
      } catch (error) {
        if (error instanceof ControlError) send(response, error.status, { error: error.message, ...error.more });
        else send(response, 500, { error: error instanceof Error ? (error.stack ?? error.message) : String(error) });
      }
    },
  };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const written = await readAll(request);
  if (written.trim() === '') return undefined;
  try {
    return JSON.parse(written);
  } catch {
    throw new ControlError(400, 'The body is not JSON.');
  }
}

function send(response: ServerResponse, status: number, body: unknown): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(body));
}

/** Server-sent events: what changed, for one person's page. */
function openStream(query: URLSearchParams, response: ServerResponse, control: Control): void {
  const person = findPerson(query.get('userId') ?? '', control.world);
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  response.write(': open\n\n');
  const stop = control.live.listen(person.id, (event) => response.write(`data: ${JSON.stringify(event)}\n\n`));
  const heartbeat = setInterval(() => response.write(': still here\n\n'), heartbeatMs);
  response.once('close', () => {
    stop();
    clearInterval(heartbeat);
  });
}
