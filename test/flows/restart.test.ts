import { expect, it } from 'vitest';
import { openCommunity } from '../kit/community.ts';
import { hasFired } from '../kit/has-fired.ts';
import { describeOnBoth } from '../kit/storage.ts';

describeOnBoth('a restart', (databases) => {
  it('reads what was written meanwhile, says that it is late, and flags nothing twice', async () => {
    const community = await openCommunity({ storage: await databases.make() });
    try {
      const [maya, theo] = [community.person('maya'), community.person('theo')];
      const seen = await maya.says('lounge', 'I keep thinking about killing myself');
      await theo.waitsFor('moderators', new RegExp(seen));
      await community.idle();
      await community.stopBot();
      const missed = await maya.says('lounge', 'I want to die and nobody is here');
      await maya.says('lounge', 'the weather is lovely though');

      await community.startBot();
      const card = await theo.waitsFor('moderators', new RegExp(missed));
      expect(card.text).toContain('Late:');
      await community.idle();
      const about = (id: string) => theo.sees('moderators').then((all) => all.filter(({ text }) => text.includes(id)));
      expect(await about(seen)).toHaveLength(1);
      expect(await about(missed)).toHaveLength(1);
    } finally {
      await community.close();
    }
  });

  it('reports what it could not read when it was away for more than a day', async () => {
    const community = await openCommunity({ storage: await databases.make() });
    try {
      const [maya, theo] = [community.person('maya'), community.person('theo')];
      await maya.says('lounge', 'hello there');
      await community.idle();
      await community.stopBot();
      const old = await maya.says('lounge', 'I want to kill myself');
      community.sandbox.clock.set(community.sandbox.clock.now() + 30 * 3_600_000);
      const young = await maya.says('lounge', 'I still want to kill myself');

      await community.startBot();
      await theo.waitsFor('moderators', new RegExp(young));
      const skipped = await theo.waitsFor('moderators', /more was written in/);
      expect(skipped.text).toContain('the last 24 hours');
      expect((await theo.sees('moderators')).some(({ text }) => text.includes(old))).toBe(false);
    } finally {
      await community.close();
    }
  });

  it('keeps the buttons of older cards working', async () => {
    const community = await openCommunity({ storage: await databases.make() });
    try {
      const [maya, theo] = [community.person('maya'), community.person('theo')];
      const id = await maya.says('lounge', 'I keep thinking about killing myself');
      const card = await theo.waitsFor('moderators', new RegExp(id));
      await community.idle();
      await community.stopBot();
      await community.startBot();
      await theo.presses('Claim', card);
      expect((await theo.waitsFor('moderators', new RegExp(id))).text).toContain('has this since');
    } finally {
      await community.close();
    }
  });

  it('sends what was saved but not yet sent', async () => {
    const community = await openCommunity({ storage: await databases.make() });
    try {
      const [maya, theo] = [community.person('maya'), community.person('theo')];
      await community.call('POST', '/faults', {
        kind: 'status',
        status: 503,
        times: 1000,
        route: 'POST /channels/*/messages',
      });
      const id = await maya.says('lounge', 'I keep thinking about killing myself');
      await expect.poll(() => hasFired(community), { timeout: 20_000 }).toBe(true);
      await community.stopBot();
      expect((await theo.sees('moderators')).some(({ text }) => text.includes(id))).toBe(false);
      await community.call('DELETE', '/faults');
      await community.startBot();
      await theo.waitsFor('moderators', new RegExp(id));
      await community.idle();
      expect((await theo.sees('moderators')).filter(({ text }) => text.includes(id))).toHaveLength(1);
    } finally {
      await community.close();
    }
  });

  it('sends nothing twice when the answer to a sending was lost', async () => {
    const community = await openCommunity({ storage: await databases.make() });
    try {
      const [maya, theo] = [community.person('maya'), community.person('theo')];
      await community.call('POST', '/faults', { kind: 'lost-answer', times: 2, route: 'POST /channels/*/messages' });
      const id = await maya.says('lounge', 'I keep thinking about killing myself');
      await theo.waitsFor('moderators', new RegExp(id));
      await community.idle();
      expect(await hasFired(community)).toBe(true);
      expect((await theo.sees('moderators')).filter(({ text }) => text.includes(id))).toHaveLength(1);
    } finally {
      await community.close();
    }
  });

  it('loses nothing when the connection drops for a moment', async () => {
    const community = await openCommunity({ storage: await databases.make() });
    try {
      const [maya, theo] = [community.person('maya'), community.person('theo')];
      await community.call('POST', '/faults', { kind: 'drop' });
      const ids = await Promise.all(
        ['I want to die', 'I keep thinking about killing myself'].map((text) => maya.says('lounge', text)),
      );
      for (const id of ids) await theo.waitsFor('moderators', new RegExp(id));
      await community.idle();
      expect(await hasFired(community)).toBe(true);
      for (const id of ids)
        expect((await theo.sees('moderators')).filter(({ text }) => text.includes(id))).toHaveLength(1);
    } finally {
      await community.close();
    }
  });
});
