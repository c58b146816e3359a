import { afterAll, beforeAll, expect, it } from 'vitest';
import { saveAccepted, saveAsked } from '../../src/groups/care/facilitators.ts';
import { languages } from '../../src/words/words.ts';
import { openCommunity, type Community, type Outcome, type Person } from '../kit/community.ts';
import { makeGroup } from '../kit/groups.ts';
import { prepare } from '../kit/prepare.ts';
import { describeOnBoth, readRows } from '../kit/storage.ts';
import { takeAway } from '../kit/take-away.ts';

const { help, start: say, guide } = languages.en.words;
const { overview } = say;

/** What somebody is told that they can type, in order. */
const commandsOf = ({ text }: Outcome) => [...text.matchAll(/`\/([a-z -]+)`/g)].map((match) => match[1] ?? '');

const forMembers = [
  'crisis',
  'start',
  'group browse',
  'group join',
  'group mine',
  'group agreement',
  'group leave',
  'checkin schedule',
  'checkin mine',
  'session next',
  'my record',
  'privacy export',
  'privacy forget',
  'privacy optout',
];

describeOnBoth('help', (databases) => {
  let address: Awaited<ReturnType<typeof databases.make>>;
  let community: Community;
  let maya: Person;

  beforeAll(async () => {
    address = await databases.make();
    community = await openCommunity({ storage: address });
    maya = community.person('maya');
    const [noor, dev] = [community.person('noor'), community.person('dev')];
    await prepare(community, address, async (needs, tx) => {
      const group = makeGroup({ guildId: community.guildId });
      await needs.groups.save(group, tx);
      const role = { standIn: false, takesOverFrom: null };
      await saveAccepted(await saveAsked(group, { userId: noor.id, ...role }, needs, tx), needs, tx);
      await saveAsked(group, { userId: dev.id, ...role }, needs, tx);
    });
  }, 60_000);
  afterAll(() => community.close());

  it('tells a member what they can do, in one private card with the two likeliest steps', async () => {
    const shown = await maya.runs('help');
    expect(shown.ephemeral).toBe(true);
    expect(commandsOf(shown)).toEqual(forMembers);
    expect(shown.text).toContain('Tell the moderators');
    expect(shown.text).toContain('Offer support');
    const found = await maya.presses(say.buttons.find, { id: shown.answer?.id ?? '' });
    expect(found.text).toContain('Harbour');
    const now = await maya.presses(say.buttons.now, { id: shown.answer?.id ?? '' });
    expect(now.text).toContain(guide.opening.question());
  });

  it('tells somebody who looks after a group, or was asked to, what that means here', async () => {
    const noor = await community.person('noor').runs('help');
    expect(commandsOf(noor)).toEqual([
      ...forMembers,
      'group facilitate',
      'group hand-over',
      'group pulse',
      'checkin-admin create',
      'session-admin create',
    ]);
    const dev = await community.person('dev').runs('help');
    expect(commandsOf(dev)).toEqual([...forMembers, 'group facilitate']);
  });

  it('tells moderators where cases come to, and owners what they can set up', async () => {
    const theo = await community.person('theo').runs('help');
    expect(theo.text).toContain(help.moderator.heading());
    expect(theo.text).toContain(`<#${community.channels['moderators'] ?? ''}>`);
    expect(commandsOf(theo)).toEqual([
      ...forMembers,
      'queue show',
      'shift start',
      'follow-up offer',
      'checkin-admin cancel-for',
    ]);
    const olu = await community.person('olu').runs('help');
    expect(commandsOf(olu)).toEqual(
      expect.arrayContaining(['setup', 'checkin-admin place', 'lines list', 'status', 'group create', 'group doctor']),
    );
    expect(commandsOf(olu)).toContain('postvention start');
    expect(olu.text).not.toContain('Begin with');
  });

  it('promises nothing that is then refused: every command it names to a person answers them', async () => {
    for (const name of ['maya', 'theo', 'olu']) {
      const person = community.person(name);
      for (const command of commandsOf(await person.runs('help')).filter(
        (one) => !/^(group|checkin|checkin-admin|session-admin|follow-up) /.test(one),
      )) {
        const given = command === 'queue simulate' ? { text: 'h' } : {};
        expect((await person.runs(command, given)).text, `${name} ${command}`).not.toMatch(/^Only /);
      }
    }
  });

  it('offers an owner no figures where a role is named that leads', async () => {
    const olu = community.person('olu');
    expect(commandsOf(await olu.runs('help'))).toContain('insights show');
    await olu.runs('setup', { leads: community.roles['Moderators'] ?? '' });
    expect(commandsOf(await olu.runs('help'))).not.toContain('insights show');
    expect(commandsOf(await community.person('theo').runs('help'))).toContain('insights show');
    await olu.runs('setup', { leads: community.guildId });
    expect(commandsOf(await olu.runs('help'))).toContain('insights show');
  });

  it('changes nothing that is kept', async () => {
    // How far each channel was read, and whether the database takes what is written, is noted in its own time, whoever runs what.
    const readKept = async () =>
      Object.entries(await readRows(address)).filter(([table]) => table !== 'ChannelCursor' && table !== 'Meta');
    // What is due by the clock is done, and then the clock stands still.
    await community.call('POST', '/clock', { advance: 'PT1M' });
    await community.idle();
    const before = await readKept();
    await maya.runs('help');
    await community.idle();
    expect(await readKept()).toEqual(before);
  });

  it('works without a database, but for what only it knows', async () => {
    const back = await takeAway(address);
    try {
      expect(commandsOf(await maya.runs('help'))).toEqual(forMembers);
      expect(commandsOf(await community.person('noor').runs('help')).slice(0, forMembers.length)).toEqual(forMembers);
    } finally {
      await back();
    }
  });

  it.each(['in direct messages', 'where only the person brought the bot'])('says what works %s', async (where) => {
    const { channelId } = await community.call<{ channelId: string }>('GET', `/dms?userId=${maya.id}`);
    const { channels } = await community.call<{ channels: Record<string, string> }>('POST', '/guilds', {
      name: 'Elsewhere',
      bot: false,
      owner: 'vera',
      members: [{ userId: maya.id }],
      channels: [{ name: 'hall' }],
    });
    const shown = where.startsWith('in')
      ? await maya.runs('help', {}, { in: channelId })
      : await maya.runs('help', {}, { in: channels['hall'] ?? '', installed: 'user' });
    expect(commandsOf(shown)).toEqual([
      'crisis',
      'start',
      'privacy export',
      'privacy forget',
      'privacy optout',
      'help',
    ]);
    expect(shown.text).toContain(overview.elsewhere());
    expect((await maya.presses(say.buttons.now, { id: shown.answer?.id ?? '' })).text).toContain(
      guide.opening.question(),
    );
  });
});

describeOnBoth('help on a server that is not set up', (databases) => {
  it('shows its owner where to begin, and its members nothing that would lead nowhere', async () => {
    const community = await openCommunity({ storage: await databases.make() });
    const { guildId, members } = await community.call<{ guildId: string; members: Record<string, string> }>(
      'POST',
      '/guilds',
      { name: 'New', owner: 'vera', members: [{ name: 'ann' }], channels: [{ name: 'hall' }] },
    );
    const { guilds } = await community.call<{ guilds: { guildId: string; channels: Record<string, string> }[] }>(
      'GET',
      '/state',
    );
    const channelId = guilds.find((guild) => guild.guildId === guildId)?.channels['hall'] ?? '';
    const ask = async (userId: string): Promise<string> => {
      const body = { userId, channelId, command: 'help', options: {} };
      const { answer } = await community.call<{ answer: { text: string } | null }>(
        'POST',
        '/act/command?wait=15000',
        body,
      );
      return answer?.text ?? '';
    };
    expect(await ask(members['vera'] ?? '')).toContain('Begin with `/setup`');
    const member = await ask(members['ann'] ?? '');
    expect(member).toContain('/crisis');
    expect(member).not.toMatch(/Tell the moderators|\/group|\/setup/);
    await community.close();
  });
});
