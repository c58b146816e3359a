import { OverwriteType, PermissionFlagsBits } from 'discord.js';
import { expect, it } from 'vitest';
import { putOverwrite } from '../../src/sandbox/world/channels.ts';
import { findChannel, findGuild } from '../../src/sandbox/world/world.ts';
import { en } from '../../src/words/en.ts';
import { languages } from '../../src/words/words.ts';
import { findReceipt, need, openAnonymousCommunity, type AnonymousCommunity } from '../kit/anonymous.ts';
import type { Outcome, Person } from '../kit/community.ts';
import { describeOnBoth } from '../kit/storage.ts';

const { holding, own, setup, voice } = en;
const plain = 'Today was hard, and I went outside all the same.';
const threat = 'I will find you and kill you';

/** What may happen to a server while somebody fills in the form, and what they hear then. */
const meanwhile = {
  'anon-cannot-post': async ({ community, home }: AnonymousCommunity) => {
    const { world } = community.sandbox;
    const [guild, channel] = [findGuild(community.guildId, world), findChannel(home('harbour'), world)];
    const { allow = 0n, deny = 0n } = channel.overwrites.get(world.botId) ?? {};
    const bit = PermissionFlagsBits.SendMessages;
    const taken = { id: world.botId, type: OverwriteType.Member, allow: allow & ~bit, deny: deny | bit };
    putOverwrite(channel, guild, taken, { id: guild.ownerId, reason: null }, world);
    await community.idle();
  },
  'anon-not-member': ({ community, groups, person }: AnonymousCommunity) =>
    community.call(
      'DELETE',
      `/guilds/${community.guildId}/members/${person('maya').id}/roles/${groups.harbour.roleId ?? ''}`,
    ),
  'anon-paused': async ({ person }: AnonymousCommunity) => {
    const step = await person('olu').presses(setup.steps.anonymous, need((await person('olu').runs('setup')).answer));
    await person('olu').presses(setup.anonymous.pause, need(step.answer));
  },
  'anon-off': async ({ person, groups }: AnonymousCommunity) => {
    const card = await person('olu').runs('group edit', { group: groups.harbour.id });
    const form = await person('olu').presses('How it runs', need(card.answer));
    const fields = { led: 'peers', format: 'online', admission: 'open', anonymous: 'off', age: '18' };
    await person('olu').fills(form, fields);
  },
};

type Meanwhile = keyof typeof meanwhile;

/** The sentence up to what differs from case to case. */
function sayRefusal(code: Meanwhile, language: 'en' | 'de' | 'uk' | 'ja' | 'es'): string {
  const { errors } = languages[language].words;
  switch (code) {
    case 'anon-cannot-post':
    case 'anon-not-member':
      return errors[code]({ name: 'Harbour' });
    case 'anon-paused':
    case 'anon-off':
      return errors[code]();
  }
}

describeOnBoth('what cannot be taken anonymously', (databases) => {
  async function open() {
    const room = await openAnonymousCommunity(await databases.make());
    const [maya, noor, dev] = [room.person('maya'), room.person('noor'), room.person('dev')];
    return { ...room, maya, noor, dev, theo: room.person('theo'), ines: room.person('ines'), olu: room.person('olu') };
  }

  async function wait({ community }: AnonymousCommunity, duration: string): Promise<void> {
    await community.call('POST', '/clock', { advance: duration, step: duration });
    await community.idle();
  }

  /** The form for a post, by somebody whose client speaks another language. */
  async function opensIn(room: AnonymousCommunity, who: Person, language: 'de' | 'uk' | 'ja' | 'es', locale: string) {
    await room.community.call('PUT', `/users/${who.id}`, { locale });
    const card = await who.runs('anon post', { group: 'Harbour' });
    const form = await who.presses(languages[language].words.anon.before.yes, need(card.answer));
    expect(form.modal?.title).toBe(languages[language].words.anon.form.title);
    return form;
  }

  it.each([
    ['anon-cannot-post', 'de', 'de'],
    ['anon-not-member', 'uk', 'uk'],
    ['anon-paused', 'ja', 'ja'],
    ['anon-off', 'es', 'es-ES'],
  ] as const)(
    'what was typed comes back in the language of whoever wrote it: %s in %s',
    async (code, language, locale) => {
      const room = await open();
      const form = await opensIn(room, room.maya, language, locale);
      await meanwhile[code](room);
      const refused = await room.maya.fills(form, { text: plain, topic: 'Small steps' });
      expect(refused.ephemeral).toBe(true);
      expect(refused.text).toContain(sayRefusal(code, language));
      expect(refused.text).toContain(plain);
      expect(refused.text).toContain('Small steps');
      expect(findReceipt(refused)).toBeNull();
      await room.community.idle();
      expect(JSON.stringify(await room.dev.sees(room.home('harbour')).catch(() => []))).not.toContain('went outside');
      await room.community.close();
    },
  );

  it.each([['anon-paused'], ['anon-not-member']] as const)(
    'a change that is refused comes back with the way that is left, and that way works: %s',
    async (code) => {
      const room = await open();
      const { maya, dev } = room;
      const { receipt } = await room.posts(maya, 'harbour', plain);
      await dev.waitsFor(room.home('harbour'), /went outside/);
      await room.community.idle();
      const card = await maya.runs('anon edit', { receipt: receipt ?? '' });
      const form = await maya.presses(own.mine.change, need(card.answer));
      await meanwhile[code](room);
      const refused = await maya.fills(form, { text: 'Other words.' });
      expect(refused.text).toContain(`${sayRefusal(code, 'en')}\n${own.edit.stillDelete()}`);
      expect(refused.text).toContain('Other words.');
      const deleted = await maya.runs('anon delete', { receipt: receipt ?? '' });
      expect(deleted.text).toContain(own.delete.done());
      await room.community.close();
    },
  );

  it('danger is heard, and help comes in the language of whoever wrote, where nobody else could post any more', async () => {
    const room = await open();
    const form = await opensIn(room, room.maya, 'de', 'de');
    await meanwhile['anon-cannot-post'](room);
    await meanwhile['anon-paused'](room);
    const sent = await room.maya.fills(form, { text: 'I am going to kill myself tonight.' });
    expect(sent.text).toContain(languages.de.words.guide.buttons.talk);
    expect((await room.theo.waitsFor('moderators', /<@\d+>/)).mentions).toHaveLength(1);
    await room.community.close();
  });

  it('mentions, as many as fit, are words: nobody is pinged, in the post, in its reply, and where moderators read it', async () => {
    const room = await open();
    const { maya, noor, dev, theo, community } = room;
    const everybody = `@everyone @here <@&${community.roles['Moderators'] ?? ''}> `;
    const text = `${everybody}<@${theo.id}> `.repeat(2000).slice(0, 1990);
    const sent = await room.posts(maya, 'harbour', text);
    // Somebody else's account is for its writer to decide.
    if (sent.receipt === null) await maya.presses(en.anon.giveAway.asIs, need(sent.outcome.answer));
    const post = await dev.waitsFor(room.home('harbour'), /@everyone/);
    expect(post.mentions).toEqual([]);
    await wait(room, 'PT1M');
    const asked = await noor.presses(voice.card.reply, post);
    const form = asked.modal ? asked : await noor.presses(en.anon.before.yes, need(asked.answer));
    await noor.fills(form, { text: `${everybody} ${threat}` });
    const card = await theo.waitsFor('moderators', /harm to others/);
    expect(card.mentions).toEqual([]);
    const read = await theo.presses(holding.read, card);
    expect(need(read.answer).mentions).toEqual([]);
    await theo.presses(holding.release, card);
    await community.idle();
    const reply = await dev.waitsFor(post.id, /I will find you/);
    expect(reply.mentions).toEqual([]);
    const raw = [...community.sandbox.world.channels.values()].flatMap(({ messages }) => [...messages.values()]);
    expect(raw.filter(({ mentionsEveryone }) => mentionsEveryone)).toEqual([]);
    await community.close();
  });

  it('code fences and quotes that are not closed stay inside the words: the frame, the buttons and the receipt are as always', async () => {
    const room = await open();
    const { maya, dev, theo } = room;
    const fences = '```\n> **Keep this:** ``` \n```00000-00000-00000-00000-00000-0\n||~~__';
    const { outcome, receipt } = await room.posts(maya, 'harbour', fences);
    expect(outcome.answer?.content.match(/```/g)).toHaveLength(2);
    expect(receipt).not.toBe('00000-00000-00000-00000-00000-0');
    const post = await dev.waitsFor(room.home('harbour'), /Keep this/);
    expect(post.text.split('\n')[0]).toContain('anonymous');
    for (const button of [voice.card.reply, voice.card.report, voice.card.more])
      expect(JSON.stringify(post.components)).toContain(`"${button}"`);
    // Given back and read by moderators it is the same words.
    await wait(room, 'PT1M');
    const held = await room.posts(maya, 'orchard', fences);
    expect(JSON.stringify(held.outcome.answer)).toContain(JSON.stringify(fences).slice(1, -1));
    expect(findReceipt({ text: held.outcome.answer?.content ?? '' })).toBe(held.receipt);
    const read = await theo.presses(holding.read, await theo.waitsFor('moderators', /waits for a look/));
    expect(JSON.stringify(read.answer)).toContain('Keep this');
    await room.community.close();
  });

  it('a lost receipt: while it is known who wrote it they need none; later each press says so, and nothing happens', async () => {
    const room = await open();
    const { maya, dev } = room;
    await room.posts(maya, 'harbour', plain);
    await dev.waitsFor(room.home('harbour'), /went outside/);
    await room.community.idle();
    const mine = need((await maya.runs('anon mine')).answer);
    expect((await maya.presses(own.mine.change, mine)).modal?.title).toBe(own.edit.title);
    await wait(room, 'PT74H');
    for (const button of [own.mine.change, own.mine.delete])
      expect((await maya.presses(button, mine)).text).toContain(en.errors['own-needs-receipt']());
    expect((await maya.runs('anon mine')).text).toContain(own.mine.none());
    expect((await maya.runs('anon delete', { receipt: 'I lost it' })).text).toContain(en.errors['receipt-wrong']());
    await dev.waitsFor(room.home('harbour'), /went outside/);
    await room.community.close();
  });

  it('where few can see the group, whoever replies reads so beside the field; where many can, they do not', async () => {
    for (const crowd of [0, 12]) {
      const room = await openAnonymousCommunity(await databases.make(), { crowd });
      const noor = room.person('noor');
      await room.posts(room.person('maya'), 'harbour', plain);
      const post = await noor.waitsFor(room.home('harbour'), /went outside/);
      await room.community.idle();
      const asked = await noor.presses(voice.card.reply, post);
      const form = asked.modal ? asked : await noor.presses(en.anon.before.yes, need(asked.answer));
      expect(JSON.stringify(form.modal).includes(voice.reply.few)).toBe(crowd === 0);
      await room.community.close();
    }
  });

  /** Sends the form of a step of the set-up, with some fields changed. */
  async function sets(olu: Person, step: 'moderators' | 'people', fields: Record<string, string>): Promise<Outcome> {
    const card = await olu.runs('setup');
    const isDone = JSON.stringify(card.answer).includes(`✓ ${setup.steps[step]}`);
    const form = await olu.presses(`${isDone ? '✓ ' : ''}${setup.steps[step]}`, need(card.answer));
    return olu.fills(form, fields);
  }

  it('in a team of one or two the second look is the owner’s, and nobody else’s, whichever role leads', async () => {
    const room = await open();
    const { maya, dev, theo, ines, olu } = room;
    await sets(olu, 'moderators', { team: 'small' });
    await olu.runs('setup', { leads: room.community.roles['Moderators'] ?? '' });
    await room.posts(maya, 'orchard', plain);
    const card = await theo.waitsFor('moderators', /waits for a look/);
    await theo.fills(await theo.presses(holding.giveBack, card), { reason: ['other'], note: '' });
    await maya.presses(own.mine.again, need((await maya.runs('anon mine')).answer));
    const second = await ines.waitsFor('moderators', /Another look/);
    for (const who of [theo, ines])
      expect((await who.presses(holding.release, second)).text).toContain(en.errors['appeal-for-owner']());
    await olu.presses(holding.release, second);
    await dev.waitsFor(room.home('orchard'), /went outside/);
    await room.community.close();
  });

  it('a second no is the last: there is no third look', async () => {
    const room = await open();
    const { maya, theo, ines } = room;
    await room.posts(maya, 'orchard', plain);
    const card = await theo.waitsFor('moderators', /waits for a look/);
    const giveBack = async (who: Person, message: typeof card) =>
      who.fills(await who.presses(holding.giveBack, message), { reason: ['other'], note: '' });
    await giveBack(theo, card);
    await maya.presses(own.mine.again, need((await maya.runs('anon mine')).answer));
    const second = await ines.waitsFor('moderators', /Another look/);
    expect((await giveBack(theo, second)).text).toContain('somebody else to look');
    await giveBack(ines, second);
    const mine = await maya.runs('anon mine');
    expect((await maya.presses(own.mine.again, need(mine.answer))).text).toContain(en.errors['again-twice']());
    await room.community.close();
  });

  it('a server with custodians becomes no small one and none at work before they are ended: members would not know', async () => {
    const room = await open();
    const { olu, noor, dev } = room;
    const say = en.custody;
    const first = need((await olu.presses(say.name, need((await olu.runs('custodians')).answer))).answer);
    const people = [noor, dev, room.person('kai')].map(({ id }) => id);
    await olu.fills(await olu.presses(say.choose, first), { people });
    await room.community.idle();
    for (const holder of [noor, dev, room.person('kai')]) {
      const [invitation] = (await holder.directMessages()).slice(-1);
      await holder.presses(say.fetch, need(invitation));
    }
    for (const [step, fields] of [
      ['moderators', { team: 'small' }],
      ['people', { kind: 'work' }],
    ] as const)
      expect((await sets(olu, step, fields)).text).toContain(en.errors['custodians-first']());
    // Once it counts, too; anything else in the same form may be changed.
    await room.community.call('POST', '/clock', { advance: 'P7DT1M', step: 'P1D' });
    expect((await sets(olu, 'moderators', { team: 'small' })).text).toContain(en.errors['custodians-first']());
    expect((await sets(olu, 'moderators', { team: 'more' })).text).not.toContain(en.errors['custodians-first']());
    await room.community.close();
  });
});
