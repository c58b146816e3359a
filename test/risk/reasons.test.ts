import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { assess } from '../../src/risk/assess.ts';
import { type ExtraWord } from '../../src/risk/assessment.ts';
import { explainRule, explainRules } from '../../src/words/en-risk.ts';
import { en } from '../../src/words/en.ts';

const RULE = /['`]([a-z]+(?:-[a-z]+)*\.[a-z]+(?:-[a-z]+)*)['`]/g;
/** A kind of phrase that never speaks under its own name: one small step of a pattern. */
const NO_RULE = 'grooming.weak';
const SENTENCES = { ...en.risk.reasons, ...en.risk.declined };

function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    .map((path) => join(folder, path));
}

/** Every text that a value holds, however deep. */
function collectTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (value instanceof Map || value instanceof Set || typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(collectTexts);
}

async function collectExports(folder: string): Promise<string[]> {
  const modules: unknown[] = await Promise.all(listFiles(folder).map((path) => import(pathToFileURL(path).href)));
  return modules.flatMap(collectTexts);
}

/** A sentence that a phrase of our material stands for: the first of each choice, nothing that may be missing. */
function exemplify(phrase: string): string {
  return phrase
    .replace(/\{([^}]*)\}(\??)/g, (_, inside: string, missing: string) => (missing ? '' : (inside.split('|')[0] ?? '')))
    .replace(/~\d+/g, '')
    .split(' ')
    .flatMap((part) => (part.endsWith('?') ? [] : (part.split('|')[0] ?? '')))
    .join(' ');
}

const SAMPLES = [
  'his number is +44 20 7946 0958, mail jo@example.com, card 4111 1111 1111 1111',
  'my number is +44 20 7946 0958, my mail is jo@example.com, my card is 4111 1111 1111 1111',
  'his iban is DE89 3704 0044 0532 0130 00, his ip is 203.0.113.9, his ssn is 078-05-1120',
  'my iban is DE89 3704 0044 0532 0130 00, my ip is 203.0.113.9, my ssn is 078-05-1120',
  'he lives at 12 Rose Hill Lane',
  'I live at 12 Rose Hill Lane',
];
const EXTRA: readonly ExtraWord[] = [
  { phrase: 'rose hill', tier: 'T1' },
  { phrase: 'rose hill', tier: 'T2' },
  { phrase: 'rose hill', tier: 'H' },
];

const sources = listFiles('src/risk').map((path) => readFileSync(path, 'utf8'));
const spoken = new Set<string>();

beforeAll(async () => {
  const texts = [...SAMPLES, ...(await collectExports('test/risk'))];
  const phrases = await Promise.all(['src/risk/material', 'src/risk/languages'].map(collectExports));
  for (const text of [...texts, ...phrases.flat().map(exemplify)])
    for (const { rule } of assess(text, { extraWords: EXTRA }).signals) spoken.add(rule);
});

/** Names of rules that stand whole in the sources. */
function listWritten(): Set<string> {
  const families = new Set(Object.keys(SENTENCES).map((rule) => rule.split('.')[0] ?? ''));
  const names = sources.flatMap((text) => [...text.matchAll(RULE)].map(([, rule = '']) => rule));
  return new Set(names.filter((rule) => rule !== NO_RULE && families.has(rule.split('.')[0] ?? '')));
}

/** Whether a name is put together in the sources: `threat.${…}`, with its second part a word of theirs. */
function isPutTogether(rule: string): boolean {
  const [family = '', name = ''] = rule.split('.');
  const ends = [name, name.replace(/^own-/, ''), name.replace(/-with-time$/, '')];
  const hasFamily = sources.some((text) => text.includes(`\`${family}.\${`) || text.includes(`'${family}.'`));
  const hasName = (end: string) => sources.some((text) => new RegExp(`['"]${end}['"]|^\\s*${end}:`, 'm').test(text));
  return hasFamily && ends.some(hasName);
}

describe('every rule', () => {
  it('that speaks of any sentence we have says why in words', () => {
    expect(spoken.size).toBeGreaterThan(60);
    expect([...spoken].filter((rule) => explainRule(rule, en.risk).why === null).sort()).toEqual([]);
  });

  it('that is named in the sources says why in words', () => {
    const written = [...listWritten()];
    expect(written.length).toBeGreaterThan(40);
    expect(written.filter((rule) => !Object.hasOwn(SENTENCES, rule)).sort()).toEqual([]);
  });

  it('that has a sentence exists', () => {
    const written = listWritten();
    const isThere = (rule: string) => spoken.has(rule) || written.has(rule) || isPutTogether(rule);
    expect(Object.keys(SENTENCES).filter((rule) => !isThere(rule))).toEqual([]);
  });

  it('says why in one short sentence that quotes nobody and accuses nobody', () => {
    for (const [rule, sentence] of Object.entries(SENTENCES)) {
      expect(sentence.length, rule).toBeLessThanOrEqual(100);
      expect(sentence, rule).toMatch(/^[A-Z][^.!?]*[^.!?\s]$/);
      expect(sentence, rule).not.toMatch(/\b(commit|suicidal|attention|manipulat|crazy)/i);
    }
  });

  it('has one sentence only: it either speaks or declines', () => {
    expect(Object.keys(en.risk.reasons).filter((rule) => Object.hasOwn(en.risk.declined, rule))).toEqual([]);
  });
});

describe('the reasons of a case', () => {
  it('begin with the gravest', () => {
    const [first] = explainRules(['harassment.insult', 'distress.urge', 'self-harm.underway'], en.risk);
    expect(first?.rule).toBe('self-harm.underway');
  });
});
