import { ReadingError } from './fault.ts';
import { lexiconOf, type Lexicon } from './lexicon.ts';
import { isRole, meaningOf, splitText, type Kind, type Token } from './split-text.ts';
import type { Role } from './vocabulary.ts';
import type { ReadLanguage } from './vocabularies.ts';

/** In characters. What the bot writes of a plan is never longer. */
export const longestText = 200;

/** So much is shown of a text that is too long. */
const shownOfLong = 40;

/** The tokens of a text while it is read: whoever understands one takes it, and what is left at the end was not understood. */
export interface Board {
  lexicon: Lexicon;
  length: number;
  /** A token that nobody took yet. */
  at(index: number): Token | undefined;
  is(index: number, ...roles: readonly Role[]): boolean;
  may<K extends Kind>(index: number, kind: K): ReturnType<typeof meaningOf<K>>;
  /** Where it holds, from the left. */
  find(holds: (index: number) => boolean): number[];
  take(...indexes: readonly number[]): void;
  /** Takes all that may be one of certain words; whether there was any, as it was typed. */
  takeRoles(...roles: readonly Role[]): string | null;
}

/** Lays out a text in a language; refuses one that is empty or too long. */
export function layOut(text: string, language: ReadLanguage): Board {
  if (text.trim() === '') throw new ReadingError('empty');
  if (text.length > longestText) throw new ReadingError('too-long', `${text.trim().slice(0, shownOfLong)}…`);
  const lexicon = lexiconOf(language);
  const board = makeBoard(splitText(text, lexicon), lexicon);
  if (board.length === 0) throw new ReadingError('empty');
  const unknown = board.find((index) => board.at(index)?.meanings.length === 0)[0];
  if (unknown !== undefined) throw new ReadingError('unknown', board.at(unknown)?.text);
  return board;
}

/** A board of tokens. */
export function makeBoard(all: readonly Token[], lexicon: Lexicon): Board {
  const taken = new Set<number>();
  const at = (index: number) => (taken.has(index) ? undefined : all[index]);
  const find = (holds: (index: number) => boolean) =>
    Array.from(all.keys()).filter((index) => !taken.has(index) && holds(index));
  const take = (...indexes: readonly number[]) => {
    for (const index of indexes) taken.add(index);
  };
  return {
    lexicon,
    length: all.length,
    at,
    is: (index, ...roles) => isRole(at(index), ...roles),
    may: (index, kind) => meaningOf(at(index), kind),
    find,
    take,
    takeRoles: (...roles) => {
      const found = find((index) => isRole(at(index), ...roles));
      const text = found.map((index) => at(index)?.text ?? '').join(' ');
      take(...found);
      return found.length === 0 ? null : text;
    },
  };
}

/** Refuses what nobody took, but for words that say nothing by themselves. */
export function refuseLeft(board: Board): void {
  const left = board.find((index) => !board.is(index, 'filler', 'and', 'at'))[0];
  if (left !== undefined) throw new ReadingError('unknown', board.at(left)?.text);
}
