import { drawButton, drawButtonRows, textCard } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { refuse } from '../../discord/user-error.ts';
import { languages, type Words } from '../../words/words.ts';
import { acceptButton, declineButton } from '../buttons.ts';
import { isAbout, type Case } from '../case.ts';
import { postToModerators, type CaseNeeds } from '../open-case.ts';
import { requireModerator } from '../rights.ts';
import {
  changeCase,
  makeClaim,
  requireCase,
  requireHolder,
  type CaseAct,
  type ClaimNeeds,
  type WorkNeeds,
} from '../work-on-case.ts';
import { addCaseEvent } from './case-events.ts';
import { findOffer } from './draw-history.ts';

/** What offering a case needs: whoever it is offered to has to be a moderator. */
export type OfferNeeds = ClaimNeeds & CaseNeeds;

/**
 * Offers a case to another moderator; no reason is asked. It stays with whoever has it until the other takes it. Offered anew, the last offer
 * counts.
 * @throws {UserError} `not-a-moderator`, `hand-over-yourself`, `hand-over-not-moderator`, `hand-over-unknown`, `case-gone`, `case-closed`,
 *   `case-not-claimed`, `lease-over`, `case-not-yours`
 */
export async function offerCase(act: CaseAct & { toId: string }, needs: OfferNeeds): Promise<Case> {
  const { guildId, caseId, actorId, toId } = act;
  requireModerator(guildId, act.actorRoles, needs.servers);
  if (toId === actorId) throw refuse('hand-over-yourself');
  await requireTaker(guildId, toId, needs);
  const offered = await needs.storage.write(async (tx) => {
    const current = await requireCase(act, needs, tx);
    requireHolder(current, actorId);
    if (isAbout(current, toId)) throw refuse('hand-over-not-moderator', { userId: toId });
    await needs.cases.renewLease(caseId, tx);
    const event = { act: 'offered', at: new Date(needs.clock.now()), actorId, what: { toId } } as const;
    await addCaseEvent(caseId, event, { tx, vault: needs.storage.vault });
    const settings = needs.servers.get(guildId);
    const card = drawOffer({ fromId: actorId, toId, caseId }, languages[settings.language].words);
    await postToModerators(settings, { card }, needs, tx);
    return requireCase(act, needs, tx);
  });
  needs.outbox.kick();
  return offered;
}

async function requireTaker(guildId: string, userId: string, { findRoles, servers }: OfferNeeds): Promise<void> {
  const roles = await findRoles(guildId, userId).catch(() => {
    throw refuse('hand-over-unknown');
  });
  const { moderatorRoleId } = servers.get(guildId);
  if (moderatorRoleId === null || !roles?.includes(moderatorRoleId))
    throw refuse('hand-over-not-moderator', { userId });
}

/**
 * Takes over a case that was offered to whoever presses. Of an offer and everything that came after it, what came last counts.
 * @throws {UserError} `not-a-moderator`, `case-gone`, `case-closed`, `offer-over`, `offer-not-yours`, `shift-full`
 */
export function acceptCase(act: CaseAct, needs: WorkNeeds): Promise<Case> {
  return changeCase(act, needs, (current) => {
    requireOffer(current, act.actorId);
    return makeClaim(act.actorId, needs, 'handed-over');
  });
}

/**
 * Leaves a case that was offered with whoever has it; no reason is asked. Returns whose it stays.
 * @throws {UserError} `not-a-moderator`, `case-gone`, `case-closed`, `offer-over`, `offer-not-yours`
 */
export async function declineCase(act: CaseAct, needs: WorkNeeds): Promise<{ fromId: string }> {
  const { guildId, caseId, actorId } = act;
  requireModerator(guildId, act.actorRoles, needs.servers);
  return needs.storage.write(async (tx) => {
    const { fromId } = requireOffer(await requireCase(act, needs, tx), actorId);
    const event = { act: 'declined', at: new Date(needs.clock.now()), actorId } as const;
    await addCaseEvent(caseId, event, { tx, vault: needs.storage.vault });
    return { fromId };
  });
}

function requireOffer(current: Case, actorId: string): { fromId: string } {
  if (current.state.kind === 'closed') throw refuse('case-closed');
  const offer = findOffer(current);
  if (!offer) throw refuse('offer-over');
  if (offer.toId !== actorId) throw refuse('offer-not-yours', { userId: offer.toId });
  return offer;
}

/** Asks somebody, where all moderators see it, whether they take a case over. It pings nobody. */
export function drawOffer(offer: { fromId: string; toId: string; caseId: string }, { queue: say }: Words): Card {
  const { caseId } = offer;
  return {
    ...textCard(say.offer(offer)),
    components: drawButtonRows([
      drawButton(say.accept, acceptButton.encode({ caseId }), 'primary'),
      drawButton(say.decline, declineButton.encode({ caseId }), 'plain'),
    ]),
  };
}
