import type { SqlDriverAdapter } from '@prisma/driver-adapter-utils';
import { setTimeout as wait } from 'node:timers/promises';
import { statement, type Backend } from '../backend.ts';
import { dialects } from '../backup/columns.ts';
import { StorageError } from '../errors.ts';
import {
  announceKey,
  keepRing,
  keyFacts,
  noteBackupIds,
  type KeyFacts,
  type KeyRing,
  type NextKey,
} from '../key-ring.ts';
import { findKey, findNextHome, obtainNextKey, openKnownKeys, promoteNextKey, sayHome } from '../master-key.ts';
import { createBackend, openStorage, type StorageAddress } from '../open-storage.ts';
import { readState, toStorageError, undo } from '../prepare.ts';
import { readMasterKey, type MasterKey, type SealingKeys } from '../vault.ts';
import { countSealed, resealAll, type Resealed, type Resealing } from './reseal-rows.ts';

/** How long every running process is given to hear of a step, in milliseconds: several times as long as it may take one to look. */
export const leadMs = 15_000;

/** Whoever writes with the old key all the same is gone through again; after so many rounds something is wrong. */
const mostRounds = 5;

/** How far the master key of a database is replaced. */
export interface RotationLook {
  /** none: it is not being replaced. announced: the new key is known, and nothing is sealed with it yet. writing: it is what is sealed with. */
  state: 'none' | 'announced' | 'writing';
  /** How many encrypted values need a key from before. */
  left: number;
}

/** What {@link rotateKey} needs besides the database. */
export interface Rotating {
  address: StorageAddress;
  /** How long to wait for running processes, in milliseconds; {@link leadMs}. */
  lead: number;
  /** Hears of each step, for whoever watches. */
  onStep: (step: RotationStep) => void;
}

/** What whoever replaces a key is told where there is none any more that takes over. */
const overSentence =
  'Somebody else gave the new key up, or finished with it, just now: `npm run rotate-key -- --look` says how it is.';

/** What is done. */
export type RotationStep = { kind: 'announced' | 'writing' | 'withdrawn' } | { kind: 'batch'; count: number };

/**
 * Replaces the master key as far as it goes without a person: makes the new one (or takes the one that lies there), lets every running process know of it,
 * seals with it from then on, and seals anew what the old one sealed. Until {@link finishRotation} either key opens the database. Killed at any
 * point, it is run again and goes on.
 * @throws {StorageError} also where somebody else gives the new key up meanwhile, or finishes it.
 */
export async function rotateKey({ address, lead, onStep }: Rotating): Promise<Resealed> {
  await withDatabase(address, async (opened) => {
    if (opened.facts.next) await requireNext(opened.facts.next, address);
    else await announce(address, opened);
  });
  onStep({ kind: 'announced' });
  await wait(lead);
  const { checkValue } = await withDatabase(address, async (opened) => {
    const master = await requireNext(opened.facts.next, address);
    await opened.change((facts) => letWrite(true, findSame(facts, master)));
    return master;
  });
  onStep({ kind: 'writing' });
  await wait(lead);
  return withDatabase(address, async (opened) => {
    requireWriting(opened.facts, { checkValue });
    const resealed = await reseal(opened, (count) => onStep({ kind: 'batch', count }));
    requireWriting(await readFacts(opened.backend, opened.connection), { checkValue });
    return resealed;
  });
}

/** Until nothing is left but what nobody can open. */
async function reseal(opened: Opened, onBatch: (count: number) => void): Promise<Resealed> {
  const total: Resealed = { count: 0, damaged: 0 };
  const others = findOthers(opened.ring);
  for (let round = 0; round < mostRounds && (await countSealedWith(others, opened)) > total.damaged; round += 1) {
    const { vault } = opened.ring;
    const { count, damaged } = await resealAll(others, { ...opened, vault, onBatch });
    total.count += count;
    total.damaged = damaged;
  }
  return total;
}

/** What {@link finishRotation} did. */
export interface Finished {
  /** Where the old key was put; null where the new one was in its place already, as in LAMPLIGHT_KEY. */
  oldKeyFile: string | null;
  /** How many values no key opens. */
  damaged: number;
}

/**
 * Ends it: from now on the new key alone opens the database. The old one is not needed any more but for backups from before; whoever runs
 * goes on. Killed within, it is run again.
 * @throws {StorageError} when something needs the old key still, or the new one is not where the bot looks for it.
 */
export async function finishRotation(address: StorageAddress, now: Date): Promise<Finished> {
  const finished = await withDatabase(address, async (opened) => {
    const { next } = opened.facts;
    if (!next) throw new StorageError('The key is not being replaced. Run `npm run rotate-key` to begin.');
    // What somebody wrote with the old key since, as a process that was asleep.
    const { damaged } = next.writes ? await reseal(opened, () => undefined) : { damaged: 0 };
    const left = (await countLeft(opened)) - damaged;
    if (!next.writes || left > 0)
      throw new StorageError(
        `${left} encrypted values need the old key still: run \`npm run rotate-key\` first. Nothing was changed.`,
      );
    let oldKeyFile: string | null = null;
    // While nobody else changes the facts: a key that is given up at this moment must not be put in the place of the old one.
    await opened.change(async (facts) => {
      if (facts.checkValue === next.checkValue) return null;
      requireWriting(facts, next);
      oldKeyFile = await putInPlace(next, address, now);
      return takeOver(facts, next);
    });
    return { oldKeyFile, damaged };
  });
  await scrub(address);
  return finished;
}

/** What a key sealed that is used no more lies in the database's log too, until that is emptied. */
async function scrub(address: StorageAddress): Promise<void> {
  const storage = await openStorage(address);
  await storage.scrub();
  await storage.close();
}

/**
 * Gives the new key up, as where it got lost before it was finished: every running process seals with the old one again, and what the new one sealed is
 * sealed anew. Then the old key alone opens the database, and another can take its place. Killed at any point, it is run again and goes on.
 * @throws {StorageError} where the old key is not where the bot looks for it, or somebody else goes on with the new one meanwhile, or finishes it.
 */
export async function cancelRotation({ address, lead, onStep }: Rotating): Promise<Resealed> {
  const given = await withDatabase(address, async (opened) => {
    const next = await requireOld(opened.facts, address);
    await opened.change((facts) => letWrite(false, findSame(facts, next)));
    return next;
  });
  onStep({ kind: 'withdrawn' });
  await wait(lead);
  const resealed = await withDatabase(address, async (opened) => {
    // Before anything is sealed the wrong way.
    if (isGivenUp(opened.facts, given)) return { count: 0, damaged: 0 };
    const done = await reseal(opened, (count) => onStep({ kind: 'batch', count }));
    await opened.change((facts) => giveUp(facts, given, opened.ring));
    return done;
  });
  await scrub(address);
  return resealed;
}

/** @throws {StorageError} when nothing was begun, or the key at hand is the one that would be given up. */
async function requireOld({ checkValue, next }: KeyFacts, address: StorageAddress): Promise<NextKey> {
  if (!next) throw new StorageError('The key is not being replaced: there is nothing to give up.');
  const key = await findKey(address);
  if (key && readMasterKey(key).checkValue === checkValue) return next;
  throw new StorageError(
    `${sayHome(address)} has the new key already: put the old one back there, here and wherever else the bot is started, or end it with \`npm run rotate-key -- --finish\`. Nothing was changed.`,
  );
}

function giveUp(facts: KeyFacts, given: NextKey, ring: KeyRing): Changes | null {
  if (isGivenUp(facts, given)) return null;
  // As it is at this moment: the ring has to be the old key's, or nothing would ever open it again.
  if (!ring.follow(facts)) throw new Error('The ring of the database belongs to another key.');
  return [
    [keyFacts.ring, keepRing(ring.current())],
    [keyFacts.givenUp, [...facts.givenUp, given.checkValue].join(' ')],
    [keyFacts.next, null],
  ];
}

/** Whether somebody else did so already. @throws {StorageError} when somebody went on with it meanwhile. */
function isGivenUp(facts: KeyFacts, given: Pick<NextKey, 'checkValue'>): boolean {
  if (facts.givenUp.includes(given.checkValue)) return true;
  if (findSame(facts, given).writes)
    throw new StorageError('Somebody else goes on with the new key just now. Nothing was given up.');
  return false;
}

/** The next key, where it is the same still. @throws {StorageError} where it was given up, or took over. */
function findSame({ next }: KeyFacts, { checkValue }: Pick<NextKey, 'checkValue'>): NextKey {
  if (next?.checkValue === checkValue) return next;
  throw new StorageError(overSentence);
}

/** @throws {StorageError} where the new key is not what is sealed with, since it was given up. */
function requireWriting(facts: KeyFacts, expected: Pick<NextKey, 'checkValue'>): void {
  if (!findSame(facts, expected).writes)
    throw new StorageError(
      'Somebody else gives the new key up just now: `npm run rotate-key -- --look` says how it is.',
    );
}

function letWrite(writes: boolean, next: NextKey): Changes {
  return [[keyFacts.next, JSON.stringify({ ...next, writes })]];
}

/** How far it is. Changes nothing. @throws {StorageError} */
export async function lookAtRotation(address: StorageAddress): Promise<RotationLook> {
  return withDatabase(address, async (opened) => {
    const { next } = opened.facts;
    const state = next ? (next.writes ? 'writing' : 'announced') : 'none';
    return { state, left: await countLeft(opened) };
  });
}

/** A database whose keys are open. */
interface Opened extends Resealing {
  facts: KeyFacts;
  ring: KeyRing;
  /** Changes what the database says about its keys, as it says it at that moment: null changes nothing, and a null value takes a fact away. */
  change: (decide: Decide) => Promise<void>;
}

type Changes = readonly (readonly [key: string, value: string | null])[];

type Decide = (facts: KeyFacts) => Changes | null | Promise<Changes | null>;

async function withDatabase<T>(address: StorageAddress, work: (opened: Opened) => Promise<T>): Promise<T> {
  const backend = await createBackend(address.database);
  try {
    const connection = await backend.connect();
    try {
      const facts = await readFacts(backend, connection);
      const ring = await openKnownKeys(facts, address, backend.where);
      const change: Opened['change'] = (decide) => changeFacts(decide, { backend, connection });
      return await work({ backend, connection, facts, ring, change });
    } finally {
      await connection.dispose();
    }
  } catch (error) {
    throw toStorageError(error, backend);
  }
}

async function readFacts(backend: Backend, connection: SqlDriverAdapter): Promise<KeyFacts> {
  const { keys, isUnsettled } = await readState(backend, connection);
  if (isUnsettled) throw new StorageError(`A backup is being restored into the ${backend.where}: finish that first.`);
  if (!keys) throw new StorageError(`The ${backend.where} is empty: it has no key that could be replaced.`);
  return keys;
}

/** One after the other: what was read is what is changed. */
async function changeFacts(decide: Decide, { backend, connection }: Resealing): Promise<void> {
  const { argument } = dialects[backend.kind];
  await backend.beginAlone(connection);
  try {
    for (const [key, value] of (await decide(await readFacts(backend, connection))) ?? []) {
      await connection.executeRaw(statement(`DELETE FROM "Meta" WHERE "key" = ${argument(1)}`, key));
      if (value !== null)
        await connection.executeRaw(
          statement(`INSERT INTO "Meta" ("key", "value") VALUES (${argument(1)}, ${argument(2)})`, key, value),
        );
    }
    await connection.executeScript('COMMIT');
  } catch (error) {
    await undo(connection);
    throw error;
  }
}

async function announce(address: StorageAddress, { facts, ring, change }: Opened): Promise<void> {
  const master = readMasterKey(await obtainNextKey(address));
  const { keyFile } = findNextHome(address);
  if ([facts.checkValue, ...facts.replaced, ...facts.givenUp].includes(master.checkValue))
    throw new StorageError(
      `The key in the file ${keyFile} is one that this database has, or had, or gave up: delete that file, and a new key is made. Nothing was changed.`,
    );
  // Of two that begin at once the first one's key counts.
  await change((found) =>
    found.next
      ? null
      : [
          [keyFacts.next, JSON.stringify(announceKey(master, ring.current()))],
          [keyFacts.backups, noteBackupIds(found, ring.vault, master)],
        ],
  );
}

/** @throws {StorageError} when the key that was begun with is not here. */
async function requireNext(next: NextKey | null, address: StorageAddress): Promise<MasterKey> {
  if (!next) throw new StorageError(overSentence);
  const home = findNextHome(address);
  for (const source of [home, address]) {
    const key = await findKey(source);
    const master = key && readMasterKey(key);
    if (master && master.checkValue === next.checkValue) return master;
  }
  throw new StorageError(
    `The new key that this was begun with is not here: put it back to ${home.keyFile} (its recovery sheet has it), and run this again; or give it up with \`npm run rotate-key -- --cancel\`. Nothing is lost meanwhile: either key opens the database.`,
  );
}

/** Puts the new key where the bot looks for it. @throws {StorageError} where a person has to. */
async function putInPlace(next: NextKey, address: StorageAddress, now: Date): Promise<string | null> {
  await requireNext(next, address);
  const here = await findKey(address);
  if (here && readMasterKey(here).checkValue === next.checkValue) return null;
  if (!address.key) return promoteNextKey(address, now);
  throw new StorageError(
    `${sayHome(address)} has the old key still: write what is in ${findNextHome(address).keyFile} into LAMPLIGHT_KEY, here and wherever else the bot is started, and run this once more. Nothing was changed.`,
  );
}

function takeOver({ checkValue, replaced }: KeyFacts, next: NextKey): Changes {
  return [
    [keyFacts.check, next.checkValue],
    [keyFacts.ring, next.ring],
    [keyFacts.replaced, [...replaced, checkValue].join(' ')],
    [keyFacts.next, null],
  ];
}

/** How many values need a key from before the newest. */
function countLeft({ ring, ...opened }: Opened): Promise<number> {
  return countSealedWith(ring.current().known.slice(1), opened);
}

/** All but what is sealed with now. */
function findOthers(ring: KeyRing): readonly SealingKeys[] {
  const { known, writing } = ring.current();
  return known.filter((one) => one !== writing);
}

function countSealedWith(keys: readonly SealingKeys[], resealing: Resealing): Promise<number> {
  return keys.length === 0 ? Promise.resolve(0) : countSealed(keys, resealing);
}
