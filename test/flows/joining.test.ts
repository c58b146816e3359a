import { expect, it } from 'vitest';
import { PermissionFlagsBits } from 'discord.js';
import { putOverwrite, removeOverwrite } from '../../src/sandbox/world/channels.ts';
import { findChannel } from '../../src/sandbox/world/world.ts';
import { en } from '../../src/words/en.ts';
import { languages } from '../../src/words/words.ts';
import { openCommunity, type Community, type Outcome, type Person, type SeenMessage } from '../kit/community.ts';
import { foundGroups, openPlaces, type FoundGroup } from '../kit/found-groups.ts';
import { describeOnBoth } from '../kit/storage.ts';

const ways = ['role', 'overwrite', 'thread'] as const;

const exposure = {
  role: 'role on your profile',
  overwrite: 'People in the group see you there',
  thread: 'Discord shows inside the group that you joined',
} as const;

describeOnBoth('joining groups', (databases) => {
  /** The demo community with groups in it. Closed at the end of a test by itself. */
  async function open(...wanted: FoundGroup[]) {
    const storage = await databases.make();
    const community = await openCommunity({ storage });
    const groups = await foundGroups(community, storage, wanted);
    // What the bot still has to say when it arrives is none of what is counted below.
    await community.idle();
    const person = (name: string) => community.person(name);
    return {
      community,
      groups,
      person,
      sam: person('sam'),
      theo: person('theo'),
      maya: person('maya'),
      noor: person('noor'),
    };
  }

  function need(card: SeenMessage | null): SeenMessage {
    if (!card) throw new Error('There is no card.');
    return card;
  }

  async function join(who: Person, group: string, label = 'Join'): Promise<Outcome> {
    const card = need((await who.runs('group join', { group })).answer);
    return who.presses(label, card);
  }

  async function passes(community: Community, advance: string): Promise<void> {
    await community.call('POST', '/clock', { advance, step: advance });
    await community.call('POST', '/clock', { realtime: true });
    await community.idle();
  }

  async function forgets(who: Person): Promise<void> {
    await who.presses(en.privacy.forget.yes, need((await who.runs('privacy forget')).answer));
  }

  /** Hides a channel from somebody by hand, as moderators do. `undo` takes their name out of its permissions. */
  async function keepOut({ id }: Person, group: { channelId: string | null } | undefined, community: Community) {
    const { world } = community.sandbox;
    const channel = findChannel(group?.channelId ?? '', world);
    const guild = world.guilds.get(community.guildId);
    if (!guild) throw new Error('There is no server.');
    const hide = { id, type: 1, allow: 0n, deny: PermissionFlagsBits.ViewChannel } as const;
    const actor = { id: guild.ownerId, reason: null };
    putOverwrite(channel, guild, hide, actor, world);
    await community.idle();
    const undo = async () => {
      removeOverwrite(channel, guild, id, actor, world);
      await community.idle();
    };
    return { channel, undo };
  }

  /** What the bot asked of Discord since then, answers to people aside. */
  async function listCalls(community: Community, since: number): Promise<string[]> {
    const { requests } = await community.call<{ requests: { seq: number; method: string; route: string }[] }>(
      'GET',
      `/requests?since=${since}`,
    );
    return requests
      .filter(({ route }) => !/interactions|webhooks/.test(route))
      .map(({ method, route }) => `${method} ${route}`);
  }

  async function countCalls(community: Community): Promise<number> {
    const { requests } = await community.call<{ requests: { seq: number }[] }>('GET', '/requests?since=0');
    return requests.at(-1)?.seq ?? 0;
  }

  async function seesHome(who: Person, community: Community, home: string): Promise<boolean> {
    const query = `userId=${who.id}&guildId=${community.guildId}`;
    return (await community.call<{ id: string }[]>('GET', `/channels?${query}`)).some(({ id }) => id === home);
  }

  it.each(ways)(
    'a person reads who can see it, joins by %s, is welcomed in private, and goes at once',
    async (belonging) => {
      const given = { name: 'Harbour', belonging, sizeLimit: 20, format: 'hybrid', place: '12 Quay Street' } as const;
      const { community, groups, sam } = await open(given);
      const home = (belonging === 'thread' ? groups[0]?.threadId : groups[0]?.channelId) ?? '';

      const card = await sam.runs('group join', { group: 'harbour' });
      expect(card.ephemeral).toBe(true);
      expect(card.text).toContain(exposure[belonging]);
      expect(card.text).toContain('other bots, can see that you joined');
      expect(card.text).toContain('Listen first.');
      expect(card.text).not.toContain('Quay Street');
      const before = await countCalls(community);
      const joined = await sam.presses('Join', need(card.answer));
      const calls = await listCalls(community, before);

      expect(calls.length, calls.join('\n')).toBeLessThanOrEqual(3);
      expect(joined.text).toContain('You are in **Harbour** now');
      expect(joined.text).toContain('Quay Street');
      expect(await seesHome(sam, community, home)).toBe(true);
      expect((await sam.runs('group mine')).text).toContain(`**Harbour**: <#${home}>`);
      const left = await sam.runs('group leave', { group: 'Harbour' });
      expect(left.text).toContain('You have left **Harbour**');
      expect(await seesHome(sam, community, home)).toBe(false);
      expect((await sam.runs('group mine')).text).toContain('no group here');
      expect((await sam.runs('group leave', { group: 'Harbour' })).text).toMatch(/You are not in|You have left/);
      await community.close();
    },
  );

  it('words to say hello are shown, and nothing is said for anybody', async () => {
    const { community, groups, sam } = await open({ name: 'Harbour', belonging: 'role' });
    const welcome = need((await join(sam, 'Harbour')).answer);
    for (const [wish, words] of Object.entries({ 'Just listen': 'just listens', Distraction: 'something light' })) {
      const shown = await sam.presses(wish, welcome);
      expect(shown.ephemeral).toBe(true);
      expect(shown.text).toContain(words);
    }
    expect(await sam.sees(groups[0]?.channelId ?? '')).toEqual([]);
    await community.close();
  });

  it.each(ways)(
    'fifty people who want the last three places at once: three are in by %s, and 47 wait',
    async (belonging) => {
      const { community, groups } = await open({ name: 'Harbour', belonging, sizeLimit: 3 });
      const { guildId, sandbox } = community;
      const people = await Promise.all(
        Array.from({ length: 50 }, (_, index) =>
          community.call<{ userId: string }>('POST', `/guilds/${guildId}/members`, { name: `person-${index}` }),
        ),
      );
      const act = (path: string, body: object) => community.call<Outcome>('POST', `/act/${path}?wait=15000`, body);
      const channelId = community.channels['lounge'] ?? '';
      const cards = await Promise.all(
        people.map(({ userId }) =>
          act('command', { userId, channelId, command: 'group join', options: { group: 'Harbour' } }),
        ),
      );
      const outcomes = await Promise.all(
        cards.map(({ answer }, index) =>
          act('press', { userId: people[index]?.userId, messageId: answer?.id, label: 'Join' }),
        ),
      );
      const texts = outcomes.map(({ answer }) => answer?.text ?? '');
      expect(texts.filter((text) => text.includes('You are in **Harbour** now'))).toHaveLength(3);
      const waiting = texts.filter((text) => text.includes('is full just now'));
      const inLine = waiting.map((text) => Number(/Your place in line: (\d+)/.exec(text)?.[1]));
      expect(inLine.sort((one, other) => one - other)).toEqual(Array.from({ length: 47 }, (_, index) => index + 1));
      expect(waiting[0]).toContain('I cannot say how long');

      const [group] = groups;
      const inside = {
        role: () =>
          [...(sandbox.world.guilds.get(guildId)?.members.values() ?? [])].filter(({ roles }) =>
            new Set(roles).has(group?.roleId ?? ''),
          ).length,
        overwrite: () =>
          [...(sandbox.world.channels.get(group?.channelId ?? '')?.overwrites.keys() ?? [])].filter((id) =>
            people.some(({ userId }) => userId === id),
          ).length,
        thread: () => (sandbox.world.channels.get(group?.threadId ?? '')?.thread?.members.size ?? 0) - 1,
      };
      expect(inside[belonging]()).toBe(3);
      await community.close();
    },
  );

  it('pressing twice at once lets in once, and takes one place', async () => {
    const { community, sam, maya } = await open({ name: 'Harbour', belonging: 'role', sizeLimit: 2 });
    const card = need((await sam.runs('group join', { group: 'Harbour' })).answer);
    const texts = await Promise.all([sam.presses('Join', card), sam.presses('Join', card)]);
    expect(texts.map(({ state }) => state)).toEqual(['answered', 'answered']);
    expect((await join(sam, 'Harbour')).text).toContain('You are in **Harbour** already');
    expect((await join(maya, 'Harbour')).text).toContain('You are in **Harbour** now');
    await community.close();
  });

  it('a place that comes free is kept for who waits longest; it is taken by a press, or passes on after three days', async () => {
    const { community, sam, maya, noor, person } = await open({
      name: 'Harbour',
      belonging: 'overwrite',
      sizeLimit: 1,
    });
    const dev = person('dev');
    const pass = (advance: string, step = 'PT10M') => community.call('POST', '/clock', { advance, step });
    await join(sam, 'Harbour');
    const first = await join(maya, 'Harbour', 'Wait for a place');
    expect(first.text).toContain('Your place in line: 1.');
    const told = await maya.presses('Write to me when there is news', need(first.answer));
    expect(told.text).toContain('one direct message');
    expect((await join(noor, 'Harbour', 'Wait for a place')).text).toContain('Your place in line: 2.');

    await sam.runs('group leave', { group: 'Harbour' });
    await community.idle();
    const [message] = await maya.directMessages();
    expect(message?.text).toContain('There is a place for you in **Harbour**');
    expect(await noor.directMessages()).toEqual([]);
    // The place is free on Discord, but it is not for whoever comes now.
    expect((await join(dev, 'Harbour')).text).toContain('Your place in line: 2.');

    await pass('P3DT1H', 'PT1H');
    await community.idle();
    const offered = await noor.runs('group mine');
    expect(offered.text).toContain('There is a place for you in **Harbour**');
    expect(await noor.directMessages()).toEqual([]);
    expect((await maya.runs('group mine')).text).not.toContain('There is a place');
    const taken = await noor.presses('Take the place: Harbour', need(offered.answer));
    expect(taken.text).toContain('You are in **Harbour** now');
    const given = await dev.presses('Stop waiting: Harbour', need((await dev.runs('group mine')).answer));
    expect(given.text).toContain('You do not wait for **Harbour** any more');
    await community.close();
  });

  it('a request is seen by those who decide, once, and its words are gone when it is answered', async () => {
    const question = 'What brings you here?';
    const { community, sam, maya, noor, theo } = await open({
      name: 'Harbour',
      belonging: 'role',
      admission: 'request',
      question,
    });
    const ask = async (who: Person, words: string) => {
      const form = await who.presses('Ask to join', need((await who.runs('group join', { group: 'Harbour' })).answer));
      expect(form.modal?.fields).toHaveLength(1);
      return who.fills(form, { answer: words });
    };
    const sent = await ask(sam, 'My father died in **spring**');
    expect(sent.text).toContain('You asked to join **Harbour**');
    await sam.presses('Write to me when there is news', need(sent.answer));
    expect((await ask(sam, 'again')).text).toContain('You have asked to join **Harbour** already');

    const card = await theo.waitsFor('moderators', /My father died/);
    expect(card.text).toContain(`<@${sam.id}>`);
    const decided = await theo.presses('Let in', card);
    expect(decided.text).toContain('let them in');
    await community.idle();
    const shown = (await theo.sees('moderators')).map(({ text }) => text).join('\n');
    expect(shown).not.toContain('My father died');
    expect(shown).not.toContain(sam.id);
    expect((await sam.directMessages())[0]?.text).toContain('you are in now');
    expect((await sam.runs('group mine')).text).toContain('**Harbour**: <#');

    await ask(maya, 'please');
    const second = await theo.waitsFor('moderators', /please/);
    const form = await theo.presses('Decline', second);
    await theo.fills(form, { reason: ['elsewhere'] });
    await community.idle();
    const mine = await maya.runs('group mine');
    expect(mine.text).toContain('cannot take you in right now');
    expect(mine.text).toContain('another group here may fit you better');
    expect(await maya.directMessages()).toEqual([]);
    expect((await theo.sees('moderators')).at(-1)?.text).not.toContain(maya.id);

    await ask(noor, ' ');
    expect((await theo.waitsFor('moderators', new RegExp(noor.id))).text).not.toContain('They say');
    await community.close();
  });

  it('a request that was taken back can no longer be answered; whoever does not decide cannot', async () => {
    const { community, sam, theo, maya } = await open({ name: 'Harbour', belonging: 'role', admission: 'request' });
    const sent = await join(sam, 'Harbour', 'Ask to join');
    const card = await theo.waitsFor('moderators', /asks to join/);
    const query = { userId: maya.id, messageId: card.id, label: 'Let in' };
    await expect(community.call('POST', '/act/press', query)).rejects.toThrow();
    await sam.presses('Stop waiting: Harbour', need(sent.answer));
    await community.idle();
    // Nobody has to press for that.
    const over = (await theo.sees('moderators')).find(({ id }) => id === card.id);
    expect(over?.text).toContain('no longer open');
    expect(over?.text).not.toContain(sam.id);
    await expect(theo.presses('Let in', card)).rejects.toThrow('no "Let in"');
    expect((await sam.runs('group mine')).text).toContain('no group here');
    await community.close();
  });

  it.each([
    ['its writer is forgotten', (sam: Person) => forgets(sam)],
    ['ninety days are over', (_: Person, community: Community) => passes(community, 'P91D')],
  ] as const)('what was shown of a request is taken off once %s', async (_, ends) => {
    const { community, sam, theo } = await open({
      name: 'Harbour',
      belonging: 'role',
      admission: 'request',
      question: 'What brings you here?',
    });
    const form = await sam.presses('Ask to join', need((await sam.runs('group join', { group: 'Harbour' })).answer));
    await sam.fills(form, { answer: 'My father died in spring' });
    const card = await theo.waitsFor('moderators', /My father died/);
    await ends(sam, community);
    await community.idle();
    const shown = (await theo.sees('moderators')).find(({ id }) => id === card.id);
    expect(shown?.text).toContain('no longer open');
    expect(shown?.text).not.toMatch(new RegExp(`My father died|${sam.id}`));
    await community.close();
  });

  it('a request that is taken back while its message is on its way is not shown', async () => {
    const { community, sam, theo } = await open({ name: 'Harbour', belonging: 'role', admission: 'request' });
    const route = `POST /channels/${community.channels['moderators'] ?? ''}/messages`;
    await community.call('POST', '/faults', { kind: 'status', status: 503, times: 1_000, route });
    const sent = await join(sam, 'Harbour', 'Ask to join');
    await sam.presses('Stop waiting: Harbour', need(sent.answer));
    await community.call('DELETE', '/faults');
    await passes(community, 'PT10M');
    expect((await theo.sees('moderators')).map(({ text }) => text).join('\n')).not.toContain(sam.id);
    await community.close();
  });

  it('a request to a group that is put away waits until it is open again, or is taken back', async () => {
    const { community, sam, theo } = await open({ name: 'Harbour', belonging: 'role', admission: 'request' });
    const olu = community.person('olu');
    const move = async (label: string) =>
      olu.presses(label, need((await olu.runs('group archive', { group: 'Harbour' })).answer));
    await join(sam, 'Harbour', 'Ask to join');
    const card = await theo.waitsFor('moderators', /asks to join/);
    await move('Put it away');
    expect((await theo.presses('Let in', card)).text).toContain('not open any more');
    expect((await sam.runs('group mine')).text).toContain('Stop waiting: Harbour');
    await move('Open it again');
    expect((await theo.presses('Let in', card)).text).toContain('let them in');
    await community.close();
  });

  it('what is in the way is said, and nothing is half done', async () => {
    const { community, groups, sam } = await open(
      { name: 'Harbour', belonging: 'role' },
      { name: 'Lantern', belonging: 'overwrite' },
      { name: 'Meadow', belonging: 'thread' },
    );
    const [harbour, lantern, meadow] = groups;
    const { world } = community.sandbox;
    const places = openPlaces(community);
    const guild = world.guilds.get(community.guildId);
    const role = guild?.roles.get(harbour?.roleId ?? '');
    if (role) role.position = 99;
    expect((await join(sam, 'Harbour')).text).toContain('`/group doctor` shows what it is');

    await places.remove({ kind: 'channel', id: lantern?.channelId ?? '', guildId: community.guildId }, 'keeping');
    expect((await join(sam, 'Lantern')).text).toContain('`/group doctor` shows what it is');

    const thread = world.channels.get(meadow?.threadId ?? '')?.thread;
    for (let index = 0; (thread?.members.size ?? 1000) < 1000; index += 1) thread?.members.set(String(index), '');
    expect((await join(sam, 'Meadow')).text).toContain('**Meadow** is full just now');
    expect((await sam.runs('group mine')).text).toContain('I cannot see whether you are in');
    await community.close();
  });

  it('while Discord has trouble nobody is in by half, and trying again helps', async () => {
    const { community, sam } = await open({ name: 'Harbour', belonging: 'role', sizeLimit: 1 });
    const card = need((await sam.runs('group join', { group: 'Harbour' })).answer);
    const route = 'PUT /guilds/*/members/*/roles/*';
    await community.call('POST', '/faults', { kind: 'status', status: 503, times: 10, route });
    expect((await sam.presses('Join', card)).text).toContain('Discord is very busy just now');
    await community.call('DELETE', '/faults');
    await community.call('POST', '/faults', { kind: 'lost-answer', times: 1, route });
    expect((await sam.presses('Join', card)).text).toContain('You are in **Harbour** now');
    await community.close();
  });

  it('somebody who asked and then left the server is not let in, and the request can be declined', async () => {
    const { community, sam, theo } = await open({ name: 'Harbour', belonging: 'role', admission: 'request' });
    await join(sam, 'Harbour', 'Ask to join');
    await community.call('DELETE', `/guilds/${community.guildId}/members/${sam.id}`);
    const card = await theo.waitsFor('moderators', /asks to join/);
    expect((await theo.presses('Let in', card)).text).toContain('not on this server any more');
    const declined = await theo.fills(await theo.presses('Decline', card), { reason: ['none'] });
    expect(declined.text).toContain('declined it');
    expect(declined.text).not.toContain(sam.id);
    await community.close();
  });

  it.each(['role', 'overwrite'] as const)(
    'whom moderators keep out since they asked is not let in by their request, by %s; once they are not kept out any more they are',
    async (belonging) => {
      const { community, groups, sam, theo } = await open({ name: 'Harbour', belonging, admission: 'request' });
      await join(sam, 'Harbour', 'Ask to join');
      const { channel, undo } = await keepOut(sam, groups[0], community);
      const card = await theo.waitsFor('moderators', /asks to join/);
      expect((await theo.presses('Let in', card)).text).toContain('hidden the channel of this group from them');
      expect(channel.overwrites.get(sam.id)?.deny).toBe(PermissionFlagsBits.ViewChannel);
      await undo();
      expect((await theo.presses('Let in', card)).text).toContain('let them in');
      expect((await sam.runs('group mine')).text).toContain('Harbour');
      await community.close();
    },
  );

  it('nobody is let in by request where there is no place, and the request stays open', async () => {
    const { community, sam, maya, theo } = await open({
      name: 'Harbour',
      belonging: 'thread',
      admission: 'request',
      sizeLimit: 1,
    });
    for (const who of [sam, maya]) await join(who, 'Harbour', 'Ask to join');
    const [first, second] = [sam, maya].map(({ id }) => theo.waitsFor('moderators', new RegExp(id)));
    const cards = [need((await first) ?? null), need((await second) ?? null)];
    const texts = await Promise.all(cards.map(async (card) => (await theo.presses('Let in', card)).text));
    expect(texts.filter((text) => text.includes('has no free place at the moment'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('was answered: <@'))).toHaveLength(1);
    await community.close();
  });

  it('a thread that went to sleep is opened for whoever joins, in three requests', async () => {
    const { community, groups, sam } = await open({ name: 'Meadow', belonging: 'thread', sizeLimit: 9 });
    await openPlaces(community).archiveThread(groups[0]?.threadId ?? '', true);
    const card = need((await sam.runs('group join', { group: 'Meadow' })).answer);
    const before = await countCalls(community);
    expect((await sam.presses('Join', card)).text).toContain('You are in **Meadow** now');
    const calls = await listCalls(community, before);
    expect(calls, calls.join('\n')).toHaveLength(3);
    await community.close();
  });

  it('a group that is put away while its card is read is not joined, and can still be left', async () => {
    const { community, sam, person } = await open({ name: 'Harbour', belonging: 'overwrite' });
    const olu = person('olu');
    await join(sam, 'Harbour');
    const maya = person('maya');
    const card = need((await maya.runs('group join', { group: 'Harbour' })).answer);
    await archive(olu);
    expect((await maya.presses('Join', card)).text).toContain('**Harbour** is not open any more');
    expect((await maya.runs('group join', { group: 'Harbour' })).text).toContain('not open any more');
    expect((await sam.runs('group mine')).text).toContain('**Harbour** (not open any more)');
    expect((await sam.runs('group leave', { group: 'Harbour' })).text).toContain('You have left **Harbour**');
    await community.close();
  });

  async function archive(olu: Person): Promise<void> {
    const asked = await olu.runs('group archive', { group: 'Harbour' });
    await olu.presses('Put it away', need(asked.answer));
  }

  it('a name that is no group is answered with names that are near', async () => {
    const { community, sam } = await open(
      { name: 'Harbour', belonging: 'role' },
      { name: 'Lantern', belonging: 'role' },
    );
    const near = await sam.runs('group join', { group: 'harbuor' });
    expect(near.text).toContain('Did you mean Harbour?');
    const far = await sam.runs('group join', { group: '**@everyone** zzz' });
    expect(far.text).toContain('no open group called');
    expect(far.answer?.mentions ?? []).toEqual([]);
    expect((await sam.types('group join', 'group', 'lan')).map(({ name }) => name)).toEqual(['Lantern']);
    await community.close();
  });

  it.each(['role', 'overwrite'] as const)(
    'whom moderators keep out of a channel by hand stays out, by %s: joining, leaving and coming back to the server change nothing',
    async (belonging) => {
      const given = { name: 'Harbour', belonging, format: 'hybrid', place: '12 Quay Street' } as const;
      const { community, groups, sam, maya } = await open(given);
      await join(sam, 'Harbour');
      const card = need((await sam.runs('group join', { group: 'Harbour' })).answer);
      const { channel } = await keepOut(sam, groups[0], community);

      const refused = await sam.presses('Join', card);
      expect(refused.text).toContain('You cannot join **Harbour** at the moment');
      expect(refused.text).not.toContain('Quay Street');
      expect((await sam.runs('group mine')).text).not.toContain('Harbour');
      await sam.runs('group leave', { group: 'Harbour' });
      await community.call('POST', '/clock', { advance: 'PT2H', step: 'PT10M' });
      expect(channel.overwrites.get(sam.id)?.deny).toBe(PermissionFlagsBits.ViewChannel);
      expect((await join(sam, 'Harbour')).text).toContain('You cannot join **Harbour** at the moment');
      expect((await join(maya, 'Harbour')).text).toContain('You are in **Harbour** now');
      await community.close();
    },
  );

  it('where people ask first by now, a place that comes free is offered to nobody who only waited; who asks is shown', async () => {
    const { community, sam, maya, theo, person } = await open({ name: 'Harbour', belonging: 'role', sizeLimit: 1 });
    await join(sam, 'Harbour');
    const waits = await join(maya, 'Harbour', 'Wait for a place');
    await maya.presses('Write to me when there is news', need(waits.answer));
    const form = await person('olu').presses(
      'How it runs',
      need((await person('olu').runs('group edit', { group: 'Harbour' })).answer),
    );
    await person('olu').fills(form, {
      led: 'peers',
      format: 'online',
      admission: 'request',
      anonymous: 'off',
      age: '18',
    });
    await sam.runs('group leave', { group: 'Harbour' });
    await community.call('POST', '/clock', { advance: 'PT1H', step: 'PT10M' });
    expect(await maya.directMessages()).toEqual([]);
    await maya.presses('Ask to join', need((await maya.runs('group join', { group: 'Harbour' })).answer));
    await theo.presses('Let in', await theo.waitsFor('moderators', new RegExp(maya.id)));
    expect((await maya.runs('group mine')).text).toContain('**Harbour**: <#');
    await community.close();
  });

  it('people who left the server are taken out of a channel within a day', async () => {
    const { community, groups, sam, maya } = await open({ name: 'Harbour', belonging: 'overwrite', sizeLimit: 1 });
    await join(sam, 'Harbour');
    await join(maya, 'Harbour', 'Wait for a place');
    await community.call('DELETE', `/guilds/${community.guildId}/members/${sam.id}`);
    await community.call('POST', '/clock', { advance: 'PT2H', step: 'PT10M' });
    const channel = community.sandbox.world.channels.get(groups[0]?.channelId ?? '');
    expect(channel?.overwrites.has(sam.id)).toBe(false);
    expect((await maya.runs('group mine')).text).toContain('There is a place for you');
    await community.close();
  });

  it('asks whoever accepts what is agreed, once, whether moderators may reach them directly; nothing depends on it', async () => {
    const { community, maya, noor } = await open({ name: 'Quiet Harbour', belonging: 'role' });
    const { direct } = languages.en.words.receipts;
    const find = ({ followUps }: Outcome) => followUps.find(({ text }) => text.includes(direct.joined));
    const joined = await join(maya, 'Quiet Harbour');
    expect(joined.text).toContain('You are in');
    await community.idle();
    const offer = need(find(await maya.seesOutcome(joined.interactionId)) ?? null);
    expect(offer.ephemeral).toBe(true);
    // Whoever does not press has said no.
    expect((await maya.runs('my record')).text).toContain(direct.offer);
    expect(await maya.directMessages()).toEqual([]);
    const { answer } = await maya.presses(direct.yes, offer);
    expect(need(answer).text).toContain(direct.confirm);
    await maya.presses(languages.en.words.reach.direct.yes, need(answer));
    await expect
      .poll(async () => (await maya.directMessages()).map(({ text }) => text).join(), { timeout: 15_000 })
      .toContain(direct.test);
    await expect.poll(async () => (await maya.runs('my record')).text, { timeout: 15_000 }).toContain(direct.agreed);
    await maya.runs('group leave', { group: 'Quiet Harbour' });
    const again = await join(maya, 'Quiet Harbour');
    await community.idle();
    expect(find(await maya.seesOutcome(again.interactionId))).toBeUndefined();
    const other = await join(noor, 'Quiet Harbour');
    await community.idle();
    const asked = need(find(await noor.seesOutcome(other.interactionId)) ?? null);
    const refused = need((await noor.presses(direct.yes, asked)).answer);
    expect((await noor.presses(languages.en.words.reach.direct.no, refused)).text).toBe(direct.no);
    expect(await noor.directMessages()).toEqual([]);
  });
});
