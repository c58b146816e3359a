import { InteractionType, Routes } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { openDirect } from '../../../src/sandbox/world/direct-messages.ts';
import { createRest } from '../../../src/sandbox/rest/create-rest.ts';
import { documentFile, hasDocument, openSmallWorld, readId, type SmallWorld } from '../../kit/world.ts';

if (!hasDocument)
  process.stdout.write('../shared/discord-openapi.json is not there: checks against Discord’s document are skipped.\n');

const button = (customId: string) => ({ type: 2, style: 1, label: 'Claim', custom_id: customId });
const row = (...components: object[]) => ({ type: 1, components });
const command = {
  name: 'crisis',
  description: 'Help lines',
  options: [{ type: 3, name: 'country', description: 'Where', autocomplete: true, required: true }],
  contexts: [0, 1],
  integration_types: [0, 1],
  default_member_permissions: '32',
};
const card = {
  embeds: [{ title: 'A report', description: 'Words', color: 0x336699, fields: [{ name: 'Tier', value: 'T2' }] }],
  components: [row(button('claim:1'))],
  allowed_mentions: { parse: [] },
};

/** Sends requests of a kind and expects each to be taken. */
async function expectTaken(small: SmallWorld, requests: readonly [string, string, unknown?][]): Promise<unknown[]> {
  const bodies: unknown[] = [];
  for (const [method, path, body] of requests) {
    const answer = await small.call(method, path, { body });
    expect([200, 201, 204], `${method} ${path}: ${JSON.stringify(answer.body)}`).toContain(answer.status);
    bodies.push(answer.body);
  }
  return bodies;
}

describe.skipIf(!hasDocument)('by Discord’s own document', () => {
  it('answers about the application, its commands and the people as Discord does', async () => {
    const small = await openSmallWorld({ document: true });
    const { botId } = small.world;

    await expectTaken(small, [
      ['GET', '/gateway/bot'],
      ['GET', '/users/@me'],
      ['GET', `/users/${small.maya.id}`],
      ['GET', '/users/@me/guilds?with_counts=true'],
      ['GET', '/applications/@me'],
      ['GET', '/oauth2/applications/@me'],
      ['PUT', `/applications/${botId}/commands`, [command, { type: 3, name: 'Tell the moderators' }]],
      ['GET', `/applications/${botId}/commands?with_localizations=true`],
      ['POST', `/applications/${botId}/guilds/${small.guild.id}/commands`, command],
      ['GET', `/applications/${botId}/guilds/${small.guild.id}/commands/permissions`],
    ]);

    expect(small.disagreements).toEqual([]);
  });

  it('answers about servers, roles, members and bans as Discord does', async () => {
    const small = await openSmallWorld({ document: true });
    small.setIntents(2);
    const guild = `/guilds/${small.guild.id}`;

    await expectTaken(small, [
      ['GET', `${guild}?with_counts=true`],
      ['GET', `${guild}/channels`],
      ['GET', `${guild}/roles`],
      ['POST', `${guild}/roles`, { name: 'Group', permissions: '0', mentionable: false }],
      ['PATCH', `${guild}/roles/${small.helpers.id}`, { name: 'Guides', colors: { primary_color: 255 } }],
      ['GET', `${guild}/members/${small.maya.id}`],
      ['GET', `${guild}/members?limit=10`],
      ['GET', `${guild}/members/search?query=may`],
      ['PUT', `${guild}/members/${small.maya.id}/roles/${small.helpers.id}`],
      ['PATCH', `${guild}/members/${small.maya.id}`, { nick: 'May' }],
      ['PUT', `${guild}/bans/${small.maya.id}`],
      ['GET', `${guild}/bans`],
      ['DELETE', `${guild}/bans/${small.maya.id}`],
      ['GET', `${guild}/audit-logs?limit=100`],
      ['PUT', `${guild}/incident-actions`, { dms_disabled_until: '2026-11-20T13:00:00Z' }],
    ]);

    expect(small.disagreements).toEqual([]);
  });

  it('answers about channels, threads and overwrites as Discord does', async () => {
    const small = await openSmallWorld({ document: true });
    const { id } = small.says(small.maya.id, 'a question');
    const lounge = `/channels/${small.lounge.id}`;
    const overwrite = { id: small.guild.id, type: 0, deny: '1024', allow: '0' };

    const bodies = await expectTaken(small, [
      ['POST', `${lounge}/threads`, { name: 'Quiet room', type: 12, invitable: false, auto_archive_duration: 1440 }],
      ['GET', lounge],
      ['POST', `/guilds/${small.guild.id}/channels`, { name: 'x', type: 0, permission_overwrites: [overwrite] }],
      ['PATCH', lounge, { topic: 'Be kind', rate_limit_per_user: 5 }],
      ['PUT', `${lounge}/permissions/${small.maya.id}`, { ...overwrite, id: small.maya.id, type: 1 }],
      ['POST', `${lounge}/messages/${id}/threads`, { name: 'Answers', type: 11 }],
      ['POST', `/channels/${small.forum.id}/threads`, { name: 'Post', message: { content: 'Words' } }],
      ['POST', `${lounge}/invites`, {}],
      ['GET', `/guilds/${small.guild.id}/threads/active`],
      ['POST', `${lounge}/typing`],
      ['POST', '/users/@me/channels', { recipient_id: small.maya.id }],
    ]);
    const thread = `/channels/${readId(bodies[0])}`;
    await expectTaken(small, [
      ['PUT', `${thread}/thread-members/${small.maya.id}`],
      ['GET', `${thread}/thread-members/${small.maya.id}?with_member=true`],
      ['GET', `${thread}/messages`],
      ['PATCH', thread, { archived: true }],
      ['GET', `${lounge}/threads/archived/private`],
      ['DELETE', thread],
    ]);

    expect(small.disagreements).toEqual([]);
  });

  it('answers about messages, reactions and pins as Discord does', async () => {
    const small = await openSmallWorld({ document: true });
    const lounge = `/channels/${small.lounge.id}`;
    const v2 = {
      flags: 1 << 15,
      components: [{ type: 17, components: [{ type: 10, content: 'Words' }, row(button('a'))] }],
    };

    const [first, second] = await expectTaken(small, [
      ['POST', `${lounge}/messages`, { ...card, content: 'New', nonce: '1', enforce_nonce: true }],
      ['POST', `${lounge}/messages`, v2],
    ]);
    const message = `${lounge}/messages/${readId(first)}`;
    await expectTaken(small, [
      ['POST', `${lounge}/messages`, { content: 'Yes', message_reference: { message_id: readId(second) } }],
      ['PATCH', message, { content: 'Changed', tts: false, enforce_nonce: false }],
      ['PUT', `${message}/reactions/%F0%9F%8C%B1/@me`],
      ['GET', `${message}/reactions/%F0%9F%8C%B1`],
      ['PUT', `${lounge}/messages/pins/${readId(first)}`],
      ['GET', `${lounge}/messages/pins`],
      ['GET', `${lounge}/messages?limit=100`],
      ['GET', message],
      ['DELETE', message],
    ]);

    expect(small.disagreements).toEqual([]);
  });

  it('answers about AutoMod and scheduled events as Discord does', async () => {
    const small = await openSmallWorld({ document: true });
    const guild = `/guilds/${small.guild.id}`;
    const rule = { name: 'Words', event_type: 1, trigger_type: 1, trigger_metadata: { keyword_filter: ['x'] } };
    const actions = [{ type: 1 }, { type: 2, metadata: { channel_id: small.lounge.id } }];
    const event = {
      name: 'Circle',
      privacy_level: 2,
      entity_type: 3,
      entity_metadata: { location: '#lounge' },
      scheduled_start_time: '2026-12-01T18:00:00Z',
      scheduled_end_time: '2026-12-01T19:00:00Z',
    };

    await expectTaken(small, [
      ['POST', `${guild}/auto-moderation/rules`, { ...rule, actions }],
      ['GET', `${guild}/auto-moderation/rules`],
      ['POST', `${guild}/scheduled-events`, event],
      ['GET', `${guild}/scheduled-events?with_user_count=true`],
    ]);

    expect(small.disagreements).toEqual([]);
  });

  it('takes answers to interactions, and answers them as Discord does', async () => {
    // Reading the document for the first time can take longer than Discord's three seconds on a busy machine.
    const small = await openSmallWorld({ document: true, firstAnswerMs: 60_000 });
    const { botId } = small.world;
    const [record, asked] = [small.runs(small.maya.id), small.runs(small.maya.id)];
    const direct = small.runs(small.maya.id, { channel: openDirect(small.maya.id, small.world) });
    const form = {
      custom_id: 'report',
      title: 'Report',
      components: [
        {
          type: 18,
          label: 'Reason',
          component: { type: 3, custom_id: 'reason', options: [{ label: 'a', value: 'a' }] },
        },
        {
          type: 18,
          label: 'Note',
          component: { type: 4, custom_id: 'note', style: 2, required: false, max_length: 4000 },
        },
      ],
    };

    const post = small.says(botId, 'card');
    const [pressed, submitted] = [
      small.presses(small.maya.id, post),
      small.presses(small.maya.id, post, InteractionType.ModalSubmit),
    ];
    const webhook = `/webhooks/${botId}/${record.token}`;
    await expectTaken(small, [
      ['POST', Routes.interactionCallback(record.id, record.token), { type: 5, data: { flags: 64 } }],
      ['PATCH', `${webhook}/messages/@original`, card],
      ['GET', `${webhook}/messages/@original`],
      ['POST', webhook, { ...card, flags: 64 }],
      ['POST', Routes.interactionCallback(asked.id, asked.token), { type: 9, data: form }],
      ['POST', `${Routes.interactionCallback(direct.id, direct.token)}?with_response=true`, { type: 4, data: card }],
      ['POST', `${Routes.interactionCallback(pressed.id, pressed.token)}?with_response=true`, { type: 4, data: card }],
      ['POST', Routes.interactionCallback(submitted.id, submitted.token), { type: 4, data: card }],
      ['GET', `/channels/${small.lounge.id}/messages`],
      ['DELETE', `${webhook}/messages/@original`],
    ]);

    expect(small.disagreements).toEqual([]);
  });

  it.each([
    ['a field it does not list', { content: 'x', colour: 1 }, 'colour: '],
    ['content over 2000 characters', { content: 'x'.repeat(2001) }, 'content: Must be 2000 or fewer'],
    ['a number where words belong', { content: 5 }, 'content: '],
    ['a part that is none', { content: 'x', components: [{ type: 99 }] }, 'components.0'],
    [
      'a custom id over 100 characters',
      { content: 'x', components: [row(button('x'.repeat(101)))] },
      'custom_id: Must be 100',
    ],
  ])('refuses %s as a violation', async (_what, body, violation) => {
    const small = await openSmallWorld({ document: true });

    const answer = await small.call('POST', `/channels/${small.lounge.id}/messages`, { body });

    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(small.violations().join('\n')).toContain(violation);
  });

  it('says so', async () => {
    const small = await openSmallWorld({ document: true });
    const { world, interactions } = small;
    const rest = createRest({
      world,
      interactions,
      gateway: {
        url: () => '',
        intents: () => 0,
        sessionStarts: () => ({ total: 0, remaining: 0, resetAfterMs: 0, maxConcurrency: 1 }),
      },
      faults: { take: () => [] },
      openapiFile: `${documentFile}.missing`,
    });

    expect([small.rest.validation, rest.validation]).toEqual(['openapi', 'rules']);
  });
});
