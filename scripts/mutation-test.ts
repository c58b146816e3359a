import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { Stryker } from '@stryker-mutator/core';
import { packageRoot } from '../src/storage/package-root.ts';
import { parts, type Part } from './mutation-test/parts.ts';
import { describeChange, findFate, findScore, isOfLog, type Fate, type Tried } from './mutation-test/read-results.ts';

// Changes the code that decides most, one place at a time, and looks whether a test notices. On SQLite alone.
// A part that was cut off is begun again by its name; with --so-far it is said what came of it until then. docs/mutation.md says what was found.
// With --at some lines are tried alone, by the tests of the one part that is named: has a new test noticed what survived?
// Usage: npm run mutation-test [-- [--so-far] sealing rights outbox-store …] [-- --at src/outbox/rules.ts:10-20 outbox-rules]

const { values, positionals: wanted } = parseArgs({
  options: { 'so-far': { type: 'boolean', default: false }, at: { type: 'string', multiple: true } },
  allowPositionals: true,
});

const folder = join(packageRoot, 'reports', 'mutation');
const chosen = parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const unknown = wanted.filter((name) => parts.every((part) => part.name !== name));
if (unknown.length > 0) throw new RangeError(`There is: ${parts.map(({ name }) => name).join(', ')}.`);

// Each change would be tried on both databases otherwise, which takes many times as long.
delete process.env['TEST_DATABASE_URL'];
await mkdir(folder, { recursive: true });
for (const part of chosen) {
  const results = values['so-far'] ? await readSoFar(part) : await tryOut(part);
  const report = await write(part, results);
  if (!values.at) await writeFile(join(folder, `${part.name}.txt`), report);
  console.log(report);
}

/** Each change is written down as it was tried, so that nothing of it is lost when it is cut off. */
function findEvents({ name }: Part): string {
  return join('reports', 'mutation', 'events', values.at ? 'at' : name);
}

async function tryOut(part: Part): Promise<readonly Tried[]> {
  process.env['MUTATION_TESTS'] = part.tests.join(',');
  return new Stryker({
    mutate: values.at ?? [...part.files],
    testRunner: 'vitest',
    vitest: { configFile: 'scripts/mutation-test/vitest.config.ts', related: false },
    plugins: ['@stryker-mutator/vitest-runner'],
    concurrency: 1,
    coverageAnalysis: 'perTest',
    ignorePatterns: ['dist', 'docs', 'reports', 'data', 'coverage'],
    disableTypeChecks: false,
    // A machine that does other things too takes its time. What hangs anyway is listed, and not counted as noticed.
    timeoutMS: 20_000,
    timeoutFactor: 3,
    reporters: ['progress-append-only', 'event-recorder'],
    eventReporter: { baseDir: findEvents(part) },
    allowConsoleColors: false,
    mutator: { plugins: null, excludedMutations: [...(part.leaveOut ?? [])] },
    cleanTempDir: 'always',
  }).runMutationTest();
}

async function readSoFar(part: Part): Promise<readonly Tried[]> {
  const events = join(packageRoot, findEvents(part));
  const tested = (await readdir(events)).filter((file) => file.endsWith('-onMutantTested.json')).sort();
  // Written by the reporter of Stryker's, one result in each.
  return Promise.all(tested.map(async (file) => JSON.parse(await readFile(join(events, file), 'utf8')) as Tried));
}

/** The score of a part, and each change that no test noticed. */
async function write({ name }: Part, results: readonly Tried[]): Promise<string> {
  const fates: Fate[] = [];
  const lines: string[] = [];
  for (const tried of results) {
    const path = tried.fileName.replace(`${packageRoot}/`, '');
    const source = await readFile(join(packageRoot, path), 'utf8');
    if (isOfLog(source, tried)) continue;
    const fate = findFate(tried);
    fates.push(fate);
    const place = `${path}:${tried.location.start.line}:${tried.location.start.column}`;
    if (fate !== 'noticed' && fate !== 'impossible') lines.push(`${fate} ${place} ${describeChange(source, tried)}`);
  }
  const count = (wantedFate: Fate): number => fates.filter((fate) => fate === wantedFate).length;
  const summary =
    `${name}: ${findScore(fates).toFixed(1)} % of ${fates.length - count('impossible')} changes were noticed ` +
    `(${count('survived')} survived, ${count('unreached')} unreached, ${count('hung')} hung)`;
  return `${lines.sort().join('\n')}\n${summary}\n`;
}
