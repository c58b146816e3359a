import { mkdir, open, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describeError, type Log } from '../log.ts';
import { StorageError } from './errors.ts';
import { syncFolder } from './master-key.ts';
import type { Vault } from './vault.ts';

/**
 * What was erased for somebody's sake: a person with all that their key opens, the levels of their history, an anonymous post that its writer
 * deleted, a server that was forgotten; and `silent`: what would have been sent to somebody who died.
 */
export type ErasureKind = 'person' | 'levels' | 'post' | 'server' | 'silent';

/**
 * What somebody wished about being written to: `optout`, no contact and no look at their distress, and `optin`, that they took this back; on one
 * server `nodirect`, that they took their yes to direct messages back, and `yesdirect`, that they said it. The newest of a pair counts, and in
 * doubt the one that leaves them alone: so that one is noted before its commit, and the other only after it. `noreceipts`, on one server, and
 * `nohistory` are a yes to hearing from moderators directly, or to a history, that was taken back: whoever said it anew after that says it once more.
 */
export type WishKind = 'optout' | 'optin' | 'nodirect' | 'yesdirect' | 'noreceipts' | 'nohistory';

/** What can be noted. */
export type EntryKind = ErasureKind | WishKind;

/** That something was erased, or what somebody wished. */
export interface JournalEntry {
  /** An {@link EntryKind}; or what another version noted, which is kept for that one. */
  kind: string;
  /** A keyed hash: of a person the one their rows are found by, of everything else {@link markErased} or {@link markDirect}. Names nobody without the key. */
  mark: string;
  /** Milliseconds since the epoch; of a post no more than the hour. */
  at: number;
}

/**
 * What must hold although a backup from before says otherwise, beside the database and not in it: whoever puts such a backup back learns here what
 * has to go again, and who wants to be left alone. Lines are added and never changed.
 */
export interface Erasures {
  readonly file: string;
  /** Begins the journal where there is none yet, so that what is in the way shows at the start and not when somebody wants to be forgotten. @throws {StorageError} */
  begin(): Promise<void>;
  /** Notes it; on the disk when it resolves. Call it before the rows go: noted twice, or in vain, does no harm. @throws {StorageError} */
  note(entry: JournalEntry & { kind: EntryKind }): Promise<void>;
}

/** What a journal says. */
export interface Journal {
  /** Since when everything was noted in it, in milliseconds since the epoch; Infinity where it does not say, as when its first line was cut off. */
  since: number;
  entries: JournalEntry[];
}

/** The journal that belongs to a key: it lies beside the key's file, or where that would be. */
export function openErasures({ keyFile }: { keyFile: string }): Erasures {
  const file = join(dirname(keyFile), 'erasures.log');
  let begun = false;
  async function begin(): Promise<void> {
    if (begun) return;
    if (((await readJournal(file))?.since ?? Infinity) === Infinity) await append(file, [writeSince(Date.now())]);
    begun = true;
  }
  return {
    file,
    begin,
    async note(entry) {
      await begin();
      await append(file, [writeEntry(entry)]);
    },
  };
}

/** What a thing is noted as once it is erased. */
export function markErased(kind: Extract<ErasureKind, 'post' | 'server'>, id: string, vault: Vault): string {
  return vault.digest('erased', kind, id);
}

/** What a yes to being written to directly on a server, said or taken back, is noted as: it can be found by the rows it is about without opening any. */
export function markDirect({ guildId, memberKey }: { guildId: string; memberKey: string }, vault: Vault): string {
  return vault.digest('erased', 'direct', guildId, memberKey);
}

/**
 * Notes what counts at once, noted or not. Where it cannot be noted the log says so: nobody has to wait for a disk to be left alone, and no more is
 * lost than that a backup which is put back later does not know of it.
 */
export async function noteIfPossible(
  entry: JournalEntry & { kind: EntryKind },
  { storage: { erasures }, log }: { storage: { erasures: Erasures }; log: Pick<Log, 'warn'> },
): Promise<void> {
  try {
    await erasures.note(entry);
  } catch (error) {
    log.warn('erasures.unwritable', { error: describeError(error) });
  }
}

/** Everything a journal says; null where there is none. What was cut off by a crash never counted, and is passed over. @throws {StorageError} */
export async function readJournal(file: string): Promise<Journal | null> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new StorageError(
      `The journal of erasures ${file} cannot be read: give it to the user the bot runs as (\`chmod 600\`).`,
    );
  }
  const lines = text.split('\n');
  let since = Infinity;
  for (const line of lines) {
    const at = Date.parse(/^since (\S{24})$/.exec(line)?.[1] ?? '');
    if (at < since) since = at;
  }
  return { since, entries: lines.flatMap((line) => readEntry(line) ?? []) };
}

/** Adds to a journal what it does not say yet. @throws {StorageError} */
export async function addToJournal(file: string, { since, entries }: Journal): Promise<void> {
  const there = await readJournal(file);
  const known = new Set(there?.entries.map(writeEntry));
  const missing = [...new Set(entries.map(writeEntry))].filter((line) => !known.has(line));
  if (since < (there?.since ?? Infinity)) missing.unshift(writeSince(since));
  if (missing.length > 0) await append(file, missing);
}

async function append(file: string, lines: readonly string[]): Promise<void> {
  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const handle = await open(file, 'a', 0o600);
    try {
      // With a line's end before it too, so that one cut off by a crash does not spoil the next.
      await handle.appendFile(lines.map((line) => `\n${line}\n`).join(''));
      await handle.sync();
    } finally {
      await handle.close();
    }
    await syncFolder(dirname(file));
  } catch (error) {
    throw new StorageError(
      `The journal of erasures ${file} cannot be written: make it and its folder writable for the user the bot runs as, and make room on the disk. Nobody can be forgotten without it.`,
      { cause: error },
    );
  }
}

const writeSince = (at: number) => `since ${new Date(at).toISOString()}`;

function writeEntry({ at, kind, mark }: JournalEntry): string {
  return `${new Date(at).toISOString()} ${kind} ${mark}`;
}

function readEntry(line: string): JournalEntry | null {
  const [, at = '', kind = '', mark = ''] = /^(\S{24}) ([a-z]+) ([\w-]{43})$/.exec(line) ?? [];
  return Number.isNaN(Date.parse(at)) ? null : { kind, mark, at: Date.parse(at) };
}
