import { type Guesses, type LanguageGuess } from '../normalised-text.ts';
import { guessLanguage } from './guess-language.ts';
import { guessScript, type Script } from './guess-script.ts';

/** Nothing guessed yet. */
export function openGuesses(text: string, pieces: Guesses['pieces']): Guesses {
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
