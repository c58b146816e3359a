import { appendAudit, type AuditAct } from '../../storage/audit-chain.ts';
import type { Tx } from '../../storage/client.ts';
import type { DeedEnd } from './ask-discord.ts';
import { endDeed, findEnd, type Deed } from './deeds.ts';
import type { ActNeeds } from './needs.ts';

/** What belongs to the end of something that was begun. */
export interface Ending {
  /** What its entry in the audit chain says where it was done. The chain is for ever: what Discord refused never stands in it as done. */
  audit: AuditAct;
  /** What the case's history keeps of it: codes alone. */
  told: Readonly<Record<string, string>>;
  /** Whether it counts as done where there is nothing there any more. */
  isDoneWhenGone: boolean;
  /** What else follows in the same transaction where it was done. */
  done?: (tx: Tx) => Promise<void>;
  /** Takes back in the same transaction what was saved before Discord was asked. */
  undo: (tx: Tx) => Promise<void>;
}

/**
 * Saves how something ended, once; nothing where that is not known yet. Resolves to what is true of it now: where it took so long that the clock ended it
 * meanwhile, that is how it ended.
 */
export async function settle(
  deed: Deed,
  end: DeedEnd,
  { audit, told, isDoneWhenGone, done, undo }: Ending,
  { storage, clock }: Pick<ActNeeds, 'storage' | 'clock'>,
): Promise<DeedEnd> {
  if (end.kind === 'later') return end;
  const { vault } = storage;
  const isDone = end.kind === 'done' || (end.kind === 'gone' && isDoneWhenGone);
  const code = end.kind === 'refused' ? end.code : 'gone';
  return storage.write(async (tx) => {
    const ended = isDone
      ? ({ act: deed.kind, told: end.kind === 'gone' ? { ...told, gone: 'yes' } : told } as const)
      : ({ act: 'refused', told: { of: deed.kind, code } } as const);
    if (!(await endDeed(deed, ended, { tx, vault }))) return (await findEnd(deed, { tx, vault })) ?? end;
    if (!isDone) {
      await undo(tx);
      return end;
    }
    await done?.(tx);
    const { guildId, caseId: target, actorId } = deed;
    await appendAudit(guildId, { act: audit, target, actorId, at: new Date(clock.now()) }, { tx, vault });
    return end;
  });
}
