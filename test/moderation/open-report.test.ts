import { expect, it } from 'vitest';
import { reportLimits } from '../../src/moderation/report-limits.ts';
import { tellModerators, type ReportInput } from '../../src/moderation/tell-moderators.ts';
import type { StorageAddress } from '../../src/storage/open-storage.ts';
import { openCore } from '../kit/core.ts';
import { ids } from '../kit/interactions.ts';
import { describeOnBoth } from '../kit/storage.ts';

/** Messages of many people: what two reports of are is two cases. */
const number = (from: string, index: number): string => `${from}${String(index).padStart(6, '0')}`;
const messageOf = (index: number): string => number('1300000000000', index);
const authorOf = (index: number): string => number('1100000000000', index);
const reporterOf = (index: number): string => number('1200000000000', index);

describeOnBoth('how much one person can tell', (databases) => {
  async function open(address?: StorageAddress) {
    const core = await openCore(await databases.open(address));
    await core.setUp();
    let made = 0;
    /** Tells about a message that nobody told about. */
    const tell = (more: Partial<ReportInput> = {}) => {
      made += 1;
      const report: ReportInput = {
        guildId: ids.guild,
        reporterId: ids.ines,
        channelId: ids.lounge,
        messageId: messageOf(made),
        authorId: authorOf(made),
        textTier: 'T0',
        reason: 'other',
        note: 'please have a look',
        ...more,
      };
      return tellModerators(report, core.needs);
    };
    const tellTimes = async (count: number, more: Partial<ReportInput> = {}) => {
      for (let index = 0; index < count; index += 1) await tell(more);
    };
    const countFlags = () => core.needs.storage.read.flag.count();
    return { core, tell, tellTimes, countFlags };
  }
  const { atOnce, aDay } = reportLimits;

  it('is five messages in ten minutes; then it is said from when on, and nothing of it is saved', async () => {
    const { core, tell, tellTimes, countFlags } = await open();
    await tellTimes(atOnce.most);
    const refused = await tell().catch((error: unknown) => error);
    expect(refused).toMatchObject({ code: 'reports-too-many' });
    expect(await countFlags()).toBe(atOnce.most);
    expect(await tell({ reporterId: ids.theo })).toMatchObject({ kind: 'told' });
    core.clock.advance(atOnce.withinMs);
    expect(await tell()).toMatchObject({ kind: 'told' });
  });

  it('is twenty messages a day', async () => {
    const { core, tell, tellTimes } = await open();
    for (let row = 0; row < aDay.most / atOnce.most; row += 1) {
      await tellTimes(atOnce.most);
      core.clock.advance(atOnce.withinMs);
    }
    await expect(tell()).rejects.toMatchObject({ code: 'reports-too-many' });
    core.clock.advance(aDay.withinMs - 3 * atOnce.withinMs);
    expect(await tell()).toMatchObject({ kind: 'told' });
  });

  it('never keeps back danger of life, in the message or in the note, and pages for it', async () => {
    const { core, tell, tellTimes } = await open();
    await tellTimes(atOnce.most);
    const note = 'she says she took all her pills tonight and said goodbye';
    expect(await tell({ note })).toMatchObject({ kind: 'told' });
    expect(await tell({ textTier: 'T3' })).toMatchObject({ kind: 'told' });
    const cards = await core.read(ids.moderators);
    expect(cards.filter((card) => card.includes(`<@${ids.theo}>`))).toHaveLength(2);
    await expect(tell()).rejects.toMatchObject({ code: 'reports-too-many' });
  });

  it('pages for five notes of one person within an hour; further ones are shown, and wake nobody', async () => {
    const { core, tell } = await open();
    const note = 'she says she took all her pills tonight and said goodbye';
    const { most, withinMs } = reportLimits.pagesAnHour;
    const countPages = async () =>
      (await core.read(ids.moderators)).filter((card) => card.includes(`<@${ids.theo}>`)).length;
    for (let row = 0; row < most + 3; row += 1) expect(await tell({ note })).toMatchObject({ kind: 'told' });
    expect(await countPages()).toBe(most);
    expect(await core.needs.storage.read.case.count({ where: { tier: 'T3' } })).toBe(most + 3);
    // What the message says itself pages all the same.
    await tell({ note, textTier: 'T3' });
    expect(await countPages()).toBe(most + 1);
    core.clock.advance(withinMs + 60_000);
    await tell({ note });
    expect(await countPages()).toBe(most + 2);
  });

  it.each(['T2', 'H'] as const)(
    'takes words that are %s by themselves the whole day, ten minutes apart',
    async (textTier) => {
      const { core, tell, tellTimes } = await open();
      for (let row = 0; row < aDay.most / atOnce.most; row += 1) {
        await tellTimes(atOnce.most);
        core.clock.advance(atOnce.withinMs);
      }
      expect(await tell({ textTier })).toMatchObject({ kind: 'told' });
      await tellTimes(atOnce.most - 1, { textTier });
      await expect(tell({ textTier })).rejects.toMatchObject({ code: 'reports-too-many' });
    },
  );

  it('holds for all that somebody sends in one moment, and over a restart', async () => {
    const address = await databases.make();
    const [one, other] = [await open(address), await open(address)];
    const sent = await Promise.allSettled(
      Array.from({ length: 12 }, (_, index) =>
        (index % 2 === 0 ? one : other).tell({ messageId: messageOf(100 + index), authorId: authorOf(100 + index) }),
      ),
    );
    expect(sent.filter(({ status }) => status === 'fulfilled')).toHaveLength(atOnce.most);
    const again = await open(address);
    await expect(again.tell({ messageId: messageOf(500) })).rejects.toMatchObject({ code: 'reports-too-many' });
  });

  it('makes one case and few lines of two hundred reports of one message', async () => {
    const { core, tell, countFlags } = await open();
    const about = { messageId: messageOf(900), authorId: authorOf(900) };
    const kinds: string[] = [];
    for (let index = 0; index < 200; index += 1)
      kinds.push((await tell({ ...about, reporterId: reporterOf(index % 50) })).kind);
    expect(kinds.filter((kind) => kind === 'told')).toHaveLength(50);
    expect(await countFlags()).toBe(50);
    expect(await core.needs.cases.counts(ids.guild)).toEqual({ open: 1, claimed: 0 });
    const shown = await core.read(ids.moderators);
    // Its card, and a line at the second, third, fifth, tenth, twentieth and fiftieth.
    expect(shown).toHaveLength(7);
    expect(shown.at(-1)).toContain('50 reports');
  });
});
