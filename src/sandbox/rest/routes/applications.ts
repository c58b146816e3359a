import { ApplicationFlags, GatewayIntentBits } from 'discord-api-types/v10';
import { z } from 'zod';
import { writeUser } from '../../payloads/people.ts';
import { commandBody } from '../../rules/commands.ts';
import { readBody } from '../../rules/read-body.ts';
import {
  editCommand,
  findCommand,
  listCommands,
  putCommand,
  removeCommand,
  replaceCommands,
  writeCommand,
} from '../../world/commands.ts';
import { findUser, type World } from '../../world/world.ts';
import { refuse } from '../api-error.ts';
import { readQuery, yesNo } from '../read-query.ts';
import { created, done, ok, route, type RestNeeds, type RouteAnswer, type RouteRequest } from '../route.ts';

const globalPath = '/applications/{application_id}/commands';
const guildPath = '/applications/{application_id}/guilds/{guild_id}/commands';

const writing = { name: 'write commands', requests: 5, perMs: 20_000 };

/** The gateway's address, the application itself, and its commands. */
export const applicationRoutes = [
  route('GET', '/gateway', (_request, { gateway }) => ok({ url: gateway.url() })),
  route('GET', '/gateway/bot', getGatewayBot),
  route('GET', '/applications/@me', getApplication),
  route('GET', '/oauth2/applications/@me', getApplication),
  route('GET', `${guildPath}/permissions`, (request, { world }) => {
    readPlace(request, world);
    return ok([]);
  }),
  route('GET', `${guildPath}/{command_id}/permissions`, (request, { world }) => {
    findCommand(request.params.command_id, readPlace(request, world), world);
    // Nobody has narrowed a command down here.
    throw refuse(10066);
  }),
  ...([globalPath, guildPath] as const).flatMap((path) => [
    route('GET', path, getCommands),
    route('PUT', path, putCommands, { limit: writing }),
    route('POST', path, postCommand, { limit: writing }),
    route('GET', `${path}/{command_id}`, getCommand),
    route('PATCH', `${path}/{command_id}`, patchCommand, { limit: writing }),
    route('DELETE', `${path}/{command_id}`, deleteCommand, { limit: writing }),
  ]),
];

type InPlace = RouteRequest<'application_id'>;
type OnCommand = RouteRequest<'application_id' | 'command_id'>;

function getGatewayBot(_request: RouteRequest<never>, { gateway }: RestNeeds): RouteAnswer {
  const starts = gateway.sessionStarts();
  return ok({
    url: gateway.url(),
    shards: 1,
    session_start_limit: {
      total: starts.total,
      remaining: starts.remaining,
      reset_after: starts.resetAfterMs,
      max_concurrency: starts.maxConcurrency,
    },
  });
}

function getApplication(_request: RouteRequest<never>, { world, gateway }: RestNeeds): RouteAnswer {
  const bot = findUser(world.botId, world);
  const flags = writeFlags(gateway.intents());
  return ok({
    id: world.botId,
    name: bot.username,
    icon: null,
    description: '',
    type: null,
    bot: writeUser(bot),
    summary: '',
    bot_public: true,
    bot_require_code_grant: false,
    integration_types_config: { 0: {}, 1: {} },
    verify_key: '0'.repeat(64),
    flags,
    flags_new: String(flags),
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner: writeUser(bot),
    approximate_guild_count: [...world.guilds.values()].filter((guild) => guild.members.has(world.botId)).length,
    approximate_user_install_count: [...world.users.values()].filter((user) => user.installedApp).length,
    approximate_user_authorization_count: 0,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: ['bot', 'applications.commands'],
  });
}

/** The privileged intents that are switched on for the application, in the form for fewer than 100 servers. */
function writeFlags(intents: number): number {
  return (
    (intents & GatewayIntentBits.GuildMembers ? ApplicationFlags.GatewayGuildMembersLimited : 0) |
    (intents & GatewayIntentBits.GuildPresences ? ApplicationFlags.GatewayPresenceLimited : 0) |
    (intents & GatewayIntentBits.MessageContent ? ApplicationFlags.GatewayMessageContentLimited : 0)
  );
}

/** The place a path speaks of: a server the bot is in, or null for everywhere. @throws {ApiError} 50001 */
function readPlace({ params }: InPlace, world: World): string | null {
  if (params.application_id !== world.botId) throw refuse(50001);
  const guildId = params['guild_id'];
  if (guildId === undefined) return null;
  if (!world.guilds.get(guildId)?.members.has(world.botId)) throw refuse(50001);
  return guildId;
}

function getCommands(request: InPlace, { world }: RestNeeds): RouteAnswer {
  const { with_localizations: localised } = readQuery({ with_localizations: yesNo }, request.query);
  const commands = listCommands(readPlace(request, world), world);
  return ok(commands.map((command) => writeCommand(command, localised, world)));
}

function putCommands(request: InPlace, { world }: RestNeeds): RouteAnswer {
  const place = readPlace(request, world);
  const bodies = readBody(z.array(commandBody), request.body);
  return ok(replaceCommands(bodies, place, world).map((command) => writeCommand(command, true, world)));
}

function postCommand(request: InPlace, { world }: RestNeeds): RouteAnswer {
  const place = readPlace(request, world);
  const { command, created: isNew } = putCommand(readBody(commandBody, request.body), place, world);
  const written = writeCommand(command, true, world);
  return isNew ? created(written) : ok(written);
}

function getCommand(request: OnCommand, { world }: RestNeeds): RouteAnswer {
  return ok(writeCommand(findCommand(request.params.command_id, readPlace(request, world), world), true, world));
}

function patchCommand(request: OnCommand, { world }: RestNeeds): RouteAnswer {
  const place = readPlace(request, world);
  const changes = readBody(commandBody.partial(), request.body);
  return ok(writeCommand(editCommand(request.params.command_id, changes, place, world), true, world));
}

function deleteCommand(request: OnCommand, { world }: RestNeeds): RouteAnswer {
  removeCommand(request.params.command_id, readPlace(request, world), world);
  return done;
}
