import { findPersonalData } from '../../risk/find-personal-data.ts';
import { languageCodes } from '../../words/words.ts';
import { shortenLinks } from '../public-card/clean-links.ts';
import {
  between,
  callings,
  hindiPlace,
  introductions,
  japaneseName,
  japanesePlace,
  networks,
  notNames,
  notPlaces,
  whereabouts,
  whereaboutsWithoutCapitals,
  wideNames,
} from './give-away-material.ts';
import type { GiveAway } from './verdict.ts';

/**
 * By what somebody may be recognised who wrote this: their name, where they live, learn or work, an account, a number, a mail address, a
 * link. Each kind once. It is asked about, and costs them one press; so what is only perhaps one is let pass, and so is a country. Linear
 * in the length of the text; never throws.
 */
export function findGiveAways(text: string): GiveAway[] {
  const found = new Set<GiveAway>();
  for (const { kind } of findPersonalData(text)) found.add(kind === 'mail' ? 'mail' : 'number');
  if (handles.some((handle) => handle.test(text))) found.add('handle');
  if (shortenLinks(text) !== text) found.add('link');
  for (const kind of findSaid(text)) found.add(kind);
  if (japaneseName.test(text)) found.add('name');
  if (japanesePlace.test(text) || hindiPlace.test(text)) found.add('place');
  return order.filter((kind) => found.has(kind));
}

const order: readonly GiveAway[] = ['name', 'place', 'handle', 'number', 'mail', 'link'];

const notWithin = String.raw`(?<![\p{L}\p{M}])`;
const network = `${notWithin}(?:${networks})(?: (?:name|id|user|username|handle|account))?`;
const account = String.raw`@?(?=[a-z0-9_.]*[a-z])[a-z0-9_.]{3,32}(?![\p{L}'’])`;

const handles: readonly RegExp[] = [
  /(?<![\p{L}\p{N}_.@/\\])@(?!everyone|here\b)[a-z0-9_](?:[a-z0-9_.]{1,31})(?![\w@])/iu,
  /<@!?\d{17,20}>/,
  /(?<![\w/])\/?u\/[\w-]{3,20}/i,
  /(?<![\p{L}\p{N}_])[\p{L}\p{N}_.]{2,32}#\d{4}(?!\d)/u,
  new RegExp(`${network} ?[:=] ?${account}`, 'iu'),
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?:my|mein|mon|mi|meu|il mio|mój|мій|मेरा) ${network.slice(notWithin.length)} (?:is|ist|est|es|è|é|to) ${account}`,
    'iu',
  ),
];

/** A word of a text, and whether it follows the one before it within one sentence. */
interface Spoken {
  word: string;
  small: string;
  follows: boolean;
}

interface Beginning {
  words: readonly string[];
  kind: 'name' | 'place';
  /** Whether what is named has to have a capital letter. */
  capital: boolean;
}

const beginnings = listBeginnings();

function listBeginnings(): ReadonlyMap<string, readonly Beginning[]> {
  const all = [
    ...introductions.map((phrase) => ({ phrase, kind: 'name' as const, capital: false })),
    ...callings.map((phrase) => ({ phrase, kind: 'name' as const, capital: true })),
    ...whereabouts.map((phrase) => ({ phrase, kind: 'place' as const, capital: true })),
    ...whereaboutsWithoutCapitals.map((phrase) => ({ phrase, kind: 'place' as const, capital: false })),
  ];
  const byFirst = new Map<string, Beginning[]>();
  for (const { phrase, ...rest } of all) {
    const words = phrase.split(' ');
    const [first = ''] = words;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { words, ...rest }]);
  }
  return byFirst;
}

function findSaid(text: string): GiveAway[] {
  const spoken = listWords(text);
  // Who writes in capitals says nothing by them.
  const hasCapitals = /\p{Ll}/u.test(text) || !/\p{Lu}/u.test(text);
  return spoken.flatMap(({ small }, at) =>
    (beginnings.get(small) ?? [])
      .filter(({ words, capital }) => (hasCapitals || !capital) && follow(spoken, at, words))
      .filter((beginning) => namesSomething(spoken, at + beginning.words.length, beginning))
      .map(({ kind }) => kind),
  );
}

function listWords(text: string): Spoken[] {
  let end = 0;
  return [...text.matchAll(/[\p{L}\p{M}\p{N}'’_-]+/gu)].map(({ 0: word, index }) => {
    const follows = /^[ \t:"“„«»*_]*$/.test(text.slice(end, index));
    end = index + word.length;
    return { word, small: word.toLowerCase().replaceAll('’', "'"), follows };
  });
}

function follow(spoken: readonly Spoken[], at: number, words: readonly string[]): boolean {
  return words.every((word, step) => {
    const one = spoken[at + step];
    return one?.small === word && (step === 0 || one.follows);
  });
}

/** How many small words may stand between. */
const mostBetween = 5;

function namesSomething(spoken: readonly Spoken[], from: number, { kind, capital }: Beginning): boolean {
  let at = from;
  while (at - from < mostBetween && spoken[at]?.follows && isSmallWord(spoken[at], kind)) at += 1;
  const named = spoken[at];
  if (!named?.follows || !/^\p{L}/u.test(named.word)) return false;
  if (capital && !/^\p{Lu}/u.test(named.word)) return false;
  return kind === 'name' ? !notNames.has(named.small) : !notPlaces.has(named.small) && !isWide(named.small);
}

function isSmallWord(spoken: Spoken | undefined, kind: 'name' | 'place'): boolean {
  if (spoken === undefined || !between.has(spoken.small)) return false;
  return kind === 'place' || ['adalah', 'هو', 'is', 'é', 'è'].includes(spoken.small);
}

/** Whether a name is that of a country, in any language of the bot. */
function isWide(small: string): boolean {
  return wideNames.has(small) || countries.has(small);
}

function listCountries(): ReadonlySet<string> {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const codes = letters.flatMap((one) => letters.map((other) => `${one}${other}`));
  return new Set(
    languageCodes.flatMap((language) => {
      const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
      return codes.flatMap((code) => names.of(code)?.toLowerCase() ?? []);
    }),
  );
}

/** Made once, at the start: nobody who sends words off waits for it. */
const countries = listCountries();
