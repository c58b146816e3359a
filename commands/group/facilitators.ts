import {
  ApplicationCommandOptionType,
  type APIApplicationCommandBasicOption,
  type APIApplicationCommandSubcommandOption,
} from 'discord.js';
import { readText, type Asked } from '../../src/discord/asked.ts';
import { drawPanel, drawTime, escapeMarkdown, textCard } from '../../src/discord/cards.ts';
import { defineButton, defineSubcommand } from '../../src/discord/command.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { refuse } from '../../src/discord/user-error.ts';
import {
  acceptButton,
  careAccent,
  declineButton,
  drawRole,
  drawRoles,
  stepDownButton,
} from '../../src/groups/care/facilitator-cards.ts';
import { listOwnRoles, listRoles } from '../../src/groups/care/facilitators.ts';
import { acceptRole, endRole, handOver, nameFacilitator, removeFacilitator } from '../../src/groups/care/look-after.ts';
import { requireLookingAfter } from '../../src/groups/care/rights.ts';
import { listOpen } from '../../src/groups/list-open.ts';
import { requireServer } from '../../src/groups/joining/needs.ts';
import { requireNamed, suggestGroups } from '../../src/groups/pick-group.ts';
import { requireFounder } from '../../src/servers/require-founder.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';

const say = en.care;

function subcommand(
  name: keyof typeof say.command,
  options: APIApplicationCommandBasicOption[],
): APIApplicationCommandSubcommandOption {
  return { type: ApplicationCommandOptionType.Subcommand, name, description: say.command[name], options };
}

function groupOption(required: boolean): APIApplicationCommandBasicOption {
  const type = ApplicationCommandOptionType.String;
  return { type, name: 'group', description: say.options.group, required, autocomplete: true, max_length: 100 };
}

function personOption(name: 'add' | 'remove' | 'to', required: boolean): APIApplicationCommandBasicOption {
  return { type: ApplicationCommandOptionType.User, name, description: say.options[name], required };
}

function suggest({ typed }: { typed: string }, { guildId }: Asked, needs: Pick<Needs, 'groups'>) {
  return suggestGroups(listOpen(guildId, needs), typed);
}

function readPlace(asked: Asked): { guildId: string; typed: string; actor: Asked } {
  return { guildId: requireServer(asked), typed: readText(asked.options, 'group') ?? '', actor: asked };
}

/** A person of the server whom an option named. @throws {UserError} `not-a-person`, `facilitator-is-bot` */
function readNewPerson({ options, resolved }: Asked, option: 'add' | 'to'): string | undefined {
  const userId = readText(options, option);
  if (userId === undefined) return undefined;
  if (!resolved.users.has(userId)) throw refuse('not-a-person', { option });
  if (resolved.bots.has(userId)) throw refuse('facilitator-is-bot');
  return userId;
}

function tell(content: string): Reply {
  return { kind: 'message', card: textCard(content), language: 'en' };
}

/** A card of components stays one: Discord takes no plain text in its place. */
function redraw(sentence: string): Reply {
  return {
    kind: 'message',
    card: drawPanel({ accent: careAccent, paragraphs: [sentence], buttons: [] }),
    language: 'en',
  };
}

const readRole = (asked: Asked, { roleId }: { roleId: string }) => ({ roleId, userId: asked.userId });

const accept = defineButton({
  family: acceptButton,
  label: (words) => words.care.accept,
  ack: 'update',
  read: readRole,
  async run(input, needs: Needs): Promise<Reply> {
    const { role, group } = await acceptRole(input, needs);
    return redraw(say.accepted(escapeMarkdown(group.name), drawTime(role.endsAt, 'f')));
  },
});

const decline = defineButton({
  family: declineButton,
  label: (words) => words.care.decline,
  ack: 'update',
  read: readRole,
  async run(input, needs: Needs): Promise<Reply> {
    await endRole(input, needs);
    return redraw(say.declined);
  },
});

const stepDown = defineButton({
  family: stepDownButton,
  label: (words) => words.care.stepDown,
  ack: 'update',
  read: readRole,
  async run(input, needs: Needs): Promise<Reply> {
    const { group } = await endRole(input, needs);
    return redraw(say.stopped(escapeMarkdown(group.name)));
  },
});

/** `/group facilitators`: who looks after a group; founders ask people to, and take them off. */
export const facilitators = defineSubcommand({
  data: subcommand('facilitators', [
    groupOption(true),
    personOption('add', false),
    { type: ApplicationCommandOptionType.Boolean, name: 'stand-in', description: say.options['stand-in'] },
    personOption('remove', false),
  ]),
  suggest,
  read: (asked) => ({
    ...readPlace(asked),
    add: readNewPerson(asked, 'add'),
    standIn: asked.options.get('stand-in') === true,
    remove: readText(asked.options, 'remove'),
  }),
  async run({ guildId, typed, actor, add, standIn, remove }, needs: Needs): Promise<Reply> {
    const group = requireNamed({ guildId, typed }, needs);
    if (add === undefined && remove === undefined) {
      await requireLookingAfter(actor, group, needs);
      return { kind: 'message', card: drawRoles(await listRoles(group, needs), group, en), language: 'en' };
    }
    requireFounder(actor, needs.servers);
    const done: string[] = [];
    if (remove !== undefined) {
      await removeFacilitator({ group, userId: remove, actorId: actor.userId }, needs);
      done.push(say.removedHere(remove));
    }
    if (add !== undefined) {
      await nameFacilitator({ group, person: { userId: add, standIn }, actorId: actor.userId }, needs);
      done.push(say.asked(add));
    }
    return tell(done.join('\n'));
  },
});

/** `/group facilitate`: what somebody looks after, or was asked to, for themselves alone. */
export const facilitate = defineSubcommand({
  data: subcommand('facilitate', [groupOption(false)]),
  parts: [accept, decline, stepDown],
  suggest,
  read: readPlace,
  async run({ guildId, typed, actor }, needs: Needs): Promise<Reply> {
    const wanted = typed === '' ? null : requireNamed({ guildId, typed }, needs).id;
    const own = (await listOwnRoles({ guildId, userId: actor.userId }, needs)).flatMap((role) => {
      const group = needs.groups.find(guildId, role.groupId);
      return group && (wanted === null || wanted === group.id) ? [{ role, group }] : [];
    });
    const [first, ...others] = own;
    if (!first) return tell(say.none);
    if (others.length > 0) return tell(say.several(own.map(({ group }) => escapeMarkdown(group.name)).join(', ')));
    return { kind: 'message', card: drawRole(first.role, first.group, en), language: 'en' };
  },
});

/** `/group hand-over`: asks somebody to take over what one looks after oneself. */
export const handOverCommand = defineSubcommand({
  data: subcommand('hand-over', [groupOption(true), personOption('to', true)]),
  suggest,
  read: (asked) => ({ ...readPlace(asked), to: readNewPerson(asked, 'to') }),
  async run({ guildId, typed, actor, to }, needs: Needs): Promise<Reply> {
    if (to === undefined) throw refuse('not-a-person', { option: 'to' });
    const group = requireNamed({ guildId, typed }, needs);
    await handOver({ group, fromId: actor.userId, toId: to }, needs);
    return tell(say.handed(to));
  },
});
