import { mineButton, pickSelect } from '../../src/check-ins/own/manage/buttons.ts';
import { drawMine } from '../../src/check-ins/own/manage/cards.ts';
import { requireOwn } from '../../src/check-ins/own/manage/change-own.ts';
import { listMine, listUnreadable } from '../../src/check-ins/own/manage/show-mine.ts';
import { defineButton, defineSelect, defineSubcommand } from '../../src/discord/command.ts';
import type { Reply } from '../../src/discord/reply.ts';
import { drawOffer } from '../../src/follow-ups/cards.ts';
import { listOffers } from '../../src/follow-ups/list-offers.ts';
import type { Needs } from '../needs.ts';
import { readingOf, readOnCard, readVisit, replyWithOne, subcommand, type Visit } from './options.ts';

async function showAll(visit: Visit, needs: Needs): Promise<Extract<Reply, { kind: 'message' }>> {
  const [views, unreadable] = await Promise.all([listMine(visit.visitor, needs), listUnreadable(visit.visitor, needs)]);
  return { kind: 'message', card: drawMine(views, unreadable, readingOf(visit, needs)) };
}

const pick = defineSelect({
  family: pickSelect,
  label: (words) => words.checkin.mine.choose,
  ack: 'update',
  read: (asked) => readOnCard(asked, { checkInId: asked.chosen[0] ?? '' }),
  async run({ checkInId, ...visit }, needs: Needs) {
    const { guildId, userId } = visit.visitor;
    return replyWithOne(await requireOwn({ guildId, userId, checkInId }, needs), visit, needs);
  },
});

const all = defineButton({
  family: mineButton,
  label: (words) => words.checkin.buttons.all,
  ack: 'update',
  read: readVisit,
  run: showAll,
});

/** What moderators offered stands below, each in a card of its own. */
async function showWithOffers(visit: Visit, needs: Needs): Promise<Reply> {
  const { guildId, userId } = visit.visitor;
  const { words } = readingOf(visit, needs);
  const offers = await listOffers(guildId, userId, needs);
  return { ...(await showAll(visit, needs)), after: offers.map((offer) => drawOffer(offer, words)) };
}

/** `/checkin mine`: one's own check-ins on this server, seen by oneself alone. */
export const mine = defineSubcommand({
  data: subcommand('mine'),
  parts: [pick, all],
  read: readVisit,
  run: showWithOffers,
});
