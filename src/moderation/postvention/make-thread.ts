import { isRefused } from '../../discord/refusals.ts';
import { addTranslationNote } from '../../discord/translation-note.ts';
import { describeError } from '../../log.ts';
import { languages } from '../../words/words.ts';
import { drawFirst } from './cards.ts';
import type { PostventionNeeds } from './needs.ts';
import { slowModeSeconds, type Made, type Postvention } from './postvention.ts';
import { holdPostvention, savePostvention } from './store.ts';

/** What making a thread needs. */
export type ThreadNeeds = Pick<
  PostventionNeeds,
  'storage' | 'servers' | 'groups' | 'places' | 'outbox' | 'clock' | 'config' | 'log'
>;

/** Whose turn it is with the thread of one. A server is one process's, so the press and the clock, making and closing come one after the other. */
export function threadTurn(id: string): string {
  return `remembrance ${id}`;
}

/**
 * Makes the thread of one that is under way, once: until its id is saved it carries a marker, by which one that a crash left behind is found and
 * taken. Its first message is saved with the id, unless it was ended meanwhile. Where Discord refuses it, that is saved as well, and it goes on without.
 */
export function makeThread(id: string, needs: ThreadNeeds): Promise<Made> {
  return needs.groups.inTurn(threadTurn(id), async () => {
    const { vault } = needs.storage;
    const one = await needs.storage.write((tx) => holdPostvention(id, { tx, vault }));
    if (one?.threadId) return { kind: 'there', threadId: one.threadId };
    if (one?.state !== 'open' || one.channelId === null || one.threadEndsAt === null) return { kind: 'refused' };
    try {
      const threadId = await adoptOrCreate(one, one.channelId, needs);
      await saveThread(id, threadId, needs);
      await needs.places.rename({ kind: 'thread', id: threadId, guildId: one.guildId }, one.title, 'remembering');
      return { kind: 'there', threadId };
    } catch (error) {
      needs.log.warn('postvention.thread-not-made', { guildId: one.guildId, error: describeError(error) });
      if (!isRefused(error)) return { kind: 'later' };
      await giveUp(id, needs);
      return { kind: 'refused' };
    }
  });
}

/** What an earlier attempt left behind is taken; only where it left nothing one is made. */
async function adoptOrCreate(one: Postvention, channelId: string, needs: ThreadNeeds): Promise<string> {
  const found = await findMarkedThread(one, needs);
  if (found !== null) return found;
  return needs.places.createPublicThread(channelId, { name: `${one.title} ${one.marker}`, slowModeSeconds });
}

/** The thread that carries its marker still; null where there is none. */
export async function findMarkedThread(
  { guildId, marker }: Pick<Postvention, 'guildId' | 'marker'>,
  { places }: Pick<ThreadNeeds, 'places'>,
): Promise<string | null> {
  const marked = await places.findMarked(guildId, marker);
  return marked.find(({ kind }) => kind === 'thread')?.id ?? null;
}

/** Its id, and its first message, or neither. One that was ended meanwhile has only its id, so that it is closed. */
async function saveThread(id: string, threadId: string, needs: ThreadNeeds): Promise<void> {
  const { storage, servers, outbox, config } = needs;
  const saved = await storage.write(async (tx) => {
    const held = await holdPostvention(id, { tx, vault: storage.vault });
    if (!held || held.threadId !== null) return held;
    const one = { ...held, threadId };
    await savePostvention(one, { tx, vault: storage.vault });
    const { guildId, state, threadEndsAt } = one;
    if (state !== 'open' || threadEndsAt === null || threadEndsAt <= needs.clock.now()) return one;
    const { language, moderatorRoleId: roleId } = servers.get(guildId);
    const reader = config.messageContent ? { roleId } : null;
    const card = addTranslationNote(drawFirst({ until: threadEndsAt, reader }, languages[language].words), language);
    await outbox.add({ guildId, target: { kind: 'channel', channelId: threadId }, card, pin: true }, tx);
    return one;
  });
  if (saved) servers.postventions.remember(saved);
  outbox.kick();
}

/** It goes on without a thread. */
async function giveUp(id: string, { storage, servers }: ThreadNeeds): Promise<void> {
  const saved = await storage.write(async (tx) => {
    const held = await holdPostvention(id, { tx, vault: storage.vault });
    if (!held || held.threadId !== null) return null;
    const one = { ...held, threadEndsAt: null };
    await savePostvention(one, { tx, vault: storage.vault });
    return one;
  });
  if (saved) servers.postventions.remember(saved);
}
