import { createCheckIn } from '../../src/check-ins/admin/create-check-in.ts';
import { readText } from '../../src/discord/asked.ts';
import { defineSubcommand } from '../../src/discord/command.ts';
import { requireServer } from '../../src/groups/joining/needs.ts';
import { requireNamed } from '../../src/groups/pick-group.ts';
import type { Needs } from '../needs.ts';
import { createOptions, readTyped, replyWithCard, subcommand, suggest, typed } from './options.ts';

/** `/checkin-admin create`: has a group asked at times one chooses. */
export const create = defineSubcommand({
  data: subcommand('create', createOptions),
  suggest,
  typed,
  read: (asked) => ({
    guildId: requireServer(asked),
    typed: readText(asked.options, 'group') ?? '',
    typist: { actor: asked, language: asked.language },
    // Discord lets nobody leave it out; a client that does is told that it says nothing.
    checkIn: { ...readTyped(asked), when: readText(asked.options, 'when') ?? '' },
  }),
  async run({ checkIn: wanted, typist, ...named }, needs: Needs) {
    const group = requireNamed(named, needs);
    const checkIn = await createCheckIn({ group, typist, typed: wanted }, needs);
    return replyWithCard({ checkIn, group }, needs);
  },
});
