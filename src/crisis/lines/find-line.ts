import { refuse } from '../../discord/user-error.ts';
import { foldName, nameCountry } from '../countries/country-names.ts';
import { findLine, listLines } from '../directory/directory.ts';
import type { Line } from '../directory/directory-schema.ts';
import { guessCountry } from '../countries/find-country.ts';
import { listWays, titleOf } from './name-line.ts';
import { toLine, type OwnLine, type ServerLines } from './own-lines.ts';
import { echo } from '../write-text.ts';

/** A line that an owner can do something with: their own, or one of the directory. */
export type OwnersLine =
  { kind: 'own'; own: OwnLine; country: string } | { kind: 'listed'; line: Line; country: string };

/** What an owner wants to do with a line; decides which lines are meant. */
export type LineAct = 'edit' | 'move' | 'remove' | 'hide' | 'show';

/** Discord's limits for suggestions. */
const mostSuggestions = 25;
const longestSuggestion = 100;

/** At most 25 lines for what has been typed so far, the server's own first; by name, number or country. */
export function suggestLines(
  typed: string,
  asked: { act: LineAct; lines: ServerLines; locale: string },
): { name: string; value: string }[] {
  const { locale } = asked;
  const words = foldName(typed).split(' ').filter(Boolean);
  const fitting = listFor(asked).filter((line) =>
    words.length === 0 ? isNear(line, asked) : words.every((word) => describe(line, locale).includes(word)),
  );
  return fitting.slice(0, mostSuggestions).map((line) => ({ name: label(line, locale), value: idOf(line) }));
}

/**
 * The line that was picked, or whose name was typed out.
 * @throws {UserError} `line-unknown`
 */
export function findOwnersLine(typed: string, asked: { lines: ServerLines; locale: string }): OwnersLine {
  const own = asked.lines.own.find(({ id }) => id === typed);
  if (own) return { kind: 'own', own, country: own.country };
  const line = findLine(typed);
  if (line) return toListed(line);
  const wanted = foldName(typed);
  const named = listAll(asked.lines).filter(
    (one) => foldName(titleOf(contentOf(one))) === wanted || foldName(label(one, asked.locale)) === wanted,
  );
  const best =
    named.filter(({ kind }) => kind === 'own').length === 1 ? named.filter(({ kind }) => kind === 'own') : named;
  const [only, ...more] = best;
  if (wanted === '' || !only || more.length > 0) throw refuse('line-unknown', { typed: echo(typed) });
  return only;
}

/** What is known of a line. */
export function contentOf(line: OwnersLine): Line {
  return line.kind === 'own' ? toLine(line.own) : line.line;
}

/** A line's id. */
export function idOf(line: OwnersLine): string {
  return line.kind === 'own' ? line.own.id : line.line.id;
}

function listAll({ own }: ServerLines): readonly OwnersLine[] {
  return [
    ...own.map((one): OwnersLine => ({ kind: 'own', own: one, country: one.country })),
    ...listLines().map(toListed),
  ];
}

function listFor({ act, lines }: { act: LineAct; lines: ServerLines }): readonly OwnersLine[] {
  const isHidden = (line: OwnersLine) => (line.kind === 'own' ? line.own.hidden : lines.hidden.has(line.line.id));
  return listAll(lines).filter((line) => {
    if (act === 'move' || act === 'remove') return line.kind === 'own';
    return act === 'edit' || isHidden(line) === (act === 'show');
  });
}

/** Before anything is typed: the server's own, and those of the countries it has lines for or its owner seems to be in. */
function isNear(
  line: OwnersLine,
  { act, lines, locale }: { act: LineAct; lines: ServerLines; locale: string },
): boolean {
  if (line.kind === 'own' || act === 'show') return true;
  return line.country === guessCountry(locale) || lines.own.some(({ country }) => country === line.country);
}

function toListed(line: Line): OwnersLine {
  return { kind: 'listed', line, country: line.id.slice(0, 2).toUpperCase() };
}

function label(line: OwnersLine, locale: string): string {
  const end = ` · ${listWays(contentOf(line))[0] ?? ''} · ${nameCountry(line.country, locale)}`.slice(
    0,
    longestSuggestion - 20,
  );
  const title = Array.from(titleOf(contentOf(line)));
  const room = longestSuggestion - end.length;
  const whole = title.join('');
  return `${whole.length > room ? `${title.slice(0, room / 2 - 1).join('')}…` : whole}${end}`;
}

function describe(line: OwnersLine, locale: string): string {
  const { localName = '' } = contentOf(line);
  return foldName(
    [label(line, locale), titleOf(contentOf(line)), localName, nameCountry(line.country, 'en'), line.country].join(' '),
  );
}
