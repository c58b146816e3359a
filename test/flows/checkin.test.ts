import { afterEach, expect, it } from 'vitest';
import { longestGoal, longestOwnPrompt, mostGoals, mostOwnCheckIns } from '../../src/check-ins/own/own-check-in.ts';
import { longestText } from '../../src/schedule/reading/read-when.ts';
import { letIn, letOut } from '../../src/groups/belonging.ts';
import { findHome, type Group } from '../../src/groups/group.ts';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { languages } from '../../src/words/words.ts';
import { waitForMore } from '../kit/anonymous.ts';
import { openCommunity, type Community, type Outcome, type Person, type SeenMessage } from '../kit/community.ts';
import { foundGroups, openPlaces } from '../kit/found-groups.ts';
import { captureLog, type CapturedLog } from '../kit/log.ts';
import { describeOnBoth, runSql } from '../kit/storage.ts';

const { checkin: say, ownAsk, reach, errors } = languages.en.words;
const question = 'Did I go outside today?';
const zone = 'Europe/Berlin';

describeOnBoth('/checkin', (databases) => {
  let community: Community;
  let address: StorageAddress;
  let group: Group;
  let maya: Person;
  let captured: CapturedLog;

  afterEach(() => community.close());

  /** maya is in Harbour; it is Tuesday morning in Berlin. */
  async function open({ threads = false, now = '2027-01-12T09:00:00Z' } = {}): Promise<void> {
    address = await databases.make();
    captured = captureLog();
    community = await openCommunity({ storage: address, log: captured.log });
    await community.call('POST', '/clock', { set: now });
    const [first] = await foundGroups(community, address, [
      { name: 'Harbour', belonging: 'role' },
      { name: 'Meadow', belonging: 'role' },
    ]);
    if (!first) throw new Error('There is no group.');
    group = first;
    maya = community.person('maya');
    await letIn(group, maya.id, { places: openPlaces(community) });
    if (threads) await setApart('lounge');
  }

  async function setApart(channel: string): Promise<void> {
    await community.stopBot();
    await runSql(address, `UPDATE "Guild" SET "checkInChannelId" = '${community.channels[channel] ?? ''}'`);
    await community.startBot();
  }

  type Options = Record<string, string>;
  const run = (name: string, options: Options = {}, who = maya, locale = 'en-GB') =>
    who.runs(`checkin ${name}`, options, { locale });
  const schedule = (options: Options = {}) =>
    run('schedule', { when: 'every weekday 8:30', question, zone, place: 'Harbour', ...options });
  const cardOf = ({ answer }: Outcome): Pick<SeenMessage, 'id'> => answer ?? { id: '' };
  const labelsOf = ({ answer }: Outcome) => JSON.stringify(answer?.components);
  const count = async (table: string) => Number(await runSql(address, `SELECT COUNT(*) FROM "${table}"`));
  const states = async () => (await runSql(address, 'SELECT "state" FROM "OwnCheckIn" ORDER BY "id"')).flat();
  const findId = async () => String((await runSql(address, 'SELECT "id" FROM "OwnCheckIn"'))[0]?.[0]);
  const at = (moment: string) => `<t:${Date.parse(moment) / 1000}:F>`;

  async function begin(options: Options = {}): Promise<Outcome> {
    return maya.presses(say.draft.start, cardOf(await schedule(options)));
  }

  async function jumpTo(moment: string, then = 'PT3M'): Promise<void> {
    await community.call('POST', '/clock', { set: moment });
    await community.call('POST', '/clock', { advance: then, step: 'PT10S' });
    await community.idle();
  }

  const listAsked = async (text = question) =>
    (await maya.sees(findHome(group) ?? '')).filter((one) => one.text.includes(text));

  it('is read back with its next three times and plain facts, asks nobody before a yes, and then at its time', async () => {
    await open();
    const draft = await schedule({ goals: 'one walk; sleep before midnight', quiet: '10pm to 7am' });
    expect(draft.ephemeral).toBe(true);
    for (const text of [
      `> ${question}`,
      '- one walk\n- sleep before midnight',
      'every weekday at 08:30 (Europe/Berlin)',
      [at('2027-01-13T07:30Z'), at('2027-01-14T07:30Z'), at('2027-01-15T07:30Z')].join(' · '),
      say.places.group({ name: '**Harbour**' }),
      say.card.quiet({ from: '22:00', to: '07:00' }),
      say.facts.group({ name: 'Harbour' }),
      say.facts.kept,
      say.facts.late,
      say.facts.stop,
    ])
      expect(draft.text).toContain(text);
    expect(await states()).toEqual(['paused']);
    await jumpTo('2027-01-13T07:29:00Z');
    expect(await listAsked()).toEqual([]);

    const started = await maya.presses(say.draft.start, cardOf(draft));
    expect(started.text).toContain(at('2027-01-14T07:30Z'));
    expect(await states()).toEqual(['on']);
    await jumpTo('2027-01-14T07:29:00Z');
    expect(await listAsked()).toHaveLength(1);
    // A second press on an old card begins nothing anew.
    await maya.presses(say.draft.start, cardOf(draft)).catch(() => null);
    expect(await count('OwnCheckIn')).toBe(1);
  });

  it('asks on which clock a time is meant where nobody knows, offers the server’s, and remembers the answer', async () => {
    await open();
    const asked = await run('schedule', { when: 'tomorrow 8:30', question, place: 'Harbour' });
    expect(asked.text).toContain('On which clock');
    expect(asked.text).toContain('tomorrow 8\\:30');
    expect(labelsOf(asked)).not.toContain(say.draft.start);
    const form = await maya.presses(say.zone.other, cardOf(asked));
    const wrong = await maya.fills(form, { zone: 'Atlantis' });
    expect(wrong.text).toContain(errors['checkin-zone-none']({ typed: 'Atlantis', near: null }));
    expect(wrong.text).toContain('Atlantis');
    const right = await maya.fills(await maya.presses(say.zone.other, cardOf(asked)), { zone: 'New York' });
    expect(right.text).toContain('once, on Wednesday, 13 January 2027 at 08:30 (America/New_York)');
    expect(right.text).toContain(at('2027-01-13T13:30Z'));
    await maya.presses(say.draft.start, cardOf(right));

    const next = await run('schedule', { when: 'Sundays at 7pm', place: 'Harbour' });
    expect(next.text).toContain('every Sunday at 19:00 (America/New_York)');
  });

  it('takes the server’s zone with one tap, and only with it', async () => {
    await open();
    const asked = await run('schedule', { when: '8:30', place: 'Harbour' });
    const used = await maya.presses(say.zone.use({ zone: 'UTC' }), cardOf(asked));
    expect(used.text).toContain('every day at 08:30 (UTC)');
    expect(used.text).toContain(ownAsk.prompt);
  });

  it('asks where, offers only groups that somebody is in, and never chooses direct messages by itself', async () => {
    await open();
    const asked = await run('schedule', { when: '8:30', zone });
    expect(asked.text).toContain(say.place.ask);
    expect(labelsOf(asked)).toContain('Harbour');
    expect(labelsOf(asked)).not.toContain('Meadow');
    expect(labelsOf(asked)).not.toContain(say.place.thread);
    expect(labelsOf(asked)).not.toContain(say.draft.start);
    expect((await maya.types('checkin schedule', 'place', '')).map(({ name }) => name)).toEqual([
      say.place.group({ name: 'Harbour' }),
      say.place.direct,
    ]);
    const chosen = await maya.presses(say.place.group({ name: 'Harbour' }), cardOf(asked));
    expect(chosen.text).toContain(say.facts.group({ name: 'Harbour' }));
    await maya.presses(say.draft.start, cardOf(chosen));
    expect((await run('mine')).text).toContain('Harbour');
    expect(await maya.directMessages()).toEqual([]);
  });

  it('keeps one in direct messages silent until there is a yes and the test message arrived', async () => {
    await open();
    const asked = await run('schedule', { when: '8:30', zone, question });
    const chosen = await maya.presses(say.place.direct, cardOf(asked));
    expect(chosen.text).toContain(say.facts.direct);
    const started = await waitForMore(maya, await maya.presses(say.draft.start, cardOf(chosen)));
    expect(started.text).toContain(say.startedWaiting);
    expect(started.text).toContain(reach.direct.question);
    expect(await states()).toEqual(['paused']);
    await jumpTo('2027-01-13T07:29:00Z');
    expect(await maya.directMessages()).toEqual([]);
    const mine = await run('mine');
    expect(mine.text).toContain(say.mine.waits);
    const id = await findId();
    const card = await waitForMore(maya, await maya.chooses(say.mine.choose, [id], cardOf(mine)));
    const questionCard = card.followUps.find(({ text }) => text.includes(reach.direct.question));
    await maya.presses(reach.direct.yes, questionCard ?? { id: '' });
    await community.idle();
    expect(await states()).toEqual(['on']);
    await jumpTo('2027-01-14T07:29:00Z');
    expect((await maya.directMessages()).filter(({ text }) => text.includes(question))).toHaveLength(1);
  });

  it('puts it in a private thread where the server set a channel apart, made at the yes', async () => {
    await open({ threads: true });
    const draft = await run('schedule', { when: '8:30', zone, question });
    expect(draft.text).toContain(say.places.thread);
    expect(draft.text).toContain(say.facts.thread);
    const started = await maya.presses(say.draft.start, cardOf(draft));
    expect(await states(), started.text).toEqual(['on']);
    const mine = await run('mine');
    const threadId = /<#(\d+)>/.exec(mine.text)?.[1] ?? '';
    await jumpTo('2027-01-13T07:29:00Z');
    expect((await maya.sees(threadId)).filter(({ text }) => text.includes(question))).toHaveLength(1);
  });

  it('is changed in any part by a form that holds what there is, and what is emptied is taken away', async () => {
    await open();
    const begun = await begin({ goals: 'one walk', quiet: '22:00 – 7:00' });
    const shown = await maya.presses(say.buttons.all, cardOf(begun));
    const id = await findId();
    const one = await maya.chooses(say.mine.choose, [id], cardOf(shown));
    const form = await maya.presses(say.buttons.change, cardOf(one));
    const changed = await maya.fills(form, {
      when: 'Sundays at 7pm',
      question: 'Is it quieter now?',
      goals: '',
      zone: 'Europe/Kiev',
      quiet: '',
    });
    expect(changed.text).toContain('Is it quieter now?');
    expect(changed.text).toContain('every Sunday at 19:00 (Europe/Ki');
    expect(changed.text).toContain(at('2027-01-17T17:00Z'));
    expect(changed.text).not.toContain(say.card.goals);
    expect(changed.text).not.toContain('22:00');
    const edited = await run('edit', { question: '<@&1234567890123456789> @everyone **bold**' });
    expect(edited.text).toContain('@');
    expect(edited.answer?.mentions).toEqual([]);
    expect(edited.text).toContain('every Sunday at 19:00');
    expect(await count('OwnCheckIn')).toBe(1);
  });

  it('of two changes at once tells the second, and gives back what was typed', async () => {
    await open();
    const begun = await begin();
    const shown = await maya.presses(say.buttons.all, cardOf(begun));
    const id = await findId();
    const one = cardOf(await maya.chooses(say.mine.choose, [id], cardOf(shown)));
    const [phone, desk] = [await maya.presses(say.buttons.change, one), await maya.presses(say.buttons.change, one)];
    const typed = { when: '9:00', question: 'From the phone?', goals: '', zone, quiet: '' };
    const answers = await Promise.all([
      maya.fills(phone, typed),
      maya.fills(desk, { ...typed, question: 'From the desk?' }),
    ]);
    const told = answers.flatMap(({ followUps }) => followUps.map(({ text }) => text));
    const [refused = '', ...others] = told.filter((text) => text.includes(errors['checkin-changed']()));
    expect(others).toEqual([]);
    const kept = refused.includes('From the phone?') ? 'From the desk?' : 'From the phone?';
    expect(refused).toContain(kept === 'From the desk?' ? 'From the phone?' : 'From the desk?');
    expect((await run('mine')).text).toContain(kept);
  });

  it('pauses until a day, without an end and by a press; goes on without a reproach; and is gone once it is stopped', async () => {
    await open();
    await begin();
    const paused = await run('pause', { until: '20 January' });
    expect(paused.text).toContain(ownAsk.again({ when: at('2027-01-20T07:30Z') }));
    expect((await run('mine')).text).toContain(say.mine.pausedUntil({ at: at('2027-01-20T07:30Z') }));
    await jumpTo('2027-01-13T07:29:00Z');
    expect(await listAsked()).toEqual([]);
    await community.stopBot();
    await community.startBot();
    const resumed = await maya.presses(ownAsk.goOn, cardOf(paused));
    expect(resumed.text).toContain(ownAsk.resumed({ when: at('2027-01-14T07:30Z') }));

    const choice = await run('pause');
    const open3 = await maya.presses(ownAsk.pauseFor[3], cardOf(choice));
    expect(open3.text).toContain(at('2027-01-18T07:30Z'));
    await jumpTo('2027-01-18T07:29:00Z');
    expect(await listAsked()).toHaveLength(1);
    await maya.presses(ownAsk.pauseFor.open, cardOf(await run('pause')));
    expect(await states()).toEqual(['paused']);
    await jumpTo('2027-01-19T07:29:00Z');
    expect(await listAsked()).toHaveLength(1);

    const stop = await run('stop');
    expect(stop.text).toContain(say.stop.goes);
    expect(await count('OwnCheckIn')).toBe(1);
    expect((await maya.presses(say.buttons.stopYes, cardOf(stop))).text).toContain(say.stop.done);
    expect([await count('OwnCheckIn'), await count('OwnAsk')]).toEqual([0, 0]);
    expect((await run('mine')).text).toContain(say.mine.none);
    expect((await run('stop')).text).toContain(errors['checkin-none']());
  });

  it('says what it does not understand with an example, keeps nothing of it, and gives back what was typed', async () => {
    await open();
    const bad: readonly (readonly [Options, string])[] = [
      [{ when: 'every 25th hour' }, '**every weekday 8:30**'],
      [{ when: '31 February 8:30' }, errors['when-no-such-date']({ word: '31 February' })],
      [{ when: '1 January 2027 8:30' }, errors['when-past']()],
      [{ when: '25:00' }, errors['when-no-such-time']({ word: '25\\:00', once: false })],
      [{ when: 'x'.repeat(longestText) }, 'Write it like **every weekday 8:30**'],
      [{ zone: 'EST' }, 'Write the nearest big city'],
      [{ zone: 'Indiana' }, 'America/Indiana/'],
      [{ quiet: '8:00 – 9:00' }, errors['checkin-in-quiet']()],
      [{ quiet: 'at night' }, '**22:00 – 7:00**'],
      [{ goals: 'a; b; c; d' }, errors['checkin-goals-many']({ most: mostGoals })],
      [
        { goals: 'x'.repeat(longestGoal + 1) },
        errors['checkin-goal-long']({ most: longestGoal, length: longestGoal + 1 }),
      ],
      [{ place: 'Meadow' }, errors['checkin-not-in-group']({ name: 'Meadow' })],
      [{ place: 'thread' }, errors['checkin-no-threads']()],
    ];
    for (const [options, expected] of bad) {
      const refused = await schedule(options);
      expect(refused.text, JSON.stringify(options)).toContain(expected);
      expect(refused.text).toContain(Object.values(options)[0]);
      expect(refused.ephemeral).toBe(true);
    }
    expect(await count('OwnCheckIn')).toBe(0);
    // Discord does not take more than fits.
    await expect(schedule({ question: 'x'.repeat(10_000) })).rejects.toThrow();
    const whole = 'x'.repeat(longestOwnPrompt);
    expect((await schedule({ question: whole })).text).toContain(whole);
    expect((await schedule({ zone: 'europe/kiev' })).text).toMatch(/08:30 \(Europe\/K[yi]/);
    const pinged = await schedule({ question: `<@${maya.id}> @everyone [x](http://x.example)` });
    expect(pinged.answer?.mentions).toEqual([]);
    expect(pinged.text).toContain(`\\<\\@${maya.id}\\>`);
  });

  it('has no more than there may be, however many are begun at once', async () => {
    await open();
    const drafts: Outcome[] = [];
    for (let number = 0; number < mostOwnCheckIns; number += 1) {
      drafts.push(await schedule({ when: `8:3${number}` }));
      await community.call('POST', '/clock', { advance: 'PT1S' });
    }
    expect(await count('OwnCheckIn')).toBe(mostOwnCheckIns);
    // A draft more makes the oldest go.
    const sixth = await schedule({ when: '9:00' });
    expect(await count('OwnCheckIn')).toBe(mostOwnCheckIns);
    await maya.presses(say.draft.start, cardOf(sixth));
    await Promise.all(drafts.slice(1).map((draft) => maya.presses(say.draft.start, cardOf(draft))));
    expect((await states()).filter((state) => state === 'on')).toHaveLength(mostOwnCheckIns);
    expect((await schedule({ when: '10:00' })).text).toContain(errors['checkins-full']({ most: mostOwnCheckIns }));
    // Each in the list, and in the menu.
    expect((await run('mine')).text.match(/every day at/g)).toHaveLength(2 * mostOwnCheckIns);
  });

  it('throws a draft away at a no, and by itself after a day', async () => {
    await open();
    const draft = await schedule();
    expect((await maya.presses(say.draft.drop, cardOf(draft))).text).toContain(say.draft.dropped);
    expect(await count('OwnCheckIn')).toBe(0);
    await schedule();
    await community.call('POST', '/clock', { advance: 'PT25H', step: 'PT5H' });
    await community.idle();
    expect(await count('OwnCheckIn')).toBe(0);
  });

  it('gives up its question, its goals and its quiet hours at a word for nothing, which is suggested', async () => {
    await open();
    await begin({ goals: 'one walk', quiet: '10pm to 7am' });
    const { none, takeAway } = say.command.edit;
    const suggested = [{ name: `${none}: ${takeAway}`, value: none }];
    for (const option of ['question', 'goals', 'quiet']) {
      expect(await maya.types('checkin edit', option, '')).toEqual(suggested);
      expect(await maya.types('checkin edit', option, 'one walk')).toEqual([]);
    }
    const without = await run('edit', { goals: none });
    expect(without.text).not.toContain('one walk');
    expect(without.text).toContain(question);
    expect(without.text).toContain('22:00');
    const plain = await run('edit', { question: 'Nichts', quiet: '-' }, maya, 'de');
    expect(plain.text).toContain(languages.de.words.ownAsk.prompt);
    expect(plain.text).not.toContain('22:00');
    // A question of their own may begin like that.
    expect((await run('edit', { question: 'none of it too much?' })).text).toContain('none of it too much?');
  });

  it('that was damaged costs itself alone: it is told, named in the log, and can be stopped', async () => {
    await open();
    await begin();
    await begin({ when: '9:00', question: 'Did I eat today?' });
    const [[id] = []] = await runSql(address, `SELECT "id" FROM "OwnCheckIn" ORDER BY "id"`);
    const [[other] = []] = await runSql(address, `SELECT "id" FROM "OwnCheckIn" WHERE "id" <> '${String(id)}'`);
    await runSql(
      address,
      `UPDATE "OwnCheckIn" SET "sealed" = (SELECT "sealed" FROM "OwnCheckIn" WHERE "id" = '${String(other)}') WHERE "id" = '${String(id)}'`,
    );
    const mine = await run('mine');
    expect(mine.text).toContain(say.mine.unreadable);
    expect(mine.text.match(/every (?:week)?day at/g)).toHaveLength(2);
    expect(captured.lines()).toContainEqual({ level: 'error', msg: 'own.unreadable', checkInId: String(id) });
    expect((await maya.runs('privacy export')).state).toBe('answered');
    // Another one is made, changed and answered meanwhile.
    expect((await run('edit', { goals: 'one walk' })).text).toContain('one walk');
    const asked = await maya.presses(say.buttons.stop, cardOf(mine));
    expect(asked.text).toContain(say.mine.unreadable);
    expect((await maya.presses(say.buttons.stopYes, cardOf(asked))).text).toContain(say.stop.done);
    expect((await run('mine')).text).not.toContain(say.mine.unreadable);
    expect(await count('OwnCheckIn')).toBe(1);
  });

  it('is nobody else’s: another sees, changes and stops nothing of it', async () => {
    await open();
    await begin();
    const id = await findId();
    const noor = community.person('noor');
    expect((await run('mine', {}, noor)).text).toContain(say.mine.none);
    for (const name of ['edit', 'pause', 'stop'])
      expect((await run(name, { 'check-in': id }, noor)).text).toContain(errors['checkin-none']());
    expect(await noor.types('checkin edit', 'check-in', '')).toEqual([]);
    expect(await states()).toEqual(['on']);
  });

  it('does not go to a group that somebody has left, and gives back what was typed', async () => {
    await open();
    await begin();
    await letOut(group, maya.id, { places: openPlaces(community), view: { findChannel: () => null } });
    const refused = await run('edit', { place: 'Harbour' });
    expect(refused.text).toContain(errors['checkin-not-in-group']({ name: 'Harbour' }));
    expect(refused.text).toContain('place:Harbour');
  });

  it('speaks a language that is not English, understands it, and reads it back', async () => {
    await open();
    const { words } = languages.de;
    const draft = await run(
      'schedule',
      { when: 'montags bis freitags 8:30', zone: 'berlin', place: 'Harbour', quiet: '22 bis 7 Uhr' },
      maya,
      'de',
    );
    expect(draft.text).toContain(words.checkin.draft.heading);
    expect(draft.text).toContain(words.checkin.card.quiet({ from: '22:00', to: '07:00' }));
    expect(draft.text).toContain(words.ownAsk.prompt);
    const paused = await run('pause', { until: 'morgen' }, maya, 'de');
    expect(paused.text).toContain(words.errors['checkin-not-begun']());
  });
});
