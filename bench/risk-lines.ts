import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readRows } from '../scripts/eval/read-rows.ts';
import { packageRoot } from '../src/storage/package-root.ts';

/** Lines to read, and where there are labelled ones, which of them are abuse. */
export interface RiskLines {
  chat: readonly string[];
  /** By source: a text, and whether people called it abuse. Empty where there are no labelled rows. */
  abuse: ReadonlyMap<string, readonly { text: string; isAbuse: boolean }[]>;
  origin: string;
}

const FOLDER = join(packageRoot, '..', 'shared', 'data', 'risk');
const CHAT = new Set(['conda_dota_chat', 'benign_irc_ubuntu', 'benign_dailydialog']);
const ABUSE = new Set(['conda_dota_chat', 'davidson_tweets']);
const WANTED = 20_000;

const INVENTED = [
  'gg wp everyone',
  'can you push mid, I am coming from the left',
  'why would you pick that hero again, honestly',
  'has anyone got the driver working after the update? mine says permission denied',
  'sudo apt install it, then log out and in again',
  'thanks, that fixed it :)',
  'Good morning! Did you sleep well?',
  'Not really. I have an interview at nine and I could not stop thinking about it.',
  'lol you are such an idiot, that was our own tower',
  'see you at the station at 6, I will bring the tickets',
  'i cant believe we lost that, one more?',
  'The soup needs another twenty minutes, so there is time for a walk.',
];

/** Twenty thousand chat lines: real ones where labelled rows lie beside the project, else invented ones. */
export async function readRiskLines(): Promise<RiskLines> {
  const chat: string[] = [];
  const abuse = new Map<string, { text: string; isAbuse: boolean }[]>();
  const [dev, train] = ['dev.jsonl.gz', 'train.jsonl.gz'].map((name) => join(FOLDER, name));
  if (dev === undefined || train === undefined || !existsSync(dev) || !existsSync(train))
    return {
      chat: Array.from({ length: WANTED }, (_, index) => INVENTED[index % INVENTED.length] ?? ''),
      abuse,
      origin: 'invented',
    };
  for await (const { text, source, tasks } of readRows(dev)) {
    if (CHAT.has(source)) chat.push(text);
    const label = tasks?.['abuse'];
    if (!ABUSE.has(source) || (label !== 0 && label !== 1)) continue;
    const there = abuse.get(source) ?? [];
    there.push({ text, isAbuse: label === 1 });
    abuse.set(source, there);
  }
  for await (const { text, source } of readRows(train)) if (CHAT.has(source) && chat.length < WANTED) chat.push(text);
  return { chat: chat.slice(0, WANTED), abuse, origin: 'real' };
}
