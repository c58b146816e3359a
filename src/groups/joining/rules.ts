import type { AgeProfile } from '../../servers/settings.ts';
import type { LanguageCode } from '../../words/words.ts';
import { mostByHand, threadCountEnd } from '../belonging.ts';
import type { Format, Group } from '../group.ts';
import type { Size } from './counts.ts';

/** What somebody looks for; null for whatever it is. */
export interface Wish {
  topic: string | null;
  language: LanguageCode | null;
  format: Format | null;
  age: AgeProfile | null;
}

/** The open groups that fit a wish: those in the reader's language first, each part by name. */
export function chooseGroups(groups: readonly Group[], wish: Wish, reader: LanguageCode): Group[] {
  return groups
    .filter(({ state }) => state === 'open')
    .filter(({ topic }) => wish.topic === null || topic === wish.topic)
    .filter(({ language }) => wish.language === null || language === wish.language)
    .filter(({ format }) => wish.format === null || format === wish.format)
    .filter(({ age }) => wish.age === null || age === wish.age)
    .sort(
      (one, other) => Number(other.language === reader) - Number(one.language === reader) || compareNames(one, other),
    );
}

// `localeCompare` makes a collator anew each time, which takes too long for a thousand groups.
const collator = new Intl.Collator('en');

function compareNames(one: Group, other: Group): number {
  return collator.compare(one.name, other.name) || (one.id < other.id ? -1 : 1);
}

/** A page of a list, and how many there are; a page that is not there is the nearest. Pages count from 1. */
export function turnTo<T>(
  all: readonly T[],
  page: number,
  onPage: number,
): { shown: readonly T[]; page: number; pages: number } {
  const pages = Math.max(1, Math.ceil(all.length / onPage));
  const there = Math.min(Math.max(1, page), pages);
  return { shown: all.slice((there - 1) * onPage, there * onPage), page: there, pages };
}

/** From how many on a group's size is shown: fewer would say too much of each. */
const leastShown = 5;

/** A size as everybody may see it: rounded down to fives, to tens from fifty on; null for none or too few. */
export function roundSize(size: Size | null): Size | null {
  if (size === null || size.count < leastShown) return null;
  if (size.more) return { count: threadCountEnd, more: true };
  const step = size.count < 50 ? 5 : 10;
  return { count: Math.floor(size.count / step) * step, more: false };
}

/** How many a group has room for; null where only Discord sets a limit. */
export function findRoom({ sizeLimit, belonging }: Pick<Group, 'sizeLimit' | 'belonging'>): number | null {
  if (belonging === 'overwrite') return Math.min(sizeLimit ?? mostByHand, mostByHand);
  return sizeLimit;
}

/** How many more may be let in; null where it is not limited, or cannot be known: then Discord's own limit counts. */
export function countFree(group: Pick<Group, 'sizeLimit' | 'belonging'>, size: Size | null): number | null {
  const room = findRoom(group);
  if (room === null || size === null) return null;
  // Of a thread that holds fifty or more, all that is known is that it is full where there is room for fifty.
  if (size.more) return room <= threadCountEnd ? 0 : null;
  return Math.max(0, room - size.count);
}

/** How long it may take until somebody's turn comes. */
export type Expectation = 'days' | 'weeks' | 'months' | 'unknown';

/** An honest guess: from the place in line (from 1) and how many places came free in so many days. Too few of them say nothing. */
export function guessWait(place: number, freed: number, days: number): Expectation {
  if (freed < 2) return 'unknown';
  const inDays = (place * days) / freed;
  if (inDays <= 7) return 'days';
  if (inDays <= 45) return 'weeks';
  return inDays <= 180 ? 'months' : 'unknown';
}

/** A name as it is compared: no capitals, no accents, nothing but letters and digits. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The group that was meant: by its id, its name, or the one name that holds what was typed. */
export function findNamed(groups: readonly Group[], typed: string): Group | null {
  const byId = groups.find(({ id }) => id === typed);
  if (byId) return byId;
  const wanted = foldName(typed);
  const exact = groups.filter(({ name }) => name === typed || (wanted !== '' && foldName(name) === wanted));
  const [found, another] = exact.length > 0 ? exact : listNamed(groups, typed);
  return found && !another ? found : null;
}

/** Groups whose names hold what was typed, those that begin with it first. All of them for nothing typed. */
export function listNamed(groups: readonly Group[], typed: string): Group[] {
  const wanted = foldName(typed);
  if (wanted === '' && typed.trim() !== '') return groups.filter(({ name }) => name.includes(typed.trim()));
  const hits = groups.map((group) => ({ group, at: foldName(group.name).indexOf(wanted) })).filter(({ at }) => at >= 0);
  return hits
    .sort((one, other) => Number(one.at > 0) - Number(other.at > 0) || compareNames(one.group, other.group))
    .map(({ group }) => group);
}

/** At most three groups whose names are nearest to what was typed; none where all are far. */
export function findNear(groups: readonly Group[], typed: string): Group[] {
  const wanted = pairs(foldName(typed));
  return groups
    .map((group) => ({ group, likeness: compare(wanted, pairs(foldName(group.name))) }))
    .filter(({ likeness }) => likeness >= 0.4)
    .sort((one, other) => other.likeness - one.likeness || compareNames(one.group, other.group))
    .slice(0, 3)
    .map(({ group }) => group);
}

function pairs(text: string): ReadonlySet<string> {
  const letters = Array.from(` ${text} `);
  return new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`));
}

/** The share of pairs of letters that both have. Source: L. R. Dice, 1945. */
function compare(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((pair) => other.has(pair)).length;
  return (2 * both) / (one.size + other.size);
}
