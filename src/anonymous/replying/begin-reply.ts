import { openForm, type Reply } from '../../discord/reply.ts';
import { refuse } from '../../discord/user-error.ts';
import { languages, type Words } from '../../words/words.ts';
import {
  acceptPromise,
  fewPeople,
  findBefore,
  isSeenByFew,
  nameRead,
  requireMayBegin,
  type BeginNeeds,
} from '../posting/begin-writing.ts';
import type { Writer } from '../posting/submission.ts';
import { findTrustFacts } from '../trust/facts.ts';
import { replyForm, replyYesButton } from './buttons.ts';
import { drawBeforeReply } from './cards.ts';
import { writePlace, type PlaceNeeds, type ReplyPlace } from './reply-place.ts';

/** What beginning a reply needs: memory, and quick looks into the database. */
export type BeginReplyNeeds = BeginNeeds & PlaceNeeds;

/**
 * Opens the form for a reply, or the promise before it, where somebody has not said yes to it as it is now.
 * @throws {UserError} `replies-closed`, and as `requireMayBegin`
 */
export async function beginReply(writer: Writer, place: ReplyPlace, needs: BeginReplyNeeds): Promise<Reply> {
  await requireMayReply(writer, place, needs);
  const { words } = languages[writer.language];
  const { promise, few } = findBefore({ writer, group: place.group }, needs);
  if (promise === null) return openReplyForm(place, few, words);
  const read = nameRead(findTrustFacts(writer.guildId, needs));
  const yes = replyYesButton.encode({ place: writePlace(place), read });
  return {
    kind: 'message',
    card: drawBeforeReply({ promise, few, fewest: fewPeople, group: place.group, yes }, words),
  };
}

/** After the yes: the form, or the promise once more where something else is true by now. @throws {UserError} as {@link beginReply} */
export async function goOnReplying(
  writer: Writer,
  place: ReplyPlace,
  read: string,
  needs: BeginReplyNeeds,
): Promise<Reply> {
  if (!acceptPromise(writer, read, needs)) return beginReply(writer, place, needs);
  await requireMayReply(writer, place, needs);
  return openReplyForm(place, isSeenByFew(place.group, needs), languages[writer.language].words);
}

async function requireMayReply(writer: Writer, { group, thread }: ReplyPlace, needs: BeginReplyNeeds): Promise<void> {
  requireMayBegin({ writer, group }, needs);
  if (!thread?.repliesClosed) return;
  if ((await needs.anonymous.findVoice(thread.id, writer.userId))?.isWriter !== true) throw refuse('replies-closed');
}

/** Where few people can see the group, that is said beside the field: a card before each reply would be too much. */
function openReplyForm(place: ReplyPlace, few: boolean, words: Words): Reply {
  const reply = openForm(replyForm, { place: writePlace(place) }, words);
  if (reply.kind !== 'form' || !few) return reply;
  const fields = reply.form.fields.map((field) => ({ ...field, description: words.voice.reply.few }));
  return { ...reply, form: { ...reply.form, fields } };
}
