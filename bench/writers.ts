import { setTimeout as wait } from 'node:timers/promises';
import { timeOfSnowflake } from '../src/discord/snowflakes.ts';
import { createTurns } from '../src/storage/turns.ts';
import { en } from '../src/words/en.ts';
import type { Place } from './side.ts';

/** What became of something that somebody did. */
export interface Acted {
  interactionId: string;
  state: string;
  ackMs: number | null;
  answerMs: number | null;
  answer: { id: string; text: string } | null;
  modal: object | null;
  followUps: { text: string }[];
}

/** Something that somebody writes through a command and its form. */
export interface Writing {
  userId: string;
  channelId: string;
  /** Told apart from all others by what {@link tagOf} puts into it. */
  text: string;
  /** When they send it off: milliseconds after the start. */
  at: number;
}

/** What became of it. */
export interface Written extends Writing {
  /** When it was sent off, in milliseconds since the epoch, by the sandbox's clock. */
  sentAt: number;
  acted: Acted;
}

/** How long before sending it off somebody opens the form, in milliseconds. */
const typesFor = 2_000;

/**
 * Everybody opens the form, types, and sends it off when it is their time; whoever writes more than once, one after the other. What could not
 * be sent off is null, as is what could not be begun within `withinMs`.
 */
export async function writeAll(
  place: Pick<Place, 'call'>,
  command: string,
  writings: readonly Writing[],
  withinMs = Infinity,
): Promise<(Written | null)[]> {
  const started = performance.now() + typesFor;
  const passed = () => performance.now() - started;
  const turns = createTurns();

  async function write(writing: Writing): Promise<Written | null> {
    await wait(writing.at - typesFor - passed());
    if (passed() > withinMs) return null;
    const formId = await openForm(place, command, writing);
    await wait(writing.at - passed());
    return formId === null ? null : send(place, formId, writing);
  }

  return Promise.all(writings.map((writing) => turns.inTurn(writing.userId, () => write(writing))));
}

/** The interaction that opened the form; null where none was opened. What is to be read before is read, and said yes to. */
export async function openForm(
  { call }: Pick<Place, 'call'>,
  command: string,
  { userId, channelId }: Pick<Writing, 'userId' | 'channelId'>,
): Promise<string | null> {
  const asked = await call<Acted>('POST', '/act/command?wait=10000', { userId, channelId, command });
  if (asked.modal !== null) return asked.interactionId;
  // What is not the promise says why nothing can be written now.
  if (!JSON.stringify(asked.answer).includes(en.anon.before.yes)) return null;
  const press = { userId, messageId: asked.answer?.id, label: en.anon.before.yes };
  const pressed = await call<Acted>('POST', '/act/press?wait=10000', press);
  return pressed.modal === null ? null : pressed.interactionId;
}

async function send({ call }: Pick<Place, 'call'>, formId: string, writing: Writing): Promise<Written> {
  const body = { interactionId: formId, fields: { text: writing.text } };
  const acted = await call<Acted>('POST', '/act/submit?wait=30000', body);
  return { ...writing, acted, sentAt: timeOfSnowflake(acted.interactionId) };
}

/** A message in a channel. */
export interface Seen {
  text: string;
  mentions: string[];
  /** In milliseconds since the epoch, by the sandbox's clock. */
  at: number;
}

/** A message as the sandbox tells of it. */
interface SeenNow {
  id: string;
  text: string;
  mentions: string[];
  ephemeral: boolean;
}

/** What somebody sees of a channel's newest thousand messages, oldest first; what they alone see is none of them. */
export async function see({ call }: Pick<Place, 'call'>, userId: string, channelId: string): Promise<Seen[]> {
  const query = new URLSearchParams({ userId, channelId, limit: '1000' });
  const messages = await call<SeenNow[]>('GET', `/view?${query.toString()}`);
  return messages
    .filter(({ ephemeral }) => !ephemeral)
    .map(({ id, text, mentions }) => ({ text, mentions, at: timeOfSnowflake(id) }));
}

const tags = [
  ['amber', 'quiet', 'early', 'gentle', 'silver', 'open', 'distant', 'narrow', 'golden', 'mossy', 'rainy', 'plain'],
  [
    'river',
    'garden',
    'window',
    'harbour',
    'kettle',
    'ladder',
    'meadow',
    'lantern',
    'pebble',
    'feather',
    'basket',
    'bridge',
  ],
  ['morning', 'evening', 'winter', 'summer', 'autumn', 'spring', 'noon', 'dusk', 'dawn', 'midday', 'weekend', 'season'],
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'],
] as const;

/** Words that stand for a number, different for every number below 20,736, in which nobody could be recognised. */
export function tagOf(index: number): string {
  let rest = index;
  const words = tags.map((list) => {
    const word = list[rest % list.length];
    rest = Math.floor(rest / list.length);
    return word;
  });
  return words.join(' ');
}
