import { expect, it } from 'vitest';
import { en } from '../../src/words/en.ts';
import { need, openAnonymousCommunity } from '../kit/anonymous.ts';
import type { Person } from '../kit/community.ts';
import { captureLog } from '../kit/log.ts';
import { describeOnBoth, readRaw } from '../kit/storage.ts';

const say = en.custody;

describeOnBoth('custodians on a server', (databases) => {
  it('are named, fetch their shares, and open a post together; nobody else can', { timeout: 120_000 }, async () => {
    const storage = await databases.make();
    const captured = captureLog();
    const place = await openAnonymousCommunity(storage, { log: captured.log });
    const { community } = place;
    const harbour = place.home('harbour');
    const [olu, theo, maya] = [place.person('olu'), place.person('theo'), place.person('maya')];
    const [noor, dev, kai] = [place.person('noor'), place.person('dev'), place.person('kai')];

    async function name(chosen: readonly Person[]) {
      const card = need((await olu.runs('custodians')).answer);
      const first = need((await olu.presses(say.name, card)).answer);
      expect(first.text).toContain('whether two accounts are the same person');
      const form = await olu.presses(say.choose, first);
      return olu.fills(form, { people: chosen.map(({ id }) => id) });
    }

    expect((await maya.runs('custodians')).text).toContain('for the custodians of this server');
    expect((await name([noor, dev, olu])).text).toContain('owns this server');
    expect((await name([noor, dev])).text).toContain('3 to 10 people');
    await community.call('PUT', `/users/${kai.id}`, { dms: 'closed' });
    expect((await name([noor, dev, kai])).text).toContain('3 people were asked');

    const shares = new Map<string, string>();
    for (const holder of [noor, dev, kai]) {
      await community.idle();
      const [direct] = (await holder.directMessages()).slice(-1);
      const invitation = holder === kai ? await theo.waitsFor('moderators', new RegExp(`<@${kai.id}>`)) : need(direct);
      if (holder === kai) expect((await theo.presses(say.fetch, invitation)).text).toContain('for another custodian');
      const fetched = await holder.presses(say.fetch, invitation);
      expect(fetched.ephemeral).toBe(true);
      const share = /(?:[0-9a-z]{4}-){15}[0-9a-z]{4}/.exec(fetched.text)?.[0] ?? '';
      expect(share).toHaveLength(79);
      shares.set(holder.name, share);
      expect((await holder.presses(say.fetch, invitation)).text).toContain('You fetched this share');
    }
    await community.idle();
    expect((await maya.sees(harbour)).some(({ text }) => text.includes(`<@${noor.id}>`))).toBe(true);
    await community.call('POST', '/clock', { advance: 'P7DT1M', step: 'P1D' });
    await community.idle();

    await place.posts(maya, 'harbour', 'I feel so alone since the move.');
    await community.idle();
    const post = await noor.waitsFor(harbour, /so alone since the move/);
    const link = `https://discord.com/channels/${community.guildId}/${harbour}/${post.id}`;

    const card = need((await noor.runs('custodians')).answer);
    expect(card.text).not.toContain(say.name);
    const drill = await noor.presses(say.check, card);
    expect((await noor.fills(drill, { share: shares.get('noor') ?? '' })).text).toContain('Checked today');

    const again = need((await noor.runs('custodians')).answer);
    const form = await noor.presses(en.opening.button, again);
    const asked = await noor.fills(form, {
      post: link,
      reason: ['life'],
      why: 'They said goodbye to somebody.',
      share: shares.get('noor') ?? '',
      telling: ['told'],
    });
    expect(asked.text).toContain('All custodians are being told');
    await community.idle();
    const call = need((await dev.directMessages()).at(-1));
    expect(call.text).toContain('They said goodbye to somebody');
    const there = await theo.waitsFor('moderators', /asks to open an anonymous post/);
    const wrong = await theo.fills(await theo.presses(en.opening.join, there), { share: shares.get('dev') ?? '' });
    expect(wrong.text).toContain('You hold no share');
    expect((await theo.presses(en.opening.cancel, there)).text).toContain('You hold no share');

    const joined = await dev.fills(await dev.presses(en.opening.join, call), { share: shares.get('dev') ?? '' });
    expect(joined.text).toContain('The post is open');
    await community.idle();
    const shown = await dev.presses(en.opening.show, need(joined.answer));
    expect(shown.ephemeral).toBe(true);
    expect(shown.text).toContain(`<@${maya.id}>`);
    expect((await dev.presses(en.opening.show, need(joined.answer))).text).toContain('seen it already');
    const news = need((await noor.directMessages()).at(-1));
    expect(news.text).not.toContain(maya.id);
    expect((await noor.presses(en.opening.show, news)).text).toContain(`<@${maya.id}>`);

    await community.call('POST', '/clock', { advance: 'P30DT1M', step: 'P10D' });
    await community.idle();
    expect((await maya.directMessages()).at(-1)?.text).toContain('was opened about 30 days ago');

    const stop = await olu.presses(say.stop, need((await olu.runs('custodians')).answer));
    expect((await olu.presses(say.stopYes, need(stop.answer))).text).toContain('nobody can open');
    await community.close();
    const raw = Buffer.concat([await readRaw(storage), Buffer.from(captured.text())]);
    for (const share of shares.values()) {
      expect(raw.includes(Buffer.from(share))).toBe(false);
      expect(raw.includes(Buffer.from(share.slice(5, 30)))).toBe(false);
    }
  });
});
