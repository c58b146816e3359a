import { afterEach, describe, expect, it } from 'vitest';
import { keepHistory } from '../../src/check-ins/history/keep-history.ts';
import type { OwnCheckIn, OwnPlace } from '../../src/check-ins/own/own-check-in.ts';
import { createRest } from '../../src/discord/client.ts';
import { openMail } from '../../src/discord/mail.ts';
import { letIn } from '../../src/groups/belonging.ts';
import { findHome, type Group } from '../../src/groups/group.ts';
import { openStorage, type StorageAddress } from '../../src/storage/open-storage.ts';
import { en } from '../../src/words/en.ts';
import { languages } from '../../src/words/words.ts';
import { need, waitForMore } from '../kit/anonymous.ts';
import { makePlan } from '../kit/check-ins.ts';
import { openCommunity, type Community, type Outcome, type Person, type SeenMessage } from '../kit/community.ts';
import { foundGroups, openPlaces } from '../kit/found-groups.ts';
import { captureLog, type CapturedLog } from '../kit/log.ts';
import { keepOwn } from '../kit/own-check-ins.ts';
import { describeOnBoth, readRaw, runSql } from '../kit/storage.ts';
import { takeAway } from '../kit/take-away.ts';

const { ownAsk: say, round, guide, cases, tiers } = en;
const asks = /How was the quarzite day\?/;
const prompt = 'How was the quarzite day?';
const danger = 'zephyrine evening: I am going to kill myself tonight with the pills I saved. goodbye everyone';
const thoughts = 'zephyrine noon: I keep thinking about killing myself, and I am tired.';
const plain = 'zephyrine morning: we went to the lake, and the wind was warm.';

type Place = OwnPlace['kind'];

describeOnBoth('a check-in of one’s own', (databases) => {
  let community: Community;
  let address: StorageAddress;
  let captured: CapturedLog;
  let group: Group;

  afterEach(() => community.close());

  const advance = (by: string, step: string) => community.call('POST', '/clock', { advance: by, step });

  async function findPlace(place: Place, { id: userId }: Person): Promise<OwnPlace> {
    switch (place) {
      case 'group':
        return { kind: 'group', groupId: group.id };
      case 'thread': {
        const places = openPlaces(community);
        const threadId = await places.createThread(community.channels['welcome'] ?? '', 'A quiet place');
        await places.addToThread(threadId, userId);
        return { kind: 'thread', threadId };
      }
      case 'direct': {
        const mail = openMail(createRest(community.sandbox, community.sandbox.token), () => undefined);
        return { kind: 'direct', channelId: await mail.openDirectMessage(userId) };
      }
    }
  }

  async function keep(who: Person, given: Partial<OwnCheckIn>): Promise<OwnCheckIn> {
    const storage = await openStorage(address);
    try {
      const now = community.sandbox.clock.now();
      const plan = makePlan(now, { zone: 'UTC' });
      const userId = who.id;
      return await keepOwn(now, storage, { userId, guildId: community.guildId, plan, prompt, ...given });
    } finally {
      await storage.close();
    }
  }

  /** Maya is asked at seven in the evening; it is five minutes to. Noor is in the same group. */
  async function open(place: Place, given: Partial<OwnCheckIn> = {}, options: { checkInHistory?: boolean } = {}) {
    address = await databases.make();
    captured = captureLog();
    community = await openCommunity({ storage: address, log: captured.log, ...options });
    const [found] = await foundGroups(community, address, [{ name: 'Harbour', belonging: 'role' }]);
    if (!found) throw new Error('There is no group.');
    group = found;
    const [maya, noor, theo] = [community.person('maya'), community.person('noor'), community.person('theo')];
    for (const { id } of [maya, noor]) await letIn(group, id, { places: openPlaces(community) });
    const tomorrow = new Date(community.sandbox.clock.now() + 86_400_000).toISOString().slice(0, 10);
    await community.call('POST', '/clock', { set: `${tomorrow}T18:55:00Z` });
    const where = await findPlace(place, maya);
    const checkIn = await keep(maya, { place: where, ...given });
    const channel = where.kind === 'thread' ? where.threadId : (findHome(group) ?? '');
    return { maya, noor, theo, checkIn, channel };
  }

  type Cast = Awaited<ReturnType<typeof open>>;

  async function seeAsked({ maya, checkIn, channel }: Cast, who = maya): Promise<SeenMessage[]> {
    await community.idle();
    const seen = checkIn.place.kind === 'direct' ? await who.directMessages() : await who.sees(channel);
    return seen.filter(({ text, ephemeral }) => asks.test(text) && !ephemeral);
  }

  /** The same, and she is asked. */
  async function openAsked(...given: Parameters<typeof open>): Promise<Cast & { asked: SeenMessage }> {
    const cast = await open(...given);
    await advance('PT6M', 'PT1M');
    const [asked] = await seeAsked(cast);
    return { ...cast, asked: need(asked) };
  }

  async function writes(who: Person, asked: SeenMessage, text: string, reader?: 'group' | 'me'): Promise<Outcome> {
    return who.fills(await who.presses(round.write, asked), { text, ...(reader && { who: [reader] }) });
  }

  async function writesInDanger(who: Person, asked: SeenMessage, text: string, reader?: 'group' | 'me') {
    const outcome = await waitForMore(who, await writes(who, asked, text, reader));
    expect(outcome.answer?.text).toContain(guide.opening.question());
    return { outcome, said: outcome.followUps.map(({ text: one }) => one).join('\n') };
  }

  function need1(form: Outcome | undefined): Outcome {
    if (!form) throw new Error('There is no form.');
    return form;
  }

  const cell = async (sql: string) => (await runSql(address, sql))[0]?.[0];
  const state = () => cell('SELECT "state" FROM "OwnAsk"');
  const unanswered = async () => Number(await cell('SELECT "unanswered" FROM "OwnCheckIn"'));
  const count = async (table: string) => Number(await cell(`SELECT COUNT(*) FROM "${table}"`));
  const casesIn = async (theo: Person) => {
    await community.idle();
    return (await theo.sees('moderators')).filter(({ text }) => text.includes('with a check-in'));
  };

  it.each(['thread', 'group', 'direct'] as const)('is asked and answered once: %s', async (place) => {
    const cast = await openAsked(place);
    const { maya, noor, asked } = cast;
    expect(asked.text).toContain('go outside once');
    expect(asked.text.includes(say.whose({ who: `<@${maya.id}>` }))).toBe(place === 'group');
    expect(asked.mentions).toEqual([]);
    expect(await unanswered()).toBe(1);
    const noted = await maya.presses(round.levels[5], asked);
    expect(noted.ephemeral).toBe(true);
    expect(noted.text).toContain(say.noted({ level: round.levels[5] }));
    expect(noted.text).not.toContain(round.lowOffer);
    expect(noted.text).not.toContain(say.back);
    expect([await state(), await unanswered()]).toEqual(['answered', 0]);
    const again = await maya.presses(round.levels[1], asked);
    expect(again.text).toContain(say.notedAlready);
    expect(again.text).toContain(round.lowOffer);
    expect(JSON.stringify(again.answer)).not.toContain(round.undo);
    if (place === 'group') {
      for (const label of [round.levels[2], round.skip, say.later, say.pause]) {
        const refused = await noor.presses(label, asked);
        expect([refused.text, refused.ephemeral]).toEqual([en.errors['own-not-yours'](), true]);
      }
      expect((await noor.presses(round.support, asked)).text).toContain(guide.opening.question());
    }
    expect(await seeAsked(cast)).toHaveLength(1);
    await advance('P1D', 'PT12H');
    expect(await seeAsked(cast)).toHaveLength(2);
  });

  it('offers support and words to whoever is low, and takes a press back', async () => {
    const { maya, asked } = await openAsked('thread');
    const noted = await maya.presses(round.levels[1], asked);
    expect(noted.text).toContain(round.lowOffer);
    const undone = await maya.presses(round.undo, need(noted.answer));
    expect(undone.answer?.text).toContain(say.undone);
    expect(undone.answer?.components).toEqual([]);
    expect(await state()).toBe('asked');
    expect((await maya.presses(round.levels[4], asked)).text).toContain(say.noted({ level: round.levels[4] }));
    expect(await state()).toBe('answered');
  });

  it('can be let go without blame, and answered all the same', async () => {
    const { maya, asked } = await openAsked('direct');
    const skipped = await maya.presses(round.skip, asked);
    expect([skipped.text, skipped.ephemeral]).toEqual([say.skipped, true]);
    expect([await state(), await unanswered()]).toEqual(['skipped', 0]);
    // What is said here holds: a level can still be pressed.
    expect((await maya.presses(say.later, asked)).text).toContain(en.errors['own-later-let-go']());
    expect((await maya.presses(round.levels[3], asked)).text).toContain(say.noted({ level: round.levels[3] }));
    expect(await state()).toBe('answered');
  });

  it('works after a restart, and is over at the end of its day: it says so, with the way to help', async () => {
    const { maya, asked } = await openAsked('thread');
    const form = await maya.presses(round.write, asked);
    await community.stopBot();
    await community.startBot();
    const noted = await maya.presses(round.levels[3], asked);
    expect(noted.text).toContain(say.noted({ level: round.levels[3] }));
    await advance('PT7H', 'PT30M');
    for (const label of [round.levels[5], round.skip, say.later, say.pause]) {
      const late = await maya.presses(label, asked);
      expect(late.text).toContain(en.errors['own-over']());
      expect(late.text).toContain('/crisis');
    }
    expect((await maya.presses(round.undo, need(noted.answer))).text).toContain(en.errors['own-over']());
    const written = await maya.fills(form, { text: plain });
    expect(written.text).toContain(en.errors['own-over']());
    expect(JSON.stringify(written.answer)).toContain(plain);
    expect((await maya.presses(round.support, asked)).text).toContain(guide.opening.question());
  });

  it('that is gone says so', async () => {
    const { maya, asked } = await openAsked('direct');
    const question = need((await maya.presses(say.pause, asked)).answer);
    await runSql(address, 'DELETE FROM "OwnCheckIn"');
    expect((await maya.presses(round.levels[5], asked)).text).toContain(en.errors['own-over']());
    expect((await maya.presses(say.pauseFor[1], question)).text).toContain(en.errors['own-gone']());
  });

  it('comes again when it is put off: once, at the time that was chosen last, three times at most', async () => {
    const cast = await openAsked('thread');
    const { maya, asked } = cast;
    const put = need((await maya.presses(say.later, asked)).answer);
    expect(put.text).toMatch(/I ask you again: <t:\d+:f>/);
    expect(put.text).not.toContain(say.againLast);
    expect(JSON.stringify(put.components)).not.toContain(say.laterTimes[60]);
    // Pressed twice it is put off once.
    expect((await maya.presses(say.later, asked)).text).toContain('You have put this off already');
    const changed = await maya.presses(say.laterTimes[30], put);
    expect(changed.answer?.id).toBe(put.id);
    await advance('PT28M', 'PT1M');
    expect(await seeAsked(cast)).toHaveLength(1);
    await advance('PT4M', 'PT1M');
    expect(await seeAsked(cast)).toHaveLength(2);
    // Its time has come: nothing is left to change.
    expect((await maya.presses(say.laterTimes[180], put)).text).toContain('You have put this off already');
    for (const turn of [2, 3]) {
      const newest = need((await seeAsked(cast)).at(-1));
      const outcome = await maya.presses(say.later, newest);
      expect(outcome.text.includes(say.againLast)).toBe(turn === 3);
      await advance('PT62M', 'PT1M');
      expect(await seeAsked(cast)).toHaveLength(turn + 1);
    }
    const last = need((await seeAsked(cast)).at(-1));
    expect(JSON.stringify(last.components)).not.toContain(`"${say.later}"`);
    await maya.presses(round.levels[4], last);
    expect(await state()).toBe('answered');
    // The first answer stays: nothing is said of pressing another one.
    expect((await maya.presses(say.later, asked)).text).toContain(en.errors['own-later-answered']());
    await advance('PT3H', 'PT10M');
    expect(await seeAsked(cast)).toHaveLength(4);
  });

  it.each(['answers', 'lets it go', 'pauses'] as const)('does not come again once she %s', async (deed) => {
    const cast = await openAsked('direct');
    const { maya, asked } = cast;
    await maya.presses(say.later, asked);
    if (deed === 'answers') await maya.presses(round.levels[4], asked);
    if (deed === 'lets it go') await maya.presses(round.skip, asked);
    if (deed === 'pauses') await maya.presses(say.pauseFor[1], need((await maya.presses(say.pause, asked)).answer));
    await advance('PT2H', 'PT10M');
    expect(await seeAsked(cast)).toHaveLength(1);
  });

  it('is put off neither past its end nor into quiet hours, and says so', async () => {
    const quiet = { from: 19 * 60 + 50, to: 20 * 60 + 30 };
    const cast = await openAsked('thread', { quiet });
    const { maya, asked } = cast;
    const refused = need((await maya.presses(say.later, asked)).answer);
    expect(refused.text).toContain('in your quiet hours');
    expect(JSON.stringify(refused.components)).toContain(say.laterTimes[30]);
    expect(await cell('SELECT "putOff" FROM "OwnAsk"')).toBe(0);
    const chosen = await maya.presses(say.laterTimes[30], refused);
    expect(chosen.answer?.text).toMatch(/I ask you again/);
    expect(Number(await cell('SELECT "putOff" FROM "OwnAsk"'))).toBe(1);
    await advance('PT5H20M', 'PT10M');
    const late = await maya.presses(say.later, need((await seeAsked(cast)).at(-1)));
    expect(late.text).toContain('By then this check-in is over');
  });

  it('pauses for days, until a day or without an end, and goes on at one press', async () => {
    const cast = await openAsked('thread');
    const { maya, asked } = cast;
    const question = need((await maya.presses(say.pause, asked)).answer);
    const paused = await maya.presses(say.pauseFor[3], question);
    expect(paused.answer?.id).toBe(question.id);
    expect(paused.answer?.text).toMatch(/I ask you again: <t:/);
    expect([await state(), await unanswered()]).toEqual(['skipped', 0]);
    await advance('P3D', 'PT12H');
    expect(await seeAsked(cast)).toHaveLength(1);
    await advance('P1D', 'PT12H');
    const [, second] = await seeAsked(cast);
    expect(need(second).text).toContain(say.back);
    const answered = await maya.presses(round.levels[4], need(second));
    expect(answered.text).not.toContain(say.back);

    const form = await maya.presses(say.pauseDate, need((await maya.presses(say.pause, need(second))).answer));
    const unread = await maya.fills(form, { until: 'when the cows come home' });
    expect(unread.text).toContain('when the cows come home');
    const form2 = await maya.presses(say.pauseDate, need((await maya.presses(say.pause, need(second))).answer));
    const dated = await maya.fills(form2, { until: 'in 2 weeks' });
    expect(JSON.stringify(dated.answer)).toMatch(/I ask you again: <t:/);
    await advance('P13D', 'PT12H');
    expect(await seeAsked(cast)).toHaveLength(2);
    await advance('P1D', 'PT12H');
    const third = need((await seeAsked(cast))[2]);

    const open = await maya.presses(say.pauseFor.open, need((await maya.presses(say.pause, third)).answer));
    expect(open.answer?.text).toContain(say.pausedOpen);
    await advance('P7D', 'PT12H');
    expect(await seeAsked(cast)).toHaveLength(3);
    const resumed = await maya.presses(say.goOn, need(open.answer));
    expect(resumed.text).toMatch(/^Good that you are here\. I ask you again/);
    await advance('P1D', 'PT12H');
    expect(await seeAsked(cast)).toHaveLength(4);
  });

  it('greets whoever comes back after a while without a number, and stops kindly when nobody answers', async () => {
    const cast = await openAsked('thread');
    const { maya } = cast;
    await advance('P2D', 'PT12H');
    const noted = await maya.presses(round.levels[2], need((await seeAsked(cast)).at(-1)));
    expect(noted.text).toContain(say.back);
    expect(noted.text).not.toMatch(/\d/);
    await advance('P11D', 'PT12H');
    expect((await seeAsked(cast)).length).toBe(13);
    await advance('P2D', 'PT12H');
    expect((await seeAsked(cast)).length).toBe(13);
    const [end, ...others] = (await maya.sees(cast.channel)).filter(({ text }) => text.includes('now I stop'));
    expect(others).toEqual([]);
    expect((await cast.noor.presses(say.goOn, need(end)).catch(() => null))?.text ?? '').not.toMatch(/Good that/);
    expect((await maya.presses(say.goOn, need(end))).text).toMatch(/^Good that you are here\. I ask you again/);
    await advance('P1D', 'PT12H');
    expect((await seeAsked(cast)).length).toBe(14);
  });

  it.each(['thread', 'direct'] as const)('takes words that nobody else reads, and keeps none: %s', async (place) => {
    const { maya, theo, asked } = await openAsked(place);
    const form = await maya.presses(round.write, asked);
    expect(form.modal?.fields.map(({ customId }) => customId)).toEqual(['text']);
    const written = await maya.fills(form, { text: plain });
    expect(written.ephemeral).toBe(true);
    expect(written.text).toContain(round.own);
    expect(JSON.stringify(written.answer)).toContain(plain);
    expect([await state(), await unanswered()]).toEqual(['answered', 0]);
    const heavy = await writesInDanger(maya, asked, thoughts);
    expect(heavy.said).toContain(round.own);
    expect(await casesIn(theo)).toEqual([]);
    expect(await count('Case')).toBe(0);
  });

  it.each(['thread', 'direct', 'group'] as const)(
    'danger in words for oneself: help first, words back, paged without them, and nothing of them is kept: %s',
    async (place) => {
      const { maya, noor, theo, asked, channel } = await openAsked(place);
      const { outcome, said } = await writesInDanger(maya, asked, danger, place === 'group' ? 'me' : undefined);
      expect(said).toContain(round.own);
      expect(said).toContain(place === 'direct' ? say.told.self : round.told.self);
      expect(JSON.stringify(outcome.followUps)).toContain(danger);
      const [card] = (await casesIn(theo)).filter(({ text }) => text.includes(cases.stateOpen));
      expect(card?.text).toContain(tiers.T3);
      expect(card?.text).toContain(`<@${maya.id}>`);
      const pages = (await theo.sees('moderators')).filter(({ mentions }) => mentions.length > 0);
      expect(pages).toHaveLength(1);
      for (const { text } of await theo.sees('moderators')) expect(text).not.toMatch(/zephyrine|pills/);
      if (place === 'group')
        expect((await noor.sees(channel)).filter(({ text }) => text.includes('zephyrine'))).toEqual([]);
      expect(await state()).toBe('answered');
    },
  );

  it('danger is heard though the check-in is over, and help comes though the database is away', async () => {
    const { maya, theo, asked } = await openAsked('direct');
    const forms = [await maya.presses(round.write, asked), await maya.presses(round.write, asked)];
    const back = await takeAway(address);
    const away = await waitForMore(maya, await maya.fills(need1(forms[0]), { text: danger }));
    await back();
    expect(away.answer?.text).toContain(guide.opening.question());
    expect(away.followUps[0]?.text).toContain(en.errors['storage-away']());
    expect(JSON.stringify(away.followUps)).toContain(danger);
    await advance('PT7H', 'PT1H');
    const late = await waitForMore(maya, await maya.fills(need1(forms[1]), { text: danger }));
    expect(late.answer?.text).toContain(guide.opening.question());
    expect(late.followUps[0]?.text).toContain(say.told.self);
    expect((await casesIn(theo)).filter(({ text }) => text.includes(cases.stateOpen))).toHaveLength(1);
    // What is over is forgotten.
    expect(await state()).toBeUndefined();
  });

  it('in a group’s place lets words be read there, with her name, or by nobody else', async () => {
    const { maya, noor, theo, asked, channel } = await openAsked('group');
    const shared = await writes(maya, asked, plain, 'group');
    expect(shared.text).toContain(round.sharedNoted);
    await community.idle();
    const seen = (await noor.sees(channel)).filter(({ text, ephemeral }) => text.includes('zephyrine') && !ephemeral);
    expect(seen.map(({ text }) => text.includes(`<@${maya.id}> writes:`))).toEqual([true]);
    expect(seen[0]?.mentions).toEqual([]);
    const heavy = await writesInDanger(maya, asked, danger, 'group');
    expect(heavy.said).toContain(round.notShared.danger);
    expect(await casesIn(theo)).not.toEqual([]);
    // Whoever else opens the form is in no check-in of theirs: the words come back, and are shown to nobody.
    const foreign = await writes(noor, asked, `${plain} foreign`, 'group');
    expect(foreign.text).toContain(en.errors['own-not-yours']());
    expect(JSON.stringify(foreign.answer)).toContain('foreign');
    const endangered = await writesInDanger(noor, asked, danger, 'group');
    expect(endangered.said).toContain(round.told.self);
    expect(
      (await maya.sees(channel)).filter(({ text, ephemeral }) => /foreign|pills/.test(text) && !ephemeral),
    ).toEqual([]);
    expect((await writes(maya, asked, '\u200b \u2800', 'group')).text).toContain(en.errors['round-words-missing']());
  });

  it('of what is answered and written nothing is found anywhere, and the question is sealed', async () => {
    const { maya, asked } = await openAsked('thread');
    await maya.presses(round.levels[1], asked);
    await writesInDanger(maya, asked, danger);
    await maya.presses(say.later, asked);
    const whileKept = await readRaw(address);
    await community.stopBot();
    for (const bytes of [whileKept, await readRaw(address)]) {
      expect(bytes.includes('OwnCheckIn') || bytes.includes('own-ask:')).toBe(true);
      for (const secret of ['zephyrine', 'quarzite', 'go outside once', 'Very hard'])
        expect(bytes.includes(secret), secret).toBe(false);
    }
    expect(captured.text()).not.toMatch(/zephyrine|quarzite|go outside once|Very hard/);
    expect(await count('KeptLevel')).toBe(0);
    await community.startBot();
  });

  it('speaks its own language in its message, and that of whoever presses to them', async () => {
    const de = languages.de.words;
    const { maya, asked } = await openAsked('thread', { language: 'de' });
    expect(asked.text).toContain(de.ownAsk.goals);
    const noted = await maya.presses(de.round.levels[5], asked);
    expect(noted.text).toContain(say.noted({ level: round.levels[5] }));
  });

  describe('/checkin now', () => {
    it('says how to make one, and offers support, where there is none', async () => {
      const { noor } = await open('thread');
      const none = await noor.runs('checkin now');
      expect([none.text.includes(say.now.none), none.ephemeral]).toEqual([true, true]);
      expect((await noor.presses(round.support, need(none.answer))).text).toContain(guide.opening.question());
    });

    it('counts for today when it comes before its time, and the time passes by', async () => {
      const cast = await open('thread');
      const { maya } = cast;
      const now = await maya.runs('checkin now');
      expect(now.ephemeral).toBe(true);
      expect(now.text).toMatch(asks);
      expect(now.text).toContain(say.early);
      const noted = await maya.presses(round.levels[4], need(now.answer));
      expect(noted.text).toContain(say.noted({ level: round.levels[4] }));
      await advance('PT2H', 'PT5M');
      expect(await seeAsked(cast)).toEqual([]);
      const again = await maya.runs('checkin now');
      expect(again.text).not.toContain(say.early);
      expect((await maya.presses(round.levels[4], need(again.answer))).text).toContain(say.notedAlready);
      await advance('P1D', 'PT12H');
      expect(await seeAsked(cast)).toHaveLength(1);
    });

    it('that is only looked at takes no time away; taken back, it comes', async () => {
      const cast = await open('thread');
      const { maya } = cast;
      const now = need((await maya.runs('checkin now')).answer);
      const noted = need((await maya.presses(round.levels[4], now)).answer);
      await maya.presses(round.undo, noted);
      await maya.runs('checkin now');
      await advance('PT6M', 'PT1M');
      const [asked, ...others] = await seeAsked(cast);
      expect(others).toEqual([]);
      await maya.presses(round.levels[2], need(asked));
      expect([await state(), await count('OwnAsk')]).toEqual(['answered', 1]);
    });

    it('answers what is open, private, with the same buttons, though it stands elsewhere', async () => {
      const { maya } = await openAsked('direct');
      const now = need((await maya.runs('checkin now')).answer);
      expect(now.text).not.toContain(say.early);
      const written = await writes(maya, now, plain);
      expect(written.text).toContain(round.own);
      expect([await state(), await count('OwnAsk')]).toEqual(['answered', 1]);
    });

    it('lets her choose among several', async () => {
      const { maya, noor } = await open('thread');
      const other = await keep(maya, {
        prompt: 'Slept well?',
        place: { kind: 'direct', channelId: null },
        state: 'paused',
        next: null,
      });
      const which = await maya.runs('checkin now');
      expect(which.text).toContain(say.now.which);
      const chosen = await maya.chooses(say.now.choose, [other.id], need(which.answer));
      expect(chosen.text).toContain('Slept well?');
      expect(chosen.ephemeral).toBe(true);
      // Without a yes to direct messages nothing is sent there.
      expect((await maya.presses(say.later, need(chosen.answer))).text).toContain('I cannot write to you there');
      expect((await maya.presses(round.levels[5], need(chosen.answer))).text).toContain(round.levels[5]);
      expect((await noor.runs('checkin now')).text).toContain(say.now.none);
    });

    it('keeps a level where she asked for a history, once, and takes it back', async () => {
      const { maya, asked } = await openAsked('thread', {}, { checkInHistory: true });
      await sayYes(maya);
      const noted = need((await maya.presses(round.levels[2], asked)).answer);
      await maya.presses(round.levels[5], asked);
      expect(await count('KeptLevel')).toBe(1);
      await maya.presses(round.undo, noted);
      expect(await count('KeptLevel')).toBe(0);
      await maya.presses(round.skip, asked);
      expect(await count('KeptLevel')).toBe(0);
    });
  });

  /** A yes to keeping levels, as `/checkin history` saves it. */
  async function sayYes({ id: userId }: Person): Promise<void> {
    const storage = await openStorage(address);
    try {
      const { clock } = community.sandbox;
      const visit = { guildId: community.guildId, userId, days: 30 } as const;
      await keepHistory(visit, { config: { checkInHistory: true }, storage, clock });
    } finally {
      await storage.close();
    }
  }
});
