import {
  chooseLines,
  mainlyGeneral,
  mostLines,
  type Choice,
  type OfferedLine,
  type Wish,
} from './directory/choose-lines.ts';
import type { CountryHelp } from './directory/directory.ts';
import { isOpen } from './directory/opening.ts';
import { leadToSame, toLine, type ServerLines } from './lines/own-lines.ts';
import { answersTopic } from './directory/topics.ts';

/**
 * Chooses at most three lines: those that the server added first, in its order, then the directory's. What the server hides, and what it
 * lists itself, is not taken from the directory. Nothing that was asked for is lost by it: a line for one subject does not take the place
 * of one for any crisis, and where all of the server's own sleep, one place is left for another.
 */
export function chooseForServer(help: CountryHelp, server: ServerLines, wish: Wish): Choice {
  const own = server.own
    .filter(({ country, hidden }) => country === help.code && !hidden)
    .map((line): OfferedLine => ({ line: toLine(line), of: help.code, own: true }));
  const listed = help.lines.filter(
    ({ line }) => !server.hidden.has(line.id) && !own.some((one) => leadToSame(one.line, line)),
  );
  const first = chooseOwn(own, wish);
  const isShort = first.length === mostLines && first.every(({ line }) => isOpen(line.hours, wish.now) === 'closed');
  const kept = isShort && listed.length > 0 ? first.slice(0, -1) : first;
  const rest = chooseWithin(mostLines - kept.length, listed, wish);
  if (kept.length + rest.lines.length === 0) return { lines: own.slice(0, mostLines), fitsTopic: false };
  return { lines: [...kept, ...rest.lines], fitsTopic: rest.fitsTopic || kept.some((one) => answers(one, wish)) };
}

/** Lines that belong together are parted where there is no room for all of them: one of them is better than none. */
function chooseWithin(room: number, listed: readonly OfferedLine[], wish: Wish): Choice {
  const whole = chooseLines(listed, wish, room);
  if (whole.lines.length > 0 || room === 0) return whole;
  const parted = listed.map(({ line, of }) => ({ line: { ...line, service: line.id }, of }));
  return chooseLines(parted, wish, room);
}

/** Those that answer what was asked; then those for anybody, of which one is enough beside lines for one subject. */
function chooseOwn(own: readonly OfferedLine[], wish: Wish): readonly OfferedLine[] {
  const fitting = own.filter((one) => answers(one, wish));
  const others = own.filter((one) => !fitting.includes(one) && mainlyGeneral(one.line.topics));
  return [...fitting, ...others.slice(0, wish.topic === 'suicide' ? mostLines : 1)].slice(0, mostLines);
}

function answers({ line: { topics } }: OfferedLine, { topic: asked }: Wish): boolean {
  return topics.some((topic) => answersTopic(topic, asked)) && (asked !== 'suicide' || mainlyGeneral(topics));
}
