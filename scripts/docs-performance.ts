import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeAim, writeNumber } from '../bench/findings.ts';
import { benchReport, type BenchReport, type ReadRun } from '../bench/report.ts';
import { drawGrowth, type Growth } from './draw-growth.ts';
import { packageRoot } from '../src/storage/package-root.ts';

// Writes what benches measured into docs/performance.md, between its two marks, and draws docs/performance.svg.
// Usage: npm run bench -- all --json > figures.json; npm run docs:performance -- figures.json [more.json …]
// Of a bench that is in several files the last one counts, on each database; each says on which machine it was measured. What was measured before is kept in docs/performance.json, so that a bench can be run by
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

function writeRun(run: PlacedRun, _: number, all: readonly PlacedRun[]): string {
  const { at, seconds, loadBefore, loadAfter, findings, machine } = run;
  const load = [loadBefore, loadAfter].map((figure) => writeNumber(figure ?? Number.NaN)).join(' and ');
  const rows = findings.map((finding) => {
    const title = finding.on === undefined ? finding.name : `${finding.name}, ${finding.on}`;
    return `| ${[title, writeValues(finding), judge(finding), finding.note ?? ''].map((text) => text.replaceAll('|', '\\|')).join(' | ')} |`;
  });
  return [
    `### ${nameOf(run, all)}`,
    '',
    `${at.slice(0, 10)}, ${(seconds / 60).toFixed(1)} minutes; load ${load} before and after; ${machine.processor}.`,
    '',
    '| what | measured | aim | note |',
    '| --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function gatherGrowth(runs: readonly ReadRun[]): Growth[] {
  const found = new Map<string, Growth>();
  for (const { grows, on, values, unit } of runs.flatMap(({ findings }) => findings)) {
    const key = ['median', 'p50', ''].find((one) => one in values);
    if (grows === undefined || key === undefined) continue;
    const figure = values[key] ?? Infinity;
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
    const altogether = Number.isFinite(grown)
      ? `${writeNumber(more)} × → ${writeNumber(grown)} ×`
      : 'it ends before that';
    return `| ${title} | ${input} | ${steps.join(', ')} | ${altogether} |`;
  });
  return ['| what | grows with | measured | altogether |', '| --- | --- | --- | --- |', ...rows].join('\n');
}

/** A bench as it was run on one machine. */
type PlacedRun = ReadRun & { machine: Machine };
type Machine = BenchReport['machine'];

const listDatabases = ({ findings }: ReadRun) => new Set(findings.flatMap(({ on }) => on ?? []));

/** A bench that is there once for each database is told by it. */
function nameOf(run: ReadRun, all: readonly ReadRun[]): string {
  const isAlone = all.filter(({ name }) => name === run.name).length === 1;
  return isAlone ? run.name : `${run.name} (${[...listDatabases(run)].join(', ')})`;
}

/** Of each bench the last run, and earlier ones of databases that it was not run on. */
function merge(reports: readonly BenchReport[]): PlacedRun[] {
  const runs = reports.flatMap(({ machine, runs: of }) =>
    of.map((run) => ({ ...run, machine: run.machine ?? machine })),
  );
  const isRenewed = ({ on }: Finding, by: readonly ReadRun[]) =>
    by.some((later) => on === undefined || listDatabases(later).has(on));
  return runs
    .map((run, at) => {
      const by = runs.slice(at + 1).filter(({ name }) => name === run.name);
      return { ...run, findings: run.findings.filter((finding) => !isRenewed(finding, by)) };
    })
    .filter(({ findings }) => findings.length > 0)
    .sort((one, other) => (one.name < other.name ? -1 : 1));
}

function writeMachine({ cores, processor, memoryGb, kernel, node }: Machine): string {
  return `${cores} cores of ${processor}, ${writeNumber(memoryGb)} GB of memory, Linux ${kernel}, Node.js ${node}`;
}

/** Which machines there were, and what was measured on each: figures of two machines are not to be compared. */
function writeMachines(runs: readonly PlacedRun[]): string {
  const machines = new Map<string, Set<string>>();
  for (const run of runs) {
    const machine = writeMachine(run.machine);
    machines.set(machine, (machines.get(machine) ?? new Set()).add(nameOf(run, runs)));
  }
  const [only] = machines.keys();
  if (machines.size === 1) return `Measured on ${only ?? ''}.`;
  const lines = [...machines].map(([machine, names]) => `- ${[...names].join(', ')}: on ${machine}.`);
  return `Measured on machines that are not to be compared with each other:\n\n${lines.join('\n')}`;
}

const read = async (file: string) => benchReport.parse(JSON.parse(await readFile(file, 'utf8')));
const kept = existsSync(keptFile) ? [await read(keptFile)] : [];
const reports = [...kept, ...(await Promise.all(process.argv.slice(2).map(read)))];
const machine = reports.at(-1)?.machine;
if (machine === undefined) throw new Error('Name a file that `npm run bench -- all --json` wrote.');
const runs = merge(reports);
const growths = gatherGrowth(runs);
const text = [
  writeMachines(runs),
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
