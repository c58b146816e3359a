import { PermissionFlagsBits } from 'discord.js';
import { describe, expect, it } from 'vitest';
import type { Needs } from '../../commands/needs.ts';
import { setup } from '../../commands/setup.ts';
import { snapshotInteraction } from '../../src/discord/snapshot.ts';
import { openCase } from '../../src/moderation/open-case.ts';
import { verifyAudit } from '../../src/storage/audit-chain.ts';
import { en } from '../../src/words/en.ts';
import { languageCodes } from '../../src/words/words.ts';
import { ask, needNothing } from '../kit/ask.ts';
import { openCore, plainView } from '../kit/core.ts';
import { makeDiscordError } from '../kit/mail.ts';
import { ids, makeCommand, makeTyping, type GivenOption, type Scene } from '../kit/interactions.ts';
import { describeOnBoth } from '../kit/storage.ts';
import { suggestedAtOnce } from '../kit/suggestions.ts';

const owner = { userId: ids.ines, permissions: PermissionFlagsBits.ManageGuild };
const about = {
  userId: ids.maya,
  channelId: ids.lounge,
  messageId: ids.message,
  writtenAt: 1_772_000_000_000,
  late: false,
  deleted: false,
};

describeOnBoth('/setup', (databases) => {
  async function open() {
    const address = await databases.make();
    const core = await openCore(await databases.open(address));
    const run = (
      options: GivenOption[] = [],
      scene: Scene & { withoutResolved?: boolean } = {},
      needs: Partial<Needs> = {},
    ) => ask(setup, makeCommand('setup', options, { ...owner, ...scene }), { ...core.needs, ...needs });
    return { address, core, run };
  }

  const everything: GivenOption[] = [
    { name: 'channel', channel: ids.moderators },
    { name: 'role', role: ids.moderatorRole },
    { name: 'on-call', user: ids.theo },
    { name: 'watch', channel: ids.lounge },
    { name: 'language', text: 'en' },
    { name: 'zone', text: 'Europe/Berlin' },
  ];

  it('without options shows that everything is still to do, and writes nothing', async () => {
    const { core, run } = await open();
    const { text } = await run();
    expect(text).toContain("**Moderators' channel:** not set · `/setup channel`");
    expect(text).toContain(
      'Still to do before members can reach moderators: `/setup channel`, `/setup role`, `/setup on-call`.',
    );
    expect(await core.needs.storage.read.guild.count()).toBe(0);
  });

  it('sets everything at once, for good', async () => {
    const { address, core, run } = await open();
    const { text } = await run(everything);
    expect(text.split('\n').slice(2)).toEqual([
      '**Language:** English',
      `**Members are answered in:** all ${languageCodes.length} languages`,
      '**Time zone:** Europe/Berlin',
      '**Country of the pinned numbers:** Germany (a guess) · `/setup country`',
      '**Who it is for:** from 13 up · a community',
      `**Moderators' channel:** <#${ids.moderators}>`,
      `**Moderator role:** <@&${ids.moderatorRole}>`,
      `**On call:** <@${ids.theo}>`,
      `**Watched channels:** <#${ids.lounge}>`,
      '**Open groups:** 0',
      en.setup.panelPosted(ids.lounge),
      en.setup.ready(),
      '**Next:** Language and place.',
      en.setup.history(true),
      '[Language and place]',
      '[Who it is for]',
      '[✓ Moderators]',
      '[Channels]',
      '[Groups]',
      '[Anonymous posts]',
    ]);
    const settings = core.needs.servers.get(ids.guild);
    const reopened = await openCore(await databases.open(address));
    expect(reopened.needs.servers.get(ids.guild)).toEqual(settings);
    expect(await verifyAudit(ids.guild, { db: core.needs.storage.read })).toMatchObject({ kind: 'whole', entries: 1 });
  });

  it.each(everything)('sets one thing and leaves the rest as it is: $name', async (option) => {
    const { core, run } = await open();
    await core.setUp({ zone: 'UTC', watched: new Set(['300000000000000077']) });
    const before = core.needs.servers.get(ids.guild);
    await run([option]);
    const after = core.needs.servers.get(ids.guild);
    expect(after).toEqual({
      ...before,
      ...(option.name === 'watch' && { watched: new Set(['300000000000000077', ids.lounge]) }),
      ...(option.name === 'zone' && { zone: 'Europe/Berlin' }),
    });
  });

  it('stops watching a channel', async () => {
    const { core, run } = await open();
    await run(everything);
    await run([{ name: 'unwatch', channel: ids.lounge }]);
    expect(core.needs.servers.get(ids.guild).watched).toEqual(new Set());
  });

  it('writes nothing, and nothing into the audit chain, when nothing changes', async () => {
    const { core, run } = await open();
    await run(everything);
    await run(everything);
    expect(await verifyAudit(ids.guild, { db: core.needs.storage.read })).toMatchObject({ entries: 1 });
  });

  it('loses neither of two changes made at once', async () => {
    const { address, run } = await open();
    await Promise.all([
      run([{ name: 'watch', channel: ids.lounge }]),
      run([{ name: 'watch', channel: ids.moderators }]),
      run([{ name: 'zone', text: 'Asia/Tokyo' }]),
    ]);
    const { needs } = await openCore(await databases.open(address));
    expect(needs.servers.get(ids.guild)).toMatchObject({
      watched: new Set([ids.lounge, ids.moderators]),
      zone: 'Asia/Tokyo',
    });
  });

  it('reads a newly watched channel from now on', async () => {
    const { core, run } = await open();
    await run(everything);
    await core.needs.progress.flush();
    expect(core.needs.progress.find(ids.lounge)).not.toBeNull();
  });

  it("shows the open cases in a new moderators' channel", async () => {
    const { core, run } = await open();
    await openCase(ids.guild, { source: 'screening', tier: 'T1', rules: ['a.b'], about }, core.needs);
    await run(everything);
    expect(await core.read(ids.moderators)).toEqual([expect.stringContaining('## T1')]);
    await run([{ name: 'zone', text: 'UTC' }]);
    expect(await core.read(ids.moderators)).toHaveLength(1);
  });

  describe('the help panel', () => {
    it('is posted in a channel when it is watched, once, with the numbers pinned beside it', async () => {
      const { core, run } = await open();
      await run(everything);
      await run(everything);
      const [panel, numbers, ...others] = await core.read(ids.lounge);
      expect(others).toEqual([]);
      expect(panel).toContain(`[${en.guide.panel.button}]`);
      expect(numbers).toContain('Germany');
      expect(numbers).not.toMatch(/\[.*\]$|open now|closed right now/m);
      const [, sent] = core.mail.arrived.filter((message) => message.channelId === ids.lounge);
      expect([...core.mail.pinned]).toEqual([sent?.messageId]);
    });

    it('is posted in any channel, as often as somebody asks, and once where both ask', async () => {
      const { core, run } = await open();
      const { text } = await run([
        { name: 'panel', channel: ids.lounge },
        { name: 'watch', channel: ids.lounge },
      ]);
      expect(text).toContain(en.setup.panelPosted(ids.lounge));
      expect(await core.read(ids.lounge)).toHaveLength(2);
      await run([{ name: 'panel', channel: ids.lounge }]);
      expect(await core.read(ids.lounge)).toHaveLength(4);
    });

    it('has the numbers of the country that was named, and of whole regions where none is known', async () => {
      const { core, run } = await open();
      await run([{ name: 'panel', channel: ids.lounge }]);
      expect((await core.read(ids.lounge)).at(-1)).toContain('`112` in all of the European Union');
      const { text } = await run([
        { name: 'country', text: 'österreich' },
        { name: 'panel', channel: ids.lounge },
      ]);
      expect(text).toContain('**Country of the pinned numbers:** Austria\n');
      expect((await core.read(ids.lounge)).at(-1)).toContain('Austria');
    });

    it('is posted without a pin where pins are not allowed, and that is said', async () => {
      const { run } = await open();
      const view: Needs['view'] = {
        ...plainView,
        findMissing: (_, channelId, needed) =>
          channelId === ids.lounge ? needed.filter((one) => one === 'PinMessages') : [],
        isPublic: () => false,
      };
      const { text } = await run(everything, {}, { view });
      expect(text).toContain(`In <#${ids.lounge}> I need **Pin Messages**`);
      expect(text).toContain(en.setup.panelPosted(ids.lounge));
    });
  });

  it("shows what could not be shown once a moderators' channel that was closed is named again, and nothing twice", async () => {
    const { core, run } = await open();
    await run(everything);
    const flag = { source: 'screening', tier: 'T1', rules: ['a.b'], about } as const;
    await openCase(ids.guild, flag, core.needs);
    expect(await core.read(ids.moderators)).toHaveLength(1);
    core.mail.close(ids.moderators, makeDiscordError(403, 50001));
    const other = { ...about, userId: ids.ines, messageId: '1311111111111111118' };
    await openCase(ids.guild, { ...flag, about: other }, core.needs);
    expect((await core.read(`dm-${ids.theo}`))[0]).toContain('`/setup channel`');
    core.mail.close(ids.moderators, null);
    await Promise.all([run([{ name: 'channel', channel: ids.moderators }]), run(everything)]);
    const cards = await core.read(ids.moderators);
    expect(cards.map((card) => /\d{19}/.exec(card)?.[0])).toEqual([ids.message, '1311111111111111118']);
    await run(everything);
    expect(await core.read(ids.moderators)).toHaveLength(2);
  });

  describe('refuses', () => {
    it.each<[string, GivenOption[], Scene & { withoutResolved?: boolean }, string]>([
      ['direct messages', [], { inDirectMessages: true }, 'no-server'],
      [
        'people who may not manage the server',
        everything,
        { permissions: PermissionFlagsBits.ManageMessages },
        'not-an-owner',
      ],
      ['a channel without text', [{ name: 'channel', channel: ids.voice }], {}, 'not-a-channel'],
      ['a user id as a channel', [{ name: 'channel', channel: ids.maya }], { withoutResolved: true }, 'not-a-channel'],
      ['a voice channel to watch', [{ name: 'watch', channel: ids.voice }], {}, 'not-a-channel'],
      [
        'a role that Discord does not know',
        [{ name: 'role', role: ids.maya }],
        { withoutResolved: true },
        'not-a-role',
      ],
      ['everybody as moderators', [{ name: 'role', role: ids.guild }], {}, 'role-is-everyone'],
      [
        'a person Discord does not know',
        [{ name: 'on-call', user: ids.maya }],
        { withoutResolved: true },
        'not-a-person',
      ],
      ['somebody who is not on the server', [{ name: 'on-call', user: ids.stranger }], {}, 'not-a-person'],
      ['a bot on call', [{ name: 'on-call', user: ids.otherBot }], {}, 'on-call-is-bot'],
      ['a language that does not exist', [{ name: 'language', text: 'tlh' }], {}, 'not-a-language'],
      [
        'a language that is a property of every object',
        [{ name: 'language', text: 'constructor' }],
        {},
        'not-a-language',
      ],
      ['a country that does not exist', [{ name: 'country', text: 'Atlantis' }], {}, 'not-a-country'],
      ['a panel in a channel without text', [{ name: 'panel', channel: ids.voice }], {}, 'not-a-channel'],
      ['a zone that does not exist', [{ name: 'zone', text: 'Europe/Atlantis' }], {}, 'not-a-zone'],
      ['an offset as a zone: it has no summer', [{ name: 'zone', text: '+01:00' }], {}, 'not-a-zone'],
      ['10,000 characters as a zone', [{ name: 'zone', text: 'a'.repeat(10_000) }], {}, 'not-a-zone'],
    ])('%s', async (_, options, scene, code) => {
      const { core, run } = await open();
      const answer = await run(options, scene);
      expect(answer).toMatchObject({ kind: 'refused', code });
      expect(answer.text.length).toBeLessThan(500);
      expect(await core.needs.storage.read.guild.count()).toBe(0);
    });
  });

  describe('says what keeps it from working', () => {
    it('names each missing permission and how to grant it', async () => {
      const { run } = await open();
      const view: Needs['view'] = {
        ...plainView,
        findMissing: (_, channelId, needed) => (channelId === ids.moderators ? [...needed] : null),
        isPublic: () => null,
      };
      const { text } = await run(everything, {}, { view });
      expect(text).toContain(
        `In <#${ids.moderators}> I need **View Channel, Send Messages, Embed Links, Read Message History** to show cases, and to find my own messages again. Open the channel's settings, then Permissions, add Lamplight and allow it.`,
      );
      expect(text, 'a channel that cannot be seen').toContain(`In <#${ids.lounge}> I need **View Channel** to`);
      expect(text).not.toContain(en.setup.ready());
    });

    it("warns of a moderators' channel that everybody sees", async () => {
      const { run } = await open();
      const { text } = await run(
        everything,
        {},
        { view: { ...plainView, findMissing: () => [], isPublic: () => true } },
      );
      expect(text).toContain(`Everybody can see <#${ids.moderators}>`);
    });

    it.each<[string, GivenOption[]]>([
      ['just named', everything],
      ['named before', []],
    ])('warns of somebody on call without the role (%s)', async (_, options) => {
      const { core, run } = await open();
      await core.setUp();
      const { text } = await run(options, {}, { findRoles: () => Promise.resolve(['1']) });
      expect(text).toContain(`<@${ids.theo}> is on call but does not have the moderator role`);
    });

    it('warns of somebody on call who left the server', async () => {
      const { core, run } = await open();
      await core.setUp();
      const { text } = await run([], {}, { findRoles: () => Promise.resolve(null) });
      expect(text).toContain(`<@${ids.theo}> is on call but no longer on this server`);
      expect(text).not.toContain(en.setup.ready());
    });

    it('saves all the same when roles cannot be looked up', async () => {
      const { core, run } = await open();
      await run(everything, {}, { findRoles: () => Promise.reject(new Error('503')) });
      expect(core.needs.servers.get(ids.guild).onCallId).toBe(ids.theo);
    });

    it('says that screening is off for this copy', async () => {
      const { run } = await open();
      const { text } = await run(everything, {}, { config: { messageContent: false, checkInHistory: false } });
      expect(text).toContain('MESSAGE_CONTENT=on');
    });

    it('says whether histories of check-ins are on, and what Discord’s rule about that is', async () => {
      const { run } = await open();
      const on = await run([], {}, { config: { messageContent: true, checkInHistory: true } });
      expect(on.text).toContain('Histories of check-ins are switched on');
      const off = await run([], {}, { config: { messageContent: true, checkInHistory: false } });
      expect(off.text).toContain('Histories of check-ins are switched off');
      for (const { text } of [on, off]) expect(text).toMatch(/rule 16.*developer-policy/);
    });

    it('fits on a card with 300 watched channels of which none can be seen', async () => {
      const { core, run } = await open();
      const watched = new Set(
        Array.from({ length: 300 }, (_, index) => String(310_000_000_000_000_000n + BigInt(index))),
      );
      await core.setUp({ watched });
      const { text } = await run([], {}, { view: { ...plainView, findMissing: () => null, isPublic: () => true } });
      expect(text).toContain('… and 260 more.');
      expect(text).toContain('… and 290 more.');
    });
  });
});

describe('while somebody types a zone or a country', () => {
  const suggest = (option: string, typed: string, needs: Needs) => {
    const interaction = makeTyping('setup', { option, typed });
    const found = setup.suggest?.({ option, typed }, snapshotInteraction(interaction), needs);
    return suggestedAtOnce(found).map((one) => one.value);
  };

  it('zones are offered by part of their name, at most 25', () => {
    const needs = needNothing();
    expect(suggest('zone', 'berl', needs)).toEqual(['Europe/Berlin']);
    expect(suggest('zone', 'New York', needs)).toEqual(['America/New_York']);
    expect(suggest('zone', '', needs)).toHaveLength(25);
    expect(suggest('zone', 'atlantis', needs)).toEqual([]);
    expect(suggest('zone', 'utc', needs)).toContain('UTC');
    expect(suggest('other', 'berl', needs)).toEqual([]);
  });

  it('countries are offered by their names', () => {
    expect(suggest('country', 'austri', needNothing())).toEqual(['AT']);
    expect(suggest('country', '', needNothing()).length).toBeGreaterThan(20);
  });

  it('a zone is offered by its other names too', () => {
    for (const name of ['Asia/Kolkata', 'Asia/Calcutta']) expect(suggest('zone', name, needNothing())).toContain(name);
  });
});
