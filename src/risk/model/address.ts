import { type Word } from '../normalised-text.ts';

/** Where somebody speaks of neither, nothing can be told. */
const UNTOLD = 0.5;

const PERSONS: ReadonlyMap<string, 'writer' | 'reader'> = new Map([
  ...'i me my mine myself'.split(' ').map((word) => [word, 'writer'] as const),
  ...'you your ur yours yourself'.split(' ').map((word) => [word, 'reader'] as const),
]);

/**
 * How much a text speaks to somebody rather than of its writer, from 0 (only "I") to 1 (only "you"). Whoever comforts says "you". It takes English:
 * of danger to oneself the model speaks in no other language.
 */
export function measureAddress(words: readonly Word[]): number {
  let writer = 0;
  let reader = 0;
  for (const { text } of words) {
    const person = PERSONS.get(text);
    if (person === 'writer') writer++;
    else if (person === 'reader') reader++;
  }
  return writer + reader === 0 ? UNTOLD : reader / (writer + reader);
}
