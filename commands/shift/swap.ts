import { ApplicationCommandOptionType } from 'discord.js';
import type { Asked } from '../../src/discord/asked.ts';
import { textCard } from '../../src/discord/cards.ts';
import { defineSelect, defineSubcommand } from '../../src/discord/command.ts';
import { ownId } from '../../src/discord/custom-id.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { refuse } from '../../src/discord/user-error.ts';
import { offerSelect, takeSelect } from '../../src/moderation/rota/buttons.ts';
import { drawTaken } from '../../src/moderation/rota/cards.ts';
import { readVolunteer } from '../../src/moderation/rota/read-volunteer.ts';
import { drawSwaps } from '../../src/moderation/rota/show-cards.ts';
import { listSwaps, offerTurn, takeTurn } from '../../src/moderation/rota/swap.ts';
import { en } from '../../src/words/en.ts';
import type { Needs } from '../needs.ts';

const say = en.rota;

/** A client may send anything as chosen. */
function readChosen(asked: Asked) {
  const turnId = ownId.safeParse(asked.chosen[0]);
  if (!turnId.success) throw refuse('turn-gone');
  return { volunteer: readVolunteer(asked), turnId: turnId.data };
}

const offer = defineSelect({
  family: offerSelect,
  label: ({ rota }) => rota.turn.chooseOwn,
  ack: 'update',
  read: readChosen,
  async run(press, needs: Needs): Promise<Reply> {
    await offerTurn({ ...press, isShown: false }, needs);
    return { kind: 'message', card: { ...textCard(say.turn.offeredPrivately), components: [] }, language: 'en' };
  },
});

const take = defineSelect({
  family: takeSelect,
  label: ({ rota }) => rota.turn.chooseOther,
  ack: 'update',
  read: readChosen,
  async run(press, needs: Needs): Promise<Reply> {
    return { kind: 'message', card: drawTaken(await takeTurn(press, needs)), language: 'en' };
  },
});

/** `/shift swap`: offers a planned shift of one's own, or takes one that is on offer. */
export const swap = defineSubcommand({
  data: { type: ApplicationCommandOptionType.Subcommand, name: 'swap', description: say.command.swap },
  parts: [offer, take],
  read: readVolunteer,
  async run(volunteer, needs: Needs): Promise<Reply> {
    const { zone } = needs.servers.get(volunteer.guildId);
    return { kind: 'message', card: drawSwaps(await listSwaps(volunteer, needs), zone), language: 'en' };
  },
});
