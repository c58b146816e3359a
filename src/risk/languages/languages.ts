import { type Detector } from '../assessment.ts';
import { createLanguageDetector } from './create-language-detector.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import { ITALIAN } from './italian.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';

/** The detectors of the languages besides English. A new one is a file of material and a line here. */
export const LANGUAGE_DETECTORS: readonly Detector[] = [SPANISH, PORTUGUESE, FRENCH, GERMAN, ITALIAN].map(
  createLanguageDetector,
);
