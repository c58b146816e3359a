import { drawPanel, panelRoom } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { en } from '../../words/en.ts';
import { drawLine } from '../cards.ts';
import { nameCountry } from '../countries/country-names.ts';
import { findHelp, findLine } from '../directory/directory.ts';
import type { LineContent } from '../directory/directory-schema.ts';
import { staleAfterDays } from '../directory/find-stale.ts';
import { findPlace, mostOwnLines } from './line-rules.ts';
import { writeTitle, writeWays } from './name-line.ts';
import { toLine, writeDay, type OwnLine, type ServerLines } from './own-lines.ts';
import { writeDate } from '../write-date.ts';
import { writeSource } from '../write-text.ts';

/** What was done with a line. */
export type Told =
  | { kind: 'add' | 'edit' | 'check' | 'move'; own: OwnLine }
  /** A line of the directory was hidden, and one of the server's own took its place. */
  | { kind: 'correct'; own: OwnLine; line: LineContent }
  | { kind: 'remove'; line: LineContent; country: string }
  | { kind: 'hide' | 'show'; line: LineContent; country: string; already: boolean };

const say = en.lines;
const good = 0x3f9c6d;
const attention = 0xd9822b;

/** Tells an owner what was done, and how members see it now. */
export function drawChange(told: Told, lines: ServerLines, now: number): Card {
  const country = 'own' in told ? told.own.country : told.country;
  const isEmpty = !hasAnyLine(country, lines);
  const paragraphs = [
    ...sayChange(told, lines, now),
    ...(isEmpty ? [say.nothingLeft({ country: name(country) })] : []),
  ];
  return drawPanel({ accent: isEmpty ? attention : good, paragraphs, buttons: [] });
}

function sayChange(told: Told, lines: ServerLines, now: number): string[] {
  switch (told.kind) {
    case 'add':
      return [say.added({ country: name(told.own.country) }), ...preview(told.own, lines, now)];
    case 'edit':
      return [say.edited(), ...preview(told.own, lines, now)];
    case 'check':
      return [say.checked(), ...preview(told.own, lines, now)];
    case 'correct':
      return [say.corrected(), ...preview(told.own, lines, now), say.correctedHow({ name: writeTitle(told.line) })];
    case 'move': {
      const { place } = findPlace(lines, told.own);
      return [say.moved({ name: writeTitle(told.own.content), place, country: name(told.own.country) })];
    }
    case 'remove':
      return [say.removed({ name: writeTitle(told.line), country: name(told.country) })];
    case 'hide':
    case 'show': {
      const title = writeTitle(told.line);
      const details = { name: title, country: name(told.country) };
      if (told.kind === 'hide') return [told.already ? say.hiddenAlready({ name: title }) : say.hidden(details)];
      return [told.already ? say.shownAlready({ name: title }) : say.shown(details)];
    }
  }
}

function preview(own: OwnLine, lines: ServerLines, now: number): string[] {
  const wish = { topic: 'suicide', language: 'en', now } as const;
  const line = drawLine({ line: toLine(own), of: own.country, own: true }, own.country, wish, en);
  const hidden = lines.own.some(({ id, hidden: isHidden }) => id === own.id && isHidden);
  return [
    `${say.preview()}\n\n${line}`,
    hidden ? say.stillHidden() : say.place({ ...findPlace(lines, own), country: name(own.country) }),
  ];
}

/** A server's lines by country, in their order, with what it hides; for one country with the directory's too. */
export function drawList(lines: ServerLines, { country, now }: { country: string | null; now: number }): Card {
  const own = lines.own.filter((line) => country === null || line.country === country);
  const countries = [...new Set(own.map((line) => line.country))];
  const hidden = [...lines.hidden].flatMap((id) => findLine(id) ?? []).filter(({ id }) => isOf(id, country));
  const rows = [
    ...(own.length === 0 ? [say.list.none()] : [say.list.count({ count: lines.own.length, most: mostOwnLines })]),
    ...countries.flatMap((code) => [
      `\n${say.list.country({ country: name(code) })}`,
      ...own.filter((line) => line.country === code).map((line) => drawOwn(line, lines, now)),
    ]),
    ...(hidden.length === 0
      ? []
      : [`\n${say.list.hiddenHeading()}`, ...hidden.map((line) => drawListed(line, country === null ? line.id : ''))]),
    ...(country === null ? [] : drawDirectory(country, lines)),
  ];
  const end = say.list.always();
  const shown = fit(rows, panelRoom - say.list.heading().length - end.length);
  return drawPanel({ accent: good, paragraphs: [say.list.heading(), shown, end], buttons: [] });
}

function drawOwn(own: OwnLine, lines: ServerLines, now: number): string {
  const { content, source, changedAt, hidden } = own;
  const [main = 'suicide'] = content.topics;
  const title = hidden ? `${writeTitle(content)} ${say.list.hiddenMark()}` : writeTitle(content);
  const days = Math.floor((now - changedAt) / 86_400_000);
  const { date } = writeDate(writeDay(changedAt), en.crisis.locale);
  return [
    say.list.line({
      place: findPlace(lines, own).place,
      name: title,
      ways: writeWays(content),
      about: en.crisis.about[main],
    }),
    say.list.source({ source: writeSource(source), date }),
    ...(days > staleAfterDays ? [say.list.old({ days })] : []),
  ].join('\n');
}

function drawListed(line: LineContent, id: string): string {
  const where = id === '' ? '' : ` (${name(id.slice(0, 2).toUpperCase())})`;
  return say.list.directoryLine({ name: `${writeTitle(line)}${where}`, ways: writeWays(line) });
}

function drawDirectory(country: string, lines: ServerLines): string[] {
  const shown = findHelp(country).lines.filter(({ line }) => !lines.hidden.has(line.id));
  if (shown.length === 0) return [];
  const heading = `\n${say.list.directoryHeading({ country: name(country) })}`;
  return [heading, ...shown.map(({ line }) => drawListed(line, ''))];
}

/** As many rows as there is room for, and how many more there are. */
function fit(rows: readonly string[], room: number): string {
  const all = rows.join('\n');
  if (all.length <= room) return all;
  for (let count = rows.length - 1; count > 0; count -= 1) {
    const text = [...rows.slice(0, count), say.list.more({ count: rows.length - count })].join('\n');
    if (text.length <= room) return text;
  }
  return say.list.more({ count: rows.length });
}

function hasAnyLine(country: string, { own, hidden }: ServerLines): boolean {
  return (
    own.some((line) => line.country === country && !line.hidden) ||
    findHelp(country).lines.some(({ line }) => !hidden.has(line.id))
  );
}

function isOf(id: string, country: string | null): boolean {
  return country === null || findHelp(country).lines.some(({ line }) => line.id === id);
}

function name(country: string): string {
  return nameCountry(country, en.crisis.locale);
}
