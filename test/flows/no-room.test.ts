// A disk that is full, or that nobody can write to: nobody is told that something was kept that was not, what they typed comes back to them, help
// is there all the same, whoever runs the bot hears why, and it goes on by itself.
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { statement } from '../../src/storage/backend.ts';
import { createBackend, openStorage, type StorageAddress } from '../../src/storage/open-storage.ts';
import { openHealth } from '../../src/operating/open-health.ts';
import { en } from '../../src/words/en.ts';
import { de } from '../../src/words/de.ts';
import { findReceipt, openAnonymousCommunity, waitForMore } from '../kit/anonymous.ts';
import { keepCheckIn, makePlan } from '../kit/check-ins.ts';
import type { Outcome, SeenMessage } from '../kit/community.ts';
import { captureLog } from '../kit/log.ts';
import {
  canForbidWriting,
  fullDisk,
  fullServer,
  mountSmallDisk,
  readOnlyServer,
  unwritable,
  type SmallDisk,
  type Trouble,
} from '../kit/no-room.ts';
import { describeOnPostgres, describeOnSqlite } from '../kit/storage.ts';

const away = en.errors['storage-away']();
const words = {
  post: 'The wind was warm, zephyrine.',
  danger: 'I am going to kill myself tonight with the pills I saved, zephyrine. goodbye everyone',
  checkIn: 'We went to the lake, zephyrine.',
  report: 'She has gone quiet, zephyrine.',
  lounge: 'I keep thinking about killing myself',
};

/** A bot with a group whose check-in was asked, and its door for monitoring. */
async function open(address: StorageAddress) {
  const captured = captureLog();
  const door = await openHealth({ host: '127.0.0.1', port: 0 }, '0.1.0');
  const log = door.metrics.count(captured.log);
  const room = await openAnonymousCommunity(address, { log, watch: (bot) => door.watch(bot) });
  const { community } = room;
  const tomorrow = new Date(community.sandbox.clock.now() + 86_400_000).toISOString().slice(0, 10);
  await community.call('POST', '/clock', { set: `${tomorrow}T18:55:00Z` });
  const storage = await openStorage(address);
  const now = community.sandbox.clock.now();
  await keepCheckIn(room.groups.harbour, now, storage, { plan: makePlan(now, { zone: 'UTC' }) });
  await storage.close();
  await community.call('POST', '/clock', { advance: 'PT6M', step: 'PT1M' });
  const asked = await room.person('maya').waitsFor(room.home('harbour'), /How was today\?/);
  await community.idle();
  const ask = (page: string) => fetch(`http://127.0.0.1:${door.port}${page}`);
  return { ...room, captured, asked, ask, door };
}

type Room = Awaited<ReturnType<typeof open>>;

/** The forms that people have open when it happens; one in another language. */
async function openForms({ community, person, opensForm, asked }: Room) {
  const target = await person('dev').says('lounge', 'something ordinary');
  const forms = {
    post: await opensForm(person('noor'), 'harbour'),
    danger: await opensForm(person('sam'), 'meadow'),
    checkIn: await person('maya').presses(en.round.write, asked),
    report: await person('maya').runs('Tell the moderators', {}, { target, locale: 'de' }),
  };
  await community.idle();
  return forms;
}

/** What the rows say of what people did. */
async function countKept({ community }: Room, address: StorageAddress) {
  await community.idle();
  const storage = await openStorage(address);
  const { read } = storage;
  const [posts, cases, rounds] = [
    await read.anonymousPost.count(),
    await read.case.count(),
    await read.checkInRound.findMany(),
  ];
  await storage.close();
  return { posts, cases, answered: rounds.reduce((sum, { answered }) => sum + answered, 0) };
}

/** Everything that was said to somebody, one after the other. */
const said = ({ answer, followUps }: Outcome) => [answer, ...followUps].map((one) => one?.text ?? '').join('\n');

async function expectRefusals(room: Room, forms: Awaited<ReturnType<typeof openForms>>): Promise<void> {
  const { person, asked } = room;
  const [maya, noor, sam] = [person('maya'), person('noor'), person('sam')];
  const post = await noor.fills(forms.post, { text: words.post });
  expect(said(post)).toContain(away);
  expect(said(post)).toContain(words.post);
  expect(findReceipt(post)).toBeNull();

  const level = await maya.presses(en.round.levels[4], asked);
  expect(said(level)).toContain(away);
  expect(said(level)).not.toContain(en.round.noted({ level: en.round.levels[4] }));
  const checkIn = await maya.fills(forms.checkIn, { text: words.checkIn, who: ['group'] });
  expect(said(checkIn)).toContain(away);
  expect(said(checkIn)).toContain(words.checkIn);

  const report = await maya.fills(forms.report, { reason: ['worried'], note: words.report });
  expect(said(report)).toContain(de.errors['storage-away']());
  expect(said(report)).toContain(words.report);
  expect(said(report)).not.toMatch(/Thank you|Danke/);

  const danger = await waitForMore(sam, await sam.fills(forms.danger, { text: words.danger }));
  expect(danger.answer?.text).toContain(en.guide.opening.question());
  expect(said(danger)).toContain(away);
  expect(said(danger)).toContain(words.danger);
  expect(findReceipt(danger)).toBeNull();
}

async function expectHelp({ person }: Room): Promise<void> {
  const lines = await person('dev').runs('crisis', { country: 'GB' });
  expect(lines.text).toContain('116 123');
  expect(lines.ackMs).toBeLessThan(1_000);
  expect((await person('dev').runs('crisis')).text).toContain(en.guide.opening.question());
}

async function expectAlarm({ ask, captured }: Room, code: string): Promise<void> {
  const health = await ask('/health');
  expect([health.status, await health.json()]).toEqual([503, { discord: true, database: false }]);
  // Nobody may take it out of service: help answers.
  expect((await ask('/ready')).status).toBe(200);
  const metrics = await (await ask('/metrics')).text();
  expect(metrics).toContain('lamplight_well{part="database"} 0');
  expect(metrics).toMatch(/lamplight_events_total\{event="storage.away",level="error",tier="none"\} \d/);
  expect(captured.lines()).toContainEqual({ level: 'error', msg: 'storage.away', code });
  expect(captured.text()).not.toContain('zephyrine');
}

async function expectEverything(room: Room): Promise<void> {
  const { community, person, posts, home, asked } = room;
  const { outcome, receipt } = await posts(person('noor'), 'harbour', words.post);
  expect(receipt).not.toBeNull();
  expect(said(outcome)).not.toContain(away);
  await person('maya').waitsFor(home('harbour'), new RegExp(words.post));
  const level = await person('maya').presses(en.round.levels[4], asked);
  expect(level.text).toContain(en.round.noted({ level: en.round.levels[4] }));
  const target = await person('dev').says('lounge', 'something ordinary too');
  const form = await person('maya').runs('Tell the moderators', {}, { target });
  const thanks = await person('maya').fills(form, { reason: ['worried'], note: words.report });
  expect(thanks.text).toContain('Thank you for looking out');
  await person('theo').waitsFor('moderators', new RegExp(words.report));
  await community.idle();
}

/** The database says of itself that nothing is damaged. */
async function findDamage({ database }: StorageAddress): Promise<string[]> {
  const backend = await createBackend(database);
  const connection = await backend.connect();
  try {
    if (database.kind === 'sqlite') {
      const { rows } = await connection.queryRaw(statement('PRAGMA integrity_check'));
      expect(rows).toEqual([['ok']]);
    }
    return await backend.findDamage(connection);
  } finally {
    await connection.dispose();
  }
}

async function play(address: StorageAddress, trouble: Trouble): Promise<void> {
  const room = await open(address);
  const { community, person, ask, captured, door } = room;
  try {
    const forms = await openForms(room);
    const before = await countKept(room, address);
    const end = await trouble.begin(address);
    let worrying: string;
    try {
      await expectHelp(room);
      await expectRefusals(room, forms);
      worrying = await person('dev').says('lounge', words.lounge);
      await expectHelp(room);
      await expectAlarm(room, trouble.code);
    } finally {
      await end();
    }
    await expect.poll(async () => (await ask('/health')).status, { timeout: 20_000 }).toBe(200);
    expect(captured.events()).toContain('storage.back');
    // What was read meanwhile is not forgotten; of all that people were told was not kept, nothing is.
    await community.call('POST', '/clock', { advance: 'PT1M', step: 'PT5S' });
    await person('theo').waitsFor('moderators', new RegExp(worrying));
    expect(await countKept(room, address)).toEqual({ ...before, cases: before.cases + 1 });
    await expectEverything(room);
    const cards = (await person('theo').sees('moderators')).filter(({ text }: SeenMessage) => text.includes(worrying));
    expect(cards).toHaveLength(1);
    expect(await countKept(room, address)).toMatchObject({ posts: before.posts + 1, answered: before.answered + 1 });
    expect(await findDamage(address)).toEqual([]);
  } finally {
    await community.close();
    await door.close();
  }
}

const promise =
  'tells nobody that something was kept, gives back what they typed, says why to its operator, and goes on by itself';

describeOnSqlite(`a bot ${unwritable.name}`, (databases) => {
  it.skipIf(!canForbidWriting)(promise, async () => play(await databases.make(), unwritable));
});

describe('a bot whose disk is full, on SQLite', () => {
  it(promise, async ({ skip }) => {
    const disk: SmallDisk | null = await mountSmallDisk();
    if (!disk) return skip('needs to be allowed to mount a disk');
    try {
      const database = { kind: 'sqlite', file: join(disk.folder, 'lamplight.db') } as const;
      await play({ database, key: Buffer.alloc(32, 7), keyFile: join(disk.folder, 'lamplight.key') }, fullDisk(disk));
    } finally {
      await disk.remove();
    }
  });
});

describeOnPostgres('a bot', (databases) => {
  it.each([fullServer, readOnlyServer])(`$name ${promise}`, async (trouble) => play(await databases.make(), trouble));
});
