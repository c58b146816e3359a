import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/risk/assess.ts';
import { DANGEROUS_ADVICE } from './dangerous-advice.ts';
import { DRUG_SALE } from './drug-sale.ts';
import { EATING_DISORDER } from './eating-disorder.ts';
import { ELSEWHERE } from './elsewhere.ts';
import { ENCOURAGEMENT } from './encouragement.ts';
import { GROOMING } from './grooming.ts';
import { HARASSMENT } from './harassment.ts';
import { HATE } from './hate.ts';
import { METHOD } from './method.ts';
import { MONEY } from './money.ts';
import { PERSONAL_DATA } from './personal-data.ts';
import { SCAMS } from './scams.ts';
import { SECOND_LOOK } from './second-look.ts';
import { SEXUAL } from './sexual.ts';
import { THREATS } from './threats.ts';
import { type HarmBelief } from './belief.ts';

const BELIEFS = {
  threats: THREATS,
  harassment: HARASSMENT,
  hate: HATE,
  sexual: SEXUAL,
  grooming: GROOMING,
  elsewhere: ELSEWHERE,
  method: METHOD,
  encouragement: ENCOURAGEMENT,
  'eating disorders': EATING_DISORDER,
  'dangerous advice': DANGEROUS_ADVICE,
  'personal data': PERSONAL_DATA,
  scams: SCAMS,
  money: MONEY,
  'drug sale': DRUG_SALE,
  'a further look': SECOND_LOOK,
} satisfies Record<string, HarmBelief>;

function listSignals(text: string): string {
  return assess(text)
    .signals.map(({ rule, tier }) => `${rule} ${tier}`)
    .join(', ');
}

function isHeldBy(text: string, speaks: (rule: string) => boolean): boolean {
  return assess(text).signals.some(({ rule, tier }) => tier === 'H' && speaks(rule));
}

describe.each(Object.entries(BELIEFS))('%s', (_, { rules, pairs }) => {
  describe.each(Object.entries(pairs))('%s', (_about, both) => {
    it.each(both)('holds "%s" and lets "%s" pass', (harmful, harmless) => {
      const held = isHeldBy(harmful, (rule) => rules.some((start) => rule.startsWith(start)));
      expect(held, `not held: ${listSignals(harmful)}`).toBe(true);
      expect(
        isHeldBy(harmless, (rule) => !rule.startsWith('model.')),
        `held: ${listSignals(harmless)}`,
      ).toBe(false);
      expect(assess(harmless).page, `paged: ${listSignals(harmless)}`).toBe(false);
    });
  });
});
