import { type Detector } from './assessment.ts';
import { dangerousAdvice } from './detectors/dangerous-advice.ts';
import { distress } from './detectors/distress.ts';
import { doxxing } from './detectors/doxxing.ts';
import { drugSale } from './detectors/drug-sale.ts';
import { eatingDisorder } from './detectors/eating-disorder.ts';
import { encouragement } from './detectors/encouragement.ts';
import { grooming } from './detectors/grooming.ts';
import { harassment } from './detectors/harassment.ts';
import { links } from './detectors/links.ts';
import { method } from './detectors/method.ts';
import { model } from './detectors/model.ts';
import { personalData } from './detectors/personal-data.ts';
import { scam } from './detectors/scam.ts';
import { selfHarm } from './detectors/self-harm.ts';
import { sexual } from './detectors/sexual.ts';
import { threat } from './detectors/threat.ts';
import { LANGUAGE_DETECTORS } from './languages/languages.ts';

/** All detectors, in the order in which their signals are listed. A new one is a file in `detectors/` and a line here. */
export const DETECTORS = [
  selfHarm,
  distress,
  method,
  encouragement,
  threat,
  harassment,
  sexual,
  grooming,
  personalData,
  doxxing,
  eatingDisorder,
  dangerousAdvice,
  scam,
  links,
  drugSale,
  ...LANGUAGE_DETECTORS,
  model,
] as const satisfies readonly Detector[];
