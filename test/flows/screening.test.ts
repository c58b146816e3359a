import { ChannelType } from 'discord-api-types/v10';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { addThreadMember, createThread, editThread } from '../../src/sandbox/world/threads.ts';
import { findChannel, findGuild } from '../../src/sandbox/world/world.ts';
import { openCommunity, type Community, type Person } from '../kit/community.ts';
import { describeOnBoth } from '../kit/storage.ts';

describeOnBoth('screening watched channels', (databases) => {
  let community: Community;
  let maya: Person;
  let theo: Person;

  beforeAll(async () => {
    community = await openCommunity({ storage: await databases.make() });
    [maya, theo] = [community.person('maya'), community.person('theo')];
  });
  afterAll(() => community.close());

  // What somebody writes within a quarter of an hour is one case: each test begins after that.
  beforeEach(async () => {
    await community.call('POST', '/clock', { advance: 'PT16M', step: 'PT16M' });
  });

  it('shows moderators a worrying message as a card with the rules that spoke and a link, never its words', async () => {
    const id = await maya.says('lounge', 'I keep thinking about killing myself and I do not tell anyone');
    const card = await theo.waitsFor('moderators', new RegExp(id));
    expect(card.text).toContain('T2');
    expect(card.text).toContain('-# `self-harm.');
    expect(card.text).toContain(maya.id);
    expect(card.text).not.toContain('killing myself');
  });

  it.each([
    { kind: 'passed on', more: { forwards: 'I took all the pills, goodbye everyone' } },
    { kind: 'asked in a poll', more: { poll: { question: 'Should I kill myself tonight?', answers: ['yes', 'no'] } } },
    { kind: 'an answer of a poll', more: { poll: { question: 'And now?', answers: ['sleep', 'I want to die'] } } },
  ])('reads words that are $kind, as any others', async ({ more }) => {
    const { messageId } = await community.call<{ messageId: string }>('POST', '/act/message', {
      userId: maya.id,
      channelId: community.channels['lounge'],
      ...more,
    });
    expect((await theo.waitsFor('moderators', new RegExp(messageId))).text).toMatch(/T[23]/);
  });

  it('answers nothing under the message and writes nothing to its author', async () => {
    const before = (await maya.sees('lounge')).length;
    await maya.says('lounge', 'sometimes I want to die');
    await community.idle();
    expect((await maya.sees('lounge')).length).toBe(before + 1);
    expect(await maya.directMessages()).toEqual([]);
  });

  it('pages the person on call, and nobody else, when life may be in danger now', async () => {
    const id = await maya.says(
      'lounge',
      'goodbye everyone, I am going to kill myself tonight. the pills are next to me',
    );
    const page = await theo.waitsFor('moderators', new RegExp(`Somebody may need you now[\\s\\S]*${id}`));
    expect(page.mentions).toEqual([theo.id]);
    await theo.waitsFor('moderators', new RegExp(`^## T3[\\s\\S]*${id}`));
    const told = (await theo.sees('moderators')).filter((message) => message.text.includes(id));
    expect(told.map((message) => message.mentions.length)).toEqual([1, 0]);
  });

  it.each(['overwrite', 'thread'])('reads along in a group with %s that wants it, and says so there', async (way) => {
    const olu = community.person('olu');
    const found = async (name: string, screened: boolean): Promise<string> => {
      const under = way === 'thread' ? { under: community.channels['welcome'] ?? '' } : {};
      const draft = await olu.runs('group create', { topic: 'grief', name, way, screened, ...under });
      const { text } = await olu.presses('Found it', draft.answer ?? { id: '' });
      const home = /<#(\d+)>/.exec(text)?.[1] ?? '';
      await maya.presses('Join', (await maya.runs('group join', { group: name })).answer ?? { id: '' });
      await community.idle();
      return home;
    };
    const [read, unread] = [await found(`Read ${way}`, true), await found(`Unread ${way}`, false)];
    expect((await maya.sees(read)).map(({ text }) => text).join()).toContain('A program');
    expect((await maya.sees(unread)).map(({ text }) => text).join()).not.toContain('A program');

    const words = 'I keep thinking about killing myself and I do not tell anyone';
    const [seen, unseen] = [await maya.says(read, words), await maya.says(unread, words)];
    await theo.waitsFor('moderators', new RegExp(seen));
    await community.idle();
    expect((await theo.sees('moderators')).filter(({ text }) => text.includes(unseen))).toEqual([]);
  });

  it('leaves ordinary talk alone', async () => {
    const before = (await theo.sees('moderators')).length;
    for (const text of ['this exam is killing me', 'good morning all!', 'that film about suicide was well made'])
      await maya.says('lounge', text);
    await community.idle();
    expect((await theo.sees('moderators')).length).toBe(before);
  });

  it('reads only watched channels', async () => {
    const before = (await theo.sees('moderators')).length;
    await maya.says('welcome', 'I want to kill myself tonight, I have the pills');
    await community.idle();
    expect((await theo.sees('moderators')).length).toBe(before);
  });

  it('reads an edited message again and raises its case', async () => {
    const id = await maya.says('lounge', 'I keep thinking about suicide');
    await theo.waitsFor('moderators', new RegExp(id));
    await maya.edits(id, 'I am going to kill myself tonight with the pills I saved. goodbye');
    const raised = await theo.waitsFor('moderators', new RegExp(`Now T3[\\s\\S]*${id}`));
    expect(raised.text).toContain('there is more about [the same message]');
    await theo.waitsFor('moderators', new RegExp(`Somebody may need you now[\\s\\S]*${id}`));
  });

  it('joins a report about the same message to the open case', async () => {
    const id = await maya.says('lounge', 'I have been thinking about ending my life');
    await theo.waitsFor('moderators', new RegExp(id));
    const noor = community.person('noor');
    const form = await noor.runs('Tell the moderators', {}, { target: id });
    await noor.fills(form, { reason: ['worried'], note: 'please look after maya' });
    const joined = await theo.waitsFor('moderators', new RegExp(`One more about[\\s\\S]*${id}`));
    expect(joined.text).toContain('I am worried about them');
    await community.idle();
    const cards = (await theo.sees('moderators')).filter((message) => /^Claim$/m.test(message.text));
    expect(cards.filter((message) => message.text.includes(id))).toHaveLength(1);
  });

  it('reads afterwards what was written in a thread that was archived while the bot was away', async () => {
    const { threadId } = await community.call<{ threadId: string }>('POST', '/act/thread', {
      userId: maya.id,
      channelId: community.channels['lounge'],
      name: 'a short one',
    });
    await maya.says(threadId, 'hello there');
    await community.idle();
    await community.stopBot();
    const id = await maya.says(threadId, 'honestly I want to kill myself');
    const { world } = community.sandbox;
    editThread(findChannel(threadId, world), { archived: true }, world);
    await community.startBot();
    expect((await theo.waitsFor('moderators', new RegExp(id))).text).toContain(threadId);
  });

  it('reads a thread that comes back from the archive while Discord fails', async () => {
    const { threadId } = await community.call<{ threadId: string }>('POST', '/act/thread', {
      userId: maya.id,
      channelId: community.channels['lounge'],
      name: 'long ago',
    });
    await maya.says(threadId, 'hello there');
    await community.idle();
    const { world } = community.sandbox;
    editThread(findChannel(threadId, world), { archived: true }, world);
    await community.stopBot();
    await community.startBot();
    await community.call('POST', '/faults', {
      kind: 'status',
      status: 503,
      times: 8,
      route: `GET /channels/${threadId}`,
    });
    const id = await maya.says(threadId, 'I keep thinking about killing myself');
    await community.call('POST', '/clock', { advance: 'PT1M', step: 'PT5S' });
    expect((await theo.waitsFor('moderators', new RegExp(id))).text).toContain(threadId);
    await community.call('DELETE', '/faults');
    await community.call('POST', '/clock', { realtime: true });
  });

  it('reads threads of a watched channel', async () => {
    const { threadId } = await community.call<{ threadId: string }>('POST', '/act/thread', {
      userId: maya.id,
      channelId: community.channels['lounge'],
      name: 'late evening',
    });
    const id = await maya.says(threadId, 'honestly I want to kill myself');
    expect((await theo.waitsFor('moderators', new RegExp(id))).text).toContain(threadId);
  });

  it('leaves a private thread of a watched channel alone: now, after an absence, and when it comes back from the archive', async () => {
    const { world } = community.sandbox;
    const [parent, guild] = [
      findChannel(community.channels['lounge'] ?? '', world),
      findGuild(community.guildId, world),
    ];
    const actor = { id: maya.id, reason: null };
    const asked = { parent, guild, name: 'the two of us', type: ChannelType.PrivateThread, invitable: true } as const;
    const thread = createThread(asked, actor, world);
    for (const one of [world.botId, theo.id]) addThreadMember(thread, one, maya.id, world);
    await community.idle();
    const writes = () => maya.says(thread.id, 'honestly I want to kill myself');
    const written = [await writes()];
    await community.idle();
    await community.stopBot();
    written.push(await writes());
    await community.startBot();
    await community.idle();
    await community.stopBot();
    editThread(thread, { archived: true }, world);
    await community.startBot();
    written.push(await writes());
    // What is read of the channel itself comes after all of that.
    const read = await maya.says('lounge', 'I keep thinking about killing myself');
    await theo.waitsFor('moderators', new RegExp(read));
    await community.idle();
    const seen = (await theo.sees('moderators')).map(({ text }) => text).join('\n');
    expect(written.filter((id) => seen.includes(id))).toEqual([]);
    expect((await theo.sees(thread.id)).filter(({ text }) => text.includes('kill myself'))).toHaveLength(3);
  });
});
