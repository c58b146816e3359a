import { showList } from '../../src/check-ins/admin/show-list.ts';
import { readText } from '../../src/discord/asked.ts';
import { defineSubcommand } from '../../src/discord/command.ts';
import { requireLookedAfter } from '../../src/groups/care/looked-after.ts';
import { requireServer } from '../../src/groups/joining/needs.ts';
import type { Needs } from '../needs.ts';
import { groupOption, subcommand, suggest, typed } from './options.ts';

/** `/checkin-admin list`: the check-ins of one group with how the last ones went, or of all that one looks after. */
export const list = defineSubcommand({
  data: subcommand('list', [groupOption(false)]),
  suggest,
  typed,
  read: (asked) => ({ guildId: requireServer(asked), actor: asked, named: readText(asked.options, 'group') }),
  async run(asked, needs: Needs) {
    return { kind: 'message', card: await showList(await requireLookedAfter(asked, needs), needs), language: 'en' };
  },
});
