import { drawOwnPaused, drawPauseQuestion } from '../../src/check-ins/own/answering/cards.ts';
import { breakButton } from '../../src/check-ins/own/manage/buttons.ts';
import { drawWhich } from '../../src/check-ins/own/manage/cards.ts';
import { requireOwn } from '../../src/check-ins/own/manage/change-own.ts';
import { pauseOwn } from '../../src/check-ins/own/manage/pause-own.ts';
import { findMeant } from '../../src/check-ins/own/manage/show-mine.ts';
import { readUntil } from '../../src/check-ins/own/manage/typed.ts';
import { readText } from '../../src/discord/asked.ts';
import { defineButton, defineSubcommand } from '../../src/discord/command.ts';
import type { Reply } from '../../src/discord/reply.ts';
import type { Needs } from '../needs.ts';
import { checkInOption, readingOf, readNamed, readOnCard, subcommand, suggest, typed, untilOption } from './options.ts';

/** In a card of its own: the answer turns it. */
const pauseButton = defineButton({
  family: breakButton,
  label: (words) => words.checkin.buttons.pause,
  ack: 'private',
  read: readOnCard,
  async run({ visitor: { guildId, userId }, checkInId, words }, needs: Needs): Promise<Reply> {
    const checkIn = await requireOwn({ guildId, userId, checkInId }, needs);
    return { kind: 'message', card: drawPauseQuestion(checkIn, words) };
  },
});

/** `/checkin pause`: stops a check-in of one's own until a day; without one, asks for how long. */
export const pause = defineSubcommand({
  data: subcommand('pause', [checkInOption, untilOption]),
  parts: [pauseButton],
  suggest,
  typed,
  read: (asked) => ({ ...readNamed(asked), until: readText(asked.options, 'until') }),
  async run({ named, until, ...visit }, needs: Needs): Promise<Reply> {
    const { visitor, words } = visit;
    const meant = await findMeant({ ...visitor, typed: named, words }, needs);
    const [view, another] = meant;
    if (!view || another) return { kind: 'message', card: drawWhich(meant, readingOf(visit, needs)) };
    const { id: checkInId, plan } = view.checkIn;
    if (until === undefined) return { kind: 'message', card: drawPauseQuestion(view.checkIn, words) };
    const typing = { language: visitor.language, zone: plan.zone, now: needs.clock.now() };
    const act = { guildId: visitor.guildId, userId: visitor.userId, checkInId };
    const paused = await pauseOwn({ ...act, until: { date: readUntil(until, typing) } }, needs);
    return { kind: 'message', card: drawOwnPaused(paused, words) };
  },
});
