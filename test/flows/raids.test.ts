import { expect, it } from 'vitest';
import { letIn } from '../../src/groups/belonging.ts';
import { need, openAnonymousCommunity, waitForMore } from '../kit/anonymous.ts';
import { meetPerson, openCommunity, Refused, type Community, type Person } from '../kit/community.ts';
import { openPlaces } from '../kit/found-groups.ts';
import { describeOnBoth } from '../kit/storage.ts';

const minute = 60_000;
const hour = 60 * minute;

/** Lets time pass, so that everything due in it is done. */
async function passes(community: Community, ms: number): Promise<void> {
  const step = Math.max(30, Math.ceil(ms / 30_000));
  await community.call('POST', '/clock', { advance: `PT${ms / 1000}S`, step: `PT${step}S` });
}

/** Somebody who joins now. */
async function joins(community: Community, name: string): Promise<string> {
  const { userId } = await community.call<{ userId: string }>('POST', `/guilds/${community.guildId}/members`, { name });
  return userId;
}

/** Cards of cases about raids, as moderators see them. */
async function seesRaids(theo: Person) {
  return (await theo.sees('moderators')).filter(({ text }) => text.includes('Many at once') && /Case \S/.test(text));
}

describeOnBoth('a raid', (databases) => {
  it('is told once when Discord notices it, over a restart too, and nobody is accused', async () => {
    const community = await openCommunity({ storage: await databases.make() });
    const theo = community.person('theo');
    const notice = (noticed: string) => community.call('POST', `/guilds/${community.guildId}/notice`, { noticed });

    await notice('raid');
    const card = await theo.waitsFor('moderators', /Discord itself noticed signs of a raid[\s\S]*Case \S/);
    expect(card.text).toContain('nobody is accused');
    await passes(community, minute);
    await notice('raid');
    await community.idle();
    await community.stopBot();
    await community.startBot();
    await community.idle();
    expect(await seesRaids(theo)).toHaveLength(1);

    await notice('dm-spam');
    await theo.waitsFor('moderators', /One more sign of the same raid[\s\S]*direct messages they did not ask for/);
    expect(await seesRaids(theo)).toHaveLength(1);
    await community.close();
  });

  it('holds newcomers from what others have to deal with, never from help, and nobody who was there before', async () => {
    const community = await openCommunity({ storage: await databases.make() });
    const [theo, maya] = [community.person('theo'), community.person('maya')];
    await passes(community, 2 * hour);
    const newId = await joins(community, 'rio');
    const asRio = (command: string, options: object = {}) =>
      community
        .call<{ interactionId: string }>('POST', '/act/command?wait=15000', {
          userId: newId,
          channelId: community.channels['lounge'],
          command,
          options,
        })
        .then(({ interactionId }) => maya.seesOutcome(interactionId));

    const panel = await theo.runs('queue raid');
    expect(panel.text).toContain('Nothing is on now');
    const pressed = await theo.presses('Hold newcomers', panel.answer ?? { id: '' });
    expect(pressed.text).toContain('Newcomers are held, until');

    expect((await asRio('group join', { group: 'nothing' })).text).toMatch(
      /you joined lately[\s\S]*opens again <t:\d+:R>/,
    );
    expect((await asRio('anon post')).text).toContain('you joined lately');
    expect((await asRio('crisis', { country: 'DE' })).text).not.toContain('you joined lately');
    expect((await asRio('group browse')).text).not.toContain('you joined lately');
    expect(
      (await asRio('privacy', { what: 'export' }).catch((error: unknown) => ({ text: String(error) }))).text,
    ).not.toContain('you joined lately');
    expect((await maya.runs('group join', { group: 'nothing' })).text).not.toContain('you joined lately');

    const ended = await theo.presses('End the hold', pressed.answer ?? { id: '' });
    expect(ended.text).toContain('Nothing is on now');
    expect((await asRio('group join', { group: 'nothing' })).text).not.toContain('you joined lately');

    await theo.presses('Hold newcomers', panel.answer ?? { id: '' });
    await passes(community, 7 * hour);
    expect((await asRio('group join', { group: 'nothing' })).text).not.toContain('you joined lately');
    await community.close();
  });

  it('keeps nobody in danger from being heard while newcomers are held, and help comes before the refusal', async () => {
    const room = await openAnonymousCommunity(await databases.make());
    const { community } = room;
    const places = openPlaces(community);
    async function opensForm(name: string) {
      const id = await joins(community, name);
      await letIn(room.groups.harbour, id, { places });
      const who = meetPerson(name, { members: { [name]: id }, channels: community.channels }, community);
      return { who, form: await room.opensForm(who, 'harbour') };
    }
    const [theo, inDanger, unwell, chatty] = [
      room.person('theo'),
      await opensForm('rio'),
      await opensForm('ava'),
      await opensForm('kim'),
    ];
    const panel = await theo.runs('queue raid');
    await theo.presses('Hold newcomers', need(panel.answer));

    const heard = await inDanger.who.fills(inDanger.form, {
      text: 'I have the pills here, I am going to kill myself tonight',
    });
    expect(heard.text).toContain('What would help most right now');
    await theo.waitsFor('moderators', /Somebody may need you now/);
    const after = await waitForMore(inDanger.who, heard);
    expect(after.followUps.map(({ text }) => text).join()).not.toContain('you joined lately');

    const helped = await waitForMore(
      unwell.who,
      await unwell.who.fills(unwell.form, { text: 'I have thought about killing myself' }),
    );
    expect(helped.text).toContain('What would help most right now');
    expect(helped.followUps.map(({ text }) => text).join()).toMatch(/you joined lately[\s\S]*thought about killing/);

    expect((await chatty.who.fills(chatty.form, { text: 'Hello all, nice weather' })).text).toMatch(
      /^(?![\s\S]*What would help most)[\s\S]*you joined lately[\s\S]*nice weather/,
    );
    await community.close();
  });

  it('is slowed down in the channel where it shows, and the channel is as it was afterwards', async () => {
    const community = await openCommunity({ storage: await databases.make() });
    const [theo, maya] = [community.person('theo'), community.person('maya')];
    const lounge = community.channels['lounge'] ?? '';
    await maya.says('lounge', 'Come to https://discord.gg/one it is great');
    await community.person('noor').says('lounge', 'Look at discord.gg/two');
    await community.idle();
    expect(await seesRaids(theo)).toHaveLength(0);
    await community.person('dev').says('lounge', 'discord.com/invite/three');
    const card = await theo.waitsFor('moderators', /3 people posted invitations[\s\S]*Case \S/);
    expect(card.text).toContain(`<#${lounge}>`);

    const pressed = await theo.presses('Slow a channel down', card);
    expect(pressed.text).toContain('Slow mode in');
    await passes(community, minute);
    await maya.says('lounge', 'one');
    await expect(maya.says('lounge', 'two')).rejects.toThrow(Refused);
    await theo.says('lounge', 'one');
    await theo.says('lounge', 'two');

    await passes(community, 7 * hour);
    await maya.says('lounge', 'three');
    await maya.says('lounge', 'four');
    await community.close();
  });

  it('pauses invites and direct messages on Discord, for as long as was chosen', async () => {
    const community = await openCommunity({ storage: await databases.make() });
    const theo = community.person('theo');
    const panel = await theo.runs('queue raid');
    const longer = await theo.chooses('For how long?', ['24 hours'], panel.answer ?? { id: '' });
    expect(longer.text).toContain('24 hours');
    const paused = await theo.presses('Pause invites', longer.answer ?? { id: '' });
    expect(paused.text).toContain('Invites are paused, until');
    const both = await theo.presses('Pause direct messages', longer.answer ?? { id: '' });
    expect(both.text).toMatch(/Invites are paused, until[\s\S]*Direct messages between/);
    const ended = await theo.presses('Let invites work again', both.answer ?? { id: '' });
    expect(ended.text).not.toContain('Invites are paused, until');
    expect(ended.text).toContain('Direct messages between');
    await community.close();
  });

  it('is switched off and on by moderators alone', async () => {
    const community = await openCommunity({ storage: await databases.make() });
    const maya = community.person('maya');
    await community.call('POST', `/guilds/${community.guildId}/notice`, { noticed: 'raid' });
    expect((await maya.runs('queue raid')).text).toMatch(/Only people with the role/);
    await community.close();
  });

  it('of very many who join and write at once is one case, and danger of life pages as soon as ever', async () => {
    const community = await openCommunity({ storage: await databases.make(), guildMembers: true });
    const theo = community.person('theo');
    await passes(community, hour);
    for (let from = 0; from < 200; from += 50)
      await Promise.all(Array.from({ length: 50 }, (_, index) => joins(community, `raider${from + index}`)));
    const card = await theo.waitsFor('moderators', /2\d people joined within a minute[\s\S]*Case \S/);
    expect(card.text).toContain('Hold newcomers');
    const flood = Promise.all(Array.from({ length: 100 }, (_, index) => joins(community, `later${index}`)));
    await community.person('maya').says('lounge', 'I am going to kill myself tonight, I have the pills here');
    const page = await theo.waitsFor('moderators', /Somebody may need you now/);
    expect(page.mentions).toEqual([theo.id]);
    await flood;
    await community.idle();
    expect(await seesRaids(theo)).toHaveLength(1);
    await community.close();
  });
});
