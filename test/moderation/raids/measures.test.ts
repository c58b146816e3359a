import { DiscordAPIError } from '@discordjs/rest';
import { expect, it } from 'vitest';
import type { Incidents, Pausable } from '../../../src/discord/incidents.ts';
import { endMeasure } from '../../../src/moderation/raids/end-measure.ts';
import { keepMeasures } from '../../../src/moderation/raids/keep-measures.ts';
import { slowSeconds, type Length, type MeasureKind } from '../../../src/moderation/raids/rules.ts';
import { showRaid } from '../../../src/moderation/raids/show-raid.ts';
import { switchOn } from '../../../src/moderation/raids/switch-on.ts';
import { openCore } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const hour = 3_600_000;
const channelId = '700000000000000001';
const act = {
  guildId: ids.guild,
  actor: { userId: ids.theo, roles: [ids.moderatorRole], permissions: 0n },
  caseId: null,
};

interface State {
  slow: number;
  pauses: Map<Pausable, number | null>;
  asked: string[];
  /** Thrown in place of an answer; and what is, once slow mode was changed. */
  fail: Error | null;
  failAfter: Error | null;
  /** What happens, once, while slow mode is on its way. */
  before: (() => Promise<void>) | null;
}

/** Discord as far as measures see it. */
function makeDiscord() {
  const state: State = { slow: 0, pauses: new Map(), asked: [], fail: null, failAfter: null, before: null };
  function ask<T>(name: string, answer: () => T): Promise<T> {
    state.asked.push(name);
    return state.fail ? Promise.reject(state.fail) : Promise.resolve(answer());
  }
  const incidents: Incidents = {
    readPause: (_, what) => Promise.resolve(state.pauses.get(what) ?? null),
    pause: (_, what, until) => ask(`pause ${what}`, () => void state.pauses.set(what, until)),
    readSlowMode: () => Promise.resolve(state.slow),
    async slowDown(_, seconds) {
      const { before } = state;
      state.before = null;
      await before?.();
      return ask('slow', () => {
        state.slow = seconds;
        state.fail ??= state.failAfter;
        state.failAfter = null;
        return true;
      });
    },
  };
  return { state, incidents };
}

function makeRefusal(): DiscordAPIError {
  const body = { message: 'Missing Permissions', code: 50013 };
  return new DiscordAPIError(body, 50013, 403, 'PUT', 'http://127.0.0.1/', { body: undefined, files: undefined });
}

/** Something that never came to Discord, or of which nobody knows. */
function makeBreak(): Error {
  return Object.assign(new Error('read ECONNRESET'), { code: 'ECONNRESET' });
}

describeOnBoth('measures against a raid', (databases) => {
  async function open() {
    const core = await openCore(await databases.open());
    await core.setUp();
    const discord = makeDiscord();
    const view = { ...core.needs.view, findChannel: () => channel };
    const needs = { ...core.needs, view, incidents: discord.incidents };
    const begin = (kind: MeasureKind, length: Length = '1h') =>
      switchOn(act, { kind, length, channelId: kind === 'slow-mode' ? channelId : null }, needs);
    const states = async () =>
      (await core.needs.storage.read.raidMeasure.findMany({ orderBy: { startedAt: 'asc' } })).map(({ state }) => state);
    return { ...core, needs, ...discord, begin, states };
  }

  const channel = {
    name: 'lounge',
    type: 0,
    parentId: null,
    members: [],
    blocked: [],
    overwrites: 0,
    memberCount: null,
    archived: false,
    ageRestricted: false,
  };

  it('end by themselves, and leave a channel as it was', async () => {
    const { begin, state, needs, clock, states } = await open();
    state.slow = 5;
    await begin('slow-mode');
    expect(state.slow).toBe(slowSeconds);
    clock.advance(hour);
    await keepMeasures(needs);
    expect(state.slow).toBe(5);
    expect(await states()).toEqual(['over']);
  });

  it('leave a channel alone that somebody changed by hand meanwhile', async () => {
    const { begin, state, needs, clock, states } = await open();
    await begin('slow-mode');
    state.slow = 300;
    clock.advance(hour);
    await keepMeasures(needs);
    expect(state.slow).toBe(300);
    expect(await states()).toEqual(['over']);
  });

  it('switched on twice are one, which goes back to what was there before both', async () => {
    const { begin, state, needs, clock, states } = await open();
    state.slow = 5;
    await begin('slow-mode');
    clock.advance(hour / 2);
    await begin('slow-mode', '6h');
    expect(await states()).toEqual(['on']);
    clock.advance(hour);
    await keepMeasures(needs);
    expect(state.slow).toBe(slowSeconds);
    clock.advance(6 * hour);
    await keepMeasures(needs);
    expect(state.slow).toBe(5);
  });

  it('leave no channel slow that was ended while Discord was still asked to slow it down', async () => {
    const { begin, state, needs, states } = await open();
    state.before = async () => {
      const [measure] = await showRaid(act, needs);
      await endMeasure({ ...act, measureId: measure?.id ?? '' }, needs);
    };
    await begin('slow-mode');
    expect(state.slow).toBe(0);
    expect(await states()).toEqual(['over']);
  });

  it('give back what came too late though Discord does not answer then, once it does', async () => {
    const { begin, state, needs, states } = await open();
    state.before = async () => {
      const [measure] = await showRaid(act, needs);
      await endMeasure({ ...act, measureId: measure?.id ?? '' }, needs);
      state.failAfter = makeBreak();
    };
    await begin('slow-mode');
    expect(state.slow).toBe(slowSeconds);
    state.fail = null;
    await keepMeasures(needs);
    expect(state.slow).toBe(0);
    expect(await states()).toEqual(['over']);
  });

  it('stay on where somebody presses again while the clock gives them back, and go back to what was there first', async () => {
    const { begin, state, needs, clock, states } = await open();
    state.slow = 5;
    await begin('slow-mode');
    clock.advance(hour);
    state.before = () => begin('slow-mode').then(() => undefined);
    await keepMeasures(needs);
    expect(state.slow).toBe(slowSeconds);
    expect(await states()).toEqual(['on']);
    clock.advance(hour);
    await keepMeasures(needs);
    expect(state.slow).toBe(5);
    expect(await states()).toEqual(['over']);
  });

  it('that Discord refuses to make longer end when they would have', async () => {
    const { begin, state, needs, clock, states } = await open();
    await begin('slow-mode');
    clock.advance(hour / 2);
    state.fail = makeRefusal();
    expect((await begin('slow-mode', '6h')).end).toMatchObject({ kind: 'refused' });
    expect(await states()).toEqual(['on']);
    state.fail = null;
    clock.advance(hour / 2);
    await keepMeasures(needs);
    expect(state.slow).toBe(0);
    expect(await states()).toEqual(['over']);
  });

  it('that Discord refuses to make longer only later are given back all the same', async () => {
    const { begin, state, needs, clock } = await open();
    await begin('slow-mode');
    state.fail = makeBreak();
    await begin('slow-mode');
    state.fail = makeRefusal();
    clock.advance(61_000);
    await keepMeasures(needs);
    state.fail = null;
    clock.advance(hour);
    await keepMeasures(needs);
    expect(state.slow).toBe(0);
  });

  it('whose refusal two processes hear of are told once', async () => {
    const { begin, state, needs, clock, read } = await open();
    state.fail = makeBreak();
    await begin('invites');
    state.fail = makeRefusal();
    clock.advance(61_000);
    await Promise.all([keepMeasures(needs), keepMeasures(needs)]);
    expect((await read(ids.moderators)).filter((text) => text.includes('could not switch on'))).toHaveLength(1);
  });

  it('that Discord refuses are said to be refused, and are tried no more', async () => {
    const { begin, state, needs, clock, states } = await open();
    state.fail = makeRefusal();
    expect((await begin('invites')).end).toEqual({ kind: 'refused', code: '50013' });
    expect(await states()).toEqual(['refused']);
    expect(await showRaid(act, needs)).toEqual([]);
    clock.advance(2 * 60_000);
    await keepMeasures(needs);
    expect(state.asked).toEqual(['pause invites']);
  });

  it('that Discord did not answer are asked for again, as long as they last', async () => {
    const { begin, state, needs, clock, states } = await open();
    state.fail = makeBreak();
    const { end, measure } = await begin('direct-messages');
    expect(end).toEqual({ kind: 'later' });
    expect(await states()).toEqual(['asked']);
    state.fail = null;
    await keepMeasures(needs);
    expect(await states()).toEqual(['asked']);
    clock.advance(61_000);
    await keepMeasures(needs);
    expect(await states()).toEqual(['on']);
    expect(state.pauses.get('direct-messages')).toBe(measure.endsAt);
  });

  it('whose refusal comes later are told to the moderators', async () => {
    const { begin, state, needs, clock, read } = await open();
    state.fail = makeBreak();
    await begin('invites');
    state.fail = makeRefusal();
    clock.advance(61_000);
    await keepMeasures(needs);
    const told = await read(ids.moderators);
    expect(told.join('\n')).toMatch(/could not switch on the pause of invites[\s\S]*50013/);
  });

  it('that are ended by hand end on Discord too, though the bot dies before it asks', async () => {
    const { begin, state, needs, clock, states } = await open();
    const { measure } = await begin('invites');
    state.fail = makeBreak();
    await endMeasure({ ...act, measureId: measure.id }, needs);
    expect(state.pauses.get('invites')).toBe(measure.endsAt);
    expect(await showRaid(act, needs)).toEqual([]);
    state.fail = null;
    clock.advance(1000);
    await keepMeasures(needs);
    expect(state.pauses.get('invites')).toBeNull();
    expect(await states()).toEqual(['over']);
  });

  it('leave a pause alone that somebody made longer by hand', async () => {
    const { begin, state, needs, clock, states } = await open();
    const { measure } = await begin('invites');
    const longer = measure.endsAt + hour;
    state.pauses.set('invites', longer);
    clock.advance(hour);
    await keepMeasures(needs);
    expect(state.pauses.get('invites')).toBe(longer);
    expect(await states()).toEqual(['over']);
  });

  it('hold newcomers in the settings, over a restart, until they end', async () => {
    const { begin, needs, clock } = await open();
    await begin('newcomers');
    const hold = { since: clock.now() - hour, until: clock.now() + hour };
    expect(needs.servers.get(ids.guild).newcomers).toEqual(hold);
    const again = await openCore(needs.storage);
    expect(again.needs.servers.get(ids.guild).newcomers).toEqual(hold);
    const [measure] = await showRaid(act, needs);
    await endMeasure({ ...act, measureId: measure?.id ?? '' }, needs);
    expect(needs.servers.get(ids.guild).newcomers).toBeNull();
  });

  it('need what Discord asks for, and say so before anything is saved', async () => {
    const { needs, states } = await open();
    const view = { ...needs.view, findMissingOnServer: <Name>(_: string, needed: readonly Name[]) => [...needed] };
    const wish = { kind: 'invites', length: '1h', channelId: null } as const;
    await expect(switchOn(act, wish, { ...needs, view })).rejects.toMatchObject({ code: 'raid-bot-lacks' });
    expect(await states()).toEqual([]);
  });

  it('stand in the audit chain with who asked, and are for moderators alone', async () => {
    const { begin, needs } = await open();
    await begin('newcomers');
    const acts = (await needs.storage.read.auditEntry.findMany()).map((entry) => entry.act);
    expect(acts).toContain('raid-measure.asked');
    const member = { ...act, actor: { ...act.actor, roles: [] } };
    const wish = { kind: 'newcomers', length: '1h', channelId: null } as const;
    await expect(switchOn(member, wish, needs)).rejects.toMatchObject({ code: 'not-a-moderator' });
  });
});
