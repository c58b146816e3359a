import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { exportKept } from '../../src/privacy/export-kept.ts';
import { forgetPerson } from '../../src/privacy/forget-person.ts';
import { allKept, type KeptKind } from '../../src/privacy/kept.ts';
import { optIn, optOut } from '../../src/privacy/opt-out/change-opt-out.ts';
import { findOptOut } from '../../src/privacy/opt-out/store.ts';
import { settleRestored } from '../../src/privacy/settle-restored.ts';
import { showKept } from '../../src/privacy/show-kept.ts';
import type { Storage, StorageAddress } from '../../src/storage/open-storage.ts';
import { makeMemberKey, obtainPersonKey } from '../../src/storage/person-keys.ts';
import { openVault } from '../../src/storage/vault.ts';
import { openCore, type Core } from '../kit/core.ts';
import { damage, sealedColumns, spoil } from '../kit/damage.ts';
import { ids } from '../kit/interactions.ts';
import { keepEverything } from '../kit/keep-everything.ts';
import { keepPassing } from '../kit/keep-passing.ts';
import { createOpener, listCells } from '../kit/open-sealed.ts';
import { describeOnBoth } from '../kit/storage.ts';
import { readTables } from '../kit/tables.ts';

const maya = ids.maya;

/** Kinds that nothing says whose they are but what was damaged. */
const unknowable: Readonly<Record<string, readonly KeptKind[]>> = {
  'OutboxMessage.payloadSealed': ['messages'],
  'GroupSession.hostSealed': ['hosting'],
  'AnonymousPost.handleSealed': ['anonymous'],
};

/** Tables of which nothing is kept here: nobody has a row in them by who they are. */
const unfilled = ['CustodyKey', 'CustodyShare', 'Opening'];

/** Where a value is damaged: in what was sealed, or where it says with which key. */
const places = [
  ['its last byte', -1],
  ['the key it names', 2],
] as const;

// A disk or a hand may change a byte of anything that is sealed. That costs what was sealed, and nothing else.
describeOnBoth('somebody of whom something was damaged', (databases) => {
  let filled: StorageAddress;
  let address: StorageAddress;
  let storage: Storage;
  let core: Core;

  beforeAll(async () => {
    filled = await databases.make();
    const filling = await openCore(await databases.open(filled));
    await filling.setUp({ onCallId: maya, zone: 'Europe/Berlin' });
    await keepPassing(await keepEverything(maya, filling), filling);
    await filling.needs.storage.close();
  });

  beforeEach(async () => {
    address = await databases.copy(filled);
    storage = await databases.open(address);
    core = await openCore(storage);
  });

  /** What can still be opened of the database and names them, by column. */
  async function listNaming(): Promise<string[]> {
    const tables = await readTables(address);
    const open = createOpener(tables, openVault(address.key ?? Buffer.alloc(0)));
    const naming = listCells(tables).filter((cell) => String(open(cell) ?? cell.value).includes(maya));
    return [...new Set(naming.map(({ table, column }) => `${table}.${column}`))];
  }

  const damages = sealedColumns.flatMap((column) => places.map(([what, byte]) => ({ ...column, what, byte })));

  describe.each(damages)('in $at, $what', ({ at, table, column, byte }) => {
    beforeEach(async () => {
      const { rows } = await spoil({ table, column }, byte, address);
      expect(rows > 0, 'rows that were damaged').toBe(!unfilled.includes(table));
    });

    it('are forgotten all the same', async () => {
      await core.needs.outbox.pump();
      expect(await forgetPerson(maya, core.needs)).toMatchObject({ hadAnything: true });
      await core.needs.outbox.pump();
      const duties = ['AuditEntry.actorSealed', 'Guild.onCallSealed'];
      expect((await listNaming()).filter((where) => !duties.includes(where))).toEqual([]);
      expect((await showKept(maya, core.needs)).map(({ kind }) => kind)).not.toContain('key');
    });

    it('see all that is there, but what cannot be known to be theirs any more, and are left alone all the same', async () => {
      const kinds = allKept.map(({ kind }) => kind).filter((kind) => !(unknowable[at] ?? []).includes(kind));
      expect((await showKept(maya, core.needs)).map(({ kind }) => kind)).toEqual(kinds);
      expect((await exportKept({ userId: maya, language: 'en' }, core.needs)).count).toBeGreaterThanOrEqual(
        kinds.length,
      );
      await optIn(maya, core.needs);
      await optOut(maya, core.needs);
      expect(await findOptOut(maya, { db: storage.read, vault: storage.vault })).not.toBeNull();
    });
  });

  it('is told of nothing that is not there, where their key was damaged', async () => {
    const { storage: kept } = core.needs;
    const somebody = '180000000000000077';
    await kept.write((tx) => obtainPersonKey(somebody, { tx, vault: kept.vault, now: new Date(core.clock.now()) }));
    await damage({ table: 'Person', column: 'wrappedKey' }, -1, address);
    expect((await showKept(somebody, core.needs)).map(({ kind, count }) => [kind, count])).toEqual([['key', 1]]);
  });

  it('keeps no backup from being put back: what names those who are gone is looked for in all else', async () => {
    for (const [table, column] of [
      ['GroupSession', 'hostSealed'],
      ['ShiftTurn', 'takerSealed'],
      ['Guild', 'onCallSealed'],
    ] as const)
      await damage({ table, column }, -1, address);
    const [now, mark] = [core.clock.now(), makeMemberKey(ids.stranger, storage.vault)];
    const settling = { entries: [{ kind: 'person', mark, at: now }], madeAt: now - 1, now };
    expect(await settleRestored(settling, storage)).toMatchObject({ people: 0, servers: 0 });
  });
});
