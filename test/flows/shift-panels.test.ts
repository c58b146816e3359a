import { afterEach, beforeEach, expect, it } from 'vitest';
import { languages } from '../../src/words/words.ts';
import { openCommunity, type Community, type Person } from '../kit/community.ts';
import { describeOnBoth } from '../kit/storage.ts';

const { guide, tell } = languages.en.words;
const { shifts: say, volunteer } = guide;
const soon = { timeout: 15_000 };

describeOnBoth('whether a volunteer is on shift', (databases) => {
  let community: Community;
  let theo: Person;
  let maya: Person;
  let dev: Person;

  beforeEach(async () => {
    community = await openCommunity({ storage: await databases.make() });
    await community.call('POST', '/clock', { set: '2027-01-12T20:00:00Z' });
    [theo, maya, dev] = [community.person('theo'), community.person('maya'), community.person('dev')];
  });
  afterEach(() => community.close());

  const pass = async (advance: string) => {
    await community.call('POST', '/clock', { advance, step: 'PT1M' });
    await community.idle();
  };
  /** The panels that stand in the lounge. */
  const panels = async () =>
    (await maya.sees('lounge')).filter(({ author, text }) => author.bot && text.includes(say.peers()));

  it('stands in a watched channel, and changes with shifts', async () => {
    await pass('PT2M');
    expect(await panels()).toEqual([]);
    await theo.runs('shift start', { hours: 1 });
    await pass('PT2M');
    await expect.poll(panels, soon).toHaveLength(1);
    const [here] = await panels();
    expect(here?.text).toContain(say.here());
    expect(here?.text).not.toContain(theo.id);
    await pass('PT66M');
    await expect.poll(async () => (await panels()).map(({ text }) => text).join(), soon).toContain(say.nobody());
    expect(await panels()).toHaveLength(1);
    // After a restart it goes on from where it was.
    await community.stopBot();
    await community.startBot();
    await theo.runs('shift start', { hours: 2 });
    await pass('PT8M');
    await expect.poll(async () => (await panels()).map(({ text }) => text).join(), soon).toContain(say.here());
    expect(await panels()).toHaveLength(1);
  });

  it('is no more than its button, which opens help for whoever presses it alone', async () => {
    await theo.runs('shift start', { hours: 1 });
    await pass('PT2M');
    await expect.poll(panels, soon).toHaveLength(1);
    const [panel] = await panels();
    if (!panel) throw new Error('There is no panel.');
    const opened = await maya.presses(guide.panel.button, panel);
    expect(opened).toMatchObject({ ephemeral: true });
    expect(opened.text).toContain(guide.opening.automated());
  });

  it('is not told by a case: one in danger changes no public word', async () => {
    await theo.runs('shift start', { hours: 3 });
    await pass('PT2M');
    await expect.poll(panels, soon).toHaveLength(1);
    const before = await panels();
    await maya.says('lounge', 'I am going to kill myself tonight, I have the pills here');
    await theo.waitsFor('moderators', /T3 ·[\s\S]*Case \S/);
    await pass('PT10M');
    expect((await panels()).map(({ id, text }) => [id, text])).toEqual(before.map(({ id, text }) => [id, text]));
  });

  it('is said privately to whoever tells the moderators, and to whoever asks for one of them', async () => {
    const target = await maya.says('lounge', 'something ordinary');
    const report = async () => {
      const form = await dev.runs(tell.commandName, {}, { target });
      return (await dev.fills(form, { reason: ['worried'], note: 'quiet for days' })).text;
    };
    expect(await report()).toContain(volunteer.nobodyOnShift());
    const ask = async (who: Person) => {
      const { answer } = await who.runs('crisis');
      if (!answer) throw new Error('Nothing opened.');
      return (await who.presses(guide.buttons.volunteer, answer)).text;
    };
    expect(await ask(maya)).toContain(`${volunteer.nobodyOnShift()} ${volunteer.onCall()}`);
    await theo.runs('shift start', { hours: 1 });
    expect(await ask(maya)).toContain(volunteer.onShift());
    const other = await maya.says('lounge', 'something else');
    const form = await dev.runs(tell.commandName, {}, { target: other });
    const told = await dev.fills(form, { reason: ['worried'], note: 'still quiet' });
    expect(told.text).toContain(tell.thanks());
    expect(told.text).not.toContain(volunteer.nobodyOnShift());
  });
});
