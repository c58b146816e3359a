import { createHash } from 'node:crypto';
import type { Vault } from '../../storage/vault.ts';

/** Letters and digits that nobody mixes up. Source: Crockford's Base32. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** The first byte of what is written: which form it has. */
const version = 1;

/** A share of a 32-byte key as shamir-secret-sharing makes it: as long as the key, and the place it was taken at. */
const shareBytes = 33;

const checksumBytes = 6;

/** Version, share and checksum: 320 bits in digits of five bits each. */
const digits = ((1 + shareBytes + checksumBytes) * 8) / 5;

/** How long a share is as text, in characters: groups of four with hyphens between them. */
export const shareTextLength = digits + digits / 4 - 1;

/** What somebody typed where a share was asked for. */
export type TypedShare =
  { kind: 'share'; bytes: Uint8Array<ArrayBuffer> } | { kind: 'none' } | { kind: 'mistyped' } | { kind: 'newer' };

/** A share as text that is easy to copy: `0…-…-…`, 64 letters and digits in groups of four, with a checksum. */
export function writeShare(bytes: Uint8Array): string {
  const body = Buffer.concat([Buffer.of(version), bytes]);
  return writeDigits(Buffer.concat([body, checksum(body)])).replace(/(.{4})(?=.)/g, '$1-');
}

/**
 * A share as somebody typed or pasted it. `none`: it has not the length of one; `mistyped`: some of it is not as it was given; `newer`: this
 * version does not know its form.
 */
export function readShare(typed: string): TypedShare {
  const text = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s`*_.|\-\u2010-\u2015\u2212\u200b-\u200f\u2060\ufeff]+/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
  if (text.length !== digits) return { kind: 'none' };
  const bytes = readDigits(text);
  if (!bytes) return { kind: 'mistyped' };
  const body = bytes.subarray(0, -checksumBytes);
  if (!checksum(body).equals(bytes.subarray(-checksumBytes))) return { kind: 'mistyped' };
  if (body[0] !== version) return { kind: 'newer' };
  const share = Uint8Array.from(body.subarray(1));
  bytes.fill(0);
  return { kind: 'share', bytes: share };
}

/** The keyed hash by which a share is recognised. Says nothing of it. */
export function makeShareMark(vault: Pick<Vault, 'digest'>, bytes: Uint8Array): string {
  return vault.digest('custody-share', Buffer.from(bytes).toString('base64url'));
}

function checksum(body: Uint8Array): Buffer {
  return createHash('sha256').update('lamplight share').update(body).digest().subarray(0, checksumBytes);
}

function writeDigits(bytes: Uint8Array): string {
  let bits = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (let index = 0; index < digits; index += 1) {
    text = (alphabet[Number(bits & 31n)] ?? '') + text;
    bits >>= 5n;
  }
  return text;
}

/** Null where a letter is none of the alphabet. */
function readDigits(text: string): Buffer | null {
  let bits = 0n;
  for (const letter of text) {
    const value = alphabet.indexOf(letter);
    if (value < 0) return null;
    bits = (bits << 5n) | BigInt(value);
  }
  return Buffer.from(bits.toString(16).padStart((digits * 5) / 4, '0'), 'hex');
}
