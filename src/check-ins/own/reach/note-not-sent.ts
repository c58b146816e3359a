import { RESTJSONErrorCodes } from 'discord.js';
import { textCard } from '../../../discord/cards.ts';
import { addTranslationNote } from '../../../discord/translation-note.ts';
import type { Target } from '../../../outbox/message.ts';
import type { Tx } from '../../../storage/client.ts';
import { languages } from '../../../words/words.ts';
import type { OwnNeeds } from '../needs.ts';
import type { OwnCheckIn, OwnPlace, Wishes } from '../own-check-in.ts';
import { findAsk, findOwnById } from '../store.ts';
import type { Sealing } from '../../../storage/sealing.ts';
import { changeWishes, findWishes } from '../wishes.ts';
import { changeEach } from './change-each.ts';
import { askPurposes, lastPurpose, withdrawOwn } from './unsent.ts';

/** What Discord says where a place is gone, or closed to us: it will not be another answer next time. */
const placeCodes: ReadonlySet<string> = new Set(
  [
    RESTJSONErrorCodes.UnknownChannel,
    RESTJSONErrorCodes.UnknownGuild,
    RESTJSONErrorCodes.UnknownUser,
    RESTJSONErrorCodes.MissingAccess,
    RESTJSONErrorCodes.MissingPermissions,
    RESTJSONErrorCodes.CannotSendMessagesToThisUser,
    RESTJSONErrorCodes.CannotSendMessagesToThisUserDueToHavingNoMutualGuilds,
    RESTJSONErrorCodes.CannotSendMessagesInNonTextChannel,
    RESTJSONErrorCodes.ThreadLocked,
  ].map(String),
);

/**
 * Notes that an ask can never be delivered, since its place is gone or closed: what its person has in that place ends, a yes to direct messages
 * counts as taken back, and they are told once, in another place that they agreed to. Never in a group. Of a code that says something else (too
 * late, a day without Discord) nothing follows. A second time does nothing.
 */
export async function noteOwnNotSent(
  purpose: string,
  code: string,
  needs: Pick<OwnNeeds, 'storage' | 'clock' | 'outbox'>,
  tx: Tx,
): Promise<void> {
  const prefix = askPurposes.find((one) => purpose.startsWith(one));
  if (prefix === undefined || !placeCodes.has(code)) return;
  const { storage, clock } = needs;
  const sealing = { tx, vault: storage.vault, now: clock.now() };
  // What stands behind the id, if anything does, is another part's.
  const [askId = ''] = purpose.slice(prefix.length).split(':');
  const ask = await findAsk(askId, tx);
  const checkIn = ask && (await findOwnById(ask.checkInId, { db: tx, vault: storage.vault }));
  if (!checkIn || isEnded(checkIn)) return;
  const ended = await endIn(checkIn, needs, sealing);
  if (ended.length === 0) return;
  if (checkIn.place.kind === 'direct') await noteClosed(checkIn, sealing);
  const target = findOther(checkIn.place, await findWishes(checkIn, { db: tx, vault: storage.vault }));
  if (target) await tellOnce(checkIn, target, needs, tx);
}

/** The last time of a check-in ends it before its message is there: then it is as if it had not ended yet. */
function isEnded({ state, ended }: OwnCheckIn): boolean {
  return state === 'over' && ended !== 'done';
}

/** Ends all that somebody has in the place of one check-in. */
function endIn(
  { id, guildId, userId, place }: OwnCheckIn,
  needs: Pick<OwnNeeds, 'outbox'>,
  sealing: Sealing,
): Promise<OwnCheckIn[]> {
  return changeEach(
    { guildId, userId },
    async (held) => {
      const isMeant = held.id === id ? !isEnded(held) : held.state !== 'over' && !held.draft;
      if (!isMeant || nameOf(held.place) !== nameOf(place)) return held;
      await withdrawOwn(held.id, needs, sealing.tx);
      return { ...held, state: 'over', ended: 'unreachable', next: null };
    },
    sealing,
  );
}

function nameOf(place: OwnPlace): string {
  switch (place.kind) {
    case 'thread':
      return `thread ${place.threadId}`;
    case 'group':
      return `group ${place.groupId}`;
    case 'direct':
      return `direct ${place.channelId ?? ''}`;
  }
}

/** Closed direct messages are a no; whoever opens them again says yes again. */
async function noteClosed({ guildId, userId }: OwnCheckIn, sealing: Sealing): Promise<void> {
  await changeEach(
    { guildId, userId },
    (held) => {
      if (held.place.kind !== 'direct' || held.place.channelId === null) return held;
      return { ...held, place: { kind: 'direct', channelId: null } };
    },
    sealing,
  );
  await changeWishes({ guildId, userId }, (wishes) => ({ ...wishes, direct: null }), sealing);
}

/** Another place that somebody agreed to: their thread, or direct messages that were tried; null where there is none. */
function findOther(place: OwnPlace, { userId, thread, direct }: Wishes): Target | null {
  if (place.kind !== 'thread' && thread !== null && thread.id !== null)
    return { kind: 'channel', channelId: thread.id };
  if (place.kind !== 'direct' && direct !== null && direct.channelId !== null)
    return { kind: 'person', userId, channelId: direct.channelId };
  return null;
}

async function tellOnce(
  { id, guildId, language }: OwnCheckIn,
  target: Target,
  { outbox }: Pick<OwnNeeds, 'outbox'>,
  tx: Tx,
): Promise<void> {
  const link = `https://discord.com/channels/${guildId}`;
  const card = addTranslationNote(textCard(languages[language].words.reach.last({ link })), language);
  await outbox.add({ guildId, target, card, purpose: `${lastPurpose}${id}` }, tx);
}
