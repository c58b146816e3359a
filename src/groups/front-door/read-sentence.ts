import { assess } from '../../risk/assess.ts';
import type { Assessment } from '../../risk/assessment.ts';
import type { Topic } from '../../crisis/directory/topics.ts';
import type { LanguageCode } from '../../words/words.ts';
import { matchTopics } from '../templates/template.ts';
import { findHurtWords } from './hurt-words.ts';
import { findUrgentWords } from './urgent-words.ts';
import type { DoorTopic } from './rules.ts';

/** What a sentence in somebody's own words asks for. Holds nothing of the sentence. */
export interface Reading {
  /** `crisis`: help comes first. `harm`: a plain word. `groups`: groups, if there are any that fit. */
  kind: 'crisis' | 'harm' | 'groups';
  /** What help is about, where it comes first. */
  help: Topic;
  /** Best first; at most three. */
  topics: readonly DoorTopic[];
  /** Whether crisis help is to be named beside the groups: they are in distress, or it cannot be told. */
  mayBeHeavy: boolean;
}

/** So many topics stand in one sentence, at most; what comes after says less. */
const mostTopics = 3;

/** What only matters where others read it. Nobody reads this sentence. */
const off = ['scam', 'personal-data', 'dangerous-advice'] as const;

/**
 * Reads one sentence. Pure: nothing of it is kept, logged or given back. Danger to oneself goes before everything else, and a question for
 * ways to hurt oneself is taken for it; being hurt by somebody else comes next. The risk assessment reads English; other languages have {@link findUrgentWords}, which notices
 * plain words only, so crisis help is named beside the groups there whatever was written; and in English, too, where nothing could be read in the words.
 */
export function readSentence(sentence: string, language: LanguageCode): Reading {
  const assessment = assess(sentence, { off });
  const matched = matchTopics(sentence, language);
  const hurt = findHurtWords(sentence);
  const isUrgent = isDanger(assessment) || findUrgentWords(sentence);
  return {
    kind: isUrgent ? 'crisis' : assessment.tier === 'H' ? 'harm' : hurt === null ? 'groups' : 'crisis',
    help: isUrgent ? 'suicide' : (hurt ?? 'suicide'),
    topics: matched.slice(0, mostTopics).map(({ slug }) => slug),
    mayBeHeavy: assessment.tier !== 'T0' || language !== 'en' || matched.length === 0,
  };
}

/** Somebody may be in danger: the writer, or somebody they write of. */
function isDanger({ signals }: Assessment): boolean {
  return signals.some(
    ({ tier, rule }) => tier === 'T2' || tier === 'T3' || (tier === 'H' && /^(method|encouragement)\./.test(rule)),
  );
}
