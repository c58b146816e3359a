import { mkdir, open, readFile, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { platform } from 'node:process';
import { randomBytes } from 'node:crypto';
import { StorageError } from './errors.ts';
import { keyBytes, openVault, type Vault } from './vault.ts';

/** Where the master key may come from. */
export interface KeySource {
  /** From LAMPLIGHT_KEY; null when it is kept in the file. */
  key: Uint8Array | null;
  keyFile: string;
}

/**
 * The vault of a database that has one already; `checkValue` is what that database keeps to know its key by.
 * @throws {StorageError} when the key is not here, or is another database's. No key is ever made for a database that has one.
 */
export async function openKnownVault(checkValue: string, source: KeySource, where: string): Promise<Vault> {
  const key = await findKey(source);
  const home = source.key ? 'LAMPLIGHT_KEY' : `the file ${source.keyFile}`;
  if (!key)
    throw new StorageError(
      `The ${where} is encrypted, and its key is not here: put the key file back to ${source.keyFile}, or what is in it into LAMPLIGHT_KEY, and start again. Nobody can read it without that key; to begin anew, move the database away first.`,
    );
  const vault = openVault(key);
  if (vault.checkValue !== checkValue)
    throw new StorageError(
      `The key in ${home} is not the one that the ${where} is encrypted with: put that one there (it was made at the first start, or given as LAMPLIGHT_KEY), and start again. Nothing was changed.`,
    );
  return vault;
}

/** The vault of the key that is here, whatever it belongs to. @throws {StorageError} when there is none. */
export async function openGivenVault(source: KeySource): Promise<Vault> {
  const key = await findKey(source);
  if (!key)
    throw new StorageError(
      `The key is not here: put the key file to ${source.keyFile}, or what is in it into LAMPLIGHT_KEY, and try again. A backup can only be read with the key of the database it was made of. Nothing was changed.`,
    );
  return openVault(key);
}

/** The vault for a database that has none yet; makes the key file, unless there is a key already. @throws {StorageError} */
export async function openFirstVault(source: KeySource): Promise<Vault> {
  return openVault((await findKey(source)) ?? (await makeKeyFile(source.keyFile)));
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
