import { type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import createRouter, { type HTTPMethod } from 'find-my-way';
import { type Rest, type RestFault, type RestFaults } from '../contract.ts';
import { type InteractionBook } from '../interactions/create-interactions.ts';
import { isSnowflake } from '../snowflakes.ts';
import { type World } from '../world/world.ts';
import { ApiError, refuseField, writeError } from './api-error.ts';
import { openDocument } from './document.ts';
import { createRateLimits } from './rate-limits.ts';
import { parseBody, readBytes, type RequestBody } from './read-request.ts';
import { createRequestLog } from './request-log.ts';
import { type GatewayInfo, type RestNeeds, type Route, type RouteAnswer } from './route.ts';
import { listRoutes } from './routes.ts';

/** Direct messages a bot may open in ten minutes. Discord does not say its number; this is our guess. */
const usualDirects = 20;

/** How a request ends: what is answered, and what the log keeps of it. */
interface Outcome {
  status: number;
  body?: unknown;
  headers: Record<string, string>;
  violations: readonly string[];
}

/** A request while it is being answered. */
interface Call {
  method: string;
  path: string;
  query: URLSearchParams;
  route: Route | null;
  params: Record<string, string>;
  request: IncomingMessage;
  sent: RequestBody;
  receivedAt: number;
}

/** Discord's REST API on a world, and how many requests the bot has sent in vain. */
export interface SandboxRest extends Rest {
  /** Requests answered with 401, 403 or 429 in the last ten minutes; at 10,000 Discord shuts an address out. */
  invalidRequests(): number;
}

/**
 * Makes Discord's REST API. With `openapiFile` null, or when there is no such file, bodies are checked by the sandbox's own rules alone.
 * `rateLimits: false` lets everything through, for load; `mostDirects` is how many direct messages a bot may open in ten minutes.
 */
export function createRest(options: {
  world: World;
  interactions: InteractionBook;
  gateway: GatewayInfo;
  faults: RestFaults;
  openapiFile: string | null;
  rateLimits?: boolean;
  mostDirects?: number;
}): SandboxRest {
  const { world, interactions, gateway, faults } = options;
  const needs: RestNeeds = {
    world,
    interactions,
    gateway,
    directs: { openedAt: [], most: options.mostDirects ?? usualDirects },
    lateEdits: new Map(),
  };
  const document = options.openapiFile === null ? null : openDocument(options.openapiFile);
  const limits = createRateLimits({ enabled: options.rateLimits ?? true });
  const log = createRequestLog();
  const find = makeFinder();
  let open = 0;

  /** Everything but the limits and faults: who asks, what it says, and whether that is allowed. */
  function run(call: Call): Outcome {
    const { route } = call;
    if (!route) return refuseRoute(call);
    if (route.auth === 'bot' && call.request.headers.authorization !== `Bot ${world.token}`)
      throw new ApiError(401, 0, '401: Unauthorized');
    checkIds(call.params);
    document?.checkBody(route, call.sent.body);
    const actor = { id: world.botId, reason: readReason(call.request) };
    checkReason(actor.reason);
    return answerOf(
      route.run({ params: call.params, query: call.query, ...call.sent, receivedAt: call.receivedAt, actor }, needs),
    );
  }

  function tryRun(call: Call): Outcome {
    try {
      return run(call);
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return refusalOf(error);
    }
  }

  async function answer(call: Call): Promise<{ outcome: Outcome; lost: boolean }> {
    const met = faults.take(call.method, call.path);
    const shutOut = limits.shutOut();
    if (shutOut > 0) return { outcome: refuseAddress(shutOut), lost: false };
    const passage = call.route ? limits.take(call.route, call.params) : { headers: {}, refused: null };
    const instead = met.find((fault) => fault.kind === 'status');
    const outcome = passage.refused
      ? refuseRate(passage.refused.retryAfter, passage.refused.scope)
      : instead
        ? refuseByFault(instead)
        : tryRun(call);
    for (const fault of met) if (fault.kind === 'slow') await wait(fault.ms);
    Object.assign(outcome.headers, passage.headers, outcome.headers);
    return { outcome, lost: met.some((fault) => fault.kind === 'lost-answer') };
  }

  async function readCall(
    request: IncomingMessage,
    receivedAt: number,
  ): Promise<{ call: Call; failed: Outcome | null }> {
    const url = new URL(request.url ?? '/', 'http://sandbox');
    const method = request.method ?? 'GET';
    const { path, known } = readVersion(url.pathname);
    const found = known ? find(method, path) : null;
    const call: Call = {
      method,
      path,
      query: url.searchParams,
      route: found?.route ?? null,
      params: found?.params ?? {},
      request,
      sent: { body: undefined, files: new Map() },
      receivedAt,
    };
    try {
      call.sent = parseBody(await readBytes(request), request.headers['content-type']);
      if (!known) throw new ApiError(400, 50041, 'Invalid API version', { violations: ['Invalid API version'] });
      return { call, failed: null };
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      return { call, failed: refusalOf(error) };
    }
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const startedAt = performance.now();
    const at = new Date(world.clock.now()).toISOString();
    const { call, failed } = await readCall(request, startedAt);
    const { outcome, lost } = failed ? { outcome: failed, lost: false } : await answer(call);
    limits.noteStatus(outcome.status);
    const reason = readReason(request);
    log.add({
      at,
      method: call.method,
      route: call.route?.path ?? call.path,
      path: call.path,
      ...(reason === null ? {} : { reason }),
      body: call.sent.body ?? null,
      status: outcome.status,
      ms: performance.now() - startedAt,
      violations: [...outcome.violations],
    });
    if (lost) response.destroy();
    else write(outcome, response);
  }

  return {
    async handle(request, response) {
      open += 1;
      try {
        await handle(request, response);
      } catch (error) {
        // A fault of the sandbox's own: said out loud, so that it is not taken for Discord's behaviour.
        write({ ...refusalOf(new ApiError(500, 0, `The sandbox failed: ${String(error)}`)) }, response);
      } finally {
        open -= 1;
      }
    },
    requests: (since) => log.since(since),
    pending: () => open,
    invalidRequests: () => limits.invalid(),
    validation: document ? 'openapi' : 'rules',
  };
}

function makeFinder(): (method: string, path: string) => { route: Route; params: Record<string, string> } | null {
  const router = createRouter({ maxParamLength: 2000 });
  const routes = new Map<unknown, Route>();
  for (const route of listRoutes()) {
    const handler = (): void => undefined;
    routes.set(handler, route);
    router.on(route.method, route.path.replace(/\{(\w+)\}/g, ':$1'), handler);
  }
  return (method, path) => {
    // An unknown method finds nothing.
    const found = router.find(method as HTTPMethod, path);
    const route = routes.get(found?.handler);
    if (!found || !route) return null;
    const params = Object.entries(found.params).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    );
    return { route, params: Object.fromEntries(params) as Record<string, string> };
  };
}

/** `/api/v10/…` and `/api/…` are the API; other versions are not spoken here. */
function readVersion(pathname: string): { path: string; known: boolean } {
  const [, version, path = '/'] = /^\/api(?:\/v(\d+))?(\/.*)?$/.exec(pathname) ?? [];
  // discord.js writes `%40original` in some places.
  return { path: path.replaceAll('%40', '@'), known: version === undefined || version === '10' };
}

/** Path parameters that are ids must look like ids. */
function checkIds(params: Record<string, string>): void {
  for (const [name, value] of Object.entries(params)) {
    const isId: boolean = isSnowflake(value);
    if (name.endsWith('_id') && !isId)
      throw refuseField([name], 'NUMBER_TYPE_COERCE', `Value "${value}" is not snowflake.`);
  }
}

/** Characters of a reason for the audit log. Source: Discord's reference, "Audit Log". */
const mostReason = 512;

/** The reason comes percent-encoded. */
function readReason(request: IncomingMessage): string | null {
  const header = request.headers['x-audit-log-reason'];
  if (typeof header !== 'string' || header === '') return null;
  try {
    return decodeURIComponent(header);
  } catch {
    return header;
  }
}

function checkReason(reason: string | null): void {
  if ((reason?.length ?? 0) > mostReason)
    throw refuseField(['X-Audit-Log-Reason'], 'BASE_TYPE_MAX_LENGTH', `Must be ${mostReason} or fewer in length.`);
}

function answerOf(answer: RouteAnswer): Outcome {
  return answer.status === 204
    ? { status: 204, headers: {}, violations: [] }
    : { status: answer.status, body: answer.body, headers: {}, violations: [] };
}

function refusalOf(error: ApiError): Outcome {
  const { retryAfter } = error;
  if (retryAfter === undefined)
    return { status: error.status, body: writeError(error), headers: {}, violations: error.violations };
  return {
    status: error.status,
    body: { ...writeError(error), retry_after: retryAfter, global: false },
    headers: { 'Retry-After': String(Math.ceil(retryAfter)), 'X-RateLimit-Scope': 'shared' },
    violations: error.violations,
  };
}

function refuseRoute(call: Call): Outcome {
  return {
    ...refusalOf(new ApiError(404, 0, '404: Not Found')),
    violations: [`The sandbox knows no such route: ${call.method} ${call.path}`],
  };
}

function refuseRate(retryAfter: number, scope: 'user' | 'global' | 'shared'): Outcome {
  return {
    status: 429,
    body: { message: 'You are being rate limited.', retry_after: retryAfter, global: scope === 'global', code: 0 },
    headers: {
      'Retry-After': String(Math.ceil(retryAfter)),
      'X-RateLimit-Scope': scope,
      ...(scope === 'global' ? { 'X-RateLimit-Global': 'true' } : {}),
    },
    violations: [],
  };
}

/** What Cloudflare answers, before anything of Discord's: no JSON, no rate-limit headers but the time to wait. */
function refuseAddress(seconds: number): Outcome {
  return { status: 429, body: 'error code: 1015', headers: { 'Retry-After': String(seconds) }, violations: [] };
}

function refuseByFault(fault: Extract<RestFault, { kind: 'status' }>): Outcome {
  if (fault.status === 429) return refuseRate(fault.retryAfter ?? 1, fault.global ? 'global' : 'shared');
  return { ...refusalOf(new ApiError(fault.status, 0, `${fault.status}: a fault that was asked for`)) };
}

function write(outcome: Outcome, response: ServerResponse): void {
  if (outcome.status === 204) {
    response.writeHead(204, outcome.headers).end();
    return;
  }
  const plain = typeof outcome.body === 'string';
  const text = plain ? String(outcome.body) : JSON.stringify(outcome.body);
  response
    .writeHead(outcome.status, { 'Content-Type': plain ? 'text/plain' : 'application/json', ...outcome.headers })
    .end(text);
}
