import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openDirect } from '../../../src/sandbox/world/direct-messages.ts';
import { openSmallWorld } from '../../kit/world.ts';

describe('INTERACTION_CREATE', () => {
  it('tells of the person, the place and what both may do there', async () => {
    const small = await openSmallWorld();
    small.deny(PermissionFlagsBits.SendMessages);

    const record = small.runs(small.maya.id);

    const event = small.events.at(-1);
    expect(event).toMatchObject({
      name: 'INTERACTION_CREATE',
      intents: 0,
      guildId: small.guild.id,
      data: {
        id: record.id,
        token: record.token,
        application_id: small.world.botId,
        type: 2,
        version: 1,
        data: { name: 'crisis' },
        guild_id: small.guild.id,
        guild: { id: small.guild.id, locale: 'en-US', features: ['COMMUNITY'] },
        guild_locale: 'en-US',
        channel_id: small.lounge.id,
        channel: { id: small.lounge.id, name: 'lounge' },
        member: { user: { id: small.maya.id }, roles: [] },
        locale: 'en-US',
        entitlements: [],
        authorizing_integration_owners: { 0: small.guild.id },
        context: 0,
        attachment_size_limit: 10_485_760,
      },
    });
    const { member, channel, app_permissions: app } = readPayload(event?.data);
    expect(BigInt(member.permissions) & PermissionFlagsBits.SendMessages).toBe(0n);
    expect(channel.permissions).toBe(member.permissions);
    expect(BigInt(app) & PermissionFlagsBits.ManageRoles).toBe(PermissionFlagsBits.ManageRoles);
  });

  it('gives the owner every permission', async () => {
    const small = await openSmallWorld();

    small.runs(small.owner.id);

    const { member } = readPayload(small.events.at(-1)?.data);
    expect(BigInt(member.permissions) & PermissionFlagsBits.Administrator).not.toBe(0n);
  });

  it('brings the message that was pressed, and the person’s locale', async () => {
    const small = await openSmallWorld();
    const card = small.says(small.world.botId, 'card');

    small.presses(small.maya.id, card);

    expect(small.events.at(-1)?.data).toMatchObject({
      type: 3,
      locale: 'de',
      data: { custom_id: 'claim' },
      message: { id: card.id, content: 'card' },
    });
  });

  it('comes with a user instead of a member in direct messages', async () => {
    const small = await openSmallWorld();
    const channel = openDirect(small.maya.id, small.world);

    small.runs(small.maya.id, { channel });

    const event = small.events.at(-1);
    expect(event).not.toHaveProperty('guildId');
    expect(event?.data).toMatchObject({ user: { id: small.maya.id }, context: 1, channel: { type: 1 } });
    expect(event?.data).not.toHaveProperty('member');
    expect(event?.data).not.toHaveProperty('guild_id');
  });

  it('says when the person brought the application along', async () => {
    const small = await openSmallWorld();

    small.runs(small.maya.id, { userInstalled: true });

    expect(small.events.at(-1)?.data).toMatchObject({ authorizing_integration_owners: { 1: small.maya.id } });
  });
});

describe('waiting for an interaction', () => {
  it('ends at its next change, or with the time', async () => {
    const small = await openSmallWorld();
    const record = small.runs(small.maya.id);
    await small.interactions.waitForChange(record.id, 1);
    expect(record.state).toBe('pending');

    const change = small.interactions.waitForChange(record.id, 60_000);
    await small.call('POST', `/interactions/${record.id}/${record.token}/callback`, { body: { type: 5 } });
    await change;

    expect(record.state).toBe('deferred');
    expect(small.interactions.find(record.id)).toBe(record);
    expect(small.interactions.findByToken(record.token)).toBe(record);
  });
});

const payload = z.looseObject({
  member: z.looseObject({ permissions: z.string() }),
  channel: z.looseObject({ permissions: z.string() }),
  app_permissions: z.string(),
});

function readPayload(data: unknown) {
  return payload.parse(data);
}
