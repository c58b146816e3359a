import { z } from 'zod';
import {
  createVault,
  makeRing,
  openWith,
  readKeyId,
  sealWith,
  type BackupKeys,
  type MasterKey,
  type Ring,
  type Sealed,
  type SealingKeys,
  type Vault,
} from './vault.ts';

// What a database says about its keys, in the table Meta:
//
//   vault.key       the check value of its master key
//   vault.ring      once that replaced another: the secret of keyed marks and what older keys sealed with, wrapped with the master key
//   vault.next      while it is being replaced: the check value of the new one; what that seals with, wrapped with the one before, so that
//                   whoever runs can follow without being given a key; and the ring that it will have
//   vault.replaced  the check values of those before it
//   vault.givenUp   the check values of those that were to replace it and never did
//   vault.backups   the ids in the names of backups: of each key since one was first to be replaced, as nothing else leads to them once a key is gone

/** The facts of the table Meta that are about keys. */
export const keyFacts = {
  check: 'vault.key',
  ring: 'vault.ring',
  next: 'vault.next',
  replaced: 'vault.replaced',
  givenUp: 'vault.givenUp',
  backups: 'vault.backups',
} as const;

/** What a database says about its keys. */
export interface KeyFacts {
  /** By which its master key is recognised. */
  checkValue: string;
  ring: string | null;
  next: NextKey | null;
  /** Check values of keys that were replaced. */
  replaced: readonly string[];
  /** Check values of keys that were to take over and were given up. */
  givenUp: readonly string[];
  /** Ids of keys for backup files, in hex. Of a key that was replaced before such were noted there is none. */
  backups: readonly string[];
}

/** A master key that is about to take over. */
export interface NextKey {
  checkValue: string;
  /** Whether new values are sealed with it already, or it is only known yet. */
  writes: boolean;
  /** What it seals with, wrapped with the keys before it. */
  opens: string;
  /** The ring that it will have. */
  ring: string;
}

/** A vault whose keys may change while it is used. */
export interface KeyRing {
  readonly vault: Vault;
  /** Works from now on as the database says. False where nothing that is known here opens what it says. */
  follow(facts: KeyFacts): boolean;
  /** What it works with at this moment. */
  current(): Ring;
  /** Works from now on with another ring of the same database. */
  adopt(other: Ring): void;
  /** Ids that values named, and that nothing here knew, since this was asked before. */
  takeUnknown(): ReadonlySet<string>;
  /** Counts whatever names one of these as damaged from now on: there is no such key. False where there are none of them. */
  giveUp(ids: ReadonlySet<string>): boolean;
}

const nextSchema = z.object({ checkValue: z.string(), writes: z.boolean(), opens: z.string(), ring: z.string() });

const key = z.object({ id: z.base64(), bytes: z.base64() });

const keysSchema = z.object({ fields: key, keys: key });

const ringSchema = z.object({ marks: z.base64(), older: z.array(keysSchema) });

/** Reads the facts from rows of the table Meta; null before the first start is through. */
export function toKeyFacts(rows: readonly (readonly [key: string, value: string])[]): KeyFacts | null {
  const facts = new Map(rows);
  const checkValue = facts.get(keyFacts.check);
  if (checkValue === undefined) return null;
  const next = facts.get(keyFacts.next);
  return {
    checkValue,
    ring: facts.get(keyFacts.ring) ?? null,
    next: next === undefined ? null : nextSchema.parse(JSON.parse(next)),
    replaced: facts.get(keyFacts.replaced)?.split(' ') ?? [],
    givenUp: facts.get(keyFacts.givenUp)?.split(' ') ?? [],
    backups: facts.get(keyFacts.backups)?.split(' ') ?? [],
  };
}

/** Which backups are of a database. */
export interface BackupIds {
  /** Ids of keys for backup files, in hex. */
  known: ReadonlySet<string>;
  /** False where it had a key of which none was noted. */
  areAll: boolean;
}

/** Whose backups are of a database with these facts; `keys` are those of the master key at hand. */
export function listBackupIds({ next, replaced, givenUp, backups }: KeyFacts, keys: BackupKeys): BackupIds {
  const known = new Set([...backups, sayId(keys)]);
  return { known, areAll: known.size >= 1 + replaced.length + givenUp.length + (next ? 1 : 0) };
}

/** What is noted of backups when a key is to be replaced: at that moment both keys are at hand. */
export function noteBackupIds({ backups }: KeyFacts, ...owners: readonly Pick<MasterKey, 'backups'>[]): string {
  return [...new Set([...backups, ...owners.map((owner) => sayId(owner.backups))])].join(' ');
}

const sayId = ({ id }: BackupKeys): string => id.toString('hex');

/** The vault of a master key that is the one of a database, or the next one. @throws {Error} when it is neither; {TamperedError} when its ring was changed. */
export function openKeyRing(master: MasterKey, facts: KeyFacts | null): KeyRing {
  let ring = makeRing(master);
  let unknown = new Set<string>();
  const nobodys = new Set<string>();
  const keys: KeyRing = {
    vault: createVault(
      master,
      () => ring,
      (keyId) => {
        const id = Buffer.from(keyId).toString('hex');
        if (!nobodys.has(id)) unknown.add(id);
        return nobodys.has(id);
      },
    ),
    follow(said) {
      const found = readRing(said, ring.known);
      // A database that says of no ring never had another key than the one that opened it.
      if (found) ring = found;
      return found !== null || (said.ring === null && said.next === null && said.checkValue === master.checkValue);
    },
    current: () => ring,
    adopt(other) {
      ring = other;
    },
    takeUnknown() {
      const taken = unknown;
      unknown = new Set();
      return taken;
    },
    giveUp(ids) {
      for (const id of ids) nobodys.add(id);
      return ids.size > 0;
    },
  };
  if (facts && !keys.follow(facts)) throw new Error('The ring of the database belongs to another key.');
  return keys;
}

/** What a new master key is announced with, before anything is sealed with it. */
export function announceKey(master: MasterKey, { marks, writing, known }: Ring): NextKey {
  const older = [writing, ...known.filter((one) => one !== writing)];
  return {
    checkValue: master.checkValue,
    writes: false,
    opens: encode(sealWith(writing.keys, placeOf(keyFacts.next), packKeys(master.sealing))),
    ring: wrapRing(master.sealing, marks, older),
  };
}

/** The ring of a database whose next master key was given up: what that sealed can be opened still, as a process may have written with it that was asleep. */
export function keepRing({ marks, writing, known }: Ring): string {
  return wrapRing(
    writing,
    marks,
    known.filter((one) => one !== writing),
  );
}

function wrapRing(owner: SealingKeys, marks: Buffer, older: readonly SealingKeys[]): string {
  return encode(sealWith(owner.keys, placeOf(keyFacts.ring), packRing(marks, older)));
}

/** The ring that the facts describe, opened by any of the keys at hand; null where none of them does, or there is none. */
function readRing({ ring, next }: KeyFacts, known: readonly SealingKeys[]): Ring | null {
  const wrapped = next?.ring ?? ring;
  if (wrapped === null) return null;
  const newest = findOwner(wrapped, known) ?? (next && openNext(next, known));
  if (!newest) return null;
  const { marks, older } = unpackRing(openWith(newest.keys, placeOf(keyFacts.ring), decode(wrapped)));
  const [before = newest] = older;
  return { marks, writing: next?.writes === false ? before : newest, known: [newest, ...older] };
}

function openNext({ opens }: NextKey, known: readonly SealingKeys[]): SealingKeys | null {
  const owner = findOwner(opens, known);
  return owner && unpackKeys(openWith(owner.keys, placeOf(keyFacts.next), decode(opens)));
}

function findOwner(wrapped: string, known: readonly SealingKeys[]): SealingKeys | null {
  const id = readKeyId(decode(wrapped));
  return known.find(({ keys }) => keys.id.equals(id)) ?? null;
}

const placeOf = (row: string) => ({ table: 'Meta', column: 'value', row });

const encode = (bytes: Sealed): string => Buffer.from(bytes).toString('base64');

const decode = (text: string): Buffer => Buffer.from(text, 'base64');

function packKeys(keys: SealingKeys): Buffer {
  return Buffer.from(JSON.stringify(sayKeys(keys)));
}

function packRing(marks: Buffer, older: readonly SealingKeys[]): Buffer {
  return Buffer.from(JSON.stringify({ marks: marks.toString('base64'), older: older.map(sayKeys) }));
}

function unpackKeys(bytes: Buffer): SealingKeys {
  return readKeys(keysSchema.parse(JSON.parse(bytes.toString())));
}

function unpackRing(bytes: Buffer): { marks: Buffer; older: SealingKeys[] } {
  const { marks, older } = ringSchema.parse(JSON.parse(bytes.toString()));
  return { marks: decode(marks), older: older.map(readKeys) };
}

function sayKeys({ fields, keys }: SealingKeys): z.infer<typeof keysSchema> {
  const say = ({ id, bytes }: SealingKeys['keys']) => ({ id: id.toString('base64'), bytes: bytes.toString('base64') });
  return { fields: say(fields), keys: say(keys) };
}

function readKeys({ fields, keys }: z.infer<typeof keysSchema>): SealingKeys {
  const read = (one: z.infer<typeof key>) => ({ id: decode(one.id), bytes: decode(one.bytes) });
  return { fields: read(fields), keys: read(keys) };
}
