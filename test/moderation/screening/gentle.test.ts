import { describe, expect, it } from 'vitest';
import { isDistressAlone } from '../../../src/moderation/screening/gentle.ts';
import { assess } from '../../../src/risk/assess.ts';
import type { Signal } from '../../../src/risk/assessment.ts';
import { en } from '../../../src/words/en.ts';

const signal = (rule: string, tier: Signal['tier']): Signal => ({ rule, tier, start: 0, end: 1 });

describe('distress of every day', () => {
  it.each(['I feel hopeless', 'I feel like such a burden to everyone'])('is all there is in: %s', (text) => {
    const { tier, signals } = assess(text);
    expect(tier).toBe('T1');
    expect(isDistressAlone(signals)).toBe(true);
  });

  it.each([
    'I keep thinking about killing myself',
    'I want to cut myself so badly right now',
    'I will kill myself tonight with the pills I saved',
    'everything feels hopeless and I will find you and break your legs',
  ])('is not all there is in: %s', (text) => {
    const { tier, signals } = assess(text);
    expect(tier).not.toBe('T0');
    expect(isDistressAlone(signals)).toBe(false);
  });

  it('is never found where a rule of any other kind spoke, or one of a higher tier', () => {
    const distress = signal('distress.hopelessness', 'T1');
    const others = Object.keys(en.risk.reasons).filter((rule) => !/^(distress\.|model\.distress)/.test(rule));
    expect(others.length).toBeGreaterThan(60);
    for (const rule of others) expect(isDistressAlone([distress, signal(rule, 'T1')]), rule).toBe(false);
    for (const tier of ['T2', 'T3', 'H'] as const)
      expect(isDistressAlone([distress, signal('distress.deep', tier)]), tier).toBe(false);
  });

  it('is not what was only looked at: then nothing was noticed', () => {
    expect([isDistressAlone([]), isDistressAlone([signal('distress.declined', 'T0')])]).toEqual([false, false]);
  });

  it('is not an urge to hurt oneself, nor a part of the reading that failed', () => {
    for (const rule of ['distress.urge', 'engine.detector-failed:distress', 'extra-words.look'])
      expect(isDistressAlone([signal(rule, 'T1')]), rule).toBe(false);
  });
});
