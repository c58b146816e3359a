import { editCheckIn } from '../../src/check-ins/admin/edit-check-in.ts';
import { defineSubcommand } from '../../src/discord/command.ts';
import type { Needs } from '../needs.ts';
import { editOptions, findNamed, readNamed, readTyped, replyWithCard, subcommand, suggest, typed } from './options.ts';

/** `/checkin-admin edit`: changes what is given of a check-in, and shows the whole. */
export const edit = defineSubcommand({
  data: subcommand('edit', editOptions),
  suggest,
  typed,
  read: (asked) => ({ named: readNamed(asked), language: asked.language, change: readTyped(asked) }),
  async run({ named, language, change }, needs: Needs) {
    const { checkIn } = await findNamed(named, needs);
    const { guildId, actor } = named;
    const act = { checkInId: checkIn.id, guildId, typist: { actor, language }, typed: change };
    return replyWithCard(await editCheckIn(act, needs), needs);
  },
});
