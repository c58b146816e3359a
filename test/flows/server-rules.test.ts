import { PermissionFlagsBits } from 'discord.js';
import { ChannelType } from 'discord-api-types/v10';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createChannel, replaceOverwrites } from '../../src/sandbox/world/channels.ts';
import type { Overwrite } from '../../src/sandbox/world/records.ts';
import { findChannel, findGuild } from '../../src/sandbox/world/world.ts';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { en } from '../../src/words/en.ts';
import { openCommunity, type Community, type Person } from '../kit/community.ts';
import { describeOnBoth, runSql } from '../kit/storage.ts';

const say = en.serverRules;
const seeAndWrite =
  PermissionFlagsBits.ViewChannel | PermissionFlagsBits.SendMessages | PermissionFlagsBits.ReadMessageHistory;

/** Nobody but the bot comes in. */
function listPrivate(everyone: string, botId: string): Overwrite[] {
  return [
    { id: everyone, type: 0, allow: 0n, deny: PermissionFlagsBits.ViewChannel },
    { id: botId, type: 1, allow: seeAndWrite, deny: 0n },
  ];
}

describeOnBoth("a server's own rules", (databases) => {
  let address: StorageAddress;
  let community: Community;
  let maya: Person;
  let theo: Person;
  let olu: Person;

  beforeAll(async () => {
    address = await databases.make();
    community = await openCommunity({ storage: address });
    [maya, theo, olu] = [community.person('maya'), community.person('theo'), community.person('olu')];
  });
  afterAll(() => community.close());

  const channel = (name: string) => community.channels[name] ?? '';
  const moderatorsSee = async (text: string) =>
    (await theo.sees('moderators')).filter((message) => message.text.includes(text));

  it('are for those who manage the server, or lead its moderators', async () => {
    for (const command of ['rules show', 'rules words'])
      expect((await maya.runs(command)).text).toContain(en.errors['not-a-lead']({ roleId: null }));
    const shown = await olu.runs('rules show');
    expect(shown.ephemeral).toBe(true);
    for (const part of [say.heading, channel('lounge'), say.modes['as-is'], 'Dry run:** until'])
      expect(shown.text).toContain(part);
  });

  it('begin the reading of a channel, tell its people, and end it again', async () => {
    const begun = await olu.runs('rules channel', { channel: channel('welcome'), mode: 'as-is' });
    expect(begun.text).toContain(say.done.channel['as-is'](channel('welcome')));
    await maya.waitsFor('welcome', /A program on the host of this bot reads/);
    const id = await maya.says('welcome', 'I keep thinking about killing myself');
    await theo.waitsFor('moderators', new RegExp(id));

    await olu.runs('rules channel', { channel: channel('welcome'), mode: 'off' });
    await maya.waitsFor('welcome', /No program reads along here any more/);
    const unread = await maya.says('welcome', 'I keep thinking about killing myself');
    await community.idle();
    expect(await moderatorsSee(unread)).toEqual([]);
  });

  it('leave words of distress alone where a channel is read gently, and nothing graver', async () => {
    await olu.runs('rules channel', { channel: channel('lounge'), mode: 'gentle' });
    const dev = community.person('dev');
    const distress = await dev.says('lounge', 'I feel hopeless');
    const graver = await maya.says('lounge', 'I keep thinking about killing myself');
    await theo.waitsFor('moderators', new RegExp(graver));
    await community.idle();
    expect(await moderatorsSee(distress)).toEqual([]);
    const again = await olu.runs('rules channel', { channel: channel('lounge'), mode: 'gentle' });
    expect(again.text).toContain(say.done.already);
  });

  it('tell the people of a group when reading begins there and ends', async () => {
    const draft = await olu.runs('group create', {
      topic: 'grief',
      name: 'Evening',
      way: 'overwrite',
      screened: false,
    });
    const { text } = await olu.presses('Found it', draft.answer ?? { id: '' });
    const home = /<#(\d+)>/.exec(text)?.[1] ?? '';
    /** What the record says of somebody who does something. */
    const entriesOf = async (does: () => Promise<unknown>) => {
      const read = () => runSql(address, 'SELECT act FROM "AuditEntry" ORDER BY seq');
      const before = await read();
      await does();
      return (await read()).slice(before.length).flat();
    };
    // Two things where reading begins gently: what the server keeps, and what the group does.
    const begins = () => olu.runs('rules channel', { channel: home, mode: 'gentle' });
    expect(await entriesOf(begins)).toEqual(['group.changed', 'rules.changed']);
    const reads = () => olu.runs('rules channel', { channel: home, mode: 'as-is' });
    expect(await entriesOf(reads)).toEqual(['rules.changed']);
    expect(await entriesOf(begins)).toEqual(['rules.changed']);
    await olu.waitsFor(home, /From now on, a program reads along here[\s\S]*A program on the host/);
    expect((await olu.runs('rules show')).text).toContain(`<#${home}> · ${say.group} · ${say.modes.gentle}`);
    const ends = () => olu.runs('rules channel', { channel: home, mode: 'off' });
    expect(await entriesOf(ends)).toEqual(['group.changed', 'rules.changed']);
    expect(await entriesOf(ends)).toEqual([]);
    await olu.waitsFor(home, /No program reads along here any more/);
  });

  it('tell also where the server watched the place of a group that is not read', async () => {
    const { world } = community.sandbox;
    const guild = findGuild(community.guildId, world);
    const actor = { id: olu.id, reason: null };
    const { id: place } = createChannel(
      { guild, name: 'quiet', type: ChannelType.GuildText, overwrites: [] },
      actor,
      world,
    );
    replaceOverwrites(findChannel(place, world), listPrivate(guild.id, world.botId), world);
    await olu.runs('rules channel', { channel: place, mode: 'as-is' });
    await olu.waitsFor(place, /A program on the host/);
    const draft = await olu.runs('group create', { topic: 'grief', 'existing-channel': place, screened: false });
    expect((await olu.presses('Found it', draft.answer ?? { id: '' })).text).toContain(place);
    await community.idle();
    // Its welcome says it, though the group itself is not read.
    const reading = (await olu.sees(place)).filter(({ text }) => text.includes('reads what is written here'));
    expect(reading).toHaveLength(2);
    await olu.runs('rules channel', { channel: place, mode: 'off' });
    await olu.waitsFor(place, /No program reads along here any more/);
    expect((await olu.runs('rules show')).text).toContain(`<#${place}> · ${say.group} · ${say.modes.off}`);
  });

  it('find words of its own, and hand back what cannot be used', async () => {
    const card = await olu.runs('rules words');
    const refused = await olu.fills(await olu.presses(say.words.add, card.answer ?? { id: '' }), {
      words: 'blue lantern\ni',
      tier: ['T2'],
    });
    expect(refused.text).toContain('has fewer than 2 letters');
    expect(JSON.stringify(refused.followUps)).toContain('blue lantern');
    const added = await olu.fills(await olu.presses(say.words.add, card.answer ?? { id: '' }), {
      words: 'blue lantern',
      tier: ['T2'],
    });
    expect(added.text).toContain('blue lantern');
    const ines = community.person('ines');
    const id = await ines.says('lounge', 'see you at the bl.ue lan tern, b l u e lantern');
    await theo.waitsFor(
      'moderators',
      new RegExp(`this server wants somebody to look at soon[\\s\\S]*${id}|${id}[\\s\\S]*look at soon`),
    );
    const removed = await olu.fills(await olu.presses(say.words.remove, added.answer ?? { id: '' }), {
      words: 'Blue Lantern',
    });
    expect(removed.text).toContain(say.words.none);
  });

  it('bring catches of a linked AutoMod rule into the queue, one for all of its actions, and no others', async () => {
    const noor = community.person('noor');
    const act = (ruleName: string) =>
      community.call<{ emitted: number }>('POST', '/automod', {
        guildId: community.guildId,
        channelId: channel('lounge'),
        userId: noor.id,
        ruleName,
        matchedKeyword: 'mudslinger',
        actions: ['block', 'alert'],
      });
    expect((await act('Coarse words')).emitted).toBe(2);
    await act('Links');
    const listed = await olu.runs('rules automod');
    expect(listed.text).toContain('Coarse words · not linked');
    const { rules } = await readRules();
    const ruleId = rules.find(({ name }) => name === 'Coarse words')?.id ?? '';
    const asked = await olu.chooses(say.automod.pick, [ruleId], listed.answer ?? { id: '' });
    const linked = await olu.chooses(say.automod.pickTier, ['H'], asked.answer ?? listed.answer ?? { id: '' });
    expect(linked.text).toContain(`Coarse words · **${say.tiers.H}**`);

    await act('Coarse words');
    await act('Links');
    const card = await theo.waitsFor('moderators', /Coarse words[\s\S]*mudslinger|mudslinger[\s\S]*Coarse words/);
    expect(card.mentions).toEqual([]);
    await community.idle();
    expect(await moderatorsSee('mudslinger')).toHaveLength(1);
  });

  it('say which tiers have no cards, whether it is a dry run, and whether moderators see who told them', async () => {
    expect((await olu.runs('rules tiers', { tier: 'T1', card: false })).text).toContain(say.quietLine(say.tiers.T1));
    expect((await olu.runs('rules dry-run', { on: false })).text).toContain(say.dryRunLine(null));
    expect((await olu.runs('rules reporters', { on: true })).text).toContain(say.reportersLine(true));
    await community.stopBot();
    await community.startBot();
    const { text } = await olu.runs('rules show');
    for (const line of [say.quietLine(say.tiers.T1), say.dryRunLine(null), say.reportersLine(true)])
      expect(text).toContain(line);
  });

  function readRules(): Promise<{ rules: { id: string; name: string }[] }> {
    const guild = community.sandbox.world.guilds.get(community.guildId);
    return Promise.resolve({ rules: [...(guild?.automodRules.values() ?? [])] });
  }
});
