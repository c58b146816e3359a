import { DiscordAPIError, type REST } from '@discordjs/rest';
import { RESTJSONErrorCodes, Routes, type APIGuild, type APIIncidentsData } from 'discord.js';
import { auditReasons } from './places.ts';

/** What Discord can pause on a whole server. */
export type Pausable = 'invites' | 'direct-messages';

const fields = { invites: 'invites_disabled_until', 'direct-messages': 'dms_disabled_until' } as const;

/** What slows a raid down on Discord. Times in milliseconds since the epoch. Rejections are discord.js's errors: they are told, never passed over. */
export interface Incidents {
  /** Until when something is paused; null where it is not. */
  readPause(guildId: string, what: Pausable): Promise<number | null>;
  /** Pauses it until then, at most 24 hours; null ends that. What else is paused stays so. */
  pause(guildId: string, what: Pausable, until: number | null): Promise<void>;
  /** How many seconds lie between two messages of one person in a channel or thread; null where it is gone. */
  readSlowMode(channelId: string): Promise<number | null>;
  /** Sets that; false where it is gone. */
  slowDown(channelId: string, seconds: number): Promise<boolean>;
}

const noChannel = RESTJSONErrorCodes.UnknownChannel;

/** Asks Discord by REST. */
export function createIncidents(rest: REST): Incidents {
  async function read(guildId: string): Promise<Partial<APIIncidentsData>> {
    return ((await rest.get(Routes.guild(guildId))) as APIGuild).incidents_data ?? {};
  }

  return {
    readPause: async (guildId, what) => readMoment((await read(guildId))[fields[what]]),
    async pause(guildId, what, until) {
      const now = await read(guildId);
      // Nothing says what becomes of a field that is left out: so both are named.
      const other = what === 'invites' ? fields['direct-messages'] : fields.invites;
      const body = {
        [other]: now[other] ?? null,
        [fields[what]]: until === null ? null : new Date(until).toISOString(),
      };
      await rest.put(`/guilds/${guildId}/incident-actions`, { body, reason: auditReasons.slowing });
    },
    async readSlowMode(channelId) {
      return unlessGone(null, async () => {
        const channel = (await rest.get(Routes.channel(channelId))) as { rate_limit_per_user?: number };
        return channel.rate_limit_per_user ?? 0;
      });
    },
    async slowDown(channelId, seconds) {
      return unlessGone(false, async () => {
        const request = { body: { rate_limit_per_user: seconds }, reason: auditReasons.slowing };
        await rest.patch(Routes.channel(channelId), request);
        return true;
      });
    },
  };
}

function readMoment(text: string | null | undefined): number | null {
  return text ? Date.parse(text) : null;
}

async function unlessGone<T, Gone>(gone: Gone, ask: () => Promise<T>): Promise<T | Gone> {
  try {
    return await ask();
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === noChannel) return gone;
    throw error;
  }
}
