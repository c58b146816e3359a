import { expect, it } from 'vitest';
import { openCommunity, type Community, type Outcome, type SeenMessage } from '../kit/community.ts';
import { describeOnBoth } from '../kit/storage.ts';

describeOnBoth('an owner who has never hosted a bot', (databases) => {
  async function open() {
    const community = await openCommunity({ storage: await databases.make() });
    return { community, olu: community.person('olu') };
  }

  function cardOf({ answer }: Outcome): SeenMessage {
    if (!answer) throw new Error('There is no card.');
    return answer;
  }

  const channel = ({ channels }: Community, name: string): string => channels[name] ?? '';

  it('goes through six steps to a community that works, and finds the way back in between', async () => {
    const { community, olu } = await open();
    const first = await olu.runs('setup');
    expect(first.text).toContain('Six short steps');
    expect(first.text).toContain('**Next:** Language and place.');

    const place = await olu.fills(await olu.presses('Language and place', cardOf(first)), {
      language: 'pl',
      zone: 'Europe/Warsaw',
      country: 'Polska',
    });
    expect(place.text).toContain('**Language:** Polski');
    expect(place.text).toContain('**Country of the pinned numbers:** Poland');
    expect(place.text).toContain('**Next:** Who it is for.');

    await community.stopBot();
    await community.startBot();
    const people = await olu.fills(await olu.presses('Who it is for', cardOf(place)), {
      age: '16',
      kind: 'community',
      trial: 'trial',
      founders: community.roles['Moderators'] ?? '',
    });
    expect(people.text).toContain('from 16 up · a community · a trial');

    const moderators = await olu.fills(await olu.presses('✓ Moderators', cardOf(people)), {
      channel: channel(community, 'moderators'),
      role: community.roles['Moderators'] ?? '',
      'on-call': community.person('ines').id,
      team: 'small',
    });
    expect(moderators.text).toContain(`**On call:** <@${community.person('ines').id}>`);
    expect(moderators.text).toContain('one or two moderators');
    expect(moderators.text).toContain('**Next:** Channels.');

    const channels = await olu.fills(await olu.presses('Channels', cardOf(moderators)), {
      watch: [channel(community, 'lounge'), channel(community, 'welcome')],
      panel: [],
      'front-door': [channel(community, 'welcome')],
    });
    expect(channels.text).toContain('**Next:** Groups.');
    expect((await olu.waitsFor('welcome', /Program na komputerze/)).text).toContain('<@&');
    await olu.waitsFor('welcome', /grup/);

    const topics = await olu.presses('Groups', cardOf(channels));
    const draft = await olu.chooses('What is it about?', ['Grief and loss'], cardOf(topics));
    expect(draft.text).toContain('Draft:');
    await olu.presses('Found it', cardOf(draft));
    const founded = await olu.runs('setup');
    expect(founded.text).toContain('**Open groups:** 1');
    expect(founded.text).toContain('**Next:** Anonymous posts.');

    const anonymous = await olu.presses('Anonymous posts', cardOf(founded));
    expect(anonymous.text).toContain('A team of one or two has no custodians');
    const last = await olu.fills(await olu.presses('Change', cardOf(anonymous)), {
      leads: community.roles['Moderators'] ?? '',
      hours: '24',
      days: '30',
      pause: 'open',
    });
    expect(last.text).toContain('All six steps are done.');
    await community.close();
  });

  it('finds in each form what is chosen already', async () => {
    const { community, olu } = await open();
    const { modal } = await olu.presses('Channels', cardOf(await olu.runs('setup')));
    expect(JSON.stringify(modal)).toContain(channel(community, 'lounge'));
    await community.close();
  });

  it('takes away in a form what a form gave: the country is guessed again, and nobody is on call', async () => {
    const { community, olu } = await open();
    const card = cardOf(await olu.runs('setup', { country: 'FR' }));
    const guessed = await olu.fills(await olu.presses('Language and place', card), {
      language: 'de',
      zone: 'Europe/Berlin',
      country: '',
    });
    expect(guessed.text).toContain('Germany (a guess)');
    const nobody = await olu.fills(await olu.presses('✓ Moderators', cardOf(guessed)), {
      channel: channel(community, 'moderators'),
      role: community.roles['Moderators'] ?? '',
      'on-call': [],
      team: 'more',
    });
    expect(nobody.text).toContain('**On call:** not set');
    await community.close();
  });

  it('hears what cannot be used, gets the words back, and has lost nothing', async () => {
    const { community, olu } = await open();
    const card = cardOf(await olu.runs('setup'));
    const wrong = await olu.fills(await olu.presses('Language and place', card), {
      language: 'en',
      zone: 'Warsaw time',
      country: '',
    });
    expect(wrong.text).toContain('“Warsaw time” is not a time zone I know');
    expect((await olu.runs('setup')).text).toContain('**Next:** Language and place.');
    await community.close();
  });

  it('cannot raise the age over the heads of groups that are open', async () => {
    const { community, olu } = await open();
    const draft = await olu.runs('group create', { topic: 'youth', under: channel(community, 'welcome') });
    const founded = await olu.presses('Found it', cardOf(draft));
    expect(founded.text).toContain('is open');
    const refused = await olu.runs('setup', { age: 18 });
    expect(refused.text).toContain('would not fit any more');
    expect((await olu.runs('setup')).text).toContain('from 13 up');
    await community.close();
  });

  it('is the only one who can press its buttons', async () => {
    const { community, olu } = await open();
    const theo = community.person('theo');
    const card = cardOf(await olu.runs('setup'));
    await expect(theo.presses('Channels', card)).rejects.toThrow();
    await community.close();
  });
});
