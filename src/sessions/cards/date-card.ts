import { levels } from '../../check-ins/rounds/rules.ts';
import { openButton as openGuide } from '../../crisis/guide/guide-buttons.ts';
import { drawButton, drawPanel, drawTime, textCard } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import type { Group } from '../../groups/group.ts';
import type { Words } from '../../words/words.ts';
import { calendarButton, cannotButton, comeButton, echoButton, whereButton } from './buttons.ts';
import { findAddress, findEchoEnd, type Shown } from './rules.ts';
import {
  joinLines,
  linkToServer,
  writeAgenda,
  writeAt,
  writeCounts,
  writeHosts,
  writePlace,
  writeTimes,
  writeTitle,
} from './write-date.ts';

/** The edge of cards about sessions. */
export const sessionAccent = 0x8f7fc9;

/** A date of a group's, to be shown in its place. */
export interface ShownInGroup extends Shown {
  group: Group;
}

/** The message of a date in its group's place: all about it but the address, how many come, and the ways to answer. Called off or over, it says so. */
export function drawDate({ session, date }: ShownInGroup, words: Words): Card {
  const { sessions: say } = words;
  const heading = `## ${writeTitle(session)}`;
  if (date.state === 'over') return drawSessionPanel([heading, say.card.over], []);
  const calendar = (label: string) => drawButton(label, calendarButton.encode({ dateId: date.id }), 'plain');
  if (date.state === 'cancelled')
    return drawSessionPanel(
      [heading, say.card.cancelled, writeTimes({ session, date }, words)],
      [calendar(say.calendarAgain)],
    );
  return drawSessionPanel(
    [
      heading,
      date.moved ? say.card.moved : null,
      joinLines(writeTimes({ session, date }, words), writePlace(session, words, false)),
      writeHosts(session, words),
      writeAgenda(session, words),
      writeCounts({ session, date }, words),
      `-# ${[...(session.size === null ? [say.card.open] : []), say.card.quiet].join(' ')}`,
    ],
    [...drawAnswers({ session, date }, words), calendar(date.moved ? say.calendarAgain : say.calendar)],
  );
}

/** The ways to say whether one comes, and to see where it is. */
export function drawAnswers({ session, date }: Shown, { sessions: say }: Words): Button[] {
  const dateId = date.id;
  const where = drawButton(say.where, whereButton.encode({ dateId }), 'plain');
  return [
    drawButton(say.come, comeButton.encode({ dateId }), 'primary'),
    drawButton(say.cannot, cannotButton.encode({ dateId }), 'plain'),
    ...(findAddress(session) === null ? [] : [where]),
  ];
}

type Button = ReturnType<typeof drawButton>;

/**
 * What the group reads shortly before. Names nobody: those who said yes are among all who read it. What is asked for is the places of those
 * who cannot come after all.
 */
export function drawReminder({ session, date }: ShownInGroup, words: Words): Card {
  const { sessions: say } = words;
  const [, cannot, ...where] = drawAnswers({ session, date }, words);
  const hasPlaces = session.size !== null;
  return drawSessionPanel(
    [
      say.reminder.soon({ title: writeTitle(session), distance: drawTime(date.startsAt, 'R') }),
      joinLines(writePlace(session, words, false), writeHosts(session, words)),
      hasPlaces ? [say.reminder.cannot, say.reminder.waits].join(' ') : null,
    ],
    [...(hasPlaces && cannot ? [cannot] : []), ...where],
  );
}

/** A date that was called off or moved; `was` is when it was to begin before (milliseconds since the epoch), where that is known. */
export interface Changed extends Shown {
  was: number | null;
}

/** What a group reads when a date was called off or moved. */
export function drawChanged(changed: Changed, words: Words): Card {
  const { sessions: say } = words;
  const { date } = changed;
  const calendar = drawButton(say.calendarAgain, calendarButton.encode({ dateId: date.id }), 'plain');
  const cannot = drawButton(say.cannot, cannotButton.encode({ dateId: date.id }), 'plain');
  return date.state === 'cancelled'
    ? drawSessionPanel([writeChange(changed, words), say.changed.calendar], [calendar])
    : drawSessionPanel([writeChange(changed, words), say.changed.keeps, say.changed.calendar], [cannot, calendar]);
}

/** The same for one person who said that they come, in a direct message: what is pressed there has no server. */
export function drawChangedDirectly({ guildId, ...changed }: Changed & { guildId: string }, words: Words): Card {
  const { changed: say } = words.sessions;
  const link = linkToServer(guildId);
  const isOff = changed.date.state === 'cancelled';
  const how = isOff ? [] : [say.keepsDirectly(link)];
  return textCard([writeChange(changed, words), ...how, say.calendarDirectly(link)].join('\n'));
}

function writeChange({ session, date, was }: Changed, { sessions: { changed: say } }: Words): string {
  const about = { title: writeTitle(session), at: writeAt(date) };
  if (date.state === 'cancelled') return say.cancelled(about);
  const moved = say.moved({ ...about, distance: drawTime(date.startsAt, 'R') });
  return was === null ? moved : `${moved} ${say.was({ at: drawTime(was, 'F') })}`;
}

/** The question at a session's end. What is pressed is counted without a name. */
export function drawClosing({ session, date }: Shown, words: Words): Card {
  const { sessions: say, pulse } = words;
  const dateId = date.id;
  const scale = levels.map((level) =>
    drawButton(pulse.scale[level], echoButton.encode({ dateId, level: `${level}` }), 'plain'),
  );
  return drawPanel({
    accent: sessionAccent,
    paragraphs: [
      say.closing.ask({ title: writeTitle(session) }),
      say.closing.how,
      say.closing.until({ when: drawTime(findEchoEnd(date), 'f') }),
    ],
    buttons: scale,
    more: [[drawSupport(false, words)]],
  });
}

/** The way to help that only whoever presses it sees. */
export function drawSupport(isWanted: boolean, { sessions: say }: Words): Button {
  return drawButton(say.support, openGuide.encode({}), isWanted ? 'primary' : 'plain');
}

/** A panel of sessions, of the paragraphs that are there. */
export function drawSessionPanel(paragraphs: readonly (string | null)[], buttons: readonly Button[]): Card {
  const there = paragraphs.flatMap((text) => (text === null || text === '' ? [] : [text]));
  return drawPanel({ accent: sessionAccent, paragraphs: there, buttons });
}
