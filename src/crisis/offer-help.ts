import { sayAsClient } from '../discord/localise.ts';
import type { Card } from '../discord/reply.ts';
import type { Clock } from '../schedule/clock.ts';
import { wordsFor, type Words } from '../words/words.ts';
import { drawLines, drawSources, drawUnknownCountry } from './cards.ts';
import { chooseForServer } from './choose-for-server.ts';
import { findHelp } from './directory/directory.ts';
import { findAnywhereNumbers } from './emergency-regions.ts';
import { findCountry } from './countries/find-country.ts';
import { noServerLines, type ServerLines } from './lines/own-lines.ts';
import type { Topic } from './directory/topics.ts';

/** What somebody asks for. */
export interface HelpInput {
  /** A code that was picked or anything else that was typed. */
  country: string;
  topic: Topic;
  /** The language to answer in, and the one in which a line is best. */
  language: string;
  /** The person's own locale on Discord. */
  locale: string;
  /** What the server adds and hides; absent elsewhere. */
  server?: ServerLines | undefined;
  /** What stands below the lines, in a language. */
  note?: (words: Words) => string;
}

/** Answers somebody who looks for help. From memory alone: nothing it needs can be away, and there is always an answer. */
export function offerHelp(input: HelpInput, needs: { clock: Clock }): Card {
  const words = wordsFor(input.language);
  const found = findCountry(input.country, input.locale);
  if (found.kind === 'unsure')
    return drawUnknownCountry(
      { typed: input.country, near: found.near, emergency: findAnywhereNumbers(), option: nameOption(input.locale) },
      words,
    );
  const help = findHelp(found.code);
  const wish = { topic: input.topic, language: input.language, now: needs.clock.now() };
  const choice = chooseForServer(help, input.server ?? noServerLines, wish);
  return drawLines({ help, choice, wish, withButton: true, note: input.note?.(words) }, words);
}

function nameOption(locale: string): string {
  return sayAsClient(locale, (words) => words.crisis.command.optionNames.country);
}

/** Says where the lines of an earlier answer come from. */
export function showSources(input: {
  country: string;
  lineIds: readonly string[];
  language: string;
  server?: ServerLines | undefined;
}): Card {
  const { country, lineIds, language, server = noServerLines } = input;
  return drawSources({ help: findHelp(country), lineIds, own: server.own }, wordsFor(language));
}
