import { closeRequests, endWaitsOf } from '../groups/joining/request-shown.ts';
import type { Wait } from '../groups/joining/waiting.ts';
import { removeBlocks } from '../anonymous/blocks.ts';
import { noteRemoved } from '../anonymous/own-posts/remove-post.ts';
import { isUnposted, type AnonymousPost } from '../anonymous/post.ts';
import { openTalks } from '../anonymous/relay/talks.ts';
import { endOwnOf } from '../check-ins/own/reach/end-own-of.ts';
import { listWishes } from '../check-ins/own/wishes.ts';
import { endFollowUps } from '../follow-ups/end-follow-ups.ts';
import { endRolesOf } from '../groups/care/look-after.ts';
import { describeError } from '../log.ts';
import type { Postvention } from '../moderation/postvention/postvention.ts';
import { forgetInPostventions } from '../moderation/postvention/store.ts';
import { giveBackTurns } from '../moderation/rota/give-back-turns.ts';
import { listMessagesTo, removeMessagesTo } from '../outbox/to-person.ts';
import { listServers } from '../servers/store.ts';
import { fillPlaces } from '../sessions/joining/fill-places.ts';
import { leaveHosting } from '../sessions/leave-hosting.ts';
import { listRsvpsOf, removeRsvp } from '../sessions/rsvp-store.ts';
import { findSession, holdDate } from '../sessions/store.ts';
import type { Tx } from '../storage/client.ts';
import { destroyPersonKey, makeMemberKey } from '../storage/person-keys.ts';
import type { PrivacyNeeds } from './needs.ts';

/** What became of somebody's wish to be forgotten. */
export interface Forgotten {
  /** Whether anything was kept that could go. */
  hadAnything: boolean;
  /** Private threads of theirs that were deleted, and those that could not be: ids. */
  threads: { removed: readonly string[]; left: readonly string[] };
}

/**
 * Forgets somebody on all servers. In one transaction their key is destroyed, and with it goes whatever was locked with it; what is found by
 * a keyed hash of them is deleted; and what would have been sent to them is taken back: from the commit on nothing is sent. Their places go
 * to whoever waits. Nobody is told but, where a group has nobody any more who looks after it, those who run the server; not who it was.
 * Afterwards the bot's own threads for them are deleted as far as Discord lets it. Twice is once.
 */
export async function forgetPerson(userId: string, needs: PrivacyNeeds): Promise<Forgotten> {
  const { storage } = needs;
  // Opened before the transaction: there can be many. What is added meanwhile comes from rows that the transaction deletes.
  const opening = { db: storage.read, vault: storage.vault };
  const messages = await storage.withNewKeys(() => listMessagesTo(userId, opening));
  const ids = messages.map(({ id }) => id);
  const { hadAnything, threads, postventions, waits } = await storage.write((tx) => erase(userId, ids, needs, tx));
  for (const one of postventions) needs.servers.postventions.remember(one);
  needs.servers.optOuts.remember(userId, false);
  needs.outbox.kick();
  await closeRequests(waits, needs);
  return { hadAnything, threads: await removeThreads(threads, needs) };
}

/** A thread of the bot's own making. */
interface Thread {
  guildId: string;
  id: string;
}

async function erase(
  userId: string,
  messageIds: readonly string[],
  needs: PrivacyNeeds,
  tx: Tx,
): Promise<{ hadAnything: boolean; threads: Thread[]; postventions: readonly Postvention[]; waits: Wait[] }> {
  const { vault } = needs.storage;
  const memberKey = makeMemberKey(userId, vault);
  // Whoever is adding something about them just now has the row first, or waits and finds no key.
  await tx.person.updateMany({ where: { memberKey }, data: { memberKey } });
  const person = await tx.person.findUnique({ where: { memberKey }, select: { createdAt: true } });
  const wishes = await listWishes(userId, { db: tx, vault });
  const threads = wishes.flatMap(({ guildId, thread }) => (thread?.id ? [{ guildId, id: thread.id }] : []));
  const servers = await listServers(tx);
  for (const guildId of servers) await giveBackSessions(guildId, userId, needs, tx);
  const waits = await endWaits(servers, userId, needs, tx);
  const hosted = await leaveHosting({ guildId: null, userId }, needs, tx);
  await endRolesOf({ guildId: null, userId }, needs, tx);
  await endFollowUps({ guildId: null, userId }, needs, tx);
  await endOwnOf({ guildId: null, userId, why: 'forgotten' }, needs, tx);
  let found = hosted + (await giveBackTurns({ guildId: null, userId }, { tx, vault }));
  for (const guildId of servers) found += await eraseWithoutName(guildId, userId, needs, tx);
  // Sealed with the key that goes: unreadable anyway, and gone all the same.
  await tx.flag.updateMany({ where: { reporterKey: memberKey }, data: { reporterSealed: null } });
  const postventions = await forgetInPostventions(userId, { tx, vault });
  await removeMessagesTo(userId, messageIds, { tx, vault });
  // First outside of the database: from then on a backup does not bring them back either.
  // Not before their key was made, as on a machine whose clock was ahead then: it would be taken for one of somebody who came back.
  const at = Math.max(needs.clock.now(), person?.createdAt.getTime() ?? 0);
  await needs.storage.erasures.note({ kind: 'person', mark: memberKey, at });
  const hadKey = await destroyPersonKey(userId, { tx, vault });
  found += postventions.length;
  return { hadAnything: hadKey || found > 0 || messageIds.length > 0, threads, postventions, waits };
}

/** Their requests and places in line, while they can still be read: what is shown of them on Discord has to go, too. */
async function endWaits(servers: readonly string[], userId: string, needs: PrivacyNeeds, tx: Tx): Promise<Wait[]> {
  const ended: Wait[] = [];
  for (const guildId of servers) ended.push(...(await endWaitsOf({ guildId, userId }, needs, tx)));
  return ended;
}

/** Gives back somebody's places in sessions, to whoever waits longest. */
async function giveBackSessions(guildId: string, userId: string, needs: PrivacyNeeds, tx: Tx): Promise<void> {
  const opening = { db: tx, vault: needs.storage.vault };
  for (const rsvp of await listRsvpsOf({ guildId, userId }, opening)) {
    await holdDate(rsvp.dateId, tx);
    if (!(await removeRsvp(rsvp, tx))) continue;
    const date = await holdDate(rsvp.dateId, tx);
    const session = date && (await findSession(date.sessionId, opening));
    const isToCome = date?.state === 'planned' && date.startsAt > needs.clock.now();
    if (session && isToCome) await fillPlaces({ session, date, guildId }, needs, tx);
  }
}

/** Words without a name that wait, talks with volunteers, blocks. Returns how many of them there were. */
async function eraseWithoutName(guildId: string, userId: string, needs: PrivacyNeeds, tx: Tx): Promise<number> {
  const { vault } = needs.storage;
  const talks = openTalks(needs);
  const open = await talks.listOfWriter(guildId, userId, tx);
  for (const { id } of open) await talks.end(id, tx);
  // What stands on Discord, or stood there, is its writer's to delete; its handle ends within 72 hours.
  const posts = (await needs.anonymous.listOfWriter(guildId, userId, tx)).filter(isUnposted);
  for (const post of posts) await removePost(post, needs, tx);
  const blocks = await removeBlocks(guildId, userId, vault, tx);
  return open.length + posts.length + blocks;
}

/** What only its writer knew of is gone; what others have to do with is emptied as if they had taken it back. */
async function removePost(post: AnonymousPost, needs: PrivacyNeeds, tx: Tx): Promise<void> {
  if (post.state === 'asked' || post.state === 'returned') await needs.anonymous.remove(post.id, tx);
  else await noteRemoved(post, 'taken-back', needs, tx);
}

/** One after the other; what cannot be deleted now is named to its person. */
async function removeThreads(threads: readonly Thread[], { places, log }: PrivacyNeeds): Promise<Forgotten['threads']> {
  const removed: string[] = [];
  const left: string[] = [];
  for (const { guildId, id } of threads)
    try {
      await places.remove({ kind: 'thread', id, guildId }, 'keeping');
      // Where the bot may not see it any more, it may be there all the same.
      ((await places.lookUp(id)) === 'gone' ? removed : left).push(id);
    } catch (error) {
      log.warn('privacy.thread-left', { guildId, error: describeError(error) });
      left.push(id);
    }
  return { removed, left };
}
