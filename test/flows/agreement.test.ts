import { afterAll, beforeAll, expect, it } from 'vitest';
import { openCommunity, type Community, type Outcome, type Person } from '../kit/community.ts';
import { foundGroups, openPlaces } from '../kit/found-groups.ts';
import { describeOnBoth } from '../kit/storage.ts';
import { takeAway } from '../kit/take-away.ts';
import type { Group } from '../../src/groups/group.ts';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { en } from '../../src/words/en.ts';

const say = en.agreement;
const { textLabel, changeLabel } = say.form;

describeOnBoth('the agreement of a group', (databases) => {
  let community: Community;
  let address: StorageAddress;
  let group: Group;
  let home: string;
  let puerto: Group;
  let maya: Person;
  let olu: Person;

  beforeAll(async () => {
    address = await databases.make();
    community = await openCommunity({ storage: address });
    const [first, second] = await foundGroups(community, address, [
      { name: 'Harbour', belonging: 'role' },
      { name: 'Puerto', belonging: 'thread', language: 'es' },
    ]);
    if (!first || !second) throw new Error('There are no groups.');
    [group, puerto] = [first, second];
    home = first.channelId ?? '';
    [maya, olu] = [community.person('maya'), community.person('olu')];
    await openPlaces(community).giveRole(group.guildId, maya.id, group.roleId ?? '');
    await openPlaces(community).addToThread(second.threadId ?? '', maya.id);
  });
  afterAll(() => community.close());

  const read = (who: Person, name = 'harbour') => who.runs('group agreement', { group: name });
  async function openForm(who: Person, name = 'harbour'): Promise<Outcome> {
    const { answer } = await read(who, name);
    return who.presses(say.changeButton, answer ?? { id: '' });
  }
  const send = (who: Person, form: Outcome, text: string, change: string) =>
    who.fills(form, { [textLabel]: text, [changeLabel]: change });

  it('is shown in private to members and to those who only think of joining, without a way to change it', async () => {
    for (const who of [maya, community.person('sam')]) {
      const shown = await read(who);
      expect(shown.ephemeral).toBe(true);
      expect(shown.text).toContain('What **Harbour** has agreed on');
      expect(shown.text).toContain('Listen first. No advice unless it is asked for.');
      expect(shown.text).not.toContain('What changed last');
      await expect(who.presses(say.changeButton, shown.answer ?? { id: '' })).rejects.toThrow();
    }
  });

  it('is changed by a founder in a form that holds it already; the group is told what is new', async () => {
    const form = await openForm(olu);
    expect(JSON.stringify(form.modal)).toContain('Listen first.');
    const sent = await send(olu, form, 'Listen first.\nNo photos of meals.', 'No photos of **meals** <@&1>.');
    expect(sent.text).toContain(say.saved);
    const told = await maya.waitsFor(home, /The agreement of \*\*Harbour\*\* has changed/);
    expect(told.text).toContain('No photos of \\*\\*meals\\*\\*');
    expect(told.text).toContain('`/group agreement`');
    expect(told.mentions).toEqual([]);
    const shown = await read(maya);
    expect(shown.text).toContain('No photos of meals.');
    expect(shown.text).toContain('What changed last: No photos of');
  });

  it('stays with what the faster of two wrote; the other sees it and gets their words back', async () => {
    const [mine, theirs] = [await openForm(olu), await openForm(olu)];
    await send(olu, mine, 'Be kind.', 'Shorter.');
    const late = await send(olu, theirs, 'Be brave and say hello.', 'A hello.');
    expect(late.text).toContain(say.overtaken);
    for (const part of ['Be kind.', 'Be brave and say hello.', 'A hello.']) expect(late.text).toContain(part);
    expect((await read(maya)).text).toContain('Be kind.');
    const again = await olu.presses(say.changeButton, late.answer ?? { id: '' });
    await send(olu, again, 'Be kind. Be brave and say hello.', 'A hello.');
    expect((await read(maya)).text).toContain('Be kind. Be brave and say hello.');
  });

  it('is not changed by the very same words, nor by two who send at the same moment', async () => {
    const same = await openForm(olu);
    expect((await send(olu, same, 'Be kind. Be brave and say hello.', 'Nothing.')).text).toContain(
      en.errors['agreement-same'](),
    );
    const forms = [await openForm(olu), await openForm(olu)];
    const sent = await Promise.all(forms.map((form, index) => send(olu, form, `Words ${index}.`, `Change ${index}.`)));
    expect(sent.filter(({ text }) => text.includes(say.saved))).toHaveLength(1);
    expect(sent.filter(({ text }) => text.includes(say.overtaken))).toHaveLength(1);
  });

  it('is announced in the language of the group', async () => {
    await send(olu, await openForm(olu, 'Puerto'), 'Escuchar primero.', 'Más corto.');
    const shown = await maya.runs('group agreement', { group: 'Puerto' }, { locale: 'de' });
    expect(shown.text).toContain('Was **Puerto** vereinbart hat');
    expect(shown.text).toContain('Zuletzt geändert: Más corto.');
    await maya.waitsFor(puerto.threadId ?? '', /El acuerdo de \*\*Puerto\*\* ha cambiado. Lo nuevo: Más corto/);
  });

  it('is not lost with what was written while the database is away', async () => {
    const form = await openForm(olu);
    const back = await takeAway(address);
    try {
      const refused = await send(olu, form, 'Be patient with machines.', 'Patience.');
      expect(refused.text).toContain(en.errors['storage-away']());
      expect(refused.text).toContain('Be patient with machines.');
    } finally {
      await back();
    }
    expect((await read(maya)).text).not.toContain('patient');
  });

  it('is the same after a restart', async () => {
    const before = (await read(maya)).text;
    await community.stopBot();
    await community.startBot();
    expect((await read(maya)).text).toBe(before);
  });

  it('offers the group first in which somebody asks', async () => {
    const asking = { userId: maya.id, command: 'group agreement', options: {}, focused: 'group', value: '' };
    const offer = async (channelId: string) =>
      (await community.call<{ choices: { name: string }[] }>('POST', '/act/autocomplete', { ...asking, channelId }))
        .choices;
    const names = ['Harbour', 'Puerto'];
    expect((await offer(puerto.threadId ?? '')).map(({ name }) => name)).toEqual([...names].reverse());
    expect((await offer(home)).map(({ name }) => name)).toEqual(names);
  });

  it('says what to do where there is no such group, and offers names as one types', async () => {
    expect((await read(maya, 'Nowhere')).text).toContain('I find no open group called');
    expect(await maya.types('group agreement', 'group', 'harb')).toEqual([{ name: 'Harbour', value: group.id }]);
  });
});
