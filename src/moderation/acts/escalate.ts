import { refuse } from '../../discord/user-error.ts';
import { appendAudit } from '../../storage/audit-chain.ts';
import { languages } from '../../words/words.ts';
import { addCaseEvent } from '../queue/case-events.ts';
import { drawEscalated } from './cards.ts';
import type { ActNeeds, CaseDeed } from './needs.ts';
import { requireAct } from './require-act.ts';
import { longestNote, type Height } from './rules.ts';

/**
 * Notes that a case goes higher: to those who lead, who are told in the moderators' channel without a ping; or to Discord, which the moderator does
 * from their own app.
 * @throws {UserError} what {@link requireAct} does, `act-note-too-long`, `not-set-up`
 */
export async function escalate(deed: CaseDeed & { to: Height; note: string }, needs: ActNeeds): Promise<void> {
  const { guildId, caseId, actor, to, note } = deed;
  const { storage, servers, outbox, cases, clock } = needs;
  const { vault } = storage;
  const { moderatorChannelId: channelId, leadRoleId, language } = servers.get(guildId);
  if (note.length > longestNote) throw refuse('act-note-too-long', { most: longestNote, length: note.length });
  if (channelId === null) throw refuse('not-set-up');
  const { userId: actorId } = actor;
  await storage.write(async (tx) => {
    const shown = await requireAct('escalate', deed, needs, tx);
    const at = new Date(clock.now());
    await addCaseEvent(caseId, { act: 'escalated', at, actorId, what: { to, ...(note && { note }) } }, { tx, vault });
    await appendAudit(guildId, { act: 'case.escalated', target: caseId, actorId, at }, { tx, vault });
    await cases.renewLease(caseId, tx);
    if (to === 'discord') return;
    const place = await cases.findCard(caseId, tx);
    const card = drawEscalated({ shown, place, actorId, leadRoleId, note }, languages[language].words);
    await outbox.add({ guildId, target: { kind: 'channel', channelId }, card }, tx);
  });
  outbox.kick();
}
