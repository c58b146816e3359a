import { z } from 'zod';
import { writeChannel } from '../../payloads/channels.ts';
import { writeSelf, writeUser } from '../../payloads/people.ts';
import { snowflake } from '../../rules/texts.ts';
import { readBody } from '../../rules/read-body.ts';
import { compareIds } from '../../snowflakes.ts';
import { readBotPermissions } from '../../world/access.ts';
import { findDirect, openDirect } from '../../world/direct-messages.ts';
import { leaveGuild } from '../../world/members.ts';
import { findGuild, findUser } from '../../world/world.ts';
import { refuse } from '../api-error.ts';
import { count, id, readQuery, yesNo } from '../read-query.ts';
import { done, ok, route, type RestNeeds, type RouteAnswer, type RouteRequest } from '../route.ts';

const directWindow = 10 * 60 * 1000;

/** Accounts, the bot's own, and direct messages. */
export const userRoutes = [
  route('GET', '/users/@me', (_request, { world }) => ok(writeSelf(findUser(world.botId, world)))),
  route('GET', '/users/@me/guilds', getGuilds),
  route('DELETE', '/users/@me/guilds/{guild_id}', leave),
  route('POST', '/users/@me/channels', postDirect),
  route('GET', '/users/{user_id}', ({ params }, { world }) => ok(writeUser(findUser(params.user_id, world)))),
];

function getGuilds({ query }: RouteRequest<never>, { world }: RestNeeds): RouteAnswer {
  const page = readQuery({ limit: count(1, 200, 200), before: id, after: id, with_counts: yesNo }, query);
  const { before, after } = page;
  const guilds = [...world.guilds.values()]
    .filter((guild) => guild.members.has(world.botId))
    .filter((guild) => before === undefined || compareIds(guild.id, before) < 0)
    .filter((guild) => after === undefined || compareIds(guild.id, after) > 0)
    .sort((left, right) => compareIds(left.id, right.id));
  return ok(
    guilds.slice(0, page.limit).map((guild) => ({
      id: guild.id,
      name: guild.name,
      icon: null,
      banner: null,
      owner: guild.ownerId === world.botId,
      permissions: readBotPermissions(guild, world).toString(),
      features: ['COMMUNITY'],
      ...(page.with_counts
        ? { approximate_member_count: guild.members.size, approximate_presence_count: guild.members.size }
        : {}),
    })),
  );
}

function leave({ params }: RouteRequest<'guild_id'>, { world }: RestNeeds): RouteAnswer {
  leaveGuild(findGuild(params.guild_id, world), world.botId, null, world);
  return done;
}

const directBody = z.strictObject({ recipient_id: snowflake });

/** Opens direct messages. That somebody's are closed shows only when a message is sent; opening many at once is refused. */
function postDirect({ body }: RouteRequest<never>, { world, directs }: RestNeeds): RouteAnswer {
  const { recipient_id: userId } = readBody(directBody, body);
  const user = world.users.get(userId);
  if (!user || userId === world.botId) throw refuse(50033);
  if (user.bot) throw refuse(50007);
  if (!findDirect(userId, world)) {
    const now = world.clock.now();
    directs.openedAt = directs.openedAt.filter((at) => now - at < directWindow);
    if (directs.openedAt.length >= directs.most) throw refuse(40003);
    directs.openedAt.push(now);
  }
  return ok(writeChannel(openDirect(userId, world), world));
}
