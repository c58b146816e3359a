import type { Level } from '../../check-ins/rounds/rules.ts';
import { drawButton, drawTime, panelRoom, textCard } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { writeName } from '../../groups/pick-group.ts';
import type { Words } from '../../words/words.ts';
import type { Coming, Staying } from '../joining/answer-date.ts';
import type { OwnAnswer, OwnDate, OwnDates } from '../joining/find-own.ts';
import { calendarButton, calendarsButton } from './buttons.ts';
import { drawAnswers, drawSessionPanel, drawSupport } from './date-card.ts';
import { findAddress, type Shown } from './rules.ts';
import {
  joinLines,
  writeAddress,
  writeAgenda,
  writeAt,
  writeCounts,
  writeHosts,
  writePlace,
  writeTimes,
  writeTitle,
} from './write-date.ts';

/** So many dates stand on one list, as far as there is room for them. */
const mostListed = 12;

/** The next date, for one person who belongs to its group: all about it, with the address. */
export function drawNext({ session, date, group, own }: OwnDate, unknown: number, words: Words): Card {
  const { sessions: say } = words;
  const [come, cannot] = drawAnswers({ session, date }, words);
  const isAnswered = own.kind !== 'nothing';
  const calendar = drawButton(say.calendar, calendarButton.encode({ dateId: date.id }), 'plain');
  return drawSessionPanel(
    [
      say.list.next,
      `### ${writeTitle(session)}\n${say.list.group(writeName(group))}`,
      date.moved ? say.card.moved : null,
      joinLines(writeTimes({ session, date }, words), writePlace(session, words, true)),
      writeHosts(session, words),
      writeAgenda(session, words),
      joinLines(isAnswered ? null : writeCounts({ session, date }, words), writeOwn(own, words)),
      writeFoot(unknown, words),
    ],
    [...[isAnswered ? undefined : come, cannot].flatMap((button) => button ?? []), calendar],
  );
}

/** What somebody sees who has no session to come. */
export function drawNoDates(unknown: number, words: Words): Card {
  const { list: say } = words.sessions;
  return textCard([say.none, ...(unknown > 0 ? [say.unknown({ count: unknown })] : [])].join(' '));
}

/** The dates of somebody's groups in the next 14 days, with what they said of each. */
export function drawOwnList({ dates, unknown }: OwnDates, words: Words): Card {
  const { list: say, calendar } = words.sessions;
  if (dates.length === 0) return drawNoDates(unknown, words);
  const foot = writeFoot(unknown, words);
  const entries: string[] = [];
  for (const own of dates.slice(0, mostListed)) {
    const entry = writeEntry(own, words);
    const used = [say.heading, ...entries, entry, foot, say.more({ count: dates.length })].join('').length;
    if (used > panelRoom) break;
    entries.push(entry);
  }
  const left = dates.length - entries.length;
  return drawSessionPanel(
    [say.heading, ...entries, left > 0 ? say.more({ count: left }) : null, foot],
    [drawButton(calendar, calendarsButton.encode({}), 'plain')],
  );
}

function writeEntry({ session, date, group, own }: OwnDate, words: Words): string {
  const { card, list } = words.sessions;
  const heading = `### ${writeTitle(session)}\n${list.group(writeName(group))}`;
  const when = card.when({ at: writeAt(date), distance: drawTime(date.startsAt, 'R') });
  if (date.state === 'cancelled') return joinLines(heading, card.cancelled, when);
  const moved = date.moved ? card.moved : null;
  return joinLines(heading, moved, when, writePlace(session, words, true), writeOwn(own, words));
}

/** What they said stands out; where nothing is kept of it, they owe no answer. */
function writeOwn(own: OwnAnswer, { sessions: { list: say } }: Words): string {
  if (own.kind === 'nothing') return say.nothing;
  return `**${own.kind === 'waiting' ? say.waiting({ place: own.place }) : say.going}**`;
}

function writeFoot(unknown: number, { sessions: { list: say } }: Words): string {
  return `-# ${[...(unknown > 0 ? [say.unknown({ count: unknown })] : []), say.quiet].join(' ')}`;
}

/** What somebody reads who said that they come. */
export function drawComing(coming: Coming, words: Words): Card {
  const { answer: say, calendar } = words.sessions;
  const about = { title: writeTitle(coming.session), at: writeAt(coming.date) };
  const file = drawButton(calendar, calendarButton.encode({ dateId: coming.date.id }), 'plain');
  const cannot = drawAnswers(coming, words).slice(1, 2);
  switch (coming.kind) {
    case 'going':
      return drawSessionPanel([say.going(about), say.kept], [file, ...cannot]);
    case 'already':
      return drawSessionPanel([say.goingAlready(about), say.kept], [file, ...cannot]);
    case 'waiting':
      return drawSessionPanel(
        [
          `${say.waiting(about)} ${say.line({ place: coming.place })}`,
          coming.tells ? say.willTell : say.willShow,
          say.kept,
        ],
        cannot,
      );
  }
}

/** What somebody reads who said that they do not come. */
export function drawStaying({ kind, session }: Staying, { sessions: { answer: say } }: Words): Card {
  const title = writeTitle(session);
  const said = kind === 'left-line' ? say.notWaiting({ title }) : say.notGoing({ title });
  const freed = kind === 'gave-back' && session.size !== null ? [say.freed] : [];
  return textCard([said, ...freed, say.forgotten].join(' '));
}

/** Where a group meets, for one person who belongs to it. Null where no address was written down. */
export function drawWhere({ session }: Pick<Shown, 'session'>, { sessions: say }: Words): Card | null {
  const address = findAddress(session);
  if (address === null) return null;
  return textCard([`**${writeTitle(session)}**`, say.card.address(writeAddress(address)), say.file.keep].join('\n'));
}

/** What somebody reads who said how it was. Whoever found it hard is offered more than thanks. */
export function drawEchoed({ level, isFirst }: { level: Level; isFirst: boolean }, words: Words): Card {
  const { closing: say } = words.sessions;
  const isLow = level <= 2;
  return drawSessionPanel([isFirst ? say.thanks : say.already, isLow ? say.low : null], [drawSupport(isLow, words)]);
}
