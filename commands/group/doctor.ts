import { ApplicationCommandOptionType } from 'discord.js';
import { readText, type Asked } from '../../src/discord/asked.ts';
import { defineButton, defineSubcommand } from '../../src/discord/command.ts';
import { refuse } from '../../src/discord/user-error.ts';
import { drawFindings, drawMended, mendButton } from '../../src/groups/doctor/cards.ts';
import { examine, type Finding } from '../../src/groups/doctor/examine.ts';
import { mend, type Mended } from '../../src/groups/doctor/mend.ts';
import type { Group } from '../../src/groups/group.ts';
import { suggestGroups } from '../../src/groups/pick-group.ts';
import { findNamed } from '../../src/groups/search-names.ts';
import { echo } from '../../src/crisis/write-text.ts';
import { isFounder, requireFounder } from '../../src/servers/require-founder.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';

const say = en.doctor;

/** As many groups are looked at in one go: each may take two requests, and Discord allows fifty a second. */
const mostAtOnce = 40;
/** So many at the same time. */
const width = 5;

/** Those to look at: one, or the first that are open or archived. @throws {UserError} `no-server`, `not-a-founder`, `group-not-picked` */
function choose(asked: Asked, typed: string | undefined, needs: Needs): { groups: Group[]; unseen: number } {
  const guildId = requireFounder(asked, needs.servers);
  if (needs.view.findMissingOnServer(guildId, []) === null) throw refuse('server-unseen');
  const founded = needs.groups.list(guildId).filter(({ state }) => state === 'open' || state === 'archived');
  if (typed === undefined)
    return { groups: founded.slice(0, mostAtOnce), unseen: Math.max(0, founded.length - mostAtOnce) };
  const group = findNamed(founded, typed);
  if (!group) throw refuse('group-not-picked', { typed: echo(typed) });
  return { groups: [group], unseen: 0 };
}

/** Does `work` for each, some at a time, in their order. */
async function forEach<T>(groups: readonly Group[], work: (group: Group) => Promise<T>): Promise<T[]> {
  const results: T[] = [];
  for (let from = 0; from < groups.length; from += width)
    results.push(...(await Promise.all(groups.slice(from, from + width).map(work))));
  return results;
}

const putRight = defineButton({
  family: mendButton,
  label: () => say.button,
  ack: 'update',
  read: (asked, { groupId }) => ({ asked, typed: groupId === 'all' ? undefined : groupId }),
  async run({ asked, typed }, needs: Needs) {
    const { groups } = choose(asked, typed, needs);
    const { userId: actorId } = asked;
    const mended = await forEach(groups, ({ guildId, id }) => mend({ guildId, groupId: id, actorId }, needs));
    return {
      kind: 'message',
      card: drawMended(
        mended.filter((one): one is Mended => one !== null),
        en,
      ),
      language: 'en',
    };
  },
});

/** `/group doctor`: what is not on Discord as it was founded, what would be done about it, and then that. */
export const doctor = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'doctor',
    description: say.description,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'group',
        description: say.options.group,
        autocomplete: true,
        max_length: 100,
      },
    ],
  },
  parts: [putRight],
  suggest({ typed }, asked, { groups, servers }: Pick<Needs, 'groups' | 'servers'>) {
    if (asked.guildId === null || !isFounder(asked, servers.get(asked.guildId))) return [];
    const founded = groups.list(asked.guildId).filter(({ state }) => state === 'open' || state === 'archived');
    return suggestGroups(founded, typed);
  },
  read: (asked) => ({ asked, typed: readText(asked.options, 'group') }),
  async run({ asked, typed }, needs: Needs) {
    const { groups, unseen } = choose(asked, typed, needs);
    const findings: Finding[] = await forEach(groups, (group) => examine(group, needs));
    const groupId = typed === undefined ? null : (groups[0]?.id ?? null);
    return { kind: 'message', card: drawFindings(findings, { groupId, unseen }, en), language: 'en' };
  },
});
