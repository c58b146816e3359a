import { mkdir, open, readFile, rename, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { platform } from 'node:process';
import { randomBytes } from 'node:crypto';
import { StorageError } from './errors.ts';
import { openKeyRing, type KeyFacts, type KeyRing } from './key-ring.ts';
import { keyBytes, readMasterKey, type MasterKey } from './vault.ts';

/** Where the master key may come from. */
export interface KeySource {
  /** From LAMPLIGHT_KEY; null when it is kept in the file. */
  key: Uint8Array | null;
  keyFile: string;
}

/**
 * The keys of a database that has some already; `facts` are what that database says about them.
 * @throws {StorageError} when the key is not here, or is another database's. No key is ever made for a database that has one.
 */
export async function openKnownKeys(facts: KeyFacts, source: KeySource, where: string): Promise<KeyRing> {
  const key = await findKey(source);
  const home = sayHome(source);
  if (!key)
    throw new StorageError(
      `The ${where} is encrypted, and its key is not here: put the key file back to ${source.keyFile}, or what is in it into LAMPLIGHT_KEY, and start again. Nobody can read it without that key; to begin anew, move the database away first.`,
    );
  const master = readMasterKey(key);
  if (facts.replaced.includes(master.checkValue))
    throw new StorageError(
      `The key in ${home} is an older one of the ${where}: it was replaced by \`npm run rotate-key\`. Put the new one there, and start again. Keep this one for backups from before, away from here. Nothing was changed.`,
    );
  if (facts.givenUp.includes(master.checkValue))
    throw new StorageError(
      `The key in ${home} was to be the next one of the ${where}, and was given up by \`npm run rotate-key -- --cancel\`. Put the one there that was used before it, and start again. Keep this one, away from here, while you keep backups that were made with it. Nothing was changed.`,
    );
  if (![facts.checkValue, facts.next?.checkValue].includes(master.checkValue))
    throw new StorageError(
      `The key in ${home} is not the one that the ${where} is encrypted with: put that one there (it was made at the first start, or given as LAMPLIGHT_KEY), and start again. Nothing was changed.`,
    );
  return openKeyRing(master, facts);
}

/** Where the key is, for a sentence. */
export function sayHome(source: KeySource): string {
  return source.key ? 'LAMPLIGHT_KEY' : `the file ${source.keyFile}`;
}

/** What follows from the key that is here, whatever it belongs to. @throws {StorageError} when there is none. */
export async function readGivenKey(source: KeySource): Promise<MasterKey> {
  const key = await findKey(source);
  if (!key)
    throw new StorageError(
      `The key is not here: put the key file to ${source.keyFile}, or what is in it into LAMPLIGHT_KEY, and try again. A backup can only be read with the key of the database it was made of. Nothing was changed.`,
    );
  return readMasterKey(key);
}

/** The keys for a database that has none yet; makes the key file, unless there is a key already. @throws {StorageError} */
export async function openFirstKeys(source: KeySource): Promise<KeyRing> {
  return openKeyRing(readMasterKey((await findKey(source)) ?? (await makeKeyFile(source.keyFile))), null);
}

/** Where the next master key is kept until it takes over: beside the one that is used. */
export function findNextHome({ keyFile }: KeySource): KeySource {
  return { key: null, keyFile: `${keyFile}.next` };
}

/** The next master key that is here; makes one where there is none yet. @throws {StorageError} */
export async function obtainNextKey(source: KeySource): Promise<Uint8Array> {
  const home = findNextHome(source);
  return (await findKey(home)) ?? (await makeKeyFile(home.keyFile));
}

/** Puts the next key file in the place of the one that is used, and keeps that one under the name it returns. @throws {StorageError} */
export async function promoteNextKey({ keyFile }: KeySource, now: Date): Promise<string> {
  const kept = `${keyFile}.until-${now.toISOString().slice(0, 19).replaceAll(':', '-')}`;
  try {
    // A copy first: whatever happens, one of the two keys is always where the bot looks for it.
    const old = await open(kept, 'wx', 0o600);
    try {
      await old.writeFile(await readFile(keyFile));
      await old.sync();
    } finally {
      await old.close();
    }
    await rename(`${keyFile}.next`, keyFile);
    await syncFolder(dirname(keyFile));
    return kept;
  } catch (error) {
    throw new StorageError(
      `The new key cannot be put to ${keyFile}: make the file and its folder writable for the user who runs this, and run this once more.`,
      { cause: error },
    );
  }
}

/** The key that is here; null when there is none. @throws {StorageError} when it cannot be used. */
export async function findKey({ key, keyFile }: KeySource): Promise<Uint8Array | null> {
  if (key) return key;
  let text: string;
  try {
    await requirePrivate(keyFile);
    text = await readFile(keyFile, 'utf8');
  } catch (error) {
    if (hasCode(error, 'ENOENT') || hasCode(error, 'ENOTDIR')) return null;
    if (error instanceof StorageError) throw error;
    throw new StorageError(
      `The key file ${keyFile} cannot be read: give it to the user the bot runs as (\`chmod 600\`), and start again.`,
    );
  }
  if (!/^[0-9a-f]{64}\s*$/i.test(text))
    throw new StorageError(
      `The key file ${keyFile} is damaged (it holds 64 hex digits when it is whole): put back a copy of it, and start again. Only if this bot never ran before, delete it.`,
    );
  return Buffer.from(text.trim(), 'hex');
}

/** @throws {StorageError} when others on this machine may read the key: like ssh, rather refuse than go on. */
async function requirePrivate(keyFile: string): Promise<void> {
  const { mode } = await stat(keyFile);
  if (platform !== 'win32' && (mode & 0o077) !== 0)
    throw new StorageError(
      `The key file ${keyFile} can be read by others on this machine: run \`chmod 600 ${keyFile}\`, and start again.`,
    );
}

/** Makes a key that survives a power cut before anything is encrypted with it. Never writes over a file. */
async function makeKeyFile(keyFile: string): Promise<Uint8Array> {
  const key = randomBytes(keyBytes);
  try {
    await mkdir(dirname(keyFile), { recursive: true, mode: 0o700 });
    const file = await open(keyFile, 'wx', 0o600);
    try {
      await file.writeFile(`${key.toString('hex')}\n`);
      await file.sync();
    } finally {
      await file.close();
    }
    await syncFolder(dirname(keyFile));
  } catch (error) {
    throw new StorageError(
      `The key file ${keyFile} cannot be made (${hasCode(error, 'ENOSPC') ? 'the disk is full' : 'its folder cannot be written'}): make its folder writable for the user the bot runs as, or set LAMPLIGHT_KEY, and start again.`,
    );
  }
  return key;
}

/** A new file's name is in its folder, which has to reach the disk too. Windows has no such thing, and some network drives refuse it: they do it by themselves. */
export async function syncFolder(folder: string): Promise<void> {
  if (platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    if (!['EINVAL', 'ENOTSUP', 'EPERM'].some((code) => hasCode(error, code))) throw error;
  } finally {
    await handle.close();
  }
}

function hasCode(error: unknown, code: string): boolean {
  return error instanceof Error && 'code' in error && error.code === code;
}
