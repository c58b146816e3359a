import { ChannelType } from 'discord.js';
import type { AskedChannel } from '../../discord/asked.ts';
import type { ServerView } from '../../discord/server-view.ts';
import { refuse, type UserError } from '../../discord/user-error.ts';
import { cleanName, cleanText } from '../../groups/founding/rules.ts';
import { findHome, type Group } from '../../groups/group.ts';
import { earliestReminder, longestMinutes, shortestMinutes } from '../rules.ts';
import type { PlaceKind, Session, SessionPlace } from '../session.ts';

/** Something that is taken away. */
export interface None {
  none: true;
}

/** What somebody typed of a session; what is absent was not typed. */
export interface Typed {
  title?: string | undefined;
  when?: string | undefined;
  zone?: string | undefined;
  except?: string | None | undefined;
  minutes?: number | undefined;
  place?: PlaceKind | undefined;
  channel?: AskedChannel | undefined;
  address?: string | undefined;
  host?: TypedPerson | None | undefined;
  second?: TypedPerson | None | undefined;
  agenda?: string | None | undefined;
  /** 0 for no limit. */
  size?: number | undefined;
  /** Minutes; 0 for never. */
  remind?: number | undefined;
  closing?: boolean | undefined;
  event?: boolean | undefined;
}

/** A person as Discord resolved them. */
export interface TypedPerson {
  userId: string;
  /** On this server, as Discord confirmed. */
  isMember: boolean;
  isBot: boolean;
}

/** The longest title, in characters: an event's name has no more. */
export const longestTitle = 100;

/** The longest address, in characters. */
export const longestAddress = 300;

/** So many lines has an agenda, of so many characters. */
export const mostLines = 10;

/** See {@link mostLines}. */
export const longestLine = 150;

/** The largest size. */
export const largestSize = 500;

const readable = /[\p{L}\p{N}\p{S}\p{P}]/u;

/** A title as it is kept: on one line, without what cannot be seen. @throws {UserError} `session-title-empty`, `session-title-long` */
export function readTitle(typed: string): string {
  const title = cleanName(typed);
  if (!readable.test(title)) throw refuse('session-title-empty');
  if (title.length > longestTitle) throw refuse('session-title-long', { most: longestTitle, length: title.length });
  return title;
}

/** The lines of an agenda; parted by `;` or on lines of their own. @throws {UserError} `session-agenda-long` */
export function readAgenda(typed: string): string[] {
  const lines = typed
    .split(/[;\n]/)
    .map(cleanName)
    .filter((line) => readable.test(line));
  if (lines.length > mostLines || lines.some((line) => line.length > longestLine))
    throw refuse('session-agenda-long', { lines: mostLines, most: longestLine });
  return lines;
}

/** A whole number within limits; a client may send any. @throws {UserError} `session-out-of-range` */
function readNumber(option: string, typed: number, [least, most]: readonly [number, number]): number {
  if (!Number.isInteger(typed) || typed < least || typed > most)
    throw refuse('session-out-of-range', { option, least, most });
  return typed;
}

/** How long it lasts, in minutes. @throws {UserError} `session-out-of-range` */
export function readMinutes(typed: number): number {
  return readNumber('minutes', typed, [shortestMinutes, longestMinutes]);
}

/** How many it has room for; null for no limit. @throws {UserError} `session-out-of-range` */
export function readSize(typed: number): number | null {
  return readNumber('size', typed, [0, largestSize]) || null;
}

/** How many minutes before it is reminded of; null for never. @throws {UserError} `session-out-of-range` */
export function readRemind(typed: number): number | null {
  return readNumber('remind', typed, [0, earliestReminder]) || null;
}

/**
 * Who hosts, with what was typed and the rest as it was. Whoever takes the host away takes the second one's part away, too.
 * @throws {UserError} `session-host-none`, `session-host-bot`, `session-host-twice`, `session-host-first`
 */
export function readHosts(
  { host, second }: Typed,
  before: Pick<Session, 'hostId' | 'secondHostId'>,
): Pick<Session, 'hostId' | 'secondHostId'> {
  const hostId = readPerson(host, before.hostId);
  const isTakenAway = hostId === null && second === undefined;
  const secondHostId = isTakenAway ? null : readPerson(second, before.secondHostId);
  if (secondHostId !== null && hostId === null) throw refuse('session-host-first');
  if (secondHostId !== null && secondHostId === hostId) throw refuse('session-host-twice');
  return { hostId, secondHostId };
}

function readPerson(typed: TypedPerson | None | undefined, before: string | null): string | null {
  if (typed === undefined) return before;
  if ('none' in typed) return null;
  if (typed.isBot) throw refuse('session-host-bot');
  if (!typed.isMember) throw refuse('session-host-none');
  return typed.userId;
}

/** What reading a place needs to know of it. */
export interface PlaceAround {
  group: Group;
  /** Where it was until now; null for a new session. */
  before: SessionPlace | null;
  view: Pick<ServerView, 'findChannel'>;
}

/**
 * Where a session is, with what was typed and the rest as it was. Without a word of it it is in the group's own place, or where the group
 * meets in person.
 * @throws {UserError} `session-channel-…`, `session-address-…`
 */
export function readPlace(typed: Typed, around: PlaceAround): SessionPlace {
  const kind = findKind(typed, around);
  const isNewKind = kind !== around.before?.kind;
  if (kind === 'in-person' && typed.channel !== undefined) throw refuse('session-channel-unused');
  const isInPerson = kind === 'in-person' || kind === 'hybrid';
  if (!isInPerson && typed.address !== undefined) throw refuse('session-address-unused');
  return {
    kind,
    channelId: kind === 'in-person' ? null : findChannelId(kind, typed, isNewKind, around),
    address: isInPerson ? findAddress(typed, around) : null,
  };
}

function findKind({ place, channel, address }: Typed, { group, before }: PlaceAround): PlaceKind {
  if (place !== undefined) return place;
  const isHybrid = before?.kind === 'hybrid' || (channel !== undefined && address !== undefined);
  if (isHybrid) return 'hybrid';
  if (address !== undefined) return before === null || before.kind === 'in-person' ? 'in-person' : 'hybrid';
  if (channel !== undefined) return kindOf(channel.type) ?? 'thread';
  if (before !== null) return before.kind;
  if (group.place === null) return 'thread';
  return group.format === 'online' ? 'thread' : group.format;
}

/** In which kind of place people meet in a channel of a type; null where they cannot. */
function kindOf(channelType: number): 'voice' | 'stage' | 'thread' | null {
  return channelKinds.get(channelType) ?? null;
}

const channelKinds = new Map<number, 'voice' | 'stage' | 'thread'>([
  [ChannelType.GuildVoice, 'voice'],
  [ChannelType.GuildStageVoice, 'stage'],
  [ChannelType.GuildText, 'thread'],
  [ChannelType.GuildAnnouncement, 'thread'],
  [ChannelType.AnnouncementThread, 'thread'],
  [ChannelType.PublicThread, 'thread'],
  [ChannelType.PrivateThread, 'thread'],
]);

/** Types of channels in which a session can be. */
export const meetingTypes = [
  ChannelType.GuildVoice,
  ChannelType.GuildStageVoice,
  ChannelType.GuildText,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
] as const;

function findChannelId(
  kind: Exclude<PlaceKind, 'in-person'>,
  { channel }: Typed,
  isNewKind: boolean,
  { group, before, view }: PlaceAround,
): string {
  if (channel === undefined && !isNewKind && before !== null && before.channelId !== null) return before.channelId;
  const channelId = channel?.id ?? (kind === 'voice' || kind === 'stage' ? null : findHome(group));
  if (channelId === null)
    throw kind === 'voice' || kind === 'stage' ? refuseChannel(kind) : refuse('session-channel-none');
  // The group's own place may be a thread that nobody wrote in for a while: memory does not have it.
  const type = channel?.type ?? view.findChannel(group.guildId, channelId)?.type ?? ChannelType.PrivateThread;
  const found = kindOf(type);
  if (kind === 'hybrid' ? found === null : found !== kind) throw refuseChannel(kind);
  return channelId;
}

/** Says which channels there could be. */
function refuseChannel(kind: Exclude<PlaceKind, 'in-person'>): UserError {
  switch (kind) {
    case 'voice':
      return refuse('session-channel-voice');
    case 'stage':
      return refuse('session-channel-stage');
    case 'thread':
      return refuse('session-channel-text');
    case 'hybrid':
      return refuse('session-channel-any');
  }
}

function findAddress({ address: typed }: Typed, { group, before }: PlaceAround): string {
  const address = typed === undefined ? (before?.address ?? group.place) : cleanText(typed);
  if (address === null || !readable.test(address)) throw refuse('session-address-missing');
  if (address.length > longestAddress)
    throw refuse('session-address-long', { most: longestAddress, length: address.length });
  return address;
}
