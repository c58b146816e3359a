import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Group } from '../../src/groups/group.ts';
import { languages } from '../../src/words/words.ts';
import { openCommunity, type Community, type Outcome, type Person } from '../kit/community.ts';
import { foundGroups } from '../kit/found-groups.ts';
import { describeOnBoth, readRows } from '../kit/storage.ts';

const { setup: say, trust } = languages.en.words;

describeOnBoth('setting up anonymous posts', (databases) => {
  let address: Awaited<ReturnType<typeof databases.make>>;
  let community: Community;
  let groups: Group[];
  let olu: Person;
  const cardOf = ({ answer }: Outcome) => ({ id: answer?.id ?? '' });
  /** The step is ticked once somebody went through it. */
  const openCard = async () => {
    const card = await olu.runs('setup');
    const isDone = JSON.stringify(card.answer).includes(`✓ ${say.steps.anonymous}`);
    return olu.presses(`${isDone ? '✓ ' : ''}${say.steps.anonymous}`, cardOf(card));
  };

  beforeAll(async () => {
    address = await databases.make();
    community = await openCommunity({ storage: address });
    olu = community.person('olu');
    groups = await foundGroups(community, address, [{ name: 'Harbour', belonging: 'role', anonymous: 'on', age: 18 }]);
  }, 60_000);
  afterAll(() => community.close());

  it('shows how things are, and that nobody can open', async () => {
    const card = await openCard();
    expect(card.text).toContain(say.anonymous.heading);
    expect(card.text).toContain(say.anonymous.groups({ all: 1, first: 0 }));
    expect(card.text).toContain(say.anonymous.nobody);
    expect(card.text).toContain(say.anonymous.owners);
  });

  it('is changed in a form in which everything stands already; the record knows, and the group', async () => {
    const form = await olu.presses(say.anonymous.change, cardOf(await openCard()));
    expect(form.modal?.fields.map(({ customId }) => customId)).toEqual(['leads', 'hours', 'days', 'pause']);
    const before = (await readRows(address))['AuditEntry']?.length ?? 0;
    await olu.fills(form, {
      leads: community.roles['Moderators'] ?? '',
      hours: '24',
      days: '180',
      pause: 'open',
    });
    const card = await openCard();
    expect(card.text).toContain(`<@&${community.roles['Moderators'] ?? ''}>`);
    expect(card.text).toContain(say.forms.anonymous.hourChoices[24]);
    expect(card.text).toContain(say.forms.anonymous.dayChoices[180]);
    expect((await readRows(address))['AuditEntry']?.length).toBe(before + 1);
    await olu.waitsFor(groups[0]?.channelId ?? '', /180 days/);
    const again = await olu.presses(say.anonymous.change, cardOf(card));
    expect(JSON.stringify(again.modal)).toContain(community.roles['Moderators'] ?? 'nothing');
  });

  it('is paused and allowed again from the card', async () => {
    const paused = await olu.presses(say.anonymous.pause, cardOf(await openCard()));
    expect(paused.text).toContain(say.anonymous.paused);
    expect((await olu.runs('setup')).text).toContain(say.anonymous.paused);
    const open = await olu.presses(say.anonymous.resume, cardOf(paused));
    expect(open.text).toContain(say.anonymous.open);
  });

  it('tells the group when its anonymous posts are looked at first, end or begin', async () => {
    const home = groups[0]?.channelId ?? '';
    const card = await olu.runs('group edit', { group: groups[0]?.id ?? '' });
    const choose = async (anonymous: string) => {
      const form = await olu.presses('How it runs', cardOf(card));
      await olu.fills(form, { led: 'peers', format: 'online', admission: 'open', anonymous, age: '18' });
    };
    await choose('approve');
    await olu.waitsFor(home, /A moderator looks at each one first/);
    await choose('off');
    await olu.waitsFor(home, /no new anonymous posts here any more/);
    await choose('on');
    await olu.waitsFor(home, /Anonymous posts are possible here now\.\*{0,2} Type/);
    expect((await community.person('maya').runs('trust')).text).toContain(trust.groups({ all: 1, first: 0 }));
  });

  it('says what the bot may not do where anonymous posts should appear', async () => {
    const card = await olu.runs('setup');
    expect(card.text).not.toContain(say.why.anonymous);
  });
});
