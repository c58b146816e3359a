import { hasBlocks } from '../../anonymous/blocks.ts';
import { makeWriterMark } from '../../anonymous/marks.ts';
import { findMute } from '../../anonymous/mutes.ts';
import { openTalks } from '../../anonymous/relay/talks.ts';
import { linkToMessage } from '../../discord/cards.ts';
import { nameGroup, nameServer, readOnEach, writeMoment, type Entry, type Reader } from './entry.ts';

/** What somebody wrote without their name, as long as that can be known. */
export const readAnonymous: Reader = (userId, needs) =>
  readOnEach(needs, async (guildId) =>
    (await needs.anonymous.listOfWriter(guildId, userId)).map(({ groupId, state, isReply, words, place }) => ({
      server: nameServer(guildId, needs),
      group: nameGroup(groupId, needs),
      kind: isReply ? 'reply' : 'post',
      state,
      text: words?.text ?? null,
      wish: words?.wish ?? null,
      topic: words?.topic ?? null,
      message: place && linkToMessage(guildId, place.channelId, place.messageId),
    })),
  );

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
