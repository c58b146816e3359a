import { type InteractionBook } from '../interactions/create-interactions.ts';
import { type Actor } from '../world/channels.ts';
import { type World } from '../world/world.ts';

/** What REST asks of the gateway. */
export interface GatewayInfo {
  /** The address bots connect to, `ws://…/gateway`. */
  url(): string;
  /** The intents the bot's sessions asked for, together. What needs a privileged intent is allowed when one of them asked for it. */
  intents(): number;
  /** The budget of IDENTIFYs, as `GET /gateway/bot` tells it. */
  sessionStarts(): { total: number; remaining: number; resetAfterMs: number; maxConcurrency: number };
}

/** What every route may use. */
export interface RestNeeds {
  world: World;
  interactions: InteractionBook;
  gateway: GatewayInfo;
  /** When direct messages were opened (Unix milliseconds by the sandbox's clock), and how many of them Discord lets a bot open in 10 minutes. */
  directs: { openedAt: number[]; most: number };
  /** Message id → when it was edited later than an hour after it was written. */
  lateEdits: Map<string, number[]>;
}

/** One file of a multipart request. */
export interface UploadedFile {
  filename: string;
  contentType: string;
  bytes: Buffer;
}

/** One request, its path matched and its body parsed. */
export interface RouteRequest<Name extends string = string> {
  /** Those the path names; a handler of several paths finds the others undefined. */
  params: Record<Name, string> & Record<string, string | undefined>;
  query: URLSearchParams;
  /** The JSON body, or `payload_json` of a multipart body; undefined when there is none. */
  body: unknown;
  /** Files by their number: `files[0]` is 0. */
  files: ReadonlyMap<number, UploadedFile>;
  /** `performance.now()` when the request arrived. */
  receivedAt: number;
  /** The bot, with the reason it gave for the audit log. */
  actor: Actor;
}

/** What a route answers; 204 has no body. */
export type RouteAnswer = { status: 200 | 201; body: unknown } | { status: 204 };

/** How many requests one bucket takes in how much time. */
export interface RateLimit {
  /** Routes with the same name share a bucket. */
  name: string;
  requests: number;
  perMs: number;
  /** The parameters that make separate buckets: a channel, a server, a webhook. */
  by: readonly string[];
}

/** One route of the API. */
export interface Route {
  method: Method;
  /** As Discord's document writes it: `/channels/{channel_id}/messages`. */
  path: string;
  /** `none`: the path itself holds a token. Such routes are outside the global rate limit too. */
  auth: 'bot' | 'none';
  limit: RateLimit;
  // In method form, so that a route that names its parameters is a route.
  run(request: RouteRequest, needs: RestNeeds): RouteAnswer;
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

type ParamNames<Path extends string> = Path extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamNames<Rest>
  : never;

const majorParameters = ['channel_id', 'guild_id', 'webhook_id', 'webhook_token', 'interaction_id'];

/**
 * Defines a route. Without a limit of its own it may be used 20 times a second for each channel, server or webhook: Discord's real numbers
 * are not published, and most are in this range.
 */
export function route<Path extends string>(
  method: Method,
  path: Path,
  run: (request: RouteRequest<ParamNames<Path>>, needs: RestNeeds) => RouteAnswer,
  options: { auth?: Route['auth']; limit?: Omit<RateLimit, 'by'> & { by?: readonly string[] } } = {},
): Route {
  const { auth = 'bot', limit } = options;
  const by = majorParameters.filter((name) => path.includes(`{${name}}`));
  return {
    method,
    path,
    auth,
    limit: { name: `${method} ${path}`, requests: 20, perMs: 1000, by, ...limit },
    run,
  };
}

/** Answers 200 with a body. */
export function ok(body: unknown): RouteAnswer {
  return { status: 200, body };
}

/** Answers 201 with what was created. */
export function created(body: unknown): RouteAnswer {
  return { status: 201, body };
}

/** Answers 204 without a body. */
export const done: RouteAnswer = { status: 204 };
