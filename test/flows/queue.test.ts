import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCommunity, type Community, type Person } from '../kit/community.ts';
import { describeOnBoth } from '../kit/storage.ts';

const soon = { timeout: 15_000 };

describeOnBoth('the queue, as moderators press it', (databases) => {
  let community: Community;
  let maya: Person;
  let dev: Person;
  let theo: Person;
  let ines: Person;

  beforeAll(async () => {
    community = await openCommunity({ storage: await databases.make() });
    [maya, dev, theo, ines] = [
      community.person('maya'),
      community.person('dev'),
      community.person('theo'),
      community.person('ines'),
    ];
  });
  afterAll(() => community.close());

  /** What somebody reports about a message of somebody else, and the card that comes of it. */
  async function report(from: Person, about: Person, note: string) {
    const target = await about.says('lounge', `something ordinary: ${note}`);
    const form = await from.runs('Tell the moderators', {}, { target });
    await from.fills(form, { reason: ['worried'], note });
    return theo.waitsFor('moderators', new RegExp(note));
  }

  async function pass(advance: string) {
    await community.call('POST', '/clock', { advance });
  }

  it('says that nothing waits, and lets nobody else look', async () => {
    expect((await theo.runs('queue next')).text).toContain('Nothing waits in the queue');
    const shown = await theo.runs('queue show');
    expect(shown.ephemeral).toBe(true);
    expect(shown.text).toContain('Nothing waits.');
    for (const command of ['queue next', 'queue show', 'queue mine'])
      expect((await maya.runs(command)).text).toContain('Only people with the role');
  });

  it('gives the next case privately, shows on its card whose it is, and lists it', async () => {
    const card = await report(maya, dev, 'quiet for days');
    const given = await theo.runs('queue next');
    expect(given.ephemeral).toBe(true);
    expect(given.text).toContain('quiet for days');
    await expect
      .poll(async () => (await theo.sees('moderators')).find(({ id }) => id === card.id)?.text, soon)
      .toContain(`<@${theo.id}> has this since`);
    expect((await theo.runs('queue mine')).text).toContain(card.id);
    expect((await ines.runs('queue mine')).text).toContain('You have no case');
    expect((await theo.runs('queue show')).text).toContain('You have 1.');
  });

  it('keeps notes, on the card in short and whole behind a button', async () => {
    const card = await theo.waitsFor('moderators', /quiet for days/);
    const note = await ines.presses('Note', card);
    expect((await ines.fills(note, { note: 'We talked on *Tuesday*.' })).text).toContain('Noted.');
    await theo.waitsFor('moderators', /We talked on/);
    const read = await theo.presses('Words and notes', card);
    expect(read.ephemeral).toBe(true);
    expect(read.text).toContain('Tuesday');
  });

  it('hands a case over to whoever says yes, without a ping', async () => {
    const card = await theo.waitsFor('moderators', /quiet for days/);
    const form = await theo.presses('Hand over', card);
    expect((await theo.fills(form, { person: [maya.id] })).text).toContain('is no moderator here');
    const again = await theo.presses('Hand over', card);
    expect((await theo.fills(again, { person: [ines.id] })).text).toContain('Until they answer it stays yours');
    const offer = await ines.waitsFor('moderators', /asks whether you can take over/);
    expect(offer.mentions).toEqual([]);
    expect((await theo.presses('Take it over', offer)).text).toContain('only they can answer');
    await ines.presses('Take it over', offer);
    await theo.waitsFor('moderators', /has taken over case/);
    expect((await ines.runs('queue mine')).text).toContain(card.id);
    expect((await theo.runs('queue mine')).text).toContain('You have no case');
  });

  it('opens a case again whose time ran out, also while the bot was away, and tells whoever lost it', async () => {
    const card = await theo.waitsFor('moderators', /quiet for days/);
    await pass('PT5M');
    await community.stopBot();
    await pass('PT5M10S');
    await community.startBot();
    expect((await theo.sees('moderators')).find(({ id }) => id === card.id)?.text).toContain(`<@${ines.id}> has this`);
    await pass('PT10S');
    await expect
      .poll(async () => (await theo.sees('moderators')).find(({ id }) => id === card.id)?.text, soon)
      .toContain('Nobody has this yet');
    const form = await ines.presses('Close', card);
    expect((await ines.fills(form, { outcome: ['supported'] })).text).toContain(
      'Your ten minutes with this case ran out',
    );
    expect((await ines.runs('queue mine')).text).toContain('is open again');
  });

  it('gives what somebody lost first, and closes it from the private card', async () => {
    const card = await theo.waitsFor('moderators', /quiet for days/);
    await report(maya, ines, 'another one');
    const given = await theo.runs('queue next');
    expect(given.text).toContain('quiet for days');
    const form = await theo.presses('Close', card);
    await theo.fills(form, { outcome: ['supported'] });
    await theo.waitsFor('moderators', /quiet for days[\s\S]*Closed by/);
    expect((await ines.runs('queue next')).text).toContain('Nothing waits');
  });
});
