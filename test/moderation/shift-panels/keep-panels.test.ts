import { expect, it } from 'vitest';
import type { Card } from '../../../src/discord/reply.ts';
import { endShift } from '../../../src/moderation/rota/end-shift.ts';
import { keepShifts } from '../../../src/moderation/rota/keep-shifts.ts';
import { noteTaken } from '../../../src/moderation/rota/load.ts';
import { isSomebodyOn } from '../../../src/moderation/rota/on-call.ts';
import { enoughItems, noticeMs } from '../../../src/moderation/rota/shift.ts';
import { startShift } from '../../../src/moderation/rota/start-shift.ts';
import { keepPanels } from '../../../src/moderation/shift-panels/keep-panels.ts';
import { settleMs } from '../../../src/moderation/shift-panels/rules.ts';
import { listPanels } from '../../../src/moderation/shift-panels/store.ts';
import { languages } from '../../../src/words/words.ts';
import { checkCard, readCard } from '../../kit/cards.ts';
import { makeWorld, openCore } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { makeDiscordError, makeRateLimit } from '../../kit/mail.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const minute = 60_000;
const hour = 60 * minute;
const { shifts: say } = languages.en.words.guide;

describeOnBoth('the panel of a watched channel', (databases) => {
  async function open() {
    const address = await databases.make();
    const storage = await databases.open(address);
    const discord = makeWorld();
    const core = await openCore(storage, discord);
    await core.setUp();
    const edits: string[] = [];
    const removed: string[] = [];
    const world: { edit: 'takes' | 'gone' | 'refuses' | 'forbids' | 'fails' } = { edit: 'takes' };
    const messages = {
      ...core.needs.messages,
      edit(_channelId: string, _messageId: string, card: Card) {
        checkCard(card);
        if (world.edit === 'refuses') return Promise.reject(makeRateLimit(3_600_000));
        if (world.edit === 'forbids') return Promise.reject(makeDiscordError(403, 50013));
        if (world.edit === 'fails') return Promise.reject(makeDiscordError(503, 0));
        if (world.edit === 'takes') edits.push(readCard(card));
        return Promise.resolve(world.edit === 'takes');
      },
      remove: (_channelId: string, messageId: string) => Promise.resolve(void removed.push(messageId)),
    };
    const needs = { ...core.needs, messages };
    const volunteer = { guildId: ids.guild, userId: ids.theo, roles: [ids.moderatorRole], permissions: 0n };
    return {
      core,
      needs,
      edits,
      removed,
      world,
      start: (hours = 2) => startShift({ volunteer, hours, pager: false }, core.needs),
      end: () => endShift({ volunteer }, core.needs),
      take: (tier: 'T2' | 'T3', caseId: string) =>
        storage.write((tx) =>
          noteTaken({ guildId: ids.guild, userId: ids.theo, caseId, tier, at: new Date(core.clock.now()) }, needs, tx),
        ),
      /** Lets minutes pass, with what is due in each; returns the panels that were ever posted. */
      pass: async (minutes: number) => {
        for (let passed = 0; passed < minutes; passed += 1) {
          core.clock.advance(minute);
          await keepShifts(core.needs);
          await keepPanels(needs);
          await core.needs.outbox.pump();
        }
        return core.read(ids.lounge);
      },
      /** Another process on the same database, which sees the same Discord. */
      openOther: async () => {
        const other = await openCore(await databases.open(address), discord);
        return { ...other.needs, messages };
      },
    };
  }

  it('comes with the first shift of its server, pinned, and not before', async () => {
    const { core, start, pass } = await open();
    expect(await pass(3)).toEqual([]);
    await start();
    const [panel, ...others] = await pass(3);
    expect(others).toEqual([]);
    expect(panel).toContain(say.here());
    expect(panel).toContain(say.ways({ tell: 'Tell the moderators' }));
    expect(panel).not.toContain(say.nobody());
    expect(panel).not.toMatch(/<t:|<@/);
    expect(core.mail.pinned.size).toBe(1);
    expect(await core.read(ids.moderators)).toEqual([]);
  });

  it('is changed some minutes after the shift ended, in its place', async () => {
    const { start, end, pass, edits } = await open();
    await start();
    await pass(1);
    await end();
    await pass(settleMs / minute);
    expect(edits).toEqual([]);
    expect(await pass(1)).toHaveLength(1);
    expect(edits).toEqual([expect.stringContaining(say.nobody())]);
    await pass(20);
    expect(edits).toHaveLength(1);
  });

  it('stays as it is where one volunteer follows another', async () => {
    const { start, end, pass, edits, needs } = await open();
    await start();
    await pass(1);
    await end();
    await pass(3);
    await start();
    await pass(20);
    expect(edits).toEqual([]);
    expect(await listPanels(needs.storage.read)).toMatchObject([{ says: 'here', changedAt: null }]);
  });

  it('stays where it is while Discord has trouble, and is changed once that is over', async () => {
    const { core, start, end, pass, world, edits } = await open();
    await start();
    await pass(1);
    world.edit = 'fails';
    await end();
    expect(await pass(20)).toHaveLength(1);
    world.edit = 'takes';
    await pass(10);
    expect(edits.at(-1)).toContain(say.nobody());
    expect(core.mail.arrived.filter(({ channelId }) => channelId === ids.lounge)).toHaveLength(1);
  });

  it.each(['gone', 'refuses', 'forbids'] as const)(
    'is posted anew at the next change, and only then, where the old one: %s',
    async (edit) => {
      const { core, start, end, pass, world } = await open();
      await start();
      await pass(1);
      world.edit = edit;
      // Whoever deleted it is not contradicted at once.
      expect(await pass(30)).toHaveLength(1);
      await end();
      const panels = await pass(10);
      expect(panels.at(-1)).toContain(say.nobody());
      expect(core.mail.arrived.filter(({ channelId }) => channelId === ids.lounge)).toHaveLength(1);
    },
  );

  it('says the same to the planned end, though the volunteer had enough; privately it is said as it is', async () => {
    const { core, start, take, pass, edits, needs } = await open();
    await start(2);
    await pass(1);
    for (let taken = 0; taken < enoughItems; taken += 1) await take('T2', `${taken}`);
    await pass(noticeMs / minute + 2);
    expect(await isSomebodyOn(ids.guild, needs.storage.read)).toBe(false);
    await pass(hour / minute);
    expect(edits).toEqual([]);
    await pass(hour / minute);
    expect(edits).toEqual([expect.stringContaining(say.nobody())]);
    expect(core.captured.text()).not.toContain('shift-panel.not-kept');
  });

  it('follows the planned end, though the volunteer stays for somebody in danger; privately it is said as it is', async () => {
    const { core, start, take, pass, edits, needs } = await open();
    await start(1);
    const about = { userId: ids.maya, channelId: ids.lounge, messageId: ids.message, writtenAt: 0, late: false };
    const flag = { source: 'screening', tier: 'T3', rules: ['x'], about: { ...about, deleted: false } } as const;
    const opened = await core.needs.storage.write((tx) => core.needs.cases.addFlag(ids.guild, flag, tx));
    await take('T3', opened.caseId);
    await pass(70);
    expect(edits).toEqual([expect.stringContaining(say.nobody())]);
    expect(await isSomebodyOn(ids.guild, needs.storage.read)).toBe(true);
  });

  it('goes with the channel, the message before its row', async () => {
    const { core, start, pass, removed, needs } = await open();
    await start();
    await pass(1);
    const [panel] = await listPanels(needs.storage.read);
    await core.setUp({ watched: new Set() });
    await pass(1);
    expect(removed).toEqual([panel?.messageId]);
    expect(await listPanels(needs.storage.read)).toEqual([]);
    await pass(1);
    expect(removed).toHaveLength(1);
  });

  it('is nowhere where the channel is closed to the bot', async () => {
    const { start, pass, needs, core } = await open();
    await start();
    const closed = { ...needs, view: { ...needs.view, findMissing: () => null } };
    await keepPanels(closed);
    expect(await core.read(ids.lounge)).toEqual([]);
    expect(await pass(1)).toHaveLength(1);
  });

  it('is posted once, and changed once, by two processes', async () => {
    const { core, needs, start, end, pass, edits, openOther } = await open();
    await start();
    const other = await openOther();
    await Promise.all([keepPanels(needs), keepPanels(other)]);
    expect(await core.read(ids.lounge)).toHaveLength(1);
    await pass(1);
    await end();
    await keepPanels(needs);
    core.clock.advance(settleMs);
    await Promise.all([keepPanels(needs), keepPanels(other)]);
    expect(edits).toHaveLength(1);
    expect(await pass(3)).toHaveLength(1);
  });

  it('is changed by the next process where one died over it', async () => {
    const { core, needs, start, end, pass, edits, world } = await open();
    await start();
    await pass(1);
    await end();
    await keepPanels(needs);
    core.clock.advance(settleMs);
    const dying = { ...needs, messages: { ...needs.messages, edit: () => new Promise<boolean>(() => undefined) } };
    void keepPanels(dying);
    await expect
      .poll(async () => (await listPanels(needs.storage.read))[0]?.changedAt, { timeout: 15_000 })
      .toBe(core.clock.now());
    await pass(settleMs / minute - 1);
    expect(edits).toEqual([]);
    world.edit = 'takes';
    await pass(2);
    expect(edits).toEqual([expect.stringContaining(say.nobody())]);
  });
});
