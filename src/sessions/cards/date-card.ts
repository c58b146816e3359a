import { openButton as openGuide } from '../../crisis/guide/guide-buttons.ts';
import { drawButton, drawPanel, drawTime } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import type { Group } from '../../groups/group.ts';
import type { Words } from '../../words/words.ts';
import { calendarButton, cannotButton, comeButton, echoButton, whereButton } from './buttons.ts';
import { findAddress, findEchoEnd, type Shown } from './rules.ts';
import { writeAgenda, writeAt, writeCounts, writeHosts, writePlace, writeTimes, writeTitle } from './write-date.ts';

/** The edge of cards about sessions. */
export const sessionAccent = 0x8f7fc9;

/** How good it was, from not at all to very much. */
export const echoLevels = [1, 2, 3, 4, 5] as const;

/** One of {@link echoLevels}. */
export type EchoLevel = (typeof echoLevels)[number];

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
      [writeTimes({ session, date }, words), writePlace(session, words, false)].join('\n'),
      writeHosts(session, words),
      writeAgenda(session, words),
      writeCounts({ session, date }, words),
      `-# ${session.size === null ? say.card.counted : say.card.countedOfPlaces}`,
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
      [writePlace(session, words, false), writeHosts(session, words)].flatMap((line) => line ?? []).join('\n'),
      hasPlaces ? [say.reminder.cannot, say.reminder.waits].join(' ') : null,
    ],
    [...(hasPlaces && cannot ? [cannot] : []), ...where],
  );
}

/** What those who said yes are told, and their group, when a date was called off or moved; `was` is when it was to begin before (milliseconds since the epoch), where that is known. */
export function drawChanged({ session, date, was }: Shown & { was: number | null }, words: Words): Card {
  const say = words.sessions.changed;
  const title = writeTitle(session);
  const file = drawButton(words.sessions.calendarAgain, calendarButton.encode({ dateId: date.id }), 'plain');
  if (date.state === 'cancelled')
    return drawSessionPanel([say.cancelled({ title, at: writeAt(date) }), say.calendar], [file]);
  const cannot = drawButton(words.sessions.cannot, cannotButton.encode({ dateId: date.id }), 'plain');
  const moved = say.moved({ title, at: writeAt(date), distance: drawTime(date.startsAt, 'R') });
  const before = was === null ? [] : [say.was({ at: drawTime(was, 'F') })];
  return drawSessionPanel([[moved, ...before].join(' '), say.keeps, say.calendar], [cannot, file]);
}

/** The question at a session's end. What is pressed is counted without a name. */
export function drawClosing({ session, date }: Shown, words: Words): Card {
  const { sessions: say, pulse } = words;
  const dateId = date.id;
  const levels = echoLevels.map((level) =>
    drawButton(pulse.scale[level], echoButton.encode({ dateId, level: `${level}` }), 'plain'),
  );
  return drawPanel({
    accent: sessionAccent,
    paragraphs: [
      say.closing.ask({ title: writeTitle(session) }),
      say.closing.how,
      say.closing.until({ when: drawTime(findEchoEnd(date), 'f') }),
    ],
    buttons: levels,
    more: [[drawSupport(false, words)]],
  });
}

/** The way to help that only whoever presses it sees. */
export function drawSupport(isWanted: boolean, { sessions: say }: Words): Button {
  return drawButton(say.support, openGuide.encode({}), isWanted ? 'primary' : 'plain');
}

/** A panel of sessions, of the paragraphs that are there. */
export function drawSessionPanel(paragraphs: readonly (string | null)[], buttons: readonly Button[]): Card {
  return drawPanel({ accent: sessionAccent, paragraphs: paragraphs.flatMap((text) => text ?? []), buttons });
}
