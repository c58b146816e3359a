import { previewButton } from '../../src/check-ins/admin/buttons.ts';
import { requireCheckIn, type Picked } from '../../src/check-ins/admin/pick-check-in.ts';
import { drawPreview } from '../../src/check-ins/admin/preview.ts';
import { defineButton, defineSubcommand } from '../../src/discord/command.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { requireServer } from '../../src/groups/joining/needs.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';
import { checkInOption, findNamed, readNamed, subcommand, suggest, typed } from './options.ts';

function show(picked: Picked, { clock }: Pick<Needs, 'clock'>): Reply {
  return { kind: 'message', card: drawPreview(picked, clock.now()), language: 'en' };
}

const look = defineButton({
  family: previewButton,
  label: () => en.checkIns.card.preview,
  ack: 'private',
  read: (asked, { checkInId }) => ({ guildId: requireServer(asked), actor: asked, checkInId }),
  async run(visit, needs: Needs) {
    return show(await requireCheckIn(visit, needs), needs);
  },
});

/** `/checkin-admin preview`: a check-in as its group will see it, for oneself alone. */
export const preview = defineSubcommand({
  data: subcommand('preview', [checkInOption]),
  parts: [look],
  suggest,
  typed,
  read: readNamed,
  async run(named, needs: Needs) {
    return show(await findNamed(named, needs), needs);
  },
});
