import { stopButton, stopYesButton } from '../../src/check-ins/own/manage/buttons.ts';
import { drawStopped, drawStopQuestion, drawStopUnreadable, drawWhich } from '../../src/check-ins/own/manage/cards.ts';
import { requireOwn } from '../../src/check-ins/own/manage/change-own.ts';
import { findMeant, listUnreadable, lookAt } from '../../src/check-ins/own/manage/show-mine.ts';
import { stopOwn } from '../../src/check-ins/own/manage/stop-own.ts';
import { defineButton, defineSubcommand } from '../../src/discord/command.ts';
import type { Reply } from '../../src/discord/reply.ts';
import type { Needs } from '../needs.ts';
import { checkInOption, readingOf, readNamed, readOnCard, subcommand, suggest, typed } from './options.ts';

const ask = defineButton({
  family: stopButton,
  label: (words) => words.checkin.buttons.stop,
  ack: 'update',
  read: readOnCard,
  async run({ visitor: { guildId, userId }, checkInId, words }, needs: Needs): Promise<Reply> {
    const unreadable = await listUnreadable({ guildId, userId }, needs);
    if (unreadable.includes(checkInId)) return { kind: 'message', card: drawStopUnreadable(checkInId, words) };
    const view = await lookAt(await requireOwn({ guildId, userId, checkInId }, needs), needs);
    return { kind: 'message', card: drawStopQuestion(view, words) };
  },
});

const confirm = defineButton({
  family: stopYesButton,
  label: (words) => words.checkin.buttons.stopYes,
  ack: 'update',
  read: readOnCard,
  async run({ visitor: { guildId, userId }, checkInId, words }, needs: Needs): Promise<Reply> {
    await stopOwn({ guildId, userId, checkInId }, needs);
    return { kind: 'message', card: drawStopped(words) };
  },
});

/** `/checkin stop`: stops a check-in of one's own for good, after a yes. */
export const stop = defineSubcommand({
  data: subcommand('stop', [checkInOption]),
  parts: [ask, confirm],
  suggest,
  typed,
  read: readNamed,
  async run({ named, ...visit }, needs: Needs): Promise<Reply> {
    const meant = await findMeant({ ...visit.visitor, typed: named, words: visit.words }, needs);
    const [view, another] = meant;
    if (!view || another) return { kind: 'message', card: drawWhich(meant, readingOf(visit, needs)) };
    return { kind: 'message', card: drawStopQuestion(view, visit.words) };
  },
});
