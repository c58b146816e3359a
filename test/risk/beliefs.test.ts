import { describe, expect, it } from 'vitest';
import { assess } from '../../src/risk/assess.ts';
import { type Tier } from '../../src/risk/assessment.ts';
import { BELIEFS, FRESH_LOOKS } from './beliefs/all.ts';
import { NOT_UNDERSTOOD } from './beliefs/not-understood.ts';
import { type Belief, type Outcome, type Pair } from './beliefs/pair.ts';
import { DANGER, HARMLESS } from './further-looks.ts';
import { CONTRASTS, ORDINARY, PLAIN_DANGER } from './sentences.ts';

const ORDER: readonly Tier[] = ['T0', 'T1', 'T2', 'H', 'T3'];

function reaches(text: string, tier: Tier): boolean {
  return assess(text).signals.some((signal) => ORDER.indexOf(signal.tier) >= ORDER.indexOf(tier));
}

function pages(text: string): boolean {
  return assess(text).signals.some(({ tier }) => tier === 'T3');
}

describe('plain danger', () => {
  it('pages for at least nine in ten sentences of intent with a time, means or a farewell', () => {
    const missed = PLAIN_DANGER.filter((text) => !pages(text));
    expect(missed.length / PLAIN_DANGER.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
  });

  it('pages for at least nine in ten of the sentences written for the further looks', () => {
    const missed = DANGER.filter((text) => !pages(text));
    expect(missed.length / DANGER.length, missed.join('\n')).toBeLessThanOrEqual(0.1);
  });

  it('offers help for every one of them but two', () => {
    const missed = [...PLAIN_DANGER, ...DANGER].filter((text) => !reaches(text, 'T2'));
    expect(missed.length, missed.join('\n')).toBeLessThanOrEqual(2);
  });
});

describe.each(CONTRASTS)('$about', ({ risk, tier, harmless, most }) => {
  it(`takes "${risk}" as ${tier}`, () => {
    expect(reaches(risk, tier), JSON.stringify(assess(risk).signals)).toBe(true);
  });

  it(`takes "${harmless}" as ${most} at most`, () => {
    const { tier: found, signals } = assess(harmless);
    expect(ORDER.indexOf(found), JSON.stringify(signals)).toBeLessThanOrEqual(ORDER.indexOf(most));
  });
});

describe('ordinary talk', () => {
  it.each([...ORDINARY, ...HARMLESS])('neither pages, offers nor holds "%s"', (text) => {
    expect(['T0', 'T1']).toContain(assess(text).tier);
  });

  it('reaches the queue with at most one sentence in twenty', () => {
    const all = [...ORDINARY, ...HARMLESS];
    const queued = all.filter((text) => assess(text).tier !== 'T0');
    expect(queued.length / all.length, queued.join('\n')).toBeLessThanOrEqual(0.05);
  });
});

const OUTCOMES: readonly Outcome[] = ['nothing', 'queue', 'offer', 'page'];

/** What the rules about self-harm and distress make of a text; what else may notice it is others' matter. */
function judge(text: string): Outcome {
  const own = assess(text).signals.filter(({ rule }) => /^(self-harm|distress)\./.test(rule));
  if (own.some(({ tier }) => tier === 'T3')) return 'page';
  if (own.some(({ tier }) => tier === 'T2')) return 'offer';
  return own.some(({ tier }) => tier === 'T1') ? 'queue' : 'nothing';
}

function isMissed({ danger, least }: Pair): boolean {
  return OUTCOMES.indexOf(judge(danger)) < OUTCOMES.indexOf(least);
}

function isFalseAlarm({ harmless, most }: Pair): boolean {
  return OUTCOMES.indexOf(judge(harmless)) > OUTCOMES.indexOf(most);
}

function listDanger(pairs: readonly Pair[]): string {
  return pairs.map(({ danger, least }) => `${judge(danger)} instead of ${least}: ${danger}`).join('\n');
}

function listHarmless(pairs: readonly Pair[]): string {
  return pairs.map(({ harmless, most }) => `${judge(harmless)} instead of ${most}: ${harmless}`).join('\n');
}

const UNDERSTOOD_NOT: ReadonlySet<string> = new Set(Object.values<readonly string[]>(NOT_UNDERSTOOD).flat());
const ALL: readonly Pair[] = [...BELIEFS, ...FRESH_LOOKS].flatMap(({ pairs }): readonly Pair[] => pairs);

describe.each<Belief>([...BELIEFS, ...FRESH_LOOKS])('about $subject', ({ pairs }) => {
  it('understands every sentence of danger that is not listed as not understood', () => {
    const missed = pairs.filter((pair) => isMissed(pair) && !UNDERSTOOD_NOT.has(pair.danger));
    expect(missed, listDanger(missed)).toHaveLength(0);
  });

  it('never wakes anybody for a harmless sentence with the same words', () => {
    const paged = pairs.filter(({ harmless }) => pages(harmless));
    expect(paged, listHarmless(paged)).toHaveLength(0);
  });

  it('leaves every harmless sentence alone that is not listed as not understood', () => {
    const alarms = pairs.filter((pair) => isFalseAlarm(pair) && !UNDERSTOOD_NOT.has(pair.harmless));
    expect(alarms, listHarmless(alarms)).toHaveLength(0);
  });
});

describe('all pairs together', () => {
  it.each([
    ['page', 0.8],
    ['offer', 0.8],
    ['queue', 0.95],
  ] as const)('reach at least a %s where one is due, for a share of %s', (least, share) => {
    const due = ALL.filter((pair) => pair.least === least);
    const missed = due.filter(isMissed);
    expect(1 - missed.length / due.length, listDanger(missed)).toBeGreaterThanOrEqual(share);
  });

  it('raise a false alarm for at most one harmless sentence in twenty', () => {
    const alarms = ALL.filter(isFalseAlarm);
    expect(alarms.length / ALL.length, listHarmless(alarms)).toBeLessThanOrEqual(0.05);
  });

  it('tell each sentence once', () => {
    const told = ALL.flatMap(({ danger, harmless }) => [danger, harmless]);
    expect(new Set(told).size).toBe(told.length);
  });

  it('hold every sentence that is listed as not understood', () => {
    const told = new Set(ALL.flatMap(({ danger, harmless }) => [danger, harmless]));
    expect([...UNDERSTOOD_NOT].filter((sentence) => !told.has(sentence))).toEqual([]);
  });
});

describe('what is declined', () => {
  it.each([
    ['my friend killed herself two years ago', 'self-harm.bereaved-or-past'],
    ['do you want to die?', 'self-harm.addressed'],
    ['this exam makes me want to die', 'self-harm.exaggeration'],
    ['people who want to kill themselves deserve help', 'self-harm.in-general'],
    ['how old are you?', 'grooming.small-talk'],
    ['write to me at me@example.com', 'personal-data.own-mail'],
  ])('is in the trace by name: "%s" → %s', (text, rule) => {
    expect(assess(text).signals).toContainEqual(expect.objectContaining({ rule, tier: 'T0' }));
  });
});
