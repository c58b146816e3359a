import { readFileSync } from 'node:fs';
import { argv, exit, stderr, stdin, stdout } from 'node:process';
import { parseArgs } from 'node:util';
import { type RiskSettings } from '../src/risk/assessment.ts';
import { assess } from '../src/risk/assess.ts';
import { assessLines } from './assess/assess-lines.ts';
import { explainText } from './assess/explain-text.ts';

// What the risk engine makes of texts. Nothing is kept, sent or logged: what comes in by stdin leaves by stdout, without its text.

const USAGE = `Usage: npm run -s assess [-- options]

Without options it reads JSON lines {"id": …, "text": "…"} and writes for each
  {"id", "tier", "harm", "page", "offer", "hold", "signals": [{"rule", "severity", "start", "end"}]}
or, for a line that cannot be read, {"id", "error"}; then it goes on.

  --explain "<text>"   says of one text, for people, what was noticed where, why, and what would follow
  --settings <json>    a server's settings, as JSON or as the name of a file that holds it:
                       {"off", "keenness", "extraWords", "languages"}; docs/risk.md says what they do
  --help               says this

Exit codes: 0 every line was answered, those with an error too (stderr says how many there were); 2 it was called wrongly.
`;

const OPTIONS = {
  explain: { type: 'string' },
  settings: { type: 'string' },
  help: { type: 'boolean', default: false },
} as const;

/** Where nobody reads on, there is nobody to tell, and nothing is wrong: `head` has seen enough. */
function endQuietlyWhenNobodyReads(): void {
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') exit(0);
    throw error;
  });
}

function endWrongly(why: string): never {
  stderr.write(`${why}\n`);
  exit(2);
}

function readOptions() {
  try {
    return parseArgs({ args: argv.slice(2), options: OPTIONS }).values;
  } catch (error) {
    return endWrongly(`${error instanceof Error ? error.message : 'The options cannot be read.'}\n\n${USAGE}`);
  }
}

async function readGivenSettings(given: string | undefined): Promise<RiskSettings> {
  if (given === undefined) return {};
  // Only here: whoever pipes texts through should not wait for what they do not use.
  const { readSettings } = await import('../src/risk/settings/read-settings.ts');
  const { settings, faults } = readSettings(given.trimStart().startsWith('{') ? given : readFile(given));
  return faults.length === 0 ? settings : endWrongly(faults.join('\n'));
}

function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return endWrongly(`There is no file ${path} that can be read, and it is no JSON object either.`);
  }
}

endQuietlyWhenNobodyReads();
const { explain, settings: given, help } = readOptions();
if (help) stdout.write(USAGE);
else {
  const settings = await readGivenSettings(given);
  if (explain !== undefined) stdout.write(explainText(explain, assess(explain, settings)));
  else {
    const { lines, errors } = await assessLines(stdin, stdout, (text) => assess(text, settings));
    if (errors > 0) stderr.write(`${errors} of ${lines} lines could not be read.\n`);
  }
}
