import { appendAudit } from '../../storage/audit-chain.ts';
import type { Tx } from '../../storage/client.ts';
import { RetryWrite } from '../../storage/errors.ts';
import type { Case } from '../case.ts';
import { endPages } from '../pages/acknowledge.ts';
import { page } from '../pages/page.ts';
import { addCaseEvent } from '../queue/case-events.ts';
import { compareUrgency, isPaging, targetMs, type CaseTier } from '../rules.ts';
import type { ActNeeds } from './needs.ts';

/**
 * Gives a case another tier, with its place in the audit chain and in the case's history. One that becomes more urgent has its new time from now
 * on. Somebody is paged where it pages now and nobody has it; what is no longer that urgent pages nobody.
 */
export async function moveTier(
  shown: Case,
  { to, actorId }: { to: CaseTier; actorId: string },
  needs: Pick<ActNeeds, 'storage' | 'servers' | 'outbox' | 'clock' | 'cases'>,
  tx: Tx,
): Promise<Case> {
  const { id: caseId, guildId, tier: from, version, state } = shown;
  const { storage, clock, servers } = needs;
  const { vault } = storage;
  const at = new Date(clock.now());
  const isRaised = compareUrgency(to, from) > 0;
  const dueAt = isRaised ? new Date(at.getTime() + targetMs[to]) : shown.dueAt;
  const { count } = await tx.case.updateMany({
    where: { id: caseId, guildId, version },
    data: { tier: to, dueAt, version: version + 1 },
  });
  if (count === 0) throw new RetryWrite();
  if (isPaging(from)) await endPages(caseId, tx);
  const about = shown.flags.flatMap((flag) => flag.about ?? []).at(-1);
  const pages = isRaised && isPaging(to) && state.kind === 'open';
  if (pages && about) await page(servers.get(guildId), { caseId, tier: to, about }, needs, tx);
  await addCaseEvent(caseId, { act: 'tier-changed', at, actorId, what: { from, to } }, { tx, vault });
  await appendAudit(guildId, { act: 'case.tier-changed', target: caseId, actorId, at }, { tx, vault });
  return { ...shown, tier: to, dueAt, version: version + 1 };
}
