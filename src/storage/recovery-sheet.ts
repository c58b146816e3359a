import { createHash } from 'node:crypto';
import { keyBytes } from './vault.ts';

/** Crockford's base32, in which no two letters are taken for each other: https://www.crockford.com/base32.html */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A line has so many bytes of the key, and one more to check it by. */
const lineBytes = 8;

const lineLetters = 15;

/** The key as four lines of three groups of five letters. Each line can be checked by itself. */
export function writeKeyLines(key: Uint8Array): string[] {
  return Array.from({ length: keyBytes / lineBytes }, (_, at) => {
    const bytes = Buffer.from(key.subarray(at * lineBytes, (at + 1) * lineBytes));
    const letters = encode(Buffer.concat([bytes, check(at, bytes)]));
    return (letters.match(/.{5}/g) ?? []).join(' ');
  });
}

/** The key that somebody typed from their sheet, in either case, spaces and dashes as they come, with the numbers of the lines or without; or the number of the first line that is not as it was written. */
export function readKeyLines(text: string): { key: Buffer } | { wrongLine: number } {
  const letters = text
    .split('\n')
    .map(readLetters)
    .filter((line) => line !== '')
    .map((line, at) => (line.length === lineLetters + 1 && line.startsWith(String(at + 1)) ? line.slice(1) : line))
    .join('');
  const parts: Buffer[] = [];
  for (let at = 0; at < keyBytes / lineBytes; at += 1) {
    const line = decode(letters.slice(at * lineLetters, (at + 1) * lineLetters));
    const bytes = line?.subarray(0, lineBytes);
    if (!line || !bytes || !check(at, bytes).equals(line.subarray(lineBytes))) return { wrongLine: at + 1 };
    parts.push(bytes);
  }
  return letters.length > lineLetters * parts.length ? { wrongLine: parts.length + 1 } : { key: Buffer.concat(parts) };
}

function readLetters(line: string): string {
  return line
    .toUpperCase()
    .replaceAll('O', '0')
    .replace(/[IL]/g, '1')
    .replace(/[\s.:)-]/g, '');
}

/** Lines that are written in another order are found out too. */
function check(line: number, bytes: Uint8Array): Buffer {
  return createHash('sha256').update(`lamplight key line ${line}`).update(bytes).digest().subarray(0, 1);
}

/** Nine bytes as fifteen letters, five bits each; the last three bits are 0. */
function encode(bytes: Buffer): string {
  let bits = BigInt(`0x${bytes.toString('hex')}`) << 3n;
  let letters = '';
  for (let at = 0; at < lineLetters; at += 1, bits >>= 5n) letters = `${alphabet[Number(bits & 31n)] ?? ''}${letters}`;
  return letters;
}

function decode(letters: string): Buffer | null {
  const values = Array.from(letters, (letter) => alphabet.indexOf(letter));
  if (values.length !== lineLetters || values.includes(-1)) return null;
  const bits = values.reduce((sum, value) => (sum << 5n) | BigInt(value), 0n);
  if ((bits & 7n) !== 0n) return null;
  return Buffer.from((bits >> 3n).toString(16).padStart((lineBytes + 1) * 2, '0'), 'hex');
}
