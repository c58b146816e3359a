import { describe, expect, it } from 'vitest';
import { doEndAlike, measureReadAgain } from '../../../src/moderation/again/rules.ts';
import { drawByChance } from '../../../src/moderation/again/draw-lot.ts';
import { drawBoth, drawToReadAgain } from '../../../src/moderation/again/cards.ts';
import { answerAgain, findToReadAgain } from '../../../src/moderation/again/read-again.ts';
import { gatherInsights } from '../../../src/moderation/insights/gather.ts';
import { openCase } from '../../../src/moderation/open-case.ts';
import { claimCase, closeCase } from '../../../src/moderation/work-on-case.ts';
import type { CaseTier } from '../../../src/moderation/rules.ts';
import { en } from '../../../src/words/en.ts';
import { openCore } from '../../kit/core.ts';
import { readCard } from '../../kit/cards.ts';
import { ids } from '../../kit/interactions.ts';
import { readCode } from '../../kit/read-code.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const dayMs = 24 * 3_600_000;

describe('reading again', () => {
  it('takes any kind of false alarm for the same end, and nothing else', () => {
    const end = { tier: 'T2', outcome: 'false-alarm-idiom' } as const;
    expect(doEndAlike(end, { tier: 'T2', outcome: 'false-alarm-other' })).toBe(true);
    expect(doEndAlike(end, { tier: 'T1', outcome: 'false-alarm-idiom' })).toBe(false);
    expect(doEndAlike(end, { tier: 'T2', outcome: 'supported' })).toBe(false);
  });

  it('shows no number below five', () => {
    expect(measureReadAgain([true, true, true, false])).toEqual({ read: 'few', alike: null });
    expect(measureReadAgain([true, true, true, true, false])).toMatchObject({ read: 5, alike: { share: 0.8 } });
  });

  it('draws one in twenty', () => {
    const drawn = Array.from({ length: 20_000 }, drawByChance).filter(Boolean).length;
    // A thousand, give or take ten times what chance does.
    expect(Math.abs(drawn - 1_000)).toBeLessThan(310);
  });
});

describeOnBoth('cases that are read again', (databases) => {
  async function open(settings: { smallTeam?: boolean } = {}) {
    const core = await openCore(await databases.open());
    await core.setUp(settings);
    let made = 0;
    const flag = (tier: CaseTier) => {
      made += 1;
      return openCase(
        ids.guild,
        {
          source: 'screening',
          tier,
          rules: ['self-harm.ideation'],
          about: {
            userId: made === 1 ? ids.maya : `1100000000000000${String(made).padStart(2, '0')}`,
            channelId: ids.lounge,
            messageId: `1300000000000000${String(made).padStart(2, '0')}`,
            writtenAt: core.clock.now(),
            late: false,
            deleted: false,
          },
        },
        core.needs,
      );
    };
    const read = (actorId: string) => ({ guildId: ids.guild, actorId, actorRoles: [ids.moderatorRole] });
    /** Opens a case and closes it; it is drawn. */
    const close = async (actorId: string = ids.theo, lot = () => true) => {
      const { caseId } = await flag('T2');
      await claimCase({ ...read(actorId), caseId }, core.needs);
      await closeCase({ ...read(actorId), caseId, outcome: 'supported', seen: 1 }, core.needs, lot);
      return caseId;
    };
    return { core, flag, read, close, find: (actorId: string) => findToReadAgain(read(actorId), core.needs) };
  }

  it('are offered to somebody who had no part in them and whom they are not about, without how they ended', async () => {
    const { close, find } = await open();
    const caseId = await close();
    expect(await find(ids.theo)).toBeNull();
    expect(await find(ids.maya)).toBeNull();
    const offered = await find(ids.ines);
    expect(offered?.shown.id).toBe(caseId);
    const text = offered ? readCard(drawToReadAgain(offered, en)) : '';
    expect(text).toContain(ids.maya);
    for (const hidden of [ids.theo, en.cases.outcomes.supported, en.tiers.T2]) expect(text).not.toContain(hidden);
  });

  it('are not offered to whoever reported what they are about', async () => {
    const { core, read, find } = await open();
    const about = {
      ...{ userId: ids.maya, channelId: ids.lounge, messageId: '130000000000000099' },
      ...{ writtenAt: core.clock.now(), late: false, deleted: false },
    };
    const report = { userId: ids.ines, note: 'please look' };
    const { caseId } = await openCase(
      ids.guild,
      { source: 'report', tier: 'R', rules: ['other'], about, report },
      core.needs,
    );
    await claimCase({ ...read(ids.theo), caseId }, core.needs);
    await closeCase({ ...read(ids.theo), caseId, outcome: 'supported', seen: 1 }, core.needs, () => true);
    expect(await find(ids.ines)).toBeNull();
    expect((await find(ids.olu))?.shown.id).toBe(caseId);
  });

  it('say what to do at once where only who reads them again sees danger of life', () => {
    const first = { tier: 'T1', outcome: 'false-alarm-idiom' } as const;
    const draw = (tier: 'T2' | 'T3') => readCard(drawBoth({ first, second: { ...first, tier }, alike: false }, en));
    expect(draw('T3')).toContain(en.again.stillInDanger);
    expect(draw('T2')).not.toContain(en.again.stillInDanger);
  });

  it('are not offered where nothing was drawn, while somebody’s life may be in danger, and after two weeks', async () => {
    const { core, flag, close, find, read } = await open();
    await close(ids.theo, () => false);
    expect(await find(ids.ines)).toBeNull();
    await close();
    const { caseId } = await flag('T3');
    expect(await find(ids.ines)).toBeNull();
    await claimCase({ ...read(ids.theo), caseId }, core.needs);
    expect(await find(ids.ines)).toBeNull();
    await closeCase({ ...read(ids.theo), caseId, outcome: 'supported', seen: 1 }, core.needs, () => false);
    expect(await find(ids.ines)).not.toBeNull();
    core.clock.advance(14 * dayMs);
    expect(await find(ids.ines)).toBeNull();
  });

  it('are read by one other person; where both see it alike nobody else hears of it', async () => {
    const { core, close, find, read } = await open();
    await close();
    const drawnId = (await find(ids.ines))?.drawnId ?? '';
    const ending = { tier: 'T2', outcome: 'supported' } as const;
    const before = await core.read(ids.moderators);
    const counted = () =>
      core.needs.storage.read.ruleCount.findMany({ select: { rule: true, outcome: true, count: true } });
    const rules = await counted();
    expect(await readCode(answerAgain({ ...read(ids.theo), drawnId, ending }, core.needs))).toBe('again-own');
    expect(await readCode(answerAgain({ ...read(ids.maya), drawnId, ending }, core.needs))).toBe('case-about-you');
    const noRole = { ...read(ids.ines), actorRoles: [] };
    expect(await readCode(answerAgain({ ...noRole, drawnId, ending }, core.needs))).toBe('not-a-moderator');
    expect(await answerAgain({ ...read(ids.ines), drawnId, ending }, core.needs)).toMatchObject({ alike: true });
    expect(await core.read(ids.moderators)).toEqual(before);
    expect(await readCode(answerAgain({ ...read(ids.olu), drawnId, ending }, core.needs))).toBe('again-over');
    expect(await counted()).toEqual(rules);
    const audited = await core.needs.storage.read.auditEntry.count({ where: { act: 'case.opinion-given' } });
    expect(audited).toBe(1);
  });

  it('are shown to those who lead where two differ, without names', async () => {
    const { core, close, find, read } = await open();
    await close();
    // Its card is there: what is told links it.
    await core.read(ids.moderators);
    const drawnId = (await find(ids.ines))?.drawnId ?? '';
    const ending = { tier: 'T3', outcome: 'emergency-call' } as const;
    expect(await answerAgain({ ...read(ids.ines), drawnId, ending }, core.needs)).toMatchObject({ alike: false });
    const told = (await core.read(ids.moderators)).at(-1) ?? '';
    expect(told).toContain('this case');
    expect(told).toContain(en.cases.outcomes.supported);
    expect(told).toContain(en.cases.outcomes['emergency-call']);
    for (const name of [ids.theo, ids.ines, ids.maya]) expect(told).not.toContain(name);
  });

  it('are counted in the figures from five on', async () => {
    const { core, close, find, read } = await open();
    for (let index = 0; index < 5; index += 1) {
      const { readAgain } = await gatherInsights(ids.guild, 30, core.needs);
      expect(readAgain).toEqual({ read: index === 0 ? 0 : 'few', alike: null });
      await close();
      const drawnId = (await find(ids.ines))?.drawnId ?? '';
      const ending = { tier: 'T2', outcome: index === 0 ? 'duplicate' : 'supported' } as const;
      await answerAgain({ ...read(ids.ines), drawnId, ending }, core.needs);
    }
    const { readAgain } = await gatherInsights(ids.guild, 30, core.needs);
    expect(readAgain).toMatchObject({ read: 5, alike: { share: 0.8 } });
  });

  it('are drawn in a small team only once somebody else works there', async () => {
    const { close, find } = await open({ smallTeam: true });
    await close();
    expect(await find(ids.ines)).toBeNull();
    await close(ids.ines);
    expect(await find(ids.theo)).not.toBeNull();
  });
});
