import { readFileSync, statSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { refuseForm, refuseField } from './api-error.ts';

// Discord's own OpenAPI document, as a check of what bots send and of what the sandbox answers.

/** Discord's document, opened. */
export interface Document {
  /** Refuses a body the document does not allow on this route. @throws {ApiError} 50035 */
  checkBody(route: { method: string; path: string }, body: unknown): void;
  /** What the document has against an answer of this route; empty when it agrees. */
  checkAnswer(route: { method: string; path: string }, status: number, body: unknown): string[];
}

type Schema = Record<string, unknown>;

/** What discord.js 14.28 sends although the document does not list it; Discord takes it. */
const alsoSent: Record<string, readonly string[]> = {
  MessageEditRequestPartial: ['tts', 'nonce', 'enforce_nonce'],
  IncomingWebhookInteractionRequest: ['nonce', 'enforce_nonce'],
  IncomingWebhookRequestPartial: ['nonce', 'enforce_nonce'],
  IncomingWebhookUpdateRequestPartial: ['tts', 'nonce', 'enforce_nonce'],
  BaseCreateMessageCreateRequest: ['tts', 'nonce', 'enforce_nonce'],
  CreateTextThreadWithMessageRequest: ['type'],
  ApplicationCommandCreateRequest: ['nsfw'],
  ApplicationCommandUpdateRequest: ['nsfw'],
  ApplicationCommandPatchRequestPartial: ['nsfw'],
};

/** The same for bodies that have no name in the document. */
const alsoSentTo: Record<string, readonly string[]> = {
  'PUT /channels/{channel_id}/permissions/{overwrite_id}': ['id'],
};

/** Routes whose body may be missing although the document requires one: discord.js lifts a ban without a body. */
const bodiless = new Set(['DELETE /guilds/{guild_id}/bans/{user_id}', 'PUT /guilds/{guild_id}/bans/{user_id}']);

const opened = new Map<string, Document>();

/**
 * Opens the document, or returns null when there is none at this place. Schemas are compiled on first use: all of them take about a second.
 * So a file is read once in a process, however many sandboxes it checks for; one that was written anew is another.
 */
export function openDocument(file: string): Document | null {
  const found = statSync(file, { throwIfNoEntry: false });
  if (!found) return null;
  const key = `${found.mtimeMs} ${file}`;
  const document = opened.get(key) ?? readDocument(file);
  opened.set(key, document);
  return document;
}

function readDocument(file: string): Document {
  const load = once(() => readSchema(JSON.parse(readFileSync(file, 'utf8'))));
  const compilers = {
    bodies: once(() => openCompiler(load(), true)),
    answers: once(() => openCompiler(load(), false)),
  };
  const compiled = new Map<string, ValidateFunction | null>();

  function compile(key: string, pointer: readonly string[], kind: 'bodies' | 'answers'): ValidateFunction | null {
    const known = compiled.get(key);
    if (known !== undefined) return known;
    const exists = readAt(load(), pointer) !== undefined;
    const validate = exists
      ? compilers[kind]().compile({ $ref: `discord#/${pointer.map(escapePointer).join('/')}` })
      : null;
    compiled.set(key, validate);
    return validate;
  }

  return {
    checkBody({ method, path }, body) {
      const key = `${method} ${path}`;
      const content = ['paths', path, method.toLowerCase(), 'requestBody', 'content', 'application/json', 'schema'];
      const validate = compile(key, content, 'bodies');
      if (!validate) return;
      if (body === undefined) {
        if (bodiless.has(key)) return;
        throw refuseField([], 'BASE_TYPE_REQUIRED', 'This field is required');
      }
      if (!validate(body)) throw refuseForm(describeErrors(validate.errors ?? []));
    },
    checkAnswer({ method, path }, status, body) {
      const response = ['paths', path, method.toLowerCase(), 'responses', String(status)];
      if (readAt(load(), response) === undefined) return [`${method} ${path}: the document has no answer ${status}`];
      const schema = [...response, 'content', 'application/json', 'schema'];
      const validate = compile(`${method} ${path} ${status}`, schema, 'answers');
      if (!validate) return body === undefined ? [] : [`${method} ${path}: the document has no body for ${status}`];
      if (validate(body)) return [];
      return (validate.errors ?? []).map((error) => `${error.instancePath} ${error.message ?? error.keyword}`);
    },
  };
}

/** What a function returns the first time. */
function once<T>(work: () => T): () => T {
  let done: { value: T } | null = null;
  return () => (done ??= { value: work() }).value;
}

function openCompiler(document: Schema, forBodies: boolean): Ajv2020 {
  const ajv = new Ajv2020({
    strict: false,
    allErrors: true,
    validateFormats: false,
    // The document is no schema itself, and functions that are smaller take longer to make than they save.
    validateSchema: false,
    code: { optimize: false },
  });
  ajv.addSchema(correct(document, forBodies), 'discord');
  return ajv;
}

/** Deepest first: of a choice between shapes, the one that came furthest says best what is wrong. */
function describeErrors(errors: readonly ErrorObject[]): { path: string[]; code: string; message: string }[] {
  const telling = errors.filter((error) => !['anyOf', 'oneOf', 'const', 'enum', 'if'].includes(error.keyword));
  const from = telling.length > 0 ? telling : errors;
  const depth = (error: ErrorObject): number => error.instancePath.split('/').length;
  const deepest = Math.max(...from.map(depth));
  const seen = new Set<string>();
  return from
    .filter((error) => depth(error) === deepest)
    .map(describeError)
    .filter((fault) => {
      const key = JSON.stringify(fault);
      return !seen.has(key) && seen.add(key);
    });
}

function describeError(error: ErrorObject): { path: string[]; code: string; message: string } {
  const path = error.instancePath
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const params: Record<string, unknown> = error.params;
  const limit = String(params['limit']);
  switch (error.keyword) {
    case 'required':
      return {
        path: [...path, String(params['missingProperty'])],
        code: 'BASE_TYPE_REQUIRED',
        message: 'This field is required',
      };
    case 'additionalProperties': {
      const field = String(params['additionalProperty']);
      return { path: [...path, field], code: 'UNKNOWN_FIELD', message: `Discord knows no field ${field} here.` };
    }
    case 'maxLength':
    case 'maxItems':
      return { path, code: 'BASE_TYPE_MAX_LENGTH', message: `Must be ${limit} or fewer in length.` };
    case 'minLength':
    case 'minItems':
      return { path, code: 'BASE_TYPE_MIN_LENGTH', message: `Must be ${limit} or more in length.` };
    case 'maximum':
      return { path, code: 'NUMBER_TYPE_MAX', message: `int value should be less than or equal to ${limit}.` };
    case 'minimum':
      return { path, code: 'NUMBER_TYPE_MIN', message: `int value should be greater than or equal to ${limit}.` };
    case 'enum':
    case 'const':
      return { path, code: 'BASE_TYPE_CHOICES', message: 'Value is not one of the choices that Discord knows.' };
    default:
      return { path, code: 'BASE_TYPE_BAD_TYPE', message: `The document says: ${error.message ?? error.keyword}.` };
  }
}

/**
 * Corrects the document. An empty `enum` allows nothing and is dropped. For bodies: unknown fields are refused, digit strings count as
 * integers (Discord writes and takes 64-bit numbers so), content ends at 2000 characters, and what discord.js sends is allowed.
 */
function correct(document: Schema, forBodies: boolean): Schema {
  const corrected = readSchema(walk(document, forBodies));
  if (!forBodies) return corrected;
  for (const [name, fields] of Object.entries(alsoSent))
    allow(readAt(corrected, ['components', 'schemas', name]), fields);
  for (const [key, fields] of Object.entries(alsoSentTo)) {
    const [method = '', path = ''] = key.split(' ');
    const content = ['requestBody', 'content', 'application/json', 'schema'];
    allow(readAt(corrected, ['paths', path, method.toLowerCase(), ...content]), fields);
  }
  return corrected;
}

function allow(schema: unknown, fields: readonly string[]): void {
  const properties = readAt(schema, ['properties']);
  if (isObject(properties)) for (const field of fields) properties[field] ??= {};
}

function walk(node: unknown, forBodies: boolean): unknown {
  if (Array.isArray(node)) return node.map((one) => walk(one, forBodies));
  if (!isObject(node)) return node;
  const copy: Schema = {};
  for (const [name, value] of Object.entries(node)) {
    if (name === 'enum' && Array.isArray(value) && value.length === 0) continue;
    // The document's choices overlap once digit strings count as numbers; which one is meant is for the rules to say.
    const key = name === 'oneOf' && forBodies ? 'anyOf' : name;
    copy[key] = walk(value, forBodies);
  }
  return forBodies ? tighten(copy) : copy;
}

function tighten(schema: Schema): Schema {
  const { type, properties } = schema;
  const types = Array.isArray(type) ? type : [type];
  if (isObject(properties) && types.includes('object')) {
    schema['additionalProperties'] ??= false;
    const { content, embeds } = properties;
    if (isObject(content) && embeds !== undefined) content['maxLength'] = 2000;
  }
  if (types.includes('integer') && schema['enum'] === undefined && schema['allOf'] === undefined)
    return { anyOf: [schema, { type: 'string', pattern: '^-?\\d+$' }] };
  return schema;
}

function isObject(value: unknown): value is Schema {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function readSchema(value: unknown): Schema {
  if (!isObject(value)) throw new TypeError('Discord’s document is not an object.');
  return value;
}

function readAt(node: unknown, pointer: readonly string[]): unknown {
  let here = node;
  for (const step of pointer) here = isObject(here) ? here[step] : undefined;
  return here;
}

function escapePointer(step: string): string {
  return encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'));
}
