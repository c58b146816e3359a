import type { ServerSettings } from '../servers/settings.ts';
import type { Tx } from '../storage/client.ts';
import { showCase, type CaseNeeds } from './open-case.ts';

/**
 * Shows every case that is not closed in the moderators' channel of `settings` again, when these are committed; for a server whose
 * channel was just named or changed. Call `outbox.kick` after that.
 */
export async function showOpenCases(settings: ServerSettings, needs: CaseNeeds, tx: Tx): Promise<void> {
  for (const caseId of await needs.cases.listUnclosed(settings.guildId, tx))
    await showCase(settings, caseId, needs, tx);
}
