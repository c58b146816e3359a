import { longestText } from '../schedule/reading/board.ts';
import type { Fault } from '../schedule/reading/fault.ts';
import { escapeMarkdown } from './cards.ts';
import { refuse, type UserError } from './user-error.ts';

/**
 * Refuses what was typed as the time at which something shall happen: says what is wrong with it, and how it could be written. Where it can happen
 * only `once`, the example does as well.
 */
export function refuseWhen({ fault, word: typed = '' }: Fault, { once = false }: { once?: boolean } = {}): UserError {
  const word = echo(typed);
  switch (fault) {
    case 'empty':
      return refuse('when-empty', { once });
    case 'too-long':
      return refuse('when-too-long', { most: longestText, once });
    case 'no-time':
      return refuse('when-no-time', { once });
    case 'no-such-time':
      return refuse('when-no-such-time', { word, once });
    case 'two-times':
      return refuse('when-two-times', { once });
    case 'no-such-date':
      return refuse('when-no-such-date', { word });
    case 'past':
      return refuse('when-past');
    case 'too-far':
      return refuse('when-too-far');
    case 'contradiction':
      return refuse('when-contradiction', { once });
    case 'unknown':
      return refuse('when-unknown', { word, once });
  }
}

/** Refuses what was typed as days to leave out. */
export function refusePause({ word = '' }: Fault): UserError {
  return refuse('when-not-pause', { word: echo(word) });
}

/** Refuses what was typed as a day. */
export function refuseDate({ word = '' }: Fault): UserError {
  return refuse('when-not-date', { word: echo(word) });
}

/** What somebody typed, safe to show: one line, nothing hidden in it, no formatting. */
function echo(typed: string): string {
  return escapeMarkdown(typed.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ').replace(/(\p{M}{2})\p{M}+/gu, '$1'));
}
