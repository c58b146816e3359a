import { type Break } from '../normalised-text.ts';

/** Words behind pieces that show none: what is read in place of them. */
export interface Hidden {
  /** The first piece it stands in for, and how many. None: it stands before that piece. */
  first: number;
  count: number;
  /** Where in the folded text it stands. */
  start: number;
  end: number;
  words: readonly HiddenWord[];
}

/** One of these words; the first keeps the break of what it stands in for where `breakBefore` is absent. */
export interface HiddenWord {
  text: string;
  breakBefore?: Break;
}
