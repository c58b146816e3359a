import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { createUser } from '../../../src/sandbox/world/guilds.ts';
import { joinGuild } from '../../../src/sandbox/world/members.ts';
import { openSmallWorld, readId, type SmallWorld } from '../../kit/world.ts';

const { BanMembers, KickMembers, ManageChannels, ManageRoles, ModerateMembers, ViewAuditLog } = PermissionFlagsBits;
const day = 24 * 60 * 60 * 1000;

const inGuild = ({ guild }: SmallWorld, path: string) => `/guilds/${guild.id}${path}`;

describe('roles', () => {
  it('creates one with bits the bot holds, and refuses bits it does not hold', async () => {
    const small = await openSmallWorld();
    const create = (permissions: bigint) =>
      small.call('POST', inGuild(small, '/roles'), { body: { name: 'Group', permissions: permissions.toString() } });

    small.setBotPermissions(ManageRoles);
    expect(await create(0n)).toMatchObject({ status: 200, body: { name: 'Group', permissions: '0', position: 1 } });
    expect(await create(BanMembers)).toMatchObject({ status: 403, body: { code: 50013 } });
  });

  it('touches only roles below the bot’s own highest', async () => {
    const small = await openSmallWorld();
    const rename = (roleId: string) =>
      small.call('PATCH', inGuild(small, `/roles/${roleId}`), { body: { name: 'New' } });

    expect((await rename(small.helpers.id)).body).toMatchObject({ name: 'New' });
    expect((await rename(small.elders.id)).body).toMatchObject({ code: 50013 });
    expect((await rename('900000000000000009')).body).toMatchObject({ code: 10011 });
  });

  it('deletes no managed role and not @everyone', async () => {
    const small = await openSmallWorld();
    const managed = [...small.guild.roles.values()].find((role) => role.managed)?.id ?? '';
    const remove = (roleId: string) => small.call('DELETE', inGuild(small, `/roles/${roleId}`));

    expect((await remove(managed)).body).toMatchObject({ code: 50028 });
    expect((await remove(small.guild.id)).body).toMatchObject({ code: 50028 });
    expect((await remove(small.helpers.id)).status).toBe(204);
  });

  it('gives and takes a role below its own, telling the audit log why', async () => {
    const small = await openSmallWorld();
    const path = (roleId: string, userId = small.maya.id) => inGuild(small, `/members/${userId}/roles/${roleId}`);

    expect((await small.call('PUT', path(small.helpers.id), { reason: 'joined a group' })).status).toBe(204);
    expect(small.guild.members.get(small.maya.id)?.roles).toEqual([small.helpers.id]);
    expect((await small.call('GET', inGuild(small, '/audit-logs'))).body).toMatchObject({
      audit_log_entries: [{ action_type: 25, target_id: small.maya.id, reason: 'joined a group' }],
    });
    expect((await small.call('DELETE', path(small.helpers.id))).status).toBe(204);
    expect((await small.call('PUT', path(small.elders.id))).body).toMatchObject({ code: 50013 });
    expect((await small.call('PUT', path(small.helpers.id, '900000000000000009'))).body).toMatchObject({ code: 10013 });
    small.setBotPermissions(ViewAuditLog);
    expect((await small.call('PUT', path(small.helpers.id))).body).toMatchObject({ code: 50013 });
  });
});

describe('members', () => {
  it('times somebody out for at most 28 days, and not above its own place', async () => {
    const small = await openSmallWorld();
    const timeOut = (userId: string, days: number) =>
      small.call('PATCH', inGuild(small, `/members/${userId}`), {
        body: { communication_disabled_until: new Date(small.clock.now() + days * day).toISOString() },
      });

    expect((await timeOut(small.maya.id, 28)).status).toBe(200);
    expect((await timeOut(small.maya.id, 29)).body).toMatchObject({ code: 50035 });
    expect((await timeOut(small.owner.id, 1)).body).toMatchObject({ code: 50013 });
    small.setBotPermissions(KickMembers);
    expect((await timeOut(small.sam.id, 1)).body).toMatchObject({ code: 50013 });
  });

  it('kicks and bans below its place, and knows bans from strangers', async () => {
    const small = await openSmallWorld();
    small.guild.members.get(small.sam.id)?.roles.push(small.elders.id);

    expect((await small.call('DELETE', inGuild(small, `/members/${small.sam.id}`))).body).toMatchObject({
      code: 50013,
    });
    expect((await small.call('DELETE', inGuild(small, `/members/${small.maya.id}`))).status).toBe(204);
    expect((await small.call('GET', inGuild(small, `/members/${small.maya.id}`))).body).toMatchObject({ code: 10007 });
    expect((await small.call('PUT', inGuild(small, `/bans/${small.maya.id}`))).status).toBe(204);
    expect((await small.call('GET', inGuild(small, `/bans/${small.maya.id}`))).body).toMatchObject({ reason: null });
    expect((await small.call('DELETE', inGuild(small, `/bans/${small.maya.id}`))).status).toBe(204);
    expect((await small.call('DELETE', inGuild(small, `/bans/${small.maya.id}`))).body).toMatchObject({ code: 10026 });
    small.setBotPermissions(ModerateMembers);
    expect((await small.call('GET', inGuild(small, '/bans'))).body).toMatchObject({ code: 50013 });
  });

  it('bans with the messages of the last hours', async () => {
    const small = await openSmallWorld();
    const old = small.says(small.maya.id, 'old').id;
    small.clock.set(small.clock.now() + 2 * 60 * 60 * 1000);
    small.says(small.maya.id, 'young');

    await small.call('PUT', inGuild(small, `/bans/${small.maya.id}`), { body: { delete_message_seconds: 3600 } });

    expect([...small.lounge.messages.keys()]).toEqual([old]);
  });

  it('lists members only for who asked for the GuildMembers intent, but finds them by name', async () => {
    const small = await openSmallWorld();
    const list = () => small.call('GET', inGuild(small, '/members?limit=2'));

    expect((await list()).body).toMatchObject({ code: 50001 });
    expect((await small.call('GET', inGuild(small, '/members/search?query=ma'))).body).toMatchObject([
      { user: { id: small.maya.id } },
    ]);
    small.setIntents(2);
    expect((await list()).body).toHaveLength(2);
  });
});

describe('channels', () => {
  it('creates one with 201, a lower-case name and overwrites of bits the bot holds', async () => {
    const small = await openSmallWorld();
    const create = (deny: bigint, channel = {}) =>
      small.call('POST', inGuild(small, '/channels'), {
        body: {
          name: 'Grief Group',
          permission_overwrites: [{ id: small.guild.id, type: 0, deny: deny.toString() }],
          ...channel,
        },
      });

    expect(await create(PermissionFlagsBits.ViewChannel)).toMatchObject({ status: 201, body: { name: 'grief-group' } });
    expect((await create(0n, { parent_id: small.lounge.id })).body).toMatchObject({
      errors: { parent_id: { _errors: [{ code: 'CHANNEL_PARENT_INVALID_TYPE' }] } },
    });
    small.setBotPermissions(ManageChannels | ManageRoles);
    expect((await create(BanMembers)).body).toMatchObject({ code: 50013 });
    small.setBotPermissions(ManageRoles);
    expect((await create(0n)).body).toMatchObject({ code: 50013 });
  });

  it('lets somebody in by an overwrite, at most a thousand (30060), and out again', async () => {
    const small = await openSmallWorld();
    const path = (id: string) => `/channels/${small.lounge.id}/permissions/${id}`;
    const body = { id: small.maya.id, type: 1, allow: PermissionFlagsBits.SendMessages.toString() };

    expect((await small.call('PUT', path(small.maya.id), { body })).status).toBe(204);
    expect((await small.call('DELETE', path(small.maya.id))).status).toBe(204);
    expect((await small.call('DELETE', path(small.maya.id))).body).toMatchObject({ code: 10009 });
    for (let index = 0; index < 1000; index += 1) {
      const id = String(800_000_000_000_000_000n + BigInt(index));
      small.lounge.overwrites.set(id, { id, type: 1, allow: 0n, deny: 0n });
    }
    expect((await small.call('PUT', path(small.maya.id), { body })).body).toMatchObject({ code: 30060 });
  });

  it('leaves channels it cannot view out of the list and answers 50001 for them', async () => {
    const small = await openSmallWorld();

    const { body } = await small.call('GET', inGuild(small, '/channels'));

    expect(body).toMatchObject([{ id: small.lounge.id }, { id: small.forum.id }]);
    expect((await small.call('GET', `/channels/${small.hidden.id}`)).body).toMatchObject({ code: 50001 });
    expect((await small.call('DELETE', `/channels/${small.hidden.id}`)).body).toMatchObject({ code: 50001 });
  });

  it('refuses names of blanks, topics over 1,024 characters and reasons over 512', async () => {
    const small = await openSmallWorld();
    const change = (body: object, reason?: string) =>
      small.call('PATCH', `/channels/${small.lounge.id}`, { body, ...(reason !== undefined && { reason }) });
    for (const refused of [
      await change({ name: '  ' }),
      await change({ topic: 'x'.repeat(1025) }),
      await change({ topic: 'x' }, 'x'.repeat(513)),
      await small.call('POST', `/channels/${small.lounge.id}/threads`, { body: { name: '  ', type: 11 } }),
    ])
      expect(refused).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(await change({ topic: 'x'.repeat(1024) }, 'x'.repeat(512))).toMatchObject({ status: 200 });
    const guidelines = { body: { topic: 'x'.repeat(4096) } };
    expect(await small.call('PATCH', `/channels/${small.forum.id}`, guidelines)).toMatchObject({ status: 200 });
  });

  it('changes and deletes one with Manage Channels', async () => {
    const small = await openSmallWorld();
    const path = `/channels/${small.lounge.id}`;

    expect((await small.call('PATCH', path, { body: { topic: 'Be kind' } })).body).toMatchObject({ topic: 'Be kind' });
    small.deny(ManageChannels);
    small.setBotPermissions(0n);
    expect((await small.call('DELETE', path)).body).toMatchObject({ code: 50013 });
    small.deny(0n);
    small.setBotPermissions(ManageChannels);
    expect((await small.call('DELETE', path)).body).toMatchObject({ id: small.lounge.id });
    expect((await small.call('GET', path)).body).toMatchObject({ code: 10003 });
  });
});

describe('a timed-out bot', () => {
  it('may look and not speak', async () => {
    const small = await openSmallWorld();
    const bot = small.guild.members.get(small.world.botId);
    if (bot) bot.timedOutUntil = new Date(small.clock.now() + day).toISOString();
    const path = `/channels/${small.lounge.id}/messages`;

    expect((await small.call('GET', path)).status).toBe(200);
    expect((await small.call('POST', path, { body: { content: 'hi' } })).body).toMatchObject({ code: 50013 });
  });
});

describe('direct messages', () => {
  const open = (small: SmallWorld, userId: string) =>
    small.call('POST', '/users/@me/channels', { body: { recipient_id: userId } });

  it('opens the same channel every time, with closed doors showing only when one writes (50007)', async () => {
    const small = await openSmallWorld();
    small.maya.dms = 'closed';

    const channelId = readId((await open(small, small.maya.id)).body);
    const write = () => small.call('POST', `/channels/${channelId}/messages`, { body: { content: 'hello' } });

    expect(readId((await open(small, small.maya.id)).body)).toBe(channelId);
    expect(await write()).toMatchObject({ status: 403, body: { code: 50007 } });
    small.maya.dms = 'open';
    expect((await write()).status).toBe(200);
  });

  it('writes to nobody who shares no server with the bot', async () => {
    const small = await openSmallWorld();
    const stranger = createUser({ name: 'Stranger' }, small.world);

    const channelId = readId((await open(small, stranger.id)).body);

    expect(
      (await small.call('POST', `/channels/${channelId}/messages`, { body: { content: 'hi' } })).body,
    ).toMatchObject({
      code: 50007,
    });
    expect((await open(small, '900000000000000009')).body).toMatchObject({ code: 50033 });
  });

  it('opens only so many new ones in ten minutes (40003)', async () => {
    const small = await openSmallWorld({ mostDirects: 2 });
    const newcomer = createUser({ name: 'Noor' }, small.world);
    joinGuild(small.guild, { userId: newcomer.id }, small.world);
    await open(small, small.maya.id);
    await open(small, small.sam.id);

    expect((await open(small, newcomer.id)).body).toMatchObject({ code: 40003 });
    expect((await open(small, small.maya.id)).status).toBe(200);
    small.clock.set(small.clock.now() + 10 * 60_000);
    expect((await open(small, newcomer.id)).status).toBe(200);
  });
});
