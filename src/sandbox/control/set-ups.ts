import { setTimeout as pause } from 'node:timers/promises';
import { type GuildRecord } from '../world/records.ts';
import { setMemberRole } from '../world/members.ts';
import { useCommand } from './act-command.ts';
import { type Control, type SetUps } from './control.ts';
import { listUsable } from './find-commands.ts';
import { channelShape, findRole, makeChannel, makeRole, ownerOf, roleShape } from './make-guild.ts';
import { waitForAnswer } from './wait.ts';

const moderatorChannel = 'moderators';
const watchedChannel = 'lounge';
const moderatorRole = 'Moderators';

/** How long `/setup` may take, how often it is looked whether a bot is there if nothing changes, and when it is tried again. Real milliseconds. */
const answerWithin = 15_000;
const lookEvery = 20;
const tryAgainAfter = 20;

/** What moderators may do beyond everybody, as owners of communities usually grant it. */
export const moderatorPermissions = ['ManageMessages', 'ModerateMembers', 'ManageThreads', 'ViewAuditLog'];

/** Starts with nothing to set up. `control` is read when something is to be done, because it holds these set-ups themselves. */
export function createSetUps(readControl: () => Control): SetUps {
  const waiting = new Map<string, Promise<void>>();
  let stopped = false;

  async function setUp(guild: GuildRecord): Promise<void> {
    while (!stopped && readControl().world.guilds.has(guild.id)) {
      const outcome = isBotThere(readControl()) ? await runSetUp(guild, readControl()) : 'too early';
      if (outcome === 'done') break;
      // That commands are registered is a change.
      if (outcome === 'too early') await readControl().live.waitForChange(lookEvery);
      else await pause(tryAgainAfter, undefined, { ref: false });
    }
    waiting.delete(guild.id);
  }

  return {
    want(guild) {
      if (waiting.has(guild.id)) return;
      prepare(guild, readControl());
      waiting.set(guild.id, setUp(guild));
    },
    async settled(guildId, ms) {
      const over = new AbortController();
      await Promise.race([waiting.get(guildId), pause(ms, undefined, { ref: false, signal: over.signal })]);
      over.abort();
      return !waiting.has(guildId) && !stopped;
    },
    waiting: () => [...waiting.keys()],
    stop() {
      stopped = true;
    },
  };
}

/** True when a bot is connected and, where it is in this process, says that it is ready. */
function isBotThere(control: Control): boolean {
  const { sessions } = control.gateway.state();
  return sessions.some((session) => session.connected) && control.bot()?.isReady() !== false;
}

/** Makes what `/setup` is told of and is not there yet; the first to hold the role is on call, else the owner gets it. */
function prepare(guild: GuildRecord, { world }: Control): void {
  const names = [...world.channels.values()].filter((one) => one.guildId === guild.id).map((one) => one.name);
  const roles = [...guild.roles.values()].map((role) => role.name);
  if (!roles.includes(moderatorRole))
    makeRole(
      guild,
      roleShape.parse({ name: moderatorRole, permissions: moderatorPermissions, mentionable: true }),
      world,
    );
  if (!names.includes(moderatorChannel)) makeChannel(guild, moderatorChannelShape(), world);
  if (!names.includes(watchedChannel)) makeChannel(guild, channelShape.parse({ name: watchedChannel }), world);
  if (findOnCall(guild) !== undefined) return;
  const owner = guild.members.get(guild.ownerId);
  if (owner) setMemberRole(guild, owner, { roleId: findRole(guild, moderatorRole), held: true }, ownerOf(guild), world);
}

/** The moderators' channel: for the role and the bot alone. */
export function moderatorChannelShape() {
  const reading = ['ViewChannel', 'SendMessages', 'ReadMessageHistory', 'EmbedLinks', 'SendMessagesInThreads'];
  return channelShape.parse({
    name: moderatorChannel,
    topic: 'For moderators only',
    overwrites: [
      { id: '@everyone', deny: ['ViewChannel'] },
      { role: moderatorRole, allow: reading },
      { id: 'bot', allow: reading },
    ],
  });
}

function findOnCall(guild: GuildRecord): string | undefined {
  const roleId = findRole(guild, moderatorRole);
  return [...guild.members.values()].find((member) => member.roles.includes(roleId))?.userId;
}

/** Runs the command with as much of it as is registered. */
async function runSetUp(guild: GuildRecord, control: Control): Promise<'done' | 'too early' | 'failed'> {
  const { world } = control;
  const channels = new Map(
    [...world.channels.values()].filter((one) => one.guildId === guild.id).map((one) => [one.name, one]),
  );
  const channel = channels.get(moderatorChannel);
  const owner = world.users.get(guild.ownerId);
  if (!channel || !owner) return 'done';
  const place = { userId: owner.id, channel, locale: owner.locale, world };
  const command = listUsable(place, 'guild').find((one) => one.command.name === 'setup')?.command;
  if (!command) return 'too early';
  const wanted = {
    channel: channel.id,
    role: findRole(guild, moderatorRole),
    'on-call': findOnCall(guild),
    watch: channels.get(watchedChannel)?.id,
  };
  const known = new Set((command.options ?? []).map((option) => option.name));
  const options = Object.fromEntries(
    Object.entries(wanted).flatMap(([name, value]) => (value !== undefined && known.has(name) ? [[name, value]] : [])),
  );
  const record = useCommand({ userId: owner.id, channelId: channel.id, command: 'setup', options }, control);
  const { state } = await waitForAnswer(record.id, answerWithin, control);
  return state === 'answered' ? 'done' : 'failed';
}
