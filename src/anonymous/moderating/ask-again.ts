import { findPromised } from '../custody/promised.ts';
import { refuse } from '../../discord/user-error.ts';
import { tellDesk } from '../../groups/care/tell-desk.ts';
import type { Tx } from '../../storage/client.ts';
import { RetryWrite } from '../../storage/errors.ts';
import { askForSecondLook } from '../../moderation/acts/second-look.ts';
import { en } from '../../words/en.ts';
import type { LanguageCode } from '../../words/words.ts';
import { floorHour } from '../hours.ts';
import { makeWriterMark } from '../marks.ts';
import type { AnonymousNeeds } from '../needs.ts';
import { moderatorReasons, type AnonymousPost, type Promised } from '../post.ts';
import { judgeWords } from '../posting/judge-words.ts';
import { findTrustFacts } from '../trust/facts.ts';
import { namePromise } from '../trust/promise.ts';
import { drawHeld } from './cards.ts';
import { listDeciders } from './decide-held.ts';
import { canSomebodyLook } from './hold.ts';

/** Somebody who wants what came back to be looked at once more. */
export interface AskAgain {
  guildId: string;
  postId: string;
  userId: string;
  /** In which they are answered. */
  language: LanguageCode;
}

/** Whether its writer can ask for a second look at a post: moderators gave it back or have hidden it. Once; a second no is the last. */
export function mayAskAgain(post: AnonymousPost): boolean {
  return isHidden(post) ? post.words?.secondLook === undefined : wasGivenBack(post);
}

function wasGivenBack({ state, returnedFor, words }: AnonymousPost): boolean {
  return state === 'returned' && words !== null && moderatorReasons.some((reason) => reason === returnedFor);
}

function isHidden({ state, words }: AnonymousPost): boolean {
  return state === 'posted' && words?.hidden === true;
}

/**
 * Lets another moderator look at what was given back: it waits again, and whoever decided first is refused. What moderators wrote beside the
 * words is gone with that. What is hidden stays so until that other moderator has looked.
 * @throws {UserError} `again-not-yours`, `again-decided`, `again-twice`, `nobody-can-look`
 */
export async function askAgain(input: AskAgain, needs: AnonymousNeeds): Promise<void> {
  await needs.storage.write(async (tx) => {
    const post = await requireOwn(input, needs, tx);
    if (!mayAskAgain(post) || post.words === null) throw refuse('again-decided');
    if (isHidden(post)) return askForSecondLook(post, needs, tx);
    const deciders = await listDeciders(input, needs, tx);
    const [first] = deciders;
    if (first === undefined) throw refuse('again-decided');
    if (deciders.length > 1) throw refuse('again-twice');
    const { text, wish, topic } = post.words;
    const { userId, language } = input;
    const author = { userId, language, tell: false, promised: findAccepted(input, needs) };
    const change = { state: 'waiting', returnedFor: null, words: { text, wish, topic }, author } as const;
    if (!(await needs.anonymous.change(post, change, tx))) throw new RetryWrite();
    await showAgain({ ...post, state: 'waiting' }, first, needs, tx);
  });
  needs.outbox.kick();
}

/** What its writer said yes to of who could open it. What is true by now they may not have read: then nobody can. */
function findAccepted({ guildId, userId }: AskAgain, needs: AnonymousNeeds): Promised {
  const promised = findPromised(guildId, needs);
  const isAccepted = needs.promises.hasAccepted(guildId, userId, namePromise(findTrustFacts(guildId, needs)));
  return isAccepted ? promised : { ...promised, keyIds: [] };
}

/** Only whoever wrote it knows that it came back; the handle says whether it is them. */
async function requireOwn(
  { guildId, postId, userId }: AskAgain,
  { anonymous, storage }: AnonymousNeeds,
  tx: Tx,
): Promise<AnonymousPost> {
  const post = await anonymous.find(guildId, postId, tx);
  const mark = await anonymous.readWriterMark(postId, tx);
  if (!post || mark === null || mark !== makeWriterMark(storage.vault, guildId, userId))
    throw refuse('again-not-yours');
  return post;
}

/** A card of its own, where those look who looked first: whatever case there was may be closed. */
async function showAgain(post: AnonymousPost, first: string, needs: AnonymousNeeds, tx: Tx): Promise<void> {
  const group = needs.groups.find(post.guildId, post.groupId);
  const hold = post.held ?? 'first';
  if (!group || !canSomebodyLook(group, hold, needs)) throw refuse('nobody-can-look');
  const { smallTeam } = needs.servers.get(post.guildId);
  const card = drawHeld(
    {
      post,
      group,
      tier: post.words && judgeWords(post.words).tier,
      since: floorHour(needs.firm.now()),
      again: smallTeam ? 'owner' : { notBy: first },
    },
    en,
  );
  // What may harm somebody is for moderators, not for everybody who looks after a group.
  await tellDesk(hold === 'first' ? group : { ...group, deskChannelId: null }, card, needs, tx);
}
