import { Routes } from 'discord.js';
import { afterEach, expect, it } from 'vitest';
import { createRest } from '../../src/discord/client.ts';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { en } from '../../src/words/en.ts';
import { openCommunity, type Community, type Outcome, type Person, type SeenMessage } from '../kit/community.ts';
import { foundGroups, openPlaces } from '../kit/found-groups.ts';
import { letIn, letOut } from '../../src/groups/belonging.ts';
import { describeOnBoth, runSql } from '../kit/storage.ts';

const { reach: say, reachAdmin: admin, checkin } = en;
const prompt = 'How was the quarzite day?';
const asks = /How was the quarzite day\?/;

describeOnBoth('where somebody is asked', (databases) => {
  let community: Community;
  let address: StorageAddress;
  let people: { maya: Person; noor: Person; olu: Person; theo: Person };

  afterEach(() => community.close());

  /** It is noon; under `welcome` members get their threads. */
  async function open({ place = true } = {}) {
    address = await databases.make();
    community = await openCommunity({ storage: address });
    const [maya, noor] = [community.person('maya'), community.person('noor')];
    people = { maya, noor, olu: community.person('olu'), theo: community.person('theo') };
    const tomorrow = new Date(community.sandbox.clock.now() + 86_400_000).toISOString().slice(0, 10);
    await community.call('POST', '/clock', { set: `${tomorrow}T12:00:00Z` });
    if (place) await people.olu.runs('checkin-admin place', { channel: community.channels['welcome'] ?? '' });
    return people;
  }

  const last = ({ answer, followUps }: Outcome): SeenMessage => {
    const message = followUps.at(-1) ?? answer;
    if (!message) throw new Error('Nothing was answered.');
    return message;
  };

  /** Asks to be asked every evening at seven in a place, and says yes to the draft. */
  async function schedule(who: Person, place: string): Promise<Outcome> {
    const draft = await who.runs('checkin schedule', { when: 'every day 19:00', question: prompt, zone: 'UTC', place });
    return who.presses(checkin.draft.start, last(draft));
  }

  /** The same in direct messages; the question whether that is all right comes after the card. */
  async function scheduleDirect(who: Person): Promise<SeenMessage> {
    await schedule(who, 'direct');
    return who.waitsFor('lounge', /May I write to you directly/);
  }

  /** To a minute past seven in the evening, so many days on. */
  async function toEvening(days = 0): Promise<void> {
    const day = new Date(community.sandbox.clock.now() + days * 86_400_000).toISOString().slice(0, 10);
    await community.call('POST', '/clock', { set: `${day}T18:55:00Z` });
    await community.call('POST', '/clock', { advance: 'PT20M', step: 'PT1M' });
    await community.idle();
  }

  async function findThread({ id }: Person): Promise<string | undefined> {
    const query = `userId=${id}&guildId=${community.guildId}`;
    const seen = await community.call<{ id: string; name: string }[]>('GET', `/channels?${query}`);
    return seen.find(({ name }) => name.startsWith(say.thread.name))?.id;
  }

  async function countThreads(): Promise<number> {
    const rest = createRest(community.sandbox, community.sandbox.token);
    const active = await rest.get(Routes.guildActiveThreads(community.guildId));
    return JSON.stringify(active).split(say.thread.name).length - 1;
  }

  async function needThread(who: Person): Promise<string> {
    const id = await findThread(who);
    if (id === undefined) throw new Error(`${who.name} has no thread.`);
    return id;
  }

  const checkIns = () => runSql(address, 'SELECT "state", "ended" FROM "OwnCheckIn" ORDER BY "id"');
  const dms = ({ id }: Person, state: 'open' | 'closed') => community.call('PUT', `/users/${id}`, { dms: state });
  const texts = async (who: Person) => (await who.directMessages()).map(({ text }) => text);

  it('is a channel that whoever runs the server sets aside, and nobody else; it says who can read along', async () => {
    const { olu, maya } = await open({ place: false });
    const none = await olu.runs('checkin-admin place');
    expect(none.text).toContain(admin.place.none);
    const welcome = community.channels['welcome'] ?? '';
    const set = await olu.runs('checkin-admin place', { channel: welcome });
    expect(set.text).toContain(admin.place.set({ channelId: welcome }));
    expect(set.text).toContain('*Manage Threads*');
    const refused = await maya.runs('checkin-admin place', { none: true });
    expect(refused.text).toContain(en.errors['not-an-owner']());
    const shown = await olu.runs('checkin-admin place');
    expect(shown.text).toContain(admin.place.set({ channelId: welcome }));
    const hidden = await olu.runs('checkin-admin place', { channel: community.channels['moderators'] ?? '' });
    expect(hidden.text).toContain(admin.place.hidden);
    const taken = await olu.runs('checkin-admin place', { none: true });
    expect(taken.text).toContain(admin.place.none);
  });

  it('says what the bot lacks there', async () => {
    await open({ place: false });
    const { guildId, members, channels } = await community.call<{
      guildId: string;
      members: Record<string, string>;
      channels: Record<string, string>;
    }>('POST', '/guilds', {
      name: 'Small',
      owner: 'olu',
      members: [],
      roles: [],
      channels: [
        {
          name: 'quiet',
          overwrites: [{ id: '@everyone', deny: ['CreatePrivateThreads', 'ReadMessageHistory'] }],
        },
      ],
      botPermissions: ['ViewChannel', 'SendMessages'],
    });
    const body = {
      userId: members['olu'],
      channelId: channels['quiet'],
      command: 'checkin-admin place',
      options: { channel: channels['quiet'] },
    };
    const outcome = await community.call<Outcome>('POST', '/act/command?wait=15000', body);
    expect(guildId).not.toBe(community.guildId);
    expect(outcome.answer?.text).toContain('Create Private Threads, Read Message History');
  });

  it('is a thread of one’s own, made once, that nobody else sees; there one is asked', async () => {
    const { maya, noor } = await open();
    await schedule(maya, 'thread');
    const thread = await needThread(maya);
    await maya.waitsFor(thread, /Moderators who look after threads can open it and read it/);
    expect(await findThread(noor)).toBeUndefined();
    await schedule(maya, 'thread');
    expect(await countThreads()).toBe(1);
    await toEvening();
    const [ask] = (await maya.sees(thread)).filter(({ text }) => asks.test(text));
    expect(ask?.mentions).toEqual([]);
    expect(await texts(maya)).toEqual([]);
  });

  it('is one thread, also where Discord’s answer to making it is lost', async () => {
    const { maya } = await open();
    await community.call('POST', '/faults', { kind: 'lost-answer', route: 'POST /channels/*/threads' });
    expect((await schedule(maya, 'thread')).text).toContain(en.errors['reach-busy']());
    expect(await countThreads()).toBe(1);
    await schedule(maya, 'thread');
    await maya.waitsFor(await needThread(maya), /This thread is for your own check-ins/);
    expect(await countThreads()).toBe(1);
  });

  it('is one thread, also where the bot stopped between making it and letting its person in', async () => {
    const { maya } = await open();
    await community.call('POST', '/faults', {
      kind: 'status',
      status: 500,
      times: 20,
      route: 'PATCH /channels/*',
    });
    const failed = await schedule(maya, 'thread');
    expect(failed.text).toContain(en.errors['reach-busy']());
    await community.call('DELETE', '/faults');
    await community.stopBot();
    await community.startBot();
    await schedule(maya, 'thread');
    await needThread(maya);
    expect(await countThreads()).toBe(1);
  });

  it('ends where its thread is deleted: nothing more is sent, and a new one can be made', async () => {
    const { maya } = await open();
    await schedule(maya, 'thread');
    const thread = await needThread(maya);
    const { guildId } = community;
    await openPlaces(community).remove({ kind: 'thread', id: thread, guildId }, 'keeping');
    await toEvening();
    await toEvening(1);
    expect(await texts(maya)).toEqual([]);
    expect(await checkIns()).toEqual([['over', 'unreachable']]);
    await schedule(maya, 'thread');
    expect(await needThread(maya)).not.toBe(thread);
    expect(await countThreads()).toBe(1);
  });

  it('is direct messages only after a yes and a test message that got through; it can be taken back there', async () => {
    const { maya } = await open();
    const question = await scheduleDirect(maya);
    await toEvening();
    expect(await texts(maya)).toEqual([]);
    const agreed = await maya.presses(say.direct.yes, question);
    expect(agreed.text).toContain(say.direct.arrived);
    const [test] = await maya.directMessages();
    expect(test?.text).toContain('This is the test message');
    await toEvening(1);
    expect((await texts(maya)).filter((text) => asks.test(text))).toHaveLength(1);
    const taken = await maya.presses(say.direct.takeBack, { id: test?.id ?? '' });
    expect(taken.text).toContain(say.direct.takenBack);
    await toEvening(1);
    expect((await texts(maya)).filter((text) => asks.test(text))).toHaveLength(1);
    expect((await maya.runs('checkin mine')).text).toContain(checkin.places.direct);
  });

  it('is seen, and can be taken back, in /checkin mine too', async () => {
    const { maya } = await open();
    await maya.presses(say.direct.yes, await scheduleDirect(maya));
    const [id] = (await runSql(address, 'SELECT "id" FROM "OwnCheckIn"')).flat();
    const mine = await maya.runs('checkin mine');
    const one = await maya.chooses(checkin.mine.choose, [String(id)], last(mine));
    const taken = await maya.presses(say.direct.takeBack, last(one));
    expect(taken.text).toContain(say.direct.takenBack);
    expect(await checkIns()).toEqual([['paused', null]]);
  });

  it('is not direct messages for whoever says no', async () => {
    const { maya } = await open();
    const question = await scheduleDirect(maya);
    expect((await maya.presses(say.direct.no, question)).text).toContain(say.direct.declined);
    await toEvening();
    expect(await texts(maya)).toEqual([]);
  });

  it('is not direct messages that are closed: one hears why, and how to change that', async () => {
    const { maya } = await open();
    await dms(maya, 'closed');
    const question = await scheduleDirect(maya);
    const closed = await maya.presses(say.direct.yes, question);
    expect(closed.text).toContain('Discord does not let me write to you directly');
    await toEvening();
    await dms(maya, 'open');
    await toEvening(1);
    expect(await texts(maya)).toEqual([]);
  });

  it('moves nowhere by itself where direct messages are closed later: it ends, and is told in one’s thread', async () => {
    const { maya } = await open();
    await schedule(maya, 'thread');
    const thread = await needThread(maya);
    await maya.presses(say.direct.yes, await scheduleDirect(maya));
    await dms(maya, 'closed');
    await toEvening();
    await maya.waitsFor(thread, /I could not ask you where you wanted it/);
    await dms(maya, 'open');
    await toEvening(1);
    expect(await texts(maya)).toHaveLength(1);
    const told = (await maya.sees(thread)).filter(({ text }) => text.includes('I could not ask you'));
    expect(told).toHaveLength(1);
    expect((await maya.sees(thread)).filter(({ text }) => asks.test(text))).toHaveLength(2);
  });

  it('takes no new yes on a day on which Discord found it too much', async () => {
    const { maya, noor } = await open();
    const rest = createRest(community.sandbox, community.sandbox.token);
    const { members } = await community.call<{ members: Record<string, string> }>('POST', '/guilds', {
      name: 'Many',
      owner: 'olu',
      members: Array.from({ length: 25 }, (_, number) => ({ name: `p${number}` })),
      roles: [],
      channels: [],
    });
    for (const id of Object.values(members))
      await rest.post(Routes.userChannels(), { body: { recipient_id: id } }).catch(() => null);
    const waiting = await maya.presses(say.direct.yes, await scheduleDirect(maya));
    expect(waiting.text).toContain(say.direct.waiting);
    const full = await noor.presses(say.direct.yes, await scheduleDirect(noor));
    expect(full.text).toContain(en.errors['reach-direct-full']());
    expect(await texts(noor)).toEqual([]);
  });

  it('is nowhere any more for whoever left the server, without a word to anybody', async () => {
    const { maya } = await open();
    await schedule(maya, 'thread');
    await maya.presses(say.direct.yes, await scheduleDirect(maya));
    const before = await texts(maya);
    await community.call('DELETE', `/guilds/${community.guildId}/members/${maya.id}`);
    await community.call('POST', '/clock', { advance: 'PT61M', step: 'PT1M' });
    await toEvening();
    expect(await texts(maya)).toEqual(before);
    expect(await checkIns()).toEqual([
      ['over', 'left'],
      ['over', 'left'],
    ]);
  });

  it('is not a group that one left', async () => {
    const { maya } = await open();
    const [group] = await foundGroups(community, address, [{ name: 'Harbour', belonging: 'role' }]);
    if (!group) throw new Error('There is no group.');
    await letIn(group, maya.id, { places: openPlaces(community) });
    await schedule(maya, group.id);
    await toEvening();
    const home = group.channelId ?? '';
    expect((await maya.sees(home)).filter(({ text }) => asks.test(text))).toHaveLength(1);
    await letOut(group, maya.id, { places: openPlaces(community), view: { findChannel: () => null } });
    await community.call('POST', '/clock', { advance: 'PT61M', step: 'PT1M' });
    expect(await checkIns()).toEqual([['over', 'left']]);
  });

  it('is cancelled by moderators after a death, quietly, also for somebody who left the server', async () => {
    const { maya, noor, theo } = await open();
    await schedule(maya, 'thread');
    await maya.presses(say.direct.yes, await scheduleDirect(maya));
    const before = await texts(maya);
    const refused = await noor.runs('checkin-admin cancel-for', { person: maya.id });
    expect(refused.text).not.toContain(admin.cancel.button);
    expect((await theo.runs('checkin-admin cancel-for', { person: 'maya' })).text).toContain(
      en.errors['reach-not-a-person'](),
    );
    await community.call('DELETE', `/guilds/${community.guildId}/members/${maya.id}`);
    const asked = await theo.runs('checkin-admin cancel-for', { person: `<@${maya.id}>` });
    expect(asked.text).toContain(maya.id);
    expect(await checkIns()).toHaveLength(2);
    const done = await theo.presses(admin.cancel.button, last(asked));
    expect(done.text).toContain('Done.');
    expect(await checkIns()).toEqual([]);
    expect(await runSql(address, 'SELECT "id" FROM "OwnWishes"')).toEqual([]);
    await toEvening();
    expect(await texts(maya)).toEqual(before);
    const entries = await runSql(address, `SELECT "target" FROM "AuditEntry" WHERE "act" = 'planned.cancelled'`);
    expect(entries).toEqual([[community.guildId]]);
  });
});
