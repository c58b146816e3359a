/** What kind of personal data stands at a place. */
export type DataKind = 'phone' | 'mail' | 'card' | 'social-security' | 'ip-address' | 'bank-account' | 'document';

/** Personal data found in a text; offsets are those of the text given. */
export interface FoundData {
  kind: DataKind;
  start: number;
  end: number;
}

const SEPARATORS = ' .-()/';

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

function isWordUnit(text: string, at: number): boolean {
  return /[\p{L}\p{N}_]/u.test(text[at] ?? '');
}

interface Run {
  digits: string;
  /** How many digits stand together: `020 7946 0000` → 3, 4, 4. */
  groups: readonly number[];
  end: number;
  dots: number;
  dashes: number;
}

/** Digits with single or double separators between them. */
function readDigits(text: string, from: number): Run {
  let digits = '';
  const groups: number[] = [];
  let group = 0;
  let end = from;
  let dots = 0;
  let dashes = 0;
  for (let at = from; at < text.length;) {
    if (isDigit(text, at)) {
      digits += text[at] ?? '';
      group++;
      at++;
      end = at;
      continue;
    }
    let after = at;
    while (after - at < 2 && SEPARATORS.includes(text[after] ?? '#')) after++;
    if (after === at || !isDigit(text, after)) break;
    if (text[at] === '.') dots++;
    if (text[at] === '-') dashes++;
    groups.push(group);
    group = 0;
    at = after;
  }
  groups.push(group);
  return { digits, groups, end, dots, dashes };
}

/** The check digit of payment cards (ISO/IEC 7812-1, Luhn). */
function passesLuhn(digits: string): boolean {
  let sum = 0;
  for (let index = 0; index < digits.length; index++) {
    const digit = Number(digits[digits.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** Addresses that lead to nobody (RFC 1918, RFC 1122, RFC 3927): home networks, loopback, masks. */
function isPrivateAddress(quads: readonly number[]): boolean {
  const [one = 0, two = 0] = quads;
  if (one === 10 || one === 127 || one === 0 || one >= 224) return true;
  return (one === 192 && two === 168) || (one === 172 && two >= 16 && two <= 31) || (one === 169 && two === 254);
}

/** `24.11.2026 …` or `2026-11-24 …`, whatever follows. */
function startsWithDate([one = 0, two = 0, three = 0]: readonly number[]): boolean {
  return two >= 1 && two <= 2 && ((one <= 2 && three === 4) || (one === 4 && three >= 1 && three <= 2));
}

/** How far before a number a word still says that it is a phone's. */
const FARTHEST_PHONE_WORD = 28;
const PHONE_BEFORE =
  /(?:^|[^\p{L}])(?:call|phone|tel|telephone|cell|mobile|number|text|ring|whatsapp|fax|answering|dial|sms|reach|landline)(?:[^\p{L}\d][^\d]{0,20})?$/iu;

/** "Call her on 450 0840": too few digits for a phone's in general, and said to be one. */
function isSaidToBePhone(text: string, from: number): boolean {
  return PHONE_BEFORE.test(text.slice(Math.max(0, from - FARTHEST_PHONE_WORD), from));
}

function judgeRun(text: string, from: number, run: Run): DataKind | undefined {
  const { digits, groups } = run;
  const shape = groups.join('-');
  const quads = text.slice(from, run.end).split('.').map(Number);
  if (shape.split('-').length === 4 && run.dots === 3 && digits.length <= 12 && quads.every((part) => part <= 255)) {
    return isPrivateAddress(quads) ? undefined : 'ip-address';
  }
  if (shape === '3-2-4' && run.dashes === 2) return 'social-security';
  if (digits.length >= 13 && digits.length <= 16 && passesLuhn(digits) && !/^0/.test(digits)) return 'card';
  const plus = text[from - 1] === '+';
  if (!plus && (startsWithDate(groups) || groups.length > 5 || shape.startsWith('4-4-4'))) return undefined;
  if (digits.length >= 7 && digits.length <= 15 && groups.length <= 5 && isSaidToBePhone(text, from)) return 'phone';
  if (digits.length < (plus ? 8 : 10) || digits.length > 15) return undefined;
  // A bare run of digits is a phone number only in the shapes people write them; longer ones are ids and time stamps.
  const bare = groups.length === 1 && !plus;
  return bare && !(digits.length === 11 && /^[01]/.test(digits)) && digits.length !== 10 ? undefined : 'phone';
}

/** `name@host.tld`: walks outwards from the sign, so that a text of nothing but signs costs nothing. */
function readMail(text: string, sign: number): FoundData | undefined {
  let start = sign;
  while (start > 0 && sign - start < 64 && /[\w.+-]/.test(text[start - 1] ?? '')) start--;
  let end = sign + 1;
  while (end < text.length && end - sign < 128 && /[\w.-]/.test(text[end] ?? '')) end++;
  while (text[end - 1] === '.') end--;
  const host = text.slice(sign + 1, end);
  const dot = host.lastIndexOf('.');
  const isHost = dot > 0 && /^[a-z]{2,12}$/i.test(host.slice(dot + 1));
  return start < sign && isHost ? { kind: 'mail', start, end } : undefined;
}

/** The remainder of an account number by 97; 1 in those that are valid (ISO 13616, ISO 7064). */
function checkAccount(compact: string): number {
  let rest = 0;
  for (const unit of compact.slice(4) + compact.slice(0, 4)) {
    for (const digit of String(Number.parseInt(unit, 36))) rest = (rest * 10 + Number(digit)) % 97;
  }
  return rest;
}

const SHORTEST_ACCOUNT = 15;
const LONGEST_ACCOUNT = 34;

/**
 * An account number in the form of ISO 13616 (IBAN), with its check digits: in capital letters and in groups, or in small ones
 * without blanks, where a sentence would pass for one too often.
 */
function readAccount(text: string, from: number): FoundData | undefined {
  const small = text.charCodeAt(from) >= 97;
  let compact = '';
  for (let at = from; at <= text.length && compact.length <= LONGEST_ACCOUNT; at++) {
    const unit = text[at] ?? '';
    const belongs = small ? /[a-z0-9]/.test(unit) : /[A-Z0-9]/.test(unit);
    if (!belongs && compact.length >= SHORTEST_ACCOUNT && !isWordUnit(text, at) && checkAccount(compact) === 1)
      return { kind: 'bank-account', start: from, end: at };
    if (!belongs && (small || unit !== ' ')) return undefined;
    if (belongs) compact += unit;
  }
  return undefined;
}

function isLatin(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

function startsAccount(text: string, at: number): boolean {
  return (
    isLatin(text.charCodeAt(at)) &&
    isLatin(text.charCodeAt(at + 1)) &&
    isDigit(text, at + 2) &&
    isDigit(text, at + 3) &&
    !isWordUnit(text, at - 1)
  );
}

/** Whether a run of digits is part of a mark of Discord's (`<@123>`) or of a link. */
function isWithinMark(text: string, from: number): boolean {
  let at = from;
  while (at > 0 && from - at < 120 && text.charCodeAt(at - 1) > 32) at--;
  const before = text.slice(at, from);
  return before.includes('://') || /<(?:@[!&]?|#|a?:\w{2,32}:|t:)$/.test(before);
}

/** `anna (at) example (dot) com`: a mail address written so that no machine reads it. */
const SPELT_MAIL = /[\w.+-]{1,64} ?[([{] ?at ?[)\]}] ?[\w-]{1,64}(?: ?(?:[([{] ?dot ?[)\]}]|\.) ?[a-z]{2,12}){1,3}/giu;

function findSpeltMails(text: string): FoundData[] {
  if (!/[([{] ?at ?[)\]}]/i.test(text)) return [];
  return [...text.matchAll(SPELT_MAIL)].map(({ 0: mail, index }) => ({
    kind: 'mail',
    start: index,
    end: index + mail.length,
  }));
}

/** The number of a passport, a licence, a plate or a file, told by the word before it. */
const DOCUMENT =
  /(?<![\p{L}\d])(?:passport|licen[cs]e plate|number plate|driving licen[cs]e|driver'?s licen[cs]e|national id|tax id|pan card|insurance number|patient id)[^\d\n]{0,24}?(?<![A-Z\d])([A-Z]{0,5}\d[A-Z\d]{5,11})(?![A-Z\d])/giu;

function findDocuments(text: string): FoundData[] {
  if (!/passport|licen[cs]e|plate|\bid\b|pan card|insurance number/i.test(text)) return [];
  return [...text.matchAll(DOCUMENT)].map(({ 0: whole, 1: number = '', index }) => {
    const end = index + whole.length;
    return { kind: 'document', start: end - number.length, end };
  });
}

/** Phone numbers, mail addresses, cards, account and identity numbers. Linear in the length of the text; never throws. */
export function findPersonalData(text: string): FoundData[] {
  // Everything that is looked for has a digit or the sign of a mail address in it, plain or spelt.
  if (!/[\d@]/.test(text)) return findSpeltMails(text);
  const found: FoundData[] = [...findSpeltMails(text), ...findDocuments(text)];
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '@') {
      const mail = readMail(text, at);
      if (mail) {
        found.push(mail);
        at = mail.end - 1;
      }
      continue;
    }
    if (startsAccount(text, at)) {
      const account = readAccount(text, at);
      if (account) {
        found.push(account);
        at = account.end - 1;
      }
      continue;
    }
    if (!isDigit(text, at)) continue;
    const run = readDigits(text, at);
    const kind =
      run.digits.length < 4 || isWordUnit(text, at - 1) || isWordUnit(text, run.end)
        ? undefined
        : judgeRun(text, at, run);
    const known = found.some(({ start, end }) => at >= start && at < end);
    if (kind && !known && !isWithinMark(text, at))
      found.push({ kind, start: text[at - 1] === '+' ? at - 1 : at, end: run.end });
    at = run.end - 1;
  }
  return found;
}
