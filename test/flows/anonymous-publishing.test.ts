import { OverwriteType, PermissionFlagsBits } from 'discord.js';
import { expect, it } from 'vitest';
import { letIn } from '../../src/groups/belonging.ts';
import { findChannel, findGuild } from '../../src/sandbox/world/world.ts';
import { putOverwrite } from '../../src/sandbox/world/channels.ts';
import { en } from '../../src/words/en.ts';
import { need, openAnonymousCommunity, type AnonymousCommunity, type GroupName } from '../kit/anonymous.ts';
import { meetPerson, type Person } from '../kit/community.ts';
import { openPlaces } from '../kit/found-groups.ts';
import { describeOnBoth, runSql } from '../kit/storage.ts';

const { holding, own, setup } = en;
const plain = 'Today was hard, and I went outside all the same.';
const threat = 'I will find you and kill you';

/** What may happen to a server between the sending and the appearing of a post. */
const changes = {
  'timed-out': ({ community }: AnonymousCommunity, who: Person) =>
    community.call('PATCH', `/guilds/${community.guildId}/members/${who.id}`, {
      timedOutUntil: new Date(community.sandbox.clock.now() + 90 * 60_000).toISOString(),
    }),
  muted: async ({ person }: AnonymousCommunity) => {
    // Another post of theirs, by which a moderator acts on whoever wrote it.
    const card = await person('theo').waitsFor('moderators', /harm to others/);
    await person('theo').fills(await person('theo').presses(holding.mute, card), { days: ['7'] });
  },
  left: ({ community, person, groups }: AnonymousCommunity, who: Person, group: GroupName) =>
    community.call(
      'DELETE',
      `/guilds/${community.guildId}/members/${person(who.name).id}/roles/${groups[group].roleId ?? ''}`,
    ),
  paused: async ({ person }: AnonymousCommunity) => {
    const olu = person('olu');
    const card = await olu.presses(setup.steps.anonymous, need((await olu.runs('setup')).answer));
    expect((await olu.presses(setup.anonymous.pause, need(card.answer))).text).toContain(setup.anonymous.paused);
  },
  died: async ({ person }: AnonymousCommunity, who: Person) => {
    const olu = person('olu');
    const form = await olu.runs('postvention start', { account: who.id });
    const draft = await olu.fills(form, { channel: [], title: '', days: '14' });
    await olu.presses(en.postvention.draft.begin, need(draft.answer));
  },
  off: (room: AnonymousCommunity, _: Person, group: GroupName) => turnOff(room, group),
  deleted: ({ community, home }: AnonymousCommunity, _: Person, group: GroupName) =>
    community.call('DELETE', `/guilds/${community.guildId}/channels/${home(group)}`),
  silenced: (room: AnonymousCommunity, _: Person, group: GroupName) => silence(room, group, 'SendMessages'),
  blinded: (room: AnonymousCommunity, _: Person, group: GroupName) => silence(room, group, 'ViewChannel'),
};

type Change = keyof typeof changes;

/** What the writer reads of it under *My posts*. */
const reasons: Readonly<Record<Change, keyof typeof own.mine.reasons>> = {
  'timed-out': 'timed-out',
  muted: 'muted',
  left: 'left',
  paused: 'paused',
  died: 'failed',
  off: 'closed',
  deleted: 'place-gone',
  silenced: 'no-permission',
  blinded: 'no-permission',
};

async function turnOff({ person, groups }: AnonymousCommunity, group: GroupName): Promise<void> {
  const olu = person('olu');
  const card = await olu.runs('group edit', { group: groups[group].id });
  const form = await olu.presses('How it runs', need(card.answer));
  await olu.fills(form, { led: 'peers', format: 'online', admission: 'open', anonymous: 'off', age: '18' });
}

/** Takes something from the bot in the channel of a group, as an owner would. */
function silence({ community, home }: AnonymousCommunity, group: GroupName, right: 'SendMessages' | 'ViewChannel') {
  const { world } = community.sandbox;
  const [guild, channel] = [findGuild(community.guildId, world), findChannel(home(group), world)];
  const { allow = 0n, deny = 0n } = channel.overwrites.get(world.botId) ?? {};
  const bit = PermissionFlagsBits[right];
  const taken = { id: world.botId, type: OverwriteType.Member, allow: allow & ~bit, deny: deny | bit };
  putOverwrite(channel, guild, taken, { id: guild.ownerId, reason: null }, world);
  return community.idle();
}

describeOnBoth('what is true when an anonymous post would appear', (databases) => {
  async function open() {
    const address = await databases.make();
    const room = await openAnonymousCommunity(address);
    return { ...room, address, maya: room.person('maya'), noor: room.person('noor'), theo: room.person('theo') };
  }

  async function wait({ community }: AnonymousCommunity, duration: string, step = duration): Promise<void> {
    await community.call('POST', '/clock', { advance: duration, step });
    await community.idle();
  }

  /** Everything that others could see in a channel, whoever may look into it; nothing where it is gone. */
  function stands({ community, home }: AnonymousCommunity, group: GroupName): string {
    const channel = community.sandbox.world.channels.get(home(group));
    const open = [...(channel?.messages.values() ?? [])].filter(({ ephemeralFor }) => ephemeralFor === null);
    return JSON.stringify(open);
  }

  /** What is kept of posts with this state, and of messages on their way. */
  async function countKept(address: Parameters<typeof runSql>[0]) {
    const [posts] = await runSql(
      address,
      `SELECT COUNT(*), COUNT("authorSealed") FROM "AnonymousPost" WHERE state = 'returned'`,
    );
    const [letters] = await runSql(address, `SELECT COUNT(*) FROM "OutboxMessage" WHERE traceless`);
    return { posts: Number(posts?.[0]), authors: Number(posts?.[1]), letters: Number(letters?.[0]) };
  }

  /** Under *My posts* it says why, and the words are there. */
  async function findsAgain(who: Person, reason: keyof typeof own.mine.reasons, text: string): Promise<void> {
    const mine = await who.runs('anon mine');
    expect(mine.text).toContain(own.mine.reasons[reason]);
    const shown = await who.presses(own.mine.words, need(mine.answer));
    expect(JSON.stringify(shown.answer)).toContain(text);
  }

  it.each(['muted', 'paused', 'died', 'off', 'deleted', 'silenced', 'blinded', 'left', 'timed-out'] as const)(
    'for the full hour: it does not appear, the words come back, nothing else is left: %s',
    async (change) => {
      const room = await open();
      const { maya, address } = room;
      await room.posts(maya, 'harbour', { text: plain, when: 'full-hour' });
      if (change === 'muted') {
        await wait(room, 'PT1M');
        const { outcome } = await room.posts(maya, 'meadow', threat);
        await changes[change](room);
        await maya.presses(own.mine.takeBack, need(outcome.answer));
      } else await changes[change](room, maya, 'harbour');
      await wait(room, 'PT61M', 'PT15M');
      expect(stands(room, 'harbour')).not.toContain('went outside');
      if (change === 'timed-out') await wait(room, 'PT2H');
      await findsAgain(maya, reasons[change], plain);
      expect(await countKept(address)).toEqual({ posts: 1, authors: 0, letters: 0 });
      await wait(room, 'PT74H');
      expect(await countKept(address)).toEqual({ posts: 0, authors: 0, letters: 0 });
      await room.community.close();
    },
  );

  it.each(['muted', 'paused', 'died', 'deleted', 'silenced', 'left'] as const)(
    'let through by a moderator: it does not appear, and the words come back: %s',
    async (change) => {
      const room = await open();
      const { maya, theo, address } = room;
      await room.posts(maya, 'orchard', plain);
      const card = await theo.waitsFor('moderators', /waits for a look/);
      if (change === 'muted') await theo.fills(await theo.presses(holding.mute, card), { days: ['1'] });
      else await changes[change](room, maya, 'orchard');
      await theo.presses(holding.release, card);
      await room.community.idle();
      expect(stands(room, 'orchard')).not.toContain('went outside');
      await findsAgain(maya, reasons[change], plain);
      expect(await countKept(address)).toEqual({ posts: 1, authors: 0, letters: 0 });
      await room.community.close();
    },
  );

  it('what may harm others is let through while its writer has a time-out: it comes back', async () => {
    const room = await open();
    const { maya, theo } = room;
    await room.posts(maya, 'harbour', threat);
    const card = await theo.waitsFor('moderators', /harm to others/);
    await changes['timed-out'](room, maya);
    await theo.presses(holding.release, card);
    await room.community.idle();
    expect(stands(room, 'harbour')).not.toContain('I will find you');
    await wait(room, 'PT2H');
    await findsAgain(maya, 'timed-out', threat);
    await room.community.close();
  });

  it('where a group ends anonymous posts, a moderator hears why nothing can be let through, and its writer takes the words back', async () => {
    const room = await open();
    const { maya, theo } = room;
    const { outcome } = await room.posts(maya, 'orchard', plain);
    const card = await theo.waitsFor('moderators', /waits for a look/);
    await turnOff(room, 'orchard');
    expect((await theo.presses(holding.release, card)).text).toContain(en.errors['held-group-closed']());
    expect(stands(room, 'orchard')).not.toContain('went outside');
    const taken = await maya.presses(own.mine.takeBack, need(outcome.answer));
    expect(taken.text).toContain(plain);
    await room.community.close();
  });

  it('whoever left the server meanwhile: nothing appears; back within 72 hours they find their words, later nothing is kept', async () => {
    const room = await open();
    const { maya, address, community } = room;
    const member = `/guilds/${community.guildId}/members`;
    await room.posts(maya, 'harbour', { text: plain, when: 'full-hour' });
    await community.call('DELETE', `${member}/${maya.id}`);
    await wait(room, 'PT61M', 'PT15M');
    expect(stands(room, 'harbour')).not.toContain('went outside');
    expect(await countKept(address)).toEqual({ posts: 1, authors: 0, letters: 0 });
    await community.call('POST', member, { userId: maya.id });
    await findsAgain(maya, 'left', plain);
    await wait(room, 'PT74H');
    expect((await maya.runs('anon mine')).text).toContain(own.mine.none());
    expect(await countKept(address)).toEqual({ posts: 0, authors: 0, letters: 0 });
    await community.close();
  });

  it('whoever comes back to the server before the hour is no member of the group any more: nothing appears', async () => {
    const room = await open();
    const { maya, community } = room;
    const member = `/guilds/${community.guildId}/members`;
    await room.posts(maya, 'harbour', { text: plain, when: 'full-hour' });
    await community.call('DELETE', `${member}/${maya.id}`);
    await community.call('POST', member, { userId: maya.id });
    await wait(room, 'PT61M', 'PT15M');
    expect(stands(room, 'harbour')).not.toContain('went outside');
    await findsAgain(maya, 'left', plain);
    await community.close();
  });

  /** As an owner chooses it in the set-up. */
  async function setWaiting({ person }: AnonymousCommunity, hours: string): Promise<void> {
    const olu = person('olu');
    const done = JSON.stringify((await olu.runs('setup')).answer).includes(`✓ ${setup.steps.anonymous}`);
    const card = need((await olu.runs('setup')).answer);
    const step = await olu.presses(`${done ? '✓ ' : ''}${setup.steps.anonymous}`, card);
    const form = await olu.presses(setup.anonymous.change, need(step.answer));
    await olu.fills(form, { hours, days: '90', pause: 'open' });
  }

  it('whoever is new waits as long as the server says, before the form, with it, and when the post would appear', async () => {
    const room = await open();
    const { community, groups } = room;
    await setWaiting(room, '24');
    const { userId } = await community.call<{ userId: string }>('POST', `/guilds/${community.guildId}/members`, {
      name: 'wren',
    });
    const wren = meetPerson('wren', { members: { wren: userId }, channels: community.channels }, community);
    await letIn(groups.harbour, userId, { places: openPlaces(community) });
    const tooNew = en.errors['anon-too-new']({ hours: 24 });
    expect((await wren.runs('anon post', {}, { in: room.home('harbour') })).text).toContain(tooNew);

    // The form was open before the server began to ask for it.
    await setWaiting(room, '0');
    const form = await room.opensForm(wren, 'harbour');
    await setWaiting(room, '24');
    const refused = await wren.fills(form, { text: plain });
    expect(refused.text).toContain(tooNew);
    expect(refused.text).toContain(plain);

    // It waited for the full hour already.
    await setWaiting(room, '0');
    await room.posts(wren, 'harbour', { text: plain, when: 'full-hour' });
    await setWaiting(room, '24');
    await wait(room, 'PT61M', 'PT15M');
    expect(stands(room, 'harbour')).not.toContain('went outside');
    expect((await wren.runs('anon mine')).text).toContain(own.mine.reasons['too-new']);

    await wait(room, 'PT23H');
    await room.posts(wren, 'harbour', plain);
    await room.noor.waitsFor(room.home('harbour'), /went outside/);
    await community.close();
  });

  it('words of danger from somebody who is new, muted or timed out are heard all the same, and appear nowhere', async () => {
    const room = await open();
    const { maya, theo } = room;
    await room.posts(maya, 'orchard', plain);
    const card = await theo.waitsFor('moderators', /waits for a look/);
    await theo.fills(await theo.presses(holding.mute, card), { days: ['7'] });
    await wait(room, 'PT1M');
    const form = await room.opensForm(maya, 'harbour');
    await setWaiting(room, '72');
    await maya.fills(form, { text: 'I am going to kill myself tonight.' });
    expect((await theo.waitsFor('moderators', /T3/)).text).not.toContain('kill myself');
    await room.community.idle();
    expect(stands(room, 'harbour')).not.toContain('kill myself');
    await room.community.close();
  });
});
