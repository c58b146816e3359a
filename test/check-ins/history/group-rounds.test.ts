import { expect, it } from 'vitest';
import { keepHistory } from '../../../src/check-ins/history/keep-history.ts';
import { readHistory } from '../../../src/check-ins/history/show-history.ts';
import { answerRound, takeBack } from '../../../src/check-ins/rounds/answer-round.ts';
import { askDueRounds } from '../../../src/check-ins/rounds/ask-rounds.ts';
import { listRounds } from '../../../src/check-ins/store.ts';
import { keepCheckIn, makePlan } from '../../kit/check-ins.ts';
import { openCore } from '../../kit/core.ts';
import { makeGroup } from '../../kit/groups.ts';
import { ids } from '../../kit/interactions.ts';
import { createOpener, listCells } from '../../kit/open-sealed.ts';
import { describeOnBoth } from '../../kit/storage.ts';
import { readTables } from '../../kit/tables.ts';

describeOnBoth('a level pressed in a group', (databases) => {
  async function open() {
    const address = await databases.make();
    const storage = await databases.open(address);
    const { clock, needs, setUp } = await openCore(storage);
    await setUp();
    const group = makeGroup();
    await storage.write((tx) => needs.groups.save(group, tx));
    needs.groups.remember(group);
    // A day before the world's own: what is kept is the day of the round, by the clock on its wall.
    const plan = makePlan(clock.now(), { zone: 'Pacific/Kiritimati', minute: 60 });
    const checkIn = await keepCheckIn(group, clock.now(), storage, { plan });
    clock.advance((checkIn.next?.at ?? 0) - clock.now());
    await askDueRounds(needs);
    const [round] = await listRounds(checkIn.id, 1, storage.read);
    if (!round) throw new Error('Nobody was asked.');
    const visit = (userId: string) => ({
      guildId: ids.guild,
      roundId: round.id,
      visitor: { userId, roles: [group.roleId ?? ''] },
    });
    const kept = async (userId: string) => (await readHistory(userId, needs)).kept;
    return { address, storage, needs, group, round, visit, kept };
  }

  it('stands in the history of whoever said yes, with the day of the round; the group counts it either way', async () => {
    const { needs, round, visit, kept, storage } = await open();
    await keepHistory({ guildId: ids.guild, userId: ids.maya, days: 30 }, needs);
    await answerRound({ ...visit(ids.maya), level: 2 }, needs);
    await answerRound({ ...visit(ids.maya), level: 5 }, needs);
    await answerRound({ ...visit(ids.theo), level: 4 }, needs);
    expect(await kept(ids.maya)).toEqual([{ day: round.day, level: 2 }]);
    expect(await kept(ids.theo)).toEqual([]);
    const [counted] = await listRounds(round.checkInId, 1, storage.read);
    expect(counted?.answered).toBe(2);
  });

  it('is taken back there, too, once', async () => {
    const { needs, visit, kept } = await open();
    await keepHistory({ guildId: ids.guild, userId: ids.maya, days: 30 }, needs);
    const token = await answerRound({ ...visit(ids.maya), level: 2 }, needs);
    const mistake = { ...visit(ids.maya), level: 2 as const, token: token ?? '' };
    await takeBack({ ...mistake, token: 'another-token-of-22-ch' }, needs);
    expect(await kept(ids.maya)).toHaveLength(1);
    await takeBack(mistake, needs);
    expect(await kept(ids.maya)).toEqual([]);
    await answerRound({ ...visit(ids.maya), level: 2 }, needs);
    await takeBack(mistake, needs);
    expect(await kept(ids.maya)).toHaveLength(1);
  });

  it('says in what is kept nothing of the group, the check-in or the round, not even to who has all keys', async () => {
    const { address, storage, needs, group, round, visit } = await open();
    await keepHistory({ guildId: ids.guild, userId: ids.maya, days: 30 }, needs);
    await answerRound({ ...visit(ids.maya), level: 2 }, needs);
    const tables = await readTables(address);
    const openCell = createOpener(tables, storage.vault);
    const cells = listCells({ KeptLevel: tables['KeptLevel'] ?? [] });
    const texts = cells.flatMap((cell) => [String(cell.value), String(openCell(cell) ?? '')]);
    expect(texts.join('\n')).toContain(round.day);
    for (const secret of [group.id, group.name, group.roleId, group.channelId, round.id, round.checkInId, round.prompt])
      expect(texts.join('\n')).not.toContain(secret ?? 'nothing');
  });
});
