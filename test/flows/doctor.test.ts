import { ChannelType, PermissionFlagsBits } from 'discord.js';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createChannel, deleteChannel, replaceOverwrites } from '../../src/sandbox/world/channels.ts';
import { deleteRole, editRole } from '../../src/sandbox/world/roles.ts';
import { deleteThread, editThread } from '../../src/sandbox/world/threads.ts';
import { findChannel, findGuild } from '../../src/sandbox/world/world.ts';
import { openCommunity, type Community, type Outcome, type Person, type SeenMessage } from '../kit/community.ts';
import { describeOnBoth, runSql } from '../kit/storage.ts';

describeOnBoth('/group doctor', (databases) => {
  let community: Community;
  let olu: Person;
  let names = 0;
  let address: Awaited<ReturnType<typeof databases.make>>;

  beforeAll(async () => {
    address = await databases.make();
    community = await openCommunity({ storage: address });
    olu = community.person('olu');
  });
  afterEach(() => community.call('DELETE', '/faults'));
  afterAll(() => community.close());

  function cardOf({ answer, text }: Outcome): SeenMessage {
    if (!answer) throw new Error(`There is no card: ${text}`);
    return answer;
  }

  /** Discord as somebody who runs the server changes it by hand. */
  function byHand() {
    const { world } = community.sandbox;
    const guild = findGuild(community.guildId, world);
    const actor = { id: olu.id, reason: null };
    return { world, guild, actor };
  }

  /** Founds a group and tells where it is. */
  async function found(way: 'role' | 'overwrite' | 'thread', under?: string) {
    const name = `Pebble ${String((names += 1))}`;
    const options = {
      topic: 'grief',
      name,
      way,
      ...(way === 'thread' && { under: community.channels['welcome'] ?? '' }),
      ...(under !== undefined && { under }),
    };
    const { text } = await olu.presses('Found it', cardOf(await olu.runs('group create', options)));
    await community.idle();
    const home = /<#(\d+)>/.exec(text)?.[1] ?? '';
    const role = [...byHand().guild.roles.values()].find((one) => one.name === name);
    return { name, home, roleId: role?.id ?? '' };
  }

  async function look(group: string): Promise<Outcome> {
    await community.idle();
    return olu.runs('group doctor', { group });
  }

  const mend = async (group: string) => olu.presses('Put it right', cardOf(await look(group)));

  /** What the audit chain has about a group since it was founded. */
  async function readRecord(group: string): Promise<unknown[]> {
    const ofGroup = `target IN (SELECT id FROM "Group" WHERE name = '${group}')`;
    const rows = await runSql(address, `SELECT act FROM "AuditEntry" WHERE ${ofGroup} ORDER BY seq`);
    return rows.flat().slice(1);
  }

  it('says so where all is well, and offers nothing to press', async () => {
    const { name } = await found('role');
    const shown = await look(name);
    expect(shown.text).toContain('One group, and it is as it was founded');
    await expect(olu.presses('Put it right', cardOf(shown))).rejects.toThrow();
  });

  it('makes a deleted role anew and opens the channel to it, once it was pressed', async () => {
    const { name, home, roleId } = await found('role');
    const { world, guild, actor } = byHand();
    deleteRole(guild, roleId, actor, world);
    expect((await look(name)).text).toContain('Its role was deleted');
    expect(
      [...guild.roles.values()].some((role) => role.name === name),
      'before it was pressed',
    ).toBe(false);

    expect((await mend(name)).text).toContain('There is a new role');
    const made = [...guild.roles.values()].find((role) => role.name === name);
    expect(made?.permissions).toBe('0');
    expect(findChannel(home, world).overwrites.has(made?.id ?? '')).toBe(true);
    expect((await look(name)).text).toContain('as it was founded');
    expect(await readRecord(name)).toEqual(['group.mended']);
  });

  it('records it once, however much of a group is put right, and nothing where nothing was to be done', async () => {
    const { name, home, roleId } = await found('role');
    const { world, guild, actor } = byHand();
    deleteRole(guild, roleId, actor, world);
    deleteChannel(findChannel(home, world), guild, actor, world);
    const shown = cardOf(await look(name));
    const { text } = await olu.presses('Put it right', shown);
    expect(text).toContain('There is a new role');
    expect(text).toContain('There is a new channel');
    expect(await readRecord(name)).toEqual(['group.mended']);
    await community.idle();
    await olu.presses('Put it right', shown).catch(() => null);
    expect(await readRecord(name)).toEqual(['group.mended']);
  });

  it.each(['role', 'overwrite'] as const)('makes the deleted channel of a group with %s anew', async (way) => {
    const { name, home } = await found(way);
    const { world, guild, actor } = byHand();
    deleteChannel(findChannel(home, world), guild, actor, world);
    expect((await mend(name)).text).toContain('There is a new channel');
    expect((await look(name)).text).toContain('as it was founded');
    const maya = community.person('maya');
    expect((await maya.runs('group join', { group: name })).text).toContain(name);
  });

  it('posts the welcome in a new channel, which says that a program reads along', async () => {
    const { name, home } = await found('overwrite');
    const { world, guild, actor } = byHand();
    deleteChannel(findChannel(home, world), guild, actor, world);
    await mend(name);
    const made = [...world.channels.values()].find((one) => one.name === name.toLowerCase().replace(' ', '-'));
    const maya = community.person('maya');
    await maya.presses('Join', cardOf(await maya.runs('group join', { group: name })));
    expect((await maya.waitsFor(made?.id ?? '', /What we agree on/)).text).toMatch(/program/);
  });

  it('makes a thread anew elsewhere where the channel it stood under was deleted', async () => {
    const { world, guild, actor } = byHand();
    const under = createChannel({ guild, name: 'harbour', type: ChannelType.GuildText, overwrites: [] }, actor, world);
    await community.idle();
    const { name } = await found('thread', under.id);
    deleteChannel(under, guild, actor, world);
    expect((await mend(name)).text).toContain('There is a new thread');
    expect((await look(name)).text).toContain('as it was founded');
  });

  it('says what to do to whoever would join a group that could not be made anew', async () => {
    const { name, home } = await found('overwrite');
    const { world, guild, actor } = byHand();
    const maya = community.person('maya');
    const card = cardOf(await maya.runs('group join', { group: name }));
    deleteChannel(findChannel(home, world), guild, actor, world);
    const shown = cardOf(await look(name));
    await community.call('POST', '/faults', {
      kind: 'status',
      status: 500,
      route: 'POST /guilds/*/channels',
      times: 9,
    });
    expect((await olu.presses('Put it right', shown)).text).toContain('Did not work');
    expect(await readRecord(name)).toEqual([]);
    expect((await maya.presses('Join', card)).text).toContain('Something on this server is in my way');
  });

  it('closes a channel that everybody can read, and shuts out nobody who belongs', async () => {
    const { name, home, roleId } = await found('role');
    const { world } = byHand();
    const channel = findChannel(home, world);
    const open = [...channel.overwrites.values()].filter((one) => one.id !== community.guildId);
    replaceOverwrites(channel, open, world);
    await community.call('POST', '/idle', { timeoutMs: 2000 });
    const maya = community.person('maya');
    expect((await look(name)).text).toContain('Everybody on the server can see its channel');
    expect((await mend(name)).text).toContain('closed to all but its members');
    await expect(maya.sees(home)).rejects.toMatchObject({ status: 403 });
    expect(findChannel(home, world).overwrites.has(roleId)).toBe(true);
    expect((await look(name)).text).toContain('as it was founded');
  });

  it('wakes a thread, and ends invitations to it', async () => {
    const { name, home } = await found('thread');
    const { world } = byHand();
    editThread(findChannel(home, world), { archived: true, invitable: true }, world);
    const shown = await look(name);
    expect(shown.text).toContain('put its thread to sleep');
    expect(shown.text).toContain('Members can invite others');
    expect((await mend(name)).text).toContain('The thread is awake');
    expect(findChannel(home, world).thread).toMatchObject({ archived: false, invitable: false });
    expect(await readRecord(name)).toEqual(['group.mended']);
  });

  it('makes a deleted thread anew', async () => {
    const { name, home } = await found('thread');
    const { world, guild, actor } = byHand();
    deleteThread(findChannel(home, world), guild, actor, world);
    expect((await mend(name)).text).toContain('There is a new thread');
    expect((await look(name)).text).toContain('as it was founded');
  });

  it('says what only a person can put right, and leaves it alone', async () => {
    const { name, roleId } = await found('role');
    const { world, guild, actor } = byHand();
    const role = guild.roles.get(roleId);
    if (!role) throw new Error('The role is gone.');
    editRole(guild, role, { permissions: String(PermissionFlagsBits.KickMembers) }, actor, world);
    const shown = await look(name);
    expect(shown.text).toContain('Its role allows to moderate');
    await expect(olu.presses('Put it right', cardOf(shown))).rejects.toThrow();
    expect(guild.roles.get(roleId)?.permissions).toBe(String(PermissionFlagsBits.KickMembers));
    editRole(guild, role, { permissions: '0' }, actor, world);
  });

  it('calls a channel that it cannot see unknown, and touches nothing', async () => {
    const { name, home } = await found('overwrite');
    const { world } = byHand();
    const channel = findChannel(home, world);
    const before = [...channel.overwrites.values()];
    replaceOverwrites(
      channel,
      before.filter((one) => one.id === community.guildId),
      world,
    );
    const shown = await look(name);
    expect(shown.text).toContain('I cannot look into its channel');
    await expect(olu.presses('Put it right', cardOf(shown))).rejects.toThrow();
    replaceOverwrites(channel, before, world);
  });

  it('looks at all groups at once, and tells each by its name', async () => {
    const [one, other] = [await found('role'), await found('role')];
    const { world, guild, actor } = byHand();
    for (const { roleId } of [one, other]) deleteRole(guild, roleId, actor, world);
    await community.idle();
    const shown = await olu.runs('group doctor');
    expect(shown.text).toContain(one.name);
    expect(shown.text).toContain(other.name);
    expect(shown.text).toMatch(/other groups are well/);
    const done = await olu.presses('Put it right', cardOf(shown));
    expect(done.text.match(/There is a new role/g)).toHaveLength(2);
    for (const { name } of [one, other]) expect(await readRecord(name)).toEqual(['group.mended']);
  });

  it('leaves one role, whatever answers were lost on the way', async () => {
    const { name, roleId } = await found('role');
    const { world, guild, actor } = byHand();
    deleteRole(guild, roleId, actor, world);
    await community.idle();
    await community.call('POST', '/faults', { kind: 'lost-answer', route: 'POST /guilds/*/roles' });
    await mend(name);
    await mend(name).catch(() => null);
    expect([...guild.roles.values()].filter((role) => role.name.startsWith(name))).toHaveLength(1);
  });

  it('is for founders alone', async () => {
    const refused = await community.person('maya').runs('group doctor');
    expect(refused.text).toContain('Only people who may manage this server');
  });
});
