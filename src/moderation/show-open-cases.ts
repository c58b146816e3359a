import type { ServerSettings } from '../servers/settings.ts';
import type { Tx } from '../storage/client.ts';
import { showCaseOnce, type CaseNeeds } from './open-case.ts';

/**
 * Shows every case that is not closed in the moderators' channel of `settings`, when these are committed; for a server whose channel was just
 * named, changed, or named once more because it had been closed to us. Cases whose cards are there already are not shown twice. Call `outbox.kick` after that.
 */
export async function showOpenCases(settings: ServerSettings, needs: CaseNeeds, tx: Tx): Promise<void> {
  for (const caseId of await needs.cases.listUnclosed(settings.guildId, tx))
    await showCaseOnce(settings, caseId, needs, tx);
}
