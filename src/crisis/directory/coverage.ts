import { countryCodes } from '../countries/country-codes.ts';
import { findHelp } from './directory.ts';
import type { Line } from './directory-schema.ts';
import { answersTopic, topics, type Topic } from './topics.ts';

/** In how many countries and territories there is a line, and what kind of line. */
export interface Coverage {
  countries: number;
  /** Where more than one source names a line. */
  sure: number;
  /** Where a line can be reached without speaking: by text, chat or WhatsApp. */
  written: number;
  /** Where a line is known to answer day and night. */
  always: number;
}

/** Coverage of each topic. */
export function measureCoverage(): ReadonlyMap<Topic, Coverage> {
  return new Map(
    topics.map((topic) => [topic, measure((line) => line.topics.some((about) => answersTopic(about, topic)))] as const),
  );
}

/** Coverage of lines of any kind. */
export function measureAny(): Coverage {
  return measure(() => true);
}

/** The best that a country or territory has, from best to least. */
const bests = ['strong', 'weak', 'single', 'emergencyOnly', 'directoryOnly'] as const;

/** Countries and territories by the best they have, best first. */
export function countByBest(): ReadonlyMap<(typeof bests)[number], readonly string[]> {
  return new Map(bests.map((best) => [best, countryCodes.filter((code) => findBest(code) === best)] as const));
}

function findBest(code: string): (typeof bests)[number] {
  const { lines, emergency } = findHelp(code);
  const agreements: readonly string[] = lines.map(({ line }) => line.agreement);
  return bests.find((best) => agreements.includes(best)) ?? (emergency ? 'emergencyOnly' : 'directoryOnly');
}

function measure(fits: (line: Line) => boolean): Coverage {
  const perCountry = countryCodes
    .map((code) =>
      findHelp(code)
        .lines.map(({ line }) => line)
        .filter(fits),
    )
    .filter((lines) => lines.length > 0);
  const count = (has: (line: Line) => boolean) => perCountry.filter((lines) => lines.some(has)).length;
  return {
    countries: perCountry.length,
    sure: count(({ agreement }) => agreement !== 'single'),
    written: count(({ text, whatsapp, chat }) => (text ?? whatsapp ?? chat) !== undefined),
    always: count(({ hours }) => hours === 'always'),
  };
}
