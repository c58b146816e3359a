import { PermissionFlagsBits } from 'discord.js';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { replaceOverwrites } from '../../src/sandbox/world/channels.ts';
import { findChannel } from '../../src/sandbox/world/world.ts';
import { openCommunity, type Community, type Person } from '../kit/community.ts';
import { describeOnBoth } from '../kit/storage.ts';

describeOnBoth('setting up a server', (databases) => {
  let community: Community;
  let olu: Person;

  beforeAll(async () => {
    community = await openCommunity({ storage: await databases.make() });
    olu = community.person('olu');
  });
  afterAll(() => community.close());

  it('shows how things are, and that everything can work', async () => {
    const shown = await olu.runs('setup');
    expect(shown.ephemeral).toBe(true);
    for (const id of ['moderators', 'lounge'].map((name) => community.channels[name] ?? ''))
      expect(shown.text).toContain(`<#${id}>`);
    expect(shown.text).toContain(community.person('theo').id);
    expect(shown.text).toContain('Everything that was switched on can work');
  });

  it('warns when everybody could see the cases', async () => {
    const shown = await olu.runs('setup', { channel: community.channels['welcome'] ?? '' });
    expect(shown.text).toContain('Everybody can see');
    await olu.runs('setup', { channel: community.channels['moderators'] ?? '' });
  });

  it('warns when the person on call could not claim a case', async () => {
    const noor = community.person('noor');
    expect((await olu.runs('setup', { 'on-call': noor.id })).text).toContain('does not have the moderator role');
    await olu.runs('setup', { 'on-call': community.person('theo').id });
  });

  it('refuses a bot on call', async () => {
    const { bots } = await findBots(community);
    expect((await olu.runs('setup', { 'on-call': bots[0] ?? '' })).text).toContain('A bot cannot be on call');
  });

  it('offers time zones as they are typed, and says what to do with one it does not know', async () => {
    const offered = await olu.types('setup', 'zone', 'berl');
    expect(offered.map((choice) => choice.value)).toContain('Europe/Berlin');
    expect((await olu.runs('setup', { zone: 'Berlin time' })).text).toContain('is not a time zone I know');
    expect((await olu.runs('setup', { zone: 'Europe/Berlin' })).text).toContain('Europe/Berlin');
  });

  it('is offered only to people who may manage the server', async () => {
    await expect(community.person('maya').runs('setup')).rejects.toMatchObject({ status: 404 });
  });

  it('says on a server that is not set up who has to do what', async () => {
    const made = await community.call<{
      guildId: string;
      channels: Record<string, string>;
      members: Record<string, string>;
    }>('POST', '/guilds', {
      name: 'Quiet corner',
      owner: 'rio',
      members: [{ name: 'ada' }],
      roles: [],
      channels: [{ name: 'talk' }],
    });
    const channel = made.channels['talk'] ?? '';
    const { messageId } = await community.call<{ messageId: string }>('POST', '/act/message', {
      userId: made.members['rio'],
      channelId: channel,
      content: 'hello',
    });
    const { interactionId } = await community.call<{ interactionId: string }>('POST', '/act/command', {
      userId: made.members['ada'],
      channelId: channel,
      command: 'Tell the moderators',
      targetId: messageId,
    });
    const { answer } = await community.call<{ answer: { text: string; ephemeral: boolean } }>(
      'GET',
      `/interactions/${interactionId}?wait=3000`,
    );
    expect(answer.ephemeral).toBe(true);
    expect(answer.text).toContain('has not finished setting up Lamplight');
  });

  it('names each permission that is missing and how to grant it', async () => {
    const made = await community.call<{ channels: Record<string, string>; members: Record<string, string> }>(
      'POST',
      '/guilds',
      {
        name: 'Locked',
        owner: 'lee',
        members: [],
        roles: [],
        channels: [
          { name: 'desk', overwrites: [{ id: 'bot', deny: ['SendMessages', 'EmbedLinks', 'ReadMessageHistory'] }] },
        ],
      },
    );
    const { interactionId } = await community.call<{ interactionId: string }>('POST', '/act/command', {
      userId: made.members['lee'],
      channelId: made.channels['desk'],
      command: 'setup',
      options: { channel: made.channels['desk'] },
    });
    const { answer } = await community.call<{ answer: { text: string } }>(
      'GET',
      `/interactions/${interactionId}?wait=3000`,
    );
    for (const permission of ['Send Messages', 'Embed Links', 'Read Message History'])
      expect(answer.text).toContain(permission);
    expect(answer.text).toContain("Open the channel's settings");
  });

  it('shows how the bot is doing', async () => {
    const shown = await olu.runs('status');
    expect(shown.text).toContain('answering');
    expect(shown.text).toMatch(/Cases: \d+ open, \d+ claimed/);
    expect(shown.text).toContain('Could not be delivered in the last 30 days: 0');
  });

  it('shows the cases that came while its channel was closed to it', async () => {
    const { sandbox, channels, guildId } = community;
    const channel = findChannel(channels['moderators'] ?? '', sandbox.world);
    const before = new Map(channel.overwrites);
    const closed = { id: sandbox.world.botId, type: 1 as const, allow: 0n, deny: PermissionFlagsBits.ViewChannel };
    replaceOverwrites(channel, [closed], sandbox.world);
    const [maya, theo] = [community.person('maya'), community.person('theo')];
    const id = await maya.says('lounge', 'I keep thinking about killing myself');
    await expect
      .poll(async () => (await theo.directMessages()).map(({ text }) => text).join())
      .toContain('`/setup channel`');
    replaceOverwrites(channel, [...before.values()], sandbox.world);
    await olu.runs('setup', { channel: channel.id });
    await theo.presses('Claim', await theo.waitsFor('moderators', new RegExp(`${guildId}/\\d+/${id}`)));
    await theo.waitsFor('moderators', new RegExp(`${id}[\\s\\S]*has this since`));
  });
});

async function findBots(community: Community): Promise<{ bots: string[] }> {
  const { people } = await community.call<{ people: { id: string; bot: boolean }[] }>(
    'GET',
    `/people?guildId=${community.guildId}`,
  );
  return { bots: people.filter((one) => one.bot).map((one) => one.id) };
}
