import { describe, expect, it } from 'vitest';
import { assess } from '../../src/risk/assess.ts';
import { type Tier } from '../../src/risk/assessment.ts';
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
