import type { FirmClock } from '../firm-clock.ts';
import type { OpeningReason, Telling } from './reasons.ts';

/** An opening that waits for a second custodian. What is here is nowhere else. */
export interface HeldOpening {
  id: string;
  guildId: string;
  postId: string;
  keyId: string;
  reason: OpeningReason;
  telling: Telling;
  /** Who asked. */
  firstId: string;
  /** The share of whoever asked; wiped when the opening is over. */
  share: Uint8Array<ArrayBuffer>;
  /** Milliseconds since the epoch. */
  endsAt: number;
}

/** What an opening found, for the two who opened. */
export interface FoundWriter {
  openingId: string;
  guildId: string;
  writerId: string;
  /** The only two who can see it, once each. */
  readers: readonly string[];
  /** Milliseconds since the epoch. */
  endsAt: number;
}

/** What custodians entered and found, in memory alone: a restart forgets all of it, and it begins again. */
export interface OpeningMemory {
  /** Keeps a first share until `endsAt`. */
  hold(opening: HeldOpening): void;
  /** Null where there is none, or its time is over. */
  find(openingId: string): HeldOpening | null;
  /** Forgets an opening, and wipes its share. */
  drop(openingId: string): void;
  /** Keeps what was found until `endsAt`. */
  keep(found: FoundWriter): void;
  /** The opening whose writer somebody can still be shown on a server; null where there is none. */
  findShowable(guildId: string, userId: string): string | null;
  /** Whether somebody is one of the two who opened, and its time is not over. */
  isReader(openingId: string, userId: string): boolean;
  /**
   * Who wrote the post, once for each of the two; once both have seen it, it is wiped. `seen`: they have seen it. `gone`: there is
   * nothing for them.
   */
  take(openingId: string, userId: string): { kind: 'writer'; userId: string } | { kind: 'seen' | 'gone' };
  /** Wipes what is over; returns how many. */
  forgetOld(): number;
  /** Wipes everything of a server. */
  forget(guildId: string): void;
}

interface KeptWriter extends Omit<FoundWriter, 'writerId'> {
  /** Bytes, since a text cannot be wiped. */
  writer: Buffer;
  seenBy: Set<string>;
}

/** Makes the memory; at first nothing is in it. */
export function createOpeningMemory(firm: Pick<FirmClock, 'now'>): OpeningMemory {
  const held = new Map<string, HeldOpening>();
  const found = new Map<string, KeptWriter>();

  function drop(openingId: string): void {
    held.get(openingId)?.share.fill(0);
    held.delete(openingId);
  }

  function wipe(openingId: string): void {
    found.get(openingId)?.writer.fill(0);
    found.delete(openingId);
  }

  function forgetOld(): number {
    const isOver = ({ endsAt }: { endsAt: number }) => endsAt <= firm.now();
    const lost = [...held].filter(([, one]) => isOver(one));
    const shown = [...found].filter(([, one]) => isOver(one));
    for (const [id] of lost) drop(id);
    for (const [id] of shown) wipe(id);
    return lost.length + shown.length;
  }

  return {
    hold(opening) {
      drop(opening.id);
      held.set(opening.id, opening);
    },
    find(openingId) {
      forgetOld();
      return held.get(openingId) ?? null;
    },
    drop,
    keep({ writerId, ...opening }) {
      found.set(opening.openingId, { ...opening, writer: Buffer.from(writerId, 'utf8'), seenBy: new Set() });
    },
    findShowable(guildId, userId) {
      forgetOld();
      const mine = [...found.values()].find(
        (one) => one.guildId === guildId && one.readers.includes(userId) && !one.seenBy.has(userId),
      );
      return mine?.openingId ?? null;
    },
    isReader(openingId, userId) {
      forgetOld();
      return found.get(openingId)?.readers.includes(userId) ?? false;
    },
    take(openingId, userId) {
      forgetOld();
      const one = found.get(openingId);
      if (!one?.readers.includes(userId)) return { kind: 'gone' };
      if (one.seenBy.has(userId)) return { kind: 'seen' };
      one.seenBy.add(userId);
      const writer = { kind: 'writer', userId: one.writer.toString('utf8') } as const;
      if (one.readers.every((id) => one.seenBy.has(id))) wipe(openingId);
      return writer;
    },
    forgetOld,
    forget(guildId) {
      for (const [id, one] of held) if (one.guildId === guildId) drop(id);
      for (const [id, one] of found) if (one.guildId === guildId) wipe(id);
    },
  };
}
