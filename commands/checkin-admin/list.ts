import { listLookedAfter } from '../../src/check-ins/admin/pick-check-in.ts';
import { showList } from '../../src/check-ins/admin/show-list.ts';
import { readText } from '../../src/discord/asked.ts';
import { defineSubcommand } from '../../src/discord/command.ts';
import { refuse } from '../../src/discord/user-error.ts';
import { requireLookingAfter } from '../../src/groups/care/rights.ts';
import { requireServer } from '../../src/groups/joining/needs.ts';
import { requireNamed } from '../../src/groups/pick-group.ts';
import type { Needs } from '../needs.ts';
import { groupOption, subcommand, suggest, typed } from './options.ts';

/** `/checkin-admin list`: the check-ins of one group with how the last ones went, or of all that one looks after. */
export const list = defineSubcommand({
  data: subcommand('list', [groupOption(false)]),
  suggest,
  typed,
  read: (asked) => ({ guildId: requireServer(asked), actor: asked, named: readText(asked.options, 'group') }),
  async run({ guildId, actor, named }, needs: Needs) {
    if (named !== undefined) {
      const group = requireNamed({ guildId, typed: named }, needs);
      await requireLookingAfter(actor, group, needs);
      return { kind: 'message', card: await showList([group], needs), language: 'en' };
    }
    const groups = await listLookedAfter({ guildId, actor }, needs);
    if (groups.length === 0) throw refuse('looking-after-none');
    return { kind: 'message', card: await showList(groups, needs), language: 'en' };
  },
});
