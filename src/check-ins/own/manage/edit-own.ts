import { refuse } from '../../../discord/user-error.ts';
import type { Tx } from '../../../storage/client.ts';
import { languages, type Words } from '../../../words/words.ts';
import { writeWhen } from '../../../words/write-when.ts';
import { resendOwn } from '../answering/resend-own.ts';
import type { OwnNeeds } from '../needs.ts';
import type { OwnCheckIn, OwnPlace } from '../own-check-in.ts';
import { obtainThread, type ThreadNeeds } from '../reach/obtain-thread.ts';
import { changeWishes, findWishes } from '../wishes.ts';
import { changeOwn, findLastDay, requireOwn, type ChangeNeeds, type OwnAct } from './change-own.ts';
import { readPlace, type OwnVisitor, type PlaceNeeds } from './place-own.ts';
import { findUnread, putOn, refuseQuiet, requireAskable, waitsForYes } from './rules.ts';
import { readDays, readGoals, readQuestion, readQuiet, readZone, type Typed } from './typed.ts';

/** Who changes what of which check-in. */
export interface Edit {
  visitor: OwnVisitor;
  checkInId: string;
  typed: Typed;
  /** Where, as {@link readPlace} reads it; absent for where it is. */
  place?: string | undefined;
  /** The version that they saw; absent for the one there is now. */
  version?: number | undefined;
}

/** What changing a check-in needs. */
export type EditNeeds = ChangeNeeds & PlaceNeeds & ThreadNeeds & Pick<OwnNeeds, 'storage'>;

/**
 * Changes what was typed of one's own check-in and leaves the rest; what is planned of it follows. What one paused stays paused; what stopped by itself goes on. Of two who
 * change the same version at once the second changes nothing. Resolves to the whole.
 * @throws {UserError} `checkin-none`, `checkin-changed`, `checkin-nothing-left`, `checkin-in-quiet`; where something typed is not understood;
 * as {@link readPlace} and {@link obtainThread}
 */
export async function editOwn(edit: Edit, needs: EditNeeds): Promise<OwnCheckIn> {
  const { visitor, checkInId } = edit;
  const act = { guildId: visitor.guildId, userId: visitor.userId, checkInId };
  const place = edit.place === undefined ? undefined : await settlePlace(edit.place, act, visitor, needs);
  // Read only now: what was asked in an earlier thread has followed to a new one.
  const seen = await requireOwn(act, needs);
  const version = edit.version ?? seen.version;
  const change = readChange(edit, seen, needs.clock.now());
  return changeOwn(
    act,
    async (held, tx) => {
      if (held.version !== version) throw refuse('checkin-changed');
      if (change.plan && !held.draft) await noteZone(visitor, change.plan.zone, needs, tx);
      const draft = held.draft && {
        when: change.plan ? null : held.draft.when,
        placed: held.draft.placed || place !== undefined,
      };
      const chosen = place?.kind === 'direct' ? await holdYes(visitor, needs, tx) : place;
      const changed = { ...held, ...change, ...(chosen && { place: chosen }), draft, language: visitor.language };
      if (!held.draft) await resendOwn(changed, { isReplanned: change.plan !== undefined }, needs, tx);
      return settle(held, changed, await findLastDay(checkInId, tx), needs.clock.now());
    },
    needs,
  );
}

/** A place that can be asked in at once: a draft's thread is made once somebody said yes to it. */
async function settlePlace(typed: string, act: OwnAct, visitor: OwnVisitor, needs: EditNeeds): Promise<OwnPlace> {
  const { storage } = needs;
  const { draft } = await requireOwn(act, needs);
  const wishes = await findWishes(visitor, { db: storage.read, vault: storage.vault });
  const place = await readPlace(typed, { visitor, wishes, words: languages[visitor.language].words }, needs);
  if (place.kind !== 'thread' || draft) return place;
  return { kind: 'thread', threadId: await obtainThread(visitor, needs) };
}

/** Direct messages as the yes to them is now, held by the transaction: it may have been taken back since the place was read. */
async function holdYes(visitor: OwnVisitor, { storage, clock }: EditNeeds, tx: Tx): Promise<OwnPlace> {
  const sealing = { tx, vault: storage.vault, now: clock.now() };
  const { direct } = await changeWishes(visitor, (wishes) => wishes, sealing);
  return { kind: 'direct', channelId: direct?.channelId ?? null };
}

type Change = Partial<Pick<OwnCheckIn, 'prompt' | 'goals' | 'plan' | 'quiet'>>;

function readChange({ typed, visitor: { language } }: Edit, seen: OwnCheckIn, now: number): Change {
  const { question, goals, quiet } = typed;
  return {
    ...(question !== undefined && { prompt: readQuestion(question) }),
    ...(goals !== undefined && { goals: readGoals(goals) }),
    ...(quiet !== undefined && { quiet: readQuiet(quiet, language) }),
    ...replan(typed, seen, { now, words: languages[language].words, language }),
  };
}

/** Another plan where other days, another time or another zone were typed. What the bot wrote itself changes nothing: weeks are counted on. */
function replan(
  { when, zone: typedZone }: Typed,
  seen: OwnCheckIn,
  { now, words, language }: { now: number; words: Words; language: OwnVisitor['language'] },
): Pick<Change, 'plan'> {
  const { plan } = seen;
  const unread = findUnread(seen);
  // On whose clock a time was meant is not known before somebody said so.
  if (unread !== null && typedZone === undefined) return {};
  const zone = typedZone === undefined ? plan.zone : readZone(typedZone);
  const wanted = when ?? unread ?? undefined;
  if (wanted !== undefined && (unread !== null || wanted.trim() !== writeWhen(plan, words)))
    return { plan: { ...plan, ...readDays(wanted, { language, zone, now }), zone } };
  return zone === plan.zone ? {} : { plan: { ...plan, zone } };
}

/** What a check-in is to do after a change. */
function settle(held: OwnCheckIn, changed: OwnCheckIn, lastDay: string | null, now: number): OwnCheckIn {
  if (changed.draft) {
    requireAskable(changed, null, now);
    return changed;
  }
  // What is due right now is asked all the same.
  if (held.state === 'on' && changed.plan === held.plan && !waitsForYes(changed)) {
    refuseQuiet(changed);
    return changed;
  }
  const isPausedByHand = held.state === 'paused' && held.ended === null && (held.byHand ?? !waitsForYes(held));
  if (!isPausedByHand) return putOn(changed, lastDay, now);
  requireAskable(changed, lastDay, now);
  return changed;
}

/** Somebody's clock is theirs in what they make next, too. */
async function noteZone(
  visitor: OwnVisitor,
  zone: string,
  { storage, clock }: Pick<OwnNeeds, 'storage' | 'clock'>,
  tx: Tx,
): Promise<void> {
  const sealing = { tx, vault: storage.vault, now: clock.now() };
  await changeWishes(visitor, (wishes) => ({ ...wishes, zone }), sealing);
}
