import { expect, it } from 'vitest';
import { gatherInsights } from '../../../src/moderation/insights/gather.ts';
import { drawInsights, drawRules } from '../../../src/moderation/insights/cards.ts';
import { drawFigures, publishFigures } from '../../../src/moderation/insights/publish.ts';
import { showInsights } from '../../../src/moderation/insights/show-insights.ts';
import { writeCsv } from '../../../src/moderation/insights/write-csv.ts';
import { openCase } from '../../../src/moderation/open-case.ts';
import { writeReceipt } from '../../../src/moderation/receipts/write-receipt.ts';
import { claimCase, closeCase, releaseCase } from '../../../src/moderation/work-on-case.ts';
import { languageCodes, languages } from '../../../src/words/words.ts';
import { readCard } from '../../kit/cards.ts';
import { openCore, type Core } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const minute = 60_000;
const person = (index: number) => `7000000000000000${index + 10}`;

describeOnBoth('a server’s own figures', (databases) => {
  async function open() {
    const core = await openCore(await databases.open());
    await core.setUp({ zone: 'Asia/Tokyo', language: 'de' });
    return core;
  }

  /** Opens a case about somebody, and lets so many minutes go by. */
  async function begin(
    index: number,
    { after, actor, rule }: { after: number; actor: string; rule: string },
    { needs, clock }: Core,
  ) {
    const about = {
      userId: person(index),
      channelId: ids.lounge,
      messageId: `8000000000000000${index + 10}`,
      writtenAt: clock.now(),
      late: false,
      deleted: false,
    };
    const flag = { source: 'screening', tier: 'T2', rules: [rule], about } as const;
    const { caseId } = await openCase(ids.guild, flag, needs);
    clock.advance(after * minute);
    return { guildId: ids.guild, caseId, actorId: actor, actorRoles: [ids.moderatorRole] };
  }

  /** The same, and has it claimed and closed. */
  async function work(index: number, how: Parameters<typeof begin>[1], core: Core) {
    const act = await begin(index, how, core);
    await claimCase(act, core.needs);
    await closeCase({ ...act, outcome: index % 3 === 0 ? 'false-alarm-idiom' : 'supported', seen: 1 }, core.needs);
    core.clock.advance(20 * minute);
  }

  it('come from what really happened, by the server’s clock, and say nothing of anybody', async () => {
    const core = await open();
    for (let index = 0; index < 9; index += 1)
      await work(index, { after: index + 1, actor: index < 8 ? ids.theo : ids.ines, rule: 'self-harm.thought' }, core);
    const gathered = await gatherInsights(ids.guild, 30, core.needs);
    expect(gathered.insights.all).toMatchObject({ cases: 9, median: 5 * minute, nineOfTen: 9 * minute, unanswered: 0 });
    // Noon in London is nine in the evening in Tokyo.
    expect(gathered.insights.hours[21]).toMatchObject({ cases: 'few' });
    expect(gathered.insights.hours[12]).toMatchObject({ cases: 0 });
    expect(gathered.load).toMatchObject({ closed: 9, grave: 9, volunteers: 'few' });
    expect(gathered.rules).toMatchObject([{ rule: 'self-harm.thought', cases: 9, falseAlarms: 3 }]);
    const said = [readCard(drawInsights(gathered, null)), readCard(drawRules(gathered.rules)), writeCsv(gathered)].join(
      '\n',
    );
    expect(said).toContain('half of them taken within 5 minutes');
    expect(said).toContain('right in 6, 67 % (');
    for (const id of [ids.theo, ids.ines, ...Array.from({ length: 9 }, (_, index) => person(index))])
      expect(said).not.toContain(id);
  });

  it('show a case that somebody had and gave back as taken when it first was', async () => {
    const core = await open();
    const { needs, clock } = core;
    for (let index = 0; index < 5; index += 1) {
      const act = await begin(index, { after: 2, actor: ids.theo, rule: 'distress.hopeless' }, core);
      await claimCase(act, needs);
      await releaseCase(act, needs);
      clock.advance(3 * 60 * minute);
      await claimCase({ ...act, actorId: ids.ines }, needs);
    }
    const { insights } = await gatherInsights(ids.guild, 7, needs);
    expect(insights.all).toMatchObject({ cases: 5, median: 2 * minute, inTime: { share: 1 } });
  });

  it('of a server without a case say so, without a picture', async () => {
    const core = await open();
    const { card, file } = await showInsights({ guildId: ids.guild, days: 7 }, core.needs);
    expect(file).toBeUndefined();
    expect(readCard(card)).toContain('No case was opened in the last 7 days');
    expect(readCard(drawRules([]))).toContain('No case that a rule opened was closed yet');
  });

  it('come with a picture whose words say the same', async () => {
    const core = await open();
    for (let index = 0; index < 6; index += 1)
      await work(index, { after: 1, actor: ids.theo, rule: 'distress.hopeless' }, core);
    const { card, file } = await showInsights({ guildId: ids.guild, days: 30 }, core.needs);
    if (!file || !('data' in file)) throw new Error('There is no picture.');
    expect(file.alt).toMatch(/^A picture of the last 30 days by hour of the day/);
    expect(readCard(card)).toContain('All together');
  });

  it('count receipts and appeals', async () => {
    const core = await open();
    const { needs } = core;
    for (let index = 0; index < 6; index += 1)
      await needs.storage.write((tx) =>
        writeReceipt(
          {
            guildId: ids.guild,
            userId: person(index),
            act: 'removed',
            rule: 'harassment',
            channelId: ids.lounge,
            words: 'w',
            until: null,
            caseId: null,
            deciderId: ids.theo,
          },
          needs,
          tx,
        ),
      );
    const { appeals } = await gatherInsights(ids.guild, 30, needs);
    expect(appeals).toEqual({ receipts: 6, asked: 0, answered: 0, overturned: null });
  });

  it('are published in the server’s language, once, and say that little is known where it is', async () => {
    const core = await open();
    await publishFigures({ guildId: ids.guild, channelId: ids.lounge, days: 30 }, core.needs);
    const [shown, ...more] = await core.read(ids.lounge);
    expect(more).toEqual([]);
    expect(shown).toContain('Wie sich in den letzten 30 Tagen');
    expect(shown).toContain('Noch gibt es zu wenig zu zählen');
  });

  it('can be read by members in every language', async () => {
    const core = await open();
    for (let index = 0; index < 6; index += 1)
      await work(index, { after: 3, actor: ids.theo, rule: 'distress.hopeless' }, core);
    const gathered = await gatherInsights(ids.guild, 30, core.needs);
    for (const code of languageCodes) {
      const said = readCard(drawFigures(gathered, languages[code].words));
      expect(said, code).toMatch(/6|٦/);
      expect(said, code).toContain('/crisis');
    }
  });
});
