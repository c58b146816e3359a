import { expect, it } from 'vitest';
import { averageScores, readScores } from '../../../src/groups/care/pulse-rules.ts';
import { readAnswers, saveAnswer, savePulse } from '../../../src/groups/care/pulse-store.ts';
import { openCore } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';
import { describeOnBoth } from '../../kit/storage.ts';

describeOnBoth('answers to the questions of a group', (databases) => {
  async function open() {
    const storage = await databases.open();
    const { setUp, needs, clock } = await openCore(storage);
    await setUp();
    const group = makeGroup();
    await storage.write((tx) => needs.groups.save(group, tx));
    return { storage, clock, group };
  }

  it('lie in no order that says who came first, and say all that was said', async () => {
    const { storage, clock, group } = await open();
    const pulse = await storage.write((tx) => savePulse(group.id, clock.now(), tx));
    const sentences = Array.from({ length: 14 }, (_, index) => `sentence ${String(index).padStart(2, '0')}`);
    for (const sentence of sentences)
      await storage.write((tx) => saveAnswer(pulse?.id ?? '', { scores: '1234', sentence }, storage, tx));
    const kept = await storage.read.pulseAnswer.findMany();
    const place = (id: string) => ({ table: 'PulseAnswer', column: 'sentenceSealed', row: id });
    const inRows = kept.map(({ id, sentenceSealed }) =>
      storage.vault.open(place(id), sentenceSealed ?? new Uint8Array()),
    );
    expect(inRows).not.toEqual(sentences);
    expect([...inRows].sort()).toEqual(sentences);
    const shown = await readAnswers(pulse?.id ?? '', storage);
    expect(shown.map(({ sentence }) => sentence).sort()).toEqual(sentences);
  });

  it('are asked for once in thirty days, also where two ask at the same moment', async () => {
    const { storage, clock, group } = await open();
    const ask = () => storage.write((tx) => savePulse(group.id, clock.now(), tx));
    const pulses = await Promise.all([ask(), ask(), ask()]);
    expect(pulses.filter((pulse) => pulse !== null)).toHaveLength(1);
    clock.advance(30 * 24 * 3_600_000 - 1);
    expect(await ask()).toBeNull();
    clock.advance(1);
    expect(await ask()).not.toBeNull();
  });
});

it.each([
  [{ heard: '1', topics: '5', run: '3', overall: '2' }, '1532'],
  [{ heard: '1', topics: '5', run: '3', overall: undefined }, null],
  [{ heard: '0', topics: '5', run: '3', overall: '2' }, null],
  [{ heard: '1', topics: '6', run: '3', overall: '2' }, null],
  [{ heard: '1', topics: '11', run: '3', overall: '2' }, null],
])('answers are one of five to each question: %j', (given, scores) => {
  expect(readScores(given)).toBe(scores);
});

it('averages are told from five answers on', () => {
  expect(averageScores(['1115', '2225', '3335', '4445'])).toBeNull();
  expect(averageScores(['1115', '2225', '3335', '4445', '5555'])).toEqual([3, 3, 3, 5]);
  expect(averageScores(['1111', '1111', '1111', '1111', '1112', '1112'])).toEqual([1, 1, 1, 1.3]);
});
