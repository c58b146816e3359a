import { longestText } from '../schedule/reading/board.ts';
import type { Fault } from '../schedule/reading/fault.ts';
import { escapeMarkdown } from './cards.ts';
import { refuse, type UserError } from './user-error.ts';

/** Refuses what was typed as the time at which something shall happen: says what is wrong with it, and how it could be written. */
export function refuseWhen({ fault, word: typed = '' }: Fault): UserError {
  const word = echo(typed);
  switch (fault) {
    case 'empty':
      return refuse('when-empty');
    case 'too-long':
      return refuse('when-too-long', { most: longestText });
    case 'no-time':
      return refuse('when-no-time');
    case 'no-such-time':
      return refuse('when-no-such-time', { word });
    case 'two-times':
      return refuse('when-two-times');
    case 'no-such-date':
      return refuse('when-no-such-date', { word });
    case 'past':
      return refuse('when-past');
    case 'too-far':
      return refuse('when-too-far');
    case 'contradiction':
      return refuse('when-contradiction');
    case 'unknown':
      return refuse('when-unknown', { word });
  }
}

/** Refuses what was typed as days to leave out. */
export function refusePause({ fault, word = '' }: Fault): UserError {
  return fault === 'too-long'
    ? refuse('when-too-long', { most: longestText })
    : refuse('when-not-pause', { word: echo(word) });
}

/** Refuses what was typed as a day. */
export function refuseDate({ fault, word = '' }: Fault): UserError {
  return fault === 'too-long'
    ? refuse('when-too-long', { most: longestText })
    : refuse('when-not-date', { word: echo(word) });
}

/** What somebody typed, safe to show: one line, nothing hidden in it, no formatting. */
function echo(typed: string): string {
  return escapeMarkdown(typed.replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu, ' ').replace(/(\p{M}{2})\p{M}+/gu, '$1'));
}
