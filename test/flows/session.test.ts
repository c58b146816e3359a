import { afterEach, expect, it } from 'vitest';
import { changeWishes } from '../../src/check-ins/own/wishes.ts';
import { createRest } from '../../src/discord/client.ts';
import { openMail } from '../../src/discord/mail.ts';
import { letIn, letOut } from '../../src/groups/belonging.ts';
import { findHome, type Group } from '../../src/groups/group.ts';
import type { Session } from '../../src/sessions/session.ts';
import { openStorage, type StorageAddress } from '../../src/storage/open-storage.ts';
import { en } from '../../src/words/en.ts';
import { languages } from '../../src/words/words.ts';
import { need } from '../kit/anonymous.ts';
import { makePlan } from '../kit/check-ins.ts';
import { openCommunity, type Community, type Outcome, type Person, type SeenMessage } from '../kit/community.ts';
import { foundGroups, openPlaces, type FoundGroup } from '../kit/found-groups.ts';
import { captureLog, type CapturedLog } from '../kit/log.ts';
import { prepare } from '../kit/prepare.ts';
import { readEvents } from '../kit/read-ics.ts';
import { keepSession } from '../kit/sessions.ts';
import { describeOnBoth, readRaw, runSql } from '../kit/storage.ts';

const { sessions: say, errors, guide, pulse } = en;
const announced = /## Evening circle/;
const address = 'Mill Lane 3, zephyrine house';

describeOnBoth('a session, for the people of its group', (databases) => {
  let community: Community;
  let where: StorageAddress;
  let captured: CapturedLog;
  let group: Group;
  let home: string;

  afterEach(() => community.close());

  const advance = (by: string, step: string) => community.call('POST', '/clock', { advance: by, step });

  /** It is noon, and the group meets tomorrow at 19:00 UTC; maya, noor, dev and sam are in it, olu, whose server it is, is not. */
  async function open(session: Partial<Session> = {}, given: Partial<FoundGroup> = {}) {
    where = await databases.make();
    captured = captureLog();
    community = await openCommunity({ storage: where, log: captured.log });
    const [found] = await foundGroups(community, where, [{ name: 'Harbour', belonging: 'role', ...given }]);
    if (!found) throw new Error('There is no group.');
    group = found;
    home = findHome(found) ?? '';
    const people = ['maya', 'noor', 'dev', 'sam'].map((name) => community.person(name));
    for (const { id } of people) await letIn(group, id, { places: openPlaces(community) });
    const day = (days: number) =>
      new Date(community.sandbox.clock.now() + days * 86_400_000).toISOString().slice(0, 10);
    const date = day(2);
    await community.call('POST', '/clock', { set: `${day(1)}T12:00:00Z` });
    const now = community.sandbox.clock.now();
    const storage = await openStorage(where);
    try {
      const plan = makePlan(now, { zone: 'UTC', rhythm: { kind: 'once', date } });
      await keepSession(group, now, storage, { plan, event: false, ...session });
    } finally {
      await storage.close();
    }
    await advance('PT3M', 'PT30S');
    const [maya, noor, dev, sam] = people;
    if (!maya || !noor || !dev || !sam) throw new Error('Somebody is missing.');
    const card = await maya.waitsFor(home, announced);
    return { maya, noor, dev, sam, olu: community.person('olu'), theo: community.person('theo'), card, date };
  }

  async function seeCard(who: Person): Promise<SeenMessage> {
    const cards = (await who.sees(home)).filter(({ text, ephemeral }) => announced.test(text) && !ephemeral);
    expect(cards).toHaveLength(1);
    return need(cards[0]);
  }

  async function readFile(outcome: Outcome): Promise<string> {
    const [file] = need(outcome.answer).attachments;
    expect(outcome.ephemeral).toBe(true);
    return (await fetch(file?.url ?? '')).text();
  }

  const going = async () => Number((await runSql(where, 'SELECT "going" FROM "SessionDate"'))[0]?.[0]);
  const count = async (table: string) => Number((await runSql(where, `SELECT COUNT(*) FROM "${table}"`))[0]?.[0]);

  it('is come to by one press, which counts and names nobody', async () => {
    const { maya, noor, card } = await open();
    const said = await maya.presses(say.come, card);
    expect(said.ephemeral).toBe(true);
    expect(said.text).toContain('you will come to **Evening circle**');
    expect(said.text).toContain(say.answer.kept);
    expect((await maya.presses(say.come, card)).text).toContain('It counts once.');
    await noor.presses(say.come, card);
    await advance('PT2M', 'PT30S');
    const shown = await seeCard(noor);
    expect(shown.text).toContain('2 of us will come.');
    expect(shown.mentions).toEqual([]);
    expect(JSON.stringify(shown)).not.toContain(maya.id);
    const stayed = await noor.presses(say.cannot, card);
    expect(stayed.text).toContain(say.answer.forgotten);
    expect([await going(), await count('SessionRsvp')]).toEqual([1, 1]);
  });

  it('has one last place: of all who press at once one gets it, and the first who waits gets it next and sees it', async () => {
    const { maya, noor, dev, sam, card } = await open({ size: 1 });
    const people = [maya, noor, dev, sam];
    const all = await Promise.all(people.map(async (who) => ({ who, text: (await who.presses(say.come, card)).text })));
    const [winner, ...others] = all.filter(({ text }) => text.includes('you will come'));
    expect(others).toEqual([]);
    const waiting = all.filter(({ text }) => text.includes('is full just now'));
    expect(waiting).toHaveLength(3);
    for (const { text } of waiting) expect(text).toContain(say.answer.willShow);
    await advance('PT2M', 'PT30S');
    expect((await seeCard(maya)).text).toContain(`One of us will come. ${say.card.full}`);

    expect((await winner?.who.presses(say.cannot, card))?.text).toContain(say.answer.freed);
    expect(await going()).toBe(1);
    const [first] = waiting.filter(({ text }) => text.includes('Your place in line: 1.'));
    expect((await first?.who.runs('session list'))?.text).toContain(say.list.going);
    // Nobody said yes to direct messages: nobody is written to.
    await community.idle();
    for (const one of people) expect(await one.directMessages()).toEqual([]);
  });

  it('gives the place of whoever leaves its group by the bot to whoever waits, and of no other group', async () => {
    const { maya, noor, card } = await open({ size: 1 });
    const [other] = await foundGroups(community, where, [{ name: 'Meadow', belonging: 'role' }]);
    if (!other) throw new Error('There is no other group.');
    await letIn(other, maya.id, { places: openPlaces(community) });
    await maya.presses(say.come, card);
    await noor.presses(say.come, card);
    const seeNoor = async () => (await noor.runs('session list')).text;
    expect((await maya.runs('group leave', { group: 'Meadow' })).text).toContain('You have left');
    expect(await seeNoor()).not.toContain(say.list.going);
    expect((await maya.runs('group leave', { group: 'Harbour' })).text).toContain('You have left');
    expect(await seeNoor()).toContain(say.list.going);
    expect([await going(), await count('SessionRsvp')]).toEqual([1, 1]);
  });

  it('writes once, directly, to whoever moves up and said yes to that', async () => {
    const { maya, noor, dev, card } = await open({ size: 1 });
    const rest = createRest(community.sandbox, community.sandbox.token);
    const channelId = await openMail(rest, () => undefined).openDirectMessage(noor.id);
    await prepare(community, where, async ({ storage, clock }, tx) => {
      await changeWishes(
        { guildId: community.guildId, userId: noor.id },
        (wishes) => ({ ...wishes, direct: { since: clock.now(), channelId } }),
        { tx, vault: storage.vault, now: clock.now() },
      );
    });
    await maya.presses(say.come, card);
    expect((await noor.presses(say.come, card)).text).toContain(say.answer.willTell);
    await dev.presses(say.come, card);
    await maya.presses(say.cannot, card);
    await community.idle();
    const [told, ...others] = await noor.directMessages();
    expect(others).toEqual([]);
    expect(told?.text).toContain('it is yours: **Evening circle**');
    expect(told?.components).toEqual([]);
    expect(await dev.directMessages()).toEqual([]);
    expect((await noor.runs('session next')).text).toContain(say.list.going);
  });

  it('is for the people of its group: others are told so kindly, and see neither the place nor that there is a session', async () => {
    const { olu, card } = await open({ place: { kind: 'in-person', channelId: null, address } });
    for (const label of [say.come, say.cannot, say.calendar, say.where]) {
      const told = await olu.presses(label, card);
      expect(told.text, label).toContain(errors['session-not-member']());
      expect(told.answer?.attachments ?? []).toEqual([]);
    }
    expect((await olu.runs('session next')).text).toContain(say.list.none);
    expect((await olu.runs('session list')).text).toContain(say.list.none);
    expect((await olu.runs('session rsvp', { answer: 'come' })).text).toContain(errors['session-none']());
    expect(await olu.types('session rsvp', 'session', '')).toEqual([]);
    expect(await count('SessionRsvp')).toBe(0);
  });

  it('gives on the place of somebody who left the group, within the hour', async () => {
    const { maya, noor, card } = await open({ size: 1 });
    for (const who of [maya, noor]) await who.presses(say.come, card);
    await advance('PT8H', 'PT1H');
    await letOut(group, maya.id, { places: openPlaces(community), view: { findChannel: () => null } });
    await advance('PT1H', 'PT10M');
    expect((await noor.runs('session list')).text).toContain(say.list.going);
    expect([await going(), await count('SessionRsvp')]).toEqual([1, 1]);
    expect((await maya.runs('session list')).text).toContain(say.list.none);
  });

  it('shows the address to its people alone, privately, and puts it into a file only where it is asked for', async () => {
    const { maya, noor, card, date } = await open({ place: { kind: 'in-person', channelId: null, address } });
    expect(card.text).toContain(say.card.addressHidden);
    const shown = await maya.presses(say.where, card);
    expect([shown.ephemeral, shown.text.includes('zephyrine')]).toEqual([true, true]);
    const next = await maya.runs('session next');
    expect(next.text).toContain('zephyrine');
    expect(next.text).toContain(say.list.nothing);

    const without = await maya.presses(say.calendar, card);
    const text = await readFile(without);
    expect(text).not.toContain('zephyrine');
    const [event] = readEvents(text);
    expect(event?.get('DTSTART')).toBe(`${date.replaceAll('-', '')}T190000Z`);
    expect(event?.get('SUMMARY')).toBe('Evening circle');
    expect(without.text).toContain(say.file.noAddress);
    const withIt = await maya.presses(say.file.withAddress, need(without.answer));
    expect(readEvents(await readFile(withIt))[0]?.get('LOCATION')).toBe(address);
    const [both] = readEvents(await readFile(await maya.presses(say.calendar, need(next.answer))));
    expect(both?.get('UID')).toBe(event?.get('UID'));
    await community.idle();
    for (const message of (await noor.sees(home)).filter(({ ephemeral }) => !ephemeral))
      expect(message.text).not.toContain('zephyrine');
  });

  it('is answered by command, also in another language, and read back in it', async () => {
    const { maya, noor } = await open();
    const { sessions: deutsch } = languages.de.words;
    const said = await maya.runs('session rsvp', { answer: 'come', session: 'circle' }, { locale: 'de' });
    expect(said.text).toContain('Du kommst zu **Evening circle**');
    expect(said.text).toContain(languages.de.words.edge.automatic);
    expect((await maya.runs('session list', {}, { locale: 'de' })).text).toContain(deutsch.list.going);
    const choices = await noor.types('session rsvp', 'session', 'even');
    expect(choices).toHaveLength(1);
    const chosen = await noor.runs('session rsvp', { answer: 'come', session: choices[0]?.value ?? '' });
    expect(chosen.text).toContain('Noted: you will come');
    expect(await going()).toBe(2);
    const unknown = await noor.runs('session rsvp', { answer: 'cannot', session: 'gardening' });
    expect(unknown.text).toContain('called “gardening”');
    expect(JSON.stringify(unknown)).toContain('session:gardening');
    expect((await noor.runs('session rsvp', { answer: 'cannot' })).text).toContain('will not come');
    expect(await going()).toBe(1);
  });

  it('asks at its end how it was, counts without a name, and offers support beside it', async () => {
    const { maya, noor, olu } = await open();
    await advance('P1DT7H30M', 'PT1H');
    await advance('PT45M', 'PT5M');
    const closing = await maya.waitsFor(home, /good for you/);
    expect((await seeCard(noor)).text).toContain(say.card.over);
    const said = await maya.presses(pulse.scale[2], closing);
    expect(said.ephemeral).toBe(true);
    expect(said.text).toContain(say.closing.thanks);
    expect(said.text).toContain(say.closing.low);
    expect((await maya.presses(pulse.scale[5], closing)).text).toContain(say.closing.already);
    await noor.presses(pulse.scale[5], closing);
    expect((await olu.presses(pulse.scale[5], closing)).text).toContain(errors['session-not-member']());
    expect((await runSql(where, 'SELECT "level", "count" FROM "SessionEcho" ORDER BY "level"')).map(String)).toEqual([
      '2,1',
      '5,1',
    ]);
    expect((await noor.presses(say.support, closing)).text).toContain(guide.opening.question());
    await advance('P1D', 'PT6H');
    expect((await noor.presses(pulse.scale[5], closing)).text).toContain(errors['session-echo-over']());
    expect(await count('SessionMark')).toBe(2);
    await advance('P2D', 'PT6H');
    expect([await count('SessionMark'), await count('SessionRsvp')]).toEqual([0, 0]);
  });

  it('leaves no word, address or name in the log, nor in the clear in the database', async () => {
    const { maya, noor, card } = await open({ size: 1, place: { kind: 'hybrid', channelId: null, address } });
    for (const who of [maya, noor]) await who.presses(say.come, card);
    await maya.presses(say.where, card);
    await noor.presses(say.cannot, card);
    await maya.runs('session next');
    await community.idle();
    await community.stopBot();
    expect(captured.text()).not.toMatch(/zephyrine|Evening circle/);
    expect(captured.text()).not.toContain(maya.id);
    const raw = await readRaw(where);
    expect(raw.includes('zephyrine')).toBe(false);
    expect(raw.includes(maya.id)).toBe(false);
    await community.startBot();
  });
});
