import { defineSubcommand } from '../../src/discord/command.ts';
import { editSession } from '../../src/sessions/admin/edit-session.ts';
import type { Needs } from '../needs.ts';
import { editOptions, findNamed, readNamed, readTyped, replyWithCard, subcommand, suggest, typed } from './options.ts';

/** `/session-admin edit`: changes what is given of a session, and shows the whole. */
export const edit = defineSubcommand({
  data: subcommand('edit', editOptions),
  suggest,
  typed,
  read: (asked) => ({ named: readNamed(asked), language: asked.language, change: readTyped(asked) }),
  async run({ named, language, change }, needs: Needs) {
    const { session } = await findNamed(named, needs);
    const { guildId, actor } = named;
    const act = { sessionId: session.id, guildId, typist: { actor, language }, typed: change };
    return replyWithCard(await editSession(act, needs), change, needs);
  },
});
