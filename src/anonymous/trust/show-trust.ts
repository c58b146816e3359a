import { listOpen } from '../../groups/list-open.ts';
import type { Card } from '../../discord/reply.ts';
import type { AuditAct } from '../../storage/audit-chain.ts';
import type { Words } from '../../words/words.ts';
import type { AnonymousNeeds } from '../needs.ts';
import { drawRecord, drawTrust } from './cards.ts';
import { findTrustFacts } from './facts.ts';

/** What showing it needs. */
export type TrustNeeds = Pick<AnonymousNeeds, 'servers' | 'custody' | 'groups' | 'storage' | 'firm' | 'record'> & {
  version: string;
};

/** Who could know what on a server, as it is now. `canPause` shows the button for it: to moderators, and who manages the server. */
export async function showTrust(
  { guildId, canPause }: { guildId: string; canPause: boolean },
  words: Words,
  needs: TrustNeeds,
): Promise<Card> {
  const groups = listOpen(guildId, needs).filter(({ anonymous }) => anonymous !== 'off');
  const [look, openings, openable] = await Promise.all([
    needs.record.look(guildId),
    countOpenings(guildId, needs),
    countOpenable(guildId, needs),
  ]);
  const shown = {
    facts: findTrustFacts(guildId, needs),
    groups: groups.length,
    lookedAtFirst: groups.filter(({ anonymous }) => anonymous === 'approve').length,
    openings,
    openable,
    look,
    version: needs.version,
  };
  return drawTrust(shown, { canPause }, words);
}

/** What a look at the server's record found. */
export async function showRecord(guildId: string, words: Words, needs: Pick<TrustNeeds, 'record'>): Promise<Card> {
  return drawRecord(await needs.record.look(guildId), words);
}

/** As the record has them, from which nothing is ever taken away. */
function countOpenings(guildId: string, { storage }: Pick<TrustNeeds, 'storage'>): Promise<number> {
  return storage.read.auditEntry.count({ where: { guildId, act: 'post.opened' satisfies AuditAct } });
}

/** How many posts custodians could open now, those of earlier keys among them. */
function countOpenable(guildId: string, { storage, firm }: Pick<TrustNeeds, 'storage' | 'firm'>): Promise<number> {
  const where = { guildId, boxSealed: { not: null }, boxEndsAt: { gt: new Date(firm.now()) } };
  return storage.read.anonymousPost.count({ where });
}
