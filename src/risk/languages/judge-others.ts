import { type Signal } from '../assessment.ts';
import { isQuoted, makeSignal } from '../context.ts';
import { type Word } from '../normalised-text.ts';
import { type Match } from '../phrases.ts';
import { type CompiledLanguage } from './compile-material.ts';
import { holdsDenial, isDenied, readSurroundings } from './read-surroundings.ts';

type Subject = 'distress' | 'encouragement' | 'threat' | 'harassment' | 'grooming' | 'method';

/** How far back "do you want to …", "she called me …", "I am …" is looked for. */
const FARTHEST_ASKING = 5;

function findSubject(match: Match): Subject | undefined {
  switch (match.kind.slice(0, match.kind.indexOf('.'))) {
    case 'distress':
      return 'distress';
    case 'encouragement':
      return 'encouragement';
    case 'threat':
      return 'threat';
    case 'harassment':
      return 'harassment';
    case 'grooming':
      return 'grooming';
    case 'method':
      return 'method';
    default:
      return undefined;
  }
}

/** Whether what surrounds the match makes another thing of it: told, asked, denied, played … */
function isDeclined(words: readonly Word[], match: Match, subject: Subject, language: CompiledLanguage): boolean {
  if (isQuoted(words, match)) return true;
  const { near, nearby, before, laughing } = readSurroundings(words, match, language);
  const passedOn = before('reporting') || before('called', FARTHEST_ASKING + 2);
  const denied = isDenied(words, match, language);
  switch (subject) {
    case 'distress':
      return (
        denied ||
        laughing ||
        near('trifle') ||
        near('resting') ||
        nearby('game') ||
        near('media') ||
        near('past') ||
        passedOn
      );
    case 'encouragement':
      return denied || passedOn || before('asking', FARTHEST_ASKING);
    case 'threat':
      return denied || holdsDenial(words, match, language) || passedOn || laughing || nearby('game') || near('media');
    case 'harassment':
      return (match.kind !== 'harassment.slur' && denied) || passedOn || before('own', FARTHEST_ASKING);
    case 'grooming':
      return passedOn;
    case 'method':
      return nearby('game') || near('media') || near('study');
  }
}

function isAlone(match: Match, matches: readonly Match[]): boolean {
  return !matches.some(
    (other) => other.kind.startsWith('grooming.') && (other.last < match.first || other.first > match.last),
  );
}

function judge(words: readonly Word[], match: Match, matches: readonly Match[], language: CompiledLanguage): Signal[] {
  const subject = findSubject(match);
  if (!subject) return [];
  if (isDeclined(words, match, subject, language)) return [makeSignal(`${subject}.declined`, 'T0', words, match)];
  if (subject === 'distress') return [makeSignal(match.kind, 'T1', words, match)];
  if (match.kind !== 'grooming.weak') return [makeSignal(match.kind, 'H', words, match)];
  // A question about age is small talk; beside a second one, or an invitation elsewhere, it is a pattern.
  return isAlone(match, matches)
    ? [makeSignal('grooming.small-talk', 'T0', words, match)]
    : [makeSignal('grooming.pattern', 'H', words, match)];
}

/** Feeling a burden and without hope at once is offered more, as in English. */
function judgeTogether(signals: readonly Signal[]): Signal[] {
  const burden = signals.find(({ rule }) => rule === 'distress.burden');
  const hopeless = signals.some(({ rule }) => rule === 'distress.hopelessness');
  return burden && hopeless ? [{ ...burden, rule: 'distress.burden-and-hopelessness', tier: 'T2' }] : [];
}

/** The signals of distress and of what is said against others. */
export function judgeOthers(words: readonly Word[], matches: readonly Match[], language: CompiledLanguage): Signal[] {
  const signals = matches.flatMap((match) => judge(words, match, matches, language));
  return [...signals, ...judgeTogether(signals)];
}
