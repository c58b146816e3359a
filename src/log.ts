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

const allowed: Record<keyof LogFields, true> = {
  guildId: true,
  channelId: true,
  shard: true,
  command: true,
  job: true,
  caseId: true,
  outboxId: true,
  rules: true,
  tier: true,
  incident: true,
  code: true,
  status: true,
  count: true,
  ms: true,
  version: true,
  error: true,
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
  const code =
    'code' in error && (typeof error.code === 'string' || typeof error.code === 'number') ? { code: error.code } : {};
  const stack = error.stack ?? '';
  const at = stack
    .slice(stack.indexOf(error.message) + error.message.length)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line.startsWith('at '))
    .slice(0, 6);
  return { name: error.name, ...code, at };
}

function keepAllowed(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => name in allowed));
}
