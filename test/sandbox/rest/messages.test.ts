import { GatewayIntentBits, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { pinMessage } from '../../../src/sandbox/world/reactions.ts';
import { openSmallWorld, readId, something, type SmallWorld } from '../../kit/world.ts';

const minute = 60_000;
const everything = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);
const without = (...bits: bigint[]) =>
  bits.reduce((left, bit) => left & ~bit, everything & ~PermissionFlagsBits.Administrator);

function post(small: SmallWorld, body: unknown, channelId = small.lounge.id) {
  return small.call('POST', `/channels/${channelId}/messages`, { body });
}

describe('writing messages', () => {
  it('writes one that everybody hears of, pinging nobody it was not allowed to', async () => {
    const small = await openSmallWorld();
    const { client, lounge, maya, sam, events } = small;

    const message = await client.post(`/channels/${lounge.id}/messages`, {
      body: { content: `<@${maya.id}> <@${sam.id}> @everyone`, allowed_mentions: { parse: [], users: [sam.id] } },
    });

    expect(message).toMatchObject({ mention_everyone: false, mentions: [{ id: sam.id }], channel_id: lounge.id });
    expect(events.at(-1)).toMatchObject({ name: 'MESSAGE_CREATE', data: { id: readId(message) } });
  });

  it('refuses an empty one with 50006, and one of blanks', async () => {
    const small = await openSmallWorld();

    for (const body of [{}, { content: '' }, { content: '  \n ' }, { content: null, embeds: [] }])
      expect(await post(small, body)).toMatchObject({ status: 400, body: { code: 50006 } });
    expect(small.violations()).toEqual(['Cannot send an empty message']);
  });

  it('refuses more than 2000 characters and more than ten embeds, with the place of the fault', async () => {
    const small = await openSmallWorld();

    expect((await post(small, { content: 'x'.repeat(2000) })).status).toBe(200);
    expect(await post(small, { content: 'x'.repeat(2001) })).toMatchObject({
      body: { code: 50035, errors: { content: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } },
    });
    expect(await post(small, { embeds: Array.from({ length: 11 }, () => ({ title: 'a' })) })).toMatchObject({
      body: { code: 50035, errors: { embeds: { _errors: [{ code: 'BASE_TYPE_MAX_LENGTH' }] } } },
    });
  });

  it.each<[string, object]>([
    ['with nothing in it', {}],
    ['with nothing but a colour', { color: 1 }],
    ['with nothing but blanks', { title: '  ' }],
    ['with a blank field', { fields: [{ name: ' ', value: 'x' }] }],
    ['of yesterday', { title: 'x', timestamp: 'yesterday' }],
    ['that leads nowhere', { title: 'x', url: 'nonsense' }],
    ['that runs something', { title: 'x', url: 'javascript:alert(1)' }],
    ['with a picture of another kind of place', { title: 'x', image: { url: 'ftp://example.org/a.png' } }],
  ])('refuses an embed %s', async (_, embed) => {
    const small = await openSmallWorld();
    const answer = await small.call('POST', `/channels/${small.lounge.id}/messages`, { body: { embeds: [embed] } });
    expect(answer).toMatchObject({ status: 400, body: { code: 50035, errors: { embeds: { 0: something } } } });
  });

  it('refuses embeds of more than 6000 characters together', async () => {
    const small = await openSmallWorld();
    const embeds = (length: number) => [{ description: 'x'.repeat(3000) }, { description: 'y'.repeat(length) }];

    expect((await post(small, { embeds: embeds(3000) })).status).toBe(200);
    expect(await post(small, { embeds: embeds(3001) })).toMatchObject({
      body: { code: 50035, errors: { embeds: { _errors: [{ code: 'MAX_EMBED_SIZE_EXCEEDED' }] } } },
    });
  });

  it('refuses fields Discord does not know', async () => {
    const small = await openSmallWorld();

    expect(await post(small, { content: 'hi', ephemeral: true })).toMatchObject({ body: { code: 50035 } });
    expect(small.violations()).toEqual([expect.stringContaining('ephemeral')]);
  });

  it('answers the same message for the same enforced nonce within five minutes', async () => {
    const small = await openSmallWorld();
    const { clock, lounge } = small;
    const body = { content: 'once', nonce: '42', enforce_nonce: true };

    const first = readId((await post(small, body)).body);
    const again = readId((await post(small, body)).body);
    clock.set(clock.now() + 5 * minute);
    const still = readId((await post(small, body)).body);
    clock.set(clock.now() + 1);
    const later = readId((await post(small, body)).body);

    expect([again, still]).toEqual([first, first]);
    expect(later).not.toBe(first);
    expect(lounge.messages.size).toBe(2);
  });

  it('writes twice for the same nonce when it is not enforced, or in another channel', async () => {
    const small = await openSmallWorld();
    const body = { content: 'twice', nonce: '42', enforce_nonce: false };

    const first = readId((await post(small, body)).body);
    const second = readId((await post(small, body)).body);

    expect(second).not.toBe(first);
    expect((await post(small, { content: 'x', nonce: 'x'.repeat(26) })).body).toMatchObject({ code: 50035 });
  });

  it('takes files along and refuses a description without its file', async () => {
    const small = await openSmallWorld();
    const { client, lounge } = small;

    const message = await client.post(`/channels/${lounge.id}/messages`, {
      body: { content: 'see', attachments: [{ id: 0, description: 'A lamp' }] },
      files: [{ name: 'lamp.txt', data: Buffer.from('light\r\n--not a boundary'), contentType: 'text/plain' }],
    });

    expect(message).toMatchObject({
      attachments: [{ filename: 'lamp.txt', size: 23, content_type: 'text/plain', description: 'A lamp' }],
    });
    expect(await post(small, { content: 'see', attachments: [{ id: 0 }] })).toMatchObject({ body: { code: 50035 } });
  });

  it('replies to a message of the channel and to no other', async () => {
    const small = await openSmallWorld();
    const question = small.says(small.maya.id, 'anybody there?');
    const unknown = { message_id: '900000000000000009' };

    const reply = await post(small, { content: 'yes', message_reference: { message_id: question.id } });

    expect(reply.body).toMatchObject({ type: 19, message_reference: { message_id: question.id } });
    expect((await post(small, { content: 'yes', message_reference: unknown })).body).toMatchObject({
      code: 50035,
      errors: { message_reference: { _errors: [{ code: 'REPLIES_UNKNOWN_MESSAGE' }] } },
    });
    const lenient = { ...unknown, fail_if_not_exists: false };
    expect((await post(small, { content: 'yes', message_reference: lenient })).body).toMatchObject({ type: 0 });
  });

  it('needs to see the channel (50001), to speak in it (50013), and what the message holds', async () => {
    const small = await openSmallWorld();

    expect((await post(small, { content: 'hi' }, small.hidden.id)).body).toMatchObject({ code: 50001 });
    small.deny(PermissionFlagsBits.SendMessages);
    expect((await post(small, { content: 'hi' })).body).toMatchObject({ code: 50013 });
    small.deny(PermissionFlagsBits.EmbedLinks);
    expect((await post(small, { embeds: [{ title: 'card' }] })).body).toMatchObject({ code: 50013 });
    expect((await post(small, { content: 'hi' })).status).toBe(200);
  });

  it('holds no messages in forums', async () => {
    const small = await openSmallWorld();

    expect((await post(small, { content: 'hi' }, small.forum.id)).body).toMatchObject({ code: 50008 });
  });
});

describe('changing messages', () => {
  it('edits the bot’s own and nobody else’s', async () => {
    const small = await openSmallWorld();
    const own = readId((await post(small, { content: 'frist' })).body);
    const other = small.says(small.maya.id, 'mine').id;
    const edit = (id: string) =>
      small.call('PATCH', `/channels/${small.lounge.id}/messages/${id}`, { body: { content: 'first' } });

    expect((await edit(own)).body).toMatchObject({ content: 'first', edited_timestamp: something });
    expect(await edit(other)).toMatchObject({ status: 403, body: { code: 50005 } });
  });

  it('edits a message older than an hour three times an hour, then says when again (30046)', async () => {
    const small = await openSmallWorld();
    const { clock, lounge } = small;
    const id = readId((await post(small, { content: 'board' })).body);
    const edit = () => small.call('PATCH', `/channels/${lounge.id}/messages/${id}`, { body: { content: 'board' } });
    for (let young = 0; young < 5; young += 1) expect((await edit()).status).toBe(200);
    clock.set(clock.now() + 61 * minute);

    const old = [await edit(), await edit(), await edit()];
    const refused = await edit();
    clock.set(clock.now() + 60 * minute);

    expect(old.map((answer) => answer.status)).toEqual([200, 200, 200]);
    expect(refused).toMatchObject({ status: 429, body: { code: 30046, retry_after: 3600 } });
    expect(refused.headers.get('retry-after')).toBe('3600');
    expect((await edit()).status).toBe(200);
  });

  it('leaves nothing empty behind', async () => {
    const small = await openSmallWorld();
    const id = readId((await post(small, { content: 'words' })).body);

    const answer = await small.call('PATCH', `/channels/${small.lounge.id}/messages/${id}`, { body: { content: '' } });

    expect(answer.body).toMatchObject({ code: 50006 });
  });

  it('does not let Components V2 be undone', async () => {
    const small = await openSmallWorld();
    const body = { flags: MessageFlags.IsComponentsV2, components: [{ type: 10, content: 'words' }] };
    const id = readId((await post(small, body)).body);
    const edit = (changes: object) =>
      small.call('PATCH', `/channels/${small.lounge.id}/messages/${id}`, { body: changes });

    expect((await edit({ flags: 0, content: 'plain', components: [] })).body).toMatchObject({
      code: 50035,
      errors: { content: { _errors: [{ code: 'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2' }] } },
    });
    expect((await edit({ flags: 0, components: [{ type: 10, content: 'other' }] })).body).toMatchObject({
      flags: MessageFlags.IsComponentsV2,
    });
  });

  it('deletes others’ messages only with Manage Messages', async () => {
    const small = await openSmallWorld();
    const id = small.says(small.maya.id, 'mine').id;
    const remove = () => small.call('DELETE', `/channels/${small.lounge.id}/messages/${id}`);

    small.setBotPermissions(without(PermissionFlagsBits.ManageMessages));
    expect((await remove()).body).toMatchObject({ code: 50013 });
    small.setBotPermissions(without());
    expect((await remove()).status).toBe(204);
    expect((await remove()).body).toMatchObject({ code: 10008 });
  });

  it('deletes between 2 and 100 at once, none older than two weeks', async () => {
    const small = await openSmallWorld();
    const ids = ['a', 'b'].map((words) => small.says(small.maya.id, words).id);
    const bulk = (messages: string[]) =>
      small.call('POST', `/channels/${small.lounge.id}/messages/bulk-delete`, { body: { messages } });

    expect((await bulk(ids.slice(1))).body).toMatchObject({ code: 50016 });
    small.clock.set(small.clock.now() + 15 * 24 * 60 * minute);
    expect((await bulk(ids)).body).toMatchObject({ code: 50034 });
    const young = ['c', 'd'].map((words) => small.says(small.maya.id, words).id);
    expect((await bulk(young)).status).toBe(204);
    expect(small.events.at(-1)).toMatchObject({ name: 'MESSAGE_DELETE_BULK', data: { ids: young } });
  });
});

describe('reading messages', () => {
  it('pages through history before, after and around a message, newest first', async () => {
    const small = await openSmallWorld();
    const [a = '', b = '', c = '', d = '', e = ''] = ['a', 'b', 'c', 'd', 'e'].map(
      (w) => small.says(small.maya.id, w).id,
    );
    const read = async (query: string) => {
      const { body } = await small.call('GET', `/channels/${small.lounge.id}/messages?${query}`);
      return Array.isArray(body) ? body.map(readId) : body;
    };

    expect(await read('limit=2')).toEqual([e, d]);
    expect(await read(`limit=2&before=${c}`)).toEqual([b, a]);
    expect(await read(`limit=2&after=${b}`)).toEqual([d, c]);
    expect(await read(`limit=3&around=${c}`)).toEqual([d, c, b]);
  });

  it('shows others’ words only with the MessageContent intent, the bot’s own and mentions always', async () => {
    const small = await openSmallWorld();
    small.says(small.maya.id, 'hidden words');
    small.says(small.maya.id, `<@${small.world.botId}> help`);
    await post(small, { content: 'own words' });
    const read = async () => (await small.call('GET', `/channels/${small.lounge.id}/messages`)).body;

    const mention = `<@${small.world.botId}> help`;
    expect(await read()).toMatchObject([{ content: 'own words' }, { content: mention }, { content: '' }]);
    small.setIntents(GatewayIntentBits.MessageContent);
    expect(await read()).toMatchObject([{}, {}, { content: 'hidden words' }]);
  });

  it('answers an empty page without the permission to read history', async () => {
    const small = await openSmallWorld();
    small.says(small.maya.id, 'before');
    small.deny(PermissionFlagsBits.ReadMessageHistory);

    expect((await small.call('GET', `/channels/${small.lounge.id}/messages`)).body).toEqual([]);
  });
});

describe('reactions and pins', () => {
  it('reacts with an emoji that exists, once', async () => {
    const small = await openSmallWorld();
    const { id } = small.says(small.maya.id, 'planted');
    const react = (emoji: string) =>
      small.call('PUT', `/channels/${small.lounge.id}/messages/${id}/reactions/${encodeURIComponent(emoji)}/@me`);

    expect([(await react('🌱')).status, (await react('🌱')).status]).toEqual([204, 204]);
    for (const emoji of ['👩‍🚀', '❤️', '🇩🇪', '1️⃣', '👍🏽']) expect((await react(emoji)).status).toBe(204);
    expect((await react('seedling')).body).toMatchObject({ code: 10014 });
    const { body } = await small.call('GET', `/channels/${small.lounge.id}/messages/${id}/reactions/%F0%9F%8C%B1`);
    expect(body).toMatchObject([{ id: small.world.botId }]);
  });

  it('pins with Pin Messages, and tells so in a message that can be deleted', async () => {
    const small = await openSmallWorld();
    const { id } = small.says(small.maya.id, 'rules');
    const pin = () => small.call('PUT', `/channels/${small.lounge.id}/messages/pins/${id}`);

    small.setBotPermissions(without(PermissionFlagsBits.PinMessages));
    expect((await pin()).body).toMatchObject({ code: 50013 });
    small.setBotPermissions(without());
    expect((await pin()).status).toBe(204);
    const { body } = await small.call('GET', `/channels/${small.lounge.id}/messages/pins`);
    expect(body).toMatchObject({ items: [{ message: { id }, pinned_at: something }], has_more: false });
    expect((await small.call('GET', `/channels/${small.lounge.id}/pins`)).body).toMatchObject([{ id }]);
    const announced = [...small.lounge.messages.values()].find((message) => message.type.valueOf() === 6);
    const removed = await small.call('DELETE', `/channels/${small.lounge.id}/messages/${announced?.id ?? ''}`);
    expect(removed.status).toBe(204);
  });

  it('pages through more pins than fit', async () => {
    const small = await openSmallWorld();
    for (const words of ['a', 'b', 'c']) {
      small.clock.set(small.clock.now() + 1000);
      pinMessage(small.says(small.maya.id, words), small.lounge, small.maya.id, small.world);
    }

    const { body } = await small.call('GET', `/channels/${small.lounge.id}/messages/pins?limit=2`);

    expect(body).toMatchObject({ has_more: true, items: [{}, {}] });
  });
});
