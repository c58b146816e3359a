import type { Tx } from '../../storage/client.ts';
import { openForPerson, type PersonKey } from '../../storage/person-keys.ts';
import { tryOpening } from '../../storage/sealing.ts';
import type { About, NewFlag } from '../case.ts';
import { sameMomentMs } from '../rules.ts';

/** So many of somebody's newest flags are looked at: nobody has more that belong to one moment. */
const mostLookedAt = 100;

/** The case that a flag about somebody belongs to, and why: its message is one of that case, it asks for the same, or it comes in the same moment. */
export interface Joined {
  caseId: string;
  by: 'message' | 'asked' | 'person';
}

/**
 * Finds the case, not closed, that a flag about somebody belongs to: one that has their message already, whenever that was; for a wish to be
 * messaged, one that has it already; otherwise one whose newest flag about them came at most {@link sameMomentMs} ago. Null where it begins one.
 */
export async function findJoined(
  guildId: string,
  flag: NewFlag,
  { key, now }: { key: PersonKey; now: number },
  tx: Tx,
): Promise<Joined | null> {
  const rows = await tx.flag.findMany({
    where: { subjectKey: key.memberKey, case: { guildId, state: { not: 'closed' } } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
    take: mostLookedAt,
    select: { id: true, caseId: true, source: true, createdAt: true, subjectSealed: true },
  });
  if (flag.source === 'asked') {
    const asked = rows.find(({ source }) => source === 'asked');
    if (asked) return { caseId: asked.caseId, by: 'asked' };
  }
  const messages = listMessages(flag);
  const isAbout = ({ id, subjectSealed }: { id: string; subjectSealed: Uint8Array }): boolean => {
    const place = { table: 'Flag', column: 'subjectSealed', row: id };
    // Written by the case store, and bound to its row by the person's key. One that was damaged keeps no new flag from being saved.
    const about = tryOpening(() => JSON.parse(openForPerson(key, place, subjectSealed)) as About);
    return typeof about?.messageId === 'string' && messages.has(about.messageId);
  };
  const same = messages.size === 0 ? undefined : rows.find(isAbout);
  if (same) return { caseId: same.caseId, by: 'message' };
  const [newest] = rows;
  return newest && now - newest.createdAt.getTime() <= sameMomentMs ? { caseId: newest.caseId, by: 'person' } : null;
}

/** The messages that a flag is about: of several that belong together all. */
function listMessages({ about }: NewFlag): Set<string> {
  const earlier = 'earlier' in about ? (about.earlier ?? []) : [];
  return new Set([...(about.messageId === null ? [] : [about.messageId]), ...earlier]);
}
