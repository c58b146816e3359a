import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { eraseHistory, keepHistory, stopHistory } from '../../src/check-ins/history/keep-history.ts';
import { findYes, noteLevel } from '../../src/check-ins/history/note-level.ts';
import { listLevels } from '../../src/check-ins/history/store.ts';
import { agreeDirect, takeBackDirect } from '../../src/check-ins/own/reach/agree-direct.ts';
import { listOwn } from '../../src/check-ins/own/store.ts';
import { findWishes, listWishes } from '../../src/check-ins/own/wishes.ts';
import { offerFollowUp } from '../../src/follow-ups/offer-follow-up.ts';
import { listFollowUps } from '../../src/follow-ups/store.ts';
import { begin } from '../../src/moderation/postvention/begin.ts';
import { writeDraft } from '../../src/moderation/postvention/write-draft.ts';
import { findDirectChannel } from '../../src/moderation/receipts/tell-directly.ts';
import { takeBackDirectWish, wishDirect } from '../../src/moderation/receipts/wish-direct.ts';
import { forgetPerson } from '../../src/privacy/forget-person.ts';
import { optIn, optOut } from '../../src/privacy/opt-out/change-opt-out.ts';
import { findOptOut, saveOptOut } from '../../src/privacy/opt-out/store.ts';
import { restoreBackup, replaceWords, withoutJournalWords } from '../../src/storage/backup/restore-backup.ts';
import { addToJournal, markDirect, openErasures, readJournal, type JournalEntry } from '../../src/storage/erasures.ts';
import type { Storage, StorageAddress } from '../../src/storage/open-storage.ts';
import { makeMemberKey } from '../../src/storage/person-keys.ts';
import { listJobs as listOwnJobs } from '../../src/check-ins/own/jobs.ts';
import { listJobs as listFollowUpJobs } from '../../src/follow-ups/jobs.ts';
import { planContact, sayYes } from '../kit/contact.ts';
import { openCore, type Core } from '../kit/core.ts';
import { ids } from '../kit/interactions.ts';
import { damage, keepOwn } from '../kit/own-check-ins.ts';
import { backUpAt, restoreInto } from '../kit/restoring.ts';
import { describeOnBoth } from '../kit/storage.ts';

const { maya, theo, ines, guild: guildId } = ids;
const otherServer = '200000000000000002';
const hourMs = 3_600_000;

let folder = '';
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'lamplight-wishes-'))));
afterEach(() => rm(folder, { recursive: true, force: true }));

describeOnBoth('a backup from before somebody said how they want to be written to', (databases) => {
  let address: StorageAddress;
  let storage: Storage;
  let core: Core;

  beforeEach(async () => {
    address = await databases.make();
    storage = await databases.open(address);
    core = await openCore(storage);
    await core.setUp();
    const at = new Date(core.clock.now());
    await storage.write((tx) => tx.guild.create({ data: { id: otherServer, createdAt: at, updatedAt: at } }));
  });

  const backUp = async () => (await backUpAt(core.clock.now(), address, folder)).file;
  const keyOf = (userId: string) => makeMemberKey(userId, storage.vault);
  const note = (kind: JournalEntry['kind'], mark: string, at = core.clock.now()) =>
    addToJournal(storage.erasures.file, { since: Infinity, entries: [{ kind, mark, at }] });
  const readKinds = async () => ((await readJournal(storage.erasures.file))?.entries ?? []).map(({ kind }) => kind);

  /** Half an hour goes by, in which the backup grows older than the overlap. */
  const pass = () => {
    core.clock.advance(hourMs / 2);
  };

  /** Restores into a database of its own, with the journal as it is now, and opens that. */
  async function restore(file: string) {
    const elsewhere = { ...(await databases.makeEmpty()), key: address.key };
    const settled = await restoreInto(elsewhere, { file, from: address, now: core.clock.now() });
    return { settled, again: await databases.open(elsewhere), elsewhere };
  }

  /** What somebody is written by, as a database has it. */
  async function readContact(userId: string, { read: db, vault }: Storage) {
    const opening = { db, vault };
    return {
      since: await findOptOut(userId, opening),
      own: await listOwn(userId, null, opening),
      wishes: await listWishes(userId, opening),
      followUps: await listFollowUps({ guildId: null, userId }, opening),
    };
  }

  it('leaves whoever turned it on since alone, just as turning it on did, and nobody else', async () => {
    await planContact(maya, core);
    await planContact(ines, core);
    const [file, hers] = [await backUp(), await readContact(ines, storage)];
    pass();
    await optOut(maya, core.needs);
    const { settled, again } = await restore(file);
    expect(settled).toMatchObject({ optedOut: 1, optedIn: 0, yeses: 0 });
    const [live, restored] = [await readContact(maya, storage), await readContact(maya, again)];
    expect(live.own.map(({ state }) => state)).toEqual(['paused', 'paused']);
    expect(restored).toEqual(live);
    expect(await readContact(ines, again)).toEqual(hers);
    const { needs, captured } = await openCore(again, core);
    expect([needs.servers.optOuts.has(maya), needs.servers.optOuts.has(ines)]).toEqual([true, false]);
    const moderator = { userId: theo, roles: [ids.moderatorRole], language: 'en' } as const;
    const offering = { guildId, moderator, channelId: null, personId: maya, when: 'tomorrow 18:00' };
    await expect(offerFollowUp(offering, needs)).rejects.toMatchObject({ code: 'contact-not-wanted' });
    const jobs = [...listOwnJobs(needs), ...listFollowUpJobs(needs)];
    for (let passed = 0; passed < 48; passed += 1) {
      core.clock.advance(hourMs);
      for (const job of jobs) await job.run();
      await needs.outbox.pump();
    }
    const reached = new Set(core.mail.arrived.map(({ channelId }) => channelId));
    expect(reached).not.toContain(`dm-${maya}`);
    expect(reached, 'who wants to be asked is').toContain(`dm-${ines}`);
    expect(captured.text()).not.toContain(maya);
  });

  it('pauses what cannot be read either, since it was damaged', async () => {
    const checkIn = await keepOwn(core.clock.now(), storage, { userId: maya });
    await planContact(maya, core);
    await damage(checkIn, storage);
    await planContact(ines, core);
    await storage.write(async (tx) => {
      const ofMaya = await tx.ownWishes.findFirstOrThrow({ where: { memberKey: keyOf(maya) } });
      await tx.ownWishes.update({ where: { id: ofMaya.id }, data: { sealed: Buffer.alloc(60) } });
      await tx.followUp.updateMany({ data: { sealed: Buffer.alloc(60) } });
    });
    const file = await backUp();
    pass();
    await note('optout', keyOf(maya));
    for (const userId of [maya, ines])
      await note('nodirect', markDirect({ guildId, memberKey: keyOf(userId) }, storage.vault));
    const { settled, again } = await restore(file);
    expect(settled).toMatchObject({ optedOut: 1, yeses: 1 });
    expect(await again.read.ownCheckIn.count({ where: { state: 'on', memberKey: keyOf(maya) } })).toBe(0);
    expect(await again.read.followUp.count({ where: { memberKey: keyOf(maya) } })).toBe(0);
  });

  it('knows whoever took it back since, and ends nothing of theirs', async () => {
    await optOut(maya, core.needs);
    pass();
    await planContact(ines, core);
    await sayYes({ guildId, userId: maya }, core);
    const own = await keepOwn(core.clock.now(), storage, { userId: maya });
    const file = await backUp();
    pass();
    await optIn(maya, core.needs);
    const { settled, again } = await restore(file);
    expect(settled).toMatchObject({ optedOut: 0, optedIn: 1 });
    expect(await readContact(maya, again)).toMatchObject({
      since: null,
      own: [own],
      wishes: [{ direct: { channelId: `dm-${maya}` } }],
    });
  });

  it('knows who turned it on and off again, for whom nothing begins again by itself', async () => {
    await planContact(maya, core);
    const file = await backUp();
    pass();
    await optOut(maya, core.needs);
    pass();
    await optIn(maya, core.needs);
    const { settled, again } = await restore(file);
    expect(settled).toMatchObject({ optedOut: 0, optedIn: 0 });
    const restored = await readContact(maya, again);
    expect(restored).toEqual(await readContact(maya, storage));
    expect(restored).toMatchObject({ since: null, wishes: [{ direct: null }], followUps: [] });
  });

  it('knows who turned it off and on again', async () => {
    await optOut(maya, core.needs);
    await planContact(ines, core);
    await sayYes({ guildId, userId: maya }, core);
    const file = await backUp();
    pass();
    await optIn(maya, core.needs);
    pass();
    await optOut(maya, core.needs);
    const { settled, again } = await restore(file);
    expect(settled).toMatchObject({ optedOut: 1, optedIn: 0 });
    expect(await readContact(maya, again)).toMatchObject({ since: core.clock.now(), wishes: [{ direct: null }] });
  });

  it('leaves whoever came after it alone too, each of very many, and keeps that', async () => {
    const file = await backUp();
    pass();
    await optOut(maya, core.needs);
    const many = Array.from({ length: 250 }, (_, index) => `19${index.toString().padStart(16, '0')}`);
    const entries = many.map((userId) => ({ kind: 'optout', mark: keyOf(userId), at: core.clock.now() }));
    await addToJournal(storage.erasures.file, { since: Infinity, entries });
    const { settled, again } = await restore(file);
    expect(settled).toMatchObject({ optedOut: 251 });
    const { needs } = await openCore(again, core);
    await needs.cases.forgetOld();
    await needs.servers.optOuts.reread();
    expect([maya, ...many].filter((userId) => !needs.servers.optOuts.has(userId))).toEqual([]);
    // Their key is one that works: they can ask for something anew.
    await agreeDirect({ guildId, userId: maya, language: 'en' }, needs);
    expect((await findWishes({ guildId, userId: maya }, { db: again.read, vault: again.vault })).direct).not.toBeNull();
  });

  it('knows nothing any more of whoever was forgotten after turning it on, and all of who came back to turn it on', async () => {
    await planContact(maya, core);
    const file = await backUp();
    pass();
    for (const userId of [maya, ines]) {
      await optOut(userId, core.needs);
      core.clock.advance(1000);
      await forgetPerson(userId, core.needs);
    }
    const { settled, again } = await restore(file);
    expect(settled).toMatchObject({ people: 1, optedOut: 0 });
    expect(await again.read.person.count({ where: { memberKey: { in: [keyOf(maya), keyOf(ines)] } } })).toBe(0);
    pass();
    await optOut(maya, core.needs);
    const { settled: later, again: second } = await restore(file);
    expect(later).toMatchObject({ people: 1, optedOut: 1 });
    expect(await readContact(maya, second)).toEqual(await readContact(maya, storage));
  });

  it('sends nothing to whoever died after turning it on', async () => {
    await planContact(maya, core);
    const file = await backUp();
    pass();
    await optOut(maya, core.needs);
    const act = { guildId, actor: { userId: ids.olu, roles: [], permissions: 32n } };
    const wish = { channelId: undefined, title: undefined, days: undefined };
    const { id } = await writeDraft({ ...act, accountId: maya }, wish, core.needs);
    await begin({ ...act, id }, core.needs);
    const { settled, again } = await restore(file);
    expect(settled).toMatchObject({ silent: 1, optedOut: 1 });
    expect(await readContact(maya, again)).toMatchObject({ own: [], wishes: [{ direct: null }], followUps: [] });
  });

  it('leaves alone whoever wanted to be, where that was noted and did not come to pass', async () => {
    await planContact(maya, core);
    const file = await backUp();
    pass();
    const cutOff: Storage = {
      ...storage,
      write: (work) =>
        storage.write(async (tx) => {
          await work(tx);
          throw new Error('The power is gone.');
        }),
    };
    await expect(optOut(maya, { ...core.needs, storage: cutOff })).rejects.toThrow('power');
    expect(await readContact(maya, storage)).toMatchObject({ since: null, followUps: [{}] });
    const { settled, again } = await restore(file);
    expect(settled).toMatchObject({ optedOut: 1 });
    expect(await readContact(maya, again)).toMatchObject({ wishes: [{ direct: null }], followUps: [] });
    // Taking it back is noted only where it came to pass.
    await optOut(maya, core.needs);
    await expect(optIn(maya, { ...core.needs, storage: cutOff })).rejects.toThrow('power');
    await expect(
      agreeDirect({ guildId, userId: ines, language: 'en' }, { ...core.needs, storage: cutOff }),
    ).rejects.toThrow('power');
    expect(new Set(await readKinds())).toEqual(new Set(['optout']));
  });

  it('leaves alone in doubt: of the same moment, that somebody wants it counts', async () => {
    await sayYes({ guildId, userId: maya }, core);
    const file = await backUp();
    pass();
    const direct = markDirect({ guildId, memberKey: keyOf(maya) }, storage.vault);
    for (const [kind, mark] of [
      ['optout', keyOf(ines)],
      ['optin', keyOf(ines)],
      ['nodirect', direct],
      ['yesdirect', direct],
    ] as const)
      await note(kind, mark);
    const { settled, again } = await restore(file);
    expect(settled).toMatchObject({ optedOut: 1, optedIn: 0, yeses: 1 });
    expect(await readContact(ines, again)).toMatchObject({ since: core.clock.now() });
  });

  it('keeps what somebody asked for after turning it on, where the backup knows of both', async () => {
    await optOut(maya, core.needs);
    core.clock.advance(1000);
    const own = await keepOwn(core.clock.now(), storage, { userId: maya });
    await sayYes({ guildId, userId: maya }, core);
    const file = await backUp();
    pass();
    const { settled, again } = await restore(file);
    expect(settled).toMatchObject({ optedOut: 0, optedIn: 0 });
    expect(await readContact(maya, again)).toMatchObject({
      own: [own],
      wishes: [{ direct: { channelId: `dm-${maya}` } }],
    });
  });

  it('takes a yes to direct messages back that was taken back since, on its server alone', async () => {
    for (const userId of [maya, ines]) await planContact(userId, core);
    await sayYes({ guildId: otherServer, userId: maya }, core);
    const elsewhere = { guildId: otherServer, place: { kind: 'direct', channelId: `dm-${maya}` } } as const;
    await keepOwn(core.clock.now(), storage, { userId: maya, ...elsewhere });
    const [file, hers] = [await backUp(), await readContact(ines, storage)];
    pass();
    await takeBackDirect({ guildId, userId: maya }, core.needs);
    const { settled, again } = await restore(file);
    expect(settled).toMatchObject({ yeses: 1, optedOut: 0 });
    const [live, restored] = [await readContact(maya, storage), await readContact(maya, again)];
    expect(live.own.map(({ state }) => state).sort()).toEqual(['on', 'on', 'paused']);
    expect(live.followUps).toMatchObject([{ answer: 'none', place: null }]);
    expect(restored).toEqual(live);
    expect(await readContact(ines, again)).toEqual(hers);
  });

  it('keeps a yes to direct messages that was said anew, noted or not', async () => {
    await sayYes({ guildId, userId: maya }, core);
    const file = await backUp();
    pass();
    await takeBackDirect({ guildId, userId: maya }, core.needs);
    core.clock.advance(1000);
    await agreeDirect({ guildId, userId: maya, language: 'en' }, core.needs);
    const { settled, again } = await restore(file);
    expect(settled).toMatchObject({ yeses: 0 });
    expect(await readContact(maya, again)).toMatchObject({ wishes: [{ direct: { channelId: `dm-${maya}` } }] });
    // It was not said to moderators anew.
    for (const { read: db, vault } of [storage, again])
      expect(await findDirectChannel({ guildId, userId: maya }, { db, vault })).toBeNull();
    await takeBackDirect({ guildId, userId: maya }, core.needs);
    core.clock.advance(1000);
    await sayYes({ guildId, userId: maya }, core);
    const { settled: second } = await restore(await backUp());
    expect(second).toMatchObject({ yeses: 0 });
  });

  it('takes back the yes to hearing from moderators that was taken back since, and no other', async () => {
    for (const userId of [maya, ines])
      for (const server of [guildId, otherServer]) await sayYes({ guildId: server, userId }, core);
    const file = await backUp();
    pass();
    await takeBackDirectWish({ guildId, userId: maya }, core.needs);
    await takeBackDirectWish({ guildId, userId: maya }, core.needs);
    await takeBackDirectWish({ guildId: otherServer, userId: ines }, core.needs);
    expect(await readKinds()).toEqual(['noreceipts', 'noreceipts']);
    const { settled, again } = await restore(file);
    expect(settled).toMatchObject({ yeses: 2 });
    const opening = { db: again.read, vault: again.vault };
    expect((await findWishes({ guildId, userId: maya }, opening)).direct).not.toBeNull();
    expect(await findDirectChannel({ guildId, userId: maya }, opening)).toBeNull();
    expect(await findDirectChannel({ guildId: otherServer, userId: maya }, opening)).toBe(`dm-${maya}`);
    expect(await findDirectChannel({ guildId, userId: ines }, opening)).toBe(`dm-${ines}`);
    expect(await findDirectChannel({ guildId: otherServer, userId: ines }, opening)).toBeNull();
  });

  it('keeps no more of a history to which the yes was taken back since, or which was erased', async () => {
    for (const userId of [maya, ines, theo]) {
      await keepHistory({ guildId, userId, days: 30 }, core.needs);
      await storage.write((tx) => noteLevel({ userId, day: '2026-03-02', level: 2 }, core.needs, tx));
    }
    const file = await backUp();
    pass();
    for (let time = 0; time < 2; time += 1) await stopHistory(maya, core.needs);
    await eraseHistory(ines, core.needs);
    expect(await readKinds()).toEqual(['nohistory', 'levels']);
    const { settled, again } = await restore(file);
    expect(settled).toMatchObject({ yeses: 2, levels: 1 });
    const opening = { db: again.read, vault: again.vault };
    const days = async (userId: string) => (await listLevels(userId, opening)).length;
    const keeps = async (userId: string) => (await findYes(userId, opening)) !== null;
    expect(await Promise.all([maya, ines, theo].map(keeps))).toEqual([false, false, true]);
    expect(await Promise.all([maya, ines, theo].map(days))).toEqual([1, 0, 1]);
  });

  it('keeps a yes that was said after another was taken back, where the backup knows of both', async () => {
    await sayYes({ guildId, userId: maya }, core);
    await keepHistory({ guildId, userId: maya, days: 30 }, core.needs);
    core.clock.advance(1000);
    await takeBackDirectWish({ guildId, userId: maya }, core.needs);
    await eraseHistory(maya, core.needs);
    core.clock.advance(1000);
    await wishDirect({ guildId, userId: maya }, core.needs);
    await keepHistory({ guildId, userId: maya, days: 30 }, core.needs);
    const { settled, again } = await restore(await backUp());
    expect(settled).toMatchObject({ yeses: 0 });
    expect(await readContact(maya, again)).toEqual(await readContact(maya, storage));
  });

  it('knows of each yes that was taken back, also where the clock was set back in between', async () => {
    for (const server of [guildId, otherServer]) await sayYes({ guildId: server, userId: maya }, core);
    for (const userId of [maya, ines]) await keepHistory({ guildId, userId, days: 30 }, core.needs);
    const file = await backUp();
    const earlier = core.clock.now() - hourMs / 12;
    const needs = { ...core.needs, clock: { ...core.needs.clock, now: () => earlier } };
    await takeBackDirect({ guildId, userId: maya }, needs);
    await takeBackDirectWish({ guildId: otherServer, userId: maya }, needs);
    await stopHistory(maya, needs);
    await eraseHistory(ines, needs);
    const { settled } = await restore(file);
    expect(settled).toMatchObject({ yeses: 4 });
  });

  it('leaves alone whoever has something that was damaged, at once and in what is restored', async () => {
    for (const userId of [maya, ines]) await planContact(userId, core);
    const file = await backUp();
    pass();
    await storage.write(async (tx) => {
      await tx.followUp.updateMany({ data: { sealed: Buffer.alloc(60) } });
      await tx.ownWishes.updateMany({ data: { sealed: Buffer.alloc(60) } });
    });
    await optOut(maya, core.needs);
    expect(await findOptOut(maya, { db: storage.read, vault: storage.vault })).toBe(core.clock.now());
    expect(await storage.read.followUp.count({ where: { memberKey: keyOf(maya) } })).toBe(0);
    expect(await restore(file)).toMatchObject({ settled: { optedOut: 1 } });

    // The key itself.
    await storage.write((tx) => tx.person.updateMany({ data: { wrappedKey: Buffer.alloc(60) } }));
    const damaged = await backUp();
    pass();
    await note('optout', keyOf(ines));
    const { settled, again } = await restore(damaged);
    expect(settled).toMatchObject({ optedOut: 1 });
    expect(await findOptOut(ines, { db: again.read, vault: again.vault })).toBe(core.clock.now());
  });

  it('counts at once where it cannot be noted, and the log says so', async () => {
    await planContact(maya, core);
    await writeFile(join(folder, 'no-folder'), '');
    const erasures = openErasures({ keyFile: join(folder, 'no-folder', 'key') });
    const needs = { ...core.needs, storage: { ...storage, erasures } };
    await keepHistory({ guildId, userId: maya, days: 30 }, needs);
    await stopHistory(maya, needs);
    await takeBackDirectWish({ guildId, userId: maya }, needs);
    await takeBackDirect({ guildId, userId: maya }, needs);
    await optOut(maya, needs);
    await optIn(maya, needs);
    await optOut(maya, needs);
    expect(await readContact(maya, storage)).toMatchObject({ since: core.clock.now(), wishes: [{ direct: null }] });
    expect(core.captured.events().filter((event) => event === 'erasures.unwritable')).toHaveLength(6);
    expect(await readKinds()).toEqual([]);
  });

  it('notes nothing twice, and nothing that changes nothing', async () => {
    await optIn(maya, core.needs);
    await takeBackDirect({ guildId, userId: maya }, core.needs);
    expect(await readKinds()).toEqual([]);
    for (let time = 0; time < 2; time += 1) await optOut(maya, core.needs);
    for (let time = 0; time < 2; time += 1) await optIn(maya, core.needs);
    for (let time = 0; time < 2; time += 1) await agreeDirect({ guildId, userId: maya, language: 'en' }, core.needs);
    for (let time = 0; time < 2; time += 1) await takeBackDirect({ guildId, userId: maya }, core.needs);
    expect(await readKinds()).toEqual(['optout', 'optin', 'yesdirect', 'nodirect']);
    const said = JSON.stringify(await readJournal(storage.erasures.file));
    for (const id of [maya, guildId]) expect(said).not.toContain(id);
  });

  it('learns it from the journals of two machines, and from the one that a newer backup carries', async () => {
    await sayYes({ guildId, userId: maya }, core);
    const file = await backUp();
    pass();
    await optOut(maya, core.needs);
    const newer = await backUp();
    const onOther = { ...storage, erasures: openErasures({ keyFile: join(folder, 'other', 'key') }) };
    pass();
    await optIn(maya, { ...core.needs, storage: onOther });
    await storage.write((tx) => saveOptOut(ines, { tx, vault: storage.vault, now: core.clock.now() }));

    const elsewhere = { ...(await databases.makeEmpty()), key: address.key };
    const words = [withoutJournalWords, replaceWords];
    await restoreBackup({ address: elsewhere, file: newer, journals: [], words });
    expect((await readJournal(openErasures(elsewhere).file))?.entries).toEqual(
      (await readJournal(storage.erasures.file))?.entries,
    );
    await restoreInto(elsewhere, { file: newer, from: address, now: core.clock.now() });
    // That one knows of being out by what came with the newer one, and nothing yet of taking it back.
    expect(await bringOlder()).toMatchObject({ optedOut: 1, optedIn: 0 });
    for (let time = 0; time < 2; time += 1)
      await addToJournal(openErasures(elsewhere).file, (await readJournal(onOther.erasures.file)) ?? none);
    expect((await readJournal(openErasures(elsewhere).file))?.entries.map(({ kind }) => kind)).toEqual([
      'optout',
      'optin',
    ]);
    expect(await bringOlder()).toMatchObject({ optedOut: 0, optedIn: 0 });

    async function bringOlder() {
      await restoreBackup({ address: elsewhere, file, journals: [], words });
      return restoreInto(elsewhere, { file, from: elsewhere, now: core.clock.now() });
    }
  });
});

const none = { since: Infinity, entries: [] };
