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

/** A sealed value was changed, cut or moved to another row or column, or is of another person or post. */
export class TamperedError extends Error {
  override name = 'TamperedError';
}

/** A value names a master key that is not at hand: one that a process has not heard of yet, another database's, or none at all. */
export class ForeignKeyError extends Error {
  override name = 'ForeignKeyError';
}

/** A 256-bit key for AES-GCM, and the four bytes by which its blobs say whose they are. */
export interface SealingKey {
  id: Buffer;
  bytes: Buffer;
}

/** What one master key seals with: texts, and other keys. */
export interface SealingKeys {
  fields: SealingKey;
  keys: SealingKey;
}

/** What a vault works with. Where the master key was never replaced, all of it follows from that key. */
export interface Ring {
  /** The secret of keyed marks: the same for as long as there is the database, or nobody would be found again. */
  marks: Buffer;
  /** What is sealed from now on: one of `known`. */
  writing: SealingKeys;
  /** Everything there is to open with, the newest first. */
  known: readonly SealingKeys[];
}

/** What follows from a master key. */
export interface MasterKey extends Pick<Vault, 'checkValue' | 'backups'> {
  sealing: SealingKeys;
  marks: Buffer;
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
  /** Seals or wraps anew, with the keys that are written with now, what older ones made for this place. @throws {TamperedError | ForeignKeyError} */
  renew(place: Place, sealed: Uint8Array): Sealed;
  /** The same around the blob as it is: for what a hash was made of, which {@link Vault.first} gives back. @throws {TamperedError | ForeignKeyError} */
  enclose(place: Place, sealed: Uint8Array): Sealed;
  /** The blob as `seal` made it, whatever was put around it since. @throws {TamperedError | ForeignKeyError} */
  first(place: Place, sealed: Uint8Array): Uint8Array;
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

// A blob: version (1 byte), key id (4), nonce (12), ciphertext, tag (16). What is inside a blob of the second version is another blob.
const version = 1;
const enclosingVersion = 2;
const idBytes = 4;
const nonceBytes = 12;
const tagBytes = 16;
const headBytes = 1 + idBytes + nonceBytes;

/** The length of the master key and of every person's key, in bytes. */
export const keyBytes = 32;

/** Opens the vault of a 32-byte master key that never replaced another. Every use has a key of its own, derived with HKDF-SHA256. */
export function openVault(masterKey: Uint8Array): Vault {
  const master = readMasterKey(masterKey);
  const ring = makeRing(master);
  return createVault(master, () => ring);
}

/** Everything that follows from 32 bytes. @throws {RangeError} for more or fewer */
export function readMasterKey(masterKey: Uint8Array): MasterKey {
  if (masterKey.length !== keyBytes) throw new RangeError(`A master key has ${keyBytes} bytes.`);
  return {
    sealing: { fields: deriveSealingKey(masterKey, 'fields'), keys: deriveSealingKey(masterKey, 'keys') },
    marks: derive(masterKey, 'digests', keyBytes),
    checkValue: `${version}.${derive(masterKey, 'check', keyBytes).toString('base64url')}`,
    backups: {
      id: derive(masterKey, 'backup id', backupIdBytes),
      derive: (salt) => Buffer.from(hkdfSync('sha256', masterKey, salt, 'lamplight backup', keyBytes)),
    },
  };
}

/** What a vault works with whose master key never replaced another. */
export function makeRing({ marks, sealing }: Pick<MasterKey, 'marks' | 'sealing'>): Ring {
  return { marks, writing: sealing, known: [sealing] };
}

/**
 * Makes a vault that works with whatever `find` has at that moment. `isNobodys` is asked about every key that is not among it: what names one that there
 * is not was damaged.
 */
export function createVault(
  { checkValue, backups }: Pick<MasterKey, 'checkValue' | 'backups'>,
  find: () => Ring,
  isNobodys: (keyId: Uint8Array) => boolean = () => false,
): Vault {
  /** Opens with whichever key of that use the blob names. */
  function openFor(use: keyof SealingKeys, place: Place, sealed: Uint8Array, form = version): Buffer {
    const keyId = readKeyId(sealed);
    const owner = find().known.find((one) => one[use].id.equals(keyId));
    if (owner) return openWith(owner[use], place, sealed, form);
    if (isTooShort(sealed) || sealed[0] !== form || isNobodys(keyId)) throw new TamperedError(at(place));
    throw new ForeignKeyError(at(place));
  }

  /** Takes off what was put around a blob. */
  function unfold(place: Place, sealed: Uint8Array): Uint8Array {
    return sealed[0] === enclosingVersion ? openFor('fields', place, sealed, enclosingVersion) : sealed;
  }

  return {
    seal: (place, text) => sealWith(find().writing.fields, place, Buffer.from(text, 'utf8')),
    open: (place, sealed) => openFor('fields', place, unfold(place, sealed)).toString('utf8'),
    wrap: (place, bytes) => sealWith(find().writing.keys, place, bytes),
    unwrap: (place, wrapped) => openFor('keys', place, wrapped),
    renew(place, sealed) {
      const ring = find();
      const use = ring.known.some(({ keys }) => keys.id.equals(readKeyId(sealed))) ? 'keys' : 'fields';
      return sealWith(ring.writing[use], place, openFor(use, place, unfold(place, sealed)));
    },
    enclose: (place, sealed) => sealWith(find().writing.fields, place, unfold(place, sealed), enclosingVersion),
    first: (place, sealed) => unfold(place, sealed),
    digest: (purpose, ...parts) =>
      createHmac('sha256', find().marks)
        .update(join(purpose, ...parts))
        .digest('base64url'),
    checkValue,
    backups,
  };
}

/** The key that a blob says it was sealed with, by its id. */
export function readKeyId(sealed: Uint8Array): Uint8Array {
  return sealed.subarray(1, 1 + idBytes);
}

/** The key for sealing that belongs to 32 secret bytes and a use of them. */
export function deriveSealingKey(secret: Uint8Array, use: string): SealingKey {
  return { bytes: derive(secret, use, keyBytes), id: derive(secret, `${use} id`, idBytes) };
}

/** Encrypts with AES-256-GCM under a fresh random nonce, bound to its place. */
export function sealWith(key: SealingKey, place: Place, bytes: Uint8Array, form = version): Sealed {
  const head = Buffer.concat([Buffer.of(form), key.id, randomBytes(nonceBytes)]);
  const cipher = createCipheriv('aes-256-gcm', key.bytes, head.subarray(1 + idBytes));
  cipher.setAAD(describe(head, place));
  const body = [cipher.update(bytes), cipher.final()];
  return Uint8Array.from(Buffer.concat([head, ...body, cipher.getAuthTag()]));
}

/** Opens what {@link sealWith} made with this key. @throws {TamperedError} */
export function openWith(key: SealingKey, place: Place, sealed: Uint8Array, form = version): Buffer {
  const blob = Buffer.from(sealed.buffer, sealed.byteOffset, sealed.byteLength);
  const head = blob.subarray(0, headBytes);
  const isOfKey = key.id.equals(readKeyId(head));
  if (isTooShort(blob) || head[0] !== form || !isOfKey) throw new TamperedError(at(place));
  const decipher = createDecipheriv('aes-256-gcm', key.bytes, head.subarray(1 + idBytes), { authTagLength: tagBytes });
  decipher.setAAD(describe(head, place));
  decipher.setAuthTag(blob.subarray(-tagBytes));
  try {
    return Buffer.concat([decipher.update(blob.subarray(headBytes, -tagBytes)), decipher.final()]);
  } catch {
    throw new TamperedError(at(place));
  }
}

function isTooShort({ length }: Uint8Array): boolean {
  return length < headBytes + tagBytes;
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
