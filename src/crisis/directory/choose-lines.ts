import type { Line } from './directory-schema.ts';
import { isOpen, type Opening } from './opening.ts';
import { answersTopic, type LineTopic, type Topic } from './topics.ts';

/** What somebody looks for. */
export interface Wish {
  topic: Topic;
  /** A language tag; only its first part counts. */
  language: string;
  /** Milliseconds since the epoch; null for what is read at any time. */
  now: number | null;
}

/** A line of a country: its own, or one of another country (`of`) that serves it. */
export interface OfferedLine {
  line: Line;
  of: string;
  /** True for a line that those who run the server added. */
  own?: boolean;
}

/** What is offered. */
export interface Choice {
  lines: readonly OfferedLine[];
  /** False when the country has no line for the topic and others are offered instead. */
  fitsTopic: boolean;
}

/** More than this is a list, and lists are not read at three in the morning. */
export const mostLines = 3;

/** Lines that are shown together or not at all. */
type Unit = readonly OfferedLine[];

/**
 * Chooses at most three lines of a country (or `room`), best first: topic, agreement of sources, open now, language. A line that only one
 * source names is offered only where there is nothing better for what was asked. With room for three, empty only when `offered` is.
 */
export function chooseLines(offered: readonly OfferedLine[], wish: Wish, room: number = mostLines): Choice {
  const units = groupByService(offered);
  if (wish.topic === 'suicide') return chooseForAnybody(units, wish, room);
  const answers = (line: Line) => line.topics.some((topic) => answersTopic(topic, wish.topic));
  const fitting = take(bestOf(units, wish, answers), room);
  if (fitting.length === 0) return { lines: chooseForAnybody(units, wish, room).lines, fitsTopic: false };
  // Beside lines for one subject, one for any crisis: the lines of one subject often sleep at night.
  const others = units.filter((unit) => !unit.some((one) => fitting.includes(one)));
  const general = bestOf(others, { ...wish, topic: 'suicide' }, isForAnybody);
  return { lines: [...fitting, ...takeOne(general, room - fitting.length)], fitsTopic: true };
}

/** Lines for any crisis; where there are none, for worries of any kind; where there are none either, whatever there is. */
function chooseForAnybody(units: readonly Unit[], wish: Wish, room: number): Choice {
  const asked = { ...wish, topic: 'suicide' as const };
  const levels = [isForAnybody, isForWorries, () => true].map((fits) => bestOf(units, asked, fits));
  const level = levels.find((found) => found.length > 0) ?? [];
  const lines = take(level, room);
  const fitsTopic = level === levels[0] && lines.length > 0;
  if (lines.some(({ line }) => line.agreement !== 'single')) return { lines, fitsTopic };
  // Nothing but lines that one source names: beside them, a surer one for worries of any kind.
  const surer = bestOf(units, asked, isForWorries).filter((unit) => agreementOf(unit) > 0);
  return { lines: [...lines, ...takeOne(surer, room - lines.length)], fitsTopic };
}

/** Topics of lines that are for anybody. */
const generalTopics: readonly LineTopic[] = ['suicide', 'crisis', 'mental_health', 'listening'];

/** A line's main topic is its first; one whose main topic is, say, youth is for the young, even when it is for crises. */
function isForAnybody({ topics }: Line): boolean {
  return mainlyGeneral(topics) && topics.some((topic) => answersTopic(topic, 'suicide'));
}

function isForWorries({ topics }: Line): boolean {
  return mainlyGeneral(topics);
}

/** Whether the main topic of these is a crisis or a worry of any kind. */
export function mainlyGeneral([main]: readonly LineTopic[]): boolean {
  return main !== undefined && generalTopics.includes(main);
}

function groupByService(offered: readonly OfferedLine[]): readonly Unit[] {
  const groups = new Map<string, OfferedLine[]>();
  for (const one of offered) {
    const key = one.line.service ?? one.line.id;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()];
}

/** The units that fit, best first; those of single sources only when there are no others. */
function bestOf(units: readonly Unit[], wish: Wish, fits: (line: Line) => boolean): readonly Unit[] {
  const fitting = units.filter((unit) => unit.some(({ line }) => fits(line)));
  const sure = fitting.filter((unit) => agreementOf(unit) > 0);
  return (sure.length > 0 ? sure : fitting)
    .map((unit, index) => ({ unit, rank: [...rankUnit(unit, wish), -index] }))
    .sort((one, other) => compareRanks(other.rank, one.rank))
    .map(({ unit }) => unit);
}

/** As many whole units as there is room for. */
function take(units: readonly Unit[], room: number): readonly OfferedLine[] {
  const taken: OfferedLine[] = [];
  for (const unit of units) if (taken.length + unit.length <= room) taken.push(...unit);
  return taken;
}

/** The first unit there is room for. */
function takeOne(units: readonly Unit[], room: number): readonly OfferedLine[] {
  return units.find((unit) => unit.length <= room) ?? [];
}

/** Higher is better, the first number before the second, and so on. */
function rankUnit(unit: Unit, { topic, language, now }: Wish): readonly number[] {
  const best = (score: (line: Line) => number) => Math.max(...unit.map(({ line }) => score(line)));
  return [
    best(({ topics: [main] }) => (main !== undefined && answersTopic(main, topic) ? 1 : 0)),
    agreementOf(unit),
    best(({ hours }) => openingScore[isOpen(hours, now)]),
    best(({ languages }) => (languages.length === 0 ? 1 : speaks(languages, language) ? 2 : 0)),
    best(({ families }) => families),
  ];
}

/** A unit is as sure as its least sure line: 0 for a single source. */
function agreementOf(unit: Unit): number {
  return Math.min(...unit.map(({ line }) => agreementScore[line.agreement]));
}

const agreementScore = { strong: 2, weak: 1, single: 0 } as const satisfies Record<Line['agreement'], number>;
const openingScore = { open: 2, unknown: 1, closed: 0 } as const satisfies Record<Opening, number>;

/** Whether one of `languages` is `language`, whatever the region. */
export function speaks(languages: readonly string[], language: string): boolean {
  return languages.some((one) => baseOf(one) === baseOf(language));
}

function baseOf(language: string): string {
  return language.split('-')[0] ?? '';
}

function compareRanks(one: readonly number[], other: readonly number[]): number {
  const differs = one.findIndex((score, index) => score !== other[index]);
  return differs === -1 ? 0 : (one[differs] ?? 0) - (other[differs] ?? 0);
}
