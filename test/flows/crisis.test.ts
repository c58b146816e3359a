import { afterAll, beforeAll, expect, it } from 'vitest';
import { en } from '../../src/words/en.ts';
import { openCommunity, type Community, type Person } from '../kit/community.ts';
import { describeOnBoth } from '../kit/storage.ts';
import { takeAway } from '../kit/take-away.ts';

describeOnBoth('crisis help', (databases) => {
  let community: Community;
  let maya: Person;

  beforeAll(async () => {
    community = await openCommunity({ storage: await databases.make() });
    maya = community.person('maya');
  });
  afterAll(() => community.close());

  it('is private, begins with the emergency number and names lines of that country', async () => {
    const help = await maya.runs('crisis', { country: 'US' });
    expect(help.ephemeral).toBe(true);
    expect(help.text).toContain('911');
    expect(help.text.indexOf('911')).toBeLessThan(help.text.indexOf('988'));
    expect(help.text).toContain('not called by us');
  });

  it('finds a country by name, by code and by its own name', async () => {
    for (const typed of ['germany', 'DE', 'Deutschland', '🇩🇪']) {
      const [first] = await maya.types('crisis', 'country', typed);
      expect(first?.name).toContain('Germany');
    }
  });

  it('has an answer for a country that does not exist, with what was typed', async () => {
    const help = await maya.runs('crisis', { country: 'Atlantis' });
    expect(help.text).toContain('Atlantis');
    expect(help.text).toContain('findahelpline.com');
  });

  it('works in direct messages', async () => {
    const { channelId } = await community.call<{ channelId: string }>('GET', `/dms?userId=${maya.id}`);
    const help = await maya.runs('crisis', { country: 'GB' }, { in: channelId });
    expect(help.text).toContain('999');
  });

  it('lets whoever typed no country choose one, and goes on with what was asked', async () => {
    const again = await maya.runs('crisis', { country: 'Atlantis', topic: 'lgbtq' });
    expect(again.text).toContain('I do not know a country called');
    const lines = await maya.chooses(en.guide.country.placeholder, ['US'], again.answer ?? fail());
    expect(lines.text).toContain('Trevor');
    expect(lines.ephemeral).toBe(true);
  });

  it('is help, and no apology, while Discord fails several times in a row', async () => {
    await community.call('POST', '/faults', {
      kind: 'status',
      status: 500,
      times: 5,
      route: 'POST /interactions/*/*/callback',
    });
    const help = await maya.runs('crisis', { country: 'US' });
    expect(help.text).toContain('988');
    await community.call('DELETE', '/faults');
  });

  it('answers while every other request is answered 429', async () => {
    await community.call('POST', '/faults', {
      kind: 'status',
      status: 429,
      retryAfter: 30,
      global: true,
      times: 1_000,
      route: 'POST /channels/*/messages',
    });
    await maya.says('lounge', 'I want to die');
    const help = await maya.runs('crisis', { country: 'FR' });
    expect(help.state).toBe('answered');
    expect(help.text).toContain('3114');
    await community.call('DELETE', '/faults');
  });
});

describeOnBoth('crisis help without a database', (databases) => {
  it('answers, while what needs the database says so and loses nothing', async () => {
    const address = await databases.make();
    const community = await openCommunity({ storage: address });
    try {
      const [maya, dev, theo] = [community.person('maya'), community.person('dev'), community.person('theo')];
      const target = await dev.says('lounge', 'something hurtful');
      const form = await maya.runs('Tell the moderators', {}, { target });
      const back = await takeAway(address);
      try {
        const help = await maya.runs('crisis', { country: 'US' });
        expect(help.text).toContain('988');
        const told = await maya.fills(form, { reason: ['harmful'], note: 'they keep doing this' });
        expect(told.text).toContain('I cannot reach my memory');
        expect(told.text).toContain('they keep doing this');
        await maya.says('lounge', 'I keep thinking about killing myself');
      } finally {
        await back();
      }
      const card = await theo.waitsFor('moderators', /T2/);
      expect(card.text).toContain(maya.id);
    } finally {
      await community.close();
    }
  });
});

function fail(): never {
  throw new Error('There was no answer.');
}
