import { takeAway } from '../kit/take-away.ts';
import { expect, it } from 'vitest';
import { findReceipt, need, openAnonymousCommunity, type AnonymousCommunity, waitForMore } from '../kit/anonymous.ts';
import { describeOnBoth } from '../kit/storage.ts';
import { en } from '../../src/words/en.ts';

const groupNames = ['harbour', 'meadow', 'attic'] as const;

const say = en.anon;
const plain = 'Today was hard, and I went outside all the same.';
const danger = 'I am going to kill myself tonight. Tell my brother, Sam Smith, 020 7946 0958';

describeOnBoth('posting anonymously', (databases) => {
  /** Lets time pass, and what is due happen. */
  async function wait({ community }: AnonymousCommunity, duration: string, step = duration): Promise<void> {
    await community.call('POST', '/clock', { advance: duration, step });
  }

  async function see({ home, person }: AnonymousCommunity, group: (typeof groupNames)[number]): Promise<string[]> {
    return (await person('noor').sees(home(group))).map(({ text }) => text);
  }

  it.each(groupNames)('what somebody writes appears in the %s group, and nothing of them with it', async (group) => {
    const room = await openAnonymousCommunity(await databases.make());
    const [maya, noor] = [room.person('maya'), room.person('noor')];
    const { outcome, receipt } = await room.posts(maya, group, { text: plain, topic: 'Small steps', wish: 'listen' });

    expect(outcome.ephemeral).toBe(true);
    expect(receipt).not.toBeNull();
    expect(outcome.answer?.content).toContain(`\`\`\`\n${receipt ?? ''}\n\`\`\``);
    const seen = await noor.waitsFor(room.home(group), /went outside all the same/);
    expect(seen.author.bot).toBe(true);
    expect(seen.text).toContain('Small steps');
    expect(JSON.stringify(seen)).not.toContain(maya.id);
    await room.community.close();
  });

  it('the promise comes first, and once', async () => {
    const room = await openAnonymousCommunity(await databases.make(), { crowd: 12 });
    const maya = room.person('maya');
    const first = await maya.runs('anon post', {}, { in: room.home('meadow') });
    expect(first.ephemeral).toBe(true);
    expect(first.text).toContain(en.trust.promise.names);
    expect(first.text).not.toContain('Few people');
    expect((await maya.presses(say.before.yes, need(first.answer))).modal?.title).toBe(say.form.title);
    expect((await maya.runs('anon post', {}, { in: room.home('meadow') })).modal?.title).toBe(say.form.title);

    await room.community.close();
  });

  it('where few people can see the group, that is said each time', async () => {
    const room = await openAnonymousCommunity(await databases.make());
    const maya = room.person('maya');
    const first = await maya.runs('anon post', {}, { in: room.home('meadow') });
    expect(first.text).toContain(say.before.few({ most: 10 }));
    expect(first.text).toContain(en.trust.promise.names);
    await maya.presses(say.before.yes, need(first.answer));
    const second = await maya.runs('anon post', {}, { in: room.home('meadow') });
    expect(second.text).toContain(say.before.few({ most: 10 }));
    expect(second.text).not.toContain(en.trust.promise.names);
    await room.community.close();
  });

  it('whoever is in no such group hears where they can write, and who may not write there hears why', async () => {
    const room = await openAnonymousCommunity(await databases.make());
    const [maya, kai] = [room.person('maya'), room.person('kai')];
    const nowhere = await maya.runs('anon post', {}, { in: 'lounge' });
    expect(nowhere.text).toContain('**Harbour**');
    expect(nowhere.text).toContain('Nothing was posted');
    expect((await maya.types('anon post', 'group', 'harb')).map(({ name }) => name)).toContain('Harbour');
    const named = await maya.runs('anon post', { group: 'Harbour' }, { in: 'lounge' });
    expect(named.text).toContain(say.before.heading('Harbour'));
    expect((await kai.runs('anon post', { group: 'Harbour' }, { in: 'lounge' })).text).toContain('/group join');
    await room.community.close();
  });

  it('thoughts of suicide: help at once, posted unless its writer takes it back, and moderators are told', async () => {
    const room = await openAnonymousCommunity(await databases.make());
    const [maya, theo] = [room.person('maya'), room.person('theo')];
    const { outcome } = await room.posts(maya, 'harbour', 'I keep thinking about killing myself, and I am tired.');

    expect(outcome.answer?.text).toContain(en.guide.buttons.talk);
    const [kept] = outcome.followUps;
    expect(findReceipt({ text: kept?.text ?? '' })).not.toBeNull();
    // The path turns from card to card, and the receipt stays.
    const turned = await maya.presses(en.guide.buttons.talk, need(outcome.answer));
    expect(turned.text).toContain(en.guide.worries.question());
    await room.person('noor').waitsFor(room.home('harbour'), /I am tired/);
    await theo.waitsFor('moderators', /T2/);
    await maya.presses(say.takeBack, need(kept));
    await expect.poll(async () => (await see(room, 'harbour')).join(), { timeout: 15_000 }).not.toContain('I am tired');
    await room.community.close();
  });

  it('danger: held and paged at once, whatever else is in it; help first; a volunteer is offered', async () => {
    const room = await openAnonymousCommunity(await databases.make());
    const [maya, theo] = [room.person('maya'), room.person('theo')];
    const { outcome } = await room.posts(maya, 'harbour', danger);

    expect(outcome.answer?.text).toContain(en.guide.opening.question());
    const [kept] = outcome.followUps;
    expect(kept?.text).toContain(say.sent.held.danger());
    expect(kept?.text).toContain(en.relay.yes);
    expect(kept?.text).toContain('020 7946 0958');
    const page = await theo.waitsFor('moderators', /<@\d+>/);
    expect(page.mentions).toHaveLength(1);
    await room.community.idle();
    expect(await see(room, 'harbour')).toEqual([]);
    // The same again and again: each is taken, and pages no more than three times in an hour.
    for (let index = 0; index < 4; index += 1) await room.posts(maya, 'harbour', `${danger} ${index}`);
    await room.community.idle();
    const told = await theo.sees('moderators');
    expect(told.filter(({ mentions }) => mentions.length > 0)).toHaveLength(3);
    expect(told.filter(({ text, mentions }) => mentions.length === 0 && text.includes(en.cases.claim))).toHaveLength(5);
    await room.community.close();
  });

  it('danger while the database is away: help all the same, and the words come back', async () => {
    const address = await databases.make();
    const room = await openAnonymousCommunity(address);
    const maya = room.person('maya');
    const form = await room.opensForm(maya, 'harbour');
    const back = await takeAway(address);
    const first = await maya.fills(form, { text: danger, wish: ['none'] });
    const outcome = await waitForMore(maya, first);
    await back();

    expect(outcome.answer?.text).toContain(en.guide.opening.question());
    const told = outcome.followUps.map(({ text }) => text).join('\n');
    expect(told).toContain(en.errors['storage-away']());
    expect(told).toContain(danger);
    await room.community.close();
  });

  it('what may harm others waits, with why and the words back; one message tells when it is decided', async () => {
    const room = await openAnonymousCommunity(await databases.make());
    const maya = room.person('maya');
    const words = 'call her at 020 7946 0958, she deserves it';
    const { outcome, receipt } = await room.posts(maya, 'harbour', words);
    expect(outcome.text).toContain(say.sent.held.harm());
    expect(outcome.text).toContain(words);
    expect(receipt).not.toBeNull();
    expect((await maya.presses(say.tell.button, need(outcome.answer))).text).toContain(say.tell.noted());
    await room.community.idle();
    expect(await see(room, 'harbour')).toEqual([]);
    await room.community.close();
  });

  it('where a group looks at posts first, the writer sees that before and after', async () => {
    const room = await openAnonymousCommunity(await databases.make());
    const maya = room.person('maya');
    const before = await maya.runs('anon post', {}, { in: room.home('orchard') });
    expect(before.text).toContain(say.before.approve());
    const form = await maya.presses(say.before.yes, need(before.answer));
    const sent = await maya.fills(form, { text: plain });
    expect(sent.text).toContain(say.sent.held.first());
    expect(sent.text).toContain(plain);
    await room.community.idle();
    expect(await room.person('noor').sees(room.home('orchard'))).toEqual([]);
    await room.community.close();
  });

  it('what may give somebody away is theirs to decide: change it, post it as it is, or not at all', async () => {
    const room = await openAnonymousCommunity(await databases.make());
    const maya = room.person('maya');
    const words = 'It was a long week. My number is 020 7946 0958';
    const { outcome, receipt } = await room.posts(maya, 'harbour', words);
    expect(outcome.text).toContain(say.giveAway.kinds.number);
    expect(outcome.text).toContain(words);
    expect(receipt).toBeNull();
    await room.community.idle();
    expect(await see(room, 'harbour')).toEqual([]);

    const form = await maya.presses(say.giveAway.change, need(outcome.answer));
    // What was written stands in the form already: nothing is typed, and it asks again.
    const again = await maya.fills(form, {});
    expect(again.text).toContain(words);
    expect(again.text).toContain(say.giveAway.kinds.number);
    const changed = await maya.fills(await maya.presses(say.giveAway.change, need(again.answer)), {
      text: 'A long week.',
    });
    expect(findReceipt(changed)).not.toBeNull();
    await room.person('noor').waitsFor(room.home('harbour'), /A long week\./);
    expect((await maya.presses(say.giveAway.asIs, need(again.answer))).text).toContain('decided already');

    await wait(room, 'PT1M');
    const second = await room.posts(maya, 'harbour', words);
    const asIs = await maya.presses(say.giveAway.asIs, need(second.outcome.answer));
    expect(findReceipt(asIs)).not.toBeNull();
    await room.person('noor').waitsFor(room.home('harbour'), /7946/);

    await wait(room, 'PT1M');
    const third = await room.posts(maya, 'harbour', words);
    const dropped = await maya.presses(say.giveAway.drop, need(third.outcome.answer));
    expect(dropped.text).toContain(words);
    await room.community.close();
  });

  it('a draft nobody decides comes back after 72 hours, and its words with it', async () => {
    const room = await openAnonymousCommunity(await databases.make());
    const maya = room.person('maya');
    const { outcome } = await room.posts(maya, 'harbour', 'My number is 020 7946 0958');
    await wait(room, 'PT70H', 'PT10H');
    expect((await maya.presses(say.giveAway.change, need(outcome.answer))).modal?.title).toBe(say.form.title);
    await wait(room, 'PT4H', 'PT1H');
    expect((await maya.presses(say.giveAway.asIs, need(outcome.answer))).text).toContain('decided already');
    expect((await maya.runs('anon mine')).text).toContain(en.own.mine.reasons['too-late']);
    await room.community.close();
  });

  it('limits hand the words back, and let in whoever is in danger', async () => {
    const room = await openAnonymousCommunity(await databases.make());
    const maya = room.person('maya');
    for (let index = 0; index < 5; index += 1) {
      expect((await room.posts(maya, 'meadow', `${plain} ${index}`)).receipt).not.toBeNull();
      if (index === 0) {
        const soon = await room.posts(maya, 'meadow', 'too soon');
        expect(soon.outcome.text).toContain('wait 20 seconds');
        expect(soon.outcome.text).toContain('too soon');
      }
      await wait(room, 'PT21S');
    }
    const sixth = await room.posts(maya, 'meadow', 'one more');
    expect(sixth.receipt).toBeNull();
    expect(sixth.outcome.text).toContain('5 of these a day');
    expect(sixth.outcome.text).toContain('one more');
    const urgent = await room.posts(maya, 'meadow', danger);
    expect(urgent.receipt).not.toBeNull();
    await wait(room, 'PT24H', 'PT6H');
    expect((await room.posts(maya, 'meadow', 'a new day')).receipt).not.toBeNull();
    await room.community.close();
  });

  it('many posts within a minute: what is too much is not taken, and comes back', async () => {
    const room = await openAnonymousCommunity(await databases.make(), { crowd: 20 });
    const { community } = room;
    const { members = new Map<string, { userId: string; roles: ReadonlySet<string> | readonly string[] }>() } =
      community.sandbox.world.guilds.get(community.guildId) ?? {};
    const role = room.groups.harbour.roleId ?? '';
    const people = [...members.values()].filter(({ roles }) => [...roles].includes(role)).map(({ userId }) => userId);
    const act = (path: string, body: object) =>
      community.call<{ interactionId: string; answer: { id: string; text: string } | null }>(
        'POST',
        `/act/${path}?wait=15000`,
        body,
      );
    const channelId = room.home('harbour');
    const texts: string[] = [];
    for (const userId of people) {
      const asked = await act('command', { userId, channelId, command: 'anon post', options: {} });
      const form = asked.answer
        ? await act('press', { userId, messageId: asked.answer.id, label: say.before.yes })
        : asked;
      const sent = await act('submit', { interactionId: form.interactionId, fields: { text: `word of ${userId}` } });
      texts.push(sent.answer?.text ?? '');
    }
    const taken = texts.filter((text) => findReceipt({ text }) !== null);
    const refused = texts.filter((text) => text.includes('Very many anonymous posts'));
    expect(taken).toHaveLength(15);
    expect(refused).toHaveLength(people.length - 15);
    expect(refused.every((text) => /word of \d+/.test(text))).toBe(true);
    await community.close();
  });

  it('what waits for the full hour appears with all others of that hour, and not before', async () => {
    const room = await openAnonymousCommunity(await databases.make());
    for (const name of ['maya', 'dev', 'sam'] as const) {
      const { outcome } = await room.posts(room.person(name), 'harbour', {
        text: `words of ${name}`,
        when: 'full-hour',
      });
      expect(outcome.text).toContain('together with all others');
    }
    expect(await see(room, 'harbour')).toEqual([]);
    await wait(room, 'PT1H', 'PT15M');
    for (const name of ['maya', 'dev', 'sam'])
      await room.person('noor').waitsFor(room.home('harbour'), new RegExp(`words of ${name}`));
    await room.community.close();
  });

  const obstacles = {
    'timed-out': ({ community }: AnonymousCommunity, id: string) =>
      community.call('PATCH', `/guilds/${community.guildId}/members/${id}`, {
        timedOutUntil: new Date(community.sandbox.clock.now() + 7_200_000).toISOString(),
      }),
    left: ({ community, groups }: AnonymousCommunity, id: string) =>
      community.call('DELETE', `/guilds/${community.guildId}/members/${id}/roles/${groups.harbour.roleId ?? ''}`),
    'place-gone': ({ community, home }: AnonymousCommunity) =>
      community.call('DELETE', `/guilds/${community.guildId}/channels/${home('harbour')}`),
  };

  it.each(['timed-out', 'left', 'place-gone'] as const)(
    'what may not appear any more comes back to its writer: %s',
    async (reason) => {
      const room = await openAnonymousCommunity(await databases.make());
      const maya = room.person('maya');
      await room.posts(maya, 'harbour', { text: plain, when: 'full-hour' });
      await obstacles[reason](room, maya.id);
      await wait(room, 'PT1H', 'PT15M');
      if (reason === 'timed-out') await wait(room, 'PT3H', 'PT1H');
      if (reason !== 'place-gone') expect(await see(room, 'harbour')).toEqual([]);
      expect((await maya.runs('anon mine')).text).toContain(en.own.mine.reasons[reason]);
      await room.community.close();
    },
  );

  it('where the place is gone, nothing is lost: the words come back at once', async () => {
    const room = await openAnonymousCommunity(await databases.make());
    const { community, home, person } = room;
    const maya = person('maya');
    const card = await maya.runs('anon post', { group: 'Harbour' }, { in: 'lounge' });
    const form = await maya.presses(say.before.yes, need(card.answer));
    await community.call('DELETE', `/guilds/${community.guildId}/channels/${home('harbour')}`);
    const sent = await maya.fills(form, { text: plain });
    expect(sent.text).toContain('I cannot write in **Harbour**');
    expect(sent.text).toContain(plain);
    await community.close();
  });
});
