import { dirname, isAbsolute, join } from 'node:path';
import { z } from 'zod';
import { readHealthAddress, type HealthAddress } from './health-address.ts';

/** Where the bot keeps what it keeps. */
export type DatabaseAddress = { kind: 'sqlite'; file: string } | { kind: 'postgresql'; url: string };

/** Where members can read who runs the bot and what it keeps. */
export type PrivacyNotice = { kind: 'url'; url: string } | { kind: 'file'; file: string };

/** Some of the bot's shards, one after the other: from `first` to `last` of `count`, counted from 0. */
export interface ShardRange {
  first: number;
  last: number;
  count: number;
}

/** How much is logged, from the loudest to silence. */
export const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;

/** One of {@link logLevels}. */
export type LogLevel = (typeof logLevels)[number];

/** Everything an operator decides, read once at start. */
export interface Config {
  /** The bot's token; null when there is none, which means: the sandbox. */
  token: string | null;
  /** Another address of Discord's API (a shared REST proxy, or the sandbox), without the version: `https://discord.com/api`. Null for Discord itself. */
  apiUrl: string | null;
  database: DatabaseAddress;
  /** The master key (32 bytes) when it is given by the environment; null when it lives in `keyFile`. */
  key: Uint8Array | null;
  /** Where the master key is kept, or made at the first start, when `key` is null. */
  keyFile: string;
  /** Screens ordinary messages; needs Discord's privileged MessageContent intent. */
  messageContent: boolean;
  /** Learns at once who left and who joined; needs Discord's privileged GuildMembers intent. */
  guildMembers: boolean;
  /** Lets people keep a history of their levels; the operator has read what Discord says about health information. */
  checkInHistory: boolean;
  /** Null where none was named; in production the bot does not start without a filled one. */
  privacyNotice: PrivacyNotice | null;
  /** In production a missing token is an error, never the sandbox; and where a database was before, none is made anew. */
  production: boolean;
  logLevel: LogLevel;
  /** Null where nothing listens. */
  health: HealthAddress | null;
  /** Which shards this process has; null for all of them. */
  shards: ShardRange | null;
}

/** The environment cannot be used. The message lists every fault, one a line, each with what to write instead. */
export class ConfigError extends Error {
  override name = 'ConfigError';
}

const onOff = z
  .enum(['on', 'off'], { error: 'write `on` or `off`' })
  .default('off')
  .transform((value) => value === 'on');

const token = z.string().regex(/^[\w-]+\.[\w-]+\.[\w-]+$/, {
  error:
    'is not a bot token; copy it from the Bot page of your application (three parts with dots between), without quotes or "Bot "',
});

const apiUrl = z
  .url({ protocol: /^https?$/, error: 'is not an address; write one like `https://discord.com/api`, or leave it out' })
  .transform((url) => url.replace(/\/(v\d+\/?)?$/, ''));

const key = z.string().transform((text, context): Buffer => {
  if (/^[0-9a-f]{64}$/i.test(text)) return Buffer.from(text, 'hex');
  // Node drops what is not base64 in silence: a key with a typing error would open nothing, and say so only later.
  if (/^[\w+/-]{43}=?$/.test(text)) return Buffer.from(text, 'base64');
  context.addIssue(
    'is not a key; write 32 bytes as 64 hex digits or as base64 (`openssl rand -hex 32` makes one), or leave it out',
  );
  return z.NEVER;
});

const database = z.string().transform((text, context): DatabaseAddress => {
  const file = text.startsWith('file:') ? text.slice('file:'.length).trim() : '';
  if (file.includes(':memory:')) {
    context.addIssue('would forget everything at every stop; write a file, for example `file:data/lamplight.db`');
    return z.NEVER;
  }
  if (file !== '') return { kind: 'sqlite', file };
  if (/^postgres(ql)?:\/\//.test(text) && URL.canParse(text)) return { kind: 'postgresql', url: text };
  context.addIssue(
    'is neither SQLite nor PostgreSQL; write `file:data/lamplight.db` or `postgresql://user:password@host:5432/database`',
  );
  return z.NEVER;
});

const keyFolder = z.string().refine((path) => isAbsolute(path), {
  error: 'is not a folder; write it from the root, for example `/srv/lamplight-key`, or leave it out',
});

const privacyNotice = z.string().transform((text, context): PrivacyNotice => {
  if (/^https:\/\/[^/\s]+\.[^/\s]+/.test(text) && URL.canParse(text)) return { kind: 'url', url: text };
  if (/\.(md|txt|html)$/i.test(text) && !text.includes('://')) return { kind: 'file', file: text };
  context.addIssue(
    'is no notice; write the address it is published at (`https://…`), or its file (`privacy-notice.md`; .txt and .html will do)',
  );
  return z.NEVER;
});

const health = z.string().transform((text, context): HealthAddress => {
  const address = readHealthAddress(text);
  if (address) return address;
  context.addIssue('is not a place to listen; write a port, for example `9464`, or `0.0.0.0:9464`, or leave it out');
  return z.NEVER;
});

const shards = z.string().transform((text, context): ShardRange => {
  const [, first = '', last = first, count = ''] = /^(\d{1,5})(?:-(\d{1,5}))?\/(\d{1,5})$/.exec(text) ?? [];
  const range = { first: Number(first), last: Number(last), count: Number(count) };
  if (first !== '' && range.first <= range.last && range.last < range.count) return range;
  context.addIssue('are no shards; write which of how many, counted from 0, for example `0-3/16`, or leave it out');
  return z.NEVER;
});

/** Every variable the bot reads, in the order of `.env.example`. */
export const variables = {
  DISCORD_TOKEN: token.optional(),
  DISCORD_API_URL: apiUrl.optional(),
  DATABASE_URL: database.default({ kind: 'sqlite', file: join('data', 'lamplight.db') }),
  LAMPLIGHT_KEY: key.optional(),
  KEY_FOLDER: keyFolder.optional(),
  MESSAGE_CONTENT: onOff,
  GUILD_MEMBERS: onOff,
  CHECKIN_HISTORY: onOff,
  PRIVACY_NOTICE: privacyNotice.optional(),
  NODE_ENV: z
    .enum(['production', 'development', 'test'], { error: 'write `production`, or leave it out' })
    .default('development'),
  LOG_LEVEL: z.enum(logLevels, { error: `write one of: ${logLevels.join(', ')}` }).default('info'),
  HEALTH_ADDRESS: health.optional(),
  SHARDS: shards.optional(),
} as const;

const environment = z.object(variables).superRefine(({ SHARDS: range, DATABASE_URL: where }, context) => {
  if (range === undefined || where.kind === 'postgresql' || range.last - range.first + 1 === range.count) return;
  const message = 'leave some to other processes, and those share a PostgreSQL; write its address into DATABASE_URL';
  context.addIssue({ code: 'custom', path: ['SHARDS'], message });
});

/**
 * Reads the environment once. A blank variable counts as absent.
 * @throws {ConfigError} naming every fault at once.
 */
export function loadConfig(env: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(
    Object.keys(variables).flatMap((name) => {
      const text = env[name]?.trim();
      return text ? [[name, text]] : [];
    }),
  );
  const result = environment.safeParse(given);
  if (!result.success) throw new ConfigError(describeFaults(result.error));
  const read = result.data;
  return {
    token: read.DISCORD_TOKEN ?? null,
    apiUrl: read.DISCORD_API_URL ?? null,
    database: read.DATABASE_URL,
    key: read.LAMPLIGHT_KEY ?? null,
    keyFile: findKeyFile(read.KEY_FOLDER, read.DATABASE_URL),
    messageContent: read.MESSAGE_CONTENT,
    guildMembers: read.GUILD_MEMBERS,
    checkInHistory: read.CHECKIN_HISTORY,
    privacyNotice: read.PRIVACY_NOTICE ?? null,
    production: read.NODE_ENV === 'production',
    logLevel: read.LOG_LEVEL,
    health: read.HEALTH_ADDRESS ?? null,
    shards: read.SHARDS ?? null,
  };
}

/** Unless it was given a folder, the key lies beside the SQLite file, or in `data/` when the database is elsewhere. */
function findKeyFile(folder: string | undefined, address: DatabaseAddress): string {
  const beside = address.kind === 'sqlite' ? dirname(address.file) : 'data';
  return join(folder ?? beside, 'lamplight.key');
}

/** The values themselves are left out: a token or a password must not reach a terminal or a log. */
function describeFaults(error: z.ZodError): string {
  const lines = error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  return ['The configuration cannot be used. Please mend these in the environment or in .env:', ...lines].join('\n');
}
