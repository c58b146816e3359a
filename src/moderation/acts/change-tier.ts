import { refuse } from '../../discord/user-error.ts';
import type { Case } from '../case.ts';
import { isLead } from '../rights.ts';
import { compareUrgency, type CaseTier } from '../rules.ts';
import { moveTier } from './move-tier.ts';
import type { ActNeeds, CaseDeed } from './needs.ts';
import { endOpinions, findGiven } from './opinions.ts';
import { requireAct } from './require-act.ts';
import { countNews, judgeTier } from './rules.ts';

/**
 * Gives a case another tier. More urgent: whoever has it can say so alone. Less urgent than T3 takes a second person, and where two did not
 * agree a third, who leads, decides. `seen` is how much there was, as {@link countNews} counts, on the card of whoever says so: with what came since
 * nobody makes it less urgent who has not read it.
 * @throws {UserError} what {@link requireAct} does, `tier-same`, `tier-needs-second`, `tier-for-lead`, `tier-news`
 */
export async function changeTier(deed: CaseDeed & { tier: CaseTier; seen: number }, needs: ActNeeds): Promise<Case> {
  const { guildId, caseId, actor, tier: to, seen } = deed;
  const { storage, cases, outbox, servers } = needs;
  const changed = await storage.write(async (tx) => {
    const shown = await requireAct('change-tier', deed, needs, tx);
    const opinion = await findGiven(caseId, 'tier', { db: tx, vault: storage.vault });
    requireTier(shown.tier, to, { userId: actor.userId, isLead: isLead(guildId, actor, servers), opinion });
    if (compareUrgency(to, shown.tier) < 0 && countNews(shown.flags) > seen) throw refuse('tier-news');
    const moved = await moveTier(shown, { to, actorId: actor.userId }, needs, tx);
    await endOpinions(caseId, 'tier', tx);
    await cases.renewLease(caseId, tx);
    return moved;
  });
  outbox.kick();
  return changed;
}

/** @throws {UserError} `tier-same`, `tier-needs-second`, `tier-for-lead` */
function requireTier(from: CaseTier, to: CaseTier, by: Parameters<typeof judgeTier>[2]): void {
  switch (judgeTier(from, to, by)) {
    case 'tier-same':
      throw refuse('tier-same');
    case 'tier-needs-second':
      throw refuse('tier-needs-second');
    case 'tier-for-lead':
      throw refuse('tier-for-lead');
    case null:
  }
}
