import { type Detector } from './assessment.ts';
import { selfHarm } from './detectors/self-harm.ts';

/** All detectors, in the order in which their signals are listed. A new one is a file in `detectors/` and a line here. */
export const DETECTORS = [selfHarm] as const satisfies readonly Detector[];
