import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { type Head } from '../../src/risk/model/heads.ts';

const GRADES = ['none', 'low', 'moderate', 'high'] as const;

const row = z.object({
  text: z.string(),
  source: z.string(),
  lang: z.string(),
  quality: z.enum(['gold', 'crowd', 'weak', 'distant', 'synthetic']),
  grade: z.enum(GRADES).nullish(),
  hard: z.string().nullish(),
  tasks: z.record(z.string(), z.number().nullable()).nullish(),
});

/** A labelled text. What is not among `labels` is not known about it. */
export interface Row {
  text: string;
  source: string;
  lang: string;
  quality: z.infer<typeof row>['quality'];
  grade: z.infer<typeof row>['grade'];
  hard: string | undefined;
  labels: ReadonlyMap<Head, boolean>;
}

const TASKS = {
  'self-harm': 'self_harm',
  abuse: 'abuse',
  threat: 'threat',
  sexual: 'sexual',
  spam: 'spam_scam',
  'dangerous-advice': 'unsafe_advice',
} as const satisfies Partial<Record<Head, string>>;

/** Nobody asked whether these are sad: talk about the weather, support for a computer, short messages to friends. */
const CALM = /^(?:benign_|sms_spam$)/;

/** Distress has no task of its own: it follows from the grade, and where there is none, from the kind of talk. */
function readDistress(read: z.infer<typeof row>): boolean | undefined {
  if (read.grade !== null && read.grade !== undefined) return read.grade !== 'none';
  if (read.tasks?.['self_harm'] === 1) return true;
  return CALM.test(read.source) && read.tasks?.['self_harm'] === 0 ? false : undefined;
}

function readLabels(read: z.infer<typeof row>): ReadonlyMap<Head, boolean> {
  const labels = new Map<Head, boolean>();
  for (const [head, task] of Object.entries(TASKS) as [keyof typeof TASKS, string][]) {
    const label = read.tasks?.[task];
    if (label === 0 || label === 1) labels.set(head, label === 1);
  }
  const distress = readDistress(read);
  if (distress !== undefined) labels.set('distress', distress);
  return labels;
}

/** The rows write links, addresses, handles and phone numbers as placeholders; here they become what the normaliser would meet. */
function restorePlaceholders(text: string): string {
  return text
    .replaceAll('<URL>', ' https://link ')
    .replaceAll('<USER>', ' <@1> ')
    .replaceAll('<PHONE>', ' 55501000 ')
    .replaceAll('<EMAIL>', ' ');
}

/** Reads a gzipped file of rows, one JSON each line, in its order. Throws where a line is not a row. */
export function readRows(path: string): Row[] {
  const lines = gunzipSync(readFileSync(path)).toString('utf8').split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const read = row.parse(JSON.parse(line));
      const { source, lang, quality, grade } = read;
      const text = restorePlaceholders(read.text);
      return { text, source, lang, quality, grade, hard: read.hard ?? undefined, labels: readLabels(read) };
    });
}
