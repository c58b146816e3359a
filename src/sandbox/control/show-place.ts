import { z } from 'zod';
import { locales } from '../rules/commands.ts';
import { findDirect, openDirect } from '../world/direct-messages.ts';
import { type ChannelRecord, type GuildRecord } from '../world/records.ts';
import { canSee, type World } from '../world/world.ts';
import { maySpeak } from '../world/access.ts';
import { type Call, type Control } from './control.ts';
import { findGuild, findPerson, findSeenChannel, nameOf } from './find.ts';
import { id, patience, readBody, readId, readQuery, wholeNumber } from './read-call.ts';
import { listView } from './write-view.ts';

const channelsOf = z.object({ userId: id, guildId: id.optional() });

/** The channels and threads a person can see, in one server or in all of theirs. */
export function listChannels(call: Call, { world }: Control): object[] {
  const input = readQuery(channelsOf, call);
  const person = findPerson(input.userId, world);
  if (input.guildId !== undefined) findGuild(input.guildId, world);
  return [...world.channels.values()]
    .filter((one) => one.guildId !== null && (input.guildId === undefined || one.guildId === input.guildId))
    .filter((one) => canSee(one, person.id, world))
    .sort((left, right) => left.position - right.position)
    .map((one) => writeChannelEntry(one, person.id, world));
}

function writeChannelEntry(channel: ChannelRecord, userId: string, world: World): object {
  return {
    id: channel.id,
    name: channel.name,
    type: channel.type,
    ...(channel.parentId === null ? {} : { parentId: channel.parentId }),
    guildId: channel.guildId,
    topic: channel.topic,
    position: channel.position,
    nsfw: channel.nsfw,
    writable: maySpeak(channel, userId, world),
    lastMessageId: channel.lastMessageId,
    ...(channel.thread
      ? { archived: channel.thread.archived, locked: channel.thread.locked, joined: channel.thread.members.has(userId) }
      : {}),
  };
}

/** A regular expression as JavaScript writes it. */
const pattern = z.string().transform((text, context) => {
  const [, source = '', flags = ''] = /^\/(.+)\/([imsu]*)$/s.exec(text) ?? [];
  try {
    if (source !== '') return new RegExp(source, flags);
  } catch {
    // Said below.
  }
  context.addIssue('is no regular expression; write it as in JavaScript, for example "/good (morning|day)/i"');
  return z.NEVER;
});

const viewed = z.object({
  userId: id,
  channelId: id,
  limit: wholeNumber(1, 100_000).default(50),
  match: pattern.optional(),
  wait: patience.default(0),
});

/** The messages of a channel as a person sees them, oldest first; with `match` those whose text it matches, after waiting for one if so asked. */
export async function showView(call: Call, control: Control): Promise<object[]> {
  const { userId, channelId, limit, match, wait } = readQuery(viewed, call);
  const person = findPerson(userId, control.world);
  const end = performance.now() + wait;
  for (;;) {
    const channel = findSeenChannel(channelId, person.id, control.world);
    const view = listView(channel, { userId: person.id, limit }, control);
    const found = match ? view.filter((message) => match.test(message.text)) : view;
    const left = end - performance.now();
    if (found.length > 0 || !match || left <= 0) return found;
    await control.live.waitForChange(left);
  }
}

const direct = z.object({ userId: id, limit: wholeNumber(1, 1000).default(100) });

/** The direct messages of a person with the bot. The channel is opened if there is none, so that one can write there. */
export function showDirect(call: Call, control: Control): object {
  const { userId, limit } = readQuery(direct, call);
  const person = findPerson(userId, control.world);
  const channel = findDirect(person.id, control.world) ?? openDirect(person.id, control.world);
  return { channelId: channel.id, messages: listView(channel, { userId: person.id, limit }, control) };
}

const settings = z.object({
  dms: z.enum(['open', 'closed']).optional(),
  locale: z.enum(locales).optional(),
  installedApp: z.boolean().optional(),
});

/** Changes what a person decides for themselves: whether bots may write to them, their language, having installed the application. */
export function changeUser(call: Call, control: Control): object {
  const person = findPerson(readId(call, 'user'), control.world);
  const { dms, locale, installedApp } = readBody(settings, call);
  if (dms !== undefined) person.dms = dms;
  if (locale !== undefined) person.locale = locale;
  if (installedApp !== undefined) person.installedApp = installedApp;
  control.live.notice({});
  return { userId: person.id, dms: person.dms, locale: person.locale, installedApp: person.installedApp };
}

const peopleOf = z.object({ guildId: id });

/** Everybody in a server, the bot included, and its roles from the highest down. */
export function listPeople(call: Call, { world }: Control): object {
  const guild = findGuild(readQuery(peopleOf, call).guildId, world);
  return {
    people: [...guild.members.values()].map((member) => writePerson(member.userId, guild, world)),
    roles: [...guild.roles.values()]
      .filter((role) => role.id !== guild.id)
      .sort((left, right) => right.position - left.position)
      .map(({ id: roleId, name, color, hoist, managed, position }) => ({
        id: roleId,
        name,
        color,
        hoist,
        managed,
        position,
      })),
  };
}

function writePerson(userId: string, guild: GuildRecord, world: World): object {
  const user = world.users.get(userId);
  const member = guild.members.get(userId);
  return {
    id: userId,
    name: nameOf(userId, guild.id, world),
    bot: user?.bot ?? false,
    locale: user?.locale ?? 'en-US',
    dms: user?.dms ?? 'closed',
    installedApp: user?.installedApp ?? false,
    roles: [...(member?.roles ?? [])],
    owner: guild.ownerId === userId,
    joinedAt: member?.joinedAt ?? null,
    timedOutUntil: member?.timedOutUntil ?? null,
  };
}
