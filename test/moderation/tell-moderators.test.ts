import { describe, expect, it } from 'vitest';
import { tellModerators, type MessageLookup, type ReportInput } from '../../src/moderation/tell-moderators.ts';
import { longestNote, sameMomentMs } from '../../src/moderation/rules.ts';
import { openCore } from '../kit/core.ts';
import { ids } from '../kit/interactions.ts';
import { describeOnBoth } from '../kit/storage.ts';

const report: ReportInput = {
  guildId: ids.guild,
  reporterId: ids.ines,
  channelId: ids.lounge,
  messageId: ids.message,
  authorId: ids.maya,
  textTier: 'T0',
  reason: 'worried',
  note: 'please have a look',
};

describeOnBoth('telling the moderators', (databases) => {
  async function open() {
    const core = await openCore(await databases.open());
    await core.setUp();
    const tell = (more: Partial<ReportInput> = {}, hasMessage: MessageLookup = () => Promise.resolve(true)) =>
      tellModerators({ ...report, ...more }, { ...core.needs, hasMessage });
    return { core, tell };
  }

  it('brings a message about which nothing can be read as a plain report', async () => {
    const { core, tell } = await open();
    expect(await tell()).toEqual({ kind: 'told', deleted: false });
    const [card, ...others] = await core.read(ids.moderators);
    expect(card).toContain('## Report');
    expect(card).toContain('please have a look');
    expect(others).toEqual([]);
  });

  it('is as urgent as the message is, or as the note is', async () => {
    const { core, tell } = await open();
    await tell({ textTier: 'T2', messageId: '1300000000000000011' });
    core.clock.advance(sameMomentMs + 1);
    await tell({ note: 'she says she took all her pills tonight and said goodbye', messageId: '1300000000000000012' });
    const told = (await core.read(ids.moderators)).map((text) => text.slice(0, text.indexOf(' ·')));
    // A page comes before its card; what is less urgent was sent by then, or comes after them.
    expect([...told].sort()).toEqual(['## T2', '## T3', `<@${ids.theo}> **T3`]);
    expect(told.indexOf(`<@${ids.theo}> **T3`)).toBeLessThan(told.indexOf('## T3'));
  });

  it('takes a report once from one person', async () => {
    const { core, tell } = await open();
    await tell();
    expect(await tell({ note: 'again' })).toEqual({ kind: 'already', deleted: false });
    expect(await tell({ reporterId: ids.theo })).toEqual({ kind: 'told', deleted: false });
    expect(await core.read(ids.moderators)).toHaveLength(2);
  });

  it('works for a message that was deleted meanwhile, and says so', async () => {
    const { core, tell } = await open();
    expect(await tell({}, () => Promise.resolve(false))).toEqual({ kind: 'told', deleted: true });
    expect((await core.read(ids.moderators))[0]).toContain('deleted');
  });

  it.each<[string, MessageLookup]>([
    ['cannot see the channel', () => Promise.resolve(null)],
    ['does not get an answer of Discord', () => Promise.reject(new Error('503'))],
    ['waits for Discord in vain', () => new Promise(() => undefined)],
  ])('does not depend on Discord: the bot %s', async (_, hasMessage) => {
    const { core, tell } = await open();
    expect(await tell({}, hasMessage)).toEqual({ kind: 'told', deleted: false });
    expect(await core.read(ids.moderators)).toHaveLength(1);
  });

  describe('is refused', () => {
    it('without a note', async () => {
      const { tell } = await open();
      await expect(tell({ note: '' })).rejects.toMatchObject({ code: 'note-missing' });
    });

    it('with a note that is too long, of which nothing is saved', async () => {
      const { core, tell } = await open();
      await expect(tell({ note: 'a'.repeat(10_000) })).rejects.toMatchObject({ code: 'note-too-long' });
      await expect(tell({ note: 'a'.repeat(longestNote + 1) })).rejects.toMatchObject({ code: 'note-too-long' });
      expect(await core.needs.cases.counts(ids.guild)).toEqual({ open: 0, claimed: 0 });
      expect(await tell({ note: 'a'.repeat(longestNote) })).toMatchObject({ kind: 'told' });
    });

    it('where there are no moderators to reach', async () => {
      const { core, tell } = await open();
      await core.setUp({ moderatorChannelId: null });
      await expect(tell()).rejects.toMatchObject({ code: 'not-set-up' });
    });
  });
});
