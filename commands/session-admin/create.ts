import { readText } from '../../src/discord/asked.ts';
import { defineSubcommand } from '../../src/discord/command.ts';
import { requireServer } from '../../src/groups/joining/needs.ts';
import { requireNamed } from '../../src/groups/pick-group.ts';
import { createSession } from '../../src/sessions/admin/create-session.ts';
import type { Needs } from '../needs.ts';
import { createOptions, readTyped, replyWithCard, subcommand, suggest, typed } from './options.ts';

/** `/session-admin create`: plans a group's regular hour together. */
export const create = defineSubcommand({
  data: subcommand('create', createOptions),
  suggest,
  typed,
  read(asked) {
    const session = readTyped(asked);
    return {
      guildId: requireServer(asked),
      typed: readText(asked.options, 'group') ?? '',
      typist: { actor: asked, language: asked.language },
      // Discord lets nobody leave these out; a client that does is told that they say nothing.
      session: { ...session, title: session.title ?? '', when: session.when ?? '' },
    };
  },
  async run({ session: wanted, typist, ...named }, needs: Needs) {
    const group = requireNamed(named, needs);
    const session = await createSession({ group, typist, typed: wanted }, needs);
    return replyWithCard({ session, group }, wanted, needs);
  },
});
