import { afterEach, expect, it } from 'vitest';
import { openCommunity, type Community, type Person } from '../kit/community.ts';
import { foundGroups, openPlaces, type FoundGroup } from '../kit/found-groups.ts';
import { describeOnBoth, readRaw, runSql } from '../kit/storage.ts';

const told = /may still wait for a first answer/;

describeOnBoth('a post in a group that nobody answered', (databases) => {
  let opened: Community | undefined;

  afterEach(async () => {
    await opened?.close();
    opened = undefined;
  });

  /** A group in which maya, noor and sam are; sam came to the server half an hour ago. Theo is a moderator. */
  async function open(given: Partial<FoundGroup> = {}) {
    const address = await databases.make();
    const community = (opened = await openCommunity({ storage: address, messageContent: false }));
    const [group] = await foundGroups(community, address, [{ name: 'Harbour', belonging: 'role', ...given }]);
    if (!group) throw new Error('There is no group.');
    const home = (group.belonging === 'thread' ? group.threadId : group.channelId) ?? '';
    const [maya, noor, sam] = [community.person('maya'), community.person('noor'), community.person('sam')];
    const places = openPlaces(community);
    for (const { id } of [maya, noor, sam]) {
      if (group.belonging === 'thread') await places.addToThread(home, id);
      if (group.belonging === 'overwrite') await places.letIn(home, id, 'member', 'joining');
      if (group.belonging === 'role') await places.giveRole(group.guildId, id, group.roleId ?? '');
    }
    const theo = community.person('theo');
    const advance = (by: string, step = 'PT15M') => community.call('POST', '/clock', { advance: by, step });
    const reply = (who: Person, replyTo: string) =>
      community.call<{ messageId: string }>('POST', '/act/message', {
        userId: who.id,
        channelId: home,
        content: 'me too',
        replyTo,
      });
    async function listTold(): Promise<string[]> {
      const notes = (await theo.sees('moderators')).filter(({ text }) => told.test(text));
      return notes.flatMap(({ text }) => [...text.matchAll(/channels\/\d+\/\d+\/(\d+)/g)].map(([, id = '']) => id));
    }
    return { community, address, group, home, maya, noor, sam, theo, advance, reply, listTold };
  }

  it.each(['role', 'overwrite', 'thread'] as const)(
    'is told to those who look after a group of the kind %s, once, with its link and its age alone',
    async (belonging) => {
      const { community, home, maya, theo, group, advance, listTold } = await open({ belonging });
      const id = await maya.says(home, 'words that nobody is to find again');
      await advance('PT3H45M');
      expect(await listTold()).toEqual([]);
      await advance('PT30M');
      const note = await theo.waitsFor('moderators', told);
      expect(note.text).toContain('**Harbour**');
      expect(note.text).toContain(`https://discord.com/channels/${group.guildId}/${home}/${id}`);
      expect(note.text).not.toContain('nobody is to find');
      expect(note.text).not.toContain(maya.id);
      expect(note.mentions).toEqual([]);
      await community.stopBot();
      await community.startBot();
      await advance('P1D', 'PT4H');
      expect(await listTold()).toEqual([id]);
    },
  );

  it('is answered by a reply, by the next words of somebody else, and in a thread that was opened on it', async () => {
    const { community, home, maya, noor, advance, reply, listTold } = await open();
    await reply(noor, await maya.says(home, 'one'));
    await advance('PT40M');
    await maya.says(home, 'two');
    await noor.says(home, 'here');
    await advance('PT40M');
    const messageId = await maya.says(home, 'three');
    const opening = { userId: maya.id, channelId: home, name: 'talk', messageId };
    const { threadId } = await community.call<{ threadId: string }>('POST', '/act/thread', opening);
    await maya.says(threadId, 'more of it');
    await noor.says(threadId, 'read it');
    await advance('PT10H', 'PT1H');
    expect(await listTold()).toEqual([]);
  });

  it('is not answered by its author', async () => {
    const { home, maya, advance, reply, listTold } = await open();
    const id = await maya.says(home, 'one');
    await maya.says(home, 'still me');
    await reply(maya, id);
    await advance('PT10H', 'PT1H');
    expect(await listTold()).toEqual([id]);
  });

  it('is not answered by a reply to somebody else', async () => {
    const { home, maya, noor, sam, advance, reply, listTold } = await open();
    const old = await noor.says(home, 'old');
    await reply(sam, old);
    await advance('PT40M');
    const id = await maya.says(home, 'one');
    await reply(sam, old);
    await advance('PT10H', 'PT1H');
    expect(await listTold()).toEqual([id]);
  });

  it('is seen also where somebody new writes it right after another one', async () => {
    const { home, maya, sam, advance, listTold } = await open();
    await maya.says(home, 'one');
    const id = await sam.says(home, 'two');
    await advance('PT10H', 'PT1H');
    expect(await listTold()).toEqual([id]);
  });

  it('is told in half the time where somebody is new on the server', async () => {
    const { home, sam, advance, listTold } = await open();
    const id = await sam.says(home, 'hello');
    await advance('PT1H45M');
    expect(await listTold()).toEqual([]);
    await advance('PT30M');
    expect(await listTold()).toEqual([id]);
  });

  it('is nobody’s task once it is deleted, and never where the group wants it so', async () => {
    const { home, maya, advance, listTold } = await open();
    await maya.deletes(await maya.says(home, 'one'));
    await advance('PT10H', 'PT1H');
    expect(await listTold()).toEqual([]);
    await opened?.close();
    const never = await open({ answerWithinMinutes: 0 });
    await never.maya.says(never.home, 'one');
    await never.advance('PT10H', 'PT1H');
    expect(await never.listTold()).toEqual([]);
  });

  it('is told after a restart that came in between', async () => {
    const { community, home, maya, advance, listTold } = await open();
    const id = await maya.says(home, 'one');
    await advance('PT1M', 'PT1M');
    await community.stopBot();
    await advance('PT5H', 'PT5H');
    await community.startBot();
    await advance('PT2M', 'PT1M');
    expect(await listTold()).toEqual([id]);
  });

  it('is not told where it was answered or deleted while the bot was away; what was posted then is seen', async () => {
    const { community, home, maya, noor, advance, reply, listTold } = await open();
    const answered = await maya.says(home, 'one');
    await advance('PT1M', 'PT1M');
    await community.stopBot();
    await reply(noor, answered);
    await advance('PT1H', 'PT1H');
    const meanwhile = await noor.says(home, 'two');
    await maya.deletes(await maya.says(home, 'three'));
    await community.startBot();
    await advance('PT10H', 'PT1H');
    expect(await listTold()).toEqual([meanwhile]);
  });

  it('is not told while it cannot be known whether somebody answered', async () => {
    const { community, home, maya, noor, advance, reply, listTold } = await open();
    const id = await maya.says(home, 'one');
    await advance('PT1M', 'PT1M');
    await community.stopBot();
    await reply(noor, id);
    await community.call('POST', '/faults', {
      kind: 'status',
      status: 503,
      times: 1000,
      route: 'GET /channels/*/messages',
    });
    await community.startBot();
    await advance('PT5H', 'PT1H');
    expect(await listTold()).toEqual([]);
    await community.call('DELETE', '/faults');
    await advance('PT5H', 'PT1H');
    expect(await listTold()).toEqual([]);
  });

  it('is told though the connection was lost for good in between', async () => {
    const { community, home, maya, noor, advance, reply, listTold } = await open();
    const answered = await maya.says(home, 'one');
    const { gateway } = community.sandbox;
    gateway.arm({ kind: 'invalidate', resumable: false });
    const refused = gateway.refuse();
    await reply(noor, answered);
    await advance('PT1H', 'PT1H');
    const id = await noor.says(home, 'two');
    await advance('PT10H', 'PT1H');
    expect(await listTold()).toEqual([]);
    refused.open();
    await expect.poll(() => advance('PT1M', 'PT1M').then(listTold), { timeout: 15_000 }).toEqual([id]);
  });

  it('leaves nothing in the database of who wrote and what, and messages elsewhere leave nothing at all', async () => {
    const { community, address, home, maya, advance } = await open();
    await maya.says('lounge', 'out here');
    await maya.says(home, 'quokka');
    await advance('PT1M', 'PT1M');
    expect(String(await runSql(address, 'SELECT COUNT(*) FROM "OpenPost"'))).toBe('1');
    await community.stopBot();
    const raw = await readRaw(address);
    expect(raw.includes('quokka')).toBe(false);
    expect(raw.includes(maya.id)).toBe(false);
  });
});
