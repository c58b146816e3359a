import { type Piece } from '../cut-pieces.ts';
import { type LanguageGuess } from '../normalised-text.ts';
import { guessLanguage } from './guess-language.ts';
import { guessScript, type Script } from './guess-script.ts';

/** What is guessed about a text, each when it is first asked for: most texts never are. */
export interface Guesses {
  text: string;
  pieces: readonly Piece[];
  script: { found: Script | undefined } | undefined;
  language: LanguageGuess | undefined;
}

/** Nothing guessed yet. */
export function openGuesses(text: string, pieces: readonly Piece[]): Guesses {
  return { text, pieces, script: undefined, language: undefined };
}

/** The script of most of the letters. */
export function findScript(guesses: Guesses): Script | undefined {
  guesses.script ??= { found: guessScript(guesses.text) };
  return guesses.script.found;
}

/** The language that the words seem to be in. */
export function findLanguage(guesses: Guesses): LanguageGuess {
  guesses.language ??= guessLanguage(
    guesses.pieces.map(({ text }) => text),
    findScript(guesses),
  );
  return guesses.language;
}
