import { type Detector, type Signal } from '../assessment.ts';
import { makeSignal, type Range } from '../context.ts';
import { findAddresses } from '../find-addresses.ts';
import { type DataKind, findPersonalData } from '../find-personal-data.ts';
import { OFFICES, OTHERS, OWN, PUBLIC } from '../material/personal-data.ts';
import { type NormalisedText, type Word } from '../normalised-text.ts';

/** How many words before a number still say whose it is. */
const FARTHEST_OWNER = 5;
/** How many words around a number still say that it is a public one. */
const FARTHEST_OFFICE = 6;

/** Whether the nearest word that says whose it is names the writer. "My ex's number" and "text my boss" are somebody else's. */
function isOwn(words: readonly Word[], first: number): boolean {
  for (let index = first - 1; index >= 0 && first - index <= FARTHEST_OWNER; index--) {
    const text = words[index]?.text ?? '';
    if (OTHERS.has(text)) return false;
    if (OWN.has(text)) return true;
    if (words[index]?.breakBefore === 'stop') return false;
  }
  return false;
}

function isOfOthers(words: readonly Word[], first: number): boolean {
  for (let index = first - 1; index >= Math.max(0, first - FARTHEST_OFFICE); index--)
    if (OTHERS.has(words[index]?.text ?? '')) return true;
  return false;
}

/** A help line, an office, an order: a number that is nobody's. */
function isPublic(words: readonly Word[], range: Range): boolean {
  if (isOfOthers(words, range.first)) return false;
  for (let index = range.first - 1; index >= Math.max(0, range.first - FARTHEST_OFFICE); index--) {
    if (PUBLIC.has(words[index]?.text ?? '')) return true;
    if (words[index]?.breakBefore === 'stop') return false;
  }
  return false;
}

/** The first word at or after an offset. */
function findWordAt(words: readonly Word[], offset: number): number {
  const index = words.findIndex((word) => word.end > offset);
  return index < 0 ? words.length : index;
}

/** Freephone numbers are those of lines and companies: 0800, 0808, 1-800 and its sisters, 116 xxx. */
function isFreephone(number: string): boolean {
  const digits = number.replaceAll(/\D/g, '');
  return /^(?:00?)?(?:1?8(?:00|33|44|55|66|77|88)\d{7}|(?:44)?0?80[08]\d{3,7}|116\d{3}|1300\d{6}|13\d{4})$/.test(
    digits,
  );
}

function isOfNobody(kind: DataKind, raw: string, words: readonly Word[], range: Range): boolean {
  if (kind === 'mail') return OFFICES.has((raw.split('@')[0] ?? '').toLowerCase()) && !isOfOthers(words, range.first);
  if (kind === 'phone') return isFreephone(raw) || isPublic(words, range);
  return false;
}

/** Numbers by which money and identities are stolen are held even where they are the writer's own: nobody means to show them to strangers. */
const STEALABLE: ReadonlySet<DataKind> = new Set(['card', 'social-security', 'bank-account', 'document']);

function findNumbers({ words, stretches }: NormalisedText): Signal[] {
  return stretches.flatMap(({ text, offset }) =>
    findPersonalData(text).map(({ kind, start, end }): Signal => {
      const place = { start: offset + start, end: offset + end };
      const first = findWordAt(words, place.start);
      if (isOfNobody(kind, text.slice(start, end), words, { first, last: first }))
        return { rule: 'personal-data.public', tier: 'T0', ...place };
      const own = isOwn(words, first);
      const tier = own && !STEALABLE.has(kind) ? 'T0' : 'H';
      return { rule: `personal-data.${own ? 'own-' : ''}${kind}`, tier, ...place };
    }),
  );
}

function findHouses(text: NormalisedText): Signal[] {
  return findAddresses(text).map((range) => {
    if (isPublic(text.words, range)) return makeSignal('personal-data.public', 'T0', text.words, range);
    const own = isOwn(text.words, range.first);
    return makeSignal(own ? 'personal-data.own-address' : 'personal-data.address', own ? 'T0' : 'H', text.words, range);
  });
}

/** Everything that is looked for holds a digit or the sign of a mail address, plain or spelt. */
const SIGN = /[\d@]|[([{] ?at ?[)\]}]/i;

function detect(text: NormalisedText): Signal[] {
  if (!text.stretches.some((stretch) => SIGN.test(stretch.text))) return [];
  return [...findNumbers(text), ...findHouses(text)];
}

/** Somebody's phone, mail, address or number made public. The writer's own is noted (T0), for the anonymous path to ask about. */
export const personalData = { name: 'personal-data', words: new Set<string>(), detect } satisfies Detector;
