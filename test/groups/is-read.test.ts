// What people of a group's place are told of being read, where the group decides it, the server named the place, or both.
import { expect, it } from 'vitest';
import { changeGroup } from '../../src/groups/founding/change-group.ts';
import { showGroup } from '../../src/groups/joining/show-groups.ts';
import { setChannel } from '../../src/moderation/server-rules/set-channel.ts';
import { applySetup } from '../../src/servers/apply-setup.ts';
import { languages } from '../../src/words/words.ts';
import { readCard } from '../kit/cards.ts';
import { openCore } from '../kit/core.ts';
import { makeGroup } from '../kit/groups.ts';
import { ids } from '../kit/interactions.ts';
import { describeOnBoth } from '../kit/storage.ts';

const home = '300000000000000055';
const { notice, groups } = languages.en.words;
const [begins, ends] = [notice.begins(), notice.ends()];

describeOnBoth("a group's place", (databases) => {
  async function open({ screened, watched }: { screened: boolean; watched: boolean }) {
    const core = await openCore(await databases.open());
    const { needs } = core;
    await core.setUp({ watched: new Set(watched ? [home] : []) });
    const group = makeGroup({ guildId: ids.guild, belonging: 'role', channelId: home, state: 'open', screened });
    await needs.storage.write((tx) => needs.groups.save(group, tx));
    needs.groups.remember(group);
    const act = { guildId: ids.guild, groupId: group.id, actorId: ids.olu, isOwner: true };
    const actor = { userId: ids.olu, roles: [], permissions: 0x20n };
    return {
      /** What stands there, each as it begins or ends being read. */
      told: async () => {
        const texts = await core.read(home);
        return texts.flatMap((text) => (text.includes(begins) ? ['begins'] : text.includes(ends) ? ['ends'] : []));
      },
      isSaid: () =>
        readCard(showGroup(needs.groups.find(ids.guild, group.id) ?? group, { language: 'en' }, needs)).includes(
          groups.card.screened(),
        ),
      decide: (wanted: boolean) => changeGroup(act, { screened: wanted }, needs),
      rule: (mode: 'off' | 'as-is') =>
        setChannel({ guildId: ids.guild, actor }, { channelId: home, isThread: false, mode }, needs),
      setUp: (watch: string[]) =>
        applySetup({ change: { guildId: ids.guild, actorId: ids.olu, watched: watch } }, needs),
    };
  }

  it('is said to be read where the server named it, though its group decided otherwise', async () => {
    expect((await open({ screened: false, watched: true })).isSaid()).toBe(true);
    expect((await open({ screened: true, watched: false })).isSaid()).toBe(true);
    expect((await open({ screened: false, watched: false })).isSaid()).toBe(false);
  });

  it('is told of by the group alone where the server did not name it', async () => {
    const { told, decide } = await open({ screened: false, watched: false });
    await decide(true);
    expect(await told()).toEqual(['begins']);
    await decide(false);
    expect(await told()).toEqual(['begins', 'ends']);
  });

  it('is not said to be left alone while the server has it read, nor to begin anew', async () => {
    const { told, decide, rule } = await open({ screened: true, watched: true });
    await decide(false);
    await decide(true);
    expect(await told()).toEqual([]);
    await rule('off');
    expect(await told()).toEqual(['ends']);
  });

  it('is told of where the server alone had it read', async () => {
    const { told, rule, isSaid } = await open({ screened: false, watched: true });
    await rule('off');
    expect(await told()).toEqual(['ends']);
    expect(isSaid()).toBe(false);
  });

  it('is not said to be left alone by the server while its group has it read', async () => {
    const both = await open({ screened: true, watched: true });
    await both.setUp([]);
    expect(await both.told()).toEqual([]);
    expect(both.isSaid()).toBe(true);
    const alone = await open({ screened: false, watched: true });
    await alone.setUp([]);
    expect(await alone.told()).toEqual(['ends']);
  });
});
