import { refuse } from '../../discord/user-error.ts';
import { newMarker } from '../../groups/founding/start-draft.ts';
import { describeError } from '../../log.ts';
import { appendAudit } from '../../storage/audit-chain.ts';
import type { Db, Tx } from '../../storage/client.ts';
import { languages } from '../../words/words.ts';
import { addCaseEvent } from '../queue/case-events.ts';
import { findDirectChannel } from '../receipts/tell-directly.ts';
import { askDiscord, type DeedEnd } from './ask-discord.ts';
import { drawNotDelivered, drawReached } from './cards.ts';
import { beginDeed, endDeed, findEnd, findUnfinished, type Deed } from './deeds.ts';
import type { ActNeeds, CaseDeed } from './needs.ts';
import { requireAct, requirePerson } from './require-act.ts';
import { cutOff, longestReach, longestSign, type Way } from './rules.ts';
import { settle } from './settle.ts';

/** What somebody writes to whoever a case is about. */
export interface Reaching extends CaseDeed {
  way: Way;
  text: string;
  /** The name below it. */
  sign: string;
}

/** The gap in the suggested words that only a person can fill. */
export const gap = '___';

/**
 * Writes to whoever a case is about, in a moderator's own words and under their name: in a private thread with both of them, or directly where that
 * person said yes to it. Nothing of it is kept here.
 * @throws {UserError} what {@link requireAct} does, `reach-unedited`, `reach-too-long`, `reach-unsigned`, `reach-no-yes`, `reach-no-place`
 */
export async function reachOut(
  reaching: Reaching,
  needs: ActNeeds,
): Promise<{ end: DeedEnd; threadId: string | null }> {
  requireOwnWords(reaching);
  if (reaching.way === 'direct') return writeDirectly(reaching, needs);
  const { userId, channelId } = requirePerson(await requireAct('reach-out', reaching, needs, needs.storage.read));
  const parentId = findParent({ guildId: reaching.guildId, channelId }, needs);
  if (parentId === null) throw refuse('reach-no-place');
  const begun = await needs.storage.write((tx) => begin(reaching, parentId, needs, tx));
  return writeInThread(begun, { reaching, userId }, needs);
}

function requireOwnWords({ text, sign }: Reaching): void {
  if (text === '' || text.includes(gap)) throw refuse('reach-unedited', { gap });
  if (text.length > longestReach) throw refuse('reach-too-long', { most: longestReach, length: text.length });
  if (sign === '' || sign.length > longestSign) throw refuse('reach-unsigned', { most: longestSign });
}

/** The channel in which somebody said yes to being reached by moderators; null where they did not. A yes for their own check-ins is none. */
export function findDirect(
  whose: { guildId: string; userId: string },
  { storage }: Pick<ActNeeds, 'storage'>,
  db: Db | Tx = storage.read,
): Promise<string | null> {
  return findDirectChannel(whose, { db, vault: storage.vault });
}

async function writeDirectly(reaching: Reaching, needs: ActNeeds): Promise<{ end: DeedEnd; threadId: null }> {
  const { guildId } = reaching;
  const { storage, outbox, servers } = needs;
  const { moderatorChannelId, language } = servers.get(guildId);
  await storage.write(async (tx) => {
    const { userId } = requirePerson(await requireAct('reach-out', reaching, needs, tx));
    const channelId = await findDirect({ guildId, userId }, needs, tx);
    if (channelId === null) throw refuse('reach-no-yes');
    const notDelivered = drawNotDelivered(reaching, languages[language].words);
    await outbox.add(
      {
        guildId,
        target: { kind: 'person', userId, channelId },
        card: drawReached(reaching),
        ...(moderatorChannelId !== null && {
          instead: { target: { kind: 'channel', channelId: moderatorChannelId }, card: notDelivered },
        }),
      },
      tx,
    );
    await note(reaching, needs, tx);
  });
  outbox.kick();
  return { end: { kind: 'done' }, threadId: null };
}

/** In the transaction that puts it into the outbox: from there on it is sent. */
async function note({ guildId, caseId, actor, way }: Reaching, needs: ActNeeds, tx: Tx): Promise<void> {
  const { vault } = needs.storage;
  const at = new Date(needs.clock.now());
  await addCaseEvent(caseId, { act: 'reached-out', at, actorId: actor.userId, what: { way } }, { tx, vault });
  await appendAudit(guildId, { act: 'case.reached-out', target: caseId, actorId: actor.userId, at }, { tx, vault });
  await needs.cases.renewLease(caseId, tx);
}

const threadRights = ['ViewChannel', 'CreatePrivateThreads', 'SendMessagesInThreads'] as const;

/** Under the channel where they wrote, or the one that the server set aside for such threads. Null where the bot may make none. */
function findParent(
  { guildId, channelId }: { guildId: string; channelId: string | null },
  { view, servers }: ActNeeds,
): string | null {
  const { checkInChannelId } = servers.get(guildId);
  const wanted = [channelId === null ? null : (view.findParentId(channelId) ?? channelId), checkInChannelId];
  return wanted.find((id) => id !== null && view.findMissing(guildId, id, threadRights)?.length === 0) ?? null;
}

/** What an earlier press left behind goes on, with the thread it may have made. */
async function begin(reaching: Reaching, parentId: string, needs: ActNeeds, tx: Tx): Promise<Deed> {
  const { guildId, caseId, actor } = reaching;
  const { storage, clock, cases } = needs;
  const { vault } = storage;
  await requireAct('reach-out', reaching, needs, tx);
  const earlier = await findUnfinished({ caseId, kind: 'reached-out' }, { db: tx, vault });
  if (earlier) return earlier;
  await cases.renewLease(caseId, tx);
  const what = { parentId, marker: newMarker() };
  const at = new Date(clock.now());
  return beginDeed({ guildId, caseId, kind: 'reached-out', at, actorId: actor.userId, what }, { tx, vault });
}

/** Makes the thread, lets both in, and only then saves the words for it: they never stand where the person is not. */
async function writeInThread(
  deed: Deed,
  { reaching, userId }: { reaching: Reaching; userId: string },
  needs: ActNeeds,
): Promise<{ end: DeedEnd; threadId: string | null }> {
  const { places, outbox } = needs;
  const { guildId, sign, way } = reaching;
  const made: { threadId: string | null } = { threadId: null };
  const asked = await askDiscord(async () => {
    const threadId = (await findMarked(deed, needs)) ?? (await makeThread(deed, sign, needs));
    made.threadId = threadId;
    await places.addToThread(threadId, reaching.actor.userId);
    await places.addToThread(threadId, userId);
    return true;
  });
  const { threadId } = made;
  const done = async (tx: Tx) => {
    if (threadId === null) return;
    const card = drawReached(reaching);
    await outbox.add({ guildId, target: { kind: 'channel', channelId: threadId }, card }, tx);
  };
  const undo = () => Promise.resolve();
  const end = await settle(
    deed,
    asked,
    { audit: 'case.reached-out', told: { way }, isDoneWhenGone: false, done, undo },
    needs,
  );
  outbox.kick();
  if (threadId !== null) await tidy({ threadId, guildId, sign, isUsed: end.kind === 'done' }, needs);
  return { end, threadId };
}

function makeThread({ what }: Deed, sign: string, { places }: ActNeeds): Promise<string> {
  return places.createThread(what['parentId'] ?? '', `${nameThread(sign)} ${what['marker'] ?? ''}`);
}

/** The name of whoever writes needs no language. */
function nameThread(sign: string): string {
  return `💬 ${sign}`;
}

async function findMarked({ guildId, what }: Deed, { places }: Pick<ActNeeds, 'places'>): Promise<string | null> {
  const found = await places.findMarked(guildId, what['marker'] ?? '');
  return found.find(({ kind }) => kind === 'thread')?.id ?? null;
}

/** Takes the marker from the thread's name; one that nobody was let into is closed. Neither keeps anybody from reading. */
async function tidy(
  { threadId, guildId, sign, isUsed }: { threadId: string; guildId: string; sign: string; isUsed: boolean },
  { places, log }: ActNeeds,
): Promise<void> {
  try {
    if (isUsed) await places.rename({ kind: 'thread', id: threadId, guildId }, nameThread(sign), 'keeping');
    else await places.archiveThread(threadId, true);
  } catch (error) {
    log.warn('act.thread-not-tidied', { guildId, error: describeError(error) });
  }
}

/** What was cut off cannot go on without its words, which are kept nowhere: it ends, and the thread it may have made is closed. */
export async function giveUpReaching(deed: Deed, needs: ActNeeds): Promise<DeedEnd> {
  const asked = await askDiscord(async () => {
    const threadId = await findMarked(deed, needs);
    if (threadId !== null) await needs.places.archiveThread(threadId, true);
    return true;
  });
  if (asked.kind === 'later') return asked;
  const { vault } = needs.storage;
  const given: DeedEnd = { kind: 'refused', code: cutOff };
  return needs.storage.write(async (tx) => {
    if (await endDeed(deed, { act: 'refused', told: { of: deed.kind, code: cutOff } }, { tx, vault })) return given;
    // Whoever waits for it may have been slow, and ended it in this moment.
    return (await findEnd(deed, { tx, vault })) ?? given;
  });
}
