import { type Detector, type Signal } from '../assessment.ts';
import { makeSignal } from '../context.ts';
import { type NormalisedText } from '../normalised-text.ts';
import { findFindings, SELF_HARM_TRIGGERS, SELF_HARM_WORDS } from '../self-harm/find-findings.ts';
import { judgeFinding } from '../self-harm/judge-finding.ts';
import { judgeTogether } from '../self-harm/judge-together.ts';
import { readSurroundings } from '../self-harm/read-surroundings.ts';

function detect(text: NormalisedText, places?: readonly number[]): Signal[] {
  const { words } = text;
  const found = findFindings(words, places);
  const signals = found.findings.map((finding) => {
    const { rule, tier } = judgeFinding(words, finding, readSurroundings(text, finding, found));
    return makeSignal(rule, tier, words, finding);
  });
  return [...signals, ...judgeTogether(words, found)];
}

/** Suicide and self-injury: thoughts, wishes, plans, means, farewells; and what only sounds like them. */
export const selfHarm = {
  name: 'self-harm',
  words: SELF_HARM_WORDS,
  triggers: SELF_HARM_TRIGGERS,
  detect,
} satisfies Detector;
