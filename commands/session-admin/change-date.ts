import { readText, type Asked } from '../../src/discord/asked.ts';
import { defineSubcommand } from '../../src/discord/command.ts';
import { requireServer } from '../../src/groups/joining/needs.ts';
import { cancelDate, moveDateTo } from '../../src/sessions/admin/change-date.ts';
import { showChangedDate } from '../../src/sessions/admin/show-session.ts';
import type { Needs } from '../needs.ts';
import { dateOption, subcommand, suggest, toOption, typed } from './options.ts';

function readAct(asked: Asked) {
  return { guildId: requireServer(asked), actor: asked, dateId: readText(asked.options, 'date') ?? '' };
}

/** `/session-admin cancel`: calls one date off. */
export const cancel = defineSubcommand({
  data: subcommand('cancel', [dateOption]),
  suggest,
  typed,
  read: readAct,
  async run(act, needs: Needs) {
    return { kind: 'message', card: await showChangedDate(await cancelDate(act, needs), needs), language: 'en' };
  },
});

/** `/session-admin move`: moves one date to another time. */
export const move = defineSubcommand({
  data: subcommand('move', [dateOption, toOption]),
  suggest,
  typed,
  read: (asked) => ({
    ...readAct(asked),
    typed: readText(asked.options, 'to') ?? '',
    language: asked.language,
  }),
  async run(act, needs: Needs) {
    return { kind: 'message', card: await showChangedDate(await moveDateTo(act, needs), needs), language: 'en' };
  },
});
