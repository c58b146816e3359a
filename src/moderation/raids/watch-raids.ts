import { describeError, type Log } from '../../log.ts';
import { hasInvite } from '../../risk/look-alikes.ts';
import { openCase, type CaseNeeds } from '../open-case.ts';
import { createBurstCounter, type BurstCounter } from './burst-counter.ts';
import { bursts, isNew, isNews, manyMentions, massMention, type BurstSignal, type Sighting } from './rules.ts';

/** Somebody on a server. */
export interface SeenPerson {
  guildId: string;
  userId: string;
  /** Milliseconds since the epoch; null where Discord does not say. */
  joinedAt: number | null;
}

/** A message in a watched place. Its words are looked at and not kept. */
export interface SeenWriting extends SeenPerson {
  channelId: string;
  content: string;
  /** Roles of its writer. */
  roles: readonly string[];
  /** Whom it names. */
  mentioned: readonly string[];
}

/** What Discord says of a server. Milliseconds since the epoch; null where it noticed nothing. */
export interface Noticed {
  raidAt: number | null;
  directSpamAt: number | null;
}

/** Notices what may be a raid. It counts in memory, ids alone, and waits for nothing; a signal becomes a case, once. */
export interface RaidWatch {
  /** Somebody joined. */
  join(person: SeenPerson): void;
  /** Somebody did something here that newcomers can be held from. Call it for nothing that is help. */
  press(person: SeenPerson): void;
  /** Somebody wrote in a watched place. */
  write(writing: SeenWriting): void;
  /** Discord's own rule against mentions stepped in. */
  caught(person: Omit<SeenPerson, 'joinedAt'> & { channelId: string | null }): void;
  /** Discord told how a server stands. */
  notice(guildId: string, noticed: Noticed): void;
  /** The bot is not in a server any more: nothing is remembered of it. */
  leave(guildId: string): void;
  /** Tries again what could not be saved, and forgets who did what too long ago to count. Called by the timetable. */
  retry(): Promise<void>;
  pending(): number;
  /** Resolves when nothing is being saved any more. */
  drain(): Promise<void>;
}

/** What watching needs. */
export type WatchNeeds = CaseNeeds & { log: Log };

/** A signal that was told is not looked at again for so long, in milliseconds: a raid of thousands costs one write. */
const quietMs = 10 * 60_000;

/** Whether a message is worth a closer look: nearly none is, and then nothing else is asked. */
export function isToCount(content: string, named: number): boolean {
  return named >= manyMentions || hasInvite(content);
}

/** Begins to watch. */
export function createRaidWatch(needs: WatchNeeds): RaidWatch {
  const { clock, log, servers } = needs;
  const counters = new Map<string, BurstCounter>();
  const quietUntil = new Map<string, number>();
  const known = new Map<string, Noticed>();
  /** What is not saved yet. Of a server that was left nothing is: saving it would make that server's row anew. */
  const waiting = new Map<string, { guildId: string; sighting: Sighting }>();
  const open = new Set<Promise<void>>();

  function findCounter(key: string, signal: BurstSignal): BurstCounter {
    const counter = counters.get(key) ?? createBurstCounter(bursts[signal]);
    counters.set(key, counter);
    return counter;
  }

  function count(signal: BurstSignal, guildId: string, userId: string, channelId: string | null = null): void {
    const burst = findCounter(`${guildId} ${signal}`, signal).note(userId, clock.now());
    if (burst) tell(guildId, { signal, ...burst, channelId });
  }

  function tell(guildId: string, sighting: Sighting): void {
    const key = `${guildId} ${sighting.signal}`;
    const now = clock.now();
    if (now < (quietUntil.get(key) ?? 0)) return;
    quietUntil.set(key, now + quietMs);
    waiting.set(key, { guildId, sighting });
    void track(save(key, guildId, sighting));
  }

  function forgetOld(): void {
    const now = clock.now();
    for (const [key, counter] of counters) if (!counter.forgetOld(now)) counters.delete(key);
    for (const [key, until] of quietUntil) if (now >= until) quietUntil.delete(key);
  }

  async function save(key: string, guildId: string, sighting: Sighting): Promise<void> {
    try {
      const { signal, since, channelId } = sighting;
      const about = {
        userId: null,
        channelId,
        messageId: null,
        writtenAt: since,
        late: false,
        deleted: false,
      } as const;
      const result = await openCase(
        guildId,
        { source: 'raid', tier: 'H', rules: [signal], about: { ...about, raid: sighting } },
        needs,
      );
      if (waiting.get(key)?.sighting === sighting) waiting.delete(key);
      log.info(`flag.${result.kind}`, { guildId, caseId: result.caseId, tier: 'H', rules: [`raid.${signal}`] });
    } catch (error) {
      log.error('raid.not-saved', { guildId, error: describeError(error) });
    }
  }

  function track(work: Promise<void>): Promise<void> {
    const tracked = work.finally(() => open.delete(tracked));
    open.add(tracked);
    return tracked;
  }

  /** Moderators name many people, and send invitations, for their work. */
  function isStaff({ guildId, roles }: SeenWriting): boolean {
    const { moderatorRoleId, leadRoleId } = servers.get(guildId);
    return roles.some((role) => role === moderatorRoleId || role === leadRoleId);
  }

  return {
    join: ({ guildId, userId }) => count('joins', guildId, userId),
    press({ guildId, userId, joinedAt }) {
      if (isNew(joinedAt, clock.now())) count('presses', guildId, userId);
    },
    write(writing) {
      const { guildId, userId, channelId, joinedAt, content } = writing;
      const named = new Set(writing.mentioned).size;
      const invites = hasInvite(content);
      if ((named < manyMentions && !invites) || isStaff(writing)) return;
      const now = clock.now();
      if (named >= massMention) tell(guildId, { signal: 'mass-mention', count: named, since: now, channelId });
      if (named >= manyMentions && isNew(joinedAt, now)) count('mentions', guildId, userId, channelId);
      if (invites) count('invites', guildId, userId, channelId);
    },
    caught: ({ guildId, userId, channelId }) => count('auto-mod', guildId, userId, channelId),
    notice(guildId, noticed) {
      const before = known.get(guildId) ?? { raidAt: null, directSpamAt: null };
      known.set(guildId, noticed);
      const now = clock.now();
      const { raidAt, directSpamAt } = noticed;
      if (isNews(raidAt, before.raidAt, now))
        tell(guildId, { signal: 'discord-raid', count: 0, since: raidAt, channelId: null });
      if (isNews(directSpamAt, before.directSpamAt, now))
        tell(guildId, { signal: 'discord-dm-spam', count: 0, since: directSpamAt, channelId: null });
    },
    leave(guildId) {
      known.delete(guildId);
      for (const map of [counters, quietUntil, waiting])
        for (const key of map.keys()) if (key.startsWith(`${guildId} `)) map.delete(key);
    },
    async retry() {
      forgetOld();
      await Promise.all([...waiting].map(([key, { guildId, sighting }]) => track(save(key, guildId, sighting))));
    },
    pending: () => open.size,
    async drain() {
      while (open.size > 0) await Promise.all(open);
    },
  };
}
