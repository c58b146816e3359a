import { readText } from '../../src/discord/asked.ts';
import { defineSubcommand } from '../../src/discord/command.ts';
import { requireLookedAfter } from '../../src/groups/care/looked-after.ts';
import { requireServer } from '../../src/groups/joining/needs.ts';
import { showSessions } from '../../src/sessions/admin/show-list.ts';
import type { Needs } from '../needs.ts';
import { groupOption, subcommand, suggest, typed } from './options.ts';

/** `/session-admin list`: the sessions of one group with how the last ones were, or of all that one looks after. */
export const list = defineSubcommand({
  data: subcommand('list', [groupOption(false)]),
  suggest,
  typed,
  read: (asked) => ({ guildId: requireServer(asked), actor: asked, named: readText(asked.options, 'group') }),
  async run(asked, needs: Needs) {
    return { kind: 'message', card: await showSessions(await requireLookedAfter(asked, needs), needs), language: 'en' };
  },
});
