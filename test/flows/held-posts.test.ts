import { expect, it } from 'vitest';
import { muteForm, returnForm } from '../../src/anonymous/moderating/buttons.ts';
import { handleMs } from '../../src/anonymous/hours.ts';
import { en } from '../../src/words/en.ts';
import { need, openAnonymousCommunity, type AnonymousCommunity } from '../kit/anonymous.ts';
import type { Outcome, Person, SeenMessage } from '../kit/community.ts';
import { describeOnBoth } from '../kit/storage.ts';

const { cases, holding, own, relay, tell } = en;
const threat = 'I will find you and kill you';
const method = 'what is the most painless way to die';
const danger = 'I am going to kill myself tonight, I have the pills in front of me';
const plain = 'I went outside today, and the wind was warm';

describeOnBoth('posts that wait for moderators', (databases) => {
  async function open() {
    const room = await openAnonymousCommunity(await databases.make());
    const [maya, noor, theo, ines, olu] = ['maya', 'noor', 'theo', 'ines', 'olu'].map((name) => room.person(name));
    if (!maya || !noor || !theo || !ines || !olu) throw new Error('Somebody is missing.');
    return { ...room, maya, noor, theo, ines, olu };
  }

  /** A minute after whatever was sent before. */
  async function posts(room: AnonymousCommunity, who: Person, group: 'harbour' | 'orchard' | 'meadow', text: string) {
    await room.community.call('POST', '/clock', { advance: 'PT1M', step: 'PT1M' });
    return room.posts(who, group, text);
  }

  async function giveBack(who: Person, card: SeenMessage, note = ''): Promise<Outcome> {
    return who.fills(await who.presses(holding.giveBack, card), { reason: ['advice'], note });
  }

  /** Puts new words in the place of those that wait, through the card and the form. */
  async function rewrite(who: Person, receipt: string | null, text: string): Promise<Outcome> {
    const card = await who.runs('anon edit', { receipt: receipt ?? '' });
    return who.fills(await who.presses(own.mine.change, need(card.answer)), { text });
  }

  const close = async (who: Person, card: SeenMessage): Promise<Outcome> =>
    who.fills(await who.presses(cases.close, card), { outcome: ['supported'] });

  /** The card as it is now. */
  async function again(who: Person, channel: string, { id }: SeenMessage): Promise<SeenMessage> {
    return need((await who.sees(channel)).find((one) => one.id === id));
  }

  const stands = async (room: AnonymousCommunity, group: 'harbour' | 'orchard', text: string) => {
    await room.community.idle();
    return (await room.person('dev').sees(room.home(group))).some((seen) => seen.text.includes(text));
  };

  /** Where nothing is being sent it may still be about to be: what has to come is waited for. */
  const appears = async (room: AnonymousCommunity, group: 'harbour' | 'orchard', text: string) =>
    room.person('dev').waitsFor(room.home(group), new RegExp(text));

  it('a group that looks first: a card without the words, which only a moderator reads, and one press posts it', async () => {
    const room = await open();
    const { maya, theo } = room;
    await posts(room, maya, 'orchard', plain);
    const card = await theo.waitsFor('moderators', /waits for a look/);
    expect(card.text).toContain('Orchard');
    expect(card.text).not.toContain('wind was warm');
    expect(JSON.stringify(card)).not.toContain(maya.id);
    const read = await theo.presses(holding.read, card);
    expect(read.ephemeral).toBe(true);
    expect(read.text).toContain('Nobody here knows who wrote it');
    expect(JSON.stringify(read.answer)).toContain('wind was warm');
    expect(await stands(room, 'orchard', plain)).toBe(false);

    await theo.presses(holding.release, card);
    const seen = await maya.waitsFor(room.home('orchard'), /wind was warm/);
    expect(seen.author.bot).toBe(true);
    const after = await again(theo, 'moderators', card);
    expect(after.text).toContain(`<@${theo.id}> let it through`);
    await room.community.close();
  }, 60_000);

  it('of two moderators who decide at once one does, the other hears what is true, and it is posted once', async () => {
    const room = await open();
    const { maya, theo, ines } = room;
    await posts(room, maya, 'orchard', plain);
    const card = await theo.waitsFor('moderators', /waits for a look/);
    const both = await Promise.all([theo.presses(holding.release, card), ines.presses(holding.release, card)]);
    const refused = both.filter(({ text }) => text.includes('nothing left to decide'));
    expect(refused).toHaveLength(1);
    await room.community.idle();
    // Somebody else: whoever wrote it sees it in a private answer, too.
    const seen = (await room.person('dev').sees(room.home('orchard'))).filter(({ text }) => text.includes(plain));
    expect(seen).toHaveLength(1);
    await room.community.close();
  }, 60_000);

  it('what may harm somebody is a case; given back, its writer finds the words, the reason and the sentence, and another moderator decides again', async () => {
    const room = await open();
    const { maya, theo, ines } = room;
    await posts(room, maya, 'harbour', threat);
    const card = await theo.waitsFor('moderators', /harm to others/);
    expect(card.text).toContain(holding.states.waiting);
    expect(card.text).not.toContain(threat);
    expect(card.mentions).toEqual([]);
    const returned = await giveBack(theo, card, 'Please say it in another way.');
    expect(returned.state).not.toBe('failed');
    await expect
      .poll(async () => (await again(theo, 'moderators', card)).text, { timeout: 15_000 })
      .toContain(holding.states.returned);
    expect((await ines.presses(holding.mute, await again(theo, 'moderators', card))).modal?.customId).toContain(
      muteForm.family.name,
    );

    const mine = await maya.runs('anon mine', {}, { in: room.home('harbour') });
    expect(mine.text).toContain('Please say it in another way');
    expect(mine.text).not.toContain(theo.id);
    const asked = await maya.presses(en.own.mine.again, need(mine.answer));
    expect(asked.text).toContain(relay.asked());

    const second = await ines.waitsFor('moderators', /Another look/);
    expect(second.text).toContain(`<@${theo.id}> decided first`);
    expect((await theo.presses(holding.release, second)).text).toContain('somebody else to look');
    await ines.presses(holding.release, second);
    await appears(room, 'harbour', 'I will find you');
    await room.community.close();
  }, 90_000);

  it('danger is paged, and let through by a lead alone, who is asked twice; an older question is not enough', async () => {
    const room = await open();
    const { maya, theo, olu } = room;
    await posts(room, maya, 'harbour', danger);
    const card = await theo.waitsFor('moderators', /^## T3/);
    const page = await theo.waitsFor('moderators', /Somebody may need you now/);
    expect(page.mentions).toHaveLength(1);
    expect(page.text).not.toContain('pills');
    expect((await theo.presses(holding.release, card)).text).toContain('Only somebody who manages this server');
    const sure = await olu.presses(holding.release, card);
    expect(sure.text).toContain('Has somebody answered them?');
    expect(await stands(room, 'harbour', 'pills')).toBe(false);
    const question = need(sure.followUps.at(-1));
    const older = need((await olu.presses(holding.release, card)).followUps.at(-1));
    await olu.presses(holding.sure.press, question);
    await appears(room, 'harbour', 'pills');
    expect((await again(theo, 'moderators', card)).text).not.toContain(holding.states.waiting);
    expect((await olu.presses(holding.sure.press, older)).text).toContain('nothing left to decide');
    await room.community.close();
  }, 90_000);

  it('danger written into a post that waits already keeps its case open, and once that is closed is a case of its own, with a page', async () => {
    const room = await open();
    const { maya, theo } = room;
    const { receipt } = await posts(room, maya, 'harbour', danger);
    const card = await theo.waitsFor('moderators', /^## T3/);
    await theo.presses(en.pages.seen, await theo.waitsFor('moderators', /Somebody may need you now/));
    await theo.presses(cases.claim, card);
    await rewrite(maya, receipt, 'I have taken the pills, I am going to kill myself tonight');
    await theo.waitsFor('moderators', /One more about the same anonymous post/);
    const refused = await close(theo, card);
    await room.community.idle();
    expect(JSON.stringify((await theo.seesOutcome(refused.interactionId)).followUps)).toContain('Something new came');
    await close(theo, await again(theo, 'moderators', card));

    await rewrite(maya, receipt, 'Goodbye to all of you, I am going to kill myself tonight');
    await theo.waitsFor('moderators', /Somebody may need you now/);
    await room.community.idle();
    const urgent = (await theo.sees('moderators')).filter(({ text }) => text.startsWith('## T3'));
    expect(urgent.map(({ id }) => id === card.id)).toEqual([true, false]);
    expect(JSON.stringify(await theo.sees('moderators'))).not.toContain('kill myself');
    await room.community.close();
  }, 90_000);

  it('what harms others at first, and names a method once it was changed, pages', async () => {
    const room = await open();
    const { maya, theo } = room;
    const { receipt } = await posts(room, maya, 'harbour', threat);
    await theo.waitsFor('moderators', /harm to others/);
    await rewrite(maya, receipt, method);
    const page = await theo.waitsFor('moderators', /Somebody may need you now/);
    expect(page.mentions).toHaveLength(1);
    await room.community.close();
  }, 60_000);

  it('words that were changed since a moderator read them are shown before they are posted', async () => {
    const room = await open();
    const { maya, theo, ines } = room;
    const { receipt } = await posts(room, maya, 'orchard', plain);
    const card = await theo.waitsFor('moderators', /waits for a look/);
    await theo.presses(holding.read, card);
    await rewrite(maya, receipt, 'I stayed in bed, and that was fine');
    const asked = await theo.presses(holding.release, card);
    const question = need(asked.followUps.at(-1));
    expect(question.text).toContain(holding.sure.changed);
    expect(JSON.stringify(question)).toContain('that was fine');
    const older = need((await ines.presses(holding.release, card)).followUps.at(-1));
    await rewrite(maya, receipt, 'I stayed in bed, and read a book');
    expect((await ines.presses(holding.sure.pressChanged, older)).text).toContain('changed the post');
    expect(await stands(room, 'orchard', 'I stayed in bed')).toBe(false);
    const newer = need((await ines.presses(holding.release, card)).followUps.at(-1));
    await ines.presses(holding.sure.pressChanged, newer);
    await appears(room, 'orchard', 'read a book');
    await room.community.close();
  }, 90_000);

  it('muting, and lifting a mute, never tell whether two posts are by one person', async () => {
    const room = await open();
    const { maya, noor, theo, olu } = room;
    const cards: SeenMessage[] = [];
    for (const [who, words] of [
      [maya, 'The first of two'],
      [maya, 'The second of two'],
      [noor, 'By somebody else'],
    ] as const) {
      await posts(room, who, 'orchard', words);
      await room.community.idle();
      cards.push(need((await theo.sees('moderators')).filter(({ text }) => text.includes('waits for a look')).at(-1)));
    }
    expect(new Set(cards.map(({ id }) => id)).size).toBe(3);
    const say = async (card: SeenMessage, choice: string) =>
      (await theo.fills(await theo.presses(holding.mute, card), { days: [choice] })).text;
    const [first, same, other] = cards.map((card) => (choice: string) => say(card, choice));
    if (!first || !same || !other) throw new Error('A card is missing.');
    await first('30');
    expect(await same('7')).toBe(await other('7'));
    await first('lift');
    expect(await same('lift')).toBe(await other('lift'));
    const shown = await olu.fills(await olu.presses(holding.mute, need(cards[0])), { days: ['1'] });
    await first('lift');
    expect((await olu.presses(holding.unmuteAll, need(shown.answer))).text).toContain(holding.allLifted);
    await room.community.close();
  }, 90_000);

  it('a named method pages, too, and stays held for everybody as long as it is in the text', async () => {
    const room = await open();
    const { maya, theo, olu } = room;
    await posts(room, maya, 'harbour', method);
    const page = await theo.waitsFor('moderators', /Somebody may need you now/);
    expect(page.mentions).toHaveLength(1);
    // It comes after its page.
    const card = await theo.waitsFor('moderators', new RegExp(holding.methodNamed));
    const pressed = await olu.presses(holding.release, card);
    expect(pressed.text).toContain('still names a method');
    expect(await stands(room, 'harbour', 'painless')).toBe(false);
    await room.community.close();
  }, 60_000);

  it('a reason is needed, and a sentence too long comes back; the post still waits', async () => {
    const room = await open();
    const { maya, theo } = room;
    await posts(room, maya, 'orchard', plain);
    const card = await theo.waitsFor('moderators', /waits for a look/);
    const form = await theo.presses(holding.giveBack, card);
    expect(form.modal?.customId).toContain(returnForm.family.name);
    await giveBack(theo, card);
    expect((await again(theo, 'moderators', card)).text).toContain('gave it back');
    expect(await stands(room, 'orchard', plain)).toBe(false);
    await room.community.close();
  }, 60_000);

  it('a press after a restart does what it says, and what its writer took back meanwhile is not posted', async () => {
    const room = await open();
    const { maya, theo } = room;
    const { outcome } = await posts(room, maya, 'orchard', plain);
    const card = await theo.waitsFor('moderators', /waits for a look/);
    await room.community.stopBot();
    await room.community.startBot();
    await maya.presses(en.anon.takeBack, need(outcome.answer));
    const late = await theo.presses(holding.release, card);
    expect(late.text).toMatch(/not kept any more|nothing left to decide/);
    expect(await stands(room, 'orchard', plain)).toBe(false);
    await room.community.close();
  }, 60_000);

  it('whoever reports a post five times with the same words has told of it once, by the button and by the menu', async () => {
    const room = await open();
    const { maya, noor, theo } = room;
    await posts(room, maya, 'harbour', plain);
    const post = await noor.waitsFor(room.home('harbour'), /wind was warm/);
    // Its place is noted a moment after it can be seen.
    await room.community.idle();
    const fields = { reason: ['harmful'], note: 'It is about my sister.' };
    const said: string[] = [];
    for (let time = 0; time < 4; time += 1)
      said.push((await noor.fills(await noor.presses(en.voice.card.report, post), fields)).text);
    const form = await noor.runs(tell.commandName, {}, { in: room.home('harbour'), target: post.id });
    said.push((await noor.fills(form, fields)).text);
    expect(said[0]).toContain(tell.thanks());
    for (const one of said.slice(1)) expect(one).toContain(tell.already());
    await room.community.idle();
    const cards = (await theo.sees('moderators')).filter(({ text }) => text.includes('It is about my sister'));
    expect(cards).toHaveLength(1);
    const [card] = cards;
    expect(card?.text).toContain(post.id);
    expect(card?.text).not.toContain(noor.id);
    await room.community.close();
  }, 60_000);

  it('three days later nobody can be muted for a post any more, and it is said so', async () => {
    const room = await open();
    const { maya, noor, theo } = room;
    await posts(room, maya, 'harbour', plain);
    const post = await noor.waitsFor(room.home('harbour'), /wind was warm/);
    await noor.fills(await noor.presses(en.voice.card.report, post), { reason: ['harmful'], note: 'Please look.' });
    const card = await theo.waitsFor('moderators', /Please look/);
    await room.community.call('POST', '/clock', { advance: `PT${handleMs / 3_600_000}H`, step: 'PT6H' });
    const muted = await theo.fills(await theo.presses(holding.mute, card), { days: ['7'] });
    expect(muted.text).toContain('can no longer be done');
    await room.community.close();
  }, 60_000);
});
