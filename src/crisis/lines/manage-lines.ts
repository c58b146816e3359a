import type { Card } from '../../discord/reply.ts';
import { refuse } from '../../discord/user-error.ts';
import { isZone } from '../../schedule/is-zone.ts';
import type { ServerStore } from '../../servers/store.ts';
import { changeLines, type ChangeLinesNeeds, type LineChange } from './change-lines.ts';
import { takeContent, type Line } from '../directory/directory-schema.ts';
import { findCountry } from '../countries/find-country.ts';
import { contentOf, findOwnersLine, idOf, type OwnersLine } from './find-line.ts';
import { addLine, editLine, isSameContent, moveLine, removeLine, setHidden } from './line-rules.ts';
import { drawChange, drawList, type Told } from './lines-card.ts';
import { writeTitle } from './name-line.ts';
import { newLineId, writeDay, type OwnLine, type ServerLines } from './own-lines.ts';
import { readContent, readSource, type TypedLine } from './read-line.ts';
import { echo } from '../write-text.ts';

/** What an owner asks to be done with a line. `line` is what was picked or typed for it. */
export type LineRequest =
  | { act: 'add'; country: string; typed: TypedLine; source: string | undefined }
  | { act: 'edit'; line: string; typed: TypedLine; source: string | undefined }
  | { act: 'move'; line: string; to: number }
  | { act: 'hide' | 'show' | 'remove'; line: string };

/** Who asks. */
export interface Owner {
  guildId: string;
  actorId: string;
  locale: string;
}

/** What an owner's own lines need. */
export interface ManageLinesNeeds extends ChangeLinesNeeds {
  servers: Pick<ServerStore, 'lines' | 'ensure' | 'inTurn' | 'get'>;
}

/**
 * Does what an owner asks with a line of their server, and shows it as members will see it.
 * @throws {UserError} where what was typed cannot be used
 */
export async function manageLines(request: LineRequest, owner: Owner, needs: ManageLinesNeeds): Promise<Card> {
  const decide = (before: ServerLines, now: number) => decideOn(request, { before, now, owner, zone: findZone() });
  const { after, told } = await changeLines(owner, decide, needs);
  return drawChange(told, after, needs.clock.now());

  /** Hours are in the server's zone where an owner says no other; one that was never set is nobody's. */
  function findZone(): string | null {
    const { zone } = needs.servers.get(owner.guildId);
    return zone === 'UTC' ? null : zone;
  }
}

/**
 * Shows a server's lines, or what it has for one country.
 * @throws {UserError} `line-country-unknown`
 */
export function listOwnLines(
  input: { guildId: string; country: string | undefined; locale: string },
  needs: { servers: Pick<ServerStore, 'lines'>; clock: ChangeLinesNeeds['clock'] },
): Card {
  const country = input.country === undefined ? null : readCountry(input.country, input.locale);
  return drawList(needs.servers.lines.get(input.guildId), { country, now: needs.clock.now() });
}

interface Around {
  before: ServerLines;
  now: number;
  owner: Owner;
  zone: string | null;
}

function decideOn(request: LineRequest, around: Around): LineChange<Told> {
  if (request.act === 'add') return decideAdding(request, around);
  const { before, owner } = around;
  const found = findOwnersLine(request.line, { lines: before, locale: owner.locale });
  switch (request.act) {
    case 'edit':
      return found.kind === 'own'
        ? decideEditing(request, found.own, around)
        : decideCorrecting(request, found.line, found.country, around);
    case 'hide':
    case 'show': {
      const hides = request.act === 'hide';
      const after = setHidden(before, idOf(found), hides);
      const told = { kind: request.act, line: contentOf(found), country: found.country, already: after === before };
      return { after, act: hides ? 'line.hidden' : 'line.shown', target: idOf(found), told };
    }
    case 'remove': {
      const { id, country, content } = needOwn(found);
      const told = { kind: 'remove', line: content, country } as const;
      return { after: removeLine(before, id), act: 'line.removed', target: id, told };
    }
    case 'move': {
      const own = needOwn(found);
      const after = moveLine(before, own, request.to);
      return { after, act: 'line.moved', target: own.id, told: { kind: 'move', own } };
    }
  }
}

function decideAdding(
  { country, typed, source }: Extract<LineRequest, { act: 'add' }>,
  { before, now, owner, zone }: Around,
): LineChange<Told> {
  const own: OwnLine = {
    id: newLineId(),
    country: readCountry(country, owner.locale),
    hidden: false,
    content: readContent(typed, null, { locale: owner.locale, zone, isZone }),
    source: readSource(source),
    changedAt: now,
  };
  return { after: addLine(before, own), act: 'line.added', target: own.id, told: { kind: 'add', own } };
}

function decideEditing(
  { typed, source }: Extract<LineRequest, { act: 'edit' }>,
  own: OwnLine,
  { before, now, owner, zone }: Around,
): LineChange<Told> {
  const content = readContent(typed, own.content, { locale: owner.locale, zone, isZone });
  const edited = { ...own, content, source: source === undefined ? own.source : readSource(source), changedAt: now };
  const isSame = isSameContent(content, own.content) && edited.source === own.source;
  const told = { kind: isSame ? 'check' : 'edit', own: edited } as const;
  const isDone = isSame && writeDay(now) === writeDay(own.changedAt);
  return { after: isDone ? before : editLine(before, edited), act: 'line.edited', target: own.id, told };
}

/** A line of the directory cannot be changed: a line of the server's own takes its place, and the directory's is hidden. */
function decideCorrecting(
  { typed, source }: Extract<LineRequest, { act: 'edit' }>,
  line: Line,
  country: string,
  { before, now, owner, zone }: Around,
): LineChange<Told> {
  const known = takeContent(line);
  const content = readContent(typed, known, { locale: owner.locale, zone, isZone });
  if (isSameContent(content, known)) throw refuse('line-correction-empty', { name: writeTitle(line) });
  const own = { id: newLineId(), country, hidden: false, content, source: readSource(source), changedAt: now };
  const after = setHidden(addLine(before, own), line.id, true);
  return { after, act: 'line.edited', target: line.id, told: { kind: 'correct', own, line } };
}

function needOwn(found: OwnersLine): OwnLine {
  if (found.kind === 'listed') throw refuse('line-not-own', { name: writeTitle(found.line) });
  return found.own;
}

function readCountry(typed: string, locale: string): string {
  const found = findCountry(typed, locale);
  if (found.kind === 'unsure') throw refuse('line-country-unknown', { typed: echo(typed) });
  return found.code;
}
