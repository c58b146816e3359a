import { createAssess } from '../../src/risk/assess.ts';
import { type Assessment, type Detector, type RiskSettings } from '../../src/risk/assessment.ts';
import { DETECTORS } from '../../src/risk/detectors.ts';
import { type Scores } from '../../src/risk/model/heads.ts';
import { scoreText } from '../../src/risk/model/score.ts';
import { type Row } from './read-rows.ts';
import { type Observation } from './statistics.ts';
import { answerTask, isTaskName, TASK_NAMES, type TaskName } from './tasks.ts';

/** What followed from the texts of a group, in numbers. */
export interface Tally {
  rows: number;
  /** T1 and nothing more. */
  queued: number;
  offered: number;
  paged: number;
  harmful: number;
  held: number;
}

/** What is known of a labelled row for a task: both ways of scoring it. */
export interface TaskObservation extends Observation {
  /** The probability of the model alone; 0 where no head asks for it. */
  model: number;
}

/** Everything that was counted. Holds no text. */
export interface Measurements {
  rows: number;
  bySource: Map<string, Tally>;
  byGrade: Map<string, Tally>;
  byHard: Map<string, Tally>;
  /** How many rows each rule spoke in, by `rule tier`. */
  byRule: Map<string, number>;
  /** `task`, then `source`. */
  byTask: Map<TaskName, Map<string, TaskObservation[]>>;
  /** `functionality · task`. */
  byFunctionality: Map<string, Observation[]>;
}

function emptyTally(): Tally {
  return { rows: 0, queued: 0, offered: 0, paged: 0, harmful: 0, held: 0 };
}

/** What is there for a key, or what is made for it now. */
export function claim<Key, Value>(map: Map<Key, Value>, key: Key, make: () => Value): Value {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = make();
  map.set(key, made);
  return made;
}

function addToTally(into: Tally, { tier, offer, page, harm, hold }: Assessment): void {
  into.rows++;
  if (tier === 'T1') into.queued++;
  if (offer) into.offered++;
  if (page) into.paged++;
  if (harm) into.harmful++;
  if (hold) into.held++;
}

/** The sum of some tallies. */
export function sumTallies(tallies: readonly Tally[]): Tally {
  const sum = emptyTally();
  for (const tally of tallies) {
    sum.rows += tally.rows;
    sum.queued += tally.queued;
    sum.offered += tally.offered;
    sum.paged += tally.paged;
    sum.harmful += tally.harmful;
    sum.held += tally.held;
  }
  return sum;
}

/** The engine as it runs, and what the model says of the very words it read. */
export function createScoredAssess(
  settings: RiskSettings,
): (text: string) => { assessment: Assessment; scores: Scores } {
  let scores: Scores | undefined;
  const listening: Detector = {
    name: 'listening',
    words: new Set(),
    detect: (text) => {
      scores = scoreText(text);
      return [];
    },
  };
  const assess = createAssess([...DETECTORS, listening]);
  return (text) => {
    const assessment = assess(text, settings);
    if (scores === undefined) throw new Error('The model could not read a text.');
    return { assessment, scores };
  };
}

function countRow(into: Measurements, row: Row, assessment: Assessment, scores: Scores): void {
  into.rows++;
  addToTally(claim(into.bySource, row.source, emptyTally), assessment);
  if (row.grade) addToTally(claim(into.byGrade, `${row.source} · ${row.grade}`, emptyTally), assessment);
  if (row.hard) addToTally(claim(into.byHard, `${row.hard} · ${row.source}`, emptyTally), assessment);
  for (const rule of new Set(assessment.signals.map((signal) => `${signal.rule} ${signal.tier}`)))
    into.byRule.set(rule, (into.byRule.get(rule) ?? 0) + 1);
  for (const [name, label] of Object.entries(row.tasks ?? {})) {
    if (!isTaskName(name) || (label !== 0 && label !== 1)) continue;
    const observation = { positive: label === 1, ...answerTask(name, assessment, scores) };
    const sources = claim(into.byTask, name, () => new Map<string, TaskObservation[]>());
    claim(sources, row.source, () => []).push(observation);
    if (row.functionality) claim(into.byFunctionality, `${row.functionality} · ${name}`, () => []).push(observation);
  }
}

/** Runs the engine over labelled rows and counts what it says. Keeps numbers only. */
export async function measureRows(rows: AsyncIterable<Row>, settings: RiskSettings): Promise<Measurements> {
  const assess = createScoredAssess(settings);
  const measurements: Measurements = {
    rows: 0,
    bySource: new Map(),
    byGrade: new Map(),
    byHard: new Map(),
    byRule: new Map(),
    byTask: new Map(TASK_NAMES.map((name) => [name, new Map<string, TaskObservation[]>()])),
    byFunctionality: new Map(),
  };
  for await (const row of rows) {
    const { assessment, scores } = assess(row.text);
    countRow(measurements, row, assessment, scores);
  }
  return measurements;
}
