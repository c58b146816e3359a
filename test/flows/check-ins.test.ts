import { afterEach, expect, it } from 'vitest';
import type { CheckIn } from '../../src/check-ins/check-in.ts';
import { findHome, type Group } from '../../src/groups/group.ts';
import { letIn, letOut } from '../../src/groups/belonging.ts';
import { openStorage, type StorageAddress } from '../../src/storage/open-storage.ts';
import { en } from '../../src/words/en.ts';
import { languages } from '../../src/words/words.ts';
import { need, waitForMore } from '../kit/anonymous.ts';
import { keepCheckIn, makePlan } from '../kit/check-ins.ts';
import { openCommunity, type Community, type Outcome, type Person, type SeenMessage } from '../kit/community.ts';
import { foundGroups, openPlaces, type FoundGroup } from '../kit/found-groups.ts';
import { captureLog, type CapturedLog } from '../kit/log.ts';
import { describeOnBoth, readRaw, runSql } from '../kit/storage.ts';
import { takeAway } from '../kit/take-away.ts';

const { round: say, guide, cases, tiers } = en;
const [veryHard, hard, , , good] = [say.levels[1], say.levels[2], say.levels[3], say.levels[4], say.levels[5]];
const asks = /How was today\?/;
const danger = 'zephyrine evening: I am going to kill myself tonight with the pills I saved. goodbye everyone';
const thoughts = 'I keep thinking about killing myself, and I am tired.';
const despair = 'I feel so hopeless these days';
const threat = 'I will find you and kill you';
const plain = 'We went to the lake, and the wind was warm.';

describeOnBoth('a check-in of a group', (databases) => {
  let community: Community;
  let address: StorageAddress;
  let captured: CapturedLog;
  let group: Group;
  let home: string;

  afterEach(() => community.close());

  /** A group that is asked at seven in the evening; it is five minutes to. Four people are in it; olu, whose server it is, sees it and is not. */
  async function open(given: Partial<FoundGroup> = {}, checkIn: Partial<CheckIn> = {}) {
    address = await databases.make();
    captured = captureLog();
    community = await openCommunity({ storage: address, log: captured.log });
    const [found] = await foundGroups(community, address, [{ name: 'Harbour', belonging: 'role', ...given }]);
    if (!found) throw new Error('There is no group.');
    group = found;
    home = findHome(found) ?? '';
    const people = ['maya', 'noor', 'dev', 'sam'].map((name) => community.person(name));
    for (const { id } of people) await letIn(group, id, { places: openPlaces(community) });
    const tomorrow = new Date(community.sandbox.clock.now() + 86_400_000).toISOString().slice(0, 10);
    await community.call('POST', '/clock', { set: `${tomorrow}T18:55:00Z` });
    const storage = await openStorage(address);
    try {
      const now = community.sandbox.clock.now();
      await keepCheckIn(group, now, storage, { plan: makePlan(now, { zone: 'UTC' }), ...checkIn });
    } finally {
      await storage.close();
    }
    const [maya, noor, dev, sam] = people;
    if (!maya || !noor || !dev || !sam) throw new Error('Somebody is missing.');
    return { maya, noor, dev, sam, olu: community.person('olu'), theo: community.person('theo') };
  }

  const advance = (by: string, step: string) => community.call('POST', '/clock', { advance: by, step });

  /** The same, and it is asked. */
  async function openAsked(given: Partial<FoundGroup> = {}, checkIn: Partial<CheckIn> = {}) {
    const cast = await open(given, checkIn);
    await advance('PT6M', 'PT1M');
    return { ...cast, asked: await cast.maya.waitsFor(home, asks) };
  }

  async function seeAsked(who: Person): Promise<SeenMessage[]> {
    return (await who.sees(home)).filter(({ text, ephemeral }) => asks.test(text) && !ephemeral);
  }

  async function writes(who: Person, asked: SeenMessage, text: string, reader: 'group' | 'me'): Promise<Outcome> {
    return who.fills(await who.presses(say.write, asked), { text, who: [reader] });
  }

  /** The same where help comes first and what became of the words after it. */
  async function writesInDanger(who: Person, asked: SeenMessage, text: string, reader: 'group' | 'me') {
    const outcome = await waitForMore(who, await writes(who, asked, text, reader));
    expect(outcome.answer?.text).toContain(guide.opening.question());
    return { outcome, said: outcome.followUps.map(({ text: one }) => one).join('\n') };
  }

  const count = async (table: string) => Number((await runSql(address, `SELECT COUNT(*) FROM "${table}"`))[0]?.[0]);
  const kept = async (columns: string) => (await runSql(address, `SELECT ${columns} FROM "CheckInRound"`))[0];
  const answered = async () => Number((await kept('"answered"'))?.[0]);

  /** What the group reads in its place, besides the check-in itself. */
  async function sharedWords(who: Person): Promise<SeenMessage[]> {
    await community.idle();
    return (await who.sees(home)).filter(({ text, ephemeral }) => text.includes('writes:') && !ephemeral);
  }

  const cardsIn = async (theo: Person) => {
    await community.idle();
    return (await theo.sees('moderators')).filter(({ text }) => text.includes('with a check-in'));
  };

  it('comes once, at its time, and says so to nobody in particular', async () => {
    const { maya, noor } = await open();
    await advance('PT4M', 'PT1M');
    expect(await seeAsked(maya)).toEqual([]);
    await advance('PT2M', 'PT10S');
    await advance('PT1H', 'PT5M');
    const [asked, ...others] = await seeAsked(noor);
    expect(others).toEqual([]);
    expect(asked?.mentions).toEqual([]);
    expect(asked?.text).toContain('Press what fits, or nothing at all.');
    await advance('PT24H', 'PT1H');
    expect(await seeAsked(noor)).toHaveLength(2);
  });

  it('counts what people press, once each, and says within two minutes how many there are', async () => {
    const { asked, maya, noor, dev, olu } = await openAsked();
    const noted = await maya.presses(good, asked);
    expect(noted.ephemeral).toBe(true);
    expect(noted.text).toContain(say.noted({ level: good }));
    expect(noted.text).not.toContain(say.lowOffer);
    expect((await noor.presses(hard, asked)).text).toContain(say.lowOffer);
    expect((await dev.presses(good, asked)).text).toContain('without your name');
    const worse = await maya.presses(veryHard, asked);
    expect(worse.text).toContain(say.notedAlready);
    expect(worse.text).toContain(say.lowOffer);
    expect((await olu.presses(good, asked)).text).toContain(en.errors['round-not-member']());
    expect(await answered()).toBe(3);
    expect((await runSql(address, `SELECT "level", "count" FROM "RoundLevel" ORDER BY "level"`)).map(String)).toEqual([
      '2,1',
      '5,2',
    ]);
    await advance('PT2M', 'PT30S');
    expect((await seeAsked(noor))[0]?.text).toContain('3 of us checked in.');
  });

  it('of two presses at the same moment one counts', async () => {
    const { asked, maya, noor } = await openAsked();
    const both = await Promise.all([maya.presses(good, asked), maya.presses(hard, asked), noor.presses(hard, asked)]);
    expect(both.filter(({ text }) => text.includes(say.notedAlready))).toHaveLength(1);
    expect(await answered()).toBe(2);
  });

  it('takes a press back, and an older card takes nothing back', async () => {
    const { asked, maya } = await openAsked();
    const first = need((await maya.presses(hard, asked)).answer);
    const undone = await maya.presses(say.undo, first);
    expect(undone.answer?.text).toContain(say.undone);
    expect(undone.answer?.components).toEqual([]);
    expect(await answered()).toBe(0);
    await maya.presses(good, asked);
    expect(await answered()).toBe(1);
    expect(String(await runSql(address, 'SELECT "level", "count" FROM "RoundLevel" WHERE "count" > 0'))).toBe('5,1');
    await advance('PT2M', 'PT30S');
    expect((await seeAsked(maya))[0]?.text).toContain('One of us checked in.');
  });

  it('counts once an hour those who answer late', async () => {
    const { asked, maya } = await openAsked();
    await advance('PT2H', 'PT30M');
    await maya.presses(good, asked);
    await advance('PT1H', 'PT10M');
    expect((await seeAsked(maya))[0]?.text).toContain('One of us checked in.');
  });

  it('lets people pass, and keeps nothing of that, though the database is away', async () => {
    const { asked, maya } = await openAsked();
    const back = await takeAway(address);
    const passed = await maya.presses(say.skip, asked);
    expect([passed.text, passed.ephemeral]).toEqual([say.skipped, true]);
    await back();
    expect(await count('RoundMark')).toBe(0);
    expect(await answered()).toBe(0);
  });

  it('is over at the end of its day: it says how many, offers support alone, and who answered is forgotten', async () => {
    const { asked, maya, noor, theo } = await openAsked();
    const card = need((await maya.presses(good, asked)).answer);
    await noor.presses(hard, asked);
    expect(await count('RoundMark')).toBe(2);
    await advance('PT4H', 'PT1H');
    expect(await kept('"state", "answered"')).toEqual(['asked', 2]);
    await advance('PT3H', 'PT30M');
    const [over] = await seeAsked(noor);
    expect(over?.text).toContain(say.over);
    expect(over?.text).toContain('2 of us checked in.');
    const drawn = JSON.stringify(over?.components);
    expect(drawn).toContain(say.support);
    for (const label of [...Object.values(say.levels), say.write, say.skip]) expect(drawn).not.toContain(label);
    expect(await count('RoundMark')).toBe(0);
    expect(await count('RoundLevel')).toBe(2);
    expect((await maya.presses(say.undo, card)).text).toContain(en.errors['round-undo-late']());
    expect(await kept('"state", "answered"')).toEqual(['over', 2]);
    expect((await maya.presses(say.support, need(over))).text).toContain(guide.opening.question());
    expect(await cardsIn(theo)).toEqual([]);
  });

  it('tells those who look after the group that nobody answered, once, where somebody had the time before', async () => {
    const { asked, maya, theo } = await openAsked();
    const silence = async () =>
      (await theo.sees('moderators')).filter(({ text }) => text.includes('Nobody answered')).length;
    await maya.presses(good, asked);
    await advance('P1D', 'PT1H');
    expect(await silence()).toBe(0);
    await advance('P1D', 'PT1H');
    expect(await silence()).toBe(1);
    await advance('P1D', 'PT1H');
    expect(await silence()).toBe(1);
  });

  it('brings words to the group with their writer’s name, pings nobody, and lets nothing out of the quotation', async () => {
    const { asked, maya, noor, theo } = await openAsked();
    const tricky = `${plain}\n# big\n> quoted\n\n-# small @everyone <@${noor.id}> **bold** [link](https://example.org)\n\`\`\`js\nend`;
    const outcome = await writes(maya, asked, tricky, 'group');
    expect(outcome.text).toContain(say.sharedNoted);
    expect(outcome.text).not.toContain(say.sharedTold);
    const [shared, ...others] = await sharedWords(noor);
    expect(others).toEqual([]);
    expect(shared?.author.bot).toBe(true);
    expect(shared?.text).toContain(`<@${maya.id}> writes:`);
    expect(shared?.text).toContain(`>>> ${plain}\n\\# big\n\\> quoted`);
    expect(shared?.text).toContain(`\\*\\*bold\\*\\* \\[link\\]\\(https\\:`);
    expect(shared?.text).toContain('\\`\\`\\`js');
    expect(shared?.mentions).toEqual([]);
    expect(await answered()).toBe(1);
    expect((await maya.presses(good, asked)).text).toContain(say.notedAlready);
    expect(await cardsIn(theo)).toEqual([]);
  });

  it('lets others tell moderators of words as of their writer’s, and look for help for them', async () => {
    const { asked, maya, noor, theo } = await openAsked();
    await writes(maya, asked, despair, 'group');
    const [shared] = await sharedWords(noor);
    const target = need(shared).id;
    const form = await noor.runs(en.tell.commandName, {}, { target, in: home });
    await noor.fills(form, { reason: ['worried'], note: 'she has been like this for weeks' });
    const card = await theo.waitsFor('moderators', /for weeks/);
    // It joins the case about what she wrote with the check-in.
    expect(card.text).toContain(`One more about <@${maya.id}>`);
    expect(card.text).toContain(`/${home}/${target})`);
    // The check-in itself is nobody's.
    const refused = await noor.runs(en.tell.commandName, {}, { target: asked.id, in: home });
    expect(refused.text).toContain(en.errors['own-message']());
    const offered = await noor.runs(en.support.commandName, {}, { target, in: home });
    expect(JSON.stringify(offered.answer)).toContain(en.support.tell);
  });

  it('thoughts of suicide for the group: help first, then the group reads it and moderators are told where', async () => {
    const { asked, maya, noor, theo } = await openAsked();
    const { said } = await writesInDanger(maya, asked, thoughts, 'group');
    expect(said).toContain(say.sharedNoted);
    expect(said).toContain(say.sharedTold);
    expect(await sharedWords(noor)).toHaveLength(1);
    const [card, ...others] = await cardsIn(theo);
    expect(others).toEqual([]);
    expect(card?.text).toContain(tiers.T2);
    expect(card?.text).toContain(`<@${maya.id}>`);
    expect(card?.text).toContain(`<#${home}>`);
    expect(card?.text).not.toContain('tired');
    await theo.presses(cases.claim, need(card));
    expect((await cardsIn(theo))[0]?.text).toContain(`<@${theo.id}> has this`);
  });

  it('distress for the group: it is read there, help is one press away, and moderators are told', async () => {
    const { asked, maya, noor, theo } = await openAsked();
    const outcome = await writes(maya, asked, despair, 'group');
    expect(outcome.text).toContain(en.anon.sent.options());
    expect((await maya.presses(say.support, need(outcome.answer))).text).toContain(guide.opening.question());
    expect(await sharedWords(noor)).toHaveLength(1);
    expect((await cardsIn(theo)).map(({ text }) => text.includes(tiers.T1))).toEqual([true]);
  });

  it('danger in words for the group: help first, words back, not shown, paged without them', async () => {
    const { asked, maya, noor, theo } = await openAsked();
    const { outcome, said } = await writesInDanger(maya, asked, danger, 'group');
    expect(said).toContain(say.notShared.danger);
    expect(said).toContain(say.told.self);
    expect(JSON.stringify(outcome.followUps)).toContain(danger);
    expect(await sharedWords(noor)).toEqual([]);
    await requirePagedWithout(theo, maya);
    expect(await answered()).toBe(1);
  });

  it('danger in words for oneself: help first, words back, paged without them, and nothing of them is kept', async () => {
    const { asked, maya, noor, theo } = await openAsked();
    const { outcome, said } = await writesInDanger(maya, asked, danger, 'me');
    expect(said).toContain(say.own);
    expect(said).toContain(say.told.self);
    expect(JSON.stringify(outcome.followUps)).toContain(danger);
    expect(await sharedWords(noor)).toEqual([]);
    await requirePagedWithout(theo, maya);
    await community.stopBot();
    expect((await readRaw(address)).includes('zephyrine')).toBe(false);
    expect(captured.text()).not.toContain('zephyrine');
    await community.startBot();
  });

  /** One case and one page, with whom it is about, and none of the words. */
  async function requirePagedWithout(theo: Person, writer: Person): Promise<void> {
    const told = await cardsIn(theo);
    const [card] = told.filter(({ text }) => text.includes(cases.stateOpen));
    expect(card?.text).toContain(tiers.T3);
    expect(card?.text).toContain('It was shown to nobody');
    expect(card?.text).toContain(`<@${writer.id}>`);
    const pages = (await theo.sees('moderators')).filter(({ mentions }) => mentions.length > 0);
    expect(pages).toHaveLength(1);
    expect(pages[0]?.text).toContain(cases.whoWrote(writer.id));
    for (const { text } of await theo.sees('moderators')) expect(text).not.toMatch(/zephyrine|pills/);
  }

  it('words for oneself come back to nobody else, tell nobody, and are found nowhere', async () => {
    const { asked, maya, noor, theo } = await openAsked();
    const canary = `quarzite morning: ${thoughts}`;
    const own = await writesInDanger(maya, asked, canary, 'me');
    expect(own.said).toContain(say.own);
    expect(own.said).not.toContain(say.told.self);
    const quiet = await writes(noor, asked, 'quarzite noon: a calm day', 'me');
    expect(quiet.text).toContain('quarzite noon');
    expect(quiet.ephemeral).toBe(true);
    const whileKept = await readRaw(address);
    expect(await sharedWords(noor)).toEqual([]);
    expect(await cardsIn(theo)).toEqual([]);
    expect(await count('Case')).toBe(0);
    expect(await answered()).toBe(2);
    await community.stopBot();
    for (const bytes of [whileKept, await readRaw(address)]) {
      expect(bytes.includes('How was today?')).toBe(true);
      expect(bytes.includes('quarzite')).toBe(false);
    }
    expect(captured.text()).not.toContain('quarzite');
    await community.startBot();
  });

  it('what may harm somebody is not shown; moderators hear that it was written', async () => {
    const { asked, maya, noor, theo } = await openAsked();
    const outcome = await writes(maya, asked, threat, 'group');
    expect(outcome.text).toContain(say.notShared.harm);
    expect(outcome.text).toContain(say.told.harm);
    expect(JSON.stringify(outcome.answer)).toContain(threat);
    expect(await sharedWords(noor)).toEqual([]);
    const [card] = await cardsIn(theo);
    expect(card?.text).toContain(tiers.H);
    expect(card?.mentions).toEqual([]);
    // Words for oneself harm nobody.
    await writes(noor, asked, threat, 'me');
    expect(await cardsIn(theo)).toHaveLength(1);
  });

  it('words that name a method are paged for the group, and shown to nobody', async () => {
    const { asked, maya, noor, theo } = await openAsked();
    const { said } = await writesInDanger(maya, asked, 'what is the most painless way to die', 'group');
    expect(said).toContain(say.notShared.method);
    expect(await sharedWords(noor)).toEqual([]);
    await cardsIn(theo);
    const pages = (await theo.sees('moderators')).filter(({ mentions }) => mentions.length > 0);
    expect(pages.map(({ text }) => text.includes('it names a method'))).toEqual([true]);
  });

  it('danger of somebody else is told as that', async () => {
    const { asked, maya, theo } = await openAsked();
    const outcome = await writes(maya, asked, 'my friend says she will kill herself tonight', 'me');
    expect(outcome.text).toContain(say.told.other);
    expect(outcome.text).toContain(en.anon.sent.other());
    expect(outcome.text).not.toContain(say.told.self);
    expect((await cardsIn(theo)).some(({ text }) => text.includes(tiers.T3))).toBe(true);
  });

  it('danger while the database is away: help all the same, and the words come back', async () => {
    const { asked, maya } = await openAsked();
    const form = await maya.presses(say.write, asked);
    const back = await takeAway(address);
    const outcome = await waitForMore(maya, await maya.fills(form, { text: danger, who: ['me'] }));
    const support = await maya.presses(say.support, asked);
    const pressed = await maya.presses(good, asked);
    await back();
    expect(outcome.answer?.text).toContain(guide.opening.question());
    expect(JSON.stringify(outcome.followUps)).toContain(danger);
    expect(outcome.followUps[0]?.text).toContain(en.errors['storage-away']());
    expect(support.text).toContain(guide.opening.question());
    expect(pressed.text).toContain(en.errors['storage-away']());
  });

  it('danger is heard though the check-in is over, and though somebody has left', async () => {
    const { asked, maya, olu, theo } = await openAsked();
    const form = await maya.presses(say.write, asked);
    const left = await writesInDanger(olu, asked, danger, 'group');
    expect(left.said).toContain(say.notShared.danger);
    expect(await answered()).toBe(0);
    await advance('PT6H', 'PT1H');
    const late = await waitForMore(maya, await maya.fills(form, { text: danger, who: ['me'] }));
    expect(late.answer?.text).toContain(guide.opening.question());
    expect(late.followUps[0]?.text).toContain(say.told.self);
    expect(await kept('"state", "answered"')).toEqual(['over', 0]);
    expect((await cardsIn(theo)).filter(({ text }) => text.includes(cases.stateOpen))).toHaveLength(2);
  });

  it('whoever writes too late, or is not in the group any more, has their words back', async () => {
    const { asked, maya, olu } = await openAsked();
    const places = openPlaces(community);
    await letIn(group, olu.id, { places });
    const forms = [await olu.presses(say.write, asked), await olu.presses(say.write, asked)];
    const late = await maya.presses(say.write, asked);
    await letOut(group, olu.id, { places, view: { findChannel: () => null } });
    for (const [index, form] of forms.entries()) {
      const refused = await olu.fills(form, { text: plain, who: [index === 0 ? 'group' : 'me'] });
      expect(refused.text).toContain(en.errors['round-not-member']());
      expect(JSON.stringify(refused.answer)).toContain(plain);
    }
    await advance('PT6H', 'PT1H');
    const refused = await maya.fills(late, { text: plain, who: ['group'] });
    expect(refused.text).toContain(en.errors['round-over']());
    expect(JSON.stringify(refused.answer)).toContain(plain);
    expect(await sharedWords(maya)).toEqual([]);
  });

  it('what shows nothing is no word', async () => {
    const { asked, maya, noor } = await openAsked();
    const empty = await writes(maya, asked, '\u200b \u2800', 'group');
    expect(empty.text).toContain(en.errors['round-words-missing']());
    expect(await answered()).toBe(0);
    expect(await sharedWords(noor)).toEqual([]);
  });

  it('works in a group that is a private thread', async () => {
    const { asked, maya, noor, olu } = await openAsked({ belonging: 'thread' });
    await maya.presses(good, asked);
    expect((await writes(noor, asked, plain, 'group')).text).toContain(say.sharedNoted);
    expect(await sharedWords(maya)).toHaveLength(1);
    expect(await answered()).toBe(2);
    expect((await olu.presses(good, asked)).text).toContain(en.errors['round-not-member']());
  });

  it('speaks the group’s language in it, and that of whoever presses to them', async () => {
    const de = languages.de.words.round;
    const { asked, maya } = await openAsked({ language: 'de' });
    expect(asked.text).toContain(de.how({ when: '' }).split('.')[0] ?? '');
    const noted = await maya.presses(de.levels[5], asked);
    expect(noted.text).toContain(say.noted({ level: say.levels[5] }));
  });
});
