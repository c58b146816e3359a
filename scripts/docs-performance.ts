import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAim, writeNumber } from '../bench/findings.ts';
import { benchReport, type BenchReport, type ReadRun } from '../bench/report.ts';
import { drawGrowth, type Growth } from './draw-growth.ts';
import { packageRoot } from '../src/storage/package-root.ts';

// Writes what benches measured into docs/performance.md, between its two marks, and draws docs/performance.svg.
// Usage: npm run bench -- all --json > figures.json; npm run docs:performance -- figures.json [more.json …]
// Of a bench that is in several files the last one counts. What was measured before is kept in docs/performance.json, so that a bench can be run by
// itself; without a file's name the page is written anew from that.

const page = join(packageRoot, 'docs', 'performance.md');
const keptFile = join(packageRoot, 'docs', 'performance.json');
const [from, to] = ['<!-- figures -->', '<!-- end of figures -->'];

type Finding = ReadRun['findings'][number];

function writeValues({ values, unit, of }: Finding): string {
  const figures = Object.entries(values).map(([key, value]) => `${key} ${writeNumber(value ?? Infinity)}`.trim());
  return `${figures.join(', ')} ${unit}${of === undefined ? '' : ` of ${of}`}`;
}

/** As it was judged when it was measured. */
function judge(finding: Finding): string {
  const values = Object.fromEntries(Object.entries(finding.values).map(([key, value]) => [key, value ?? Infinity]));
  return writeAim({ ...finding, values }) ?? '';
}

function writeRun({ name, at, seconds, loadBefore, loadAfter, findings }: ReadRun): string {
  const load = [loadBefore, loadAfter].map((figure) => writeNumber(figure ?? Number.NaN)).join(' and ');
  const rows = findings.map((finding) => {
    const title = finding.on === undefined ? finding.name : `${finding.name}, ${finding.on}`;
    return `| ${[title, writeValues(finding), judge(finding), finding.note ?? ''].map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return [
    `### ${name}`,
    '',
    `${at.slice(0, 10)}, ${(seconds / 60).toFixed(1)} minutes; load ${load} before and after.`,
    '',
    '| what | measured | aim | note |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function gatherGrowth(runs: readonly ReadRun[]): Growth[] {
  const found = new Map<string, Growth>();
  for (const { grows, on, values, unit } of runs.flatMap(({ findings }) => findings)) {
    const figure = values['median'] ?? values[''];
    if (grows === undefined || figure === undefined || figure === null) continue;
    const title = on === undefined ? grows.name : `${grows.name}, ${on}`;
    const growth = found.get(title) ?? { title, with: grows.with, unit, points: [] };
    growth.points.push({ input: grows.input, figure });
    found.set(title, growth);
  }
  return [...found.values()];
}

function writeGrowth(growths: readonly Growth[]): string {
  const rows = growths.map(({ title, with: input, unit, points }) => {
    const steps = points.map((point) => `${writeNumber(point.input)}: ${writeNumber(point.figure)} ${unit}`);
    const [first, last] = [points[0], points.at(-1)];
    const [more, grown] = first && last ? [last.input / first.input, last.figure / first.figure] : [1, 1];
    return `| ${title} | ${input} | ${steps.join(', ')} | ${writeNumber(more)} × → ${writeNumber(grown)} × |`;
  });
  return ['| what | grows with | measured | altogether |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

function merge(reports: readonly BenchReport[]): ReadRun[] {
  const runs = reports.flatMap((report) => report.runs);
  return [...new Map(runs.map((run) => [run.name, run])).values()].sort((one, other) =>
    one.name < other.name ? -1 : 1,
  );
}

/** @throws {Error} when it was measured elsewhere: such figures do not belong in one table. */
function requireSameMachine(reports: readonly BenchReport[]): void {
  const machines = new Set(
    reports.map(({ machine: { processor, cores, node } }) => `${cores} cores of ${processor}, ${node}`),
  );
  if (machines.size > 1)
    throw new Error(
      `These were measured on different machines (${[...machines].join('; ')}): run \`npm run bench -- all\` on one, and delete docs/performance.json first.`,
    );
}

const read = async (file: string) => benchReport.parse(JSON.parse(await readFile(file, 'utf8')));
const kept = existsSync(keptFile) ? [await read(keptFile)] : [];
const reports = [...kept, ...(await Promise.all(process.argv.slice(2).map(read)))];
const machine = reports.at(-1)?.machine;
if (machine === undefined) throw new Error('Name a file that `npm run bench -- all --json` wrote.');
requireSameMachine(reports);
const runs = merge(reports);
const growths = gatherGrowth(runs);
const text = [
  `Measured on ${machine.cores} cores of ${machine.processor}, ${writeNumber(machine.memoryGb)} GB of memory, Linux ${machine.kernel}, Node.js ${machine.node}.`,
  ...(growths.length === 0
    ? []
    : [
        '## How it grows',
        '![How each figure grows with its input, in multiples of the first](performance.svg)',
        writeGrowth(growths),
      ]),
  '## Every figure',
  ...runs.map(writeRun),
].join('\n\n');
const old = await readFile(page, 'utf8');
const [head = '', rest = ''] = old.split(from);
const tail = rest.split(to)[1] ?? '\n';
await writeFile(page, `${head}${from}\n\n${text}\n\n${to}${tail}`);
await writeFile(keptFile, `${JSON.stringify({ machine, runs }, null, 2)}\n`);
if (growths.length > 0) await writeFile(join(packageRoot, 'docs', 'performance.svg'), drawGrowth(growths));
