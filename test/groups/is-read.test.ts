// What people of a group's place are told of being read, where the group decides it, the server named the place, or both.
import { expect, it } from 'vitest';
import { UserError } from '../../src/discord/user-error.ts';
import type { Group } from '../../src/groups/group.ts';
import { postHome } from '../../src/groups/founding/post-home.ts';
import { changeGroup } from '../../src/groups/founding/change-group.ts';
import { showGroup } from '../../src/groups/joining/show-groups.ts';
import { noteTold } from '../../src/moderation/server-rules/notice-store.ts';
import { tellOfReading } from '../../src/moderation/server-rules/tell-reading.ts';
import { setChannel } from '../../src/moderation/server-rules/set-channel.ts';
import { applySetup } from '../../src/servers/apply-setup.ts';
import { languages } from '../../src/words/words.ts';
import { readCard } from '../kit/cards.ts';
import { openCore } from '../kit/core.ts';
import { makeGroup } from '../kit/groups.ts';
import { ids } from '../kit/interactions.ts';
import { describeOnBoth } from '../kit/storage.ts';

const home = '300000000000000055';
const { notice, groups, guide } = languages.en.words;
const [begins, ends] = [notice.begins(), notice.ends()];

describeOnBoth("a group's place", (databases) => {
  async function open({ watched, ...own }: { watched: boolean } & Partial<Group>) {
    const core = await openCore(await databases.open());
    const { needs } = core;
    await core.setUp({ watched: new Set(watched ? [home] : []) });
    const group = makeGroup({ guildId: ids.guild, belonging: 'role', channelId: home, state: 'open', ...own });
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
      /** It is read since long, and its people were told so. */
      begins: () =>
        needs.storage.write(async (tx) => {
          await needs.progress.begin(ids.guild, home, needs.clock.now() - 60_000, tx);
          await noteTold({ guildId: ids.guild, channelId: home }, needs.clock.now(), tx);
        }),
      /** What the clock does each minute. */
      tellAll: () => tellOfReading(needs),
      cursors: () => needs.storage.read.channelCursor.findMany({ where: { channelId: home } }),
      found: () => needs.storage.write((tx) => postHome(group, needs, tx)),
      decide: (wanted: boolean) => changeGroup(act, { screened: wanted }, needs),
      settings: () => needs.servers.get(ids.guild),
      texts: () => core.read(home),
      rule: (mode: 'off' | 'as-is' | 'gentle') =>
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

  it('is welcomed with that, and what was not read yet of it still is', async () => {
    const { found, texts, begins, cursors } = await open({ screened: false, watched: true });
    await begins();
    const before = await cursors();
    await found();
    expect((await texts()).join('\n')).toContain(guide.panel.screened({ roleId: ids.moderatorRole }));
    expect(await cursors()).toEqual(before);
    const apart = await open({ screened: false, watched: false });
    await apart.found();
    expect((await apart.texts()).join('\n')).not.toContain(guide.panel.screened({ roleId: ids.moderatorRole }));
  });

  it('is read on from where it was where the server names it, too', async () => {
    const { begins, cursors, setUp } = await open({ screened: true, watched: false });
    await begins();
    const before = await cursors();
    await setUp([home]);
    expect(await cursors()).toEqual(before);
  });

  it('is told in the language of its group', async () => {
    const { told, texts, rule } = await open({ screened: false, watched: true, language: 'de' });
    await rule('off');
    expect(await told()).toEqual([]);
    expect((await texts()).join('\n')).toContain(languages.de.words.notice.ends());
  });

  it('stays as it is where its group refuses', async () => {
    const { rule, isSaid, settings } = await open({ screened: false, watched: false, ledBy: 'both' });
    await expect(rule('gentle')).rejects.toThrow(UserError);
    expect(isSaid()).toBe(false);
    expect(settings().gentle).toEqual(new Set());
  });

  it('is told of once where both stop at once', async () => {
    const { told, decide, setUp } = await open({ screened: true, watched: true });
    await Promise.all([decide(false), setUp([])]);
    expect(await told()).toEqual(['ends']);
    const other = await open({ screened: true, watched: true });
    await Promise.all([other.setUp([]), other.decide(false)]);
    expect(await other.told()).toEqual(['ends']);
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

  it('is not said to be left alone by the server while its group has it read, nor to begin anew', async () => {
    const both = await open({ screened: true, watched: true });
    await both.begins();
    const before = await both.cursors();
    expect(before).toHaveLength(1);
    await both.setUp([]);
    await both.tellAll();
    expect(await both.told()).toEqual([]);
    expect(both.isSaid()).toBe(true);
    expect(await both.cursors()).toEqual(before);
    const alone = await open({ screened: false, watched: true });
    await alone.setUp([]);
    expect(await alone.told()).toEqual(['ends']);
  });
});
