import { describe, expect, it } from 'vitest';
import { assess, createAssess } from '../../../src/risk/assess.ts';
import { type Detector, type RiskSettings, type Signal } from '../../../src/risk/assessment.ts';
import { NEARLY, WEAKEST } from '../../../src/risk/settings/keenness.ts';
import { isSwitchedOff } from '../../../src/risk/settings/switched-off.ts';
import { DANGER, HARMLESS } from '../further-looks.ts';
import { CONTRASTS, ORDINARY, PLAIN_DANGER } from '../sentences.ts';

const ALL = [
  ...PLAIN_DANGER,
  ...DANGER,
  ...HARMLESS,
  ...ORDINARY,
  ...CONTRASTS.flatMap(({ risk, harmless }) => [risk, harmless]),
];
const LEVELS = ['gentler', 'usual', 'keener'] as const;

function speaking(
  detector: Pick<Detector, 'name' | 'language'>,
  ...signals: Pick<Signal, 'rule' | 'tier'>[]
): Detector {
  return { ...detector, words: new Set(), detect: () => signals.map((signal) => ({ ...signal, start: 0, end: 1 })) };
}

function listRules(detectors: readonly Detector[], settings: RiskSettings): string[] {
  return createAssess(detectors)('x', settings).signals.map(({ rule, tier }) => `${rule} ${tier}`);
}

describe('how keen a server is', () => {
  it('never changes who is paged, nor what is found about self-harm from T1 up', () => {
    const findFloor = (text: string, settings: RiskSettings) =>
      assess(text, settings).signals.filter(
        ({ rule, tier }) => tier === 'T3' || (tier !== 'T0' && rule.startsWith('self-harm.')),
      );
    for (const text of ALL) {
      const usual = findFloor(text, {});
      expect(findFloor(text, { keenness: 'gentler' }), text).toEqual(usual);
      expect(findFloor(text, { keenness: 'keener' }), text).toEqual(expect.arrayContaining([...usual]));
    }
  });

  it('moves what reaches the queue, a little, the way it says', () => {
    const [gentler = 0, usual = 0, keener = 0] = LEVELS.map(
      (keenness) => ALL.filter((text) => assess(text, { keenness }).tier !== 'T0').length,
    );
    expect(gentler).toBeLessThan(usual);
    expect(usual).toBeLessThan(keener);
  });

  it('can lower no rule about self-harm, and keeps what it lowers in the trace', () => {
    expect([...WEAKEST].filter((rule) => rule.startsWith('self-harm.'))).toEqual([]);
    const [weak = ''] = WEAKEST;
    const signals = [{ rule: weak, tier: 'T1' as const }];
    expect(listRules([speaking({ name: 'distress' }, ...signals)], { keenness: 'gentler' })).toEqual([`${weak} T0`]);
  });

  it('lets a rule that is weak at T1 speak as before at a higher tier', () => {
    const grave = [...WEAKEST].map((rule) => ({ rule, tier: 'T2' as const }));
    expect(listRules([speaking({ name: 'distress' }, ...grave)], { keenness: 'gentler' })).toEqual(
      [...WEAKEST].map((rule) => `${rule} T2`),
    );
  });

  it('shows a keener server what was nearly something', () => {
    expect([...NEARLY].sort()).toEqual(['self-harm.denied', 'self-harm.vague']);
    const nearly = [...NEARLY].map((rule) => ({ rule, tier: 'T0' as const }));
    expect(listRules([speaking({ name: 'self-harm' }, ...nearly)], { keenness: 'keener' })).toEqual(
      [...NEARLY].map((rule) => `${rule} T1`),
    );
  });

  it('is told to the detectors', () => {
    const seen: (RiskSettings | undefined)[] = [];
    const listening: Detector = {
      name: 'listening',
      words: new Set(),
      detect: (_, __, settings) => {
        seen.push(settings);
        return [];
      },
    };
    createAssess([listening])('x', { keenness: 'gentler' });
    expect(seen).toEqual([{ keenness: 'gentler' }]);
  });
});

describe('the languages of a server', () => {
  const detectors = [
    speaking({ name: 'plain' }, { rule: 'plain.spoke', tier: 'T1' }),
    speaking({ name: 'english', language: 'en' }, { rule: 'english.spoke', tier: 'T1' }),
    speaking({ name: 'spanish', language: 'es' }, { rule: 'spanish.spoke', tier: 'T1' }),
  ];

  it('are all of them unless it chose', () => {
    expect(listRules(detectors, {})).toHaveLength(3);
  });

  it('leave out the others’ detectors, but never English nor what has no language', () => {
    expect(listRules(detectors, { languages: ['de'] })).toEqual(['plain.spoke T1', 'english.spoke T1']);
    expect(listRules(detectors, { languages: [] })).toEqual(['plain.spoke T1', 'english.spoke T1']);
    expect(listRules(detectors, { languages: ['es'] })).toHaveLength(3);
  });
});

describe('a detector that a server switched off', () => {
  it('is silent whoever speaks its rules, the model too', () => {
    const detectors = [
      speaking({ name: 'scam' }, { rule: 'scam.bait', tier: 'H' }),
      speaking(
        { name: 'spanish', language: 'es' },
        { rule: 'scam.bait', tier: 'H' },
        { rule: 'threat.violence', tier: 'H' },
      ),
      speaking({ name: 'model' }, { rule: 'model.spam', tier: 'H' }, { rule: 'model.self-harm', tier: 'T2' }),
    ];
    expect(listRules(detectors, { off: ['scam'] })).toEqual(['threat.violence H', 'model.self-harm T2']);
  });

  it('is not run, so it cannot fail either', () => {
    const failing: Detector = {
      name: 'scam',
      words: new Set(),
      detect: () => {
        throw new Error('a fault of ours');
      },
    };
    expect(listRules([failing], { off: ['scam'] })).toEqual([]);
  });
});

describe('a kind that a server switched off', () => {
  it('takes its own rules with it, and no other’s', () => {
    const rules = [
      'scam.bait',
      'model.spam',
      'personal-data.address',
      'dangerous-advice.given',
      'model.dangerous-advice',
    ];
    const kept = [...rules, 'self-harm.plan', 'model.self-harm', 'doxxing.threat'];
    const listOff = (off: readonly ('scam' | 'personal-data' | 'dangerous-advice')[]) =>
      kept.filter((rule) => isSwitchedOff(rule, off));
    expect(listOff([])).toEqual([]);
    expect(listOff(['scam'])).toEqual(['scam.bait', 'model.spam']);
    expect(listOff(['personal-data'])).toEqual(['personal-data.address']);
    expect(listOff(['dangerous-advice'])).toEqual(['dangerous-advice.given', 'model.dangerous-advice']);
    expect(listOff(['scam', 'personal-data', 'dangerous-advice'])).toEqual(rules);
  });
});
