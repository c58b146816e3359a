import { type Word } from '../normalised-text.ts';

/**
 * Words that name the act of dying by one's own hand, in the languages the model learnt them in. Whoever comforts, mourns or explains uses them as often as whoever
 * is in danger. The rules look at exactly these words and know who says what of whom; so the model, which does not, has to be nearly certain where they
 * stand. Words that mean much else beside it ("dead", "hang", "cutting") are not among them: of those the rules know a few turns of phrase only.
 */
const NAMES: ReadonlySet<string> = new Set(
  (
    'suicide suicides suicidal suicidality kms overdose overdosed overdosing die kill killing ' +
    'suicidio suicidarme suicida morir matarme morrer matar suicider mourir selbstmord suizid sterben umbringen'
  ).split(' '),
);

/** Chinese is written without blanks, so the name is looked for within. */
const WITHIN = /自杀|自殺|去死|轻生/;

/** Whether a text names such an act. */
export function namesAct(words: readonly Word[]): boolean {
  return words.some(({ text }) => NAMES.has(text) || (text.charCodeAt(0) >= 0x2e80 && WITHIN.test(text)));
}
