import { describe, expect, it } from 'vitest';
import { openSmallWorld, readId, something } from '../../kit/world.ts';

const command = (name: string, more: object = {}) => ({ name, description: 'A command', ...more });
const option = (name: string, more: object = {}) => ({ type: 3, name, description: 'An option', ...more });

describe('registering commands', () => {
  it('replaces all of a place and keeps the ids of those that stay', async () => {
    const { client, world } = await openSmallWorld();
    const path = `/applications/${world.botId}/commands` as const;

    const before = await client.put(path, { body: [command('crisis'), command('old')] });
    const after = await client.put(path, { body: [command('new'), command('crisis')] });

    const ids = (list: unknown) => (Array.isArray(list) ? list.map(readId) : []);
    expect(ids(after)[1]).toBe(ids(before)[0]);
    expect(await client.get(path)).toMatchObject([{ name: 'new' }, { name: 'crisis' }]);
  });

  it.each<[string, object]>([
    ['bounds of numbers for a text', { type: 3, min_value: 1 }],
    ['a length for a number', { type: 4, max_length: 1 }],
    ['kinds of channels for a text', { type: 3, channel_types: [0] }],
    ['a least number above the most', { type: 4, min_value: 5, max_value: 1 }],
    ['a least length above the most', { type: 3, min_length: 5, max_length: 1 }],
    ['halves where whole numbers are asked', { type: 4, choices: [{ name: 'half', value: 1.5 }] }],
    ['a description of blanks', { type: 3, description: '  ' }],
  ])('refuses %s', async (_, option) => {
    const small = await openSmallWorld();
    const body = [{ name: 'a', description: 'd', options: [{ name: 'o', description: 'd', ...option }] }];
    const answer = await small.call('PUT', `/applications/${small.world.botId}/commands`, { body });
    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
  });

  it('refuses two options of one name in any language', async () => {
    const small = await openSmallWorld();
    const named = (name: string) => ({ type: 3, name, description: 'd', name_localizations: { de: 'land' } });
    const body = [{ name: 'a', description: 'd', options: [named('country'), named('place')] }];
    const answer = await small.call('PUT', `/applications/${small.world.botId}/commands`, { body });
    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
  });

  it('answers 201 for a new command and 200 for one that was replaced', async () => {
    const { call, world, guild } = await openSmallWorld();
    const path = `/applications/${world.botId}/guilds/${guild.id}/commands`;

    expect((await call('POST', path, { body: command('crisis') })).status).toBe(201);
    expect((await call('POST', path, { body: command('crisis') })).status).toBe(200);
  });

  it('shows localisations only to who asks for them', async () => {
    const { call, world } = await openSmallWorld();
    const path = `/applications/${world.botId}/commands`;
    await call('PUT', path, { body: [command('crisis', { name_localizations: { de: 'krise' } })] });

    expect((await call('GET', path)).body).not.toMatchObject([{ name_localizations: something }]);
    expect((await call('GET', `${path}?with_localizations=true`)).body).toMatchObject([
      { name_localizations: { de: 'krise' } },
    ]);
  });

  it.each([
    ['a name in upper case', command('Crisis'), 'APPLICATION_COMMAND_INVALID_NAME'],
    ['a name with a space', command('cri sis'), 'APPLICATION_COMMAND_INVALID_NAME'],
    ['no description', { name: 'crisis' }, 'BASE_TYPE_REQUIRED'],
    ['a description over 100 characters', command('crisis', { description: 'x'.repeat(101) }), 'BASE_TYPE_MAX_LENGTH'],
    [
      'a required option after an optional one',
      command('crisis', { options: [option('a'), option('b', { required: true })] }),
      'APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID',
    ],
    [
      'the same option twice',
      command('crisis', { options: [option('a'), option('a')] }),
      'APPLICATION_COMMAND_OPTIONS_NAME_INVALID',
    ],
    [
      'choices beside autocomplete',
      command('crisis', { options: [option('a', { autocomplete: true, choices: [{ name: 'x', value: 'x' }] })] }),
      'APPLICATION_COMMAND_AUTOCOMPLETE_NO_CHOICES',
    ],
    [
      '26 choices',
      command('crisis', {
        options: [option('a', { choices: Array.from({ length: 26 }, (_, i) => ({ name: `n${i}`, value: `v${i}` })) })],
      }),
      'BASE_TYPE',
    ],
    [
      'an option beside a sub-command',
      command('crisis', { options: [{ type: 1, name: 'sub', description: 'x' }, option('a')] }),
      'APPLICATION_COMMAND_OPTIONS_TYPE_INVALID',
    ],
    ['a locale Discord does not know', command('crisis', { name_localizations: { xx: 'krise' } }), 'errors'],
    [
      'a context-menu command with a description',
      { type: 3, name: 'Tell the moderators', description: 'x' },
      'APPLICATION_COMMAND_CONTEXT_MENU_DESCRIPTION_NOT_ALLOWED',
    ],
  ])('refuses %s', async (_what, body, code) => {
    const { call, world } = await openSmallWorld();

    const answer = await call('POST', `/applications/${world.botId}/commands`, { body });

    expect(answer).toMatchObject({ status: 400, body: { code: 50035 } });
    expect(JSON.stringify(answer.body)).toContain(code);
  });

  it('refuses the same name twice, but not for different kinds', async () => {
    const { call, world } = await openSmallWorld();
    const path = `/applications/${world.botId}/commands`;

    const twice = await call('PUT', path, { body: [command('crisis'), command('crisis')] });
    const kinds = await call('PUT', path, { body: [command('crisis'), { type: 3, name: 'crisis' }] });

    expect(JSON.stringify(twice.body)).toContain('APPLICATION_COMMANDS_DUPLICATE_NAME');
    expect(kinds.status).toBe(200);
  });

  it('refuses the sixteenth message command and the hundred-and-first slash command', async () => {
    const { call, world } = await openSmallWorld();
    const path = `/applications/${world.botId}/commands`;
    const many = (count: number, more: object) => Array.from({ length: count }, (_, i) => ({ name: `c${i}`, ...more }));

    expect((await call('PUT', path, { body: many(15, { type: 3 }) })).status).toBe(200);
    expect((await call('PUT', path, { body: many(16, { type: 3 }) })).status).toBe(400);
    expect((await call('PUT', path, { body: many(101, { description: 'x' }) })).status).toBe(400);
  });

  it('knows no other application and no server the bot is not in', async () => {
    const { call, world, maya } = await openSmallWorld();

    expect((await call('GET', `/applications/${maya.id}/commands`)).body).toMatchObject({ code: 50001 });
    expect((await call('GET', `/applications/${world.botId}/guilds/${maya.id}/commands`)).body).toMatchObject({
      code: 50001,
    });
  });
});
