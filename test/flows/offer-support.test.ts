import { afterAll, beforeAll, expect, it } from 'vitest';
import { openStorage, type StorageAddress } from '../../src/storage/open-storage.ts';
import { en } from '../../src/words/en.ts';
import { openCommunity, type Community, type Person } from '../kit/community.ts';
import { describeOnBoth } from '../kit/storage.ts';
import { takeAway } from '../kit/take-away.ts';

const say = en.support;

describeOnBoth('somebody who worries about a friend', (databases) => {
  let address: StorageAddress;
  let community: Community;
  let maya: Person;
  let dev: Person;

  beforeAll(async () => {
    address = await databases.make();
    community = await openCommunity({ storage: address, messageContent: false });
    maya = community.person('maya');
    dev = community.person('dev');
    // The standing panels come with the start, and with nothing that a test does.
    await community.person('olu').waitsFor('lounge', /Numbers that work when I am offline/);
    await community.idle();
  });
  afterAll(() => community.close());

  it('is given words, lines and a way to the moderators, and nobody else sees anything of it', async () => {
    const target = await dev.says('lounge', 'I do not want to be here any more');
    const before = await seeEverything(community);
    const rows = await countEverything(address);

    const offered = await maya.runs('Offer support', {}, { target });
    expect(offered.ephemeral).toBe(true);
    expect(offered.text).toContain(say.copy.open);
    expect(offered.text).not.toContain(dev.id);
    const card = offered.answer ?? fail();
    const form = await maya.presses(say.findLines, card);
    expect(form.modal?.title).toBe(say.country.title);
    const lines = await maya.fills(form, { country: 'Germany' });
    expect(lines.ephemeral).toBe(true);
    expect(lines.text).toContain('TelefonSeelsorge');
    expect(lines.text).toContain(say.passOn());

    expect(await seeEverything(community)).toEqual(before);
    expect(await dev.directMessages()).toEqual([]);
    expect(await countEverything(address)).toEqual(rows);
  });

  it('can write the country another way', async () => {
    const target = await dev.says('lounge', 'nobody would notice');
    const { answer } = await maya.runs('Offer support', {}, { target });
    const unknown = await maya.fills(await maya.presses(say.findLines, answer ?? fail()), { country: 'Atlantis' });
    expect(unknown.text).toContain('Atlantis');
    const lines = await maya.fills(await maya.presses(say.again, unknown.answer ?? fail()), { country: 'France' });
    expect(lines.text).toContain('3114');
  });

  it('tells the moderators from there; the channel stays as it was', async () => {
    const target = await dev.says('lounge', 'I have had enough of everything');
    const before = await dev.sees('lounge');
    const { answer } = await maya.runs('Offer support', {}, { target });
    const form = await maya.presses(say.tell, answer ?? fail());
    const told = await maya.fills(form, { reason: ['worried'], note: 'they sounded so tired' });
    expect(told.ephemeral).toBe(true);
    const card = await community.person('theo').waitsFor('moderators', /they sounded so tired/);
    expect(card.text).toContain(dev.id);
    expect(card.text).not.toContain(maya.id);
    expect(await dev.sees('lounge')).toEqual(before);
  });

  it('asks again where no country was written, and does not quote what was', async () => {
    const target = await dev.says('lounge', 'I do not see a way');
    const { answer } = await maya.runs('Offer support', {}, { target });
    const form = await maya.presses(say.findLines, answer ?? fail());
    const again = await maya.fills(form, { country: 'he wants to kill himself' });
    expect(again.text).toContain(say.countryMissing());
    expect(again.text).not.toContain('kill himself');
    const second = await maya.presses(say.again, again.answer ?? fail());
    expect((await maya.fills(second, { country: 'Atlantis' })).text).toContain('Atlantis');
  });

  it('is answered with the database away', async () => {
    const target = await dev.says('lounge', 'what is the point');
    const back = await takeAway(address);
    try {
      const { answer, text } = await maya.runs('Offer support', {}, { target });
      expect(text).toContain(say.noSecret());
      const form = await maya.presses(say.findLines, answer ?? fail());
      expect((await maya.fills(form, { country: 'US' })).text).toContain('988');
    } finally {
      await back();
    }
  });

  it('is answered after a restart, on a card from before it', async () => {
    const target = await dev.says('lounge', 'it does not get better');
    const { answer } = await maya.runs('Offer support', {}, { target });
    await community.stopBot();
    await community.startBot();
    const form = await maya.presses(say.tell, answer ?? fail());
    expect(form.modal?.title).toBe(en.tell.title);
  });
});

function fail(): never {
  throw new Error('There was no answer.');
}

/** Everything that anybody but Maya can see. */
async function seeEverything(community: Community): Promise<string[]> {
  const people = ['dev', 'theo', 'olu'].map((name) => community.person(name));
  const views = await Promise.all(
    people.flatMap((person) => ['lounge', 'welcome'].map(async (channel) => person.sees(channel))),
  );
  return views.flat().map(({ id, text }) => `${id} ${text}`);
}

/** How many rows there are that could be about a person. */
async function countEverything(address: StorageAddress): Promise<number[]> {
  const storage = await openStorage(address);
  try {
    const { read } = storage;
    return [await read.case.count(), await read.flag.count(), await read.person.count(), await read.auditEntry.count()];
  } finally {
    await storage.close();
  }
}
