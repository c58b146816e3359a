import { hasBlocks } from '../../anonymous/blocks.ts';
import { makeWriterMark } from '../../anonymous/marks.ts';
import { findMute } from '../../anonymous/mutes.ts';
import { isUnposted, type AnonymousPost } from '../../anonymous/post.ts';
import { openTalks } from '../../anonymous/relay/talks.ts';
import { linkToMessage } from '../../discord/cards.ts';
import { nameGroup, nameServer, readOnEach, writeMoment, type Entry, type Reader } from './entry.ts';

/** What somebody wrote without their name that came to Discord, or was deleted, as long as that can be known. */
export const readAnonymous = readPosts((post) => !isUnposted(post));

/** What somebody wrote without their name that does not stand on Discord: it waits, is on its way, or came back to them. */
export const readUnposted = readPosts(isUnposted);

function readPosts(isWanted: (post: AnonymousPost) => boolean): Reader {
  return (userId, needs) =>
    readOnEach(needs, async (guildId) =>
      (await needs.anonymous.listOfWriter(guildId, userId)).filter(isWanted).map((post) => ({
        server: nameServer(guildId, needs),
        group: nameGroup(post.groupId, needs),
        kind: post.isReply ? 'reply' : 'post',
        state: post.state,
        returnedFor: post.returnedFor,
        text: post.words?.text ?? null,
        wish: post.words?.wish ?? null,
        topic: post.words?.topic ?? null,
        message: post.place && linkToMessage(guildId, post.place.channelId, post.place.messageId),
      })),
    );
}

/** So many lines of a talk are read: more than anybody writes in 72 hours. */
const mostLines = 10_000;

/** Talks with volunteers through the bot, as their writer. */
export const readRelays: Reader = (userId, needs) =>
  readOnEach(needs, async (guildId) => {
    const talks = openTalks(needs);
    const entries: Entry[] = [];
    for (const talk of await talks.listOfWriter(guildId, userId)) {
      const lines = await talks.listLines(talk.id, { upTo: null, most: mostLines });
      entries.push({
        server: nameServer(guildId, needs),
        until: writeMoment(talk.endsAt),
        lines: lines.map(({ fromWriter, text }) => ({ from: fromWriter ? 'you' : 'a volunteer', text })),
      });
    }
    return entries;
  });

/** Whether somebody blocked anybody; neither whom nor how many: from that it could be told who wrote what. */
export const readBlocks: Reader = (userId, needs) =>
  readOnEach(needs, async (guildId) =>
    (await hasBlocks(guildId, userId, needs)) ? [{ server: nameServer(guildId, needs), blocks: true }] : [],
  );

/** Until when somebody may not write without their name. */
export const readMutes: Reader = (userId, needs) =>
  readOnEach(needs, async (guildId) => {
    const { vault, read: db } = needs.storage;
    const until = await findMute(guildId, makeWriterMark(vault, guildId, userId), { firm: needs.firm, db });
    return until === null ? [] : [{ server: nameServer(guildId, needs), until: writeMoment(until) }];
  });
