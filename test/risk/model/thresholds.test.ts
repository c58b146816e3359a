import { describe, expect, it } from 'vitest';
import { type Row } from '../../../scripts/train/read-rows.ts';
import { chooseThresholds, type Judged } from '../../../scripts/train/thresholds.ts';
import { type Keenness } from '../../../src/risk/assessment.ts';
import { type Head, type Scores } from '../../../src/risk/model/heads.ts';
import { discountShort, isForRules } from '../../../src/risk/model/score.ts';

const COUNT = 2_000;

/** The same for every head. */
function score(probability: number): Scores {
  return {
    'self-harm': probability,
    distress: probability,
    abuse: probability,
    threat: probability,
    sexual: probability,
    spam: probability,
    'dangerous-advice': probability,
  };
}

/** Rows of one source whose probabilities are spread evenly from 0 to 1. */
function spread(source: string, labels: Row['labels'], about: Partial<Row & Judged> = {}): Judged[] {
  const { words = 60, named = false, grade, hard } = about;
  return Array.from({ length: COUNT }, (_, at) => ({
    row: { text: '', source, lang: 'en', quality: 'gold', grade, hard, labels },
    words,
    named,
    probabilities: score((at + 0.5) / COUNT),
  }));
}

function shareNoticed(judged: readonly Judged[], head: Head, threshold: number): number {
  const noticed = judged.filter(
    ({ words, named, probabilities }) =>
      !isForRules(head, words, named) && discountShort(probabilities[head], head, words) >= threshold,
  );
  return noticed.length / judged.length;
}

const HARMLESS = new Map<Head, boolean>([['self-harm', false]]);
const POLITE = new Map<Head, boolean>([['abuse', false]]);

describe('thresholds', () => {
  it("notice at most three of a thousand harmless lines of a game's chat as abuse", () => {
    const chat = spread('conda_invented', POLITE, { words: 4 });
    const { threshold } = chooseThresholds(chat, 'abuse');
    expect(shareNoticed(chat, 'abuse', threshold.usual)).toBeLessThanOrEqual(0.003);
    expect(shareNoticed(chat, 'abuse', threshold.usual)).toBeGreaterThan(0.002);
  });

  it('keep the strictest of their budgets, and ask for the least certainty within it', () => {
    const calm = spread('benign_invented', HARMLESS);
    const around = spread('cssrs_post_level', HARMLESS, { grade: 'none' });
    const { threshold } = chooseThresholds([...calm, ...around], 'self-harm');
    expect(shareNoticed(calm, 'self-harm', threshold.usual)).toBeLessThanOrEqual(0.01);
    expect(shareNoticed(calm, 'self-harm', threshold.usual)).toBeGreaterThan(0.009);
    expect(shareNoticed(around, 'self-harm', threshold.usual)).toBeLessThanOrEqual(0.06);
  });

  it('are settled apart where an act is named, and hardly notice a harmless text there', () => {
    const calm = spread('benign_invented', HARMLESS);
    const naming = spread('invented', HARMLESS, { named: true, hard: 'neg_with_keyword' });
    const { threshold, thresholdWhereNamed } = chooseThresholds([...calm, ...naming], 'self-harm');
    const alone = chooseThresholds(calm, 'self-harm');
    expect(threshold).toEqual(alone.threshold);
    expect(shareNoticed(naming, 'self-harm', thresholdWhereNamed.usual)).toBeLessThanOrEqual(0.02);
    expect(shareNoticed(naming, 'self-harm', thresholdWhereNamed.usual)).toBeGreaterThan(0.018);
  });

  it('never let a head speak that nothing could be measured of', () => {
    const few = spread('conda_invented', POLITE).slice(0, 20);
    expect(chooseThresholds(few, 'abuse').threshold.usual).toBeGreaterThan(1);
  });

  it('notice fewer gently and more keenly', () => {
    const chat = spread('conda_invented', POLITE, { words: 4 });
    const { threshold } = chooseThresholds(chat, 'abuse');
    const share = (keenness: Keenness) => shareNoticed(chat, 'abuse', threshold[keenness]);
    expect(share('gentler')).toBeLessThan(share('usual'));
    expect(share('usual')).toBeLessThan(share('keener'));
  });
});

describe('a text that is left to the rules', () => {
  it.each(['abuse', 'sexual'] as const)('is one word alone, which says nothing of %s by itself', (head) => {
    expect(isForRules(head, 1, false)).toBe(true);
    expect(isForRules(head, 2, false)).toBe(false);
  });

  it('is a statement about oneself, and a longer one where it names an act', () => {
    expect([isForRules('self-harm', 15, false), isForRules('self-harm', 16, false)]).toEqual([true, false]);
    expect([isForRules('self-harm', 47, true), isForRules('self-harm', 48, true)]).toEqual([true, false]);
  });
});
