import { afterAll, beforeAll, expect, it } from 'vitest';
import { gap } from '../../src/moderation/acts/reach-out.ts';
import { en } from '../../src/words/en.ts';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { need, openAnonymousCommunity, type AnonymousCommunity } from '../kit/anonymous.ts';
import { openCommunity, type Community, type Outcome, type Person, type SeenMessage } from '../kit/community.ts';
import { describeOnBoth, runSql } from '../kit/storage.ts';

const { acts: say, cases } = en;

/** Opens what a menu of a case's card leads to. */
function choose(who: Person, act: keyof typeof say.choices, card: Pick<SeenMessage, 'id'>): Promise<Outcome> {
  return who.chooses(say.whatToDo, [act], card);
}

describeOnBoth('acting on a case', (databases) => {
  let address: StorageAddress;
  let community: Community;
  let [maya, dev, noor, theo, ines, olu]: Person[] = [];

  beforeAll(async () => {
    address = await databases.make();
    community = await openCommunity({ storage: address, messageContent: false });
    [maya, dev, noor, theo, ines, olu] = ['maya', 'dev', 'noor', 'theo', 'ines', 'olu'].map((name) =>
      community.person(name),
    );
  }, 120_000);
  afterAll(() => community.close());

  function people() {
    if (!maya || !dev || !noor || !theo || !ines || !olu) throw new Error('Somebody is missing.');
    return { maya, dev, noor, theo, ines, olu };
  }

  /** How much people were told that something was done about what they wrote. */
  const countReceipts = async (): Promise<unknown> => (await runSql(address, 'SELECT count(*) FROM "Receipt"'))[0]?.[0];

  const open = new Set<SeenMessage>();

  /** What somebody did within a quarter of an hour is one case: the one before is over first. */
  async function closeAll() {
    for (const card of open) {
      const form = await people().theo.presses(cases.close, card);
      await people().theo.fills(form, { outcome: ['supported'] });
    }
    open.clear();
  }

  let reports = 0;

  /** Somebody tells about a message of somebody's, and theo claims the case. One person reports only so much at once: two take turns. */
  async function report(about: Person, text: string, note: string) {
    await closeAll();
    const target = await about.says('lounge', text);
    reports += 1;
    const reporter = community.person(reports % 2 === 0 ? 'sam' : 'maya');
    const form = await reporter.runs('Tell the moderators', {}, { target });
    await reporter.fills(form, { reason: ['harmful'], note });
    const card = await people().theo.waitsFor('moderators', new RegExp(note));
    await people().theo.presses(cases.claim, card);
    open.add(card);
    return { target, card };
  }

  const isThere = async (messageId: string) =>
    (await people().theo.sees('lounge')).some((message) => message.id === messageId);

  /** The case's card once it says something. */
  const shows = (note: string, text: string) =>
    people().theo.waitsFor('moderators', new RegExp(`${note}[\\s\\S]*${text}`));

  it('removes a message: first says to report it to Discord, then asks for the rule', async () => {
    const { theo, dev } = people();
    const { target, card } = await report(dev, 'something cruel', 'first removal');
    const explained = await choose(theo, 'remove', card);
    expect(explained.ephemeral).toBe(true);
    expect(explained.text).toContain('report it to Discord first');
    expect(await isThere(target)).toBe(true);
    const form = await theo.presses(say.explained.remove.goOn, need(explained.answer));
    const removed = await theo.fills(form, { rule: ['harassment'] });
    expect(removed.state).not.toBe('failed');
    await expect.poll(() => isThere(target), { timeout: 15_000 }).toBe(false);
    await shows('first removal', 'removed the message');
    const again = await theo.seesOutcome(removed.interactionId);
    expect(again.state).not.toBe('failed');
  }, 120_000);

  it('says what was deleted before, and tells nobody that it was removed', async () => {
    const { theo, dev } = people();
    const { target, card } = await report(dev, 'gone in a moment', 'second removal');
    const told = await countReceipts();
    const explained = await choose(theo, 'remove', card);
    const form = await theo.presses(say.explained.remove.goOn, need(explained.answer));
    await dev.deletes(target);
    await theo.fills(form, { rule: ['other'] });
    const [answer] = (await theo.sees('moderators')).filter(
      ({ ephemeral, text }) => ephemeral && text.includes('before I came to it'),
    );
    expect(answer?.text).toContain('nobody was told anything');
    expect(await countReceipts()).toBe(told);
  }, 120_000);

  it('a removal that Discord does not answer is not told as done, and is done by the clock once it does', async () => {
    const { theo, dev } = people();
    const { target, card } = await report(dev, 'still there', 'third removal');
    const explained = await choose(theo, 'remove', card);
    const form = await theo.presses(say.explained.remove.goOn, need(explained.answer));
    const route = `DELETE /channels/${community.channels['lounge'] ?? ''}/messages/*`;
    await community.call('POST', '/faults', { kind: 'status', status: 503, times: 50, route });
    await theo.fills(form, { rule: ['threat'] });
    const waits = async () =>
      (await theo.sees('moderators')).some(({ ephemeral, text }) => ephemeral && text.includes('I do not know yet'));
    await expect.poll(waits, { timeout: 15_000 }).toBe(true);
    expect(await isThere(target)).toBe(true);
    await community.call('DELETE', '/faults');
    await community.call('POST', '/clock', { advance: 'PT3M', step: 'PT30S' });
    await expect.poll(() => isThere(target), { timeout: 15_000 }).toBe(false);
    await community.call('POST', '/clock', { realtime: true });
  }, 120_000);

  it('times somebody out, who then can only read; whom Discord protects is shown as refused', async () => {
    const { theo, noor, olu } = people();
    const { card } = await report(noor, 'again and again', 'a first pause');
    const explained = await choose(theo, 'time-out', card);
    expect(explained.text).toContain('crisis help included');
    expect(explained.text).toContain(say.explained['time-out'].explain({ isReachable: false }));
    const form = await theo.presses(say.explained['time-out'].goOn, need(explained.answer));
    await theo.fills(form, { length: ['10m'], rule: ['harassment'] });
    await shows('a first pause', 'timed the person out');
    const done = (await theo.sees('moderators')).filter(
      ({ ephemeral, text }) => ephemeral && text.includes('can only read'),
    );
    expect(done.at(-1)?.text).toContain('I could not tell them');
    await expect(noor.says('lounge', 'can I write?')).rejects.toThrow();

    const owner = await report(olu, 'the owner speaks', 'a second pause');
    const warned = await choose(theo, 'time-out', owner.card);
    const second = await theo.presses(say.explained['time-out'].goOn, need(warned.answer));
    await theo.fills(second, { length: ['1h'], rule: ['other'] });
    await shows('a second pause', 'Discord refused it');
    const told = (await theo.sees('moderators')).filter(
      ({ ephemeral, text }) => ephemeral && text.includes('**not done**'),
    );
    expect(told).toHaveLength(1);
    await olu.says('lounge', 'I still can');
  }, 120_000);

  it('a second opinion shows both only once both are given, and the higher tier counts', async () => {
    const { theo, ines, dev } = people();
    const { card } = await report(dev, 'hard to read', 'two opinions');
    const form = await choose(theo, 'second-opinion', card);
    await theo.fills(form, { question: ['tier'], tier: ['T1'] });
    const asked = await ines.waitsFor('moderators', /asks for a second opinion/);
    expect(asked.text).not.toContain(en.tiers.T1);
    expect((await theo.presses(say.opinion.give, asked)).text).toContain('/setup small-team');
    const giving = await ines.presses(say.opinion.give, asked);
    await ines.fills(giving, { tier: ['T2'] });
    const both = await theo.waitsFor('moderators', /Two opinions on/);
    expect(both.text).toContain(en.tiers.T1);
    expect(both.text).toContain(say.opinion.differ.tier);
    await shows(en.tiers.T2, 'two opinions');
  }, 120_000);

  it('changes the tier, escalates, and makes the packet, which only whoever asked sees', async () => {
    const { theo, dev } = people();
    const { target, card } = await report(dev, 'again and again the same thing', 'higher and higher');
    const tier = await choose(theo, 'change-tier', card);
    expect((await theo.fills(tier, { tier: ['H'] })).text).toContain(en.tiers.H);
    const up = await choose(theo, 'escalate', card);
    await theo.fills(up, { to: ['leads'], note: 'please look' });
    expect((await theo.waitsFor('moderators', /For those who lead/)).mentionRoles).toEqual([]);
    const harm = await shows(en.tiers.H, 'higher and higher');
    const explained = await choose(theo, 'evidence', harm);
    const packet = await theo.presses(say.explained.evidence.goOn, need(explained.answer));
    expect(packet.ephemeral).toBe(true);
    const [file] = need(packet.answer).attachments;
    const text = await (await fetch(file?.url ?? '')).text();
    expect(text).toContain(target);
    expect(text).toContain(dev.id);
    expect(text).not.toContain(people().maya.id);
  }, 120_000);

  it('reaches out in a private thread, in a moderator’s own words alone', async () => {
    const { theo, dev, maya } = people();
    const { card } = await report(dev, 'I am so tired', 'somebody to write to');
    const form = await choose(theo, 'reach-out', card);
    expect(form.modal?.fields.map(({ customId }) => customId)).toEqual(['text', 'sign']);
    const unedited = await theo.fills(form, { text: say.reachOut.suggestion({ gap }), sign: 'Theo' });
    expect(unedited.text).toContain('Nothing was sent');
    const again = await choose(theo, 'reach-out', card);
    const sent = await theo.fills(again, { text: 'Hi dev, I read your words. How are you?', sign: 'Theo' });
    const threadId = /<#(\d+)>/.exec(sent.text)?.[1] ?? '';
    const seen = await dev.waitsFor(threadId, /How are you/);
    expect(seen.text).toContain(`— Theo (<@${theo.id}>)`);
    await expect(maya.sees(threadId)).rejects.toThrow();
    await shows('somebody to write to', 'reached out');
  }, 120_000);

  it('what was written to somebody comes back where Discord does not answer: nothing of it was sent', async () => {
    const { theo, dev } = people();
    const { card } = await report(dev, 'so very tired', 'somebody to reach');
    const form = await choose(theo, 'reach-out', card);
    await community.call('POST', '/faults', {
      kind: 'status',
      status: 503,
      times: 50,
      route: 'POST /channels/*/threads',
    });
    const sent = await theo.fills(form, { text: 'Hi dev, are you still awake?', sign: 'Theo' });
    const { text } = await theo.seesOutcome(sent.interactionId);
    expect(text).toContain(say.reachOut.later);
    expect(text).toContain('Hi dev, are you still awake?');
    await community.call('DELETE', '/faults');
    const again = await theo.fills(await choose(theo, 'reach-out', card), {
      text: 'Hi dev, are you awake?',
      sign: 'Theo',
    });
    await dev.waitsFor(/<#(\d+)>/.exec(again.text)?.[1] ?? '', /are you awake/);
  }, 120_000);
});

describeOnBoth('hiding an anonymous post', (databases) => {
  let room: AnonymousCommunity;

  beforeAll(async () => {
    room = await openAnonymousCommunity(await databases.make());
  }, 120_000);
  afterAll(() => room.community.close());

  it('puts a sentence in its place, keeps its writer from changing that, and shows it again as it was', async () => {
    const { community } = room;
    const [maya, noor, theo, dev] = [room.person('maya'), room.person('noor'), room.person('theo'), room.person('dev')];
    const text = 'I went outside today, and the wind was warm';
    const { receipt } = await room.posts(maya, 'harbour', text);
    const home = room.home('harbour');
    const posted = await noor.waitsFor(home, /wind was warm/);
    // It may be there before that was noted.
    await community.idle();
    const form = await noor.runs(en.tell.commandName, {}, { target: posted.id, in: home });
    await noor.fills(form, { reason: ['harmful'], note: 'a post to look at' });
    const card = await theo.waitsFor('moderators', /a post to look at/);
    await theo.presses(cases.claim, card);
    const now = async () => need((await dev.sees(home)).find(({ id }) => id === posted.id));

    const explained = await choose(theo, 'hide', card);
    await theo.presses(say.explained.hide.goOn, need(explained.answer));
    const hidden = en.errors['post-hidden']();
    await expect.poll(async () => (await now()).text, { timeout: 15_000 }).toContain(hidden);
    expect(JSON.stringify(await now())).not.toContain('wind was warm');
    expect((await now()).text).not.toContain(en.voice.card.reply);

    // Its writer is told so, finds their words, and changing them does not bring the post back.
    const mine = await maya.runs('anon mine', { receipt: receipt ?? '' });
    expect(need(mine.answer).text).toContain(hidden);
    const edit = await maya.runs('anon edit', { receipt: receipt ?? '' });
    const changing = await maya.presses(en.own.mine.change, need(edit.answer));
    await maya.fills(changing, { text: 'other words' });
    await community.idle();
    expect((await now()).text).toContain(hidden);
    expect(JSON.stringify(await now())).not.toContain('other words');

    const back = await choose(theo, 'restore', card);
    await theo.presses(say.explained.restore.goOn, need(back.answer));
    await expect.poll(async () => (await now()).text, { timeout: 15_000 }).toContain('wind was warm');
    expect((await now()).text).toContain(en.voice.card.reply);
    expect((await now()).text.split('\n')[0]).toBe(posted.text.split('\n')[0]);

    // Hidden again, its writer asks for a second look: not by whoever hid it, and once.
    const hide = async () => {
      await theo.presses(say.explained.hide.goOn, need((await choose(theo, 'hide', card)).answer));
      await expect.poll(async () => (await now()).text, { timeout: 15_000 }).toContain(hidden);
    };
    const ask = async () => maya.presses(en.own.mine.again, need((await maya.runs('anon mine')).answer));
    await hide();
    expect((await ask()).text).toContain(en.relay.asked());
    expect((await maya.runs('anon mine')).text).toContain(en.own.mine.lookAsked());
    const look = await theo.waitsFor('moderators', /A second look, please/);
    expect(look.text).toContain(theo.id);
    expect(look.text).not.toContain(maya.id);
    expect((await theo.presses(say.look.show, look)).text).toContain(en.errors['appeal-needs-another']());
    const ines = room.person('ines');
    expect((await ines.presses(say.look.read, look)).text).toContain('wind was warm');
    expect((await ines.presses(say.look.stays, look)).text).toContain('stays hidden');
    expect((await maya.runs('anon mine')).text).toContain(en.own.mine.staysHidden());
    await expect(ask()).rejects.toThrow(en.own.mine.again);

    // Another time it is shown again.
    await theo.presses(say.explained.restore.goOn, need((await choose(theo, 'restore', card)).answer));
    await expect.poll(async () => (await now()).text, { timeout: 15_000 }).toContain('wind was warm');
    await hide();
    await ask();
    await community.idle();
    const again = need((await theo.sees('moderators')).findLast(({ text }) => text.includes('A second look, please')));
    expect((await ines.presses(say.look.show, again)).text).toContain('shown again');
    await expect.poll(async () => (await now()).text, { timeout: 15_000 }).toContain('wind was warm');
  }, 180_000);
});
