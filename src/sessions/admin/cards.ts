import type { Home } from '../../check-ins/admin/look-at-home.ts';
import { sayPlan } from '../../check-ins/admin/say-plan.ts';
import { drawButton, drawPanel, drawTime, escapeMarkdown } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { namePermissions } from '../../groups/founding/find-lacking.ts';
import type { Group } from '../../groups/group.ts';
import { enStaff } from '../../words/en.ts';
import { sessionAccent } from '../cards/date-card.ts';
import { writeAddress } from '../cards/write-date.ts';
import type { Session } from '../session.ts';
import { removeButton } from './buttons.ts';
import type { Changed } from './change-date.ts';
import type { Picked } from './pick-session.ts';

const say = enStaff.sessionAdmin;

/** A date to come, as it is read back; `at` in milliseconds since the epoch. */
export interface Upcoming {
  at: number;
  moved: boolean;
}

/** What is seen of a session beside itself. */
export interface Surroundings {
  upcoming: readonly Upcoming[];
  home: Home;
  /** Whether whoever looks gave the address just now. */
  gaveAddress: boolean;
}

/** A group's and a session's names between other words. */
function writeNames({ session, group }: Picked): { group: string; title: string } {
  return { group: escapeMarkdown(group.name), title: escapeMarkdown(session.title) };
}

/** A session read back to those who look after its group: when, where, who, what everybody on the server sees of it, and what keeps it from being announced. */
export function drawSession(picked: Picked, around: Surroundings): Card {
  const { card } = say;
  const { session } = picked;
  return drawPanel({
    accent: sessionAccent,
    paragraphs: [
      card.heading(writeNames(picked)),
      [
        card.when({ plan: sayPlan(session.plan), minutes: session.minutes }),
        sayNext(around.upcoming),
        ...sayWhere(session, around),
        sayHosts(session),
        ...sayAgenda(session),
        session.size === null ? card.noLimit : card.size({ count: session.size }),
        session.remindMinutes === null ? card.noReminder : card.remind({ minutes: session.remindMinutes }),
        session.closing ? card.closing : card.noClosing,
        session.event ? card.event(writeNames(picked)) : card.noEvent,
      ].join('\n'),
      ...listWarnings(session, around),
      `-# ${card.how}`,
    ],
    buttons: [],
  });
}

function sayNext(upcoming: readonly Upcoming[]): string {
  const { card } = say;
  if (upcoming.length === 0) return card.nextNone;
  const times = upcoming.map(({ at, moved }) => {
    const time = { at: drawTime(at, 'F'), from: drawTime(at, 'R') };
    return moved ? card.movedTime(time) : card.time(time);
  });
  return card.next({ times: times.join(' · ') });
}

function sayWhere({ place: { kind, channelId, address } }: Session, { gaveAddress }: Surroundings): string[] {
  const { card } = say;
  const channel = channelId === null ? '' : `<#${channelId}>`;
  const places = {
    voice: card.voice({ channel }),
    stage: card.stage({ channel }),
    thread: card.thread({ channel }),
    'in-person': card.inPerson,
    hybrid: card.hybrid({ channel }),
  };
  const given = gaveAddress && address !== null ? [card.address({ address: writeAddress(address) })] : [];
  return [card.where({ place: places[kind] }), ...given];
}

function sayHosts({ hostId, secondHostId }: Session): string {
  const { card } = say;
  if (hostId === null) return card.noHost;
  const who = `<@${hostId}>`;
  return secondHostId === null ? card.host({ who }) : card.hosts({ who, second: `<@${secondHostId}>` });
}

/** So much of an agenda is shown: escaped, a text may be twice as long, and all of it has to fit on one card. */
const agendaRoom = 800;

function sayAgenda({ agenda }: Session): string[] {
  const most = Math.floor(agendaRoom / Math.max(1, agenda.length));
  return agenda.length === 0 ? [] : [say.card.agenda, ...agenda.map((line) => `- ${escapeMarkdown(line, most)}`)];
}

function listWarnings({ event, eventTrouble }: Session, { home }: Surroundings): string[] {
  const { card } = say;
  return [
    ...(event && eventTrouble !== null ? [card.troubles[eventTrouble]] : []),
    ...(home.gone ? [card.gone] : []),
    ...(home.lacks.length > 0 ? [card.lacks({ permissions: namePermissions(home.lacks) })] : []),
  ];
}

/** Says what became of a date that was called off or moved, who hears of it, and which dates come next. */
export function drawChangedDate(changed: Changed, upcoming: readonly Upcoming[]): Card {
  const { date, was, told, session } = changed;
  const names = writeNames(changed);
  const isOnce = session.plan.rhythm.kind === 'once';
  const said =
    date.state === 'cancelled'
      ? say.cancelled({ ...names, at: drawTime(was, 'F') })
      : say.moved({
          ...names,
          was: drawTime(was, 'F'),
          at: drawTime(date.startsAt, 'F'),
          from: drawTime(date.startsAt, 'R'),
        });
  return drawPanel({
    accent: sessionAccent,
    paragraphs: [isOnce ? said : `${said} ${say.othersStay}`, told ? say.told : say.toldNobody, sayNext(upcoming)],
    buttons: [],
  });
}

/** Asks whether a session is to end, and says what goes. */
export function drawRemoval({ session, group }: { session: Session; group: Group }): Card {
  return drawPanel({
    accent: sessionAccent,
    paragraphs: [say.remove.question(writeNames({ session, group })), say.remove.goes],
    buttons: [drawButton(say.remove.button, removeButton.encode({ sessionId: session.id }), 'primary')],
  });
}

/** Says that a session ended. */
export function drawRemoved(picked: Picked): Card {
  return drawPanel({ accent: sessionAccent, paragraphs: [say.remove.done(writeNames(picked))], buttons: [] });
}
