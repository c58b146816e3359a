import { afterEach, expect, it } from 'vitest';
import { openStorage, type StorageAddress } from '../../src/storage/open-storage.ts';
import { openCommunity, type Community } from '../kit/community.ts';
import { openCore } from '../kit/core.ts';
import { sealedColumns, spoil } from '../kit/damage.ts';
import { ids } from '../kit/interactions.ts';
import { keepEverything } from '../kit/keep-everything.ts';
import { keepPassing } from '../kit/keep-passing.ts';
import { captureLog } from '../kit/log.ts';
import { describeOnBoth } from '../kit/storage.ts';

// What keeps the bot from starting, or a message from being read, takes help away from people of whom nothing was damaged. One value that a disk or
// a hand changed must not.
describeOnBoth('a bot in whose database something was damaged', (databases) => {
  let community: Community | null = null;
  afterEach(async () => {
    await community?.close();
    community = null;
  });

  /** A community with one thing of every kind, in which sam is somebody of whom moderators heard before, and theo is on call. */
  async function openFull(address: StorageAddress): Promise<Community> {
    const opened = await openCommunity({ storage: address, log: captureLog().log });
    community = opened;
    const before = await opened.person('sam').says('lounge', 'I want to kill myself');
    await opened.person('theo').waitsFor('moderators', new RegExp(before));
    await opened.stopBot();
    const storage = await openStorage(address);
    const core = await openCore(storage);
    await core.setUp({ onCallId: ids.maya, zone: 'Europe/Berlin' });
    const ours = { ...core.needs.servers.get(opened.guildId), onCallId: opened.person('theo').id };
    await storage.write((tx) => core.needs.servers.save(opened.guildId, ours, tx));
    await keepPassing(await keepEverything(ids.maya, core), core);
    await storage.close();
    return opened;
  }

  it.each([
    ['its last byte', -1],
    ['the key it names', 2],
  ])('starts and reads along, in whatever column it was: %s', { timeout: 300_000 }, async (_, byte) => {
    const address = await databases.make();
    const opened = await openFull(address);
    const [sam, theo] = [opened.person('sam'), opened.person('theo')];
    const untouched = new Set<string>();
    for (const { at, ...column } of sealedColumns) {
      const { rows, mend } = await spoil(column, byte, address);
      if (rows === 0) untouched.add(column.table);
      await expect(opened.startBot(), at).resolves.toBeUndefined();
      const messageId = await sam.says('lounge', 'I want to kill myself tonight');
      await expect(theo.waitsFor('moderators', new RegExp(messageId)), at).resolves.toBeDefined();
      await opened.stopBot();
      await mend();
    }
    expect([...untouched], 'tables without a row').toEqual(['CustodyKey', 'CustodyShare', 'Opening']);
  });
});
