import { ChannelType, OverwriteType, PermissionFlagsBits } from 'discord.js';
import { afterEach, expect, it } from 'vitest';
import { saveAccepted, saveAsked } from '../../src/groups/care/facilitators.ts';
import { findHome, type Group } from '../../src/groups/group.ts';
import { createChannel, deleteChannel, replaceOverwrites } from '../../src/sandbox/world/channels.ts';
import { editRole } from '../../src/sandbox/world/roles.ts';
import { findChannel, findGuild } from '../../src/sandbox/world/world.ts';
import { addRsvp } from '../../src/sessions/rsvp-store.ts';
import { listDates, listSessions } from '../../src/sessions/store.ts';
import { mostSessions } from '../../src/sessions/session.ts';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { en } from '../../src/words/en.ts';
import { languages } from '../../src/words/words.ts';
import { openCommunity, type Community, type Outcome, type Person } from '../kit/community.ts';
import { foundGroups, openPlaces, type FoundGroup } from '../kit/found-groups.ts';
import { captureLog } from '../kit/log.ts';
import { prepare } from '../kit/prepare.ts';
import { describeOnBoth, runSql } from '../kit/storage.ts';

const { sessionAdmin: say, errors } = en;
const title = 'Evening circle';
const wasGood = en.sessions.closing.ask({ title });
const address = 'Harbour Lane 5, second floor';

describeOnBoth('/session-admin', (databases) => {
  let community: Community;
  let storage: StorageAddress;
  let group: Group;
  let home: string;
  let olu: Person;
  let maya: Person;
  const captured = captureLog();

  afterEach(() => community.close());

  /** A group of maya's, which olu may change since she runs the server; Tuesday 12 January 2027, ten in the morning in Berlin. */
  async function open(given: Partial<FoundGroup> = {}): Promise<void> {
    storage = await databases.make();
    community = await openCommunity({ storage, log: captured.log });
    await community.call('POST', '/clock', { set: '2027-01-12T09:00:00Z' });
    const [first] = await foundGroups(community, storage, [{ name: 'Harbour', belonging: 'role', ...given }]);
    if (!first) throw new Error('There is no group.');
    group = first;
    home = findHome(first) ?? '';
    [olu, maya] = [community.person('olu'), community.person('maya')];
    if (first.roleId !== null) await openPlaces(community).giveRole(first.guildId, maya.id, first.roleId);
  }

  type Options = Record<string, string | boolean | number>;
  const run = (name: string, options: Options, who = olu) => who.runs(`session-admin ${name}`, options);
  const create = (options: Options = {}, who = olu) =>
    run('create', { group: 'Harbour', title, when: 'Thursdays 19:00', zone: 'Europe/Berlin', ...options }, who);
  const cardOf = ({ answer }: Outcome) => answer ?? { id: '' };
  const inGroup = async (text: string) => (await maya.sees(home)).filter((one) => one.text.includes(text));
  const calendar = () => [...findGuild(community.guildId, community.sandbox.world).scheduledEvents.values()];
  const seconds = (moment: string) => Date.parse(moment) / 1000;
  const firstDate = async (who = olu) => (await who.types('session-admin cancel', 'date', ''))[0]?.value ?? '';

  /** Lets the clock jump to a moment, and what is due then happen. */
  async function jumpTo(moment: string, then = 'PT2M'): Promise<void> {
    await community.call('POST', '/clock', { set: moment });
    await community.call('POST', '/clock', { advance: then, step: 'PT10S' });
    await community.idle();
  }

  it('is read back whole, stands on the calendar, and is announced, reminded of and asked about, each once', async () => {
    await open();
    const made = await create({
      minutes: 90,
      host: maya.id,
      agenda: 'Hello; One thing each; Goodbye',
      size: 12,
      except: '21 January',
    });
    expect(made.ephemeral).toBe(true);
    expect(made.text).toContain('every Thursday at 19:00 (Europe/Berlin), not on 21 January, for 90 minutes');
    for (const day of ['14', '28']) expect(made.text).toContain(`<t:${seconds(`2027-01-${day}T18:00:00Z`)}:F>`);
    expect(made.text).toContain(`<t:${seconds('2027-02-04T18:00:00Z')}:F>`);
    expect(made.text).toContain(say.card.host({ who: `<@${maya.id}>` }));
    for (const line of ['Hello', 'One thing each', 'Goodbye']) expect(made.text).toContain(`- ${line}`);
    expect(made.text).toContain(say.card.size({ count: 12 }));
    expect(made.text).toContain(say.card.remind({ minutes: 60 }));
    expect(made.text).toContain(say.card.event({ title }));
    expect(made.text).toContain(`<#${home}>`);
    expect(made.text).not.toContain('⚠️');

    await jumpTo('2027-01-12T09:05:00Z', 'PT3M');
    const [announced, ...more] = await inGroup(title);
    expect(more).toEqual([]);
    expect(announced?.mentions).toEqual([]);
    expect(announced?.text).toContain(`<@${maya.id}>`);
    expect(calendar().map((event) => [event.name, event.scheduled_start_time.slice(0, 16), event.entity_type])).toEqual(
      [[title, '2027-01-14T18:00', 3]],
    );
    await jumpTo('2027-01-14T17:00:00Z');
    expect(await inGroup(`<t:${seconds('2027-01-14T18:00:00Z')}:R>`)).toHaveLength(2);
    await jumpTo('2027-01-14T19:30:00Z');
    expect(await inGroup(wasGood)).toHaveLength(1);
    expect((await inGroup(languages.en.words.sessions.card.over)).map(({ id }) => id)).toEqual([announced?.id]);
    expect(
      calendar()
        .filter(({ status }) => status < 3)
        .map(({ scheduled_start_time: at }) => at.slice(0, 10)),
    ).toEqual(['2027-01-28']);
    const listed = await run('list', { group: 'Harbour' });
    expect(listed.text).toContain(say.list.date.over({ at: `<t:${seconds('2027-01-14T18:00:00Z')}:F>`, going: 0 }));
  });

  it('in person says its address to whoever gave it and to nobody else: not on the calendar, in suggestions, lists, or the log', async () => {
    await open();
    expect((await create({ place: 'in-person' })).text).toContain(errors['session-address-missing']());
    const made = await create({ place: 'in-person', address, event: true });
    expect(made.text).toContain(say.card.address({ address: 'Harbour Lane 5, second floor' }));
    await jumpTo('2027-01-12T09:05:00Z', 'PT3M');
    expect(calendar()).toHaveLength(2);
    const [announced] = await inGroup(title);
    const edited = await run('edit', { session: title, minutes: 45 });
    expect(edited.text).toContain(say.card.where({ place: say.card.inPerson }));
    const elsewhere = [
      JSON.stringify(calendar()),
      JSON.stringify(await olu.types('session-admin cancel', 'date', '')),
      JSON.stringify(await olu.types('session-admin edit', 'session', '')),
      (await run('list', {})).text,
      edited.text,
      announced?.text,
      (await run('cancel', { date: await firstDate() })).text,
      JSON.stringify(captured.lines()),
      String(await runSql(storage, 'SELECT "addressSealed" FROM "GroupSession"')),
    ];
    for (const text of elsewhere) expect(text).not.toContain('Harbour Lane');
  });

  it('stands on no calendar by itself where who belongs is hidden, or at work; only with a yes', async () => {
    await open({ belonging: 'thread' });
    expect((await create()).text).toContain(say.card.noEvent);
    await jumpTo('2027-01-12T09:05:00Z', 'PT3M');
    expect(calendar()).toEqual([]);
    const edited = await run('edit', { session: title, event: true });
    expect(edited.text).toContain(say.card.event({ title }));
    await jumpTo('2027-01-12T09:10:00Z');
    expect(calendar()).toHaveLength(2);
    await run('edit', { session: title, event: false });
    await jumpTo('2027-01-12T09:15:00Z');
    expect(calendar()).toEqual([]);
  });

  it('is for those who look after the group alone: nobody else makes, changes, sees or is offered one', async () => {
    await open();
    const noor = community.person('noor');
    await prepare(community, storage, async (needs, tx) => {
      const role = { userId: noor.id, standIn: false, takesOverFrom: null };
      await saveAccepted(await saveAsked(group, role, needs, tx), needs, tx);
    });
    expect((await create({}, noor)).text).toContain(say.card.heading({ group: 'Harbour', title }));
    const [offered] = await noor.types('session-admin edit', 'session', 'evening');
    expect(offered?.name).toBe(`Harbour: ${title} — every Thursday at 19:00 (Europe/Berlin)`);
    const [date] = await noor.types('session-admin move', 'date', 'jan');
    expect(date?.name).toContain('14 Jan, 19:00');
    const session = offered?.value ?? '';
    const card = cardOf(await run('remove', { session }, noor));
    const refusals = [
      await create({}, maya),
      await run('edit', { session, when: '8:00' }, maya),
      await run('cancel', { date: date?.value ?? '' }, maya),
      await run('move', { date: date?.value ?? '', to: '20:00' }, maya),
      await run('remove', { session }, maya),
      await run('list', { group: 'Harbour' }, maya),
    ];
    for (const { text } of refusals) expect(text).toContain(errors['not-looking-after']());
    expect((await run('list', {}, maya)).text).toContain(errors['looking-after-none']());
    expect(await maya.types('session-admin edit', 'session', '')).toEqual([]);
    expect(await maya.types('session-admin move', 'date', '')).toEqual([]);
    await runSql(storage, 'DELETE FROM "Facilitator"');
    expect((await noor.presses(say.remove.button, card)).text).toContain(errors['not-looking-after']());
    expect((await run('list', {})).text).toContain(title);
  });

  it('gives back what was typed where it cannot be understood, and says how it could be', async () => {
    await open();
    const voice = makeChannel('Talk', ChannelType.GuildVoice);
    const refused: [Options, string][] = [
      [{ when: 'every 25th hour' }, 'every 25th hour'],
      [{ when: '31 February 19:00' }, '31'],
      [{ when: '1 January 2027 19:00' }, errors['when-past']()],
      [{ zone: 'Mars/Olympus' }, 'Mars/Olympus'],
      [{ title: '\u200b \u200b' }, errors['session-title-empty']()],
      [{ place: 'voice' }, errors['session-channel-voice']()],
      [{ place: 'stage', channel: voice }, errors['session-channel-stage']()],
      [{ place: 'thread', channel: voice }, errors['session-channel-text']()],
      [{ place: 'in-person', address, channel: voice }, errors['session-channel-unused']()],
      [{ place: 'thread', address }, errors['session-address-unused']()],
      [{ agenda: Array.from({ length: 11 }, (_, line) => `Point ${line}`).join(';') }, 'at most 10 lines'],
      [{ host: maya.id, second: maya.id }, errors['session-host-twice']()],
      [{ second: maya.id }, errors['session-host-first']()],
      [{ host: community.sandbox.world.botId }, errors['session-host-bot']()],
      [{ when: '13 January 2027 19:00', except: '13 January' }, errors['session-nothing-left']()],
    ];
    for (const [options, said] of refused) {
      const { text, ephemeral } = await create(options);
      expect(text, JSON.stringify(options)).toContain(said);
      expect(text).toContain('/session-admin create group:Harbour');
      expect(ephemeral).toBe(true);
    }
    // What a client of Discord's lets nobody send.
    for (const options of [{ minutes: 5 }, { size: -1 }, { remind: 100_000 }])
      await expect(create(options)).rejects.toThrow();
    expect(await runSql(storage, 'SELECT COUNT(*) FROM "GroupSession"')).toEqual(
      expect.toSatisfy((count) => Number(count) === 0),
    );
    for (let made = 0; made < mostSessions; made += 1) await create({ title: `Circle ${made}` });
    expect((await create()).text).toContain(errors['sessions-full']({ most: mostSessions }));
    expect((await run('edit', { session: 'Circle', minutes: 30 })).text).toContain(errors['session-unknown']());
    expect((await run('cancel', { date: 'next week' })).text).toContain(errors['session-date-none']());
    const tricky = await run('edit', { session: 'Circle 0', title: `Hi @everyone <@${maya.id}> # big` });
    expect(tricky.text).toContain(`\\<\\@${maya.id}\\>`);
  });

  function makeChannel(name: string, type: ChannelType): string {
    const { world } = community.sandbox;
    const guild = findGuild(community.guildId, world);
    return createChannel({ guild, name, type, overwrites: [] }, { id: olu.id, reason: null }, world).id;
  }

  it('tells those who said yes that a date is moved or called off; its message and its event follow', async () => {
    await open();
    await create();
    await jumpTo('2027-01-12T09:05:00Z', 'PT3M');
    const [announced] = await inGroup(title);
    await prepare(community, storage, async (needs, tx) => {
      const { vault } = needs.storage;
      const [session] = await listSessions([group.id], { db: tx, vault });
      const now = community.sandbox.clock.now();
      const [date] = await listDates([session?.id ?? ''], { from: now, until: now * 2 }, tx);
      if (!date) throw new Error('There is no date.');
      const rsvp = { guildId: group.guildId, userId: maya.id, answer: 'going', language: 'en', date } as const;
      await addRsvp(rsvp, { tx, vault, now });
    });
    const { was, at } = { was: seconds('2027-01-14T18:00:00Z'), at: seconds('2027-01-15T19:30:00Z') };
    const moved = await run('move', { date: await firstDate(), to: '15 January 20:30' });
    expect(moved.text).toContain(`<t:${was}:F>`);
    expect(moved.text).toContain(say.told);
    await jumpTo('2027-01-12T09:20:00Z');
    expect(await inGroup(`<t:${at}:F>`)).toHaveLength(2);
    expect((await inGroup(languages.en.words.sessions.card.moved)).map(({ id }) => id)).toEqual([announced?.id]);
    expect(
      calendar()
        .map(({ scheduled_start_time: start }) => start.slice(0, 16))
        .sort(),
    ).toEqual(['2027-01-15T19:30', '2027-01-21T18:00']);
    // Nobody wishes direct messages.
    expect(await maya.directMessages()).toEqual([]);
    expect((await run('list', { group: 'Harbour' })).text).toContain(
      say.list.date.moved({ at: `<t:${at}:F>`, going: 1 }),
    );

    const cancelled = await run('cancel', { date: await firstDate() });
    expect(cancelled.text).toContain(say.cancelled({ title, group: 'Harbour', at: `<t:${at}:F>` }));
    expect(cancelled.text).toContain(say.othersStay);
    await jumpTo('2027-01-12T09:30:00Z');
    expect((await inGroup(languages.en.words.sessions.card.cancelled)).map(({ id }) => id)).toEqual([announced?.id]);
    expect(calendar().map(({ scheduled_start_time: start }) => start.slice(0, 10))).toEqual(['2027-01-21']);
    await jumpTo('2027-01-15T19:00:00Z');
    expect(await inGroup(wasGood)).toEqual([]);
  });

  it('is held in a voice channel, and goes on without events where the bot may make none: told once', async () => {
    await open();
    const talk = makeChannel('Talk', ChannelType.GuildVoice);
    const bot = [...findGuild(community.guildId, community.sandbox.world).roles.values()].find(
      ({ name }) => name === 'Lamplight',
    );
    const made = await create({ channel: talk });
    expect(made.text).toContain(say.card.where({ place: say.card.voice({ channel: `<#${talk}>` }) }));
    await jumpTo('2027-01-12T09:05:00Z', 'PT3M');
    expect(calendar().map(({ entity_type: type, channel_id: channel }) => [type, channel])).toEqual([
      [2, talk],
      [2, talk],
    ]);
    if (!bot) throw new Error('The bot has no role.');
    const { world } = community.sandbox;
    const permissions = (BigInt(bot.permissions) & ~PermissionFlagsBits.CreateEvents).toString();
    editRole(findGuild(community.guildId, world), bot, { permissions }, { id: olu.id, reason: null }, world);
    await run('edit', { session: title, when: 'Thursdays 20:00' });
    await jumpTo('2027-01-12T09:20:00Z', 'PT5M');
    const told = say.noEvents.rights({ group: 'Harbour', title });
    const theo = community.person('theo');
    expect((await theo.sees('moderators')).filter((one) => one.text.includes(told))).toHaveLength(1);
    expect((await run('edit', { session: title, minutes: 30 })).text).toContain(say.card.troubles.rights);
    expect(await inGroup(title)).not.toEqual([]);
  });

  it('ends after a yes, and with its group; its events go', async () => {
    await open();
    await create();
    await create({ title: 'Morning circle' });
    await jumpTo('2027-01-12T09:05:00Z', 'PT3M');
    expect(calendar()).toHaveLength(4);
    const asked = await run('remove', { session: title });
    expect(asked.text).toContain(say.remove.goes);
    const done = await olu.presses(say.remove.button, cardOf(asked));
    expect(done.text).toContain(say.remove.done({ title, group: 'Harbour' }));
    await jumpTo('2027-01-12T09:20:00Z');
    expect(calendar().map(({ name }) => name)).toEqual(['Morning circle', 'Morning circle']);
    expect((await run('list', {})).text).not.toContain(title);
    const archive = await olu.runs('group archive', { group: 'Harbour' });
    await olu.presses(en.founding.putAway, cardOf(archive));
    await jumpTo('2027-01-12T09:30:00Z', 'PT3M');
    expect(calendar()).toEqual([]);
  });

  it('says what keeps the group from hearing of it, and tells its desk where its place is gone', async () => {
    await open();
    const { world } = community.sandbox;
    const channel = findChannel(home, world);
    const before = [...channel.overwrites.values()];
    const others = before.filter(({ id }) => id !== world.botId);
    const closed = { id: world.botId, type: OverwriteType.Member, allow: PermissionFlagsBits.ViewChannel };
    replaceOverwrites(channel, [...others, { ...closed, deny: PermissionFlagsBits.SendMessages }], world);
    expect((await create()).text).toContain(say.card.lacks({ permissions: 'Send Messages' }));
    deleteChannel(channel, findGuild(community.guildId, world), { id: olu.id, reason: null }, world);
    expect((await run('edit', { session: title, minutes: 30 })).text).toContain(say.card.gone);
    await jumpTo('2027-01-12T09:05:00Z', 'PT3M');
    const theo = community.person('theo');
    const said = say.notSaid.date({ group: 'Harbour', title });
    expect((await theo.sees('moderators')).filter((one) => one.text.includes(said))).toHaveLength(1);
    expect((await run('list', {})).text).toContain(title);
  });
});
