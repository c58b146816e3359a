import { expect, it } from 'vitest';
import {
  findReceipt,
  need,
  openAnonymousCommunity,
  type AnonymousCommunity,
  type GroupName,
} from '../kit/anonymous.ts';
import type { Outcome, Person, SeenMessage } from '../kit/community.ts';
import { openPlaces } from '../kit/found-groups.ts';
import { describeOnBoth } from '../kit/storage.ts';
import { letIn } from '../../src/groups/belonging.ts';
import { en } from '../../src/words/en.ts';

const inThreads = ['harbour', 'meadow'] as const;
const reply = 'Reply anonymously';

/** The form for a reply, after the promise where that comes first. */
async function finishOpening(who: Person, asked: Outcome): Promise<Outcome> {
  return asked.modal ? asked : who.presses(en.anon.before.yes, need(asked.answer));
}

/**
 * Opens the form in some way, sends words, and waits until they are where they go: their thread is made with the first of them. A minute
 * after whatever was sent before, since nobody can send two things at once.
 */
async function sends(room: AnonymousCommunity, who: Person, asked: Outcome, text: string): Promise<Outcome> {
  await room.community.call('POST', '/clock', { advance: 'PT1M', step: 'PT1M' });
  const sent = await who.fills(await finishOpening(who, asked), { text });
  await room.community.idle();
  return sent;
}

/** The line of ours above somebody's words. */
function frameOf({ text }: Pick<SeenMessage, 'text'>): string {
  return text.split('\n')[0] ?? '';
}

describeOnBoth('replying anonymously', (databases) => {
  async function open() {
    const room = await openAnonymousCommunity(await databases.make());
    const [maya, noor, dev, theo] = [room.person('maya'), room.person('noor'), room.person('dev'), room.person('theo')];
    const advance = (by: string, step: string) => room.community.call('POST', '/clock', { advance: by, step });
    return { ...room, maya, noor, dev, theo, advance };
  }

  async function replies(room: AnonymousCommunity, who: Person, to: Pick<SeenMessage, 'id'>, text: string) {
    return sends(room, who, await who.presses(reply, to), text);
  }

  async function posts(room: AnonymousCommunity, who: Person, group: GroupName, text: string): Promise<SeenMessage> {
    await room.posts(who, group, text);
    await room.community.idle();
    // Somebody else: whoever wrote it may see it in a private answer, too.
    return room.person('sam').waitsFor(room.home(group), new RegExp(text));
  }

  it.each(inThreads)(
    'a reply opens a thread on a post of the %s group, and says nothing of who wrote it',
    async (group) => {
      const room = await open();
      const { maya, noor } = room;
      const post = await posts(room, maya, group, 'I went outside today');
      const asked = await noor.presses(reply, post);
      expect(asked.ephemeral).toBe(true);
      expect(asked.text).toContain('will not see your name');
      const sent = await sends(room, noor, asked, 'That is a lot');

      expect(sent.ephemeral).toBe(true);
      expect(findReceipt(sent)).not.toBeNull();
      const seen = await maya.waitsFor(post.id, /That is a lot/);
      expect(seen.author.bot).toBe(true);
      expect(JSON.stringify(seen)).not.toContain(noor.id);
      expect(seen.text).toContain('New here, or back under a new name');
      expect(frameOf(seen)).not.toBe(frameOf(post));
      // The second time nothing has to be read before.
      expect((await noor.presses(reply, seen)).modal).not.toBeNull();
      await room.community.close();
    },
    60_000,
  );

  it('in a private thread a reply stands in line, with a link to what it answers', async () => {
    const room = await open();
    const { maya, noor, dev } = room;
    const post = await posts(room, maya, 'attic', 'I went outside today');
    await replies(room, noor, post, 'That is a lot');
    const seen = await maya.waitsFor(room.home('attic'), /That is a lot/);
    expect(seen.text).toContain(`/${room.home('attic')}/${post.id}`);
    await replies(room, dev, seen, 'And the sun was out');
    expect((await maya.waitsFor(room.home('attic'), /the sun was out/)).text).toContain(`/${post.id}`);

    const named = await maya.says(room.home('attic'), 'Who is here tonight?');
    const form = await noor.runs(reply, {}, { in: room.home('attic'), target: named });
    await sends(room, noor, form, 'Somebody is');
    expect((await maya.waitsFor(room.home('attic'), /Somebody is/)).text).toContain(`/${named}`);
    await room.community.close();
  }, 60_000);

  it('the menu of a message leads to the thread it belongs to, or opens one on what somebody said', async () => {
    const room = await open();
    const { maya, noor, dev } = room;
    const home = room.home('harbour');
    const post = await posts(room, maya, 'harbour', 'I went outside today');
    const menu = async (target: string, where: string, text: string) => {
      return sends(room, noor, await noor.runs(reply, {}, { in: where, target }), text);
    };
    await menu(post.id, home, 'One');
    const first = await maya.waitsFor(post.id, /One/);
    await menu(first.id, post.id, 'Two');
    const named = await dev.says(post.id, 'I saw you there');
    await menu(named, post.id, 'Three');
    const three = await maya.waitsFor(post.id, /Three/);
    expect(frameOf(three)).toBe(frameOf(first));
    expect(three.text).not.toContain('New here');

    const said = await dev.says(home, 'What helped you today?');
    await menu(said, home, 'Soup helped');
    await maya.waitsFor(said, /Soup helped/);
    await menu(said, home, 'And tea');
    await maya.waitsFor(said, /And tea/);
    // A thread that somebody opened by hand on what somebody said.
    const other = await dev.says(home, 'And what did not?');
    const thread = { userId: dev.id, channelId: home, name: 'What did not help', messageId: other };
    await room.community.call('POST', '/act/thread', thread);
    const inside = await dev.says(other, 'For me it was the news');
    await menu(inside, other, 'The news, yes');
    await maya.waitsFor(other, /The news, yes/);

    const elsewhere = await dev.says('lounge', 'Good evening');
    const refused = await noor.runs(reply, {}, { in: 'lounge', target: elsewhere });
    expect(refused.text).toContain('Here you can answer under your own name');
    await room.community.close();
  }, 60_000);

  it('somebody keeps one name in a thread while they stay, and its writer is marked; after 72 hours without them it is a new one', async () => {
    const room = await open();
    const { maya, noor, advance } = room;
    const post = await posts(room, maya, 'harbour', 'I went outside today');
    await replies(room, noor, post, 'First');
    const first = await maya.waitsFor(post.id, /First/);
    await advance('PT60H', 'PT6H');
    await replies(room, noor, post, 'Second');
    expect(frameOf(await maya.waitsFor(post.id, /Second/))).toBe(frameOf(first));
    await replies(room, maya, post, 'Thank you');
    const own = await noor.waitsFor(post.id, /Thank you/);
    expect(frameOf(own)).toContain('wrote the post');
    expect(frameOf(own)).toContain(frameOf(post).split(' · ')[0]);
    expect(own.text).not.toContain('New here');
    await advance('PT60H', 'PT6H');
    await replies(room, noor, post, 'Third');
    expect(frameOf(await maya.waitsFor(post.id, /Third/))).toBe(frameOf(first));

    await advance('PT73H', 'PT6H');
    await replies(room, noor, post, 'Fourth');
    const fourth = await maya.waitsFor(post.id, /Fourth/);
    expect(frameOf(fourth)).not.toBe(frameOf(first));
    expect(fourth.text).toContain('New here, or back under a new name');
    await room.community.close();
  }, 60_000);

  it('whoever wrote a post can close it for anonymous replies and open it again; words that come too late come back', async () => {
    const room = await open();
    const { maya, noor, dev } = room;
    const post = await posts(room, maya, 'harbour', 'I went outside today');
    const form = await finishOpening(noor, await noor.presses(reply, post));
    await expect(noor.presses(en.voice.more.close, need((await noor.presses('More', post)).answer))).rejects.toThrow();
    const closed = await maya.presses(en.voice.more.close, need((await maya.presses('More', post)).answer));
    expect(closed.text).toContain('closed for anonymous replies now');

    const late = await noor.fills(form, { text: 'Words of half an hour' });
    expect(late.text).toContain('whoever wrote the post closed them');
    expect(late.text).toContain('Words of half an hour');
    expect((await dev.presses(reply, post)).text).toContain('whoever wrote the post closed them');
    await replies(room, maya, post, 'I read all of it');
    const own = await noor.waitsFor(post.id, /I read all of it/);

    const opened = await maya.presses(en.voice.more.open, need((await maya.presses('More', own)).answer));
    expect(opened.text).toContain('can reply anonymously again');
    await replies(room, dev, post, 'Here I am');
    await noor.waitsFor(post.id, /Here I am/);
    await room.community.close();
  }, 60_000);

  it('whoever wrote something under their own name can close it for anonymous replies, too', async () => {
    const room = await open();
    const { maya, noor, dev } = room;
    const home = room.home('harbour');
    const said = await dev.says(home, 'What helped you today?');
    const asked = await noor.runs(reply, {}, { in: home, target: said });
    await sends(room, noor, asked, 'Not you');
    const seen = await dev.waitsFor(said, /Not you/);
    await expect(maya.presses(en.voice.more.close, need((await maya.presses('More', seen)).answer))).rejects.toThrow();
    await dev.presses(en.voice.more.close, need((await dev.presses('More', seen)).answer));
    expect((await noor.presses(reply, seen)).text).toContain('whoever wrote the post closed them');
    await room.community.close();
  }, 60_000);

  it('a reply that waits for moderators is given back when its thread is closed meanwhile', async () => {
    const room = await open();
    const { maya, noor, theo } = room;
    await room.posts(maya, 'orchard', 'I went outside today');
    await theo.presses(en.holding.release, await theo.waitsFor('moderators', /look/i));
    await room.community.idle();
    const post = await noor.waitsFor(room.home('orchard'), /I went outside today/);
    await replies(room, noor, post, 'Not kind');
    await maya.presses(en.voice.more.close, need((await maya.presses('More', post)).answer));
    await room.community.idle();
    const held = (await theo.sees('moderators')).at(-1);
    await theo.presses(en.holding.release, need(held));
    await room.community.idle();
    expect(JSON.stringify(await maya.sees(post.id).catch(() => []))).not.toContain('Not kind');
    await room.community.close();
  }, 60_000);

  it('what cannot be taken comes back with a sentence: too long, nothing to see, its post or its thread deleted meanwhile', async () => {
    const room = await open();
    const { maya, noor, theo } = room;
    const post = await posts(room, maya, 'harbour', 'I went outside today');
    const form = async () => finishOpening(noor, await noor.presses(reply, post));

    const unseen = await noor.fills(await form(), { text: '\u200b\u2060\u3164' });
    expect(unseen.text).toContain('nothing to read in this');
    await expect(noor.fills(await form(), { text: 'x'.repeat(2001) })).rejects.toThrow(/2000/);

    await replies(room, noor, post, 'Still here');
    await noor.waitsFor(post.id, /Still here/);
    const begun = await form();
    await room.advance('PT1M', 'PT1M');
    await room.community.call('DELETE', `/guilds/${room.community.guildId}/channels/${post.id}`);
    const afterThread = await noor.fills(begun, { text: 'Where did it go' });
    await room.community.idle();
    expect(afterThread.text).toMatch(/in a moment|not there any more/);

    const last = await form();
    await room.advance('PT1M', 'PT1M');
    await letIn(room.groups.harbour, theo.id, { places: openPlaces(room.community) });
    await theo.deletes(post.id);
    await room.community.idle();
    const afterPost = await noor.fills(last, { text: 'An hour of words' });
    expect(afterPost.text).toContain('was deleted');
    expect(afterPost.text).toContain('An hour of words');
    await room.community.close();
  }, 60_000);

  it('what somebody writes whom a reader blocked does not open for that reader, in no thread and after a restart; for all others it does', async () => {
    const room = await open();
    const { maya, noor, dev, advance } = room;
    const home = room.home('harbour');
    const post = await posts(room, maya, 'harbour', 'I went outside today');
    const asked = await noor.presses(en.voice.block.button, need((await noor.presses('More', post)).answer));
    expect(asked.text).toContain('Discord cannot hide a message from one person');
    const blocked = await noor.presses(en.voice.block.yes, need(asked.answer));
    expect(blocked.text).toContain('does not open for you');
    // Twice is the same: it says nothing about who else wrote what.
    const again = await noor.presses(en.voice.block.button, need((await noor.presses('More', post)).answer));
    expect((await noor.presses(en.voice.block.yes, need(again.answer))).text).toBe(blocked.text);
    expect((await maya.presses(en.voice.block.button, need((await maya.presses('More', post)).answer))).text).toBe(
      asked.text,
    );

    await advance('PT1M', 'PT1M');
    await room.posts(maya, 'harbour', 'And I met a cat');
    await room.community.idle();
    const behind = await dev.waitsFor(home, /behind a door/);
    expect(JSON.stringify(behind)).not.toContain('met a cat');
    expect((await noor.presses('Read', behind)).text).toContain('This stays closed for you');
    const read = await dev.presses('Read', behind);
    expect(read.ephemeral).toBe(true);
    expect(read.text).toContain('And I met a cat');
    expect((await dev.presses(en.voice.card.kinds.heard, need(read.answer))).text).toContain('I hear you');

    // Another thread, and another start of the bot.
    await sends(room, dev, await dev.presses(reply, post), 'A thread of its own');
    const said = await dev.says(home, 'What helped you today?');
    await room.community.stopBot();
    await room.community.startBot();
    await sends(room, maya, await maya.runs(reply, {}, { in: home, target: said }), 'A cat, mostly');
    const shut = await dev.waitsFor(said, /behind a door/);
    expect((await noor.presses('Read', shut)).text).toContain('stays closed for you');
    expect((await dev.presses('Read', shut)).text).toContain('A cat, mostly');

    await advance('PT73H', 'PT6H');
    await expect(
      noor.presses(en.voice.block.button, need((await noor.presses('More', post)).answer)),
    ).rejects.toThrow();
    expect((await noor.presses('More', post)).text).toContain('too old for blocking');
    expect((await noor.presses('Read', shut)).text).toContain('stays closed for you');
    await room.community.close();
  }, 90_000);

  it('a block that is made while a post waits for the full hour counts, too; a door of the writer’s own choice opens for everybody', async () => {
    const room = await open();
    const { maya, noor, dev, advance } = room;
    const home = room.home('harbour');
    await room.posts(maya, 'harbour', { text: 'I went outside today', show: 'door' });
    await room.community.idle();
    const chosen = await dev.waitsFor(home, /behind a door/);
    expect((await noor.presses('Read', chosen)).text).toContain('I went outside today');
    await advance('PT1M', 'PT1M');
    await room.posts(maya, 'harbour', { text: 'And I met a cat', when: 'full-hour' });
    const asked = await noor.presses(en.voice.block.button, need((await noor.presses('More', chosen)).answer));
    await noor.presses(en.voice.block.yes, need(asked.answer));
    await advance('PT1H', 'PT10M');
    await room.community.idle();
    const seen = (await dev.sees(home)).filter(({ text }) => text.includes('behind a door'));
    expect(seen).toHaveLength(2);
    expect(JSON.stringify(await noor.sees(home))).not.toContain('met a cat');
    expect((await noor.presses('Read', need(seen.at(-1)))).text).toContain('stays closed for you');
    expect((await dev.presses('Read', need(seen.at(-1)))).text).toContain('And I met a cat');
    await room.community.close();
  }, 60_000);

  it('nobody blocks themselves, and moderators see how to mute', async () => {
    const room = await open();
    const { maya, noor, theo, groups } = room;
    await letIn(groups.harbour, theo.id, { places: openPlaces(room.community) });
    const post = await posts(room, maya, 'harbour', 'I went outside today');
    const asked = await maya.presses(en.voice.block.button, need((await maya.presses('More', post)).answer));
    expect((await maya.presses(en.voice.block.yes, need(asked.answer))).text).toContain('You wrote this yourself');
    const [forNoor, forTheo] = [await noor.presses('More', post), await theo.presses('More', post)];
    expect(JSON.stringify(forTheo.answer?.components)).toContain(en.holding.muteTitle);
    expect(JSON.stringify(forNoor.answer?.components)).not.toContain(en.holding.muteTitle);
    await room.community.close();
  }, 60_000);

  it('kind words count once for each person, are taken back, and show on the post after a while, seldom once it is old', async () => {
    const room = await open();
    const { maya, noor, dev, advance } = room;
    const home = room.home('harbour');
    const post = await posts(room, maya, 'harbour', 'I went outside today');
    const { heard, strength } = en.voice.card.kinds;
    const shows = async () => JSON.stringify((await noor.sees(home)).find(({ id }) => id === post.id)?.components);
    const said = await noor.presses(heard, post);
    expect(said.ephemeral).toBe(true);
    expect(said.text).toContain('Nobody sees that it was you');
    await dev.presses(heard, post);
    await dev.presses(strength, post);
    expect((await dev.presses(strength, post)).text).toContain('took **Sending strength** back');
    expect(await shows()).not.toContain(`${heard} · `);

    await advance('PT11M', 'PT1M');
    const labelled = await dev.waitsFor(home, /I went outside today/);
    expect(JSON.stringify(labelled.components)).toContain(`${heard} · 2`);
    expect(JSON.stringify(labelled.components)).not.toContain(`${strength} · `);
    expect(labelled.text).toContain('I went outside today');

    // Two hours later it is old: one change a day, whatever is pressed.
    await advance('PT2H', 'PT30M');
    await noor.presses(`${heard} · 2`, post);
    await advance('PT21H', 'PT1H');
    expect(await shows()).toContain(`${heard} · 2`);
    await advance('PT4H', 'PT30M');
    expect(await shows()).toContain(`${heard} · 1`);
    await room.community.close();
  }, 90_000);
});
