import { describe, expect, it } from 'vitest';
import type { Places } from '../../src/discord/places.ts';
import { findStanding, letIn, letOut, recallStanding, type BelongingNeeds } from '../../src/groups/belonging.ts';
import type { Group } from '../../src/groups/group.ts';
import { mayUseHome } from '../../src/groups/home-rights.ts';
import { type plainView } from '../kit/core.ts';
import { makeGroup } from '../kit/groups.ts';
import { pretend } from '../kit/pretend.ts';
import { ids } from '../kit/interactions.ts';

const role = '320000000000000001';
const channelId = '310000000000000005';
const threadId = '310000000000000006';
const byRole = makeGroup({ roleId: role, channelId });
const byOverwrite = makeGroup({ belonging: 'overwrite', roleId: null, channelId });
const byThread = makeGroup({ belonging: 'thread', roleId: null, channelId, threadId });

/** Discord with Maya in one channel and one thread, and with these roles of hers. */
function openDiscord({
  roles = [role],
  inThread = true,
  blocked = [],
}: { roles?: readonly string[] | null; inThread?: boolean | null; blocked?: readonly string[] } = {}) {
  const asked: string[] = [];
  const note =
    (what: string) =>
    (...given: readonly unknown[]) => {
      asked.push([what, ...given].join(' '));
      return Promise.resolve();
    };
  const places = pretend<Places>({
    isInThread: () => Promise.resolve(inThread),
    giveRole: note('give'),
    takeRole: note('take'),
    letIn: note('let in'),
    letOut: note('let out'),
    addToThread: note('add'),
    removeFromThread: note('remove'),
  });
  const members = [ids.maya].filter((id) => !blocked.includes(id));
  const channel = { name: 'room', type: 0, parentId: null, members, blocked, overwrites: 1, memberCount: null };
  const needs: BelongingNeeds & { looked: string[] } = {
    looked: [],
    places,
    view: {
      findChannel: (_guildId, id) => (id === channelId ? { ...channel, archived: false, ageRestricted: false } : null),
    },
    findRoles(_guildId, userId) {
      needs.looked.push(userId);
      return Promise.resolve(roles);
    },
  };
  return { needs, asked };
}

const maya = { userId: ids.maya, roles: null };
const theo = { userId: ids.theo, roles: null };

describe('who belongs to a group', () => {
  it('by a role is whoever has it, as came along with what they asked for, or else as Discord says', async () => {
    const { needs } = openDiscord();
    expect(await findStanding(byRole, { ...maya, roles: [role] }, needs)).toBe('yes');
    expect(await findStanding(byRole, { ...maya, roles: [] }, needs)).toBe('no');
    expect(needs.looked).toEqual([]);
    expect(await findStanding(byRole, maya, needs)).toBe('yes');
    expect(needs.looked).toEqual([ids.maya]);
    expect(await findStanding(byRole, maya, openDiscord({ roles: [] }).needs)).toBe('no');
  });

  it('by a channel is whoever has an overwrite there', async () => {
    const { needs } = openDiscord();
    expect(await findStanding(byOverwrite, maya, needs)).toBe('yes');
    expect(await findStanding(byOverwrite, theo, needs)).toBe('no');
  });

  it('by a thread is whoever is in it', async () => {
    expect(await findStanding(byThread, maya, openDiscord().needs)).toBe('yes');
    expect(await findStanding(byThread, maya, openDiscord({ inThread: false }).needs)).toBe('no');
  });

  it('is nobody whom moderators keep out of its channel by hand, whatever else speaks for them', async () => {
    const { needs } = openDiscord({ blocked: [ids.maya] });
    for (const group of [byRole, byOverwrite, byThread]) {
      expect(await findStanding(group, { ...maya, roles: [role] }, needs)).toBe('no');
      expect(recallStanding(group, { ...maya, roles: [role] }, needs)).toBe('no');
    }
    expect(await findStanding(byRole, { ...theo, roles: [role] }, needs)).toBe('yes');
  });

  it('is unknown, and never a no, where Discord does not show it', async () => {
    const { needs } = openDiscord({ roles: null, inThread: null });
    const unknown: readonly Group[] = [
      byRole,
      { ...byRole, roleId: null },
      { ...byOverwrite, channelId: null },
      { ...byOverwrite, channelId: ids.lounge },
      byThread,
      { ...byThread, threadId: null },
    ];
    for (const group of unknown) expect(await findStanding(group, maya, needs)).toBe('unknown');
    expect(await findStanding({ ...byRole, roleId: null }, { ...maya, roles: [role] }, needs)).toBe('unknown');
  });

  it('is recalled from memory alone', () => {
    const { needs } = openDiscord();
    expect(recallStanding(byRole, { ...maya, roles: [role] }, needs)).toBe('yes');
    expect(recallStanding(byRole, { ...maya, roles: [] }, needs)).toBe('no');
    expect(recallStanding(byOverwrite, maya, needs)).toBe('yes');
    expect(recallStanding(byOverwrite, theo, needs)).toBe('no');
    // Somebody with the group's role is not by that in a channel of its own, and not in a channel by way of a thread.
    const others: readonly Group[] = [
      byRole,
      { ...byRole, roleId: null },
      byThread,
      { ...byOverwrite, channelId: null },
      { ...byOverwrite, channelId: ids.lounge },
    ];
    for (const group of others) expect(recallStanding(group, maya, needs)).toBe('unknown');
    expect(recallStanding({ ...byThread, roleId: role }, { ...maya, roles: [role] }, needs)).toBe('unknown');
    expect(recallStanding({ ...byRole, roleId: null }, { ...maya, roles: [role] }, needs)).toBe('unknown');
    expect(recallStanding({ ...byOverwrite, roleId: role }, { ...theo, roles: [role] }, needs)).toBe('no');
  });
});

describe('letting somebody in and out', () => {
  it('is one request, of the kind that the group is made of', async () => {
    const { needs, asked } = openDiscord();
    for (const group of [byRole, byOverwrite, byThread]) {
      await letIn(group, ids.maya, needs);
      await letOut(group, ids.maya, needs);
    }
    expect(asked).toEqual([
      `give ${ids.guild} ${ids.maya} ${role}`,
      `take ${ids.guild} ${ids.maya} ${role}`,
      `let in ${channelId} ${ids.maya} member joining`,
      `let out ${channelId} ${ids.maya} leaving`,
      `add ${threadId} ${ids.maya}`,
      `remove ${threadId} ${ids.maya}`,
    ]);
  });

  it('leaves alone what keeps somebody out of a channel', async () => {
    const { needs, asked } = openDiscord({ blocked: [ids.maya] });
    await letOut(byOverwrite, ids.maya, needs);
    expect(asked).toEqual([]);
    await letOut(byRole, ids.maya, needs);
    expect(asked).toEqual([`take ${ids.guild} ${ids.maya} ${role}`]);
  });

  it('is refused where what it takes was deleted', async () => {
    const { needs, asked } = openDiscord();
    const gone = [
      { ...byRole, roleId: null },
      { ...byOverwrite, channelId: null },
      { ...byThread, threadId: null },
    ];
    for (const group of gone)
      for (const work of [letIn, letOut])
        await expect((async () => work(group, ids.maya, needs))()).rejects.toMatchObject({
          code: 'group-out-of-reach',
        });
    expect(asked).toEqual([]);
  });
});

describe('whether the bot may write in a group’s place', () => {
  const look = (missing: string[] | null) => {
    const asked: string[] = [];
    const view: Pick<typeof plainView, 'findMissing'> = {
      findMissing(guildId, home, needed) {
        asked.push(`${guildId} ${home} ${needed.join(' ')}`);
        return missing === null ? null : needed.filter((name) => missing.includes(name));
      },
    };
    return { asked, view };
  };

  it('is asked for what it takes there', () => {
    const needs = look([]);
    for (const group of [byRole, byOverwrite, byThread]) expect(mayUseHome(group, needs)).toBe(true);
    expect(mayUseHome(byRole, needs, ['ViewChannel'])).toBe(true);
    expect(needs.asked).toEqual([
      `${ids.guild} ${channelId} ViewChannel SendMessages`,
      `${ids.guild} ${channelId} ViewChannel SendMessages`,
      `${ids.guild} ${threadId} ViewChannel SendMessagesInThreads`,
      `${ids.guild} ${channelId} ViewChannel`,
    ]);
  });

  it('is no where something is missing, or there is no place; unknown is yes for a thread alone, which may be asleep', () => {
    expect(mayUseHome(byRole, look(['SendMessages']))).toBe(false);
    expect(mayUseHome(byThread, look(['SendMessagesInThreads']))).toBe(false);
    expect(mayUseHome(byThread, look(null))).toBe(true);
    expect(mayUseHome(byRole, look(null))).toBe(false);
    expect(mayUseHome(byOverwrite, look(null))).toBe(false);
    expect(mayUseHome({ ...byRole, channelId: null }, look([]))).toBe(false);
    expect(mayUseHome({ ...byThread, threadId: null }, look([]))).toBe(false);
  });
});
