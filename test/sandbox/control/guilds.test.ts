import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDriven, startSmallBot, type Driven, type SmallBot } from '../../kit/driven.ts';

let driven: Driven;
let bot: SmallBot;

beforeAll(async () => {
  driven = await openDriven();
  bot = await startSmallBot(driven.sandbox);
});
afterAll(async () => {
  await bot.stop();
  await driven.close();
});

interface Entry {
  id: string;
  name: string;
  type: number;
  writable: boolean;
}

describe('making servers', () => {
  it('answers with everybody and everything by name, and the bot is told', async () => {
    const place = await driven.makePlace();

    expect(Object.keys(place.members).sort()).toEqual(['maya', 'noor', 'olu', 'theo']);
    expect(Object.keys(place.roles).sort()).toEqual(['Lamplight', 'Moderators']);
    expect(Object.keys(place.channels)).toEqual(['hall', 'staff']);
    await driven.ask('POST', '/idle', { timeoutMs: 2000 });
    expect(bot.client.guilds.cache.get(place.guildId)?.name).toBe('Harbour');
  });

  it('hides a channel from those its overwrites hide it from, and shows it to role and owner', async () => {
    const { guildId, members } = await driven.makePlace();
    const list = async (name: string): Promise<string[]> => {
      const entries = await driven.ask<Entry[]>('GET', `/channels?userId=${members[name]}&guildId=${guildId}`);
      return entries.map((entry) => entry.name);
    };

    expect(await list('maya')).toEqual(['hall']);
    expect(await list('theo')).toEqual(['hall', 'staff']);
    expect(await list('olu')).toEqual(['hall', 'staff']);
  });

  it('gives the bot what its features need, what its invite asks for, or what it is told', async () => {
    const permissionsIn = async (more: object): Promise<string[]> => {
      const { guildId } = await driven.makePlace(more);
      await driven.ask('POST', '/idle', { timeoutMs: 2000 });
      return bot.client.guilds.cache.get(guildId)?.members.me?.roles.highest.permissions.toArray() ?? [];
    };

    const features = await permissionsIn({});
    const invite = await permissionsIn({ botPermissions: 'invite' });
    expect(features).toContain('ManageGuild');
    expect(features).not.toContain('Administrator');
    expect(invite).not.toContain('ManageGuild');
    expect(invite).toContain('SendMessages');
    expect(await permissionsIn({ botPermissions: ['VIEW_CHANNEL', 'ManageRoles'] })).toEqual([
      'ViewChannel',
      'ManageRoles',
    ]);
  });

  it('can be without the bot, which then hears nothing of it', async () => {
    const { guildId } = await driven.makePlace({ bot: false });
    await driven.ask('POST', '/idle', { timeoutMs: 2000 });

    expect(bot.client.guilds.cache.has(guildId)).toBe(false);
  });

  it('refuses what does not exist, and leaves nothing behind', async () => {
    const before = await driven.ask<{ guilds: unknown[] }>('GET', '/state');

    expect(await driven.refused('POST', '/guilds', { owner: 'olu' })).toMatchObject({ status: 400 });
    expect(await driven.refused('POST', '/guilds', { name: 'A', owner: 'olu', botPermissions: ['Fly'] })).toMatchObject(
      {
        status: 400,
      },
    );
    expect(
      await driven.refused('POST', '/guilds', { name: 'A', owner: 'olu', members: [{ name: 'x', roles: ['none'] }] }),
    ).toEqual({ status: 404, error: 'A has no role none.' });
    expect(
      await driven.refused('POST', '/guilds', {
        name: 'A',
        owner: 'olu',
        channels: [{ name: 'c', overwrites: [{ id: 'nobody', deny: ['ViewChannel'] }] }],
      }),
    ).toMatchObject({ status: 404 });
    const after = await driven.ask<{ guilds: unknown[] }>('GET', '/state');
    expect(after.guilds).toHaveLength(before.guilds.length);
  });

  it('tells people of one name in two servers apart', async () => {
    const [first, second] = [await driven.makePlace(), await driven.makePlace()];

    expect(first.members['maya']).not.toBe(second.members['maya']);
  });
});

describe('members', () => {
  it('join, leave, and come back as the same person', async () => {
    const { guildId } = await driven.makePlace();
    const { userId } = await driven.ask<{ userId: string }>('POST', `/guilds/${guildId}/members`, {
      name: 'sam',
      locale: 'de',
      createdAt: '2020-01-01T00:00:00Z',
      joinedAt: '2024-05-05T00:00:00Z',
    });

    expect(await driven.refused('POST', `/guilds/${guildId}/members`, { name: 'sam' })).toMatchObject({ status: 409 });
    await driven.ask('DELETE', `/guilds/${guildId}/members/${userId}`);
    expect(await driven.refused('DELETE', `/guilds/${guildId}/members/${userId}`)).toMatchObject({ status: 404 });
    expect(await driven.ask('POST', `/guilds/${guildId}/members`, { name: 'sam' })).toEqual({ userId });
    const account = bot.client.users.resolveId(userId);
    expect(new Date(Number((BigInt(account) >> 22n) + 1_420_070_400_000n)).toISOString()).toBe(
      '2020-01-01T00:00:00.000Z',
    );
  });

  it('hold roles by name at the beginning and by id later', async () => {
    const { guildId, members, roles } = await driven.makePlace();
    const path = `/guilds/${guildId}/members/${members['maya']}/roles/${roles['Moderators']}`;

    expect(await driven.ask('PUT', path)).toMatchObject({ roles: [roles['Moderators']] });
    expect(await driven.ask('DELETE', path)).toMatchObject({ roles: [] });
    expect(await driven.refused('PUT', `/guilds/${guildId}/members/${members['maya']}/roles/12345678`)).toMatchObject({
      status: 404,
    });
    expect(await driven.refused('PUT', `/guilds/${guildId}/members/nobody/roles/12345678`)).toMatchObject({
      status: 400,
    });
  });

  it('may be in two servers with one account', async () => {
    const [first, second] = [await driven.makePlace(), await driven.makePlace()];
    const userId = first.members['maya'];
    await driven.ask('DELETE', `/guilds/${second.guildId}/members/${second.members['maya']}`);

    expect(await driven.ask('POST', `/guilds/${second.guildId}/members`, { userId })).toEqual({ userId });
  });

  it('cannot be the owner who leaves', async () => {
    const { guildId, members } = await driven.makePlace();

    expect(await driven.refused('DELETE', `/guilds/${guildId}/members/${members['olu']}`)).toMatchObject({
      status: 403,
    });
  });

  it('are shown with names, roles and language, the bot among them', async () => {
    const { guildId, members, roles } = await driven.makePlace();
    await driven.ask('PUT', `/users/${members['noor']}`, { locale: 'fr', dms: 'closed' });
    await driven.ask('PATCH', `/guilds/${guildId}/members/${members['maya']}`, { nick: 'Maya ☾' });

    const answer = await driven.ask<{ people: { id: string }[]; roles: { name: string }[] }>(
      'GET',
      `/people?guildId=${guildId}`,
    );
    const find = (name: string) => answer.people.find((person) => person.id === members[name]);
    expect(find('noor')).toMatchObject({ name: 'noor', locale: 'fr', dms: 'closed', bot: false, owner: false });
    expect(find('maya')).toMatchObject({ name: 'Maya ☾' });
    expect(find('theo')).toMatchObject({ roles: [roles['Moderators']] });
    expect(find('olu')).toMatchObject({ owner: true });
    expect(answer.people.filter((person) => 'bot' in person && person.bot)).toHaveLength(1);
    expect(answer.roles.map((role) => role.name)).toEqual(['Lamplight', 'Moderators']);
  });

  it('only speak languages Discord knows', async () => {
    const { members } = await driven.makePlace();

    expect(await driven.refused('PUT', `/users/${members['noor']}`, { locale: 'klingon' })).toMatchObject({
      status: 400,
    });
  });
});

describe('the bot in a server', () => {
  it('is removed and brought back', async () => {
    const { guildId } = await driven.makePlace();
    const botId = driven.sandbox.world.botId;

    await driven.ask('DELETE', `/guilds/${guildId}/members/${botId}`);
    await driven.ask('POST', '/idle', { timeoutMs: 2000 });
    expect(bot.client.guilds.cache.has(guildId)).toBe(false);

    await driven.ask('POST', `/guilds/${guildId}/members`, { userId: botId });
    await driven.ask('POST', '/idle', { timeoutMs: 2000 });
    expect(bot.client.guilds.cache.has(guildId)).toBe(true);
    expect(await driven.refused('POST', `/guilds/${guildId}/members`, { userId: botId })).toMatchObject({
      status: 409,
    });
  });
});

describe('channels and roles', () => {
  it('are made and deleted, threads included', async () => {
    const { guildId, members, channels } = await driven.makePlace();
    const { channelId } = await driven.ask<{ channelId: string }>('POST', `/guilds/${guildId}/channels`, {
      name: 'Quiet Room',
      type: 'text',
    });
    const { roleId } = await driven.ask<{ roleId: string }>('POST', `/guilds/${guildId}/roles`, { name: 'Night' });
    const { threadId } = await driven.ask<{ threadId: string }>('POST', '/act/thread', {
      userId: members['maya'],
      channelId: channels['hall'],
      name: 'aside',
    });
    await driven.ask('POST', '/idle', { timeoutMs: 2000 });
    expect(bot.client.channels.cache.has(channelId)).toBe(true);

    const list = await driven.ask<Entry[]>('GET', `/channels?userId=${members['maya']}&guildId=${guildId}`);
    expect(list.find((entry) => entry.id === threadId)).toMatchObject({
      parentId: channels['hall'],
      type: 11,
      joined: true,
    });
    expect(list.find((entry) => entry.id === channelId)).toMatchObject({ name: 'quiet-room', writable: true });

    await driven.ask('DELETE', `/guilds/${guildId}/channels/${threadId}`);
    await driven.ask('DELETE', `/guilds/${guildId}/channels/${channelId}`);
    await driven.ask('DELETE', `/guilds/${guildId}/roles/${roleId}`);
    expect(await driven.refused('DELETE', `/guilds/${guildId}/channels/${channelId}`)).toMatchObject({ status: 404 });
    expect(await driven.refused('DELETE', `/guilds/${guildId}/roles/${roleId}`)).toMatchObject({ status: 404 });
    expect(await driven.refused('DELETE', `/guilds/${guildId}/roles/${guildId}`)).toMatchObject({ status: 403 });
    expect(await driven.refused('POST', `/guilds/${guildId}/channels`, { name: 'x', type: 'cave' })).toMatchObject({
      status: 400,
    });
    expect(await driven.refused('POST', `/guilds/${guildId}/roles`, { name: 'Moderators' })).toMatchObject({
      status: 409,
    });
  });
});
