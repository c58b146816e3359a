import type { Clock } from '../../schedule/clock.ts';
import { verifyAudit, type AuditVerdict } from '../../storage/audit-chain.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { createTurns } from '../../storage/turns.ts';

/** What a look at a server's audit chain found, and when (milliseconds since the epoch). */
export interface RecordLook {
  verdict: AuditVerdict;
  at: number;
}

/** Looks at the audit chains of servers, for whoever asks. */
export interface RecordCheck {
  /** Follows a server's chain from its first entry. A look counts for a minute, for everybody who asks. Rejects as the database does. */
  look(guildId: string): Promise<RecordLook>;
}

/** For so long a look counts, in milliseconds. */
export const lookCountsMs = 60_000;

/** Makes it. Chains are followed one at a time, since anybody can ask, of any server, and a chain can be long. */
export function createRecordCheck({ storage, clock }: { storage: Storage; clock: Clock }): RecordCheck {
  const turns = createTurns();
  const looks = new Map<string, { at: number; look: Promise<RecordLook> }>();

  async function follow(guildId: string): Promise<RecordLook> {
    const verdict = await verifyAudit(guildId, { db: storage.read, vault: storage.vault });
    return { verdict, at: clock.now() };
  }

  function isFresh({ at }: { at: number }): boolean {
    return Math.abs(clock.now() - at) < lookCountsMs;
  }

  return {
    look(guildId) {
      for (const [known, look] of looks) if (!isFresh(look)) looks.delete(known);
      const known = looks.get(guildId);
      if (known) return known.look;
      const look = turns.inTurn('chains', () => follow(guildId));
      looks.set(guildId, { at: clock.now(), look });
      look.catch(() => {
        if (looks.get(guildId)?.look === look) looks.delete(guildId);
      });
      return look;
    },
  };
}
