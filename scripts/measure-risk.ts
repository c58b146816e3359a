import { createReadStream } from 'node:fs';
import { argv, exit, stdout } from 'node:process';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { z } from 'zod';
import { type Assessment } from '../src/risk/assessment.ts';
import { assess } from '../src/risk/assess.ts';

// Measures the risk engine on labelled rows (JSON lines, gzip or plain). Prints numbers only, never a word of a row.
// Usage: npm run risk:measure -- <file.jsonl[.gz]> [language]

const row = z.object({
  text: z.string(),
  source: z.string(),
  lang: z.string(),
  grade: z.string().nullish(),
  hard: z.string().nullish(),
  tasks: z.record(z.string(), z.number().nullable()).nullish(),
});
type Row = z.infer<typeof row>;

/** Which rules answer for which task of the rows. */
const RULES_OF_TASK: Readonly<Record<string, readonly string[]>> = {
  self_harm: ['self-harm.', 'distress.'],
  means_seeking: ['method.'],
  abuse: ['harassment.', 'encouragement.', 'threat.'],
  threat: ['threat.'],
  sexual: ['grooming.'],
  grooming: ['grooming.'],
  spam_scam: ['scam.'],
  pii: ['personal-data.'],
  unsafe_advice: ['dangerous-advice.', 'encouragement.'],
};

interface Counts {
  positives: number;
  hits: number;
  negatives: number;
  falseHits: number;
}

interface Tally {
  rows: number;
  offered: number;
  paged: number;
  held: number;
  distressed: number;
}

const byTask = new Map<string, Counts>();
const bySource = new Map<string, Tally>();
const byGrade = new Map<string, Tally>();
const byRule = new Map<string, number>();

function claim<Value>(map: Map<string, Value>, key: string, empty: () => Value): Value {
  const there = map.get(key);
  if (there !== undefined) return there;
  const made = empty();
  map.set(key, made);
  return made;
}

function emptyTally(): Tally {
  return { rows: 0, offered: 0, paged: 0, held: 0, distressed: 0 };
}

function isOffered({ signals }: Assessment): boolean {
  return signals.some(({ tier }) => tier === 'T2' || tier === 'T3');
}

function answersFor(task: string, { signals }: Assessment): boolean {
  const rules = RULES_OF_TASK[task] ?? [];
  return signals.some(
    ({ rule, tier }) => tier !== 'T0' && tier !== 'T1' && rules.some((start) => rule.startsWith(start)),
  );
}

function tally(into: Tally, found: Assessment): void {
  into.rows++;
  if (found.signals.some(({ tier }) => tier === 'T3')) into.paged++;
  if (isOffered(found)) into.offered++;
  if (found.signals.some(({ tier }) => tier === 'H')) into.held++;
  if (found.tier === 'T1') into.distressed++;
}

function countRow(read: Row, found: Assessment): void {
  tally(claim(bySource, read.source, emptyTally), found);
  if (read.grade !== null && read.grade !== undefined)
    tally(claim(byGrade, `${read.source}  grade ${read.grade}`, emptyTally), found);
  if (read.hard !== null && read.hard !== undefined)
    tally(claim(byGrade, `${read.source}  ${read.hard}`, emptyTally), found);
  for (const rule of new Set(found.signals.map((signal) => `${signal.rule} ${signal.tier}`))) {
    byRule.set(rule, (byRule.get(rule) ?? 0) + 1);
  }
  for (const [task, label] of Object.entries(read.tasks ?? {})) {
    if (!(task in RULES_OF_TASK) || label === null) continue;
    const counts = claim(byTask, `${task}  ${read.source}`, () => ({
      positives: 0,
      hits: 0,
      negatives: 0,
      falseHits: 0,
    }));
    const hit = answersFor(task, found);
    if (label === 1) {
      counts.positives++;
      if (hit) counts.hits++;
    } else {
      counts.negatives++;
      if (hit) counts.falseHits++;
    }
  }
}

function share(part: number, whole: number): string {
  return whole === 0 ? '     –' : `${((100 * part) / whole).toFixed(2)}%`.padStart(7);
}

function print(line: string): void {
  stdout.write(`${line}\n`);
}

function printTallies(title: string, tallies: ReadonlyMap<string, Tally>): void {
  print(`\n${title.padEnd(52)} rows   T1 only   T2+      T3       H`);
  for (const [name, { rows, distressed, offered, paged, held }] of [...tallies].sort()) {
    const shares = [distressed, offered, paged, held].map((part) => share(part, rows));
    print(`${name.padEnd(50)} ${String(rows).padStart(6)}  ${shares.join('  ')}`);
  }
}

function printTasks(): void {
  print(`\n${'task  source'.padEnd(50)} found of positive          false of negative`);
  for (const [name, counts] of [...byTask].sort()) {
    const found = `${share(counts.hits, counts.positives)} of ${String(counts.positives).padStart(5)}`;
    const wrong = `${share(counts.falseHits, counts.negatives)} of ${String(counts.negatives).padStart(5)}`;
    print(`${name.padEnd(50)} ${found}          ${wrong}`);
  }
}

function measureSpeed(texts: readonly string[]): void {
  const short = texts.filter((text) => text.length <= 200).slice(0, 20_000);
  for (const text of short.slice(0, 2_000)) assess(text);
  const from = performance.now();
  for (const text of short) assess(text);
  const seconds = (performance.now() - from) / 1_000;
  print(
    `\n${String(short.length)} lines of at most 200 characters: ${Math.round(short.length / seconds).toLocaleString('en')} per second`,
  );
}

async function main(path: string, language: string): Promise<void> {
  const file = createReadStream(path);
  const input = path.endsWith('.gz') ? file.pipe(createGunzip()) : file;
  const texts: string[] = [];
  for await (const line of createInterface({ input })) {
    const read = row.parse(JSON.parse(line));
    if (language !== 'all' && read.lang !== language) continue;
    texts.push(read.text);
    countRow(read, assess(read.text));
  }
  printTallies('source', bySource);
  printTallies('grade or kind', byGrade);
  printTasks();
  print('\nrule and tier');
  for (const [rule, count] of [...byRule].sort((one, other) => other[1] - one[1]))
    print(`${rule.padEnd(50)} ${String(count).padStart(6)}`);
  measureSpeed(texts);
}

const [path, language = 'en'] = argv.slice(2);
if (path === undefined) {
  print('Usage: npm run risk:measure -- <file.jsonl[.gz]> [language, or all]');
  exit(1);
}
await main(path, language);
