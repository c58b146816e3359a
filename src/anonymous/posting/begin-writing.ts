import { createHash } from 'node:crypto';
import { openForm, type Reply } from '../../discord/reply.ts';
import { refuse } from '../../discord/user-error.ts';
import { recallStanding } from '../../groups/belonging.ts';
import type { Group } from '../../groups/group.ts';
import { listOpen } from '../../groups/list-open.ts';
import { requireNamed, writeName } from '../../groups/pick-group.ts';
import { hourMs } from '../hours.ts';
import type { AnonymousNeeds } from '../needs.ts';
import { findTrustFacts, type TrustFacts } from '../trust/facts.ts';
import { namePromise, writePromise } from '../trust/promise.ts';
import { languages } from '../../words/words.ts';
import { postForm, type Show, type When } from './buttons.ts';
import { drawBefore } from './cards.ts';
import type { Writer } from './submission.ts';

/** What opening the form needs: memory alone. */
export type BeginNeeds = Pick<
  AnonymousNeeds,
  'groups' | 'view' | 'servers' | 'custody' | 'counts' | 'promises' | 'clock'
>;

/** Somebody who wants to write a post. */
export interface Begin {
  writer: Writer;
  group: Group;
  when: When;
  show: Show;
}

/** Where fewer can see a place, or it cannot be known how many, whoever writes is warned. */
export const fewPeople = 10;

/** Groups of a server that have anonymous posts. */
export function listAnonymous(guildId: string | null, needs: Pick<BeginNeeds, 'groups'>): Group[] {
  return listOpen(guildId, needs).filter(({ anonymous }) => anonymous !== 'off');
}

/**
 * The group that somebody named, or the one whose home they are in.
 * @throws {UserError} `no-such-group`, `group-closed`; `anon-nowhere` where they named none and are in none
 */
export function chooseGroup(
  { guildId, channelId, typed }: { guildId: string; channelId: string | null; typed: string | undefined },
  needs: Pick<BeginNeeds, 'groups' | 'view'>,
): Group {
  if (typed !== undefined) return requireNamed({ guildId, typed }, needs);
  const here = channelId === null ? [] : [channelId, needs.view.findParentId(channelId)];
  const [found] = here.flatMap((id) => (id === null ? [] : (needs.groups.findByHome(id) ?? [])));
  if (found) return found;
  const names = listAnonymous(guildId, needs).slice(0, mostNames).map(writeName);
  throw refuse('anon-nowhere', { groups: names.length === 0 ? null : names.map((name) => `**${name}**`).join(', ') });
}

/** So many groups are named to somebody who is in none of them. */
const mostNames = 10;

/**
 * Opens the form for a post, or the card that comes before it: the promise, where somebody has not said yes to it as it is now; a plain
 * warning where few people can see the group. From memory alone.
 * @throws {UserError} as {@link requireMayBegin}
 */
export function beginWriting(begin: Begin, needs: BeginNeeds): Reply {
  requireMayBegin(begin, needs);
  const { writer, group, when, show } = begin;
  const { words } = languages[writer.language];
  const chosen = { groupId: group.id, when, show };
  const before = findBefore(begin, needs);
  if (before.promise === null && !before.few) return openForm(postForm, chosen, words);
  const card = drawBefore(
    { ...before, fewest: fewPeople, group, yes: { ...chosen, read: nameRead(findTrustFacts(writer.guildId, needs)) } },
    words,
  );
  return { kind: 'message', card };
}

/** What somebody reads before they write in a group. */
export interface Before {
  /** Null where they said yes to it as it is now. */
  promise: string | null;
  few: boolean;
}

/** What somebody has to read before they write in a group now. From memory alone. */
export function findBefore({ writer, group }: Pick<Begin, 'writer' | 'group'>, needs: BeginNeeds): Before {
  const facts = findTrustFacts(writer.guildId, needs);
  const accepted = needs.promises.hasAccepted(writer.guildId, writer.userId, namePromise(facts));
  const promise = accepted ? null : writePromise(facts, languages[writer.language].words);
  return { promise, few: isSeenByFew(group, needs) };
}

/** Whether few people can see a group, or it cannot be known. */
export function isSeenByFew(group: Group, { counts }: Pick<BeginNeeds, 'counts'>): boolean {
  const size = counts.recall(group);
  return size === null || (!size.more && size.count < fewPeople);
}

/**
 * Notes the yes to what somebody read; false where something else is true by now, which they have to read first. `read` is what
 * {@link nameRead} gave when the card was drawn.
 */
export function acceptPromise(
  { guildId, userId }: Pick<Writer, 'guildId' | 'userId'>,
  read: string,
  needs: BeginNeeds,
): boolean {
  const facts = findTrustFacts(guildId, needs);
  if (read !== nameRead(facts)) return false;
  needs.promises.accept(guildId, userId, namePromise(facts));
  return true;
}

/** Names what somebody read, short enough for a custom id. */
export function nameRead(facts: TrustFacts): string {
  return createHash('sha256').update(namePromise(facts)).digest('base64url').slice(0, 16);
}

/**
 * Refuses before anything is typed what would certainly be refused afterwards. From memory alone.
 * @throws {UserError} `anon-off`, `anon-paused`, `anon-too-new`, `anon-timed-out`, `anon-not-member`
 */
export function requireMayBegin(
  { writer, group }: Pick<Begin, 'writer' | 'group'>,
  needs: Pick<BeginNeeds, 'servers' | 'view' | 'clock'>,
): void {
  if (group.anonymous === 'off' || group.state !== 'open') throw refuse('anon-off');
  requireTime(writer, needs);
  if (recallStanding(group, writer, needs) === 'no') throw refuse('anon-not-member', { name: writeName(group) });
}

/** What keeps somebody from writing now, on the whole server. @throws {UserError} `anon-paused`, `anon-timed-out`, `anon-too-new` */
export function requireTime(
  writer: Pick<Writer, 'guildId' | 'joinedAt' | 'timedOutUntil'>,
  { servers, clock }: Pick<BeginNeeds, 'servers' | 'clock'>,
): void {
  const { guildId, joinedAt, timedOutUntil } = writer;
  const { anonymousPaused, anonymousAfterHours: hours } = servers.get(guildId);
  if (anonymousPaused) throw refuse('anon-paused');
  if (timedOutUntil !== null && timedOutUntil > clock.now()) throw refuse('anon-timed-out', { until: timedOutUntil });
  if (hours > 0 && joinedAt !== null && clock.now() - joinedAt < hours * hourMs)
    throw refuse('anon-too-new', { hours });
}
