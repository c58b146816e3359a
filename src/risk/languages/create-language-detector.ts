import { type Detector, type Signal } from '../assessment.ts';
import { type NormalisedText } from '../normalised-text.ts';
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

/** A detector for one language: danger to oneself and to others, by rules of the same names and meanings as the English ones. */
export function createLanguageDetector(material: LanguageMaterial): Detector {
  const language = compileMaterial(material);
  function detect({ words: read }: NormalisedText, places?: readonly number[]): Signal[] {
    const matches = keepEnds(language.core.find(read, places));
    if (matches.length === 0) return [];
    const findings = findSelfHarm(read, matches, language);
    return [...judgeSelfHarm(read, findings, language), ...judgeOthers(read, matches, language)];
  }
  return {
    name: material.name,
    language: material.language,
    words: language.grave,
    triggers: language.core.anchors,
    detect,
  };
}
