import { randomBytes } from 'node:crypto';

/** Letters and digits that nobody mixes up. Source: Crockford's Base32. */
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz';

/** 128 bits in digits of five bits each. */
const digits = 26;

/** A new receipt: 128 random bits as 26 letters and digits, in groups that are easy to copy. Shown once; kept nowhere. */
export function makeReceipt(): string {
  let bits = BigInt(`0x${randomBytes(16).toString('hex')}`);
  let text = '';
  for (let index = 0; index < digits; index += 1) {
    text = (alphabet[Number(bits & 31n)] ?? '') + text;
    bits >>= 5n;
  }
  return text.replace(/(.{5})(?=.)/g, '$1-');
}

/** A receipt as somebody typed or pasted it, in the form in which it was given; null for what cannot be one. */
export function readReceipt(typed: string): string | null {
  const text = typed
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s`*_.\-\u2010-\u2015\u200b-\u200f\u2060\ufeff]+/g, '')
    .replaceAll('o', '0')
    .replace(/[il]/g, '1');
  if (text.length !== digits || !/^[0-9a-hjkmnp-tv-z]+$/.test(text)) return null;
  return text.replace(/(.{5})(?=.)/g, '$1-');
}
