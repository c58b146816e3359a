import { type Detector, type OptionalDetector, type RiskSettings } from '../assessment.ts';

/** What else goes with a detector that is switched off: the model sees the same kind of thing. */
const RULES_OF: Readonly<Record<OptionalDetector, readonly string[]>> = {
  scam: ['scam.', 'model.spam'],
  'personal-data': ['personal-data.'],
  'dangerous-advice': ['dangerous-advice.', 'model.dangerous-advice'],
};

/** Whether a server wants this detector to run at all. English is the floor. */
export function runsFor({ name, language }: Detector, { off = [], languages }: RiskSettings): boolean {
  if (off.some((one) => one === name)) return false;
  return languages === undefined || language === undefined || language === 'en' || languages.includes(language);
}

/** Whether a server does without this rule, whichever detector it comes from. */
export function isSwitchedOff(rule: string, off: readonly OptionalDetector[]): boolean {
  return off.some((name) => RULES_OF[name].some((start) => rule.startsWith(start)));
}
