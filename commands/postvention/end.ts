import { ApplicationCommandOptionType } from 'discord.js';
import { defineButton, defineSubcommand } from '../../src/discord/command.ts';
import { refuse } from '../../src/discord/user-error.ts';
import { endButton, goOnButton, reallyEndButton } from '../../src/moderation/postvention/buttons.ts';
import { drawEnded, drawEndQuestion, drawGoesOn, drawShown } from '../../src/moderation/postvention/cards.ts';
import { end as endOne, requireOpen } from '../../src/moderation/postvention/end.ts';
import { requireMay } from '../../src/moderation/postvention/write-draft.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';
import { readAct } from './read-act.ts';

const say = en.postvention;

const ask = defineButton({
  family: endButton,
  label: () => say.show.end({ number: 1 }),
  ack: 'turn',
  read: (asked, { id }) => ({ ...readAct(asked), id }),
  run(act, needs: Pick<Needs, 'servers' | 'clock'>) {
    requireMay(act, needs);
    return { kind: 'message', card: drawEndQuestion(requireOpen(act, needs)), language: 'en' };
  },
});

const reallyEnd = defineButton({
  family: reallyEndButton,
  label: () => say.end.yes,
  ack: 'update',
  read: (asked, { id }) => ({ ...readAct(asked), id }),
  async run(act, needs: Needs) {
    return { kind: 'message', card: drawEnded(await endOne(act, needs)), language: 'en' };
  },
});

const goOn = defineButton({
  family: goOnButton,
  label: () => say.end.no,
  ack: 'turn',
  read: () => ({}),
  run: () => ({ kind: 'message', card: drawGoesOn(), language: 'en' }),
});

/** `/postvention end`: asks whether to end what is under way, or which of several. */
export const end = defineSubcommand({
  data: { type: ApplicationCommandOptionType.Subcommand, name: 'end', description: say.descriptions.end },
  parts: [ask, reallyEnd, goOn],
  read: readAct,
  run(act, needs: Needs) {
    requireMay(act, needs);
    const open = needs.servers.postventions.listUnderWay(act.guildId, needs.clock.now());
    const [first] = open;
    if (!first) throw refuse('postvention-none');
    const card =
      open.length === 1
        ? drawEndQuestion(first)
        : drawShown(open, { now: needs.clock.now(), isRead: needs.config.messageContent });
    return { kind: 'message', card, language: 'en' };
  },
});
