import { ChannelType, PermissionFlagsBits } from 'discord.js';
import type { SeenRole } from '../../discord/server-view.ts';
import type { ServerSettings } from '../../servers/settings.ts';
import { mostByHand, threadCountEnd } from '../belonging.ts';
import type { Anonymity, BelongingKind, Group } from '../group.ts';
import type { Template } from '../templates/template.ts';

/**
 * How much of each text fits, in characters: all of them together fill one card, and Discord's forms show a group's name in 100. An
 * agreement that was translated is about half as long again as the English one.
 */
export const longest = {
  name: 40,
  purpose: 400,
  forWhom: 250,
  welcome: 400,
  agreement: 1600,
  question: 200,
  place: 150,
  therapist: 60,
} as const;

/** Drafts that nobody founds are kept for so long, in milliseconds. */
export const draftLifeMs = 7 * 24 * 3600 * 1000;

/** So many drafts of one server at a time. */
export const mostDrafts = 20;

/** After how many minutes without an answer those who look after a group are told; 0 for never. */
export const answerTimes = [30, 60, 120, 180, 240, 480, 720, 1440, 0] as const;

/** What a group starts with, but for its words and its place. */
export type Defaults = Pick<
  Group,
  | 'belonging'
  | 'admission'
  | 'age'
  | 'anonymous'
  | 'sizeLimit'
  | 'answerWithinMinutes'
  | 'format'
  | 'ledBy'
  | 'screened'
>;

/** What a plain group starts with. */
const plain = {
  belonging: 'overwrite',
  admission: 'open',
  age: 18,
  anonymous: 'off',
  sizeLimit: null,
  answerWithinMinutes: 240,
} as const;

/** What decides about a group on a server. */
export type Profile = Pick<ServerSettings, 'age' | 'workplace'>;

/**
 * What a group starts with on a server. It is for nobody younger than the server; under 18 it begins without anonymous posts and by
 * request; at work it is a thread, which no role shows to anybody.
 */
export function chooseDefaults(template: Template | null, { age, workplace }: Profile): Defaults {
  const from = template ?? plain;
  const ageOfGroup = from.age > age ? from.age : age;
  const young = ageOfGroup < 18;
  const belonging = workplace ? 'thread' : from.belonging;
  return {
    belonging,
    admission: young ? 'request' : from.admission,
    age: ageOfGroup,
    anonymous: young ? 'off' : from.anonymous,
    sizeLimit: fitSize(belonging, from.sizeLimit),
    answerWithinMinutes: from.answerWithinMinutes,
    format: 'online',
    ledBy: 'peers',
    screened: true,
  };
}

/** The largest size that can be kept: of a thread Discord counts the people no further than 50, and then nobody could tell when it is full. */
export function mostPeopleIn(belonging: BelongingKind): number {
  switch (belonging) {
    case 'role':
      return Number.POSITIVE_INFINITY;
    case 'overwrite':
      return mostByHand;
    case 'thread':
      return threadCountEnd;
  }
}

/** A size where it can be kept; else the room there is, and for a thread none of one's own. */
export function fitSize(belonging: BelongingKind, sizeLimit: number | null): number | null {
  if (belonging === 'role') return sizeLimit;
  if (belonging === 'overwrite') return Math.min(sizeLimit ?? mostByHand, mostByHand);
  return sizeLimit !== null && sizeLimit <= threadCountEnd ? sizeLimit : null;
}

/** The ways of belonging that a server has. */
export function allowedWays({ workplace }: Pick<Profile, 'workplace'>): readonly BelongingKind[] {
  return workplace ? ['thread'] : ['role', 'overwrite', 'thread'];
}

/** Whether anonymous posts may be like this in a group for an age. Under 18 nothing is shown that nobody looked at. */
export function allowsAnonymity(anonymous: Anonymity, age: Group['age']): boolean {
  return anonymous !== 'on' || age >= 18;
}

/** Why a group cannot be as it is, by code. */
export type Fault =
  | 'words-missing'
  | 'too-young'
  | 'anonymous-young'
  | 'way-at-work'
  | 'therapist-missing'
  | 'place-missing'
  | 'size-too-big';

/** Everything that keeps a group from being founded, or from staying as it is changed to. */
export function findFaults(group: Group, profile: Profile): Fault[] {
  const { age, anonymous, belonging, ledBy, therapist, format, place, sizeLimit } = group;
  const has: Record<Fault, boolean> = {
    'words-missing': [group.name, group.purpose, group.forWhom, group.welcome, group.agreement.text].includes(''),
    'too-young': age < profile.age,
    'anonymous-young': !allowsAnonymity(anonymous, age),
    'way-at-work': !allowedWays(profile).includes(belonging),
    'therapist-missing': ledBy !== 'peers' && therapist === null,
    'place-missing': format === 'in-person' && place === null,
    'size-too-big': sizeLimit !== null && sizeLimit > mostPeopleIn(belonging),
  };
  return (Object.keys(has) as Fault[]).filter((fault) => has[fault]);
}

/** Characters that cannot be seen, or that turn the direction of writing: with them two names could look alike. */
const unseen = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u115f\u1160\u3164\uffa0]/gu;

/** What holds an emoji, or letters of Arabic and of the scripts of India, together. */
const joiner = /^[\u200c\u200d]$/;

/** A name as it is kept: on one line, without what cannot be seen; emoji and every script as they were typed. */
export function cleanName(typed: string): string {
  return typed
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(unseen, (character, at: number, whole: string) =>
      joiner.test(character) &&
      /[\p{M}\p{S}\p{Script=Arabic}]$/u.test(whole.slice(0, at)) &&
      /^[\p{L}\p{S}]/u.test(whole.slice(at + 1))
        ? character
        : '',
    )
    .replace(/(\p{M}{3})\p{M}+/gu, '$1')
    .replace(/ +/g, ' ')
    .trim();
}

/** A name from elsewhere, cleaned and cut to what a group's name holds. */
export function trimName(name: string): string {
  let fitting = '';
  for (const character of cleanName(name)) {
    if (fitting.length + character.length > longest.name) break;
    fitting += character;
  }
  return fitting.trim();
}

/** A text of several lines as it is kept. */
export function cleanText(typed: string): string {
  return typed
    .replace(/\r\n?/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

/** Why a name cannot be used; null where it can. */
export function findNameFault(name: string): 'empty' | 'mention' | 'too-long' | null {
  if (name.length > longest.name) return 'too-long';
  if (/<[@#:/]|@(everyone|here)\b/iu.test(name)) return 'mention';
  return /[\p{L}\p{N}]/u.test(name) ? null : 'empty';
}

/** Names as people compare them: neither case nor width nor accents nor marks between words tell two apart. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .toLocaleLowerCase('en')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A name like this one that nobody has yet: with the first number from 2 that is free. */
export function suggestName(name: string, taken: readonly string[]): string {
  const folded = new Set(taken.map(foldName));
  for (let number = 2; ; number += 1) {
    const ending = ` ${number}`;
    const candidate = `${Array.from(name)
      .slice(0, longest.name / 2)
      .join('')
      .trim()}${ending}`;
    if (!folded.has(foldName(candidate))) return candidate;
  }
}

/** A permission that Discord knows. */
export type Permission = keyof typeof PermissionFlagsBits;

/** What the bot needs on the whole server to make a group, by the way of belonging; for a thread, in the channel it stands under. */
export const neededToFound = {
  role: ['ManageRoles', 'ManageChannels', 'ViewChannel', 'SendMessages', 'SendMessagesInThreads', 'ReadMessageHistory'],
  overwrite: [
    'ManageRoles',
    'ManageChannels',
    'ViewChannel',
    'SendMessages',
    'SendMessagesInThreads',
    'ReadMessageHistory',
  ],
  thread: ['ViewChannel', 'CreatePrivateThreads', 'SendMessagesInThreads', 'ManageThreads', 'ReadMessageHistory'],
} as const satisfies Record<BelongingKind, readonly Permission[]>;

/** What it needs in a place that is there already: in the channel, for a thread in the one it stands under. */
export const neededToTakeOver = {
  role: ['ManageRoles', 'ViewChannel', 'SendMessages', 'ReadMessageHistory'],
  overwrite: ['ManageRoles', 'ViewChannel', 'SendMessages', 'ReadMessageHistory'],
  thread: ['ViewChannel', 'SendMessagesInThreads', 'ManageThreads', 'ReadMessageHistory'],
} as const satisfies Record<BelongingKind, readonly Permission[]>;

/** What lets somebody moderate or run a server: a role with any of these is never given to whoever joins a group. */
const moderating: readonly Permission[] = [
  'Administrator',
  'BanMembers',
  'CreateEvents',
  'CreateGuildExpressions',
  'DeafenMembers',
  'KickMembers',
  'ManageChannels',
  'ManageEvents',
  'ManageGuild',
  'ManageGuildExpressions',
  'ManageMessages',
  'ManageNicknames',
  'ManageRoles',
  'ManageThreads',
  'ManageWebhooks',
  'MentionEveryone',
  'ModerateMembers',
  'MoveMembers',
  'MuteMembers',
  'PinMessages',
  'ViewAuditLog',
  'ViewGuildInsights',
];

/** Why a role cannot be a group's; null where it can. `isReserved`: it is everybody's, the moderators' or the founders'. */
export function findRoleFault(
  role: SeenRole,
  isReserved: boolean,
): 'reserved' | 'managed' | 'moderating' | 'out-of-reach' | null {
  if (isReserved) return 'reserved';
  if (role.managed) return 'managed';
  if (moderating.some((name) => (role.permissions & PermissionFlagsBits[name]) !== 0n)) return 'moderating';
  return role.inReach ? null : 'out-of-reach';
}

/** Discord's numbers of the two kinds of channels that something of a group is made under. */
const textChannel: number = ChannelType.GuildText;
const category: number = ChannelType.GuildCategory;

/** Under what a group can be made: a thread under a text channel, a channel in a category. */
export function findUnderFault(belonging: BelongingKind, type: number): 'needs-text' | 'needs-category' | null {
  if (belonging === 'thread') return type === textChannel ? null : 'needs-text';
  return type === category ? null : 'needs-category';
}
