import { DiscordAPIError } from '@discordjs/rest';
import { RESTJSONErrorCodes, type APIChannel } from 'discord.js';
import { textCard } from '../../../discord/cards.ts';
import { addTranslationNote } from '../../../discord/translation-note.ts';
import { refuse, UserError } from '../../../discord/user-error.ts';
import { isUnanswered } from '../../../discord/refusals.ts';
import { moveFollowUps } from '../../../follow-ups/plan-question.ts';
import { newMarker } from '../../../groups/founding/start-draft.ts';
import { makeMemberKey } from '../../../storage/person-keys.ts';
import type { Tx } from '../../../storage/client.ts';
import { languages, type LanguageCode } from '../../../words/words.ts';
import { resendOwn } from '../answering/resend-own.ts';
import type { OwnNeeds } from '../needs.ts';
import type { OwnCheckIn, Wishes } from '../own-check-in.ts';
import { changeWishes, findWishes } from '../wishes.ts';
import { changeEach } from './change-each.ts';
import { findThreadLacks } from './thread-rights.ts';

/** What obtaining a thread needs. */
export type ThreadNeeds = Pick<OwnNeeds, 'storage' | 'servers' | 'groups' | 'view' | 'places' | 'outbox' | 'clock'>;

/** Somebody on a server, and the language their thread is named in. */
export interface ThreadOwner {
  guildId: string;
  userId: string;
  language: LanguageCode;
}

/**
 * The id of somebody's private thread under the channel that their server set aside: the one there is, opened again where it sleeps, or a new one,
 * to which their check-ins in an earlier one follow, and the one question later that they said yes to. Nobody but them is in it, and nobody can be invited. There is one at most: until its id is
 * saved it carries a marker, by which one that a crash left behind is found again.
 * @throws {UserError} `reach-no-channel`, `reach-not-allowed`, `reach-threads-full`, `reach-busy`
 */
export async function obtainThread(owner: ThreadOwner, needs: ThreadNeeds): Promise<string> {
  const { guildId, userId } = owner;
  const parentId = requireParent(guildId, needs);
  // A server is one process's, so two presses of one person come one after the other here.
  const turn = `own thread ${guildId} ${makeMemberKey(userId, needs.storage.vault)}`;
  try {
    return await needs.groups.inTurn(turn, () => findOrMake(owner, parentId, needs));
  } catch (error) {
    throw explain(error);
  }
}

function requireParent(guildId: string, needs: ThreadNeeds): string {
  const { checkInChannelId } = needs.servers.get(guildId);
  if (checkInChannelId === null) throw refuse('reach-no-channel');
  const lacks = findThreadLacks(guildId, checkInChannelId, needs);
  if (lacks === null) throw refuse('reach-no-channel');
  if (lacks.length > 0) throw refuse('reach-not-allowed');
  return checkInChannelId;
}

type Thread = NonNullable<Wishes['thread']>;

async function findOrMake(owner: ThreadOwner, parentId: string, needs: ThreadNeeds): Promise<string> {
  const { places, storage } = needs;
  const { thread } = await findWishes(owner, { db: storage.read, vault: storage.vault });
  if (thread !== null && thread.id !== null) {
    const seen = await places.readChannel(thread.id);
    if (seen) return mend(owner, { ...thread, id: thread.id }, seen, needs);
  }
  // What was begun under another channel goes on under the one that counts now.
  const begun = thread?.id === null ? { ...thread, parentId } : await begin(owner, parentId, needs);
  const id = await adoptOrCreate(owner, begun, needs);
  await save(owner, { ...begun, id }, needs);
  needs.outbox.kick();
  await settle(owner, { ...begun, id }, needs);
  return id;
}

/** Before anything is made: from here on its marker tells whose it is. */
async function begin(owner: ThreadOwner, parentId: string, needs: ThreadNeeds): Promise<Thread> {
  const { storage, servers, clock } = needs;
  const begun = { parentId, marker: newMarker(), id: null };
  await storage.write(async (tx) => {
    await servers.ensure(owner.guildId, tx);
    const sealing = { tx, vault: storage.vault, now: clock.now() };
    await changeWishes(owner, (wishes) => ({ ...wishes, thread: begun }), sealing);
  });
  return begun;
}

/** What an earlier attempt left behind is taken; only where it left nothing one is made. */
async function adoptOrCreate(owner: ThreadOwner, begun: Thread, needs: ThreadNeeds): Promise<string> {
  const [found] = await findMarked(owner, begun, needs);
  if (found !== undefined) return found;
  const { name } = languages[owner.language].words.reach.thread;
  return needs.places.createThread(begun.parentId, `${name} ${begun.marker}`);
}

async function findMarked({ guildId }: ThreadOwner, { marker }: Thread, { places }: ThreadNeeds): Promise<string[]> {
  const marked = await places.findMarked(guildId, marker);
  return marked.flatMap(({ kind, id }) => (kind === 'thread' ? [id] : []));
}

/**
 * An answer that was lost was asked for again, and then there are two: all but one are closed. Nobody was let into them, and to delete them would
 * take a permission more.
 */
async function closeOthers(owner: ThreadOwner, thread: Thread & { id: string }, needs: ThreadNeeds): Promise<void> {
  for (const id of await findMarked(owner, thread, needs))
    if (id !== thread.id) await needs.places.archiveThread(id, true);
}

/** Saves which thread it is, moves check-ins and follow-ups of an earlier one to it, and says in it who can read along: in one transaction. */
async function save(owner: ThreadOwner, thread: Thread & { id: string }, needs: ThreadNeeds): Promise<void> {
  const { storage, outbox, clock } = needs;
  const { guildId, userId, language } = owner;
  const place = { kind: 'thread', threadId: thread.id } as const;
  await storage.write(async (tx: Tx) => {
    const sealing = { tx, vault: storage.vault, now: clock.now() };
    const move = async (held: OwnCheckIn): Promise<OwnCheckIn> => {
      // A draft has none yet, and is being begun at this moment.
      if (!isElsewhere(held, thread.id)) return held;
      const moved = { ...held, place };
      // What is planned for the earlier one would find it gone, and end all that is in this one with it.
      await resendOwn(moved, { isReplanned: false }, needs, tx);
      return moved;
    };
    await changeEach(owner, move, sealing);
    await changeWishes(owner, (wishes) => ({ ...wishes, thread }), sealing);
    await moveFollowUps({ guildId, userId, threadId: thread.id }, needs, tx);
    const card = addTranslationNote(textCard(languages[language].words.reach.thread.welcome), language);
    await outbox.add({ guildId, target: { kind: 'channel', channelId: thread.id }, card }, tx);
  });
}

function isElsewhere({ place, draft }: OwnCheckIn, threadId: string): boolean {
  return !draft && place.kind === 'thread' && place.threadId !== threadId;
}

/** Leaves one, takes the marker from its name, and lets its person in. */
async function settle(owner: ThreadOwner, thread: Thread & { id: string }, needs: ThreadNeeds): Promise<void> {
  const { guildId, userId, language } = owner;
  const { places } = needs;
  const { id } = thread;
  await closeOthers(owner, thread, needs);
  await places.rename({ kind: 'thread', id, guildId }, languages[language].words.reach.thread.name, 'keeping');
  await places.addToThread(id, userId);
}

/** Wakes a thread that sleeps, and does what an earlier attempt did not come to. */
async function mend(
  owner: ThreadOwner,
  thread: Thread & { id: string },
  seen: APIChannel,
  needs: ThreadNeeds,
): Promise<string> {
  const { places } = needs;
  const { id, marker } = thread;
  if ('thread_metadata' in seen && seen.thread_metadata.archived) await places.archiveThread(id, false);
  if ('name' in seen && seen.name?.includes(marker)) await settle(owner, thread, needs);
  else if ((await places.isInThread(id, owner.userId)) === false) await places.addToThread(id, owner.userId);
  return id;
}

/** What somebody is told when Discord did not make their thread; what nobody foresaw comes back as it is. */
function explain(error: unknown): unknown {
  if (error instanceof UserError) return error;
  if (isUnanswered(error)) return refuse('reach-busy');
  if (!(error instanceof DiscordAPIError)) return error;
  switch (error.code) {
    case RESTJSONErrorCodes.MaximumActiveThreads:
    case RESTJSONErrorCodes.MaximumThreadParticipantsReached:
      return refuse('reach-threads-full');
    case RESTJSONErrorCodes.MissingAccess:
    case RESTJSONErrorCodes.MissingPermissions:
    case RESTJSONErrorCodes.CannotExecuteActionOnThisChannelType:
      return refuse('reach-not-allowed');
    case RESTJSONErrorCodes.UnknownChannel:
      return refuse('reach-no-channel');
    default:
      return error.status === 429 || error.status >= 500 ? refuse('reach-busy') : error;
  }
}
