import { describe, expect, it } from 'vitest';
import { tellTheModerators } from '../../commands/tell-the-moderators.ts';
import { longestNote, reasons } from '../../src/moderation/rules.ts';
import { en } from '../../src/words/en.ts';
import { ask, bindPart } from '../kit/ask.ts';
import { openCore } from '../kit/core.ts';
import { ids, makeMenu, makeMessage, makeSubmission, type Scene } from '../kit/interactions.ts';
import { describeOnBoth } from '../kit/storage.ts';

const name = 'Tell the moderators';
const worrying = 'I took all the pills, goodbye everyone';

describeOnBoth('Tell the moderators', (databases) => {
  async function open() {
    const core = await openCore(await databases.open());
    await core.setUp();
    const choose = (message = makeMessage(), scene: Scene = {}) =>
      ask(tellTheModerators, makeMenu(name, message, scene), core.needs);
    const submit = (customId: string, fields: Record<string, string | string[]>, scene: Scene = {}) =>
      ask(bindPart(tellTheModerators.parts, customId), makeSubmission(customId, fields, scene), core.needs);
    /** The form as its menu opened it for somebody. */
    const openForm = async (content = 'hello', scene: Scene = {}) =>
      (await choose(makeMessage({ content }), scene)).customId ?? '';
    return { core, choose, submit, customId: await openForm(), openForm };
  }

  /** Nobody is on shift on this server, and it is said honestly. */
  const alone = `${en.guide.volunteer.nobodyOnShift()} ${en.guide.volunteer.mayTakeLong()}`;
  const facts = `tell-form:${ids.lounge}:${ids.message}:${ids.theo}:T0`;

  it('opens a form that remembers where the message is, whose, and how it was read', async () => {
    const { choose } = await open();
    const opened = await choose(makeMessage({ content: 'hello' }));
    expect(opened).toMatchObject({ kind: 'form', text: en.tell.title });
    expect(opened.customId).toMatch(new RegExp(`^${facts}:[\\w-]{20}$`));
    const other = await choose(makeMessage({ content: worrying }));
    expect(other.customId?.slice(0, facts.length)).toBe(facts.replace('T0', 'T3'));
  });

  it.each(reasons)('brings a report to the moderators: %s', async (reason) => {
    const { core, submit, customId } = await open();
    expect(await submit(customId, { reason: [reason], note: '  please look  ' })).toEqual({
      kind: 'message',
      text: `${en.tell.thanks()}\n\n${alone}`,
    });
    const [card] = await core.read(ids.moderators);
    expect(card).toContain(`A member told us: ${en.tell.reasons[reason].label}\nTheir note:\n>>> please look`);
    expect(card).toContain(`About <@${ids.theo}>`);
  });

  it("works without the form's first part in memory: after a restart it is all in the custom id", async () => {
    const { core, choose } = await open();
    const opened = await choose(makeMessage({ content: worrying }));
    const other = await openCore(core.needs.storage, core);
    const answerer = bindPart(tellTheModerators.parts, opened.customId ?? '');
    await ask(answerer, makeSubmission(opened.customId ?? '', { reason: ['worried'], note: 'look' }), other.needs);
    expect((await other.read(ids.moderators))[0]).toContain('## T3');
  });

  it('tells the truth about a deleted message, and about a second report, whose words come back', async () => {
    const { core, submit, customId, openForm } = await open();
    core.needs.hasMessage = () => Promise.resolve(false);
    const fields = { reason: ['worried'], note: 'please look' };
    expect((await submit(customId, fields)).text).toBe(`${en.tell.thanksDeleted()}\n\n${alone}`);
    expect((await submit(customId, { ...fields, note: 'new words' })).text).toBe(`${en.tell.already()}\nnew words`);
    const inesForm = await openForm('hello', { userId: ids.ines });
    expect((await submit(inesForm, fields, { userId: ids.ines })).text).toBe(`${en.tell.thanksDeleted()}\n\n${alone}`);
  });

  it('may be about a message of another bot, but not of Lamplight itself', async () => {
    const { choose } = await open();
    expect(await choose(makeMessage({ authorId: ids.otherBot, bot: true }))).toMatchObject({ kind: 'form' });
    expect(await choose(makeMessage({ authorId: ids.application, bot: true }))).toMatchObject({ code: 'own-message' });
  });

  describe('is refused', () => {
    it.each<[string, (customId: string) => string]>([
      ['somebody else', (customId) => customId.replace(ids.theo, ids.ines)],
      ['another message', (customId) => customId.replace(ids.message, `${ids.message.slice(0, -1)}8`)],
      ['another channel', (customId) => customId.replace(ids.lounge, ids.moderators)],
      ['words that were read as less', (customId) => customId.replace('T0', 'T3')],
      [
        'nothing that the bot wrote down',
        (customId) => `${customId.slice(0, -1)}${customId.endsWith('A') ? 'B' : 'A'}`,
      ],
    ])('where a modified client makes the form about %s', async (_, forge) => {
      const { core, submit, customId } = await open();
      const fields = { reason: ['worried'], note: 'please look' };
      expect(forge(customId)).not.toBe(customId);
      expect(await submit(forge(customId), fields)).toMatchObject({ kind: 'refused', code: 'button-expired' });
      expect(await core.needs.cases.counts(ids.guild)).toEqual({ open: 0, claimed: 0 });
    });

    it("with somebody else's form, or that of another server", async () => {
      const { core, submit, customId } = await open();
      const fields = { reason: ['worried'], note: 'please look' };
      expect(await submit(customId, fields, { userId: ids.ines })).toMatchObject({ code: 'button-expired' });
      const elsewhere = makeSubmission(customId, fields);
      const moved = { ...elsewhere, guild_id: '200000000000000002' };
      const answerer = bindPart(tellTheModerators.parts, customId);
      expect(await ask(answerer, moved, core.needs)).toMatchObject({ code: 'button-expired' });
      expect(await core.needs.cases.counts(ids.guild)).toEqual({ open: 0, claimed: 0 });
    });

    it('in direct messages', async () => {
      const { choose, submit, customId } = await open();
      expect(await choose(makeMessage(), { inDirectMessages: true })).toMatchObject({ code: 'no-server' });
      expect(await submit(customId, { reason: ['worried'], note: 'x' }, { inDirectMessages: true })).toMatchObject({
        code: 'no-server',
      });
    });

    it('on a server that is not set up, before anything is typed and after', async () => {
      const { core, choose, submit, customId } = await open();
      await core.setUp({ moderatorChannelId: null });
      expect(await choose()).toMatchObject({ code: 'not-set-up' });
      expect(await submit(customId, { reason: ['worried'], note: 'x' })).toMatchObject({ code: 'not-set-up' });
    });

    it.each([
      ['without a reason', { reason: [], note: 'x' }, 'reason-missing'],
      ['with a reason that does not exist', { reason: ['because'], note: 'x' }, 'reason-missing'],
      ['with an empty note', { reason: ['worried'], note: '' }, 'note-missing'],
      ['with a blank note', { reason: ['worried'], note: ' \n ' }, 'note-missing'],
      ['with a note that is too long', { reason: ['worried'], note: 'a'.repeat(longestNote + 1) }, 'note-too-long'],
      ['with 10,000 characters', { reason: ['worried'], note: 'a'.repeat(10_000) }, 'note-too-long'],
    ])('%s, and nothing is saved', async (_, fields, code) => {
      const { core, submit, customId } = await open();
      expect(await submit(customId, fields)).toMatchObject({ kind: 'refused', code });
      expect(await core.needs.cases.counts(ids.guild)).toEqual({ open: 0, claimed: 0 });
      expect(await core.read(ids.moderators)).toEqual([]);
    });
  });
});
