import { beforeEach, expect, it } from 'vitest';
import { agreeDirect } from '../../src/check-ins/own/reach/agree-direct.ts';
import { listOwn } from '../../src/check-ins/own/store.ts';
import { findWishes } from '../../src/check-ins/own/wishes.ts';
import { snowflakeAt } from '../../src/discord/snowflakes.ts';
import { offerFollowUp } from '../../src/follow-ups/offer-follow-up.ts';
import { listFollowUps } from '../../src/follow-ups/store.ts';
import { nameFacilitator } from '../../src/groups/care/look-after.ts';
import { openCase } from '../../src/moderation/open-case.ts';
import { createScreening } from '../../src/moderation/screening/screening.ts';
import { createAutoModEar } from '../../src/moderation/server-rules/hear-auto-mod.ts';
import { makeServerRules, type AutoModTier } from '../../src/moderation/server-rules/server-rules.ts';
import { forgetPerson } from '../../src/privacy/forget-person.ts';
import { optIn, optOut } from '../../src/privacy/opt-out/change-opt-out.ts';
import { findOptOut, openOptOutStore } from '../../src/privacy/opt-out/store.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { planContact } from '../kit/contact.ts';
import { openCore, type Core } from '../kit/core.ts';
import { openCustodyCore, trio } from '../kit/custody.ts';
import { ids } from '../kit/interactions.ts';
import { makeGroup } from '../kit/groups.ts';
import { describeOnBoth } from '../kit/storage.ts';

const { maya, theo, guild: guildId } = ids;
const danger = 'goodbye everyone, I am going to kill myself tonight. the pills are next to me';

describeOnBoth('somebody who wants no contact and no look at their distress', (databases) => {
  let storage: Storage;
  let core: Core;

  beforeEach(async () => {
    storage = await databases.open();
    core = await openCore(storage);
    await core.setUp();
  });

  const opening = () => ({ db: storage.read, vault: storage.vault });
  const moderator = { userId: theo, roles: [ids.moderatorRole], language: 'en' } as const;
  const offer = () =>
    offerFollowUp({ guildId, moderator, channelId: null, personId: maya, when: 'tomorrow 18:00' }, core.needs);
  const countCases = () => storage.read.case.count();

  /** Says it in the watched lounge. */
  async function say(content: string, authorId: string = maya): Promise<void> {
    const screening = createScreening(core.needs);
    core.clock.advance(16 * 60_000);
    const writtenAt = core.clock.now();
    const where = { guildId, channelId: ids.lounge, watchId: ids.lounge, messageId: snowflakeAt(writtenAt) };
    screening.see({ ...where, authorId, authorIsBot: false, content, writtenAt, editedAt: null, late: false });
    await screening.drain();
  }

  const planSome = () => planContact(maya, core);

  it('ends what was planned, pauses their check-ins and takes back their yes to direct messages', async () => {
    await planSome();
    expect(await storage.read.outboxMessage.count({ where: { state: 'pending' } })).toBe(2);
    await optOut(maya, core.needs);
    expect(await storage.read.outboxMessage.count({ where: { state: 'pending' } })).toBe(0);
    expect(await listFollowUps({ guildId, userId: maya }, opening())).toEqual([]);
    const own = await listOwn(maya, null, opening());
    expect(own.map(({ state, next }) => [state, next])).toEqual([
      ['paused', null],
      ['paused', null],
    ]);
    expect((await findWishes({ guildId, userId: maya }, opening())).direct).toBeNull();
  });

  it('begins nothing that ended with it by a new yes to direct messages', async () => {
    await planSome();
    await optOut(maya, core.needs);
    await optIn(maya, core.needs);
    core.clock.advance(24 * 3_600_000);
    expect(await agreeDirect({ guildId, userId: maya, language: 'en' }, core.needs)).toBe('arrived');
    const own = await listOwn(maya, null, opening());
    expect(own.map(({ state }) => state)).toEqual(['paused', 'paused']);
  });

  it('leaves what others planned as it is', async () => {
    await planSome();
    const before = await storage.read.outboxMessage.count();
    await optOut(theo, core.needs);
    expect(await storage.read.outboxMessage.count()).toBe(before);
    expect((await listOwn(maya, null, opening())).every(({ state }) => state === 'on')).toBe(true);
  });

  it('is offered nothing and asked nothing by those who look after a server, until they take it back', async () => {
    await optOut(maya, core.needs);
    await expect(offer()).rejects.toMatchObject({ code: 'contact-not-wanted' });
    const group = makeGroup();
    await storage.write((tx) => core.needs.groups.save(group, tx));
    core.needs.groups.remember(group);
    const named = { group, person: { userId: maya, standIn: false }, actorId: theo };
    await expect(nameFacilitator(named, core.needs)).rejects.toMatchObject({ code: 'contact-not-wanted' });
    expect(await core.read(`dm-${maya}`)).toEqual([]);
    await optIn(maya, core.needs);
    await offer();
    await nameFacilitator(named, core.needs);
    expect(await core.read(`dm-${maya}`)).toHaveLength(1);
  });

  it('is not asked to be a custodian either, and nobody is asked then, until they take it back', async () => {
    const custody = await openCustodyCore(storage);
    const [first, ...others] = [maya, ...trio.slice(1)];
    await optOut(first, core.needs);
    await expect(custody.name([first, ...others])).rejects.toMatchObject({ code: 'custody-no-contact' });
    expect(await custody.keys()).toEqual([]);
    for (const userId of [first, ...others]) expect(await custody.told(userId)).toEqual([]);
    await optIn(first, core.needs);
    await custody.name([first, ...others]);
    expect(await custody.told(first)).toHaveLength(1);
  });

  it('gets what they ask for afterwards, and keeps it when they press once more', async () => {
    await planSome();
    await optOut(maya, core.needs);
    await agreeDirect({ guildId, userId: maya, language: 'en' }, core.needs);
    await core.needs.outbox.pump();
    await optOut(maya, core.needs);
    expect((await findWishes({ guildId, userId: maya }, opening())).direct?.channelId).toBe(`dm-${maya}`);
  });

  it('is not read for distress in ordinary messages, and leaves no trace of it; others are', async () => {
    await optOut(maya, core.needs);
    await say(danger);
    expect(await countCases()).toBe(0);
    expect(core.captured.text()).not.toContain('self-harm');
    await say(danger, theo);
    expect(await countCases()).toBe(1);
    await optIn(maya, core.needs);
    await say(danger);
    expect(await countCases()).toBe(2);
  });

  it('is read for what may harm others, and for others in danger', async () => {
    await optOut(maya, core.needs);
    await say('you are worthless, kill yourself');
    await say('my friend says she is going to kill herself tonight, she has the pills');
    const cases = await storage.read.case.findMany({ orderBy: { openedAt: 'asc' }, select: { tier: true } });
    expect(cases.map(({ tier }) => tier)).toEqual(['H', 'T3']);
  });

  it('can be reported in danger by others, who are heard and paged for as ever', async () => {
    await optOut(maya, core.needs);
    const about = { userId: maya, channelId: ids.lounge, messageId: '500000000000000002' };
    const where = { ...about, writtenAt: core.clock.now(), late: false, deleted: false };
    const report = { userId: ids.ines, note: 'She says that it is tonight.' };
    await openCase(guildId, { source: 'report', tier: 'T3', rules: ['worried'], about: where, report }, core.needs);
    const shown = (await core.read(ids.moderators)).join('\n');
    expect(shown).toContain(maya);
    expect(shown).toContain('Somebody may need you now');
  });

  it.each([
    ['T1', 0],
    ['T2', 0],
    ['H', 1],
    ['R', 1],
  ] as const)('is found by a rule of AutoMod for %s: %i', async (tier: AutoModTier, count) => {
    const ruleId = '700000000000000001';
    core.needs.servers.rules.remember(guildId, makeServerRules({ words: [], autoMod: new Map([[ruleId, tier]]) }));
    await optOut(maya, core.needs);
    const ear = createAutoModEar({ ...core.needs, autoMod: { findName: () => Promise.resolve('Words') } });
    await ear.hear({
      guildId,
      channelId: ids.lounge,
      userId: maya,
      ruleId,
      messageId: null,
      keyword: 'x',
      content: '',
    });
    expect(await countCases()).toBe(count);
  });

  it('is known to another process once that looks, and after a restart', async () => {
    const other = await openOptOutStore(storage);
    await optOut(maya, core.needs);
    expect(other.has(maya)).toBe(false);
    await other.reread();
    expect(other.has(maya)).toBe(true);
    expect(other.has(theo)).toBe(false);
    expect((await openOptOutStore(storage)).has(maya)).toBe(true);
    await optIn(maya, core.needs);
    await other.reread();
    expect(other.has(maya)).toBe(false);
  });

  it('loses it when they are forgotten, and nothing else that tidies up takes it away', async () => {
    await optOut(maya, core.needs);
    await core.needs.cases.forgetOld();
    const since = core.clock.now();
    expect(await findOptOut(maya, opening())).toBe(since);
    await forgetPerson(maya, core.needs);
    expect([await findOptOut(maya, opening()), core.needs.servers.optOuts.has(maya)]).toEqual([null, false]);
    expect(await storage.read.person.count()).toBe(0);
  });

  it('keeps nothing about somebody who turns off what was never on', async () => {
    await optIn(maya, core.needs);
    expect(await storage.read.person.count()).toBe(0);
    await optOut(maya, core.needs);
    await optIn(maya, core.needs);
    await core.needs.cases.forgetOld();
    expect(await storage.read.person.count()).toBe(0);
  });
});
