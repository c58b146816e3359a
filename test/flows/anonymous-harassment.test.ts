import { expect, it } from 'vitest';
import { en } from '../../src/words/en.ts';
import { need, openAnonymousCommunity } from '../kit/anonymous.ts';
import { describeOnBoth } from '../kit/storage.ts';

const { holding } = en;

describeOnBoth('anonymous harassment (A1)', (databases) => {
  it('twenty retries of a muted writer, as posts and replies, in new threads, after a restart: none is published', async () => {
    const room = await openAnonymousCommunity(await databases.make());
    const { community } = room;
    const [maya, noor, dev, theo, olu] = ['maya', 'noor', 'dev', 'theo', 'olu'].map((name) => room.person(name));
    if (!maya || !noor || !dev || !theo || !olu) throw new Error('Somebody is missing.');
    const minute = () => community.call('POST', '/clock', { advance: 'PT1M', step: 'PT1M' });
    await room.posts(noor, 'harbour', 'I baked bread today');
    const bread = await dev.waitsFor(room.home('harbour'), /baked bread/);
    // This one waits for a look, and is let through after the mute.
    await room.posts(maya, 'orchard', 'You all bore me so much');
    const waiting = await theo.waitsFor('moderators', /waits for a look/);
    await minute();
    await room.posts(maya, 'harbour', 'Nobody here likes the one with the bread');
    const post = await dev.waitsFor(room.home('harbour'), /Nobody here likes/);

    const report = await noor.presses(en.voice.card.report, post);
    await noor.fills(report, { reason: ['harmful'], note: 'This is about me.' });
    const card = await theo.waitsFor('moderators', /This is about me/);
    const muted = await theo.fills(await theo.presses(holding.mute, card), { days: ['7'] });
    expect(muted.text).toContain('Whoever wrote this cannot write anonymously');
    expect(muted.text).not.toContain(maya.id);

    /** What there is to know before is read first, once in each group. */
    const tryToPost = async (group: 'harbour' | 'meadow') => {
      const asked = await maya.runs('anon post', {}, { in: room.home(group) });
      return asked.text.includes(en.anon.before.heading('').slice(0, -2))
        ? maya.presses(en.anon.before.yes, need(asked.answer))
        : asked;
    };
    const refused: string[] = [];
    for (let time = 0; time < 20; time += 1) {
      await minute();
      if (time === 10) {
        await community.stopBot();
        await community.startBot();
      }
      const words = { text: `Bread again, number ${time}` };
      const answer =
        time % 2 === 0
          ? await tryToPost(time % 4 === 0 ? 'harbour' : 'meadow')
          : await maya.presses(en.voice.card.reply, bread);
      refused.push(answer.modal === null ? answer.text : (await maya.fills(answer, words)).text);
    }
    await theo.presses(holding.release, waiting);
    await community.idle();
    for (const text of refused) expect(text).toContain('moderators decided so about something you wrote');
    for (const home of ['harbour', 'meadow', 'orchard'] as const)
      for (const { text } of await dev.sees(room.home(home))) expect(text).not.toMatch(/Bread again|bore me/);
    expect((await maya.runs('anon mine', {}, { in: room.home('orchard') })).text).toContain(en.own.mine.reasons.muted);

    // Nobody can see who it is; a moderator lifts it from where it was made, and a lead lifts all.
    expect((await theo.presses(holding.unmuteAll, need(muted.answer))).text).toContain('Only somebody who manages');
    const lifted = await theo.fills(await theo.presses(holding.mute, card), { days: ['lift'] });
    expect(lifted.text).toContain(holding.lifted);
    await minute();
    await room.posts(maya, 'harbour', 'I am sorry about the bread');
    await dev.waitsFor(room.home('harbour'), /sorry about the bread/);
    await community.close();
  }, 120_000);
});
