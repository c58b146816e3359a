import { expect, it } from 'vitest';
import { openCase } from '../../src/moderation/open-case.ts';
import { forgetPerson } from '../../src/privacy/forget-person.ts';
import { openCore } from '../kit/core.ts';
import { ids } from '../kit/interactions.ts';
import { describeOnBoth } from '../kit/storage.ts';

describeOnBoth('telling moderators once more about the same message', (databases) => {
  async function open() {
    const { needs, setUp } = await openCore(await databases.open());
    await setUp();
    const about = {
      userId: ids.maya,
      channelId: ids.lounge,
      messageId: ids.message,
      writtenAt: 0,
      late: false,
      deleted: false,
    };
    const tell = (note: string) => {
      const report = { userId: ids.olu, note };
      return openCase(ids.guild, { source: 'report', tier: 'R', rules: ['worried'], about, report }, needs);
    };
    const notes = async (caseId: string) =>
      (await needs.cases.find(ids.guild, caseId, needs.storage.read))?.flags.flatMap(
        ({ report }) => report?.note ?? [],
      );
    return { needs, tell, notes };
  }

  it('adds nothing: they have what was written first', async () => {
    const { tell, notes } = await open();
    const { caseId } = await tell('at first');
    expect(await tell('and then')).toMatchObject({ kind: 'already', caseId });
    expect(await notes(caseId)).toEqual(['at first']);
  });

  it('is heard of somebody who was forgotten meanwhile, each time anew, and once', async () => {
    const { needs, tell, notes } = await open();
    const { caseId } = await tell('at first');
    for (const note of ['and then', 'and again']) {
      await forgetPerson(ids.olu, needs);
      expect(await notes(caseId)).toEqual([]);
      expect(await tell(note)).toMatchObject({ kind: 'joined', caseId });
      expect(await notes(caseId)).toEqual([note]);
      expect(await tell('once more')).toMatchObject({ kind: 'already' });
      expect(await notes(caseId)).toEqual([note]);
    }
  });
});
