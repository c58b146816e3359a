import { sumTallies, type Measurements, type Tally, type TaskObservation } from './measure.ts';
import { type PairCounts } from './own-pairs.ts';
import { createRandom, estimateShare, separate, type Estimate, type Separation } from './statistics.ts';
import { TASKS, type TaskName } from './tasks.ts';

/** How the report is made. */
export interface ReportOptions {
  resamples: number;
  seed: number;
  /** Sources that training has seen, if any are named: all others are pooled once more, as out of domain. */
  seen: readonly string[];
}

type Random = () => number;

/** Ordinary talk, and talk of people who support each other: what must wake nobody. Of `epitome` half are posts of people in distress: not those. */
const CALM = /^benign_[^·]*$/;
const SUPPORTIVE = /^(esconv|counselchat)[^·]*$|^epitome\w* · none$/;

/** The most of 100 texts that may be paged, offered help and held by mistake (docs/risk.md). */
const BUDGETS = {
  calm: { paged: 0.001, offered: 0.03, harmful: 0.02 },
  supportive: { paged: 0.005, offered: 0.03, harmful: 0.02 },
} as const;

const percent = (share: number, digits = 1) => (100 * share).toFixed(digits);

function writeShare(estimate: Estimate | undefined): string {
  if (!estimate) return '–';
  const digits = estimate.high < 0.02 ? 2 : 1;
  const [value, low, high] = [estimate.value, estimate.low, estimate.high].map((share) => percent(share, digits));
  return `${value} (${low}–${high})`;
}

function writeArea(estimate: Estimate | undefined): string {
  return estimate ? `${estimate.value.toFixed(3)} (${estimate.low.toFixed(3)}–${estimate.high.toFixed(3)})` : '–';
}

function writeTable(heads: readonly string[], rows: readonly (readonly string[])[]): string[] {
  if (rows.length === 0) return ['None of the rows say.', ''];
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(heads), line(heads.map((_, index) => (index === 0 ? '---' : '---:'))), ...rows.map(line), ''];
}

const TALLY_HEADS = ['rows', 'T1 only', 'offered', 'paged', 'harm', 'held'];

function writeTally(name: string, tally: Tally, { resamples }: ReportOptions, random: Random): string[] {
  const { rows, queued, offered, paged, harmful, held } = tally;
  const shares = [queued, offered, paged, harmful, held].map((hits) =>
    writeShare(estimateShare(hits, rows, resamples, random)),
  );
  return [name, String(rows), ...shares];
}

function writeTallies(
  first: string,
  tallies: ReadonlyMap<string, Tally>,
  options: ReportOptions,
  random: Random,
): string[] {
  const rows = [...tallies]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, tally]) => writeTally(name, tally, options, random));
  return writeTable([first, ...TALLY_HEADS], rows);
}

function selectTallies({ bySource, byGrade }: Measurements, pattern: RegExp): Tally {
  const named = [...bySource, ...byGrade].filter(([name]) => pattern.test(name));
  return sumTallies(named.map(([, tally]) => tally));
}

function writeBudgets(measurements: Measurements, options: ReportOptions, random: Random): string[] {
  const groups = [
    { name: 'ordinary talk (benign_*)', tally: selectTallies(measurements, CALM), budget: BUDGETS.calm },
    {
      name: 'supportive talk (esconv, epitome none, counselchat)',
      tally: selectTallies(measurements, SUPPORTIVE),
      budget: BUDGETS.supportive,
    },
  ];
  const rows = groups.flatMap(({ name, tally, budget }) =>
    (['paged', 'offered', 'harmful'] as const).map((output) => {
      const estimate = estimateShare(tally[output], tally.rows, options.resamples, random);
      const verdict = !estimate ? '–' : estimate.value <= budget[output] ? 'met' : 'MISSED';
      return [name, output, String(tally.rows), writeShare(estimate), percent(budget[output]), verdict];
    }),
  );
  return writeTable(['among', 'output', 'rows', 'share', 'at most', ''], rows);
}

const TASK_HEADS = [
  'positives',
  'negatives',
  'AUC',
  'AUC of the model alone',
  'precision',
  'recall',
  'false positives',
  'recall at 1 %',
  'recall at 3 %',
];

function writeSeparation(separation: Separation, model: Estimate | undefined): string[] {
  const { positives, negatives, auc, precision, recall, falsePositives, recallAt1, recallAt3 } = separation;
  return [
    String(positives),
    String(negatives),
    writeArea(auc),
    writeArea(model),
    ...[precision, recall, falsePositives, recallAt1, recallAt3].map(writeShare),
  ];
}

function writeTask(
  observations: readonly TaskObservation[],
  name: TaskName,
  { resamples }: ReportOptions,
  random: Random,
): string[] {
  const alone = observations.map(({ positive, hit, model }) => ({ positive, hit, score: model }));
  const model = 'head' in TASKS[name] ? separate(alone, resamples, random).auc : undefined;
  return writeSeparation(separate(observations, resamples, random), model);
}

function writePooled(
  { byTask }: Measurements,
  options: ReportOptions,
  random: Random,
  isMeant: (source: string) => boolean,
): string[] {
  const rows = [...byTask].flatMap(([name, sources]) => {
    const pooled = [...sources].filter(([source]) => isMeant(source)).flatMap(([, observations]) => observations);
    return pooled.some(({ positive }) => positive) ? [[name, ...writeTask(pooled, name, options, random)]] : [];
  });
  return writeTable(['task', ...TASK_HEADS], rows);
}

function writePerSource({ byTask }: Measurements, options: ReportOptions, random: Random): string[] {
  return [...byTask].flatMap(([name, sources]) => {
    if (sources.size === 0) return [];
    const rows = [...sources]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([source, observations]) => [source, ...writeTask(observations, name, options, random)]);
    return [`### ${name} (${TASKS[name].output})`, '', ...writeTable(['source', ...TASK_HEADS], rows)];
  });
}

function writeRules({ byRule }: Measurements): string[] {
  const rows = [...byRule]
    .sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1))
    .map(([rule, count]) => [rule, String(count)]);
  return writeTable(['rule and tier', 'rows'], rows);
}

function writeFunctionalities({ byFunctionality }: Measurements, options: ReportOptions, random: Random): string[] {
  const rows = [...byFunctionality].map(([name, observations]) => {
    const { positives, negatives, recall, falsePositives } = separate(observations, options.resamples, random);
    return [name, String(positives), writeShare(recall), String(negatives), writeShare(falsePositives)];
  });
  return writeTable(['functionality · task', 'positives', 'found', 'negatives', 'found by mistake'], rows);
}

function writePairs(pairs: readonly PairCounts[]): string[] {
  const share = (part: number, whole: number) => (whole === 0 ? '–' : percent(part / whole));
  const sum = (key: 'pairs' | 'caught' | 'letPass') => pairs.reduce((total, counts) => total + counts[key], 0);
  const all = { subject: '**all**', pairs: sum('pairs'), caught: sum('caught'), letPass: sum('letPass') };
  const rows = [all, ...pairs].map(({ subject, pairs: count, caught, letPass }) => [
    subject,
    String(count),
    share(caught, count),
    share(letPass, count),
  ]);
  return writeTable(['subject', 'pairs', 'danger found', 'harmless let pass'], rows);
}

/** The report as markdown. The same measurements and options give the same text. Numbers and names of sources only. */
export function writeReport(measurements: Measurements, pairs: readonly PairCounts[], options: ReportOptions): string {
  const random = createRandom(options.seed);
  const { rows, bySource, byGrade, byHard } = measurements;
  const isUnseen = (source: string) => !options.seen.includes(source);
  return [
    '# The risk engine, measured',
    '',
    `${rows} rows of ${bySource.size} sources. Shares in percent, with 95 % intervals (bootstrap, ${options.resamples} resamples, seed ${options.seed}; where none or all of the rows are hits, the share that 95 of 100 such samples would have shown).`,
    'Scores: the tier that a task’s rules gave (0 to 3), and within it the model’s probability. Found: help offered (self_harm), or taken as harm (the others) by a rule of the task.',
    '',
    '## What must wake nobody',
    '',
    ...writeBudgets(measurements, options, random),
    '## Tasks, all sources together',
    '',
    ...writePooled(measurements, options, random, () => true),
    ...(options.seen.length === 0
      ? []
      : ['## Tasks, sources that training has not seen', '', ...writePooled(measurements, options, random, isUnseen)]),
    '## Danger without a keyword, a keyword without danger',
    '',
    ...writeTallies('kind · source', byHard, options, random),
    '## By grade',
    '',
    ...writeTallies('source · grade', byGrade, options, random),
    '## Tasks by source',
    '',
    ...writePerSource(measurements, options, random),
    '## By functionality',
    '',
    ...writeFunctionalities(measurements, options, random),
    '## Our own minimal pairs (test/risk)',
    '',
    ...writePairs(pairs),
    '## What followed, by source',
    '',
    ...writeTallies('source', bySource, options, random),
    '## How often each rule spoke',
    '',
    ...writeRules(measurements),
  ].join('\n');
}
