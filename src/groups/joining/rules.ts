import { compareNames } from '../search-names.ts';
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
