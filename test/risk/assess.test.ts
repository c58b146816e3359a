import { describe, expect, it } from 'vitest';
import { assess, assessByRules, createAssess } from '../../src/risk/assess.ts';
import { type Detector, type Signal, type Tier } from '../../src/risk/assessment.ts';

function speaking(name: string, tier: Tier): Detector {
  const signal: Signal = { rule: `${name}.spoke`, tier, start: 0, end: 1 };
  return { name, words: new Set(), detect: () => [signal] };
}

const FAILING: Detector = {
  name: 'failing',
  words: new Set(),
  detect: () => {
    throw new Error('a fault of ours');
  },
};

describe('an assessment', () => {
  it('is T0 without signals for an empty text', () => {
    expect(assess('')).toEqual({ tier: 'T0', harm: false, page: false, offer: false, hold: false, signals: [] });
  });

  it('has the highest tier of its signals, whatever their order', () => {
    const tiers: readonly Tier[] = ['T1', 'T3', 'H', 'T0', 'T2'];
    const assessThem = createAssess(tiers.map((tier) => speaking(tier, tier)));
    expect(assessThem('x').tier).toBe('T3');
  });

  it('puts harm to others above T2 and below T3', () => {
    expect(createAssess([speaking('a', 'T2'), speaking('b', 'H')])('x').tier).toBe('H');
    expect(createAssess([speaking('a', 'H'), speaking('b', 'T3')])('x').tier).toBe('T3');
  });

  it.each<[Tier, ...boolean[]]>([
    // What follows: harm, page, offer, hold.
    ['T0', false, false, false, false],
    ['T1', false, false, false, false],
    ['T2', false, false, true, false],
    ['H', true, false, false, true],
    ['T3', false, true, true, true],
  ])('that is %s has what follows from it, and nothing else', (tier, harm, page, offer, hold) => {
    expect(createAssess([speaking('a', tier)])('x')).toMatchObject({ tier, harm, page, offer, hold });
    expect(createAssess([speaking('a', tier), speaking('b', 'T0')])('x')).toMatchObject({ harm, page, offer, hold });
    expect(createAssess([speaking('a', tier), speaking('b', 'T3')])('x')).toMatchObject({ harm, page: true });
    expect(createAssess([speaking('a', tier), speaking('b', 'H')])('x')).toMatchObject({ harm: true, page, offer });
  });

  it('by the rules alone is the same without the model', () => {
    const text = 'I feel so empty and alone every single day, I cry myself to sleep and nobody sees it';
    const all = assess(text).signals;
    expect(all.map(({ rule }) => rule)).toContain('model.distress');
    expect(assessByRules(text).signals).toEqual(all.filter(({ rule }) => !rule.startsWith('model.')));
    expect(assessByRules(text, { off: ['scam'] }).tier).toBe('T2');
  });

  it('does not lower a tier because another detector declined', () => {
    expect(createAssess([speaking('a', 'T3'), speaking('b', 'T0')])('x').tier).toBe('T3');
  });

  it('makes a failing detector a T1 signal of its own and still runs the others', () => {
    const found = createAssess([FAILING, speaking('later', 'T2')])('some text');
    expect(found.tier).toBe('T2');
    expect(found.signals.map(({ rule, tier }) => `${rule} ${tier}`)).toEqual([
      'engine.detector-failed:failing T1',
      'later.spoke T2',
    ]);
  });

  it('says the same about the same text', () => {
    const text = 'I want to die tonight. add me on snapchat';
    expect(assess(text)).toEqual(assess(text));
  });

  it('leaves out a detector that a server switched off, and only that one', () => {
    const text = 'you should stop taking your meds. double your bitcoin';
    expect(assess(text).signals.map(({ rule }) => rule)).toEqual(['dangerous-advice.given', 'scam.bait']);
    expect(assess(text, { off: ['scam'] }).signals.map(({ rule }) => rule)).toEqual(['dangerous-advice.given']);
  });

  it('keeps five places at most of a rule that repeats itself', () => {
    const found = assess('I want to die. '.repeat(50));
    expect(found.signals).toHaveLength(5);
  });
});

describe('the place of a signal', () => {
  it('is where the words stand in the original, marks and all', () => {
    const text = '  so… k**ill** mys\u200belf?';
    const [signal] = assess(text).signals;
    expect(text.slice(signal?.start, signal?.end)).toBe('k**ill** mys\u200belf');
  });

  it('counts UTF-16 units, so an emoji before it counts two', () => {
    const [signal] = assess('🌧 I want to die').signals;
    expect(signal).toMatchObject({ start: 5, end: 16 });
  });
});

describe('a very long text', () => {
  const filler = 'the weather is mild. '.repeat(5_000);

  it('is read at its beginning', () => {
    expect(assess(`I want to die. ${filler}`).tier).toBe('T2');
  });

  it('is read at its end, with offsets of the whole', () => {
    const text = `${filler}I am going to kill myself tonight`;
    const found = assess(text);
    expect(found.tier).toBe('T3');
    expect(text.slice(found.signals[0]?.start, found.signals[0]?.end)).toContain('kill myself');
  });

  it('is not read in its middle, and the document says so', () => {
    expect(assess(`${filler}I want to die. ${filler}`).tier).toBe('T0');
  });
});

describe('harm to others and danger in one text', () => {
  it('still pages when a phone number stands beside it', () => {
    const found = assess('I am going to kill myself tonight, call my brother: +44 20 7946 0958');
    expect(found.tier).toBe('T3');
  });

  it('keeps both signals', () => {
    const tiers = assess('I want to die tonight. his number is +44 20 7946 0958').signals.map(({ tier }) => tier);
    expect(tiers).toContain('T3');
    expect(tiers).toContain('H');
  });
});

describe('an hour of the day', () => {
  it('before a thought says when it comes, and wakes nobody', () => {
    expect(assess('at 3am I keep thinking about killing myself')).toMatchObject({ offer: true, page: false });
  });

  it('after it says when it is to be', () => {
    expect(assess('I am thinking about killing myself at midnight')).toMatchObject({ page: true });
  });
});

describe('an offer to be there for somebody', () => {
  it.each([
    'feel free to dm me anytime',
    'my dms are open if you need to talk',
    'pm me anytime',
    'here if you need me',
  ])('is kindness, and nothing follows: %s', (text) => {
    expect(assess(text).tier).toBe('T0');
  });
});
