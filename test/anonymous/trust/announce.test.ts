import { describe, expect, it } from 'vitest';
import {
  announce,
  announceInGroup,
  announceSettings,
  type TrustChange,
} from '../../../src/anonymous/trust/announce.ts';
import type { Group } from '../../../src/groups/group.ts';
import { emptySettings } from '../../../src/servers/settings.ts';
import { languageCodes, languages } from '../../../src/words/words.ts';
import { openCore } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const custodians = ['101', '102', '103'];
const changes: TrustChange[] = [
  { kind: 'key-announced', custodians, from: Date.parse('2026-12-03T10:00:00Z'), days: 90 },
  { kind: 'key-active', custodians, days: 90 },
  { kind: 'key-given-up' },
  { kind: 'nobody-any-more' },
  { kind: 'days', days: 30 },
  { kind: 'paused' },
  { kind: 'resumed' },
];

describeOnBoth('announcing', (databases) => {
  async function open(given: readonly Partial<Group>[]) {
    const core = await openCore(await databases.open());
    await core.setUp();
    const groups = given.map((one, index) =>
      makeGroup({ name: `Group ${index}`, roleId: `32000000000000010${index}`, channelId: channelOf(index), ...one }),
    );
    await core.needs.storage.write(async (tx) => {
      for (const group of groups) await core.needs.groups.save(group, tx);
    });
    groups.forEach((group) => core.needs.groups.remember(group));
    return { core, groups };
  }

  const channelOf = (index: number) => `31000000000000010${index}`;

  it('tells every open group that has anonymous posts, once, in its language, and no other', async () => {
    const { core } = await open([
      { anonymous: 'on' },
      { anonymous: 'approve', language: 'de' },
      { anonymous: 'off' },
      { anonymous: 'on', state: 'archived' },
    ]);
    for (const change of changes) await core.needs.storage.write((tx) => announce(ids.guild, change, core.needs, tx));
    const told = await Promise.all([0, 1, 2, 3].map((index) => core.read(channelOf(index))));
    expect(told.map(({ length }) => length)).toEqual([changes.length, changes.length, 0, 0]);
    expect(told[0]?.[0]).toContain(`<@${custodians[0] ?? ''}>`);
    expect(told[1]?.[5]).toContain(languages.de.words.trust.notices.paused);
    for (const text of told.flat()) expect(text).toContain('`/trust`');
  });

  it('pings nobody, not even the custodians it names', async () => {
    const { core } = await open([{ anonymous: 'on' }]);
    await core.needs.storage.write((tx) => announce(ids.guild, changes[0] ?? { kind: 'paused' }, core.needs, tx));
    await core.read(channelOf(0));
    expect(core.mail.arrived).toHaveLength(1);
    expect(core.mail.arrived.map(({ pings }) => pings)).toEqual([[]]);
  });

  it('says nothing of a change that was undone with its transaction', async () => {
    const { core } = await open([{ anonymous: 'on' }]);
    const undone = core.needs.storage.write(async (tx) => {
      await announce(ids.guild, { kind: 'paused' }, core.needs, tx);
      throw new Error('no');
    });
    await expect(undone).rejects.toThrow('no');
    expect(await core.read(channelOf(0))).toEqual([]);
  });

  it('tells of settings only where they change something for anonymous posts', async () => {
    const { core } = await open([{ anonymous: 'on' }]);
    const before = emptySettings(ids.guild);
    const tell = (after: typeof before) =>
      core.needs.storage.write((tx) => announceSettings({ before, after }, core.needs, tx));
    await tell({ ...before, language: 'pl', anonymousAfterHours: 24, leadRoleId: '1' });
    expect(await core.read(channelOf(0))).toEqual([]);
    await tell({ ...before, openingDays: 180, anonymousPaused: true });
    expect(await core.read(channelOf(0))).toHaveLength(2);
  });

  it('tells a group what is new for it', async () => {
    const { core, groups } = await open([{ anonymous: 'on' }, { anonymous: 'approve' }, { anonymous: 'off' }]);
    const say = languages.en.words.trust.notices;
    for (const group of groups) await core.needs.storage.write((tx) => announceInGroup(group, core.needs, tx));
    expect((await core.read(channelOf(0))).join('\n')).toContain(say.on);
    expect((await core.read(channelOf(1))).join('\n')).toContain(say.approve);
    expect((await core.read(channelOf(2))).join('\n')).toContain(say.off);
  });
});

describe('the words of an announcement', () => {
  it.each(languageCodes)('name who can open, from when and for how long in %s', (code) => {
    const { trust } = languages[code].words;
    const text = trust.notices.keyAnnounced({ when: '<t:1:f>', names: '<@101> <@102>', days: 30 });
    for (const part of ['<t:1:f>', '<@101> <@102>', '30']) expect(text).toContain(part);
  });
});
