import { addTranslationNote } from '../../discord/translation-note.ts';
import { describeError } from '../../log.ts';
import type { Tx } from '../../storage/client.ts';
import { languages } from '../../words/words.ts';
import { drawDebrief, drawLast, drawThreadClosed, drawThreadGone, drawThreadRefused, drawUsual } from './cards.ts';
import { findMarkedThread, makeThread, threadTurn } from './make-thread.ts';
import type { PostventionNeeds } from './needs.ts';
import type { Postvention } from './postvention.ts';
import { findNextDebrief, findStep, type Step } from './rules.ts';
import { forgetPostventions, holdPostvention, listToDebrief, savePostvention } from './store.ts';
import { tellModerators } from './tell.ts';

/** What following them needs. */
export type KeepNeeds = Pick<
  PostventionNeeds,
  'storage' | 'servers' | 'groups' | 'places' | 'outbox' | 'clock' | 'config' | 'log' | 'view'
>;

/** More steps are never due of one at once: what is left is due at the next look. */
const mostSteps = 6;

/** By the clock: what is due of each, a step in a transaction of its own, so that it is done once, whoever dies in between. */
export async function keepPostventions(needs: KeepNeeds): Promise<void> {
  const { servers, storage, clock, log, view, outbox } = needs;
  await servers.postventions.reread();
  const open = servers.postventions.listOpen().filter(({ guildId }) => view.isPresent(guildId));
  const over = await listToDebrief(clock.now(), storage.read);
  for (const id of [...open.map((one) => one.id), ...over])
    try {
      await keepOne(id, needs);
    } catch (error) {
      // One that cannot be followed must not keep the next from it.
      log.warn('postvention.not-kept', { error: describeError(error) });
    }
  outbox.kick();
}

async function keepOne(id: string, needs: KeepNeeds): Promise<void> {
  const { storage, clock } = needs;
  const known = needs.servers.postventions.listOpen().find((one) => one.id === id);
  if (known) await tidyName(known, needs);
  for (let steps = 0; steps < mostSteps; steps += 1) {
    const one = await storage.write((tx) => holdPostvention(id, { tx, vault: storage.vault }));
    const step = one && findStep(one, clock.now());
    if (!one || !step || !(await takeStep(one, step, needs))) return;
  }
}

/** False where it could not be done yet. */
async function takeStep(one: Postvention, step: Step, needs: KeepNeeds): Promise<boolean> {
  switch (step) {
    case 'debrief':
      return save(one, step, needs, async (held, tx) => {
        await tellModerators(held.guildId, drawDebrief(), needs, tx);
        return { ...held, debriefAt: findNextDebrief(held, needs.clock.now()) };
      });
    case 'make-thread': {
      const made = await makeThread(one.id, needs);
      if (made.kind === 'refused')
        await needs.storage.write((tx) => tellModerators(one.guildId, drawThreadRefused(), needs, tx));
      return made.kind !== 'later';
    }
    case 'usual':
      return save(one, step, needs, async (held, tx) => {
        const { threadId, threadEndsAt, told } = held;
        // Where nothing is read, nothing is read in another way from now on.
        if (needs.config.messageContent)
          await tellModerators(held.guildId, drawUsual(threadEndsAt === null ? null : threadId), needs, tx);
        return { ...held, told: { ...told, usual: true } };
      });
    case 'last-words':
      return sayLast(one, needs);
    case 'close-thread':
      return needs.groups.inTurn(threadTurn(one.id), () => closeThread(one.id, needs));
    case 'over':
      return save(one, step, needs, (held) => ({ ...held, state: 'over', endsAt: needs.clock.now() }));
  }
}

/** In the transaction that finds it still due. */
async function save(
  { id }: Postvention,
  step: Step,
  { storage, servers, clock }: KeepNeeds,
  change: (held: Postvention, tx: Tx) => Postvention | Promise<Postvention>,
): Promise<boolean> {
  const changed = await storage.write(async (tx) => {
    const held = await holdPostvention(id, { tx, vault: storage.vault });
    if (!held || findStep(held, clock.now()) !== step) return null;
    const after = await change(held, tx);
    await savePostvention(after, { tx, vault: storage.vault });
    return after;
  });
  if (changed) servers.postventions.remember(changed);
  return true;
}

/** In the thread, without a ping, the day before it closes. Where it was deleted by hand, that is told to moderators once instead. */
async function sayLast(one: Postvention, needs: KeepNeeds): Promise<boolean> {
  const { threadId, threadEndsAt } = one;
  if (threadId === null || threadEndsAt === null) return false;
  const isGone = (await needs.places.lookUp(threadId)) === 'gone';
  return save(one, 'last-words', needs, async (held, tx) => {
    const { guildId, told } = held;
    if (isGone) {
      await tellModerators(guildId, drawThreadGone(), needs, tx);
      return { ...held, threadEndsAt: null };
    }
    const { language } = needs.servers.get(guildId);
    const card = addTranslationNote(drawLast(threadEndsAt, languages[language].words), language);
    // A day later it would come after the end that it speaks of.
    const message = { guildId, target: { kind: 'channel', channelId: threadId }, card, until: threadEndsAt } as const;
    await needs.outbox.add(message, tx);
    return { ...held, told: { ...told, last: true } };
  });
}

/** Closed first, noted second: closing twice is closing once. What a crash left behind before its id was saved is closed as well. */
async function closeThread(id: string, needs: KeepNeeds): Promise<boolean> {
  const { places, storage } = needs;
  // As it is once its turn has come: its thread may just have been made.
  const one = await storage.write((tx) => holdPostvention(id, { tx, vault: storage.vault }));
  if (!one) return false;
  const threadId = one.threadId ?? (await findMarkedThread(one, needs));
  const isGone = threadId !== null && (await places.lookUp(threadId)) === 'gone';
  if (threadId !== null && one.threadId === null)
    await places.rename({ kind: 'thread', id: threadId, guildId: one.guildId }, one.title, 'remembering');
  if (threadId !== null && !isGone) await places.lockThread(threadId);
  return save(one, 'close-thread', needs, async (held, tx) => {
    if (threadId !== null)
      await tellModerators(held.guildId, isGone ? drawThreadGone() : drawThreadClosed(threadId), needs, tx);
    return { ...held, threadId, threadEndsAt: null };
  });
}

/** A thread whose maker died before it got its name. From memory. */
async function tidyName({ guildId, threadId, title, marker }: Postvention, needs: KeepNeeds): Promise<void> {
  // Of one that was damaged the name is not known any more.
  const isMarked =
    threadId !== null && title !== '' && needs.view.findChannel(guildId, threadId)?.name.includes(marker);
  if (isMarked) await needs.places.rename({ kind: 'thread', id: threadId, guildId }, title, 'remembering');
}

/** By the clock: forgets what was never begun, and what has been over for long; returns how many. */
export async function forgetOld({ storage, clock }: Pick<KeepNeeds, 'storage' | 'clock'>): Promise<number> {
  return storage.write((tx) => forgetPostventions(clock.now(), tx));
}
