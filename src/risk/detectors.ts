import { type Detector } from './assessment.ts';
import { dangerousAdvice } from './detectors/dangerous-advice.ts';
import { distress } from './detectors/distress.ts';
import { encouragement } from './detectors/encouragement.ts';
import { grooming } from './detectors/grooming.ts';
import { harassment } from './detectors/harassment.ts';
import { method } from './detectors/method.ts';
import { personalData } from './detectors/personal-data.ts';
import { scam } from './detectors/scam.ts';
import { selfHarm } from './detectors/self-harm.ts';
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
  grooming,
  personalData,
  dangerousAdvice,
  scam,
  ...LANGUAGE_DETECTORS,
] as const satisfies readonly Detector[];
