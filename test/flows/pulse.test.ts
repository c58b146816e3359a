import { afterEach, expect, it } from 'vitest';
import type { Group } from '../../src/groups/group.ts';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { en } from '../../src/words/en.ts';
import { openCommunity, type Community, type Outcome, type Person, type SeenMessage } from '../kit/community.ts';
import { foundGroups, openPlaces, type FoundGroup } from '../kit/found-groups.ts';
import { describeOnBoth, readRaw, runSql } from '../kit/storage.ts';

const say = en.care.pulse;
const { questions } = en.pulse;
const names = ['maya', 'noor', 'dev', 'sam', 'ines', 'kai'];
const asks = /How is \*\*Harbour\*\* for you\?/;

describeOnBoth('the pulse of a group', (databases) => {
  let community: Community;
  let address: StorageAddress;
  let group: Group;
  let home: string;

  afterEach(() => community.close());

  /** A group of six, which olu founded, at the beginning of a month. */
  async function open(given: Partial<FoundGroup> = {}) {
    address = await databases.make();
    community = await openCommunity({ storage: address });
    const createdAt = community.sandbox.clock.now();
    const [first] = await foundGroups(community, address, [
      { name: 'Harbour', belonging: 'role', createdAt, ...given },
    ]);
    if (!first) throw new Error('There is no group.');
    group = first;
    home = first.channelId ?? '';
    const people = names.map((name) => community.person(name));
    for (const { id } of people) await openPlaces(community).giveRole(first.guildId, id, first.roleId ?? '');
    return { olu: community.person('olu'), theo: community.person('theo'), people, maya: community.person('maya') };
  }

  const advance = (by: string, step: string) => community.call('POST', '/clock', { advance: by, step });
  const look = (who: Person) => who.runs('group pulse', { group: 'Harbour' });
  async function press(who: Person, label: string): Promise<Outcome> {
    return who.presses(label, (await look(who)).answer ?? { id: '' });
  }

  async function answer(who: Person, message: SeenMessage, level: number, sentence = ''): Promise<Outcome> {
    const form = await who.presses(en.pulse.answer, message);
    const chosen = Object.values(questions).map((label): [string, string[]] => [label, [String(level)]]);
    return who.fills(form, { ...Object.fromEntries(chosen), [en.pulse.form.sentenceLabel]: sentence });
  }

  const countAsked = async (who: Person) => (await who.sees(home)).filter(({ text }) => asks.test(text)).length;

  it('is asked when those who look after it want to know, pings nobody, and at most once in thirty days', async () => {
    const { olu, maya } = await open();
    expect((await look(maya)).text).toContain(en.errors['not-looking-after']());
    expect((await look(olu)).text).toContain(say.never);
    const cards = [await look(olu), await look(olu), await look(olu)].map(({ answer: card }) => card ?? { id: '' });
    const [late = { id: '' }, ...both] = cards;
    await Promise.all(both.map((card) => olu.presses(say.askNow, card)));
    const asked = await maya.waitsFor(home, asks);
    expect(asked.mentions).toEqual([]);
    expect(asked.text).toContain('Nobody has to answer');
    expect((await olu.presses(say.askNow, late)).text).toContain(en.errors['pulse-too-soon']());
    await community.idle();
    expect(await countAsked(maya)).toBe(1);
  });

  it('is asked by itself after a month, unless it is turned off', async () => {
    const { olu, maya } = await open();
    await advance('P29D', 'P1D');
    expect(await countAsked(maya)).toBe(0);
    await advance('P2D', 'P1D');
    expect(await countAsked(maya)).toBe(1);
    await press(olu, say.turnOff);
    expect((await look(olu)).text).toContain(say.off);
    await advance('P40D', 'P1D');
    expect(await countAsked(maya)).toBe(1);
    await press(olu, say.turnOn);
    await advance('P1D', 'P1D');
    expect(await countAsked(maya)).toBe(2);
  });

  it('takes one answer of each member, and of nobody else', async () => {
    const { olu, maya } = await open();
    await press(olu, say.askNow);
    const asked = await maya.waitsFor(home, asks);
    expect((await answer(maya, asked, 4)).text).toContain(en.pulse.thanks);
    expect((await answer(maya, asked, 1)).text).toContain(en.errors['pulse-answered']());
    expect((await answer(olu, asked, 1)).text).toContain(en.errors['pulse-not-member']());
    const noor = community.person('noor');
    const twice = await Promise.all([answer(noor, asked, 5), answer(noor, asked, 5)]);
    expect(twice.filter(({ text }) => text.includes(en.pulse.thanks))).toHaveLength(1);
    expect(String(await runSql(address, 'SELECT COUNT(*) FROM "PulseAnswer"'))).toBe('2');
  });

  it('shows nothing of four answers, neither while it is open nor when it is over', async () => {
    const { olu, maya, people, theo } = await open();
    await press(olu, say.askNow);
    const asked = await maya.waitsFor(home, asks);
    for (const who of people.slice(0, 4)) await answer(who, asked, 2, `secret of ${who.name}`);
    const early = await look(olu);
    expect(early.text).not.toMatch(/secret|2\.0/);
    expect(JSON.stringify(early.answer)).not.toContain(say.close);
    await advance('P15D', 'P1D');
    const over = await look(olu);
    expect(over.text).toContain('Fewer than five answered');
    expect(over.text).not.toMatch(/secret|2\.0/);
    expect((await answer(people[4] ?? maya, asked, 5)).text).toContain(en.errors['pulse-over']());
    await theo.waitsFor('moderators', /The questions to \*\*Harbour\*\* are closed/);
    expect(String(await runSql(address, 'SELECT COUNT(*) FROM "PulseMark"'))).toBe('0');
  });

  it('shows averages and sentences from five answers on, once it is closed; one change is written down and told', async () => {
    const { olu, maya, people } = await open();
    await press(olu, say.askNow);
    const asked = await maya.waitsFor(home, asks);
    for (const [index, who] of people.slice(0, 5).entries()) await answer(who, asked, index + 1, `**thing ${index}**`);
    const enough = await look(olu);
    expect(enough.text).not.toContain('thing');
    const shown = await olu.presses(say.close, enough.answer ?? { id: '' });
    const text = shown.answer?.text ?? (await look(olu)).text;
    expect(text).toContain('5 answered');
    expect(text.match(/3\.0/g)).toHaveLength(4);
    for (const index of [0, 1, 2, 3, 4]) expect(text).toContain(`\\*\\*thing ${index}\\*\\*`);
    for (const who of people) expect(text).not.toContain(who.id);
    expect((await answer(people[5] ?? maya, asked, 5)).text).toContain(en.errors['pulse-over']());

    const card = (await look(olu)).answer ?? { id: '' };
    const [one, two] = [await olu.presses(say.decide, card), await olu.presses(say.decide, card)];
    await olu.fills(one, { [say.form.label]: 'Start with a <@&1> round of hellos.' });
    const told = await maya.waitsFor(home, /This is what we will try/);
    expect(told.text).toContain('round of hellos');
    expect(told.mentions).toEqual([]);
    const second = await olu.fills(two, { [say.form.label]: 'Something else.' });
    expect(second.text).toContain(en.errors['pulse-decided']());
    expect(second.text).toContain('Something else.');

    await advance('P31D', 'P1D');
    expect((await look(olu)).text).toContain('What you set out to try last time');
    expect((await look(olu)).text).toContain('round of hellos');
  });

  it('is kept without names, and without words that can be read', async () => {
    const { olu, maya } = await open();
    await press(olu, say.askNow);
    await answer(maya, await maya.waitsFor(home, asks), 3, 'zebra');
    await community.stopBot();
    const raw = await readRaw(address);
    expect(raw.includes('zebra')).toBe(false);
    expect(raw.includes(maya.id)).toBe(false);
    await community.startBot();
  });

  it('speaks the language of the group in it, and that of whoever answers in the form', async () => {
    const { olu, maya } = await open({ language: 'de' });
    await press(olu, say.askNow);
    const asked = await maya.waitsFor(home, /Wie ist \*\*Harbour\*\* für dich/);
    const form = await maya.presses('Antworten', asked);
    expect(form.modal?.fields.map(({ label }) => label)).toContain(questions.heard);
    expect(form.modal?.fields).toHaveLength(5);
    expect(group.language).toBe('de');
  });
});
