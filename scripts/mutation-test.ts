import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import process from 'node:process';
import { Stryker } from '@stryker-mutator/core';
import { packageRoot } from '../src/storage/package-root.ts';
import { parts, type Part } from './mutation-test/parts.ts';
import { describeChange, findFate, findScore, isOfLog, type Fate, type Tried } from './mutation-test/read-results.ts';

// Changes the code that decides most, one place at a time, and looks whether a test notices. On SQLite alone.
// A part that was cut off is begun again by its name; docs/mutation.md says what was found.
// Usage: npm run mutation-test [-- sealing rights outbox-rules …]

const folder = join(packageRoot, 'reports', 'mutation');
const wanted = process.argv.slice(2);
const chosen = parts.filter(({ name }) => wanted.length === 0 || wanted.includes(name));
const unknown = wanted.filter((name) => parts.every((part) => part.name !== name));
if (unknown.length > 0) throw new RangeError(`There is: ${parts.map(({ name }) => name).join(', ')}.`);

// Each change would be tried on both databases otherwise, which takes many times as long.
delete process.env['TEST_DATABASE_URL'];
await mkdir(folder, { recursive: true });
for (const part of chosen) await tryOut(part);

async function tryOut(part: Part): Promise<void> {
  process.env['MUTATION_TESTS'] = part.tests.join(',');
  const from = Date.now();
  const results = await new Stryker({
    mutate: [...part.files],
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
    reporters: ['progress-append-only'],
    allowConsoleColors: false,
    mutator: { plugins: null, excludedMutations: [...(part.leaveOut ?? [])] },
    cleanTempDir: 'always',
  }).runMutationTest();
  const report = await write(part, results, Math.round((Date.now() - from) / 60_000));
  await writeFile(join(folder, `${part.name}.txt`), report);
  console.log(report);
}

/** The score of a part, and each change that no test noticed. */
async function write({ name }: Part, results: readonly Tried[], minutes: number): Promise<string> {
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
    `(${count('survived')} survived, ${count('unreached')} unreached, ${count('hung')} hung), ${minutes} min`;
  return `${lines.sort().join('\n')}\n${summary}\n`;
}
