import { afterEach, expect, it } from 'vitest';
import { en } from '../../src/words/en.ts';
import { openCommunity, type Community, type Outcome, type Person, type SeenMessage } from '../kit/community.ts';
import { openPlaces } from '../kit/found-groups.ts';
import { describeOnBoth, runSql } from '../kit/storage.ts';
import type { StorageAddress } from '../../src/storage/open-storage.ts';

const say = en.postvention;
const thread = 'Remembering Maya';

describeOnBoth('after a death', (databases) => {
  let community: Community;
  let address: StorageAddress;
  let people: { maya: Person; noor: Person; olu: Person; theo: Person };

  afterEach(() => community.close());

  async function open() {
    address = await databases.make();
    community = await openCommunity({ storage: address });
    const [maya, noor] = [community.person('maya'), community.person('noor')];
    people = { maya, noor, olu: community.person('olu'), theo: community.person('theo') };
    return people;
  }

  const last = ({ answer, followUps }: Outcome): SeenMessage => {
    const message = followUps.at(-1) ?? answer;
    if (!message) throw new Error('Nothing was answered.');
    return message;
  };
  const lounge = () => community.channels['lounge'] ?? '';

  /** Fills in the form; for maya's account and with a thread in the lounge, unless something else is said. */
  async function write({ title = thread, days = '14', channel = [lounge()], account = people.maya.id } = {}) {
    const form = await people.olu.runs('postvention start', account === '' ? {} : { account });
    return people.olu.fills(form, { channel, title, days });
  }

  async function beginOne(wish: Parameters<typeof write>[0] = {}): Promise<Outcome> {
    return people.olu.presses(say.draft.begin, last(await write(wish)));
  }

  const advance = (length: string, step = length) => community.call('POST', '/clock', { advance: length, step });

  async function findThread(who: Person, name = thread): Promise<string | null> {
    const query = `userId=${who.id}&guildId=${community.guildId}`;
    const seen = await community.call<{ id: string; name: string }[]>('GET', `/channels?${query}`);
    return seen.find((one) => one.name.includes(name))?.id ?? null;
  }

  async function needThread(): Promise<string> {
    const found = await findThread(people.noor);
    if (found === null) throw new Error('There is no thread.');
    return found;
  }

  it('is read back before anything happens; begun, there is one thread, with words of ours and a way to help', async () => {
    const { noor, olu } = await open();
    const draft = await write();
    expect(draft.text).toContain(say.draft.heading);
    expect(draft.text).toContain(say.draft.cannot);
    expect(await findThread(noor)).toBeNull();

    const begun = await olu.presses(say.draft.begin, last(draft));
    const threadId = await needThread();
    expect(begun.text).toContain(say.begun.thread({ threadId }));
    const first = await noor.waitsFor(threadId, /A place to remember together/);
    expect(first.text).toContain(en.remembrance.leaveOut());
    expect(first.text).toContain('A program on the host of this bot reads');
    expect(first.text).not.toMatch(/suicid/i);
    const help = await noor.presses(en.guide.panel.button, first);
    expect(help.ephemeral).toBe(true);
    expect(help.text).toContain(en.guide.opening.acknowledge());

    const twice = await olu.runs('postvention start', { account: people.maya.id });
    expect(twice.text).toContain(en.errors['postvention-already']({ userId: people.maya.id }));
    const acts = await runSql(address, `SELECT "act" FROM "AuditEntry" WHERE "act" LIKE 'postvention.%'`);
    expect(acts).toHaveLength(1);
  });

  it('is for those who manage the server or lead, and for nobody else', async () => {
    const { theo, maya } = await open();
    for (const who of [theo, maya])
      for (const command of ['postvention start', 'postvention show', 'postvention end'])
        expect((await who.runs(command)).text).toContain(en.errors['not-a-lead']({ roleId: null }));
  });

  it('hands words back that say how or where, and begins nothing', async () => {
    await open();
    const title = 'Maya, who jumped from the bridge';
    const refused = await write({ title });
    expect(refused.text).toContain(en.errors['postvention-title-how']({ word: 'jumped' }));
    expect(refused.text).toContain(title);
    expect((await write({ days: '99' })).text).toContain(en.errors['postvention-days']({ least: 1, most: 45 }));
    expect((await write({ title: '' })).text).toContain(en.errors['postvention-no-title']());
    expect(await runSql(address, 'SELECT "id" FROM "Postvention"')).toEqual([]);
  });

  it('can be changed before it begins, and left', async () => {
    const { olu } = await open();
    const draft = last(await write());
    const form = await olu.presses(say.draft.change, draft);
    await olu.fills(form, { channel: [], title: '', days: '3' });
    const [changed] = (await olu.sees('lounge')).filter(({ text }) => text.includes(say.draft.noThread));
    expect(changed?.text).toContain(say.draft.noThread);
    const left = await olu.presses(say.draft.leave, draft);
    expect(left.text).toContain(say.draft.left);
    expect(await runSql(address, 'SELECT "id" FROM "Postvention"')).toEqual([]);
  });

  it('reads the server gently: distress alone is no case, and everything graver is, until it ends by itself', async () => {
    const { noor, theo, olu } = await open();
    await beginOne({ days: '2' });
    await noor.says('lounge', 'I feel so hopeless and empty');
    const id = await noor.says('lounge', 'I want to kill myself');
    await theo.waitsFor('moderators', new RegExp(`${id}[\\s\\S]*Case \\S`));
    expect(await runSql(address, 'SELECT "id" FROM "Case"')).toHaveLength(1);
    expect((await olu.runs('status')).text).toContain('read gently until');
    expect((await theo.runs('queue show')).text).toContain('read gently until');

    await advance('P2DT5M', 'PT12H');
    await theo.waitsFor('moderators', /The server is read as usual again/);
    const later = await noor.says('lounge', 'I feel so hopeless and empty');
    await theo.waitsFor('moderators', new RegExp(`${later}[\\s\\S]*Case \\S`));
  });

  it('reads the thread along though its channel is not watched, and grief in it is no case', async () => {
    const { noor, theo } = await open();
    await beginOne({ channel: [community.channels['welcome'] ?? ''] });
    const threadId = await needThread();
    await noor.says(threadId, 'I feel so hopeless and empty without you');
    await expect(noor.says(threadId, 'I miss you')).rejects.toThrow(/Slow mode/);
    await advance('PT31S');
    const id = await noor.says(threadId, 'I want to kill myself');
    await theo.waitsFor('moderators', new RegExp(`${id}[\\s\\S]*Case \\S`));
    expect(await runSql(address, 'SELECT "id" FROM "Case"')).toHaveLength(1);
  });

  it('sends nothing more to the account, whatever was planned, and whatever others plan', async () => {
    const { maya } = await open();
    const draft = await maya.runs('checkin schedule', {
      when: 'every day 19:00',
      question: 'How are you?',
      zone: 'UTC',
      place: 'direct',
    });
    await maya.presses(en.checkin.draft.start, last(draft));
    await maya.presses(en.reach.direct.yes, await maya.waitsFor('lounge', /May I write to you directly/));
    await expect.poll(() => maya.directMessages(), { timeout: 15_000 }).toHaveLength(1);
    await beginOne();
    expect(await runSql(address, 'SELECT "id" FROM "OwnCheckIn"')).toEqual([]);
    await advance('P2D', 'PT6H');
    await community.idle();
    expect(await maya.directMessages()).toHaveLength(1);
  });

  it('asks those who moderate how they are, after a day and after a week, and nothing about the person', async () => {
    const { theo } = await open();
    await beginOne();
    const asks = async () => (await theo.sees('moderators')).filter(({ text }) => /How are you, after/.test(text));
    await advance('PT23H', 'PT1H');
    await community.idle();
    expect(await asks()).toEqual([]);
    await advance('PT2H', 'PT1H');
    const first = await theo.waitsFor('moderators', /How are you, after what happened/);
    expect(first.mentions).toEqual([]);
    expect(first.text).not.toContain(people.maya.id);
    await advance('P7D', 'P1D');
    await expect.poll(asks, { timeout: 15_000 }).toHaveLength(2);
    await advance('P7D', 'P1D');
    await community.idle();
    expect(await asks()).toHaveLength(2);
  });

  it('tells the thread the day before it closes, and closes it for all but moderators, also over a restart', async () => {
    const { noor } = await open();
    await beginOne();
    const threadId = await needThread();
    await noor.waitsFor(threadId, /A place to remember together/);
    await advance('P44DT1H', 'P1D');
    await noor.waitsFor(threadId, /Thank you to all who wrote/);
    await community.stopBot();
    await advance('P2D');
    await community.startBot();
    await advance('PT2M', 'PT30S');
    const { theo } = people;
    await theo.waitsFor('moderators', /The thread .* was closed/);
    await expect(noor.says(threadId, 'one more thing')).rejects.toThrow();
    await expect
      .poll(() => runSql(address, 'SELECT "state" FROM "Postvention"'), { timeout: 15_000 })
      .toEqual([['over']]);
    const last = (await noor.sees(threadId)).filter(({ text }) => /Thank you to all who wrote/.test(text));
    expect(last).toHaveLength(1);
  });

  it('can be kept open longer once, and ended early', async () => {
    const { olu, noor } = await open();
    await beginOne();
    const threadId = await needThread();
    const shown = await olu.runs('postvention show');
    const longer = await olu.presses(say.show.longer({ number: 1 }), last(shown));
    expect(longer.text).toContain('The thread stays open until');
    const twice = await olu.presses(say.show.end({ number: 1 }), last(longer));
    expect(twice.text).toContain(`End what is under way (for <@${people.maya.id}>)?`);
    const ended = await olu.presses(say.end.yes, last(twice));
    expect(ended.text).toContain(say.end.done);
    await expect(noor.says(threadId, 'one more thing')).rejects.toThrow();
    expect((await olu.runs('postvention show')).text).toContain(say.show.none);
    expect((await olu.runs('postvention end')).text).toContain(en.errors['postvention-none']());
  });

  it('makes one thread, also where Discord’s answer is lost, or the bot dies before it has its name', async () => {
    const { olu, noor } = await open();
    await community.call('POST', '/faults', { kind: 'lost-answer', route: 'POST /channels/*/threads' });
    const begun = await beginOne();
    expect(begun.text).toContain(say.begun.threadComes);
    await community.call('DELETE', '/faults');
    await community.stopBot();
    await community.startBot();
    await advance('PT3M', 'PT30S');
    await expect
      .poll(() => runSql(address, 'SELECT "threadId" FROM "Postvention" WHERE "threadId" IS NOT NULL'), {
        timeout: 15_000,
      })
      .toHaveLength(1);
    await noor.waitsFor(await needThread(), /A place to remember together/);
    const query = `userId=${olu.id}&guildId=${community.guildId}`;
    await expect
      .poll(
        async () =>
          (await community.call<{ name: string }[]>('GET', `/channels?${query}`))
            .map(({ name }) => name)
            .filter((name) => name.includes(thread)),
        { timeout: 15_000 },
      )
      .toEqual([thread]);
  });

  it('closes a thread whose making was not answered before it was ended, under its own name and without words of ours', async () => {
    const { olu, noor, theo } = await open();
    await community.call('POST', '/faults', { kind: 'lost-answer', route: 'POST /channels/*/threads' });
    await beginOne();
    const asked = await olu.runs('postvention end');
    expect((await olu.presses(say.end.yes, last(asked))).text).toContain(say.end.threadLater);
    expect((await olu.runs('postvention show')).text).toContain(say.show.none);
    await community.call('DELETE', '/faults');
    await advance('PT3M', 'PT30S');
    await theo.waitsFor('moderators', /The thread .* was closed/);
    const [row] = await runSql(address, 'SELECT "state", "threadId" FROM "Postvention"');
    expect(row?.[0]).toBe('over');
    const threadId = String(row?.[1]);
    expect(community.sandbox.world.channels.get(threadId)?.name).toBe(thread);
    await expect(noor.says(threadId, 'is somebody there')).rejects.toThrow();
    expect(await noor.sees(threadId)).toEqual([]);
  });

  it('asks about a name that may be meant otherwise, and lets it be', async () => {
    const { olu, noor } = await open();
    const draft = await write({ title: 'Carlos Puente' });
    expect(draft.text).toContain(say.draft.perhaps({ word: 'Puente' }));
    await olu.presses(say.draft.begin, last(draft));
    expect(await findThread(noor, 'Carlos Puente')).not.toBeNull();
  });

  it('tells moderators who began it, and once that the account is used', async () => {
    const { maya, theo, olu } = await open();
    await beginOne();
    expect((await theo.waitsFor('moderators', /began `\/postvention`/)).text).toContain(`<@${olu.id}>`);
    await maya.runs('anon mine');
    await theo.waitsFor('moderators', /was just used here/);
    await maya.runs('anon mine');
    await community.idle();
    const used = (await theo.sees('moderators')).filter(({ text }) => /was just used here/.test(text));
    expect(used).toHaveLength(1);
  });

  it('goes on without its thread where somebody deletes it, and says so once', async () => {
    const { theo } = await open();
    await beginOne();
    const id = await needThread();
    await openPlaces(community).remove({ kind: 'thread', id, guildId: community.guildId }, 'keeping');
    await advance('P44DT1H', 'P2D');
    await theo.waitsFor('moderators', /The thread to remember is gone/);
    await advance('P2D', 'P1D');
    await community.idle();
    const told = (await theo.sees('moderators')).filter(({ text }) => /The thread to remember is gone/.test(text));
    expect(told).toHaveLength(1);
  });

  it('says before it begins what it lacks for the thread, and begins nothing', async () => {
    await open();
    const { members, channels } = await community.call<{
      members: Record<string, string>;
      channels: Record<string, string>;
    }>('POST', '/guilds', {
      name: 'Small',
      owner: 'olu',
      members: [],
      roles: [],
      channels: [{ name: 'quiet', overwrites: [{ id: '@everyone', deny: ['CreatePublicThreads'] }] }],
      botPermissions: ['ViewChannel', 'SendMessages', 'SendMessagesInThreads', 'ReadMessageHistory'],
    });
    const [userId, channelId] = [members['olu'], channels['quiet']];
    const form = await community.call<Outcome>('POST', '/act/command?wait=15000', {
      userId,
      channelId,
      command: 'postvention start',
      options: {},
    });
    const outcome = await community.call<Outcome>('POST', '/act/submit?wait=15000', {
      userId,
      interactionId: form.interactionId,
      fields: { channel: [channelId], title: thread, days: '7' },
    });
    expect(outcome.answer?.text).toContain('Create Public Threads');
    expect(await runSql(address, 'SELECT "id" FROM "Postvention"')).toEqual([]);
  });
});
