import { expect, it } from 'vitest';
import { letIn } from '../../src/groups/belonging.ts';
import { deleteMessages, findMessage } from '../../src/sandbox/world/messages.ts';
import { findChannel } from '../../src/sandbox/world/world.ts';
import { en } from '../../src/words/en.ts';
import { findReceipt, need, openAnonymousCommunity, type AnonymousCommunity } from '../kit/anonymous.ts';
import type { Outcome, Person, SeenMessage } from '../kit/community.ts';
import { openPlaces } from '../kit/found-groups.ts';
import { describeOnBoth, runSql } from '../kit/storage.ts';

const { holding, own, voice, anon } = en;
const plain = 'Today was hard, and I went outside all the same.';
const better = 'Today was hard, and tomorrow I try again.';
const threat = 'I will find you and kill you';
const danger = 'I am going to kill myself tonight.';

describeOnBoth('what changes after an anonymous post was sent', (databases) => {
  async function open() {
    const address = await databases.make();
    const room = await openAnonymousCommunity(address);
    const [maya, noor, theo, dev] = [room.person('maya'), room.person('noor'), room.person('theo'), room.person('dev')];
    return { ...room, address, maya, noor, theo, dev };
  }

  async function wait({ community }: AnonymousCommunity, duration: string, step = duration): Promise<void> {
    await community.call('POST', '/clock', { advance: duration, step });
    await community.idle();
  }

  /** A post that stands in the group, and its receipt. */
  async function writes(room: AnonymousCommunity, who: Person, group: 'harbour' | 'attic', text = plain) {
    await wait(room, 'PT1M');
    const { receipt } = await room.posts(who, group, text);
    if (receipt === null) throw new Error('There was no receipt.');
    await room.community.idle();
    return { receipt, post: await room.person('sam').waitsFor(room.home(group), new RegExp(text)) };
  }

  /** An anonymous reply to a post, and its receipt. */
  async function replies(room: AnonymousCommunity, who: Person, to: SeenMessage, text: string, thread: string) {
    await wait(room, 'PT1M');
    const asked = await who.presses(voice.card.reply, to);
    const form = asked.modal ? asked : await who.presses(anon.before.yes, need(asked.answer));
    const sent = await who.fills(form, { text });
    await room.community.idle();
    return { receipt: findReceipt(sent) ?? '', reply: await room.person('sam').waitsFor(thread, new RegExp(text)) };
  }

  /** Changes a post by its receipt, through the card and the form. */
  async function change(who: Person, receipt: string, text: string): Promise<Outcome> {
    const card = await who.runs('anon edit', { receipt });
    return who.fills(await who.presses(own.mine.change, need(card.answer)), { text });
  }

  /** What somebody else reads in a channel or thread. */
  const reads = async (room: AnonymousCommunity, channel: string) =>
    (await room.person('sam').sees(channel)).map(({ text }) => text).join('\n');

  it.each(['harbour', 'attic'] as const)(
    'a reply is changed by its receipt where it stands, in the %s; its post stays as it was',
    async (group) => {
      const room = await open();
      const { maya, noor } = room;
      const { post } = await writes(room, maya, group);
      const thread = group === 'attic' ? room.home('attic') : post.id;
      const { receipt, reply } = await replies(room, noor, post, 'That is a lot', thread);
      expect((await change(noor, receipt, 'That is much')).text).toContain(reply.id);
      const changed = need((await room.person('sam').sees(thread)).find(({ id }) => id === reply.id));
      expect(changed.text).toContain('That is much');
      expect(changed.text).not.toContain('a lot');
      expect(changed.text.split('\n')[0]).toBe(reply.text.split('\n')[0]);
      expect(await reads(room, room.home(group))).toContain('went outside');
      await room.community.close();
    },
  );

  it('a reply that is changed to words of danger keeps the old ones, its writer is shown help, and somebody is paged', async () => {
    const room = await open();
    const { maya, noor, theo } = room;
    const { post } = await writes(room, maya, 'harbour');
    const { receipt } = await replies(room, noor, post, 'That is a lot', post.id);
    const outcome = await change(noor, receipt, danger);
    expect(outcome.text).toContain(en.guide.buttons.talk);
    const page = await theo.waitsFor('moderators', /<@\d+>/);
    expect(page.mentions).toHaveLength(1);
    await room.community.idle();
    expect(await reads(room, post.id)).toContain('That is a lot');
    expect(await reads(room, post.id)).not.toContain('kill myself');
    await room.community.close();
  });

  it('a change that may harm others waits; let through, it stands there, and nothing of it is left under My posts', async () => {
    const room = await open();
    const { maya, theo } = room;
    const { receipt, post } = await writes(room, maya, 'harbour');
    const outcome = await change(maya, receipt, threat);
    expect(outcome.text).toContain(own.edit.held.harm());
    const card = await theo.waitsFor('moderators', /harm to others/);
    expect(card.text).not.toContain(threat);
    expect((await maya.runs('anon mine')).text).toContain(own.mine.states.harm);
    expect(await reads(room, room.home('harbour'))).toContain('went outside');

    await theo.presses(holding.release, card);
    await wait(room, 'PT10S', 'PT5S');
    expect(await reads(room, room.home('harbour'))).not.toContain('went outside');
    expect(need((await room.person('sam').sees(room.home('harbour')))[0]).id).toBe(post.id);
    expect(await reads(room, room.home('harbour'))).toContain('I will find you');
    expect((await maya.runs('anon mine')).text).not.toContain(own.mine.states.harm);
    await room.community.close();
  });

  it('a change that moderators give back never appears; its writer finds the words and why, and the old words stay', async () => {
    const room = await open();
    const { maya, theo } = room;
    const { receipt } = await writes(room, maya, 'harbour');
    await change(maya, receipt, threat);
    const card = await theo.waitsFor('moderators', /harm to others/);
    await theo.fills(await theo.presses(holding.giveBack, card), { reason: ['unkind'], note: 'Please be kind.' });
    const mine = await maya.runs('anon mine');
    expect(mine.text).toContain(own.mine.reasons.unkind);
    expect(mine.text).toContain('Please be kind');
    const shown = await maya.presses(own.mine.words, need(mine.answer));
    expect(JSON.stringify(shown.answer)).toContain(threat);
    await wait(room, 'PT1M', 'PT10S');
    expect(await reads(room, room.home('harbour'))).toContain('went outside');
    await room.community.close();
  });

  it('a change that waits comes back where its writer is muted meanwhile, or the post is deleted', async () => {
    const room = await open();
    const { maya, noor, theo } = room;
    const { receipt } = await writes(room, maya, 'harbour');
    await change(maya, receipt, threat);
    const card = await theo.waitsFor('moderators', /harm to others/);
    await theo.fills(await theo.presses(holding.mute, card), { days: ['1'] });
    await theo.presses(holding.release, card);
    await wait(room, 'PT10S', 'PT5S');
    expect(await reads(room, room.home('harbour'))).toContain('went outside');
    expect((await maya.runs('anon mine')).text).toContain(own.mine.reasons.muted);

    const other = await writes(room, noor, 'harbour', 'I baked bread today');
    await change(noor, other.receipt, threat);
    await room.person('olu').deletes(other.post.id);
    await room.community.idle();
    expect(await reads(room, room.home('harbour'))).not.toContain('I will find you');
    const [left] = await runSql(room.address, `SELECT COUNT(*) FROM "AnonymousPost" WHERE "wordsSealed" IS NOT NULL`);
    // The one that came back to maya.
    expect(Number(left?.[0])).toBe(1);
    await room.community.close();
  });

  it.each(['let through', 'given back'] as const)(
    'whoever wishes gets one direct message when it is decided, without a word of what they wrote: %s',
    async (how) => {
      const room = await open();
      const { maya, theo } = room;
      const { outcome } = await room.posts(maya, 'harbour', threat);
      await maya.presses(anon.tell.button, need(outcome.answer));
      const card = await theo.waitsFor('moderators', /harm to others/);
      expect(await maya.directMessages()).toEqual([]);
      if (how === 'let through') await theo.presses(holding.release, card);
      else await theo.fills(await theo.presses(holding.giveBack, card), { reason: ['other'], note: '' });
      await room.community.idle();
      const letters = await maya.directMessages();
      expect(letters).toHaveLength(1);
      const link = `https://discord.com/channels/${room.community.guildId}`;
      expect(letters[0]?.text).toContain(own.decided({ name: 'Harbour', link }));
      expect(JSON.stringify(letters)).not.toContain('find you');
      expect(await runSql(room.address, `SELECT id FROM "OutboxMessage" WHERE traceless`)).toEqual([]);
      await room.community.close();
    },
  );

  it('whoever does not wish so gets none; with closed direct messages it stands under My posts, and nobody is told', async () => {
    const room = await open();
    const { maya, noor, theo, community } = room;
    await room.posts(maya, 'orchard', plain);
    await theo.presses(holding.release, await theo.waitsFor('moderators', /waits for a look/));
    await community.idle();
    expect(await maya.directMessages()).toEqual([]);

    const { outcome } = await room.posts(noor, 'harbour', threat);
    await noor.presses(anon.tell.button, need(outcome.answer));
    await community.call('PUT', `/users/${noor.id}`, { dms: 'closed' });
    const card = await theo.waitsFor('moderators', /harm to others/);
    await theo.fills(await theo.presses(holding.giveBack, card), { reason: ['other'], note: '' });
    await community.idle();
    expect((await noor.runs('anon mine')).text).toContain(own.mine.reasons.other);
    expect(JSON.stringify(await theo.sees('moderators'))).not.toContain(noor.id);
    await community.close();
  });

  it('whatever moderators delete at once is noted: each anonymous post among it is gone, and its words with it', async () => {
    const room = await open();
    const { maya, noor, dev, address } = room;
    const { world } = room.community.sandbox;
    const first = await writes(room, maya, 'harbour');
    await wait(room, 'PT1M');
    await room.posts(noor, 'harbour', { text: 'I baked bread today', show: 'door' });
    await room.community.idle();
    const behind = await dev.waitsFor(room.home('harbour'), /behind a door/);
    const named = await dev.says(room.home('harbour'), 'Good evening');
    const stays = await writes(room, dev, 'harbour', 'I am still here');
    const channel = findChannel(room.home('harbour'), world);
    const gone = [first.post.id, behind.id, named].map((id) => findMessage(channel, id));
    deleteMessages(gone, channel, world);
    await room.community.idle();
    expect((await maya.runs('anon mine')).text).toContain(own.mine.states.removed);
    expect((await noor.runs('anon mine')).text).toContain(own.mine.states.removed);
    expect((await dev.runs('anon mine')).text).toContain(stays.post.id);
    const rows = await runSql(address, `SELECT state, "wordsSealed" FROM "AnonymousPost" ORDER BY state`);
    expect(rows).toEqual([
      ['posted', null],
      ['removed', null],
      ['removed', null],
    ]);
    await room.community.close();
  });

  it('an old post takes few changes an hour: what Discord does not take now is said so, and stands there later', async () => {
    const room = await open();
    const { maya } = room;
    const { receipt } = await writes(room, maya, 'harbour');
    await wait(room, 'PT2H');
    for (const text of ['One', 'Two', 'Three'])
      expect((await change(maya, receipt, `${text} went by`)).text).toContain('Your words are changed');
    const fourth = await change(maya, receipt, 'Four went by');
    expect(fourth.text).toContain(own.edit.soon());
    expect(await reads(room, room.home('harbour'))).toContain('Three went by');
    await wait(room, 'PT30M', 'PT5S');
    expect(await reads(room, room.home('harbour'))).toContain('Three went by');
    expect((await maya.runs('anon edit', { receipt })).state).toBe('answered');
    await wait(room, 'PT40M', 'PT5S');
    expect(await reads(room, room.home('harbour'))).toContain('Four went by');
    expect((await maya.runs('anon mine')).text).not.toContain(own.mine.reasons.failed);
    await room.community.close();
  });

  it.each(['harbour', 'attic'] as const)(
    'where a thread is deleted while somebody replies in it, the words come back: %s',
    async (group) => {
      const room = await open();
      const { maya, noor, theo, community } = room;
      const { post } = await writes(room, maya, group);
      const thread = group === 'attic' ? room.home('attic') : post.id;
      await replies(room, noor, post, 'Still here', thread);
      await wait(room, 'PT1M');
      const form = await noor.presses(voice.card.reply, post);
      // Of a private thread nothing is left to send a form from: these words wait for moderators already.
      if (group === 'attic') await noor.fills(form, { text: threat });
      await community.call('DELETE', `/guilds/${community.guildId}/channels/${thread}`);
      if (group === 'attic') await theo.presses(holding.release, await theo.waitsFor('moderators', /harm to others/));
      else await noor.fills(form, { text: 'Where did it go' });
      await community.idle();
      const mine = await noor.runs('anon mine');
      expect(mine.text).toContain(own.mine.reasons['place-gone']);
      const shown = await noor.presses(own.mine.words, need(mine.answer));
      expect(JSON.stringify(shown.answer)).toContain(group === 'attic' ? threat : 'Where did it go');
      await community.close();
    },
  );

  it('a reply that waits for a look while its post is deleted comes back to its writer', async () => {
    const room = await open();
    const { maya, noor, theo, community } = room;
    const { post } = await writes(room, maya, 'harbour');
    await wait(room, 'PT1M');
    const asked = await noor.presses(voice.card.reply, post);
    await noor.fills(asked.modal ? asked : await noor.presses(anon.before.yes, need(asked.answer)), { text: threat });
    const card = await theo.waitsFor('moderators', /harm to others/);
    await letIn(room.groups.harbour, theo.id, { places: openPlaces(community) });
    await theo.deletes(post.id);
    await community.idle();
    await theo.presses(holding.release, card);
    await community.idle();
    const mine = await noor.runs('anon mine');
    expect(mine.text).toContain(own.mine.reasons['place-gone']);
    const shown = await noor.presses(own.mine.words, need(mine.answer));
    expect(JSON.stringify(shown.answer)).toContain(threat);
    await community.close();
  });

  it('what somebody changes many times in an hour is refused with the words, unless a life may be in danger', async () => {
    const room = await open();
    const { maya, theo } = room;
    const { receipt } = await writes(room, maya, 'harbour');
    for (let time = 0; time < 20; time += 1) await change(maya, receipt, `${better} ${time}`);
    const refused = await change(maya, receipt, 'Once more');
    expect(refused.text).toContain(en.errors['own-too-often']());
    expect(refused.text).toContain('Once more');
    await change(maya, receipt, danger);
    await theo.waitsFor('moderators', /T3/);
    await room.community.close();
  });
});
