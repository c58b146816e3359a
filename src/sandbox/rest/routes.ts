import { type Route } from './route.ts';
import { applicationRoutes } from './routes/applications.ts';
import { automodRoutes } from './routes/automod.ts';
import { channelRoutes } from './routes/channels.ts';
import { guildRoutes } from './routes/guilds.ts';
import { interactionRoutes } from './routes/interactions.ts';
import { memberRoutes } from './routes/members.ts';
import { messageRoutes } from './routes/messages.ts';
import { roleRoutes } from './routes/roles.ts';
import { scheduledEventRoutes } from './routes/scheduled-events.ts';
import { threadRoutes } from './routes/threads.ts';
import { userRoutes } from './routes/users.ts';

/** Every route the sandbox knows. */
export function listRoutes(): readonly Route[] {
  return [
    ...applicationRoutes,
    ...userRoutes,
    ...guildRoutes,
    ...roleRoutes,
    ...memberRoutes,
    ...automodRoutes,
    ...scheduledEventRoutes,
    ...channelRoutes,
    ...messageRoutes,
    ...threadRoutes,
    ...interactionRoutes,
  ];
}
