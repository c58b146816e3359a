import { type Assessment, type Signal, type Tier } from '../../src/risk/assessment.ts';
import { en } from '../../src/words/en.ts';
import { explainRule } from '../../src/words/en-risk.ts';

/** What follows from a tier, for people who try texts out. The tiers and what the bot does are described in docs/risk.md. */
const MEANINGS = {
  T0: 'nothing to do',
  T1: en.tiers.T1,
  T2: en.tiers.T2,
  T3: en.tiers.T3,
  H: en.tiers.H,
} as const satisfies Record<Tier, string>;

/** The union of the signals' places, in order. */
function joinPlaces(signals: readonly Signal[]): { start: number; end: number }[] {
  const joined: { start: number; end: number }[] = [];
  for (const { start, end } of signals.toSorted((one, other) => one.start - other.start)) {
    const last = joined.at(-1);
    if (last && start <= last.end) last.end = Math.max(last.end, end);
    else joined.push({ start, end });
  }
  return joined;
}

/** The text with «marks» around what was noticed. */
function markPlaces(text: string, signals: readonly Signal[]): string {
  let marked = '';
  let from = 0;
  for (const { start, end } of joinPlaces(signals)) {
    marked += `${text.slice(from, start)}«${text.slice(start, end)}»`;
    from = end;
  }
  return marked + text.slice(from);
}

function listOutcomes({ page, offer, hold, harm, tier }: Assessment): string[] {
  const outcomes = [
    ...(page ? ['The person on call is paged.'] : []),
    ...(offer ? ['The writer is privately offered help, where they can be reached without anybody seeing it.'] : []),
    ...(hold ? ['If it is anonymous, it waits for a moderator before it appears.'] : []),
    ...(harm ? ['Moderators see it as harm to others.'] : []),
    ...(tier !== 'T0' && !harm && !page ? ['Moderators see it in their queue.'] : []),
  ];
  return outcomes.length > 0 ? outcomes : ['Nothing: nobody is told.'];
}

function describeSignal(text: string, { rule, tier, start, end }: Signal): string[] {
  const { why } = explainRule(rule, en.risk);
  return [`  ${tier.padEnd(2)}  ${why ?? 'A rule without a sentence'} (${rule})`, `      «${text.slice(start, end)}»`];
}

/** What was noticed in a text, where, why, and what would follow, as lines for a terminal. */
export function explainText(text: string, assessment: Assessment): string {
  const { tier, signals } = assessment;
  const noticed = signals.flatMap((signal) => describeSignal(text, signal));
  const lines = [
    markPlaces(text, signals),
    '',
    tier === 'T0' ? `T0 · ${MEANINGS.T0}` : MEANINGS[tier],
    '',
    'Noticed',
    ...(noticed.length > 0 ? noticed : ['  nothing']),
    '',
    'What follows',
    ...listOutcomes(assessment).map((outcome) => `  ${outcome}`),
  ];
  return `${lines.join('\n')}\n`;
}
