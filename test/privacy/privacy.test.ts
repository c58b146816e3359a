import { beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { findMute } from '../../src/anonymous/mutes.ts';
import { makeBlockerMark, makeWriterMark } from '../../src/anonymous/marks.ts';
import { askDueOwn } from '../../src/check-ins/own/ask-own.ts';
import { createCrowds } from '../../src/check-ins/own/crowds.ts';
import { listJobs as listOwnJobs } from '../../src/check-ins/own/jobs.ts';
import { listJobs as listRoundJobs } from '../../src/check-ins/rounds/jobs.ts';
import { UserError } from '../../src/discord/user-error.ts';
import { drawQuestion } from '../../src/follow-ups/cards.ts';
import { purposeOf } from '../../src/follow-ups/follow-up.ts';
import { addFollowUp } from '../../src/follow-ups/store.ts';
import { newId } from '../../src/storage/ids.ts';
import { listJobs as listFollowUpJobs } from '../../src/follow-ups/jobs.ts';
import { exportKept } from '../../src/privacy/export-kept.ts';
import { forgetPerson } from '../../src/privacy/forget-person.ts';
import { allKept } from '../../src/privacy/kept.ts';
import { sayings } from '../../src/privacy/readers/journal.ts';
import { addOpinion, giveSecond } from '../../src/moderation/acts/opinions.ts';
import { addCaseEvent } from '../../src/moderation/queue/case-events.ts';
import { showKept } from '../../src/privacy/show-kept.ts';
import { findRsvp } from '../../src/sessions/rsvp-store.ts';
import { findDate, listSessions } from '../../src/sessions/store.ts';
import { verifyAudit } from '../../src/storage/audit-chain.ts';
import { markDirect, markErased } from '../../src/storage/erasures.ts';
import type { Storage, StorageAddress } from '../../src/storage/open-storage.ts';
import { makeMemberKey } from '../../src/storage/person-keys.ts';
import { openVault } from '../../src/storage/vault.ts';
import { languages } from '../../src/words/words.ts';
import { openCore, type Core } from '../kit/core.ts';
import { ids } from '../kit/interactions.ts';
import { keepEverything, theirWords, type KeptWorld } from '../kit/keep-everything.ts';
import { createOpener, listCells } from '../kit/open-sealed.ts';
import { describeOnBoth, readRaw } from '../kit/storage.ts';
import { readTables } from '../kit/tables.ts';

const maya = ids.maya;

const exported = z.object({
  you: z.string(),
  kept: z.array(
    z.object({
      name: z.string(),
      why: z.string(),
      until: z.string(),
      entries: z.array(z.record(z.string(), z.unknown())),
    }),
  ),
});

describeOnBoth('what is kept about somebody', (databases) => {
  let address: StorageAddress;
  let storage: Storage;
  let core: Core;
  let world: KeptWorld;

  beforeEach(async () => {
    address = await databases.make();
    storage = await databases.open(address);
    core = await openCore(storage);
    await core.setUp({ onCallId: maya, zone: 'Europe/Berlin' });
    world = await keepEverything(maya, core);
  });

  const exportOf = async (userId: string, language: 'en' | 'de' | 'ar' = 'en') => {
    const { text, page, count } = await exportKept({ userId, language }, core.needs);
    return { text, page, count, file: exported.parse(JSON.parse(text)) };
  };
  const entriesOf = (kind: (typeof allKept)[number]['kind'], file: z.infer<typeof exported>) =>
    file.kept.find(({ name }) => name === languages.en.words.privacy.kinds[kind].name)?.entries ?? [];

  /** Everything in the database that can be opened with the keys of the house. */
  async function readOpened(): Promise<string[]> {
    const tables = await readTables(address);
    const open = createOpener(tables, openVault(address.key ?? Buffer.alloc(0)));
    return listCells(tables).map((cell) => `${cell.table}.${cell.column} ${String(open(cell) ?? cell.value)}`);
  }

  /** One question that they agreed to in their own thread. */
  async function planInThread(): Promise<void> {
    const now = core.clock.now();
    const { threadId } = world;
    const dueAt = now + 3_600_000;
    const agreed = { answer: 'yes', place: { kind: 'thread', threadId }, language: 'en', shownIn: null } as const;
    const whose = { id: newId(), guildId: ids.guild, userId: maya, offeredAt: now };
    const followUp = { ...whose, ...agreed, dueAt, endsAt: dueAt + 3_600_000 };
    const target = { kind: 'channel', channelId: threadId } as const;
    const card = drawQuestion(followUp, languages.en.words);
    await storage.write(async (tx) => {
      await addFollowUp(followUp, { tx, vault: storage.vault, now });
      await core.needs.outbox.add({ guildId: ids.guild, target, card, dueAt, purpose: purposeOf(followUp) }, tx);
    });
  }

  it('is in the file, every kind of it, with why and until when', async () => {
    const { file, text, count } = await exportOf(maya);
    for (const { kind } of allKept) expect(entriesOf(kind, file), kind).not.toEqual([]);
    for (const kept of file.kept) for (const said of [kept.why, kept.until]) expect(said.length).toBeGreaterThan(5);
    for (const words of Object.values(theirWords)) expect(text).toContain(words);
    expect(entriesOf('levels', file)).toEqual([{ day: '2026-03-02', level: 2 }]);
    expect(entriesOf('messages', file)).toHaveLength(2);
    expect(file.you).toBe(maya);
    expect(count).toBeGreaterThan(allKept.length);
  });

  it('is in the file in the language of whoever asks', async () => {
    const { file } = await exportOf(maya, 'de');
    expect(file.kept.map(({ name }) => name)).toContain(languages.de.words.privacy.kinds.levels.name);
    expect(file.kept.map(({ name }) => name)).not.toContain(languages.en.words.privacy.kinds.levels.name);
  });

  it('is on the page to be read as it is in the file, in the direction of their language', async () => {
    const { page } = await exportOf(maya);
    for (const words of Object.values(theirWords)) expect(page).toContain(words);
    for (const { kind } of allKept) expect(page).toContain(languages.en.words.privacy.kinds[kind].name);
    expect(page).toContain('<html lang="en" dir="ltr">');
    const arabic = (await exportOf(maya, 'ar')).page;
    expect(arabic).toContain('<html lang="ar" dir="rtl">');
    expect(arabic).toContain(languages.ar.words.privacy.kinds.levels.name);
    const { until } = languages.ar.words.privacy.kinds.blocks;
    expect(arabic).toContain(until.replaceAll('`', ''));
    const nothing = (await exportOf(ids.stranger)).page;
    expect(nothing).toContain(languages.en.words.privacy.file.none);
    expect(nothing).not.toContain(maya);
  });

  it('is in nobody else’s file, and who told the moderators of somebody is in no file of theirs', async () => {
    const { text } = await exportOf(ids.stranger);
    for (const words of Object.values(theirWords)) expect(text).not.toContain(words);
    expect(text).not.toContain(maya);
    const own = entriesOf('cases', (await exportOf(maya)).file);
    expect(own).toMatchObject([{ what: 'your message', caseIs: 'open' }]);
    expect(JSON.stringify(own)).not.toContain(ids.theo);
    expect(JSON.stringify(own)).not.toContain('I worry');
  });

  it('is counted without what is in it: every kind that is in the file, and no other', async () => {
    const { file } = await exportOf(maya);
    const counted = await showKept(maya, core.needs);
    expect(counted.map(({ kind }) => kind)).toEqual(allKept.map(({ kind }) => kind));
    for (const { kind, count } of counted) expect(entriesOf(kind, file), kind).toHaveLength(count);
    expect(await showKept(ids.stranger, core.needs)).toEqual([]);
    await forgetPerson(maya, core.needs);
    expect((await showKept(maya, core.needs)).map(({ kind }) => kind)).not.toContain('checkIns');
  });

  it('has what the journal beside the key says of them, everywhere and on a server, and nothing that it says of others', async () => {
    const memberKey = makeMemberKey(maya, storage.vault);
    const before = entriesOf('journal', (await exportOf(maya)).file).length;
    const noted = [
      { kind: 'optout', mark: memberKey },
      { kind: 'noreceipts', mark: markDirect({ guildId: ids.guild, memberKey }, storage.vault) },
      { kind: 'optin', mark: makeMemberKey(ids.theo, storage.vault) },
      { kind: 'server', mark: markErased('server', ids.guild, storage.vault) },
    ] as const;
    const at = core.clock.now();
    for (const entry of noted) await storage.erasures.note({ ...entry, at });
    const when = new Date(at).toISOString();
    const added = entriesOf('journal', (await exportOf(maya)).file).slice(before);
    expect(added).toMatchObject([
      { noted: 'no contact wanted', at: when },
      { server: { id: ids.guild }, noted: sayings.noreceipts, at: when },
    ]);
    expect(added[0]).not.toHaveProperty('server');
    expect(entriesOf('journal', (await exportOf(ids.theo)).file)).toEqual([{ noted: sayings.optin, at: when }]);
    expect(await showKept(ids.theo, core.needs)).toContainEqual({ kind: 'journal', count: 1 });
    expect(entriesOf('journal', (await exportOf(ids.stranger)).file)).toEqual([]);
  });

  it('can be looked at so often an hour that nobody is kept from reading on, and not without end', async () => {
    for (let time = 1; time <= 30; time += 1) await showKept(ids.stranger, core.needs);
    await expect(showKept(ids.stranger, core.needs)).rejects.toMatchObject({ code: 'privacy-look-often' });
    await showKept(ids.theo, core.needs);
    core.clock.advance(3_600_001);
    await showKept(ids.stranger, core.needs);
  });

  it('can be asked for a few times an hour', async () => {
    for (let time = 1; time <= 5; time += 1) await exportOf(maya);
    await expect(exportOf(maya)).rejects.toThrow(UserError);
    await exportOf(ids.theo);
    core.clock.advance(3_600_001);
    await exportOf(maya);
  });

  it('is found in the database before it is forgotten, and nowhere afterwards', async () => {
    await core.needs.outbox.pump();
    const before = (await readOpened()).join('\n');
    for (const words of Object.values(theirWords)) expect(before).toContain(words);
    expect(before.split(maya).length).toBeGreaterThan(10);

    expect(await forgetPerson(maya, core.needs)).toMatchObject({ hadAnything: true });
    await core.needs.outbox.pump();
    const after = await readOpened();
    for (const words of Object.values(theirWords)) expect(after.join('\n')).not.toContain(words);
    // Duties stay: who is on call, and what somebody did that others must be able to check.
    const whereStill = after.filter((one) => one.includes(maya)).map((one) => one.split(' ')[0]);
    expect([...new Set(whereStill)].sort()).toEqual(['AuditEntry.actorSealed', 'Guild.onCallSealed']);
    const raw = await readRaw(address);
    for (const secret of [maya, ...Object.values(theirWords)]) expect(raw.includes(secret)).toBe(false);
    expect(await verifyAudit(ids.guild, { db: storage.read, vault: storage.vault })).toMatchObject({ kind: 'whole' });
    expect(core.captured.text()).not.toContain(maya);
  });

  it('leaves in their file what stays, and nothing else', async () => {
    await forgetPerson(maya, core.needs);
    const { file } = await exportOf(maya);
    const left = allKept.filter(({ kind }) => entriesOf(kind, file).length > 0);
    // Held words are emptied; that there were any ends with their handle, within 72 hours.
    expect(left.map(({ kind }) => kind).sort()).toEqual(['anonymous', 'duties', 'journal', 'marks', 'mutes']);
    expect(left.filter(({ erasure }) => erasure !== 'ends').map(({ kind }) => kind)).toEqual(['journal']);
    const forgotten = { noted: 'forgotten', at: new Date(core.clock.now()).toISOString() };
    expect(entriesOf('journal', file)).toContainEqual(forgotten);
    const states = entriesOf('anonymous', file).map(({ state, text }) => [state, text]);
    expect(states.sort()).toEqual([
      ['posted', null],
      ['removed', null],
    ]);
    core.clock.advance(73 * 3_600_000);
    await core.needs.anonymous.forgetOld();
    expect(entriesOf('anonymous', (await exportOf(maya)).file)).toEqual([]);
  });

  it('is not sent any more: two days later nothing of all that was planned has come', async () => {
    await core.needs.outbox.pump();
    core.mail.arrived.splice(0);
    const jobs = [...listOwnJobs(core.needs), ...listRoundJobs(core.needs), ...listFollowUpJobs(core.needs)];
    // In the morning, when what they wished to be asked is saved and not sent yet.
    core.clock.advance(Date.parse('2026-03-03T07:31:00Z') - core.clock.now());
    await askDueOwn({ ...core.needs, outbox: { ...core.needs.outbox, kick: () => undefined } }, createCrowds());
    expect(await storage.read.ownAsk.count({ where: { state: 'asked' } })).toBe(2);
    await planInThread();
    await forgetPerson(maya, core.needs);
    for (let passed = 0; passed < 49; passed += 1) {
      core.clock.advance(3_600_000);
      for (const job of jobs) await job.run();
      await core.needs.outbox.pump();
    }
    const theirs = [`dm-${maya}`, world.threadId];
    expect(core.mail.arrived.filter(({ channelId }) => theirs.includes(channelId))).toEqual([]);
    expect(core.mail.counts.openDirectMessage).toBe(0);
  });

  it('would have been sent, had they not been forgotten', async () => {
    const jobs = [...listOwnJobs(core.needs), ...listFollowUpJobs(core.needs)];
    for (let passed = 0; passed < 49; passed += 1) {
      core.clock.advance(3_600_000);
      for (const job of jobs) await job.run();
      await core.needs.outbox.pump();
    }
    const count = (channel: string) => core.mail.arrived.filter(({ channelId }) => channelId === channel).length;
    expect(count(`dm-${maya}`)).toBeGreaterThanOrEqual(3);
    expect(count(world.threadId)).toBeGreaterThanOrEqual(1);
  });

  it('gives what they had to whoever waits: the place in a session; and their groups hear that nobody looks after them', async () => {
    await forgetPerson(maya, core.needs);
    expect(await findDate(world.dateId, storage.read)).toMatchObject({ going: 1 });
    const opening = { db: storage.read, vault: storage.vault };
    expect(await findRsvp({ dateId: world.dateId, userId: maya }, opening)).toBeNull();
    expect(await findRsvp({ dateId: world.dateId, userId: world.nextInLine }, opening)).toMatchObject({
      answer: 'going',
    });
    expect(await listSessions([world.group.id], opening)).toMatchObject([{ hostId: null }]);
    const desk = (await core.read(ids.moderators)).join('\n');
    expect(desk).toContain(world.group.name);
    expect(
      desk
        .split('\n')
        .filter((line) => line.includes('looks after'))
        .join(),
    ).not.toContain(maya);
  });

  it('is found and forgotten also on a server that was never set up, and came after the start', async () => {
    const guildId = '200000000000000077';
    const marks = { blockerMark: makeBlockerMark(storage.vault, guildId, maya), blockedMark: 'somebody' };
    await storage.write(async (tx) => {
      await core.needs.servers.ensure(guildId, tx);
      await tx.anonymousBlock.create({ data: { guildId, ...marks } });
    });
    const servers = entriesOf('blocks', (await exportOf(maya)).file).map(({ server }) => JSON.stringify(server));
    expect(servers.some((server) => server.includes(guildId))).toBe(true);
    await forgetPerson(maya, core.needs);
    expect(await storage.read.anonymousBlock.count({ where: { guildId } })).toBe(0);
  });

  it('has what they did on cases, with their own words, and the turns they took over, and not of whom', async () => {
    const { vault } = storage;
    const [some] = await storage.read.case.findMany({ take: 1 });
    const caseId = some?.id ?? '';
    const at = new Date(core.clock.now());
    const view = (userId: string) => ({ userId, tier: 'T2', yes: true }) as const;
    await storage.write(async (tx) => {
      const note = { act: 'note', at, actorId: maya, what: { note: 'juniper note of hers' } } as const;
      await addCaseEvent(caseId, note, { tx, vault });
      const given = { act: 'handed-over', at, actorId: maya, what: { to: ids.theo } } as const;
      await addCaseEvent(caseId, given, { tx, vault });
      await addCaseEvent(caseId, { ...note, actorId: ids.theo, what: { note: 'a note of his' } }, { tx, vault });
      const opinion = { id: newId(), caseId, question: 'tier', seen: 1, askedAt: at } as const;
      await addOpinion({ ...opinion, first: view(ids.theo) }, { tx, vault });
      await giveSecond({ id: opinion.id, second: view(maya), givenAt: at }, { tx, vault });
    });
    const { text, file } = await exportOf(maya);
    const duties = entriesOf('duties', file);
    expect(duties).toContainEqual(expect.objectContaining({ what: 'case: note', note: 'juniper note of hers' }));
    expect(duties).toContainEqual(expect.objectContaining({ what: 'case: handed-over', case: caseId }));
    expect(duties).toContainEqual(
      expect.objectContaining({ what: 'second look: tier', thought: { tier: 'T2', yes: true } }),
    );
    expect(entriesOf('shifts', file)).toContainEqual(
      expect.objectContaining({ what: 'turn taken over from somebody else' }),
    );
    expect(text).not.toContain(ids.theo);
    expect(text).not.toContain('a note of his');
  });

  it('stays where it protects others: a mute keeps its end', async () => {
    const look = () =>
      findMute(ids.guild, makeWriterMark(storage.vault, ids.guild, maya), { firm: core.needs.firm, db: storage.read });
    const before = await look();
    await forgetPerson(maya, core.needs);
    expect(before).not.toBeNull();
    expect(await look()).toBe(before);
  });

  it('of others is untouched', async () => {
    const { count: before } = await exportOf(ids.theo);
    await forgetPerson(maya, core.needs);
    expect((await exportOf(ids.theo)).count).toBe(before);
    expect(before).toBeGreaterThan(2);
    expect(await storage.read.case.count()).toBe(2);
  });

  it('is forgotten once, however often and at once it is asked for, and can be kept anew afterwards', async () => {
    const all = await Promise.all([1, 2, 3].map(() => forgetPerson(maya, core.needs)));
    expect(all.filter(({ hadAnything }) => hadAnything).length).toBeGreaterThanOrEqual(1);
    expect(await forgetPerson(maya, core.needs)).toMatchObject({ hadAnything: false });
    expect(await forgetPerson(ids.stranger, core.needs)).toMatchObject({ hadAnything: false });
    await keepEverything(maya, core);
    expect(entriesOf('checkIns', (await exportOf(maya)).file)).toHaveLength(2);
  });

  it('is whole or gone: what fails in between changes nothing', async () => {
    const before = (await exportOf(maya)).count;
    const broken = { ...core.needs, groups: { ...core.needs.groups, all: () => [] } };
    const outbox = { ...core.needs.outbox, withdraw: () => Promise.reject(new Error('no')) };
    await expect(forgetPerson(maya, { ...broken, outbox })).rejects.toThrow('no');
    expect((await exportOf(maya)).count).toBe(before);
  });

  it('names the thread that could not be deleted', async () => {
    // Nobody answers where this bot asks Discord.
    expect(await forgetPerson(maya, core.needs)).toMatchObject({ threads: { removed: [], left: [world.threadId] } });
    const seen = (found: 'gone' | 'unknown') => ({
      ...core.needs.places,
      remove: () => Promise.resolve(),
      lookUp: () => Promise.resolve(found),
    });
    await keepEverything(maya, core);
    expect(await forgetPerson(maya, { ...core.needs, places: seen('unknown') })).toMatchObject({
      threads: { removed: [], left: [world.threadId] },
    });
    await keepEverything(maya, core);
    const places = seen('gone');
    expect(await forgetPerson(maya, { ...core.needs, places })).toMatchObject({
      threads: { removed: [world.threadId], left: [] },
    });
  });
});
