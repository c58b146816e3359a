import { describe, expect, it } from 'vitest';
import { caseParts } from '../../commands/case-card.ts';
import { openCase } from '../../src/moderation/open-case.ts';
import { keepClosedMs, outcomes } from '../../src/moderation/rules.ts';
import { en } from '../../src/words/en.ts';
import { ask, bindPart } from '../kit/ask.ts';
import { openCore } from '../kit/core.ts';
import { ids, makePress, makeSubmission, type Scene } from '../kit/interactions.ts';
import { describeOnBoth } from '../kit/storage.ts';

const about = {
  userId: ids.maya,
  channelId: ids.lounge,
  messageId: ids.message,
  writtenAt: 1_772_000_000_000,
  late: false,
  deleted: false,
};
const news = { ...about, messageId: '1300000000000000002', writtenAt: about.writtenAt + 1 };
const theo = { userId: ids.theo, roles: [ids.moderatorRole] };
const ines = { userId: ids.ines, roles: [ids.moderatorRole] };

describeOnBoth('the buttons of a case', (databases) => {
  async function open() {
    const core = await openCore(await databases.open());
    await core.setUp();
    const { caseId } = await openCase(
      ids.guild,
      { source: 'screening', tier: 'T2', rules: ['a.b'], about },
      core.needs,
    );
    const press = (button: 'claim' | 'release' | 'close', scene: Scene = theo, id = caseId) => {
      const customId = `case-${button}:${id}`;
      return ask(bindPart(caseParts, customId), makePress(customId, scene), core.needs);
    };
    const submit = (outcome: string | undefined, scene: Scene = theo, seen = ':1') => {
      const customId = `case-close-form:${caseId}${seen}`;
      const fields = { outcome: outcome === undefined ? [] : [outcome] };
      return ask(bindPart(caseParts, customId), makeSubmission(customId, fields, scene), core.needs);
    };
    return { core, caseId, press, submit };
  }

  it('change the card to what is so now', async () => {
    const { press, submit } = await open();
    const claimed = await press('claim');
    expect(claimed.kind).toBe('message');
    expect(claimed.text).toContain(`<@${ids.theo}> has this since`);
    expect((await press('release')).text).toContain('Nobody has this yet.');
    await press('claim', ines);
    expect(await press('close', ines)).toMatchObject({ kind: 'form', text: en.cases.closeTitle });
    const closed = await submit('signposted', ines);
    expect(closed.text).toContain(`Closed by <@${ids.ines}>`);
    expect(closed.text).toContain('Signposted to other help');
  });

  it.each(outcomes)('close with the outcome %s', async (outcome) => {
    const { press, submit } = await open();
    await press('claim');
    expect((await submit(outcome)).text).toContain(en.cases.outcomes[outcome]);
  });

  it.each([
    ['a card that was drawn before', ':1'],
    ['a card of an earlier version', ''],
  ])('do not close with what came since %s: it is said, and the card that was pressed shows it', async (_, seen) => {
    const { core, caseId, press, submit } = await open();
    await press('claim');
    await openCase(ids.guild, { source: 'screening', tier: 'T3', rules: ['a.b'], about: news }, core.needs);
    const opened = await press('close', theo, `${caseId}${seen}`);
    expect(opened.customId).toBe(`case-close-form:${caseId}:${seen.slice(1)}`);
    const refused = await submit('supported', theo, seen);
    expect(refused.text).toContain(en.tiers.T3);
    expect(refused.text).toContain(`<@${ids.theo}> has this since`);
    expect(refused.after).toEqual([en.errors['case-news']()]);
    expect((await submit('supported', theo, ':2')).text).toContain(`Closed by <@${ids.theo}>`);
  });

  it('tell the slower of two moderators who has it', async () => {
    const { press } = await open();
    const answers = await Promise.all([press('claim', theo), press('claim', ines)]);
    expect(answers.map((answer) => answer.kind).sort()).toEqual(['message', 'refused']);
    const refused = answers.find((answer) => answer.kind === 'refused');
    expect(refused?.text).toMatch(/^<@\d+> already has this case\.$/);
  });

  describe('refuse', () => {
    it('moderators without the role, naming it', async () => {
      const { press, submit } = await open();
      const without = { userId: ids.theo, roles: ['1'] };
      for (const button of ['claim', 'release', 'close'] as const) {
        const answer = await press(button, without);
        expect(answer).toMatchObject({ kind: 'refused', code: 'not-a-moderator' });
        expect(answer.text).toContain(`<@&${ids.moderatorRole}>`);
      }
      expect(await submit('supported', without)).toMatchObject({ code: 'not-a-moderator' });
    });

    it('to close without an outcome from the list', async () => {
      const { press, submit } = await open();
      await press('claim');
      expect(await submit(undefined)).toMatchObject({ code: 'outcome-missing' });
      expect(await submit('solved')).toMatchObject({ code: 'outcome-missing' });
    });

    it("to close twice, and to close what is not one's own", async () => {
      const { press, submit } = await open();
      expect(await submit('supported')).toMatchObject({ code: 'case-not-claimed' });
      await press('claim');
      expect(await submit('supported', ines)).toMatchObject({ code: 'case-not-yours' });
      await submit('supported');
      expect(await submit('supported')).toMatchObject({ code: 'case-closed' });
      expect(await press('claim')).toMatchObject({ code: 'case-closed' });
    });

    it('a case that is no longer kept, and a card outside a server', async () => {
      const { core, press, submit } = await open();
      expect(await press('claim', { inDirectMessages: true })).toMatchObject({ code: 'no-server' });
      await press('claim');
      await submit('supported');
      core.clock.advance(keepClosedMs + 1);
      await core.needs.cases.forgetOld();
      expect(await press('claim')).toMatchObject({ code: 'case-gone' });
    });
  });
});
