import { z } from 'zod';
import { runLoad } from '../load.ts';
import { maySpeak } from '../world/access.ts';
import { type ChannelRecord, type GuildRecord } from '../world/records.ts';
import { type World } from '../world/world.ts';
import { type Call, type Control } from './control.ts';
import { ControlError } from './control-error.ts';
import { findGuild, holdsMessages } from './find.ts';
import { id, readBody } from './read-call.ts';

const load = z.object({
  guildId: id,
  channelId: id,
  count: z.int().min(1).max(10_000_000),
  rate: z.number().positive().max(1_000_000).optional(),
  authors: z.array(z.string()).min(1).optional(),
  texts: z.array(z.string()).min(1).optional(),
  file: z.string().min(1).optional(),
  once: z.boolean().default(false),
});

/** Sends many messages of members as fast as the bot takes them, or at a rate. */
export async function actLoad(call: Call, control: Control): Promise<object> {
  const { world } = control;
  const input = readBody(load, call);
  const { texts, file } = input;
  if ((texts === undefined) === (file === undefined))
    throw new ControlError(400, 'Give either texts or a file (.jsonl or .jsonl.gz with a field "text").');
  const guild = findGuild(input.guildId, world);
  const channel = world.channels.get(input.channelId);
  if (channel?.guildId !== guild.id) throw new ControlError(404, `${guild.name} has no channel ${input.channelId}.`);
  if (!holdsMessages(channel)) throw new ControlError(400, `#${channel.name ?? ''} holds threads, not messages.`);
  const authors = findAuthors(guild, channel, input.authors, world);
  const { count, rate, once } = input;
  const source = texts ? { texts } : { file: file ?? '' };
  return runLoad({ channel, authors, count, source, once, ...(rate === undefined ? {} : { rate }) }, control);
}

/** Those who are named, or everybody who may write there. @throws {ControlError} 404, 403 */
function findAuthors(
  guild: GuildRecord,
  channel: ChannelRecord,
  named: readonly string[] | undefined,
  world: World,
): string[] {
  const people = [...guild.members.keys()].filter((one) => !world.users.get(one)?.bot);
  if (named === undefined) {
    const writers = people.filter((one) => maySpeak(channel, one, world));
    if (writers.length === 0) throw new ControlError(403, `Nobody may write in #${channel.name ?? channel.id}.`);
    return writers;
  }
  return named.map((name) => {
    const found = people.find((one) => one === name || world.users.get(one)?.globalName === name);
    if (found === undefined) throw new ControlError(404, `${guild.name} has no member ${name}.`);
    if (!maySpeak(channel, found, world)) throw new ControlError(403, `${name} may not write in this channel.`);
    return found;
  });
}
