import type { Card } from '../../discord/reply.ts';
import type { Clock } from '../../schedule/clock.ts';
import { wordsFor } from '../../words/words.ts';
import { chooseForWorry, type Worry } from './choose-for-worry.ts';
import { findHelp } from '../directory/directory.ts';
import { findCountry, guessCountry, suggestCountries } from '../countries/find-country.ts';
import type { Walk, Whom, WishOfThem } from './guide-buttons.ts';
import {
  addCountryChoice,
  drawCountryQuestion,
  drawLinesForWorry,
  drawOpening,
  drawSentences,
  drawWorries,
  type Danger,
  type Here,
  type Offers,
  type UnknownCountry,
} from './guide-cards.ts';
import { saysMore } from '../says-more.ts';
import { findAnywhereNumbers, isNamedAnywhere } from '../emergency-regions.ts';
import { noServerLines, type ServerLines } from '../lines/own-lines.ts';

/** Where somebody is on the path, and where they are on Discord. */
export interface Place {
  walk: Walk;
  offers: Offers;
  /** The person's own locale on Discord. */
  locale: string;
  /** What the server adds and hides; absent elsewhere. */
  server?: ServerLines | undefined;
}

/** A place in the words of its language. */
export function lookAround({ walk, offers }: Pick<Place, 'walk' | 'offers'>): Here {
  return { walk, offers, words: wordsFor(walk.language) };
}

/**
 * Opens the guided path: the first private card. From memory alone. Whatever notices that somebody may need help answers with this where
 * an answer can be private.
 */
export function openGuidedPath(place: Place): Card {
  return drawOpening(lookAround(place), findDanger(place));
}

/**
 * The numbers for danger: of the country that was chosen; else of the one that the person's client suggests, named with it, where the
 * numbers of large regions would leave them without.
 */
function findDanger({ walk, locale }: Pick<Place, 'walk' | 'locale'>): Danger {
  const guessed = guessCountry(locale);
  const code = walk.country !== '' ? walk.country : guessed === null || isNamedAnywhere(guessed) ? null : guessed;
  return { help: code === null ? null : findHelp(code), anywhere: findAnywhereNumbers() };
}

/** Two sentences for somebody one trusts. From memory alone; nothing of them is kept. */
export function helpToTell(asked: { whom: Whom; wish: WishOfThem }, place: Place): Card {
  return drawSentences({ ...asked, danger: findDanger(place) }, lookAround(place));
}

/** Asks what might make it hard to reach out. From memory alone. */
export function askForWorry(place: Place): Card {
  return drawWorries(lookAround(place));
}

/** Answers a worry: with lines where the country is known, otherwise with the question for it. From memory alone. */
export function answerWorry(worry: Worry, place: Place, needs: { clock: Clock }): Card {
  const { country, topic, language } = place.walk;
  if (country === '') return askForCountry(worry, place);
  const help = findHelp(country);
  const wish = { topic, language, now: needs.clock.now() };
  const chosen = chooseForWorry(help, place.server ?? noServerLines, wish, worry);
  return drawLinesForWorry({ worry, chosen, help, wish }, lookAround(place));
}

/** Asks for the country, whatever it was before. From memory alone. */
export function askForCountry(worry: Worry, place: Place, unknown: UnknownCountry | null = null): Card {
  const { locale } = place;
  const suggested = suggestCountries('', locale);
  const danger = findDanger({ locale, walk: { ...place.walk, country: '' } });
  return drawCountryQuestion({ worry, suggested, unknown, danger }, lookAround(place), locale);
}

/** Lets somebody who typed no country choose one below the answer they got. From memory alone. */
export function letChooseCountry(card: Card, typed: string, place: Place): Card {
  const { locale } = place;
  const found = findCountry(typed, locale);
  if (found.kind === 'found') return card;
  const asked = {
    worry: 'nothing',
    suggested: suggestCountries('', locale),
    unknown: { typed, near: found.near },
  } as const;
  return addCountryChoice(card, asked, lookAround(place), locale);
}

/** Goes on with a country that was chosen or typed; asks again when it is none. From memory alone. */
export function goOnWithCountry(input: { typed: string; worry: Worry }, place: Place, needs: { clock: Clock }): Card {
  const { typed, worry } = input;
  if (saysMore(typed, place.locale)) return openGuidedPath(place);
  const found = findCountry(typed, place.locale);
  if (found.kind === 'unsure') return askForCountry(worry, place, { typed, near: found.near });
  return answerWorry(worry, { ...place, walk: { ...place.walk, country: found.code } }, needs);
}
