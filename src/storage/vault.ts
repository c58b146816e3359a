import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';

/** Where a sealed value lies. It is bound to this place: moved elsewhere it cannot be opened. */
export interface Place {
  table: string;
  column: string;
  /** The row's key. */
  row: string;
}

/** A blob as the database takes it. */
export type Sealed = Uint8Array<ArrayBuffer>;

/** A sealed value was changed, cut or moved to another row or column. */
export class TamperedError extends Error {
  override name = 'TamperedError';
}

/** A value was sealed with another key than the one at hand. */
export class ForeignKeyError extends Error {
  override name = 'ForeignKeyError';
}

/** A 256-bit key for AES-GCM, and the four bytes by which its blobs say whose they are. */
export interface SealingKey {
  id: Buffer;
  bytes: Buffer;
}

/** What the master key can do. Nothing of the key itself can be got out of it. */
export interface Vault {
  seal(place: Place, text: string): Sealed;
  /** @throws {TamperedError | ForeignKeyError} when the blob is not what `seal` made for this very place. */
  open(place: Place, sealed: Uint8Array): string;
  /** Like {@link Vault.seal} for bytes: wraps another key. */
  wrap(place: Place, bytes: Uint8Array): Sealed;
  /** @throws {TamperedError | ForeignKeyError} */
  unwrap(place: Place, wrapped: Uint8Array): Buffer;
  /** HMAC-SHA256 of `parts`, 43 characters of base64url: the same for the same purpose and parts, and saying nothing without the key. */
  digest(purpose: string, ...parts: string[]): string;
  /** What a database keeps to recognise its key by. */
  readonly checkValue: string;
  /** For backup files. */
  readonly backups: BackupKeys;
}

/** Keys for backup files: each file has one of its own. */
export interface BackupKeys {
  /** The bytes by which a file says whose it is. */
  readonly id: Buffer;
  /** The key that belongs to a file's salt. */
  derive(salt: Uint8Array): Buffer;
}

/** The length of {@link BackupKeys.id}. */
export const backupIdBytes = 4;

// A blob: version (1 byte), key id (4), nonce (12), ciphertext, tag (16).
const version = 1;
const idBytes = 4;
const nonceBytes = 12;
const tagBytes = 16;
const headBytes = 1 + idBytes + nonceBytes;

/** The length of the master key and of every person's key, in bytes. */
export const keyBytes = 32;

/** Opens the vault of a 32-byte master key. Every use has a key of its own, derived with HKDF-SHA256. */
export function openVault(masterKey: Uint8Array): Vault {
  if (masterKey.length !== keyBytes) throw new RangeError(`A master key has ${keyBytes} bytes.`);
  const fields = deriveSealingKey(masterKey, 'fields');
  const keys = deriveSealingKey(masterKey, 'keys');
  const digests = derive(masterKey, 'digests', keyBytes);
  return {
    seal: (place, text) => sealWith(fields, place, Buffer.from(text, 'utf8')),
    open: (place, sealed) => openWith(fields, place, sealed).toString('utf8'),
    wrap: (place, bytes) => sealWith(keys, place, bytes),
    unwrap: (place, wrapped) => openWith(keys, place, wrapped),
    digest: (purpose, ...parts) =>
      createHmac('sha256', digests)
        .update(join(purpose, ...parts))
        .digest('base64url'),
    backups: {
      id: derive(masterKey, 'backup id', backupIdBytes),
      derive: (salt) => Buffer.from(hkdfSync('sha256', masterKey, salt, 'lamplight backup', keyBytes)),
    },
    checkValue: `${version}.${derive(masterKey, 'check', keyBytes).toString('base64url')}`,
  };
}

/** The key for sealing that belongs to 32 secret bytes and a use of them. */
export function deriveSealingKey(secret: Uint8Array, use: string): SealingKey {
  return { bytes: derive(secret, use, keyBytes), id: derive(secret, `${use} id`, idBytes) };
}

/** Encrypts with AES-256-GCM under a fresh random nonce, bound to its place. */
export function sealWith(key: SealingKey, place: Place, bytes: Uint8Array): Sealed {
  const head = Buffer.concat([Buffer.of(version), key.id, randomBytes(nonceBytes)]);
  const cipher = createCipheriv('aes-256-gcm', key.bytes, head.subarray(1 + idBytes));
  cipher.setAAD(describe(head, place));
  const body = [cipher.update(bytes), cipher.final()];
  return Uint8Array.from(Buffer.concat([head, ...body, cipher.getAuthTag()]));
}

/** Opens what {@link sealWith} made. @throws {TamperedError | ForeignKeyError} */
export function openWith(key: SealingKey, place: Place, sealed: Uint8Array): Buffer {
  const blob = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const head = blob.subarray(0, headBytes);
  if (blob.length < headBytes + tagBytes || head[0] !== version) throw new TamperedError(at(place));
  if (!head.subarray(1, 1 + idBytes).equals(key.id)) throw new ForeignKeyError(at(place));
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, head.subarray(1 + idBytes), { authTagLength: tagBytes });
  decipher.setAAD(describe(head, place));
  decipher.setAuthTag(blob.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(blob.subarray(headBytes, -tagBytes)), decipher.final()]);
  } catch {
    throw new TamperedError(at(place));
  }
}

function derive(secret: Uint8Array, use: string, length: number): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', `lamplight ${use}`, length));
}

/** The associated data: version, key id and nonce are in the head, so none of them can be exchanged either. */
function describe(head: Buffer, { table, column, row }: Place): Buffer {
  return Buffer.concat([head, join(table, column, row)]);
}

/** Joins texts so that no two different lists give the same bytes. */
function join(...parts: string[]): Buffer {
  return Buffer.concat(
    parts.flatMap((part) => {
      const bytes = Buffer.from(part, 'utf8');
      const length = Buffer.alloc(4);
      length.writeUInt32BE(bytes.length);
      return [length, bytes];
    }),
  );
}

/** The row is left out: it may be the hash of a person. */
function at({ table, column }: Place): string {
  return `A value of ${table}.${column} cannot be opened.`;
}
