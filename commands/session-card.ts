import { readLevel } from '../src/check-ins/rounds/rules.ts';
import type { Asked } from '../src/discord/asked.ts';
import { defineButton, type Part } from '../src/discord/command.ts';
import type { Reply } from '../src/discord/reply.ts';
import { refuse } from '../src/discord/user-error.ts';
import { requireServer } from '../src/groups/joining/needs.ts';
import { handOverDate, handOverDates } from '../src/sessions/calendar/hand-over.ts';
import {
  addressButton,
  calendarButton,
  calendarsButton,
  cannotButton,
  comeButton,
  echoButton,
  whereButton,
} from '../src/sessions/cards/buttons.ts';
import { drawComing, drawEchoed, drawStaying, drawWhere } from '../src/sessions/cards/own-cards.ts';
import { sayComing, sayStaying } from '../src/sessions/joining/answer-date.ts';
import { sayEcho } from '../src/sessions/joining/closing.ts';
import type { DateVisit, SessionVisitor } from '../src/sessions/joining/needs.ts';
import { requireMember } from '../src/sessions/joining/require-date.ts';
import { languages } from '../src/words/words.ts';
import type { Needs } from './needs.ts';

function readVisitor(asked: Asked): SessionVisitor {
  const { userId, roles, language } = asked;
  return { guildId: requireServer(asked), visitor: { userId, roles }, language };
}

function readVisit(asked: Asked, { dateId }: { dateId: string }): DateVisit {
  return { ...readVisitor(asked), dateId };
}

/** Says that somebody comes, and answers with where that leaves them. */
export async function replyToComing(visit: DateVisit, needs: Needs): Promise<Reply> {
  return { kind: 'message', card: drawComing(await sayComing(visit, needs), languages[visit.language].words) };
}

/** Says that somebody does not come, and answers. */
export async function replyToStaying(visit: DateVisit, needs: Needs): Promise<Reply> {
  return { kind: 'message', card: drawStaying(await sayStaying(visit, needs), languages[visit.language].words) };
}

const come = defineButton({
  family: comeButton,
  label: (words) => words.sessions.come,
  ack: 'private',
  read: readVisit,
  run: replyToComing,
});

const cannot = defineButton({
  family: cannotButton,
  label: (words) => words.sessions.cannot,
  ack: 'private',
  read: readVisit,
  run: replyToStaying,
});

const calendar = defineButton({
  family: calendarButton,
  label: (words) => words.sessions.calendar,
  ack: 'private',
  read: readVisit,
  run: (visit, needs: Needs) => handOverDate({ ...visit, withAddress: false }, needs),
});

const address = defineButton({
  family: addressButton,
  label: (words) => words.sessions.file.withAddress,
  ack: 'private',
  read: readVisit,
  run: (visit, needs: Needs) => handOverDate({ ...visit, withAddress: true }, needs),
});

const calendars = defineButton({
  family: calendarsButton,
  label: (words) => words.sessions.calendar,
  ack: 'private',
  read: readVisitor,
  run: (visit, needs: Needs) => handOverDates(visit, needs),
});

const where = defineButton({
  family: whereButton,
  label: (words) => words.sessions.where,
  ack: 'private',
  read: readVisit,
  async run(visit, needs: Needs): Promise<Reply> {
    const card = drawWhere(await requireMember(visit, needs), languages[visit.language].words);
    if (!card) throw refuse('session-no-address');
    return { kind: 'message', card };
  },
});

const echo = defineButton({
  family: echoButton,
  label: (words) => words.pulse.scale[1],
  ack: 'private',
  read: (asked, { dateId, level }) => ({ ...readVisit(asked, { dateId }), level: readLevel(level) }),
  async run(visit, needs: Needs): Promise<Reply> {
    const isFirst = await sayEcho(visit, needs);
    const card = drawEchoed({ level: visit.level, isFirst }, languages[visit.language].words);
    return { kind: 'message', card };
  },
});

/** The buttons of sessions: on a date's message in its group, on the question at its end, and on what one person sees alone. */
export const sessionParts: readonly Part<Needs>[] = [come, cannot, calendar, address, calendars, where, echo];
