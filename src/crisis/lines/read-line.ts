import { refuse } from '../../discord/user-error.ts';
import { contentSchema, dialable, secureUrl, shownNumber, type LineContent } from '../directory/directory-schema.ts';
import { readHours } from './read-hours.ts';
import { readLanguages } from './read-languages.ts';
import { lineTopics, type LineTopic } from '../directory/topics.ts';
import { echo } from '../write-text.ts';

/** What can be typed about a line; what is absent stays as it is, and {@link nothing} takes it away. */
export const lineFields = [
  'name',
  'phone',
  'text',
  'keyword',
  'chat',
  'topic',
  'also',
  'languages',
  'hours',
  'zone',
] as const;

/** What somebody typed about a line. */
export type TypedLine = { [Field in (typeof lineFields)[number]]?: string | undefined };

/** The most characters of what can be typed, so that three lines fit on a card. */
export const longest = {
  name: 80,
  source: 200,
  phone: 40,
  text: 40,
  keyword: 12,
  chat: 150,
  languages: 150,
  hours: 150,
} as const;

/** More than this is no promise that anybody can keep. */
const mostLanguages = 8;

/** Takes a way, the languages or the hours from a line. */
const nothing = /^(none|nothing|unknown|-)$/i;

/** What reading needs to know beside what was typed. */
interface Around {
  locale: string;
  /** The zone of hours that come without one; null where none is known. */
  zone: string | null;
  isZone: (text: string) => boolean;
}

/**
 * Reads what was typed about a line, on top of what is known of it.
 * @throws {UserError} with what was typed, where it cannot be used
 */
export function readContent(typed: TypedLine, before: LineContent | null, around: Around): LineContent {
  const content = {
    ...before,
    name: typed.name === undefined ? before?.name : readName(typed.name),
    phone: typed.phone === undefined ? before?.phone : readWay('phone', typed.phone),
    text: readMessage(typed, before),
    chat: typed.chat === undefined ? before?.chat : readChat(typed.chat),
    languages: typed.languages === undefined ? (before?.languages ?? []) : readSpoken(typed.languages, around.locale),
    topics: readTopics(typed, before),
    hours: readOpening(typed, before, around),
  };
  if ((content.phone ?? content.text ?? content.whatsapp ?? content.chat) === undefined) throw refuse('line-no-way');
  // What could not be read again after a restart is never saved.
  return contentSchema.parse(JSON.parse(JSON.stringify(content)));
}

/**
 * Reads where somebody knows a line from.
 * @throws {UserError}
 */
export function readSource(typed: string | undefined): string {
  const source = clean(typed ?? '');
  if (!/[\p{L}\p{N}]/u.test(source)) throw refuse('line-source-missing');
  return within('source', source);
}

/** One line of text with nothing hidden in it; towers of accents are cut. What formats is escaped where it is shown. */
function clean(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, ' ')
    .replace(/(\p{M}{2})\p{M}+/gu, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function within(option: keyof typeof longest, text: string): string {
  const most = longest[option];
  if (text.length > most) throw refuse('line-too-long', { option, most, length: text.length });
  return text;
}

function readName(typed: string): string {
  const name = clean(typed);
  if (!/\p{L}/u.test(name)) throw refuse('line-name-missing');
  return within('name', name);
}

/** A number as it is written and as it is dialled; undefined when it is taken away. */
function readWay(option: 'phone' | 'text', typed: string): { shown: string; number: string } | undefined {
  if (nothing.test(typed)) return undefined;
  const shown = clean(typed.normalize('NFKC').replace(/[‐-―−/]/g, '-'));
  const number = shown.replace(/[^\d+*#]/g, '');
  if (shown.length > longest[option] || !shownNumber.safeParse(shown).success || !dialable.safeParse(number).success)
    throw refuse('line-number-wrong', { option, typed: echo(typed) });
  return { shown, number };
}

function readMessage({ text: typed, keyword: word }: TypedLine, before: LineContent | null): LineContent['text'] {
  const way = typed === undefined ? before?.text : readWay('text', typed);
  if (!way) {
    if (word !== undefined && !nothing.test(word)) throw refuse('line-keyword-alone');
    return undefined;
  }
  const keyword = word === undefined ? before?.text?.keyword : readKeyword(word);
  return { shown: way.shown, number: way.number, ...(keyword !== undefined && { keyword }) };
}

function readKeyword(typed: string): string | undefined {
  if (nothing.test(typed)) return undefined;
  if (!/^[A-Za-z]{2,12}$/.test(typed)) throw refuse('line-keyword-wrong', { typed: echo(typed) });
  return typed.toUpperCase();
}

function readChat(typed: string): string | undefined {
  if (nothing.test(typed)) return undefined;
  const parsed = secureUrl.safeParse(typed);
  if (!parsed.success) throw refuse('line-chat-wrong', { typed: echo(typed) });
  const url = new URL(parsed.data);
  // What stands before an @ looks like the address, and is not.
  if (url.username !== '' || url.password !== '') throw refuse('line-chat-wrong', { typed: echo(typed) });
  return within('chat', url.href);
}

function readTopics({ topic, also }: TypedLine, before: LineContent | null): LineTopic[] {
  if (topic === undefined && also === undefined) return before?.topics ?? ['suicide', 'crisis'];
  const [main = 'suicide'] = topic === undefined ? (before?.topics ?? []) : [readTopic(topic)];
  const others = also === undefined ? [] : [readTopic(also)];
  return [...new Set([main, ...(main === 'suicide' ? ['crisis' as const] : []), ...others])];
}

function readTopic(typed: string): LineTopic {
  const topic = lineTopics.find((one) => one === typed);
  if (topic === undefined) throw refuse('line-topic-wrong', { typed: echo(typed) });
  return topic;
}

function readSpoken(typed: string, locale: string): string[] {
  if (nothing.test(typed)) return [];
  const read = readLanguages(within('languages', typed), locale);
  if ('unknown' in read) throw refuse('line-languages-wrong', { typed: echo(read.unknown) });
  if (read.codes.length > mostLanguages)
    throw refuse('line-too-long', { option: 'languages', most: longest.languages, length: typed.length });
  return [...read.codes];
}

function readOpening(typed: TypedLine, before: LineContent | null, around: Around): LineContent['hours'] {
  const earlier = before?.hours;
  const zone = typed.zone === undefined ? undefined : readZone(typed.zone, around);
  if (typed.hours === undefined)
    return zone === undefined || earlier === undefined || earlier === 'always' ? earlier : { ...earlier, zone };
  if (nothing.test(typed.hours)) return undefined;
  const read = readHours(within('hours', typed.hours));
  if (read === null) throw refuse('line-hours-wrong', { typed: echo(typed.hours) });
  if (read === 'always') return read;
  const known = zone ?? (earlier === undefined || earlier === 'always' ? null : earlier.zone) ?? around.zone;
  if (known === null) throw refuse('line-zone-missing');
  return { zone: known, spans: read.spans };
}

function readZone(typed: string, { isZone }: Around): string {
  if (!isZone(typed)) throw refuse('line-zone-wrong', { typed: echo(typed) });
  return typed;
}
