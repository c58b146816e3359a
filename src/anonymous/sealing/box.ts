import {
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  type KeyObject,
} from 'node:crypto';
import { keyBytes, openWith, sealWith, TamperedError, type Place, type Sealed } from '../../storage/vault.ts';

/** Which post a box belongs to: moved to another post, server or key it cannot be opened. */
export interface BoxContext {
  guildId: string;
  postId: string;
  /** The custodians' key it is sealed to. */
  keyId: string;
}

/** The two halves of a custodians' key, 32 bytes each. The private one is split and wiped at once; it is written nowhere. */
export interface CustodyKeyPair {
  publicKey: Uint8Array;
  privateKey: Uint8Array;
}

// What RFC 8410 puts before the 32 bytes of a private X25519 key. As bytes rather than as JWK, which would be quicker: a string cannot be wiped.
const privateHead = Buffer.from('302e020100300506032b656e04220420', 'hex');

/**
 * Makes a new key (X25519, RFC 7748). It is written out as it is made: Node.js 20 stops for good, with its whole process, where a key that was just made
 * is exported and memory is tidied up in that moment, since what made it waits for the lock that the export holds.
 */
export function makeCustodyKeyPair(): CustodyKeyPair {
  const { publicKey, privateKey: secret } = generateKeyPairSync('x25519', {
    publicKeyEncoding: { format: 'der', type: 'spki' },
    privateKeyEncoding: { format: 'der', type: 'pkcs8' },
  });
  const pair = {
    publicKey: Uint8Array.from(publicKey.subarray(-keyBytes)),
    privateKey: Uint8Array.from(secret.subarray(-keyBytes)),
  };
  secret.fill(0);
  return pair;
}

/** What is sealed: the length of the text (1 byte), the text, zeros. Every box has the same length: user ids have 17 to 20 digits, and how many tells when an account was made. */
const contentBytes = 32;

/**
 * Seals a short text, a user id, to a public key: X25519 with a key made for this box alone, HKDF-SHA256 over what both sides know,
 * AES-256-GCM bound to the post. Whoever sealed it cannot open it. A box: the one-time public key (32 bytes), then a sealed value as the
 * vault makes them. All boxes are equally long.
 * @throws {RangeError} for more than 31 bytes of text; {Error} where the key is none
 */
export function sealBox(publicKey: Uint8Array, context: BoxContext, text: string): Sealed {
  const { privateKey } = generateKeyPairSync('x25519');
  // Not exported, as above: its public half is what it gives with the base point (RFC 7748, section 6.1).
  const oncePublic = diffieHellman({ privateKey, publicKey: basePoint });
  const secret = diffieHellman({ privateKey, publicKey: readPublic(publicKey) });
  const key = derive(secret, oncePublic, publicKey, context);
  const sealed = sealWith(key, placeOf(context), pad(text));
  key.bytes.fill(0);
  return Uint8Array.from(Buffer.concat([oncePublic, sealed]));
}

/**
 * Opens a box with the private key: its 32 bytes, or what node:crypto made of them, which is quicker for more than one box.
 * @throws {TamperedError} when it is not what {@link sealBox} made for this very post and key
 */
export function openBox(privateKey: Uint8Array | KeyObject, context: BoxContext, box: Uint8Array): string {
  const oncePublic = box.subarray(0, keyBytes);
  if (oncePublic.length < keyBytes) throw new TamperedError('A box is cut off.');
  const own = privateKey instanceof Uint8Array ? readPrivate(privateKey) : privateKey;
  const secret = agree(own, oncePublic);
  const key = derive(secret, oncePublic, writePublic(createPublicKey(own)), context);
  try {
    return unpad(openWith(key, placeOf(context), box.subarray(keyBytes)));
  } finally {
    key.bytes.fill(0);
  }
}

function pad(text: string): Buffer {
  const bytes = Buffer.from(text, 'utf8');
  if (bytes.length >= contentBytes) throw new RangeError(`A box has room for ${contentBytes - 1} bytes.`);
  return Buffer.concat([Buffer.of(bytes.length), bytes], contentBytes);
}

function unpad(content: Buffer): string {
  const length = content[0] ?? contentBytes;
  if (content.length !== contentBytes || length >= contentBytes) throw new TamperedError('A box is not what was made.');
  return content.subarray(1, 1 + length).toString('utf8');
}

/** OpenSSL refuses points that would give the same secret to everybody. */
function agree(privateKey: KeyObject, oncePublic: Uint8Array): Buffer {
  try {
    return diffieHellman({ privateKey, publicKey: readPublic(oncePublic) });
  } catch {
    throw new TamperedError('A box is not what was made.');
  }
}

/** Both public keys and the post go into the derivation, so that a box belongs to exactly these. Wipes what was shared. */
function derive(shared: Buffer, once: Uint8Array, recipient: Uint8Array, { guildId, postId, keyId }: BoxContext) {
  const salt = Buffer.concat([once, recipient]);
  const info = JSON.stringify(['lamplight author box', guildId, postId, keyId]);
  const bytes = Buffer.from(hkdfSync('sha256', shared, salt, info, keyBytes + 4));
  shared.fill(0);
  return { bytes: bytes.subarray(0, keyBytes), id: bytes.subarray(keyBytes) };
}

function placeOf({ guildId, postId, keyId }: BoxContext): Place {
  return { table: 'AnonymousPost', column: 'boxSealed', row: JSON.stringify([guildId, postId, keyId]) };
}

function writePublic(key: KeyObject): Uint8Array {
  return Uint8Array.from(Buffer.from(key.export({ format: 'jwk' }).x ?? '', 'base64url'));
}

function readPrivate(bytes: Uint8Array): KeyObject {
  const key = Buffer.concat([privateHead, bytes]);
  try {
    // Node would not mind bytes too many.
    if (bytes.length !== keyBytes) throw new RangeError(`A key has ${keyBytes} bytes.`);
    return createPrivateKey({ key, format: 'der', type: 'pkcs8' });
  } catch {
    throw new TamperedError('What was put together is no key.');
  } finally {
    key.fill(0);
  }
}

/** The point that every private key is multiplied with to give its public one: the coordinate 9. */
const basePoint = readPublic(Buffer.concat([Buffer.of(9)], keyBytes));

/** Node itself refuses another length. */
function readPublic(bytes: Uint8Array): KeyObject {
  const x = Buffer.from(bytes).toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'X25519', x }, format: 'jwk' });
}
