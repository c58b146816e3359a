import { dirname } from 'node:path';
import { PermissionFlagsBits } from 'discord.js';
import { ChannelType } from 'discord-api-types/v10';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { createChannel, replaceOverwrites } from '../../src/sandbox/world/channels.ts';
import { createRole, moveRoles } from '../../src/sandbox/world/roles.ts';
import { addThreadMember, createThread, listThreads } from '../../src/sandbox/world/threads.ts';
import { findChannel, findGuild } from '../../src/sandbox/world/world.ts';
import { openCommunity, type Community, type Outcome, type Person, type SeenMessage } from '../kit/community.ts';
import { runFoundingKills } from '../kit/founding-kills.ts';
import { describeOnBoth } from '../kit/storage.ts';

/** What the bot asked of Discord. */
interface Requests {
  requests: { seq: number; method: string; path: string }[];
}

type Options = Record<string, string | boolean>;

/** Somebody who runs the server, founding groups on it. */
function watchFounding(community: Community, founder: Person) {
  const { sandbox, guildId } = community;
  const guild = () => findGuild(guildId, sandbox.world);

  async function draft(options: Options): Promise<SeenMessage> {
    const { answer, text } = await founder.runs('group create', options);
    if (!answer?.text.includes('Draft: ')) throw new Error(`There is no draft: ${text}`);
    return answer;
  }

  return {
    guild,
    draft,
    async found(options: Options): Promise<{ text: string; home: string }> {
      const { text } = await founder.presses('Found it', await draft(options));
      await community.idle();
      return { text, home: findHome(text) };
    },
    /** Every role, channel and thread of the server, by name. */
    listPlaces(): string[] {
      const channels = [...sandbox.world.channels.values()].filter((channel) => channel.guildId === guildId);
      return [...guild().roles.values(), ...channels].map(({ name }) => name ?? '').sort();
    },
    /** What the bot asked of Discord meanwhile. */
    async hear(act: () => Promise<unknown>): Promise<Requests['requests']> {
      await community.idle();
      const last = (await community.call<Requests>('GET', '/requests?since=0')).requests.at(-1)?.seq ?? 0;
      await act();
      await community.idle();
      return (await community.call<Requests>('GET', '/requests?since=0')).requests.filter(({ seq }) => seq > last);
    },
  };
}

/** The channel or thread that a card names; empty where it names none. */
function findHome(text: string): string {
  return /<#(\d+)>/.exec(text)?.[1] ?? '';
}

/** What is in a list and was not before. */
function findNew(before: readonly string[], after: readonly string[]): string[] {
  const left = [...before];
  return after.filter((name) => {
    const at = left.indexOf(name);
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
}

describeOnBoth('founding a group', (databases) => {
  let community: Community;
  let olu: Person;
  let founding: ReturnType<typeof watchFounding>;

  beforeAll(async () => {
    community = await openCommunity({ storage: await databases.make() });
    olu = community.person('olu');
    founding = watchFounding(community, olu);
  });
  afterEach(() => community.call('DELETE', '/faults'));
  afterAll(() => community.close());

  /** The welcomes that stand in a place; what Discord says of its pin is none. */
  async function findWelcomes(home: string): Promise<string[]> {
    return (await olu.sees(home)).map(({ text }) => text).filter((text) => text.includes('What we agree on'));
  }

  it('shows the founder all that members will read, who could see what, and what will be made', async () => {
    const shown = await olu.runs('group create', { topic: 'grief', way: 'role' });
    expect(shown.ephemeral).toBe(true);
    expect(shown.text).toContain('Draft: Amber');
    expect(shown.text).toContain('What is said here stays here');
    expect(shown.text).toContain('Staff who can see the audit log, and other bots, can see who joined');
    expect(shown.text).toContain('makes a role and a private channel');
    expect(shown.text).not.toContain('⚠️');
  });

  it('says so on a card of a draft that was thrown away on another', async () => {
    const card = await founding.draft({ topic: 'grief', name: 'Short' });
    const other = await olu.runs('group edit', { group: 'Short' });
    expect((await olu.presses('Discard', card)).text).toContain('Nothing was made on Discord');
    for (const label of ['Found it', 'Words', 'Discard'])
      expect((await olu.presses(label, other.answer ?? { id: '' })).text).toContain('This group is gone');
  });

  it.each([
    { way: 'role', name: 'Harbour', made: ['Harbour', 'harbour'] },
    { way: 'overwrite', name: 'Willow', made: ['willow'] },
    { way: 'thread', name: 'Pebble', made: ['Pebble'] },
  ])('as a $way makes $made and posts the welcome there, with at most twelve requests', async ({ way, name, made }) => {
    const before = founding.listPlaces();
    const card = await founding.draft({ topic: 'grief', name, way });
    const answers: Outcome[] = [];
    const requests = await founding.hear(async () => answers.push(await olu.presses('Found it', card)));
    expect(requests.length).toBeLessThanOrEqual(12);
    expect(answers[0]?.ephemeral).toBe(true);
    expect(findNew(before, founding.listPlaces())).toEqual(made);
    const home = findHome(answers[0]?.text ?? '');
    const posts = await findWelcomes(home);
    expect(posts).toHaveLength(1);
    expect(posts[0]).toContain('You can leave at any time');
    await expect(community.person('maya').sees(home)).rejects.toMatchObject({ status: 403 });
  });

  it('makes threads to which members cannot invite, and roles that allow nothing and that nobody can mention', () => {
    const pebble = listThreads(founding.guild(), community.sandbox.world).find(({ name }) => name === 'Pebble');
    expect(pebble?.thread?.invitable).toBe(false);
    const role = [...founding.guild().roles.values()].find(({ name }) => name === 'Harbour');
    expect(role).toMatchObject({ permissions: '0', mentionable: false, hoist: false });
  });

  it('puts a channel into the category that was named, and the welcome into the language that was', async () => {
    const { world } = community.sandbox;
    const actor = { id: olu.id, reason: null };
    const category = createChannel(
      { guild: founding.guild(), name: 'Circles', type: ChannelType.GuildCategory, overwrites: [] },
      actor,
      world,
    );
    const { home } = await founding.found({
      topic: 'ocd',
      name: 'Kiesel',
      way: 'overwrite',
      under: category.id,
      language: 'de',
    });
    expect(findChannel(home, world).parentId).toBe(category.id);
    expect((await olu.sees(home))[0]?.text).toContain('Was wir vereinbaren');
  });

  it('founds once, however often it is pressed at once', async () => {
    const before = founding.listPlaces();
    const card = await founding.draft({ topic: 'plain', name: 'Twice', way: 'role' });
    expect((await olu.presses('Found it', card)).text).toContain('A few words are still missing');
    const words = { purpose: 'Tea.', forWhom: 'Anybody.', welcome: 'Hello.', agreement: 'Be kind.' };
    await olu.fills(await olu.presses('Words', card), words);
    const both = await Promise.all([olu.presses('Found it', card), olu.presses('Found it', card)]);
    await community.idle();
    for (const { text } of both) expect(text).toContain('is open in');
    expect(findNew(before, founding.listPlaces())).toEqual(['Twice', 'twice']);
    expect(await findWelcomes(findHome(both[0].text))).toHaveLength(1);
  });

  it('says kindly that a name is taken, also where two drafts want it at once, and suggests another', async () => {
    const taken = await olu.runs('group create', { topic: 'grief', name: 'HARBOUR ' });
    expect(taken.text).toContain('How about **HARBOUR 2**');
    const cards = [
      await founding.draft({ topic: 'ocd', name: 'Same', way: 'overwrite' }),
      await founding.draft({ topic: 'adhd', name: 'same', way: 'overwrite' }),
    ];
    const texts = (await Promise.all(cards.map((card) => olu.presses('Found it', card)))).map(({ text }) => text);
    expect(texts.filter((text) => text.includes('is open in'))).toHaveLength(1);
    expect(texts.filter((text) => text.includes('How about **'))).toHaveLength(1);
    expect(founding.listPlaces().filter((place) => place === 'same')).toHaveLength(1);
  });

  it.each([
    ['🌊 Wave 🌊', '🌊 Wave 🌊'],
    ['مجموعة السند', 'مجموعة السند'],
    ['\u202eNight\n owls\u200b', 'Night owls'],
  ])('takes the name %j as people read it', async (name, kept) => {
    const before = founding.listPlaces();
    await founding.found({ topic: 'grief', name, way: 'thread' });
    expect(findNew(before, founding.listPlaces())).toEqual([kept]);
  });

  it.each([
    ['@everyone', 'cannot mention anybody'],
    ['🌊🌊🌊', 'at least one letter or number'],
    ['x'.repeat(41), 'has 41 characters and 40 fit'],
  ])('refuses the name %j with a sentence', async (name, sentence) => {
    expect((await olu.runs('group create', { topic: 'grief', name })).text).toContain(sentence);
  });

  it('hands back what was typed where a form is refused, and opens forms with what is there', async () => {
    const card = await founding.draft({ topic: 'grief', name: 'Quay' });
    const words = { name: '@everyone', purpose: 'A long purpose that nobody wants to type twice.' };
    const refused = await olu.fills(await olu.presses('Words', card), words);
    expect(refused.text).toContain('A name cannot mention anybody');
    expect(refused.text).toContain('nobody wants to type twice');
    const again = await olu.fills(await olu.presses('Words', card), { purpose: 'To sit together.' });
    for (const text of ['Draft: Quay', 'To sit together.', 'What is said here stays here'])
      expect(again.text).toContain(text);
    expect((await olu.fills(await olu.presses('More', card), { size: 'many' })).text).toContain(
      'a whole number from 2',
    );
  });

  it('wants a therapist named by somebody who may manage the server, and tells members who vouches', async () => {
    const card = await founding.draft({ topic: 'grief', name: 'Led', way: 'overwrite' });
    const runs = await olu.fills(await olu.presses('How it runs', card), { led: 'therapist' });
    expect(runs.text).toContain('a therapist who is not named yet');
    expect((await olu.presses('Found it', card)).text).toContain('nobody is named yet');
    const more = await olu.fills(await olu.presses('More', card), { therapist: 'Dr Ada Quist', size: '12' });
    expect(more.text).toContain('Dr Ada Quist, vouched for');
    expect(more.text).toContain('Room for 12');
    const { text } = await olu.presses('Found it', card);
    await community.idle();
    expect((await olu.sees(findHome(text)))[0]?.text).toContain('Led by Dr Ada Quist, a therapist');
  });

  it('begins with a size that its way of belonging has room for, so that its words can be changed', async () => {
    const card = await founding.draft({ topic: 'grief', name: 'Roomy', way: 'thread' });
    expect(card.text).toContain('No size limit');
    const written = await olu.fills(await olu.presses('Words', card), { purpose: 'To sit together on Sundays.' });
    expect(written.text).not.toContain('people at most');
    expect(written.text).toContain('on Sundays');
  });

  it('adds a line on contact where people under 18 may join, and begins there without anonymous posts', async () => {
    const card = await founding.draft({ topic: 'grief', name: 'Young' });
    expect(card.text).not.toContain('Write in the group, not in private messages');
    const young = await olu.fills(await olu.presses('How it runs', card), { age: '16', anonymous: 'off' });
    expect(young.text).toContain('Write in the group, not in private messages');
    const loud = await olu.fills(await olu.presses('How it runs', card), { anonymous: 'on' });
    expect(loud.text).toContain('anonymous posts are looked at first or there are none');
  });

  it('is for those who may found groups, and shows nobody else a draft', async () => {
    const maya = community.person('maya');
    for (const command of ['group create', 'group edit', 'group archive'])
      expect((await maya.runs(command, command === 'group create' ? {} : { group: 'Quay' })).text).toContain(
        'those whom they named for it',
      );
    expect(await maya.types('group edit', 'group', '')).toEqual([]);
    expect(await maya.types('group archive', 'group', '')).toEqual([]);
    expect(await maya.types('group create', 'topic', '')).toEqual([]);
    expect((await olu.types('group edit', 'group', 'quay')).map(({ name }) => name)).toEqual(['Quay (draft)']);
    expect((await olu.types('group create', 'topic', 'gri')).map(({ value }) => value)).toEqual(['grief']);
  });

  it('names each permission that is missing and why it is asked for', async () => {
    const made = await community.call<{ members: Record<string, string>; channels: Record<string, string> }>(
      'POST',
      '/guilds',
      { name: 'Poor', owner: 'lee', members: [], roles: [], channels: ['talk'], botPermissions: 'invite' },
    );
    const act = async (path: string, body: object): Promise<Outcome> => {
      const given = { userId: made.members['lee'], channelId: made.channels['talk'], ...body };
      const { interactionId } = await community.call<{ interactionId: string }>('POST', `/act/${path}`, given);
      return olu.seesOutcome(interactionId);
    };
    const shown = await act('command', { command: 'group create', options: { topic: 'grief', way: 'role' } });
    expect(shown.text).toContain('I need **Manage Roles** to let people in and out');
    expect(shown.text).toContain('I need **Manage Channels** to make the channel');
    const pressed = await act('press', { messageId: shown.answer?.id, label: 'Found it' });
    expect(pressed.text).toContain('I need **Manage Roles, Manage Channels**');
  });

  it.each([
    { way: 'role', route: 'POST /guilds/*/roles' },
    { way: 'role', route: 'POST /guilds/*/channels' },
    { way: 'thread', route: 'POST /channels/*/threads' },
  ])(
    'leaves nothing twice where an answer was lost, and is founded by the next press: a $way, $route',
    async ({ way, route }) => {
      const before = founding.listPlaces();
      const card = await founding.draft({ topic: 'grief', name: `Lost ${route.split('/').at(-1) ?? ''}`, way });
      await community.call('POST', '/faults', { kind: 'lost-answer', route });
      await olu.presses('Found it', card);
      expect((await olu.presses('Found it', card)).text).toContain('is open in');
      expect(findNew(before, founding.listPlaces())).toHaveLength(way === 'role' ? 2 : 1);
      expect(founding.listPlaces().join('\n')).not.toMatch(/[0-9a-f]{12}/);
    },
  );

  it.each([
    { way: 'role', kind: 'lost-answer', route: 'POST /guilds/*/channels' },
    { way: 'role', kind: 'status', status: 503, route: 'POST /guilds/*/channels' },
    { way: 'role', kind: 'status', status: 500, route: 'PATCH /guilds/*/roles/*' },
    { way: 'overwrite', kind: 'status', status: 500, route: 'GET /guilds/*/channels' },
    { way: 'role', kind: 'status', status: 429, retryAfter: 60, route: 'POST /guilds/*/roles' },
    { way: 'thread', kind: 'status', status: 500, route: 'PATCH /channels/*' },
    { way: 'thread', kind: 'lost-answer', route: 'POST /channels/*/threads' },
  ])('is taken back where Discord fails for long: a $way, $kind at $route', async ({ way, ...fault }) => {
    const before = founding.listPlaces();
    const card = await founding.draft({ topic: 'grief', name: 'Stormy', way });
    await community.call('POST', '/faults', { ...fault, times: fault.route.startsWith('GET') ? 4 : 100 });
    const failed = await olu.presses('Found it', card);
    await community.call('DELETE', '/faults');
    expect(failed.text).toMatch(/Discord (is busy or )?did not answer/);
    expect(founding.listPlaces()).toEqual(before);
    expect((await olu.runs('group edit', { group: 'Stormy' })).text).toContain('Draft: Stormy');
    await olu.presses('Discard', card);
  });

  it('says so where the channel it was to stand under is gone, and goes on under another', async () => {
    const { channelId } = await community.call<{ channelId: string }>('POST', `/guilds/${community.guildId}/channels`, {
      name: 'short-lived',
    });
    const card = await founding.draft({ topic: 'grief', name: 'Orphan', way: 'thread', under: channelId });
    await community.call('DELETE', `/guilds/${community.guildId}/channels/${channelId}`);
    const { text } = await olu.presses('Found it', card);
    expect(text).toMatch(/I need \*\*View Channel\*\*|is gone/);
    const lounge = community.channels['lounge'] ?? '';
    const moved = await olu.runs('group edit', { group: 'Orphan', under: lounge });
    expect(moved.text).toContain(`under <#${lounge}>`);
    const refused = await olu.runs('group edit', { group: 'Pebble', under: lounge });
    expect(refused.text).toContain('stays where it is');
    expect((await olu.presses('Found it', moved.answer ?? { id: '' })).text).toContain('is open in');
  });

  it('leaves a full server as it was and says what to do', async () => {
    const { world } = community.sandbox;
    const actor = { id: olu.id, reason: null };
    const guild = founding.guild();
    const [roleCard, channelCard] = [
      await founding.draft({ topic: 'grief', name: 'Role 250', way: 'role' }),
      await founding.draft({ topic: 'grief', name: 'Channel 500', way: 'overwrite' }),
    ];
    while (guild.roles.size < 250) createRole(guild, { name: `r${guild.roles.size}` }, actor, world);
    expect((await olu.presses('Found it', roleCard)).text).toContain('This server has 250 roles');
    const count = () =>
      [...world.channels.values()].filter((channel) => channel.guildId === guild.id && !channel.thread).length;
    while (count() < 500)
      createChannel({ guild, name: `c${count()}`, type: ChannelType.GuildText, overwrites: [] }, actor, world);
    const before = founding.listPlaces();
    expect((await olu.presses('Found it', channelCard)).text).toContain('This server has 500 channels');
    expect(founding.listPlaces()).toEqual(before);
  });
});

describeOnBoth('taking over a place that is there', (databases) => {
  let community: Community;
  let olu: Person;
  let founding: ReturnType<typeof watchFounding>;
  let denyAll: { id: string; type: 0; allow: bigint; deny: bigint };

  beforeAll(async () => {
    community = await openCommunity({ storage: await databases.make() });
    olu = community.person('olu');
    founding = watchFounding(community, olu);
    denyAll = { id: community.guildId, type: 0, allow: 0n, deny: PermissionFlagsBits.ViewChannel };
  });
  afterAll(() => community.close());

  const actor = () => ({ id: olu.id, reason: null });
  const see =
    PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages | PermissionFlagsBits.ReadMessageHistory;

  function makeRole(name: string, permissions = 0n): string {
    return createRole(founding.guild(), { name, permissions: permissions.toString() }, actor(), community.sandbox.world)
      .id;
  }

  /** A private channel that the bot, and a role where one is given, can see. */
  function makeChannel(name: string, roleId?: string): string {
    const { world } = community.sandbox;
    const channel = createChannel(
      { guild: founding.guild(), name, type: ChannelType.GuildText, overwrites: [] },
      actor(),
      world,
    );
    const bot = { id: world.botId, type: 1 as const, allow: see, deny: 0n };
    const role = roleId === undefined ? [] : [{ id: roleId, type: 0 as const, allow: see, deny: 0n }];
    replaceOverwrites(channel, [denyAll, bot, ...role], world);
    return channel.id;
  }

  it('makes a role with its channel a group, under the name people know, and touches neither', async () => {
    const role = makeRole('Night owls');
    const channel = makeChannel('night-owls', role);
    const before = founding.listPlaces();
    const requests = await founding.hear(() =>
      founding.found({ topic: 'grief', 'existing-role': role, 'existing-channel': channel }),
    );
    expect(founding.listPlaces()).toEqual(before);
    const changes = requests.filter(
      ({ method, path }) => method !== 'GET' && !/callback|@original|messages/.test(path),
    );
    expect(changes).toEqual([]);
    expect((await olu.sees(channel))[0]?.text).toContain('Night owls');
    const again = await olu.runs('group create', { 'existing-role': role, 'existing-channel': channel });
    expect(again.text).toContain('Another group of this server has this place already');
  });

  it('makes a private channel a group', async () => {
    const channel = makeChannel('the-quiet-one');
    const { text } = await founding.found({ topic: 'grief', 'existing-channel': channel });
    expect(text).toContain(`<#${channel}>`);
  });

  it('makes a private thread a group that members cannot invite to, if the bot is in it', async () => {
    const { world } = community.sandbox;
    const lounge = findChannel(community.channels['lounge'] ?? '', world);
    const thread = createThread(
      {
        parent: lounge,
        guild: founding.guild(),
        name: 'Three of us',
        type: ChannelType.PrivateThread,
        invitable: true,
      },
      actor(),
      world,
    );
    const options = { topic: 'grief', 'existing-channel': thread.id };
    expect((await olu.runs('group create', options)).text).toContain('mention me once');
    addThreadMember(thread, world.botId, olu.id, world);
    const { text } = await founding.found(options);
    expect(text).toContain('Three of us');
    expect(thread.thread?.invitable).toBe(false);
  });

  it('refuses what cannot be a group, each with what to do', async () => {
    const channel = makeChannel('spare', makeRole('Spare'));
    const ask = async (role: string, to = channel) =>
      (await olu.runs('group create', { topic: 'grief', 'existing-role': role, 'existing-channel': to })).text;
    const bot = [...founding.guild().roles.values()].find(({ managed }) => managed)?.id ?? '';
    expect(await ask(community.guildId)).toContain('it is everybody’s');
    expect(await ask(community.roles['Moderators'] ?? '')).toContain('of your moderators');
    expect(await ask(bot)).toContain('belongs to a bot');
    expect(await ask(makeRole('Keys', PermissionFlagsBits.ManageMessages))).toContain('one can moderate');
    expect(await ask(makeRole('Outside'))).toContain('cannot see this channel');
    const high = makeRole('High');
    moveRoles(founding.guild(), [{ id: high, position: 99 }], community.sandbox.world);
    await community.idle();
    expect(await ask(high)).toContain('I can only give roles that stand below mine');
    const open = await olu.runs('group create', { 'existing-channel': community.channels['lounge'] ?? '' });
    expect(open.text).toContain('Everybody on the server can see this channel');
    const desk = await olu.runs('group create', { 'existing-channel': community.channels['moderators'] ?? '' });
    expect(desk.text).toContain('where your moderators work');
    const alone = await olu.runs('group create', { 'existing-role': makeRole('Alone') });
    expect(alone.text).toContain('together with the channel it opens');
  });

  it('refuses a channel with almost as many overwrites as Discord keeps, and one it cannot look into', async () => {
    const { world } = community.sandbox;
    const crowded = makeChannel('crowded');
    const people = Array.from({ length: 900 }, (_, index) => ({
      id: String(900_000_000_000_000_000n + BigInt(index)),
      type: 1 as const,
      allow: see,
      deny: 0n,
    }));
    const channel = findChannel(crowded, world);
    replaceOverwrites(channel, [...channel.overwrites.values(), ...people], world);
    await community.idle();
    const full = await olu.runs('group create', { topic: 'grief', 'existing-channel': crowded });
    expect(full.text).toContain('More than 900 people or roles');
    const hidden = findChannel(makeChannel('hidden'), world);
    replaceOverwrites(hidden, [denyAll], world);
    await community.idle();
    const unknown = await olu.runs('group create', { topic: 'grief', 'existing-channel': hidden.id });
    expect(unknown.text).toContain('I cannot look into this place');
  });
});

describeOnBoth('a group that was founded', (databases) => {
  let community: Community;
  let olu: Person;
  let founding: ReturnType<typeof watchFounding>;

  beforeAll(async () => {
    community = await openCommunity({ storage: await databases.make() });
    olu = community.person('olu');
    founding = watchFounding(community, olu);
  });
  afterAll(() => community.close());

  async function edit(group: string): Promise<SeenMessage> {
    const { answer, text } = await olu.runs('group edit', { group });
    if (!answer) throw new Error(text);
    return answer;
  }

  it('is renamed with its role and channel, and nobody loses access', async () => {
    const { home } = await founding.found({ topic: 'grief', name: 'Old quay', way: 'role' });
    const maya = community.person('maya');
    const role = [...founding.guild().roles.values()].find(({ name }) => name === 'Old quay')?.id ?? '';
    await community.call('PUT', `/guilds/${community.guildId}/members/${maya.id}/roles/${role}`);
    const form = await olu.presses('Words', await edit('old quay'));
    expect(form.modal?.fields.map(({ customId }) => customId)).toEqual(['name', 'purpose', 'forWhom', 'welcome']);
    const changed = await olu.fills(form, { name: 'New quay' });
    expect(changed.text).toContain('## New quay');
    expect(founding.listPlaces()).toEqual(expect.arrayContaining(['New quay', 'new-quay']));
    expect(founding.listPlaces()).not.toContain('Old quay');
    expect((await maya.sees(home)).length).toBeGreaterThan(0);
  });

  it('keeps its old name everywhere where Discord does not take the new one, and hands back what was typed', async () => {
    await founding.found({ topic: 'ocd', name: 'Steady', way: 'role' });
    const card = await edit('Steady');
    await community.call('POST', '/faults', {
      kind: 'status',
      status: 500,
      times: 8,
      route: 'PATCH /guilds/*/roles/*',
    });
    const failed = await olu.fills(await olu.presses('Words', card), { name: 'Moved' });
    await community.call('DELETE', '/faults');
    expect(failed.text).toContain('Discord did not take the new name');
    expect(failed.text).toContain('Moved');
    expect(founding.listPlaces()).toEqual(expect.arrayContaining(['Steady', 'steady']));
    expect((await edit('Steady')).text).toContain('## Steady');
  });

  it('can go up in age and not down, since people joined it as it was', async () => {
    await founding.found({ topic: 'adhd', name: 'Sixteen', way: 'overwrite' });
    const down = await olu.fills(await olu.presses('How it runs', await edit('Sixteen')), { age: '13' });
    expect(down.text).toContain('can go up and not down');
    const up = await olu.fills(await olu.presses('How it runs', await edit('Sixteen')), { age: '18' });
    expect(up.text).toContain('From 18 up');
  });

  it('that is put away keeps everybody in it, is no longer offered, and can be opened again', async () => {
    const { home } = await founding.found({ topic: 'veterans', name: 'Copper', way: 'thread' });
    const { world } = community.sandbox;
    const maya = community.person('maya');
    addThreadMember(findChannel(home, world), maya.id, world.botId, world);
    const asked = await olu.runs('group archive', { group: 'Copper' });
    expect(asked.text).toContain('keeps access');
    expect((await olu.presses('Put it away', asked.answer ?? { id: '' })).text).toContain('is put away');
    expect(findChannel(home, world).thread?.archived).toBe(true);
    expect((await maya.sees(home)).length).toBeGreaterThan(0);
    const again = await olu.runs('group archive', { group: 'Copper' });
    expect(again.text).toContain('Open Copper again?');
    expect((await olu.presses('Open it again', again.answer ?? { id: '' })).text).toContain('is open again');
    expect(findChannel(home, world).thread?.archived).toBe(false);
  });

  it('and a draft are there after a restart, with what was typed and buttons that work', async () => {
    const card = await founding.draft({ topic: 'grief', name: 'Kept', way: 'overwrite' });
    await olu.fills(await olu.presses('Words', card), { agreement: 'Only this.' });
    await community.stopBot();
    await community.startBot();
    expect((await edit('Kept')).text).toContain('Only this.');
    expect((await edit('New quay')).text).toContain('## New quay');
    expect((await olu.presses('Found it', card)).text).toContain('is open in');
  });

  it('and drafts older than seven days are thrown away', async () => {
    await founding.draft({ topic: 'grief', name: 'Forgotten' });
    const { now } = await community.call<{ now: string }>('GET', '/clock');
    await community.call('POST', '/clock', { set: now });
    await community.call('POST', '/clock', { advance: 'P8D', step: 'P1D' });
    expect((await olu.runs('group edit', { group: 'Forgotten' })).text).toContain('I do not know a group');
    expect((await edit('Kept')).text).toContain('## Kept');
  });
});

// The built bot in a process of its own. Every single place where it can be cut off is in test/groups/founding/half-done.test.ts.
describeOnBoth('a bot that is killed while it founds groups', (databases) => {
  it(
    'leaves each of them open with all that belongs to it, or a draft with nothing',
    { timeout: 180_000 },
    async () => {
      const { database, keyFile } = await databases.makeEmpty();
      const cut = await runFoundingKills({
        kills: 8,
        stepMs: 35,
        folder: dirname(keyFile),
        databaseUrl: database.kind === 'sqlite' ? `file:${database.file}` : database.url,
      });
      expect(cut).toHaveLength(8);
      for (const { way, state, places } of cut) {
        expect(places, `${way}, ${state}`).toHaveLength(state === 'draft' ? 0 : way === 'role' ? 2 : 1);
        for (const name of places) expect(name.toLowerCase()).toMatch(/^kill[ -]\d{3}$/);
      }
    },
  );
});
