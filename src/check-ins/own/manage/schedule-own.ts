import { refuse } from '../../../discord/user-error.ts';
import type { Plan } from '../../../schedule/plan.ts';
import { newId } from '../../../storage/ids.ts';
import type { Tx } from '../../../storage/client.ts';
import { languages } from '../../../words/words.ts';
import type { OwnNeeds } from '../needs.ts';
import { mostOwnCheckIns, type OwnCheckIn, type OwnPlace } from '../own-check-in.ts';
import { addOwn, listOwn, removeOwn } from '../store.ts';
import { findWishes } from '../wishes.ts';
import { readPlace, type OwnVisitor, type PlaceNeeds } from './place-own.ts';
import { requireAskable } from './rules.ts';
import { readDays, readGoals, readQuestion, readQuiet, readZone, type Typed } from './typed.ts';

/** For so long a draft waits for its yes, in milliseconds. */
const keepDraftMs = 24 * 3_600_000;

/** What a draft is made of. */
export interface Schedule {
  visitor: OwnVisitor;
  typed: Typed & { when: string };
  /** Where, as {@link readPlace} reads it; absent where nobody said. */
  place?: string | undefined;
}

/** What making a draft needs. */
export type ScheduleNeeds = PlaceNeeds & Pick<OwnNeeds, 'storage' | 'clock' | 'servers'>;

/**
 * Saves a draft of what somebody typed: it asks nobody before they said yes to it. Where their time zone is not known, what they typed as the
 * time is kept as it is, and where nobody said a place it stays open: both are to be asked. Drafts that were left lying make room.
 * @throws {UserError} `checkins-full`; where something typed is not understood
 */
export async function scheduleOwn({ visitor, typed, place }: Schedule, needs: ScheduleNeeds): Promise<OwnCheckIn> {
  const { storage, clock, servers } = needs;
  const { guildId, userId, language } = visitor;
  const { words } = languages[language];
  const now = clock.now();
  const wishes = await findWishes(visitor, { db: storage.read, vault: storage.vault });
  const zone = typed.zone === undefined ? wishes.zone : readZone(typed.zone);
  const settings = servers.get(guildId);
  const hasPlace = place !== undefined || settings.checkInChannelId !== null;
  const checkIn: OwnCheckIn = {
    id: newId(),
    guildId,
    userId,
    prompt: typed.question === undefined ? null : readQuestion(typed.question),
    goals: typed.goals === undefined ? [] : readGoals(typed.goals),
    plan: makePlan(typed.when, { visitor, zone: zone ?? latestZone, now }),
    place: hasPlace ? await readPlace(place ?? 'thread', { visitor, wishes, words }, needs) : unplaced,
    quiet: typed.quiet === undefined ? null : readQuiet(typed.quiet, language),
    language,
    state: 'paused',
    ended: null,
    next: null,
    unanswered: 0,
    draft: { when: zone === null ? typed.when : null, placed: hasPlace },
    version: 0,
    endsAt: now + keepDraftMs,
  };
  requireAskable(checkIn, null, now);
  await storage.write(async (tx) => {
    await servers.ensure(guildId, tx);
    await addOwn(checkIn, { tx, vault: storage.vault, now });
    await makeRoom(checkIn, storage, tx);
  });
  return checkIn;
}

/** Says nothing while nobody chose a place. */
const unplaced: OwnPlace = { kind: 'direct', channelId: null };

/** Where a day ends last of all. Without a zone of theirs, what somebody typed is read there, to tell whether it can be read at all: what is past there is past for them. */
const latestZone = 'Etc/GMT+12';

function makePlan(when: string, { visitor, zone, now }: { visitor: OwnVisitor; zone: string; now: number }): Plan {
  return { ...readDays(when, { language: visitor.language, zone, now }), zone, pauses: [] };
}

/** Of somebody's drafts the newest stay; whoever has as many check-ins as there may be begins no other. */
async function makeRoom(added: OwnCheckIn, { vault }: OwnNeeds['storage'], tx: Tx): Promise<void> {
  const all = await listOwn(added.userId, added.guildId, { db: tx, vault });
  requireRoom(all, added.id);
  const drafts = all.filter(({ id, draft }) => draft && id !== added.id).sort((a, b) => b.endsAt - a.endsAt);
  for (const { id } of drafts.slice(mostOwnCheckIns - 1)) await removeOwn(id, tx);
}

/** @throws {UserError} `checkins-full` where somebody has as many check-ins as there may be, one of them not counted */
export function requireRoom(all: readonly OwnCheckIn[], exceptId: string): void {
  const begun = all.filter(({ id, draft }) => !draft && id !== exceptId);
  if (begun.length >= mostOwnCheckIns) throw refuse('checkins-full', { most: mostOwnCheckIns });
}
