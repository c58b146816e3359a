import { type IncomingMessage, type ServerResponse } from 'node:http';
import createRouter from 'find-my-way';
import { ApiError } from '../rest/api-error.ts';
import { type Control, type Route } from './control.ts';
import { ControlError } from './control-error.ts';
import { routes } from './routes.ts';
import { streamEvents } from './stream-events.ts';

const prefix = '/_sandbox';

/** The longest body, in bytes: the texts of a load may come in one. */
const longestBody = 64 * 1024 * 1024;

/** Answers calls of the control API. */
export interface ControlServer {
  /** Answers a request whose path begins with `/_sandbox`. Never rejects. */
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
}

/** Makes the control API over everything it works on. */
export function createControlServer(control: Control): ControlServer {
  const router = createRouter({ ignoreTrailingSlash: true });
  // The router finds; what it found is called by us, because an answer is waited for and may be refused.
  for (const route of routes) router.on(route.method, `${prefix}${route.path}`, () => undefined, route);

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, searchParams: query } = new URL(request.url ?? '/', 'http://sandbox');
    const method = request.method ?? 'GET';
    if (method === 'GET' && pathname === `${prefix}/events`) {
      streamEvents({ query }, response, control);
      return;
    }
    const found = router.find(method as Route['method'], pathname);
    if (!found) throw new ControlError(404, `There is no call ${method} ${pathname}.`);
    // The store is what was given with the route above.
    const route = found.store as Route;
    const params = Object.fromEntries(Object.entries(found.params).map(([name, value]) => [name, value ?? '']));
    send(response, 200, await route.answer({ params, query, body: await readJson(request) }, control));
  }

  return {
    async handle(request, response) {
      try {
        await answer(request, response);
      } catch (error) {
        sendError(response, error);
      }
    },
  };
}

async function readJson(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    length += chunk.length;
    if (length > longestBody)
      throw new ControlError(413, `The body is longer than ${longestBody} bytes; load texts from a file.`);
    chunks.push(chunk);
  }
  const text = Buffer.concat(chunks).toString('utf8');
  if (text.trim() === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    throw new ControlError(400, 'The body is not JSON.');
  }
}

function sendError(response: ServerResponse, error: unknown): void {
  if (response.headersSent) response.destroy();
  else if (error instanceof ControlError) send(response, error.status, { error: error.message, ...error.more });
  // What Discord refuses to a bot it refuses to people too: too many roles, a thread that exists already.
  else if (error instanceof ApiError) send(response, error.status, { error: error.message, code: error.code });
  // A fault of the sandbox's own, said out loud: whoever drives it is its developer.
  else
    send(response, 500, {
      error: `The sandbox failed: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    });
}

function send(response: ServerResponse, status: number, answer: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', 'cache-control': 'no-store' });
  response.end(JSON.stringify(answer));
}
