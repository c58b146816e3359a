import { removeButton } from '../../src/check-ins/admin/buttons.ts';
import { drawRemoval, drawRemoved } from '../../src/check-ins/admin/cards.ts';
import { removeByHand } from '../../src/check-ins/admin/remove-check-in.ts';
import { defineButton, defineSubcommand } from '../../src/discord/command.ts';
import { requireServer } from '../../src/groups/joining/needs.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';
import { checkInOption, findNamed, readNamed, subcommand, suggest, typed } from './options.ts';

const confirm = defineButton({
  family: removeButton,
  label: () => en.checkIns.remove.button,
  ack: 'update',
  read: (asked, { checkInId }) => ({ guildId: requireServer(asked), actor: asked, checkInId }),
  async run(act, needs: Needs) {
    return { kind: 'message', card: drawRemoved(await removeByHand(act, needs)), language: 'en' };
  },
});

/** `/checkin-admin remove`: removes a check-in, after a yes. */
export const remove = defineSubcommand({
  data: subcommand('remove', [checkInOption]),
  parts: [confirm],
  suggest,
  typed,
  read: readNamed,
  async run(named, needs: Needs) {
    return { kind: 'message', card: drawRemoval(await findNamed(named, needs)), language: 'en' };
  },
});
