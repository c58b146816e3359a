import { afterEach, expect, it } from 'vitest';
import type { Group } from '../../src/groups/group.ts';
import { openStorage, type StorageAddress } from '../../src/storage/open-storage.ts';
import { en } from '../../src/words/en.ts';
import { openCommunity, type Community, type Person, type SeenMessage } from '../kit/community.ts';
import { foundGroups } from '../kit/found-groups.ts';
import { describeOnBoth, readRaw } from '../kit/storage.ts';

const say = en.care;

describeOnBoth('looking after a group', (databases) => {
  let community: Community;
  let address: StorageAddress;
  let group: Group;

  afterEach(() => community.close());

  async function open() {
    address = await databases.make();
    community = await openCommunity({ storage: address });
    const [first] = await foundGroups(community, address, [{ name: 'Harbour', belonging: 'role' }]);
    if (!first) throw new Error('There is no group.');
    group = first;
    const people = { olu: community.person('olu'), maya: community.person('maya'), noor: community.person('noor') };
    return { ...people, theo: community.person('theo'), dev: community.person('dev') };
  }

  const name = (olu: Person, who: Person, more: Record<string, boolean> = {}) =>
    olu.runs('group facilitators', { group: 'Harbour', add: who.id, ...more });

  async function readMail(who: Person, text: RegExp): Promise<SeenMessage> {
    await community.idle();
    const found = (await who.directMessages()).findLast((message) => text.test(message.text));
    if (!found) throw new Error(`${who.name} has no message like ${String(text)}.`);
    return found;
  }

  const question = /Will you/;
  const mayChange = async (who: Person) =>
    JSON.stringify((await who.runs('group agreement', { group: 'Harbour' })).answer).includes(
      en.agreement.changeButton,
    );

  async function nameWithYes(olu: Person, who: Person): Promise<void> {
    await name(olu, who);
    await who.presses(say.accept, await readMail(who, question));
  }

  const advance = (by: string, step: string) => community.call('POST', '/clock', { advance: by, step });

  it('begins with a private question that says what it means, and with a yes', async () => {
    const { olu, maya } = await open();
    expect((await name(olu, maya)).text).toContain('I asked <@');
    expect(await mayChange(maya)).toBe(false);
    const asked = await readMail(maya, question);
    for (const part of ['Harbour', 'not a therapist and not on call', 'Whom to hand to', 'without a reason'])
      expect(asked.text).toContain(part);
    const said = await maya.presses(say.accept, asked);
    expect(said.answer?.text ?? (await readMail(maya, /Thank you/)).text).toContain('You look after **Harbour** until');
    expect(await mayChange(maya)).toBe(true);
    const list = await maya.runs('group facilitators', { group: 'Harbour' });
    expect(list.text).toContain(`<@${maya.id}> until`);
    expect(list.answer?.mentions).toEqual([]);
  });

  it('can be declined, and found without a direct message', async () => {
    const { olu, maya, noor } = await open();
    await community.call('PUT', `/users/${maya.id}`, { dms: 'closed' });
    await name(olu, maya);
    const found = await maya.runs('group facilitate');
    expect(found.ephemeral).toBe(true);
    expect(found.text).toContain('Will you help look after **Harbour**?');
    await maya.presses(say.decline, found.answer ?? { id: '' });
    expect((await maya.runs('group facilitate')).text).toBe(say.none);
    expect(await mayChange(maya)).toBe(false);
    expect((await noor.runs('group facilitate')).text).toBe(say.none);
  });

  it('is given by founders alone, to people alone, to each once; who does it is shown to nobody else', async () => {
    const { olu, maya, noor, theo } = await open();
    await nameWithYes(olu, maya);
    expect((await name(maya, noor)).text).toContain(en.errors['not-a-founder']());
    expect((await name(olu, maya)).text).toContain(en.errors['facilitator-already']());
    const bot = await olu.runs('group facilitators', { group: 'Harbour', add: community.sandbox.world.botId });
    expect(bot.text).toContain(en.errors['facilitator-is-bot']());
    for (const who of [noor, theo]) {
      const list = await who.runs('group facilitators', { group: 'Harbour' });
      expect(list.text).toContain(en.errors['not-looking-after']());
      expect(list.text).not.toContain(maya.id);
    }
  });

  it('ends with one press, without a reason; that nobody is left is told, and not who it was', async () => {
    const { olu, maya, theo } = await open();
    await nameWithYes(olu, maya);
    const own = await maya.runs('group facilitate');
    await maya.presses(say.stepDown, own.answer ?? { id: '' });
    expect(await mayChange(maya)).toBe(false);
    const note = await theo.waitsFor('moderators', /Nobody looks after \*\*Harbour\*\*/);
    expect(note.text).not.toContain(maya.id);
    await name(olu, maya);
    expect(await readMail(maya, question)).toBeDefined();
  });

  it('goes on to somebody else when they say yes, and not before', async () => {
    const { olu, maya, noor, theo } = await open();
    await nameWithYes(olu, maya);
    const handed = await maya.runs('group hand-over', { group: 'Harbour', to: noor.id });
    expect(handed.text).toContain('It stays with you until they say yes');
    expect([await mayChange(maya), await mayChange(noor)]).toEqual([true, false]);
    await noor.presses(say.accept, await readMail(noor, question));
    expect([await mayChange(maya), await mayChange(noor)]).toEqual([false, true]);
    expect((await theo.sees('moderators')).some(({ text }) => text.includes('Nobody looks after'))).toBe(false);
    expect((await maya.runs('group hand-over', { group: 'Harbour', to: noor.id })).text).toContain(
      en.errors['facilitator-none'](),
    );
  });

  it('may be to stand in, and can be taken back by founders; an old yes then changes nothing', async () => {
    const { olu, maya, noor } = await open();
    await name(olu, maya, { 'stand-in': true });
    const asked = await readMail(maya, /Will you stand in for/);
    await olu.runs('group facilitators', { group: 'Harbour', remove: maya.id });
    expect((await maya.presses(say.accept, asked)).text).toContain(en.errors['role-gone']());
    expect(await mayChange(maya)).toBe(false);
    await nameWithYes(olu, noor);
    await olu.runs('group facilitators', { group: 'Harbour', remove: noor.id });
    expect((await readMail(noor, /no longer look after/)).text).toContain('Thank you for the time you gave');
    expect(await mayChange(noor)).toBe(false);
  });

  it('lasts a year; two weeks before its end the person is asked, and a new yes is for another year', async () => {
    const { olu, maya } = await open();
    await nameWithYes(olu, maya);
    await advance('P350D', 'P50D');
    expect((await maya.directMessages()).filter(({ text }) => text.includes('One more year?'))).toHaveLength(0);
    await advance('P2D', 'P1D');
    const reminder = await readMail(maya, /One more year\?/);
    await advance('P3D', 'P1D');
    expect((await maya.directMessages()).filter(({ text }) => text.includes('One more year?'))).toHaveLength(1);
    await maya.presses(say.anotherYear, reminder);
    await advance('P100D', 'P50D');
    expect(await mayChange(maya)).toBe(true);
    await advance('P300D', 'P100D');
    expect(await mayChange(maya)).toBe(false);
    expect((await maya.runs('group facilitate')).text).toBe(say.none);
  });

  it('is kept so that the database tells nobody who looks after what', async () => {
    const { olu, maya } = await open();
    await nameWithYes(olu, maya);
    await community.stopBot();
    expect((await readRaw(address)).includes(maya.id)).toBe(false);
    const storage = await openStorage(address);
    const [row] = await storage.read.facilitator.findMany();
    const entries = await storage.read.auditEntry.findMany({ where: { act: 'facilitator.named' } });
    await storage.close();
    expect(JSON.stringify(row)).not.toContain(group.id);
    expect(entries.map(({ target }) => target)).toEqual([row?.id]);
    await community.startBot();
    expect(await mayChange(maya)).toBe(true);
  });
});
