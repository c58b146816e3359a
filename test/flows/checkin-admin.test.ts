import { OverwriteType, PermissionFlagsBits } from 'discord.js';
import { afterEach, expect, it } from 'vitest';
import { mostCheckIns } from '../../src/check-ins/check-in.ts';
import { saveAccepted, saveAsked } from '../../src/groups/care/facilitators.ts';
import { findHome, type Group } from '../../src/groups/group.ts';
import { templateFor } from '../../src/groups/templates/template.ts';
import { deleteChannel, replaceOverwrites } from '../../src/sandbox/world/channels.ts';
import { createRole } from '../../src/sandbox/world/roles.ts';
import { findChannel, findGuild } from '../../src/sandbox/world/world.ts';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { languages } from '../../src/words/words.ts';
import { openCommunity, type Community, type Outcome, type Person, type SeenMessage } from '../kit/community.ts';
import { foundGroups, openPlaces, type FoundGroup } from '../kit/found-groups.ts';
import { prepare } from '../kit/prepare.ts';
import { describeOnBoth, runSql } from '../kit/storage.ts';

const { checkIns: say, round, errors } = languages.en.words;
const zone = 'Europe/Berlin';
const question = 'How was today, in a word?';

describeOnBoth('/checkin-admin', (databases) => {
  let community: Community;
  let address: StorageAddress;
  let group: Group;
  let home: string;
  let olu: Person;
  let maya: Person;

  afterEach(() => community.close());

  /** A group of maya's, which olu may change since she runs the server, at a moment. */
  async function open(now = '2027-01-12T09:00:00Z', given: Partial<FoundGroup> = {}): Promise<void> {
    address = await databases.make();
    community = await openCommunity({ storage: address });
    await community.call('POST', '/clock', { set: now });
    const [first] = await foundGroups(community, address, [{ name: 'Harbour', belonging: 'role', ...given }]);
    if (!first) throw new Error('There is no group.');
    group = first;
    home = findHome(first) ?? '';
    [olu, maya] = [community.person('olu'), community.person('maya')];
    if (first.roleId !== null) await openPlaces(community).giveRole(first.guildId, maya.id, first.roleId);
  }

  type Options = Record<string, string | boolean>;
  const run = (name: string, options: Options, who = olu) => who.runs(`checkin-admin ${name}`, options);
  const create = (options: Options = {}, who = olu) =>
    run('create', { group: 'Harbour', when: '19:00', question, zone, ...options }, who);
  const named = { 'check-in': question };
  const cardOf = ({ answer }: Outcome): Pick<SeenMessage, 'id'> => answer ?? { id: '' };

  /** Lets the clock jump to a moment, and what is due then happen. */
  async function jumpTo(moment: string, then = 'PT1M'): Promise<void> {
    await community.call('POST', '/clock', { set: moment });
    await community.call('POST', '/clock', { advance: then, step: 'PT10S' });
    await community.idle();
  }

  const listAsked = async (text = question) => (await maya.sees(home)).filter((one) => one.text.includes(text));
  const countAsked = async (text?: string) => (await listAsked(text)).length;
  const countRows = async (table: string) => Number(await runSql(address, `SELECT COUNT(*) FROM "${table}"`));
  /** The first of the times to come on a card, in seconds since the epoch. */
  const nextOf = ({ text }: Outcome) => Number(/<t:(\d+):F>/.exec(text)?.[1]);
  const inSeconds = (moment: string) => Date.parse(moment) / 1000;

  it('is read back whole, and the group is asked once, at that time, with nobody pinged', async () => {
    await open();
    const made = await create({ when: 'every weekday 19:00', except: '24 Dec to 1 Jan' });
    expect(made.ephemeral).toBe(true);
    expect(made.text).toContain(`> ${question}`);
    expect(made.text).toContain('every weekday at 19:00 (Europe/Berlin), not from 24 December to 1 January');
    const due = Date.parse('2027-01-12T18:00:00Z') / 1000;
    const day = 24 * 3600;
    for (const at of [due, due + day, due + 2 * day]) expect(made.text).toContain(`<t:${at}:F> (<t:${at}:R>)`);
    expect(made.text).toContain(`<#${home}>`);
    expect(made.text).toContain(say.card.noPing);
    expect(made.text).not.toContain('⚠️');
    expect(made.text).not.toContain(say.card.askedAlready);

    await jumpTo('2027-01-12T17:58:30Z');
    expect(await countAsked()).toBe(0);
    await jumpTo('2027-01-12T17:59:50Z', 'PT5M');
    const asked = await listAsked();
    expect(asked).toHaveLength(1);
    expect(asked[0]?.mentions).toEqual([]);
    expect(asked[0]?.mentionRoles).toEqual([]);
    await jumpTo('2027-01-13T18:01:00Z');
    expect(await countAsked()).toBe(2);
  });

  it('asks in the group’s language what its topic asks where nobody gives a question, in the server’s zone', async () => {
    await open(undefined, { language: 'de', topic: 'grief' });
    const usual = templateFor('grief', 'de').checkIn;
    const made = await run('create', { group: 'Harbour', when: 'tomorrow 21:00' });
    expect(made.text).toContain(usual);
    expect(made.text).toContain('13 January 2027 at 21:00 (UTC)');
    const shown = await olu.presses(say.card.preview, cardOf(made));
    expect(shown.ephemeral).toBe(true);
    expect(shown.text).toContain(languages.de.words.round.levels[1]);
    expect(shown.text).toContain(say.preview({ group: 'Harbour' }));
    await expect(olu.presses(languages.de.words.round.levels[1], cardOf(shown))).rejects.toThrow();
    await jumpTo('2027-01-13T21:00:00Z');
    expect(await countAsked(usual)).toBe(1);
    expect((await run('list', {})).text).toContain(say.card.over);
    expect((await run('resume', { 'check-in': usual })).text).toContain(errors['check-in-nothing-left']());
  });

  it('is for those who look after the group alone: nobody else makes, changes, sees or is offered one', async () => {
    await open();
    const [noor, dev] = [community.person('noor'), community.person('dev')];
    await prepare(community, address, async (needs, tx) => {
      const role = { standIn: false, takesOverFrom: null };
      await saveAccepted(await saveAsked(group, { userId: noor.id, ...role }, needs, tx), needs, tx);
      // Asked, and has not said yes.
      await saveAsked(group, { userId: dev.id, ...role }, needs, tx);
    });
    expect((await create({}, noor)).text).toContain(say.card.heading({ group: 'Harbour' }));
    const [offered] = await noor.types('checkin-admin edit', 'check-in', 'today');
    expect(offered?.name).toBe(`${question} — every day at 19:00 (Europe/Berlin)`);
    const id = offered?.value ?? '';
    const card = cardOf(await run('remove', { 'check-in': id }, noor));
    for (const stranger of [maya, dev]) {
      const refusals = [
        await create({}, stranger),
        await run('edit', { 'check-in': id, when: '8:00' }, stranger),
        await run('pause', { 'check-in': id }, stranger),
        await run('resume', { 'check-in': id }, stranger),
        await run('remove', { 'check-in': id }, stranger),
        await run('preview', { 'check-in': id }, stranger),
        await run('list', { group: 'Harbour' }, stranger),
      ];
      for (const { text } of refusals) expect(text).toContain(errors['not-looking-after']());
      // Where no group is named nothing is said of “this group”.
      expect((await run('list', {}, stranger)).text).toContain(errors['looking-after-none']());
      expect(await stranger.types('checkin-admin edit', 'check-in', '')).toEqual([]);
      expect(await stranger.types('checkin-admin create', 'group', '')).toEqual([]);
    }
    expect(await countRows('GroupCheckIn')).toBe(1);
    expect((await run('list', {}, noor)).text).toContain('every day at 19:00');
    expect((await olu.types('checkin-admin edit', 'check-in', '')).map(({ value }) => value)).toEqual([id]);
    // Who does not look after it any more when they press.
    await runSql(address, 'DELETE FROM "Facilitator"');
    expect((await noor.presses(say.remove.button, card)).text).toContain(errors['not-looking-after']());
    expect(await countRows('GroupCheckIn')).toBe(1);
  });

  it('pings the one role that was given, where it may be, and says so; everybody is never pinged', async () => {
    await open();
    const { world } = community.sandbox;
    const guild = findGuild(community.guildId, world);
    const actor = { id: olu.id, reason: null };
    const walkers = createRole(guild, { name: 'Walkers', mentionable: true }, actor, world).id;
    const quiet = createRole(guild, { name: 'Quiet', mentionable: false }, actor, world).id;
    const noor = community.person('noor');
    await prepare(community, address, async (needs, tx) => {
      const role = { userId: noor.id, standIn: false, takesOverFrom: null };
      await saveAccepted(await saveAsked(group, role, needs, tx), needs, tx);
    });

    expect((await create({ ping: community.guildId })).text).toContain(errors['check-in-ping-everyone']());
    const refused = await create({ ping: quiet }, noor);
    expect(refused.text).toContain(errors['check-in-ping-not-yours']({ roleId: quiet }));
    expect(refused.text).toContain(`question:${question}`);
    // Somebody who may manage roles may have it, and hears that the bot may not mention it.
    expect((await create({ ping: quiet })).text).toContain(say.card.cannotPing({ role: `<@&${quiet}>` }));
    const made = await run('edit', { ...named, ping: walkers });
    expect(made.text).toContain(say.card.ping({ role: `<@&${walkers}>` }));
    expect(made.text).not.toContain('⚠️');

    const tricky = `Hi @everyone <@${maya.id}> <@&${quiet}> <@&${walkers}> # big`;
    await run('edit', { ...named, question: tricky });
    await jumpTo('2027-01-12T18:00:00Z');
    const [asked] = await listAsked('big');
    expect(asked?.mentionRoles).toEqual([walkers]);
    expect(asked?.mentions).toEqual([]);
    expect(asked?.text).toContain(`\\<\\@${maya.id}\\>`);
    expect(asked?.text).not.toMatch(/(^|[^\\])@everyone/);

    expect((await run('edit', { 'check-in': 'big', 'no-ping': true })).text).toContain(say.card.noPing);
    await jumpTo('2027-01-13T18:00:00Z');
    const newest = (await listAsked('big')).toSorted((a, b) => a.id.localeCompare(b.id)).at(-1);
    expect(newest?.id).not.toBe(asked?.id);
    expect(newest?.mentionRoles).toEqual([]);
  });

  it('changes what was given and leaves the rest, for two who change at once too', async () => {
    await open();
    await create({ when: 'every other Tuesday 19:00', except: '26 January' });
    const [one, other] = await Promise.all([
      run('edit', { ...named, when: 'every weekday 8:30' }),
      run('edit', { ...named, question: 'How was today, in a word or two?' }),
    ]);
    for (const { text } of [one, other]) expect(text).toContain(say.card.heading({ group: 'Harbour' }));
    const shown = await run('edit', named);
    expect(shown.text).toContain('every weekday at 08:30 (Europe/Berlin), not on 26 January');
    expect(shown.text).toContain('in a word or two?');
    // 9:00 in Helsinki is 7:00 in UTC: tomorrow's.
    const moved = await run('edit', { ...named, when: 'daily 9:00', zone: 'europe/helsinki', 'no-except': true });
    expect(moved.text).toContain('every day at 09:00 (Europe/Helsinki)');
    expect(moved.text).not.toContain('26 January');
    expect(nextOf(moved)).toBe(inSeconds('2027-01-13T07:00:00Z'));
    await jumpTo('2027-01-13T07:00:00Z');
    expect(await countAsked('in a word or two?')).toBe(1);
  });

  it('keeps the weeks as they were counted where only the question changes, and over a pause', async () => {
    await open('2027-01-11T09:00:00Z');
    const made = await create({ when: 'every other Monday 19:00' });
    expect(nextOf(made)).toBe(inSeconds('2027-01-11T18:00:00Z'));
    await jumpTo('2027-01-18T09:00:00Z');
    expect(nextOf(await run('edit', { ...named, question }))).toBe(inSeconds('2027-01-25T18:00:00Z'));
    await run('pause', named);
    expect(nextOf(await run('resume', named))).toBe(inSeconds('2027-01-25T18:00:00Z'));
  });

  it('asks no group twice on one day, whatever it was changed to on it', async () => {
    await open();
    await create();
    await jumpTo('2027-01-12T18:00:00Z');
    expect(await countAsked()).toBe(1);
    const changed = await run('edit', { ...named, when: '21:00' });
    expect(nextOf(changed)).toBe(inSeconds('2027-01-13T20:00:00Z'));
    expect(changed.text).toContain(say.card.askedAlready);
    expect((await run('edit', { ...named, when: 'today 22:00' })).text).toContain(errors['check-in-nothing-left']());
    await jumpTo('2027-01-12T20:00:00Z');
    expect(await countAsked()).toBe(1);
    await jumpTo('2027-01-13T20:00:00Z');
    expect(await countAsked()).toBe(2);
  });

  it('leaves what was asked as it was asked, whatever is asked from then on', async () => {
    await open();
    await create();
    await jumpTo('2027-01-12T18:00:00Z');
    const [asked] = await listAsked();
    await run('edit', { ...named, question: 'What was good today?' });
    await maya.presses(round.levels[5], asked ?? { id: '' });
    await jumpTo('2027-01-12T18:03:00Z', 'PT2M');
    expect((await listAsked())[0]?.text).toContain(round.count({ count: 1 }));
    await jumpTo('2027-01-13T18:00:00Z');
    expect(await countAsked()).toBe(1);
    expect(await countAsked('What was good today?')).toBe(1);
  });

  it('has room for five in a group, for many who press at once too', async () => {
    await open();
    const made = await Promise.all(Array.from({ length: 8 }, (_, index) => create({ question: `Question ${index}?` })));
    const full = made.filter(({ text }) => text.includes(errors['check-ins-full']({ most: mostCheckIns })));
    expect(full).toHaveLength(8 - mostCheckIns);
    expect(await countRows('GroupCheckIn')).toBe(mostCheckIns);
  });

  it('rests while it is paused, and goes on at its next time', async () => {
    await open();
    await create();
    expect((await run('pause', named)).text).toContain(say.card.paused);
    expect((await run('pause', named)).text).toContain(say.card.paused);
    await jumpTo('2027-01-12T18:00:00Z');
    expect(await countAsked()).toBe(0);
    const changed = await run('edit', { ...named, when: '20:00' });
    expect(changed.text).toContain(say.card.paused);
    await jumpTo('2027-01-12T19:00:00Z');
    expect(await countAsked()).toBe(0);
    expect(nextOf(await run('resume', named))).toBe(inSeconds('2027-01-13T19:00:00Z'));
    await jumpTo('2027-01-13T19:00:00Z');
    expect(await countAsked()).toBe(1);
  });

  it('is removed after a yes with what was counted; what stands in the group loses its buttons', async () => {
    await open();
    await create();
    await jumpTo('2027-01-12T18:00:00Z');
    const [asked] = await listAsked();
    await maya.presses(round.levels[3], asked ?? { id: '' });
    const card = await run('remove', named);
    expect(card.text).toContain(say.remove.goes);
    expect(await countRows('GroupCheckIn')).toBe(1);
    expect((await olu.presses(say.remove.button, cardOf(card))).text).toContain(
      say.remove.done({ group: 'Harbour', prompt: question }),
    );
    for (const table of ['GroupCheckIn', 'CheckInRound', 'RoundLevel', 'RoundMark'])
      expect(await countRows(table)).toBe(0);
    const [left] = await listAsked();
    expect(left?.text).toContain(round.over);
    expect(JSON.stringify(left?.components)).not.toContain(round.levels[3]);
    expect((await run('list', {})).text).toContain(say.list.noneHere({ group: 'Harbour' }));
    expect((await run('remove', named)).text).toContain(errors['check-in-none']());
    await jumpTo('2027-01-13T18:00:00Z');
    expect(await countAsked()).toBe(1);
  });

  it('comes at the time on the wall on both sides of the change of clocks, and at the jump where clocks skip it', async () => {
    await open('2027-03-27T12:00:00Z');
    const made = await create({ when: '2:30' });
    // On 28 March 2027 clocks in Berlin jump from 2:00 to 3:00: that is 1:00 in UTC.
    expect(nextOf(made)).toBe(inSeconds('2027-03-28T01:00:00Z'));
    expect(made.text).toContain(`<t:${inSeconds('2027-03-29T00:30:00Z')}:F>`);
    await jumpTo('2027-03-28T00:58:00Z');
    expect(await countAsked()).toBe(0);
    await jumpTo('2027-03-28T01:00:00Z');
    expect(await countAsked()).toBe(1);
    await jumpTo('2027-03-28T01:30:00Z');
    expect(await countAsked()).toBe(1);
    await jumpTo('2027-03-29T00:30:00Z');
    expect(await countAsked()).toBe(2);
  });

  it('asks late, once, when the bot was away for up to two hours; after that it says so, and the next comes as planned', async () => {
    await open();
    await create();
    await community.stopBot();
    await community.call('POST', '/clock', { set: '2027-01-12T19:50:00Z' });
    await community.startBot();
    await jumpTo('2027-01-12T19:50:10Z');
    expect(await countAsked()).toBe(1);

    await community.stopBot();
    await community.call('POST', '/clock', { set: '2027-01-13T20:10:00Z' });
    await community.startBot();
    await jumpTo('2027-01-13T20:10:10Z');
    const due = `<t:${inSeconds('2027-01-13T18:00:00Z')}:f>`;
    const missed = (await community.person('theo').sees('moderators')).filter(({ text }) => text.includes(due));
    expect(missed.map(({ text }) => text)).toEqual([
      expect.stringContaining(say.missed({ group: 'Harbour', prompt: question, when: due })),
    ]);
    expect(await countAsked()).toBe(1);
    expect((await run('list', { group: 'Harbour' })).text).toContain(say.list.round.missed({ day: '2027-01-13' }));
    await jumpTo('2027-01-14T18:00:00Z');
    expect(await countAsked()).toBe(2);
  });

  it('pauses by itself where it cannot ask, and says so once', async () => {
    await open();
    await create();
    const { world } = community.sandbox;
    deleteChannel(findChannel(home, world), findGuild(community.guildId, world), { id: olu.id, reason: null }, world);
    await jumpTo('2027-01-12T18:00:00Z');
    await jumpTo('2027-01-13T18:00:00Z');
    const theo = community.person('theo');
    const told = (await theo.sees('moderators')).filter(({ text }) =>
      text.includes(say.stopped({ group: 'Harbour', prompt: question })),
    );
    expect(told).toHaveLength(1);
    const listed = await run('list', { group: 'Harbour' });
    expect(listed.text).toContain(say.card.stopped);
    const resumed = await run('resume', named);
    expect(resumed.text).toContain(say.card.gone);
    await jumpTo('2027-01-14T18:00:00Z');
    expect((await run('list', { group: 'Harbour' })).text).toContain(say.card.stopped);
  });

  it('says what it may not do in the group before it fails there', async () => {
    await open();
    const { world } = community.sandbox;
    const bot = {
      id: world.botId,
      type: OverwriteType.Member,
      allow: 0n,
      deny: PermissionFlagsBits.SendMessages,
    };
    replaceOverwrites(findChannel(home, world), [bot], world);
    await community.idle();
    expect((await create()).text).toContain(say.card.lacks({ permissions: 'Send Messages' }));
  });

  it('takes nothing that it does not understand, says why, and gives back what was typed', async () => {
    await open();
    const refusals: [Options, string][] = [
      [{ when: 'every 25th hour' }, 'every weekday 8:30'],
      [{ when: '31 February 8:00' }, '31 February'],
      [{ when: '1 January 2026 8:00' }, errors['when-past']()],
      [{ when: 'today 8:00' }, errors['when-past']()],
      [{ when: 'Mondays' }, errors['when-no-time']({ once: false })],
      [{ except: 'sometimes' }, 'sometimes'],
      [{ zone: 'Middle/Earth' }, errors['not-a-zone']({ typed: 'Middle/Earth' })],
      [{ question: ' \u200b\u2060\u00ad ' }, errors['check-in-question-empty']()],
      [{ when: 'daily 8:00', except: '1 Jan to 31 Dec' }, errors['check-in-nothing-left']()],
    ];
    for (const [options, why] of refusals) {
      const { text, ephemeral } = await create(options);
      expect(text, JSON.stringify(options)).toContain(why);
      expect(ephemeral).toBe(true);
      for (const [name, value] of Object.entries(options)) expect(text).toContain(`${name}:${String(value)}`);
    }
    expect(await countRows('GroupCheckIn')).toBe(0);
    expect((await run('pause', { 'check-in': 'nothing like it' })).text).toContain(errors['check-in-none']());
    // Discord takes no longer text than the option has room for.
    await expect(create({ question: 'x'.repeat(10_000) })).rejects.toThrow();
    // A zone that has another name by now is one all the same.
    const made = await create({ zone: 'Europe/Kiev' });
    expect(made.text).toContain('(Europe/Kiev)');
    expect(nextOf(made)).toBe(inSeconds('2027-01-12T17:00:00Z'));
  });

  it('shows how the last ones went from five people up, on average in words, and nothing while more can come', async () => {
    await open();
    await create();
    const people = ['maya', 'noor', 'dev', 'sam', 'ines'].map((name) => community.person(name));
    for (const { id } of people) await openPlaces(community).giveRole(group.guildId, id, group.roleId ?? '');
    const answer = async (who: readonly Person[], level: string) => {
      const asked = (await listAsked()).toSorted((a, b) => a.id.localeCompare(b.id)).at(-1);
      for (const person of who) await person.presses(level, asked ?? { id: '' });
    };
    await jumpTo('2027-01-12T18:00:00Z');
    await answer(people, round.levels[2]);
    const open5 = await run('list', { group: 'Harbour' });
    expect(open5.text).toContain(say.list.round.open({ day: '2027-01-12' }));
    expect(open5.text).not.toContain(round.levels[2]);
    await jumpTo('2027-01-13T18:00:00Z');
    await answer(people.slice(0, 4), round.levels[1]);
    await jumpTo('2027-01-14T17:00:00Z');
    const shown = await run('list', { group: 'Harbour' });
    expect(shown.text).toContain(say.list.round.average({ day: '2027-01-12', count: 5, level: round.levels[2] }));
    expect(shown.text).toContain(say.list.round.few({ day: '2027-01-13' }));
    expect(shown.text).not.toContain(round.levels[1]);
  });
});
