import { defineButton, defineSubcommand } from '../../src/discord/command.ts';
import { requireServer } from '../../src/groups/joining/needs.ts';
import { removeButton } from '../../src/sessions/admin/buttons.ts';
import { drawRemoval, drawRemoved } from '../../src/sessions/admin/cards.ts';
import { removeSession } from '../../src/sessions/admin/change-date.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';
import { findNamed, readNamed, sessionOption, subcommand, suggest, typed } from './options.ts';

const confirm = defineButton({
  family: removeButton,
  label: () => en.sessionAdmin.remove.button,
  ack: 'update',
  read: (asked, { sessionId }) => ({ guildId: requireServer(asked), actor: asked, sessionId }),
  async run(act, needs: Needs) {
    return { kind: 'message', card: drawRemoved(await removeSession(act, needs)), language: 'en' };
  },
});

/** `/session-admin remove`: ends a session, after a yes. */
export const remove = defineSubcommand({
  data: subcommand('remove', [sessionOption]),
  parts: [confirm],
  suggest,
  typed,
  read: readNamed,
  async run(named, needs: Needs) {
    return { kind: 'message', card: drawRemoval(await findNamed(named, needs)), language: 'en' };
  },
});
