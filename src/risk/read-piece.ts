import { findLanguage } from './language/guesses.ts';
import { type Guesses } from './normalised-text.ts';
import { findDisguised, findGlued, findUnrepeated, isAllLetters } from './reveal.ts';
import { type Reading, type Vocabulary } from './vocabulary.ts';

/** What reading a piece needs to know of the whole text. */
export interface ReadingNeeds {
  vocabulary: Vocabulary;
  guesses: Guesses;
}

/** Whether the text seems to be in a language other than English. Asked only where a reading depends on it. */
export function isForeign({ guesses }: ReadingNeeds): boolean {
  const { language } = findLanguage(guesses);
  return language !== undefined && language !== 'en';
}

/** A glued word shorter than this is left alone. */
const SHORTEST_GLUED = 7;

function leave(text: string): Reading {
  return { words: [text], disguised: false, known: false };
}

function find(words: readonly string[]): Reading {
  return { words, disguised: true, known: true };
}

/** What letters are read as without further thought, or `undefined`. */
function lookUp(text: string, needs: ReadingNeeds): Reading | undefined {
  const reading = needs.vocabulary.readings.get(text);
  return reading?.english === true && isForeign(needs) ? undefined : reading;
}

/** Two words may fit by chance (`the rapist`); a grave one among three, one about a self, or two long ones do not. */
function isMeant(glued: readonly string[]): boolean {
  return glued.length > 2 || glued.some((word) => word.endsWith('self')) || glued.every((word) => word.length > 3);
}

function readLetters(text: string, needs: ReadingNeeds): Reading {
  const reading = lookUp(text, needs);
  if (reading) return reading;
  const unrepeated = findUnrepeated(text, needs.vocabulary);
  if (unrepeated !== undefined) return find([unrepeated]);
  if (text.length >= SHORTEST_GLUED) {
    const glued = findGlued(text, needs.vocabulary);
    // In other languages long words are made of short ones: a connection is no hanging.
    if (glued && isMeant(glued) && !isForeign(needs)) return find(glued);
  }
  return leave(text);
}

function readApostrophes(text: string, needs: ReadingNeeds): Reading {
  const reading = lookUp(text, needs);
  if (reading) return reading;
  if (text.endsWith("'s")) return readLetters(text.slice(0, -2).replaceAll("'", ''), needs);
  return readLetters(text.replaceAll("'", ''), needs);
}

function readMixed(text: string, needs: ReadingNeeds): Reading {
  const { vocabulary } = needs;
  const reading = lookUp(text, needs);
  if (reading) return reading;
  const found = findDisguised(text, vocabulary);
  if (found !== undefined) return find([found]);
  const parts = text.split(/[^a-z0-9'\u0080-\uffff]+/).filter((part) => part !== '');
  if (parts.length < 2) return leave(parts[0] ?? text);
  const letters = parts.join('');
  const glued = parts.every((part) => part.length === 1) ? findGlued(letters, vocabulary) : undefined;
  if (glued) return find(glued);
  if (vocabulary.joined.has(letters)) return find([letters]);
  const readings = parts.map((part) => readPiece(part, needs));
  return {
    words: readings.flatMap(({ words }) => words),
    disguised: readings.some(({ disguised }) => disguised),
    known: readings.some(({ known }) => known),
  };
}

/** The words a piece is meant to be read as. A backtick serves as an apostrophe. A part without signs is never cut again, so this ends. */
export function readPiece(text: string, needs: ReadingNeeds): Reading {
  if (isAllLetters(text)) return readLetters(text, needs);
  if (text.startsWith('<')) return leave(text);
  if (text.includes('`')) return readPiece(text.replaceAll('`', "'"), needs);
  if (isAllLetters(text.replaceAll("'", ''))) return readApostrophes(text, needs);
  return readMixed(text, needs);
}
