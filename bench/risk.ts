import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Profanity } from '@2toad/profanity';
import { Filter as BadWordsFilter } from 'bad-words';
import { Filter as GlinFilter } from 'glin-profanity';
import { englishDataset, englishRecommendedTransformers, RegExpMatcher } from 'obscenity';
import { z } from 'zod';
import { assess } from '../src/risk/assess.ts';
import { packageRoot } from '../src/storage/package-root.ts';
import { amount, spread, times, type Finding } from './findings.ts';
import { readRiskLines, type RiskLines } from './risk-lines.ts';
import { startProcess } from './sandbox-process.ts';
import { median } from './statistics.ts';

const runs = 5;
const longTexts = 2_000;
const longLength = 2_000;
const processRuns = 4;

/** A look at a text is repeated, and the shortest one counts: what else the machine does meanwhile says nothing of the engine. */
const looks = 5;

/** What is aimed at, measured on one core of a small machine. */
const aims = { ratio: 1, longMs: 1, memoryMb: 40, loadMs: 200 };

/** Whether a text is abuse, in the opinion of a library or of the engine. */
type Judge = (text: string) => boolean;

/** The engine beside what servers use for the same today, each as its own documentation sets it up for English. */
function openJudges(): Record<string, Judge> {
  const obscenity = new RegExpMatcher({ ...englishDataset.build(), ...englishRecommendedTransformers });
  const badWords = new BadWordsFilter();
  const profanity = new Profanity({ languages: ['en'] });
  const glin = new GlinFilter({ languages: ['english'], detectLeetspeak: true });
  return {
    lamplight: (text) => assess(text).harm,
    obscenity: (text) => obscenity.hasMatch(text),
    'bad-words': (text) => badWords.isProfane(text),
    '@2toad/profanity': (text) => profanity.exists(text),
    'glin-profanity': (text) => glin.isProfane(text),
  };
}

/** Milliseconds of processor time that this process has used: others on the machine make them no longer. */
function readProcessorMs(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1_000;
}

/** Lines a second of processor time. The slowest read a part of the lines: they would take minutes for all. */
function measureRate(judge: Judge, lines: readonly string[]): number {
  const started = readProcessorMs();
  let read = 0;
  for (const line of lines) {
    judge(line);
    read += 1;
    if (read % 500 === 0 && readProcessorMs() - started > 2_000) break;
  }
  return read / ((readProcessorMs() - started) / 1_000);
}

function compareSpeed(judges: Record<string, Judge>, { chat, origin }: RiskLines): Finding[] {
  const rates = new Map(Object.keys(judges).map((name) => [name, [] as number[]]));
  // One after the other in turns, so that whatever else the machine does meets all; the first turn warms them up.
  for (let run = 0; run <= runs; run += 1)
    for (const [name, judge] of Object.entries(judges)) {
      const rate = measureRate(judge, chat);
      if (run > 0) rates.get(name)?.push(rate);
    }
  const base = rates.get('obscenity') ?? [];
  const compare = (figures: readonly number[]) =>
    median(figures.map((rate, index) => rate / (base[index] ?? Number.NaN)));
  return [
    ...[...rates].map(([name, figures]) =>
      spread(`reading, ${name}`, figures, 'lines a second of processor time', {
        note: `${compare(figures).toFixed(2)} × obscenity, ${chat.length} ${origin} chat lines`,
      }),
    ),
    amount('ratio to obscenity', compare(rates.get('lamplight') ?? []), '×', { aim: { least: aims.ratio } }),
  ];
}

/** Chat lines joined until each text is as long as Discord lets most people write. */
function joinLong(chat: readonly string[]): string[] {
  const texts: string[] = [];
  for (let at = 0; texts.length < longTexts;) {
    let text = '';
    for (; text.length < longLength; at += 1) text += `${chat[at % chat.length] ?? ''}\n`;
    texts.push(text.slice(0, longLength));
  }
  return texts;
}

function measureLook(text: string): number {
  const started = performance.now();
  assess(text);
  return performance.now() - started;
}

function measureLong({ chat }: RiskLines): Finding[] {
  const texts = joinLong(chat);
  for (const text of texts.slice(0, 500)) assess(text);
  const looked = texts.map((text) => Math.min(...Array.from({ length: looks }, () => measureLook(text))));
  return [times(`texts of ${longLength} characters`, looked, { most: aims.longMs })];
}

function compareFindings(judges: Record<string, Judge>, { abuse }: RiskLines): Finding[] {
  const percent = (texts: readonly { text: string }[], judge: Judge) =>
    (100 * texts.filter(({ text }) => judge(text)).length) / texts.length;
  return [...abuse].flatMap(([source, texts]) =>
    Object.entries(judges).map(([name, judge]): Finding => {
      const [found, wrong] = [true, false].map((wanted) =>
        percent(
          texts.filter(({ isAbuse }) => isAbuse === wanted),
          judge,
        ),
      );
      const values = { 'of abuse': found ?? Number.NaN, 'of the rest': wrong ?? Number.NaN };
      return { name: `found in ${source}, ${name}`, values, unit: '%' };
    }),
  );
}

const processFacts = z.object({ loadMs: z.number(), heap: z.number(), resident: z.number() });

/** Runs in a process of its own: loads a module if one is named, reads some lines with it, and says what that took. */
const probe = `
  const { assess } = process.argv[1] ? await import(process.argv[1]) : {};
  assess?.('good morning');
  const { user, system } = process.cpuUsage();
  const loadMs = (user + system) / 1000;
  for (let line = 0; assess && line < 5000; line += 1) assess('line ' + line + ', I slept badly and want to stop thinking about it');
  gc();
  await new Promise((resolve) => setTimeout(resolve, 100));
  gc();
  const { heapUsed, arrayBuffers, rss } = process.memoryUsage();
  console.log(JSON.stringify({ loadMs, heap: heapUsed + arrayBuffers, resident: rss }));
`;

async function probeProcess(module: string): Promise<z.infer<typeof processFacts>> {
  const node = startProcess(['--expose-gc', '--max-semi-space-size=4', '--input-type=module', '-e', probe, module]);
  const facts = processFacts.parse(JSON.parse(await node.line()));
  await node.end();
  return facts;
}

async function measureProcess(): Promise<Finding[]> {
  const built = join(packageRoot, 'dist', 'src', 'risk', 'assess.js');
  if (!existsSync(built)) throw new Error('There is no build yet. Run `npm run build` first.');
  const figures = { loadMs: [] as number[], heap: [] as number[], resident: [] as number[] };
  for (let run = 0; run < processRuns; run += 1) {
    const [empty, full] = [await probeProcess(''), await probeProcess(built)];
    figures.loadMs.push(full.loadMs - empty.loadMs);
    figures.heap.push((full.heap - empty.heap) / 1e6);
    figures.resident.push((full.resident - empty.resident) / 1e6);
  }
  const note = 'more than an empty process';
  return [
    spread('loading', figures.loadMs, 'ms of processor time', {
      aim: { most: aims.loadMs },
      note: 'until the first text is read',
    }),
    spread('memory it holds', figures.heap, 'MB', { note }),
    spread('resident memory', figures.resident, 'MB', { aim: { most: aims.memoryMb }, note }),
  ];
}

/**
 * How fast the risk engine reads beside the word filters that servers use today, in one process on the same lines; what it takes for a long
 * text, to load and to hold; and, where there are labelled rows, what each finds of the abuse that filters are made for. The engine looks for
 * danger to oneself too, which none of the others does.
 */
export async function* benchRisk(): AsyncGenerator<Finding> {
  const lines = await readRiskLines();
  const judges = openJudges();
  yield* compareSpeed(judges, lines);
  yield* measureLong(lines);
  yield* await measureProcess();
  yield* compareFindings(judges, lines);
}
