import { ApplicationCommandOptionType } from 'discord.js';
import { cancelButton } from '../../src/check-ins/own/reach/buttons.ts';
import { cancelFor } from '../../src/check-ins/own/reach/cancel-for.ts';
import { drawCancelled, drawCancelQuestion } from '../../src/check-ins/own/reach/cancel-cards.ts';
import { readText, type Asked } from '../../src/discord/asked.ts';
import { defineButton, defineSubcommand } from '../../src/discord/command.ts';
import { refuse } from '../../src/discord/user-error.ts';
import { requireServer } from '../../src/groups/joining/needs.ts';
import { requireModerator } from '../../src/moderation/rights.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';
import { typed } from './options.ts';

const say = en.reachAdmin;

/** A mention as Discord writes it, or an id. The person may have left, so a text is asked for and not somebody on the server. */
function readPerson({ options, resolved }: Asked): string {
  const id = /^(?:<@!?)?(\d{17,20})>?$/.exec(readText(options, 'person') ?? '')?.[1];
  if (id === undefined) throw refuse('reach-not-a-person');
  if (resolved.bots.has(id)) throw refuse('reach-is-bot');
  return id;
}

const confirm = defineButton({
  family: cancelButton,
  label: () => say.cancel.button,
  ack: 'update',
  read: (asked, { userId }) => ({ guildId: requireServer(asked), actor: asked, userId }),
  async run(act, needs: Needs) {
    await cancelFor(act, needs);
    return { kind: 'message', card: drawCancelled(act), language: 'en' };
  },
});

/** `/checkin-admin cancel-for`: after somebody's death, cancels everything addressed to them on this server, after a yes. */
export const cancelForPerson = defineSubcommand({
  data: {
    type: ApplicationCommandOptionType.Subcommand,
    name: 'cancel-for',
    description: say.command['cancel-for'],
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'person',
        description: say.options.person,
        required: true,
        max_length: 100,
      },
    ],
  },
  parts: [confirm],
  typed,
  read: (asked) => ({ guildId: requireServer(asked), roles: asked.roles, userId: readPerson(asked) }),
  run({ guildId, roles, userId }, needs: Needs) {
    requireModerator(guildId, roles, needs.servers);
    return { kind: 'message', card: drawCancelQuestion({ userId }), language: 'en' };
  },
});
