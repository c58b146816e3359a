import { showCase, type CaseNeeds } from './open-case.ts';

/** Shows every case that is not closed in the moderators' channel again; for a server whose channel was just named or changed. */
export async function showOpenCases(guildId: string, needs: CaseNeeds): Promise<void> {
  const settings = needs.servers.get(guildId);
  for (const caseId of await needs.cases.listUnclosed(guildId))
    await needs.storage.write((tx) => showCase(settings, caseId, needs, tx));
  needs.outbox.kick();
}
