import { writeFile } from 'node:fs/promises';
import { argv, exit, stderr, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { assess } from '../src/risk/assess.ts';
import { type RiskSettings } from '../src/risk/assessment.ts';
import { readSettings } from '../src/risk/settings/read-settings.ts';
import { measureRows } from './eval/measure.ts';
import { countOwnPairs } from './eval/own-pairs.ts';
import { readRows, RowsError, type Row } from './eval/read-rows.ts';
import { writeReport } from './eval/report.ts';

// Measures the risk engine on labelled rows and on our own minimal pairs. What it writes is numbers and names of sources, never a word of a row.

const USAGE = `Usage: npm run -s eval -- <file.jsonl[.gz]> [more files] [options]

Each line: {"text", "source", "lang", "tasks": {"self_harm": 1, …}, "grade", "hard", "functionality"}; all but the text may be missing,
and a task that is missing is unknown.

  --out <file>        writes the report there instead of to stdout
  --lang <code>       measures only rows of this language
  --seen <a,b,…>      sources that training has seen: the others are pooled once more
  --keenness <level>  gentler, usual or keener
  --resamples <n>     how often the bootstrap draws (1000)
  --seed <n>          with which numbers (1)
`;

const OPTIONS = {
  out: { type: 'string' },
  lang: { type: 'string' },
  seen: { type: 'string', default: '' },
  keenness: { type: 'string', default: 'usual' },
  resamples: { type: 'string', default: '1000' },
  seed: { type: 'string', default: '1' },
} as const;

function endWrongly(why: string): never {
  stderr.write(`${why}\n\n${USAGE}`);
  return exit(2);
}

function readOptions() {
  try {
    return parseArgs({ args: argv.slice(2), options: OPTIONS, allowPositionals: true });
  } catch (error) {
    return endWrongly(error instanceof Error ? error.message : 'The options cannot be read.');
  }
}

function readKeenness(keenness: string): RiskSettings {
  const { settings, faults } = readSettings(JSON.stringify({ keenness }));
  return faults.length === 0 ? settings : endWrongly(faults.join('\n'));
}

function readNumber(name: string, text: string): number {
  const number = Number(text);
  return Number.isSafeInteger(number) && number > 0 ? number : endWrongly(`\`--${name}\` is a whole number above 0.`);
}

async function* readAll(paths: readonly string[], language: string | undefined): AsyncGenerator<Row> {
  for (const path of paths)
    for await (const row of readRows(path)) if (language === undefined || row.lang === language) yield row;
}

const { values, positionals } = readOptions();
if (positionals.length === 0) endWrongly('Name at least one file of labelled rows.');
const options = {
  resamples: readNumber('resamples', values.resamples),
  seed: readNumber('seed', values.seed),
  seen: values.seen.split(',').filter((source) => source !== ''),
};
const settings = readKeenness(values.keenness);
const measurements = await measureRows(readAll(positionals, values.lang), settings).catch((error: unknown) => {
  if (error instanceof RowsError) return endWrongly(error.message);
  throw error;
});
const report = writeReport(measurements, await countOwnPairs((text) => assess(text, settings)), options);
if (values.out === undefined) stdout.write(report);
else await writeFile(values.out, report);
