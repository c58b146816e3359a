import { ApplicationCommandOptionType } from 'discord.js';
import { readText } from '../../src/discord/asked.ts';
import { textCard } from '../../src/discord/cards.ts';
import { defineSelect, defineSubcommand } from '../../src/discord/command.ts';
import { localise } from '../../src/discord/localise.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { refuse } from '../../src/discord/user-error.ts';
import { recallStanding } from '../../src/groups/belonging.ts';
import type { Group } from '../../src/groups/group.ts';
import { leaveSelect } from '../../src/groups/joining/buttons.ts';
import { drawMine } from '../../src/groups/joining/cards.ts';
import { leaveGroup } from '../../src/groups/joining/leave-group.ts';
import { readVisitor, type GroupVisitor, type JoiningNeeds } from '../../src/groups/joining/needs.ts';
import { requireNamed, suggestGroups, writeName } from '../../src/groups/pick-group.ts';
import { findMine } from '../../src/groups/joining/show-mine.ts';
import { leaveDates } from '../../src/sessions/joining/drop-rsvps.ts';
import { en } from '../../src/words/en.ts';
import { languages } from '../../src/words/words.ts';

const describe = en.groups.command.leave;

/** Lets somebody go, from the group's sessions too, and what they are told. Groups that are not open any more can be left too. */
async function leaveNamed(typed: string, visitor: GroupVisitor, needs: JoiningNeeds): Promise<string> {
  const group = requireNamed({ guildId: visitor.guildId, typed }, needs, ['open', 'archived']);
  const { wasIn } = await leaveGroup(group, visitor, needs);
  await leaveDates(group, visitor.userId, needs);
  const say = languages[visitor.language].words.groups.leave;
  if (!wasIn) return say.notIn(writeName(group));
  return group.belonging === 'thread' ? say.leftThread(writeName(group)) : say.left(writeName(group));
}

const leaveChosen = defineSelect({
  family: leaveSelect,
  label: (words) => words.groups.mine.chooseLeave,
  ack: 'update',
  read: (asked) => ({ ...readVisitor(asked), typed: asked.chosen[0] ?? '' }),
  async run({ typed, ...visitor }, needs: JoiningNeeds): Promise<Reply> {
    const said = await leaveNamed(typed, visitor, needs);
    const mine = await findMine(visitor, needs);
    // What Discord told us with this press is from before it.
    const inside = mine.inside.filter(({ id }) => id !== typed);
    return { kind: 'message', card: drawMine({ ...mine, inside }, said, languages[visitor.language].words) };
  },
});

/** `/group leave`: at once, and nobody is told. */
export const leave = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'leave',
    description: describe.description,
    description_localizations: localise((words) => words.groups.command.leave.description),
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'group',
        name_localizations: localise((words) => words.groups.command.leave.optionNames.group),
        description: describe.options.group,
        description_localizations: localise((words) => words.groups.command.leave.options.group),
        required: true,
        autocomplete: true,
        max_length: 100,
      },
    ],
  },
  parts: [leaveChosen],
  suggest: ({ typed }, { guildId, userId, roles }, needs: Pick<JoiningNeeds, 'groups' | 'view'>) =>
    guildId === null ? [] : suggestGroups(listOwn(guildId, { userId, roles }, needs), typed),
  read(asked) {
    const typed = readText(asked.options, 'group');
    if (typed === undefined) throw refuse('group-gone');
    return { ...readVisitor(asked), typed };
  },
  run: async ({ typed, ...visitor }, needs: JoiningNeeds) => ({
    kind: 'message',
    card: textCard(await leaveNamed(typed, visitor, needs)),
  }),
});

/** The groups somebody is in as far as memory tells, and open ones where it does not. */
function listOwn(
  guildId: string,
  visitor: Pick<GroupVisitor, 'userId' | 'roles'>,
  needs: Pick<JoiningNeeds, 'groups' | 'view'>,
): Group[] {
  return needs.groups.list(guildId).filter((group) => {
    const standing = recallStanding(group, visitor, needs);
    return standing === 'yes' || (standing === 'unknown' && group.state === 'open');
  });
}
