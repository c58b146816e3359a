import { expect, it } from 'vitest';
import { postHeads } from '../../../src/anonymous/trust/post-head.ts';
import { appendAudit } from '../../../src/storage/audit-chain.ts';
import { en } from '../../../src/words/en.ts';
import { makeWorld, openCore, type Core } from '../../kit/core.ts';
import { ids } from '../../kit/interactions.ts';
import { describeOnBoth, runSql } from '../../kit/storage.ts';

const hour = 3_600_000;

describeOnBoth('the head of the audit chain', (databases) => {
  async function open() {
    const address = await databases.make();
    const world = makeWorld();
    const core = await openCore(await databases.open(address), world);
    await core.setUp();
    return { address, world, core };
  }

  async function record({ needs }: Core, times: number): Promise<void> {
    const event = { act: 'case.claimed', target: 'case-1', actorId: ids.theo, at: new Date(0) } as const;
    for (let time = 0; time < times; time += 1)
      await needs.storage.write((tx) => appendAudit(ids.guild, event, { tx, vault: needs.storage.vault }));
  }

  it('is posted to the moderators once a day, with what to compare it with', async () => {
    const { core } = await open();
    await record(core, 3);
    for (let round = 0; round < 3; round += 1) await postHeads(core.needs);
    const told = await core.read(ids.moderators);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatch(/whole, 3 entries; the last one is [0-9a-f]{64}\./);
    expect(told[0]).toMatch(new RegExp(`npm run audit:verify -- ${ids.guild}:3:[0-9a-f]{16}`));
    core.clock.advance(24 * hour);
    await postHeads(core.needs);
    await postHeads(core.needs);
    expect(await core.read(ids.moderators)).toHaveLength(2);
  });

  it('is not posted again after a restart, nor by a second process', async () => {
    const { address, world, core } = await open();
    await record(core, 1);
    const others = [
      await openCore(await databases.open(address), world),
      await openCore(await databases.open(address), world),
    ];
    await Promise.all([core, ...others].map(({ needs }) => postHeads(needs)));
    const restarted = await openCore(await databases.open(address), world);
    await postHeads(restarted.needs);
    await restarted.needs.outbox.pump();
    expect(await core.read(ids.moderators)).toHaveLength(1);
  });

  it('is not posted where there is nothing in the chain, or no channel', async () => {
    const { core } = await open();
    await postHeads(core.needs);
    expect(await core.read(ids.moderators)).toEqual([]);
    await record(core, 1);
    // The look at the empty chain counts for a minute.
    core.clock.advance(60_000);
    await core.setUp({ moderatorChannelId: null });
    await postHeads(core.needs);
    expect(core.mail.arrived).toEqual([]);
    await core.setUp();
    await postHeads(core.needs);
    expect(await core.read(ids.moderators)).toHaveLength(1);
  });

  it('says at which entry the chain is broken, and what to do', async () => {
    const { address, core } = await open();
    await record(core, 4);
    await runSql(address, `UPDATE "AuditEntry" SET target = 'another' WHERE seq = 3`);
    await postHeads(core.needs);
    const [told] = await core.read(ids.moderators);
    expect(told).toContain('BROKEN: entry 3 was changed');
    expect(told).toContain('Everything before entry 3 is as it was written.');
    expect(told).toContain(en.record.whatToDo);
  });
});
