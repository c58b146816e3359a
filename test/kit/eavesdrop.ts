import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Log } from '../../src/log.ts';
import { createMetrics, type Watched } from '../../src/operating/metrics.ts';
import { makeBackup } from '../../src/storage/backup/make-backup.ts';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { unpackBackup } from './ears.ts';
import { captureLog } from './log.ts';
import { readRaw } from './storage.ts';
import { readTables } from './tables.ts';

// Every story is a canary: what its people are called by Discord, are named and type is looked for, when its bot stops, wherever an operator keeps
// something of it. What is found outside of an encrypted column fails the test, whatever else it is about.

/**
 * Columns in the clear that hold what somebody typed, since it is written for all to read, or by those who lead about nobody (the phrases a server is read for,
 * a shape that is looked at); everything else is encrypted.
 */
const publicColumns: ReadonlySet<string> = new Set([
  'AgreementVersion.change',
  'AgreementVersion.text',
  'CheckInRound.prompt',
  'CrisisLine.content',
  'Group.forWhom',
  'Group.name',
  'Group.purpose',
  'Group.question',
  'Group.welcome',
  'GroupCheckIn.prompt',
  'GroupSession.agenda',
  'GroupSession.title',
  'KindWord.word',
  'OwnPhrase.phrase',
  'PendingShape.content',
  'Pulse.decided',
]);

/** Somebody of a story. */
interface Named {
  id: string;
  name: string;
  /** What they configure is in the clear: where they delete it, its bytes may lie in a file until that is cleaned. */
  isOwner: boolean;
}

/** Listens to one story. */
export interface Eavesdropper {
  /** Writes to the log that was given too. */
  log: Log;
  watch(bot: Watched): void;
  /** Hears of one call of the control API, and what it answered. */
  hear(path: string, body: unknown, answer: unknown): void;
  /** Where something of the story is found that may not be there; empty where nothing is. */
  search(address: StorageAddress, people: readonly Named[]): Promise<string[]>;
}

let latest: Watched | null = null;
/** One for all stories of a process: the numbers of Node.js that are among them are collected once. */
const metrics = createMetrics(() => latest, '0.1.0');

/** Begins to listen, and writes to `log` too. */
export function eavesdrop(log: Log | undefined): Eavesdropper {
  const captured = captureLog();
  const typed = new Map<string, string>();
  const users = new Map<string, string>();
  return {
    log: metrics.count(log ? writeBoth(captured.log, log) : captured.log),
    watch: (bot) => void (latest = bot),
    hear(path, body, answer) {
      if (!path.startsWith('/act/')) return;
      // A form is sent off by whoever it was opened for.
      const userId = readText(body, 'userId') ?? users.get(readText(body, 'interactionId') ?? '') ?? '';
      const interactionId = readText(answer, 'interactionId');
      if (interactionId !== undefined) users.set(interactionId, userId);
      for (const text of listTexts(body)) addWords(text, userId, typed);
    },
    async search(address, people) {
      const secrets = [...people.map(({ id }) => id), ...typed.keys()];
      const owners = new Set(people.filter(({ isOwner }) => isOwner).map(({ id }) => id));
      const deleted = [...typed].filter(([, userId]) => owners.has(userId)).map(([text]) => text);
      const names = people.map(({ name }) => name).filter((name) => name.length >= 3);
      const read = { log: captured.text(), metrics: (await metrics.write()).text };
      const found = Object.entries(read).flatMap(([place, text]) => [
        ...secrets.filter((secret) => text.includes(secret)).map((secret) => `${secret} in the ${place}`),
        ...findNames(names, text).map((name) => `${name} in the ${place}`),
      ]);
      return [...found, ...(await searchDatabase(address, { secrets, names, deleted }))];
    },
  };
}

async function searchDatabase(
  address: StorageAddress,
  { secrets, names, deleted }: Record<'secrets' | 'names' | 'deleted', readonly string[]>,
): Promise<string[]> {
  const meant = new Set<string>();
  const found: string[] = [];
  for (const [table, rows] of Object.entries(await readTables(address)))
    for (const row of rows)
      for (const [column, value] of Object.entries(row)) {
        if (typeof value !== 'string') continue;
        const isPublic = publicColumns.has(`${table}.${column}`);
        for (const secret of secrets)
          if (value.includes(secret)) {
            if (isPublic) meant.add(secret);
            else found.push(`${secret} in ${table}.${column}`);
          }
        if (!isPublic) found.push(...findNames(names, value).map((name) => `${name} in ${table}.${column}`));
      }
  const kept = { database: await readRaw(address), backup: await readBackup(address) };
  for (const secret of secrets.filter((one) => !meant.has(one) && !deleted.some((text) => text.includes(one))))
    for (const [place, bytes] of Object.entries(kept))
      if (bytes.includes(secret)) found.push(`${secret} in the bytes of the ${place}`);
  return [...new Set(found)];
}

/** As it lies there, and unpacked. */
async function readBackup(address: StorageAddress): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-eaves-'));
  try {
    const { file } = await makeBackup({ address, folder, keep: null, now: Date.now() });
    return Buffer.concat([await readFile(file), await unpackBackup(file, address)]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Names are short: as words of their own they count, but not within random ids and keyed marks, in which three letters between two hyphens come by chance. */
function findNames(names: readonly string[], text: string): string[] {
  const spoken = text.replaceAll(/[\w-]{20,}/g, (one) => (/[a-z]/.test(one) && /[A-Z]/.test(one) ? ' ' : one));
  const words = new Set(spoken.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  return names.filter((name) => words.has(name.toLowerCase()));
}

function readText(from: unknown, name: string): string | undefined {
  const value =
    typeof from === 'object' && from !== null
      ? (Object.entries(from).find(([key]) => key === name)?.[1] as unknown)
      : null;
  return typeof value === 'string' ? value : undefined;
}

function listTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(listTexts);
}

/** What is long enough to occur nowhere by chance: the longest part of it that is written alike in a sentence and in JSON. */
function addWords(text: string, userId: string, typed: Map<string, string>): void {
  const parts = text.split(/["\\\p{Cc}]+/u).map((part) => part.trim().slice(0, 60));
  const longest = parts.reduce((best, part) => (part.length > best.length ? part : best), '');
  if (longest.length >= 12 && longest.includes(' ')) typed.set(longest, userId);
}

function writeBoth(one: Log, other: Log): Log {
  const both =
    (level: keyof Log): Log[keyof Log] =>
    (event, fields) => {
      one[level](event, fields);
      other[level](event, fields);
    };
  return { debug: both('debug'), info: both('info'), warn: both('warn'), error: both('error') };
}
