import { PermissionFlagsBits } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import { openSmallWorld, readId, type SmallWorld } from '../../kit/world.ts';

async function openPrivate(small: SmallWorld, more: object = {}): Promise<string> {
  const { body } = await small.call('POST', `/channels/${small.lounge.id}/threads`, {
    body: { name: 'Quiet room', type: 12, ...more },
  });
  return readId(body);
}

const add = (small: SmallWorld, threadId: string, userId: string) =>
  small.call('PUT', `/channels/${threadId}/thread-members/${userId}`);

describe('threads', () => {
  it('opens one on a message with 201, once', async () => {
    const small = await openSmallWorld();
    const { id } = small.says(small.maya.id, 'a question');
    const open = () =>
      small.call('POST', `/channels/${small.lounge.id}/messages/${id}/threads`, { body: { name: 'Answers' } });

    expect(await open()).toMatchObject({ status: 201, body: { id, type: 11, parent_id: small.lounge.id } });
    expect(await open()).toMatchObject({ status: 400, body: { code: 160004 } });
  });

  it('tells the channel of a public thread that stands on no message, and nobody of a private one', async () => {
    const small = await openSmallWorld();
    await openPrivate(small);

    const { body } = await small.call('POST', `/channels/${small.lounge.id}/threads`, {
      body: { name: 'Open', type: 11 },
    });

    expect([...small.lounge.messages.values()]).toMatchObject([
      { type: 18, content: 'Open', reference: { channelId: readId(body) } },
    ]);
    expect(body).toMatchObject({ message_count: 0, total_message_sent: 0 });
  });

  it('holds no threads in threads', async () => {
    const small = await openSmallWorld();
    const threadId = await openPrivate(small);

    const answer = await small.call('POST', `/channels/${threadId}/threads`, { body: { name: 'Deeper' } });

    expect(answer.body).toMatchObject({ code: 50024 });
  });

  it('opens posts in a forum with their first message, and nothing without one', async () => {
    const small = await openSmallWorld();
    const open = (body: object) => small.call('POST', `/channels/${small.forum.id}/threads`, { body });

    const made = await open({ name: 'Sleep', message: { content: 'Share what helps' } });

    expect(made).toMatchObject({ status: 201, body: { type: 11, message: { content: 'Share what helps' } } });
    expect((await open({ name: 'Sleep' })).body).toMatchObject({ code: 50035, errors: { message: {} } });
    expect((await open({ name: 'Sleep', message: { content: '' } })).body).toMatchObject({ code: 50006 });
  });

  it('needs the permission for its kind', async () => {
    const small = await openSmallWorld();
    const open = (type: number) =>
      small.call('POST', `/channels/${small.lounge.id}/threads`, { body: { name: 'Room', type } });

    small.deny(PermissionFlagsBits.CreatePrivateThreads);
    expect((await open(12)).body).toMatchObject({ code: 50013 });
    expect((await open(11)).status).toBe(201);
  });

  it('opens no more than a thousand at a time (160006)', async () => {
    const small = await openSmallWorld();
    const threadId = await openPrivate(small);
    const thread = small.world.channels.get(threadId);
    for (let index = 0; index < 999 && thread; index += 1)
      small.world.channels.set(`copy-${index}`, { ...thread, id: `copy-${index}` });

    const answer = await small.call('POST', `/channels/${small.lounge.id}/threads`, { body: { name: 'One more' } });

    expect(answer.body).toMatchObject({ code: 160006 });
  });

  it('shows a private thread to those inside and to who manages threads', async () => {
    const small = await openSmallWorld();
    const threadId = await openPrivate(small);
    const look = () => small.call('GET', `/channels/${threadId}`);
    small.deny(PermissionFlagsBits.ManageThreads);

    expect((await look()).status).toBe(200);
    await small.call('DELETE', `/channels/${threadId}/thread-members/@me`);
    expect((await look()).body).toMatchObject({ code: 50001 });
  });

  it('announces who joins a private thread in a message that cannot be deleted (50021)', async () => {
    const small = await openSmallWorld();
    const threadId = await openPrivate(small);

    expect((await add(small, threadId, small.maya.id)).status).toBe(204);
    const { body } = await small.call('GET', `/channels/${threadId}/messages`);
    expect(body).toMatchObject([{ type: 1, mentions: [{ id: small.maya.id }] }]);
    const [announced] = [...(small.world.channels.get(threadId)?.messages.keys() ?? [])];
    const removed = await small.call('DELETE', `/channels/${threadId}/messages/${announced ?? ''}`);
    expect(removed).toMatchObject({ status: 403, body: { code: 50021 } });
  });

  it('lets nobody but its maker add people where members may not invite', async () => {
    const small = await openSmallWorld();
    const threadId = await openPrivate(small, { invitable: false });
    const thread = small.world.channels.get(threadId)?.thread;
    small.deny(PermissionFlagsBits.ManageThreads);

    expect((await add(small, threadId, small.maya.id)).status).toBe(204);
    if (thread) thread.ownerId = small.maya.id;
    expect((await add(small, threadId, small.sam.id)).body).toMatchObject({ code: 50013 });
  });

  it('takes a thousand people (30033) and only members of the server (10007)', async () => {
    const small = await openSmallWorld();
    const threadId = await openPrivate(small);
    const people = small.world.channels.get(threadId)?.thread?.members;
    small.guild.members.delete(small.sam.id);

    expect((await add(small, threadId, small.sam.id)).body).toMatchObject({ code: 10007 });
    for (let index = 1; index < 1000; index += 1) people?.set(`copy-${index}`, '2026-11-20T12:00:00Z');
    expect((await add(small, threadId, small.maya.id)).body).toMatchObject({ code: 30033 });
  });

  it('lists its people only for who asked for the GuildMembers intent', async () => {
    const small = await openSmallWorld();
    const threadId = await openPrivate(small);
    const list = () => small.call('GET', `/channels/${threadId}/thread-members`);

    expect((await list()).body).toMatchObject({ code: 50001 });
    small.setIntents(2);
    expect((await list()).body).toMatchObject([{ user_id: small.world.botId }]);
    expect((await small.call('GET', `/channels/${threadId}/thread-members/${small.maya.id}`)).body).toMatchObject({
      code: 10007,
    });
  });

  it('only opens an archived thread again; writing into it does so too, unless it is locked', async () => {
    const small = await openSmallWorld();
    const threadId = await openPrivate(small);
    const change = (body: object) => small.call('PATCH', `/channels/${threadId}`, { body });
    const write = () => small.call('POST', `/channels/${threadId}/messages`, { body: { content: 'hi' } });

    await change({ archived: true });
    expect((await change({ name: 'Other' })).body).toMatchObject({ code: 50083 });
    expect((await change({ archived: false, name: 'Other' })).body).toMatchObject({ name: 'Other' });
    await change({ archived: true });
    expect((await write()).status).toBe(200);
    expect((await small.call('GET', `/channels/${threadId}`)).body).toMatchObject({
      thread_metadata: { archived: false },
    });
    await change({ locked: true });
    small.deny(PermissionFlagsBits.ManageThreads);
    expect((await write()).body).toMatchObject({ code: 160005 });
  });

  it('finds active threads and archived ones, the latest first', async () => {
    const small = await openSmallWorld();
    const [first, second] = [await openPrivate(small), await openPrivate(small)];
    const archive = async (id: string) => {
      small.clock.set(small.clock.now() + 1000);
      await small.call('PATCH', `/channels/${id}`, { body: { archived: true } });
    };
    const active = () => small.call('GET', `/guilds/${small.guild.id}/threads/active`);
    const archived = (query = '') => small.call('GET', `/channels/${small.lounge.id}/threads/archived/private${query}`);

    expect((await active()).body).toMatchObject({ threads: [{ id: second }, { id: first }], members: [{}, {}] });
    await archive(first);
    await archive(second);
    expect((await active()).body).toMatchObject({ threads: [] });
    expect((await archived()).body).toMatchObject({ threads: [{ id: second }, { id: first }], has_more: false });
    expect((await archived(`?before=${new Date(small.clock.now()).toISOString()}`)).body).toMatchObject({
      threads: [{ id: first }],
    });
    small.deny(PermissionFlagsBits.ManageThreads);
    expect((await archived()).body).toMatchObject({ code: 50013 });
  });
});
