import { pino, type DestinationStream } from 'pino';
import { type LogLevel } from './config.ts';

/**
 * What a log line may carry beside its event name: ids, counts and names of our own rules. Anything else is dropped, so that
 * nobody's words or name can reach a log by mistake.
 */
export interface LogFields {
  guildId?: string;
  channelId?: string;
  shard?: number;
  /** A command, custom-id family or job of ours. */
  command?: string;
  job?: string;
  caseId?: string;
  outboxId?: string;
  checkInId?: string;
  /** Names of rules that spoke. */
  rules?: readonly string[];
  tier?: string;
  incident?: string;
  /** A code of ours or of Discord's. */
  code?: string | number;
  status?: number;
  count?: number;
  ms?: number;
  version?: string;
  /** The kind of an error and where it was thrown; never its message, which may quote what somebody wrote. */
  error?: { name: string; code?: string | number; at: string[] };
}

/** One word of ours: an id, a code, a name of a rule or a kind of error. Nothing that people write has no blanks for long. */
const oneWord = /^[\w$.:@/[\]-]{1,100}$/;

/** How each field is written; what does not look like it is left out, whatever the types promised. */
const allowed: Record<keyof LogFields, (value: unknown) => unknown> = {
  guildId: keepWord,
  channelId: keepWord,
  shard: keepNumber,
  command: keepCommand,
  job: keepWord,
  caseId: keepWord,
  outboxId: keepWord,
  checkInId: keepWord,
  rules: keepWords,
  tier: keepWord,
  incident: keepWord,
  code: keepCode,
  status: keepNumber,
  count: keepNumber,
  ms: keepNumber,
  version: keepWord,
  error: keepError,
};

/** Writes events, never sentences about people. The first argument is an event name of ours, a constant. */
export interface Log {
  debug(event: string, fields?: LogFields): void;
  info(event: string, fields?: LogFields): void;
  warn(event: string, fields?: LogFields): void;
  error(event: string, fields?: LogFields): void;
}

/** Opens the log: JSON lines on stdout, or wherever `destination` leads. */
export function openLog(level: LogLevel, destination?: DestinationStream): Log {
  const logger = pino(
    { level, base: null, formatters: { level: (label) => ({ level: label }), log: keepAllowed } },
    ...(destination ? [destination] : []),
  );
  return {
    debug: (event, fields) => logger.debug(fields ?? {}, event),
    info: (event, fields) => logger.info(fields ?? {}, event),
    warn: (event, fields) => logger.warn(fields ?? {}, event),
    error: (event, fields) => logger.error(fields ?? {}, event),
  };
}

/** What may be logged of an error: its kind, its code and where in our code it was thrown. */
export function describeError(error: unknown): NonNullable<LogFields['error']> {
  if (!(error instanceof Error)) return { name: typeof error, at: [] };
  const code = 'code' in error ? keepCode(error.code) : undefined;
  return {
    name: keepWord(error.name) ?? 'Error',
    ...(code !== undefined && { code }),
    at: findFrames(error).slice(0, 6),
  };
}

/**
 * The frames of an error's stack. Before them stands the message, which may have lines that look like frames; a stack in which its
 * end cannot be told has none for us.
 */
function findFrames({ stack = '', message }: Error): string[] {
  const end = message === '' ? stack.search(/(?<=^[\w$]+)(?:: )?(?:\n|$)/) : stack.indexOf(message) + message.length;
  const rest = stack.slice(end);
  if (!stack.slice(0, end).endsWith(message) || !/^(?:: )?\n\s*at /.test(rest)) return [];
  return rest
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => isFrame.test(line));
}

/** `at name (place:line:column)`, where the place is a file or one of Node's own. */
const isFrame = /^at (?:[\w$.#<>[\] ]+ \()?(?:file:\/\/|node:|\/|[A-Z]:\\)[^\n]*:\d+:\d+\)?$/;

function keepAllowed(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const kept = isAllowed(name) ? allowed[name](value) : undefined;
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}

function isAllowed(name: string): name is keyof LogFields {
  return Object.hasOwn(allowed, name);
}

function keepWord(value: unknown): string | undefined {
  return typeof value === 'string' && oneWord.test(value) ? value : undefined;
}

function keepNumber(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function keepCode(value: unknown): string | number | undefined {
  return keepWord(value) ?? keepNumber(value);
}

/** Context-menu commands have blanks in their names. */
function keepCommand(value: unknown): string | undefined {
  return typeof value === 'string' && /^[\p{L}\p{N} ._:-]{1,32}$/u.test(value) ? value : undefined;
}

function keepWords(value: unknown): string[] | undefined {
  return Array.isArray(value) ? value.flatMap((item: unknown) => keepWord(item) ?? []) : undefined;
}

function keepError(value: unknown): LogFields['error'] | undefined {
  if (typeof value !== 'object' || value === null || !('name' in value)) return undefined;
  const code = 'code' in value ? keepCode(value.code) : undefined;
  const at = 'at' in value && Array.isArray(value.at) ? value.at : [];
  return {
    name: keepWord(value.name) ?? 'Error',
    ...(code !== undefined && { code }),
    at: at.filter((line): line is string => typeof line === 'string' && isFrame.test(line)),
  };
}
