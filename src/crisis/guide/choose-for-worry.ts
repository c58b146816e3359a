import { chooseForServer } from '../choose-for-server.ts';
import type { Choice, Wish } from '../directory/choose-lines.ts';
import type { CountryHelp } from '../directory/directory.ts';
import type { LineContent } from '../directory/directory-schema.ts';
import type { ServerLines } from '../lines/own-lines.ts';

/** What may make it hard to reach out, in the order in which it is offered. */
export const worries = ['understand', 'cost', 'overheard', 'police', 'enough', 'quiet', 'nothing'] as const;

/** One of {@link worries}. `nothing` asks for lines and no more. */
export type Worry = (typeof worries)[number];

/** Worries that only some lines answer. */
export type PickyWorry = 'cost' | 'overheard' | 'quiet';

/** What was chosen for a worry. */
export interface ChoiceForWorry {
  choice: Choice;
  /** Whether these are lines for the worry; `none` when there are none and others are offered instead, `any` when every line fits it. */
  found: 'some' | 'none' | 'any';
}

/** Whether a worry is one that only some lines answer. */
export function isPicky(worry: Worry): worry is PickyWorry {
  return worry === 'cost' || worry === 'overheard' || worry === 'quiet';
}

/**
 * Chooses at most three lines that fit what makes it hard to reach out: lines to write to for somebody who may be overheard or does not
 * want to talk, lines known to be free for somebody who fears the cost. Where there are none, the lines anybody would be shown.
 */
export function chooseForWorry(help: CountryHelp, server: ServerLines, wish: Wish, worry: Worry): ChoiceForWorry {
  const whole = chooseForServer(help, server, wish);
  if (!isPicky(worry)) return { choice: whole, found: 'any' };
  const narrow = worry === 'cost' ? keepFree : keepWritten;
  const lines = help.lines.flatMap(({ line, ...rest }) => narrow(line).map((kept) => ({ ...rest, line: kept })));
  const own = server.own.flatMap((line) => narrow(line.content).map((content) => ({ ...line, content })));
  const narrowed = chooseForServer({ ...help, lines }, { ...server, own }, wish);
  if (narrowed.lines.length === 0) return { choice: whole, found: 'none' };
  // That no line to write to is for, say, grief does not mean that the country has none.
  return { choice: { ...narrowed, fitsTopic: narrowed.fitsTopic || whole.fitsTopic }, found: 'some' };
}

function keepFree<Content extends LineContent>(line: Content): Content[] {
  return line.cost === 'free' ? [line] : [];
}

/** A line to write to, without its phone: whoever cannot talk need not read a number to call. */
function keepWritten<Content extends LineContent>(line: Content): Content[] {
  return (line.text ?? line.whatsapp ?? line.chat) === undefined ? [] : [{ ...line, phone: undefined }];
}
