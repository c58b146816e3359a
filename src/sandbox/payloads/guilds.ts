import { GatewayIntentBits } from 'discord-api-types/v10';
import { type GuildRecord, type IncidentsRecord } from '../world/records.ts';
import { canSee, type World } from '../world/world.ts';
import { writeChannel, writeChannelForBot } from './channels.ts';
import { writeMember } from './people.ts';

/** What is paused on a server, and what Discord noticed there. */
export function writeIncidents(incidents: IncidentsRecord): object {
  return {
    invites_disabled_until: incidents.invitesDisabledUntil,
    dms_disabled_until: incidents.dmsDisabledUntil,
    dm_spam_detected_at: incidents.dmSpamDetectedAt,
    raid_detected_at: incidents.raidDetectedAt,
  };
}

/** Discord's server object, as REST answers it. */
export function writeGuild(guild: GuildRecord, world: World): object {
  const { incidents } = guild;
  return {
    id: guild.id,
    name: guild.name,
    icon: null,
    icon_hash: null,
    home_header: null,
    splash: null,
    discovery_splash: null,
    banner: null,
    owner_id: guild.ownerId,
    region: 'rotterdam',
    afk_channel_id: null,
    afk_timeout: 300,
    widget_enabled: false,
    widget_channel_id: null,
    verification_level: 1,
    default_message_notifications: 1,
    explicit_content_filter: 2,
    roles: [...guild.roles.values()],
    emojis: [],
    stickers: [],
    features: ['COMMUNITY'],
    mfa_level: 0,
    application_id: null,
    system_channel_id: null,
    system_channel_flags: 0,
    rules_channel_id: null,
    public_updates_channel_id: null,
    safety_alerts_channel_id: null,
    max_presences: null,
    max_members: 25_000_000,
    max_stage_video_channel_users: 50,
    max_video_channel_users: 25,
    vanity_url_code: null,
    description: null,
    premium_tier: 0,
    premium_subscription_count: 0,
    preferred_locale: guild.locale,
    nsfw: false,
    nsfw_level: 0,
    premium_progress_bar_enabled: false,
    incidents_data: Object.values(incidents).every((one) => one === null) ? null : writeIncidents(incidents),
    hub_type: null,
    owner: guild.ownerId === world.botId,
  };
}

/**
 * The GUILD_CREATE payload. Members are those Discord sends with these intents: everybody with GuildMembers, else the bot alone
 * (Discord sends members in voice and, with GuildPresences, those online too; nobody is in voice here).
 */
export function writeGuildCreate(guild: GuildRecord, sessionIntents: number, world: World): object {
  const everybody = (sessionIntents & GatewayIntentBits.GuildMembers) !== 0;
  const members = [...guild.members.values()].filter((member) => everybody || member.userId === world.botId);
  const channels = [...world.channels.values()].filter((channel) => channel.guildId === guild.id);
  const threads = channels.filter(
    (channel) => channel.thread && !channel.thread.archived && canSee(channel, world.botId, world),
  );
  return {
    ...writeGuild(guild, world),
    joined_at: guild.members.get(world.botId)?.joinedAt ?? null,
    member_count: guild.members.size,
    large: guild.members.size > 50,
    unavailable: false,
    members: members.map((member) => writeMember(member, world)),
    channels: channels.filter((channel) => !channel.thread).map((channel) => writeChannelForBot(channel, world)),
    threads: threads.map((thread) => writeChannel(thread, world)),
    presences: [],
    voice_states: [],
    stage_instances: [],
    guild_scheduled_events: [...guild.scheduledEvents.values()],
    soundboard_sounds: [],
  };
}
