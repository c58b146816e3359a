import { type Detector, type Signal } from '../assessment.ts';
import { findLanguage } from '../language/guesses.ts';
import { type NormalisedText, type RiskLanguage } from '../normalised-text.ts';
import { compileMaterial } from './compile-material.ts';
import { findSelfHarm } from './find-self-harm.ts';
import { judgeOthers } from './judge-others.ts';
import { judgeSelfHarm } from './judge-self-harm.ts';
import { type LanguageMaterial } from './language-material.ts';

/** Of matches in one text, this many at each end are judged: repetition says nothing new, and work stays bounded. */
const JUDGED_AT_EACH_END = 20;

function keepEnds<Item>(items: readonly Item[]): readonly Item[] {
  if (items.length <= JUDGED_AT_EACH_END * 2) return items;
  return [...items.slice(0, JUDGED_AT_EACH_END), ...items.slice(-JUDGED_AT_EACH_END)];
}

/**
 * Neighbouring languages share words ("me mato"), and the one that a text is written in knows best what is meant: of the others only
 * danger at hand is heard, since a guess must not silence a page.
 */
function dropForeign(signals: Signal[], text: NormalisedText, language: RiskLanguage): Signal[] {
  if (signals.length === 0) return signals;
  const { language: guessed } = findLanguage(text.guesses);
  const isForeign = guessed !== undefined && guessed !== 'other' && guessed !== 'en' && guessed !== language;
  return isForeign ? signals.filter(({ tier }) => tier === 'T3') : signals;
}

/** A detector for one language: danger to oneself and to others, by rules of the same names and meanings as the English ones. */
export function createLanguageDetector(material: LanguageMaterial): Detector {
  const language = compileMaterial(material);
  function detect(text: NormalisedText, places?: readonly number[]): Signal[] {
    const { words } = text;
    const matches = keepEnds(language.core.find(words, places));
    if (matches.length === 0) return [];
    const findings = findSelfHarm(words, matches, language);
    const signals = [...judgeSelfHarm(words, findings, language), ...judgeOthers(words, matches, language)];
    return dropForeign(signals, text, material.language);
  }
  return {
    name: material.name,
    language: material.language,
    words: language.grave,
    triggers: language.core.anchors,
    detect,
  };
}
