import { OverwriteType, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { openSmallWorld, readId } from '../../kit/world.ts';

const { Connect, CreateEvents, ManageChannels, ManageEvents, MoveMembers, MuteMembers, ManageGuild, ModerateMembers } =
  PermissionFlagsBits;
const hour = 60 * 60 * 1000;

describe('AutoMod', () => {
  const rule = { name: 'Words', event_type: 1, trigger_type: 1, trigger_metadata: { keyword_filter: ['x'] } };

  it('keeps, changes and deletes rules with Manage Server', async () => {
    const small = await openSmallWorld();
    const path = `/guilds/${small.guild.id}/auto-moderation/rules`;

    const made = await small.call('POST', path, { body: { ...rule, actions: [{ type: 1 }] } });
    const one = `${path}/${readId(made.body)}`;

    expect(made.body).toMatchObject({ name: 'Words', enabled: false, creator_id: small.world.botId });
    expect((await small.call('PATCH', one, { body: { enabled: true } })).body).toMatchObject({ enabled: true });
    expect((await small.call('GET', path)).body).toMatchObject([{ enabled: true }]);
    small.setBotPermissions(0n);
    expect((await small.call('GET', path)).body).toMatchObject({ code: 50013 });
    small.setBotPermissions(ManageGuild);
    expect((await small.call('DELETE', one)).status).toBe(204);
    expect((await small.call('GET', one)).status).toBe(404);
  });

  it('refuses a seventh keyword rule, alerts into the void and time-outs without the permission', async () => {
    const small = await openSmallWorld();
    const path = `/guilds/${small.guild.id}/auto-moderation/rules`;
    const make = (...actions: object[]) => small.call('POST', path, { body: { ...rule, actions } });

    expect((await make({ type: 2, metadata: { channel_id: '900000000000000009' } })).body).toMatchObject({
      code: 50035,
    });
    small.setBotPermissions(ManageGuild);
    expect((await make({ type: 3, metadata: { duration_seconds: 60 } })).body).toMatchObject({ code: 50013 });
    small.setBotPermissions(ManageGuild | ModerateMembers);
    for (let index = 0; index < 6; index += 1) expect((await make({ type: 1 })).status).toBe(200);
    expect(JSON.stringify((await make({ type: 1 })).body)).toContain('MAX_RULES');
  });
});

describe('scheduled events', () => {
  it('keeps events elsewhere with a place and an end, in the future', async () => {
    const small = await openSmallWorld();
    const path = `/guilds/${small.guild.id}/scheduled-events`;
    const at = (hours: number) => new Date(small.clock.now() + hours * hour).toISOString();
    const event = {
      name: 'Evening circle',
      privacy_level: 2,
      entity_type: 3,
      entity_metadata: { location: '#lounge' },
      scheduled_start_time: at(1),
      scheduled_end_time: at(2),
    };
    const make = (more: object) => small.call('POST', path, { body: { ...event, ...more } });

    const made = await make({});

    expect(made).toMatchObject({ status: 200, body: { status: 1, entity_metadata: { location: '#lounge' } } });
    expect((await make({ scheduled_end_time: null })).body).toMatchObject({ errors: { scheduled_end_time: {} } });
    expect((await make({ entity_metadata: null })).body).toMatchObject({ errors: { entity_metadata: {} } });
    expect((await make({ scheduled_start_time: at(-1) })).body).toMatchObject({ errors: { scheduled_start_time: {} } });
    expect((await make({ scheduled_end_time: at(0.5) })).body).toMatchObject({ errors: { scheduled_end_time: {} } });
    const change = (body: object) => small.call('PATCH', `${path}/${readId(made.body)}`, { body });
    expect((await change({ status: 3 })).body).toMatchObject({ errors: { status: {} } });
    expect((await change({ status: 4 })).body).toMatchObject({ status: 4 });
    expect((await small.call('GET', path)).body).toEqual([]);
  });

  it('needs Create Events, and Manage Events for those of others', async () => {
    const small = await openSmallWorld();
    const path = `/guilds/${small.guild.id}/scheduled-events`;
    small.setBotPermissions(ManageEvents);
    const body = { name: 'x', privacy_level: 2, entity_type: 3, scheduled_start_time: '2027-01-01T00:00:00Z' };

    expect((await small.call('POST', path, { body })).body).toMatchObject({ code: 50013 });
    small.setBotPermissions(CreateEvents);
    const made = await small.call('POST', path, {
      body: { ...body, entity_metadata: { location: 'x' }, scheduled_end_time: '2027-01-01T01:00:00Z' },
    });
    const id = readId(made.body);
    const event = small.guild.scheduledEvents.get(id);
    if (event) event.creator_id = small.maya.id;
    expect((await small.call('DELETE', `${path}/${id}`)).body).toMatchObject({ code: 50013 });
  });

  it.each([
    ['voice', 2, 2, Connect],
    ['stage', 13, 1, ManageChannels | MuteMembers | MoveMembers],
  ] as const)('in a %s channel needs what Discord asks for there', async (_, channelType, kind, rights) => {
    const small = await openSmallWorld();
    const all = CreateEvents | ManageChannels | PermissionFlagsBits.ViewChannel | rights;
    small.setBotPermissions(all);
    const made = await small.call('POST', `/guilds/${small.guild.id}/channels`, {
      body: { name: 'Talk', type: channelType },
    });
    const body = {
      name: 'x',
      privacy_level: 2,
      entity_type: kind,
      channel_id: readId(made.body),
      scheduled_start_time: '2027-01-01T00:00:00Z',
    };
    const post = () => small.call('POST', `/guilds/${small.guild.id}/scheduled-events`, { body });

    expect((await post()).body).toMatchObject({ entity_type: kind, channel_id: body.channel_id });
    // Everybody may connect to a voice channel of a new server: only the channel can forbid it.
    const channel = small.world.channels.get(body.channel_id);
    const closed = { id: small.world.botId, type: OverwriteType.Member, allow: 0n, deny: rights };
    channel?.overwrites.set(small.world.botId, closed);
    expect((await post()).body).toMatchObject({ code: 50013 });
  });
});

describe('the server itself', () => {
  it('counts who holds each role, everybody aside', async () => {
    const small = await openSmallWorld();
    small.setBotPermissions(PermissionFlagsBits.ManageRoles);
    const made = await small.call('POST', `/guilds/${small.guild.id}/roles`, { body: { name: 'Harbour' } });
    const roleId = readId(made.body);
    const count = async () => (await small.call('GET', `/guilds/${small.guild.id}/roles/member-counts`)).body;

    expect(await count()).toMatchObject({ [roleId]: 0 });
    expect(await count()).not.toHaveProperty(small.guild.id);
    await small.call('PUT', `/guilds/${small.guild.id}/members/${small.maya.id}/roles/${roleId}`);
    expect(await count()).toMatchObject({ [roleId]: 1 });
  });

  it('is known with its counts, and unknown where the bot is not', async () => {
    const small = await openSmallWorld();

    const { body } = await small.call('GET', `/guilds/${small.guild.id}?with_counts=true`);

    expect(body).toMatchObject({ name: 'Harbour', owner_id: small.owner.id, approximate_member_count: 4 });
    small.guild.members.delete(small.world.botId);
    expect((await small.call('GET', `/guilds/${small.guild.id}`)).body).toMatchObject({ code: 10004 });
    expect((await small.call('GET', '/users/@me/guilds')).body).toEqual([]);
  });

  it('pauses invites and direct messages for at most a day', async () => {
    const small = await openSmallWorld();
    const pause = (hours: number) =>
      small.call('PUT', `/guilds/${small.guild.id}/incident-actions`, {
        body: { invites_disabled_until: new Date(small.clock.now() + hours * hour).toISOString() },
      });

    expect((await pause(24)).body).toMatchObject({
      invites_disabled_until: '2026-11-21T12:00:00.000000+00:00',
      dms_disabled_until: null,
    });
    expect((await pause(25)).body).toMatchObject({ code: 50035 });
  });
});
