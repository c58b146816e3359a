import { refuse } from '../../discord/user-error.ts';
import { tellDesk } from '../../groups/care/tell-desk.ts';
import type { Tx } from '../../storage/client.ts';
import { en } from '../../words/en.ts';
import type { LanguageCode } from '../../words/words.ts';
import { makeWriterMark, type WriterMark } from '../marks.ts';
import type { AnonymousNeeds } from '../needs.ts';
import type { RelayWay } from './buttons.ts';
import { drawTalkOpen } from './cards.ts';
import { openTalks, type Talk } from './talks.ts';

/** What talks need. */
export type TalkNeeds = Pick<
  AnonymousNeeds,
  'storage' | 'firm' | 'anonymous' | 'cases' | 'servers' | 'outbox' | 'limits' | 'clock'
>;

/** Somebody who lets a volunteer answer what they wrote. */
export interface OpenTalk {
  guildId: string;
  postId: string;
  userId: string;
  /** In which they are answered. */
  language: LanguageCode;
  way: RelayWay;
}

/**
 * Opens a talk for 72 hours, and tells the moderators that somebody would like to be answered. Asked again it changes how they are answered.
 * @throws {UserError} `relay-not-yours`, `nobody-can-look`
 */
export async function openTalk(input: OpenTalk, needs: TalkNeeds): Promise<Talk> {
  const { guildId, postId, userId, language, way } = input;
  if (needs.servers.get(guildId).moderatorChannelId === null) throw refuse('nobody-can-look');
  const talk = await needs.storage.write(async (tx) => {
    const mark = await requireOwn(input, needs, tx);
    const about = await needs.cases.findOfPost(guildId, postId, tx);
    if (!about) throw refuse('relay-not-yours');
    const contact = way === 'direct' ? userId : null;
    const opened = await openTalks(needs).open({ guildId, caseId: about.id, mark, language, contact }, tx);
    const desk = { guildId, deskChannelId: null };
    if (opened.isNew) await tellDesk(desk, drawTalkOpen(opened.talk, en), needs, tx);
    return opened.talk;
  });
  needs.outbox.kick();
  return talk;
}

/** Only for what is held because its writer may be in danger, and only for its writer. */
async function requireOwn({ guildId, postId, userId }: OpenTalk, needs: TalkNeeds, tx: Tx): Promise<WriterMark> {
  const post = await needs.anonymous.find(guildId, postId, tx);
  const mark = await needs.anonymous.readWriterMark(postId, tx);
  const isOffered = post?.held === 'danger' || post?.held === 'method';
  if (!isOffered || mark === null || mark !== makeWriterMark(needs.storage.vault, guildId, userId))
    throw refuse('relay-not-yours');
  return mark;
}
