import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { writeReceipt } from '../../src/moderation/receipts/write-receipt.ts';
import { packageRoot } from '../../src/storage/package-root.ts';
import { rotateKey } from '../../src/storage/rotation/rotate-key.ts';
import type { Storage } from '../../src/storage/open-storage.ts';
import { en } from '../../src/words/en.ts';
import { languages } from '../../src/words/words.ts';
import { makePlan } from '../kit/check-ins.ts';
import {
  meetPerson,
  openCommunity,
  type Community,
  type Outcome,
  type Person,
  type SeenMessage,
} from '../kit/community.ts';
import { openEars, type Ears } from '../kit/ears.ts';
import { createOpener, listCells } from '../kit/open-sealed.ts';
import { keepOwn } from '../kit/own-check-ins.ts';
import { describeOnBoth, rawParts } from '../kit/storage.ts';
import { readTables } from '../kit/tables.ts';

// What test/flows/canary.test.ts looks for in the log and in the database, looked for wherever an operator keeps something of the bot: in a log at its
// loudest, in what monitoring reads, in the database and in a backup of it. By a story of what people bring to moderators.

const { receipts: say, appeals: staff } = languages.en.words;

/** Names and words that occur nowhere else. */
const canary = {
  owner: 'Quillowner',
  moderator: 'Brackenmod',
  second: 'Sorrelmod',
  writer: 'Thistlewriter',
  reporter: 'Marigoldreporter',
  channel: 'cornflower-parlour',
  worrying: 'zirconium nights: I keep thinking about killing myself',
  dangerous: 'zephyrine farewell, I am going to kill myself tonight with the pills I saved. goodbye everyone',
  harmless: 'xylophone biscuits on the balcony',
  note: 'wisteria note: they wrote something that frightened me',
  staffNote: 'hellebore note: I talked with them last week',
  removed: 'medlar words that were taken down',
  appeal: 'juniper plea: it was meant for myself alone',
  verdict: 'lovage verdict: we read it in a hurry',
  prompt: 'saffron question of the morning?',
  goal: 'amaranth goal',
  ownWords: 'quarzite evening: I keep thinking about killing myself, and I am tired.',
  ownDanger: 'malachite evening: I am going to kill myself tonight with the pills I saved. goodbye everyone',
};

/** What of it is kept for a while, encrypted. */
const keptWords = ['note', 'staffNote', 'removed', 'appeal', 'verdict', 'prompt', 'goal'] as const;

/** A community of canary names with all that hears of it. */
interface Stage {
  community: Community;
  storage: Storage;
  guildId: string;
  parlour: string;
  /** What nobody may find: names, words and ids of people. */
  secrets: Record<string, string>;
  who: (name: string) => Person;
}

describeOnBoth('a canary of what moderators do', (databases) => {
  let ears: Ears | null = null;
  let community: Community | null = null;
  afterEach(async () => {
    await community?.close();
    await ears?.close();
    [community, ears] = [null, null];
  });

  it(
    `is found in no log line, no metric, no ${rawParts[databases.kind]} and in no backup, and a user’s id in no column but encrypted`,
    { timeout: 300_000 },
    async () => {
      const address = await databases.make();
      ears = await openEars();
      community = await openCommunity({ storage: address, log: ears.log, watch: ears.watch });
      const stage = await openStage(community, await databases.open(address));
      await singOfCases(stage);
      await singOfReceipts(stage);
      await singOfCheckIns(stage);

      const heard = await ears.read(address);
      expect(heard['log']?.toString()).toContain('flag.opened');
      expect(heard['metrics']?.toString()).toMatch(/lamplight_events_total\{event="flag\.opened"[^}]*\} [1-9]/);
      for (const place of ['database', 'unpacked backup'])
        expect(heard[place]?.includes(stage.guildId), place).toBe(true);
      expect(findAll(stage.secrets, heard)).toEqual([]);
      const tables = await readTables(address);
      for (const table of ['Flag', 'CaseEvent', 'Receipt', 'OwnCheckIn', 'OutboxMessage', 'AuditEntry'])
        expect(tables[table]?.length, table).toBeGreaterThan(0);
      // All of it happened: the same words are there for whoever has the key.
      const open = createOpener(tables, stage.storage.vault);
      const kept = listCells(tables).map((cell) => String(open(cell)));
      for (const words of keptWords)
        expect(
          kept.some((text) => text.includes(canary[words])),
          words,
        ).toBe(true);
      const people = Object.entries(stage.secrets).filter(([name]) => name.startsWith('id of'));
      const named = listCells(tables).filter(
        ({ value }) => !(value instanceof Uint8Array) && people.some(([, id]) => String(value).includes(id)),
      );
      expect(named.map(({ table, column }) => `${table}.${column}`)).toEqual([]);

      // With another key it is no different, and what was sealed is found by the rule by which it is sealed.
      await community.stopBot();
      expect(await rotateKey({ address, lead: 0, onStep: () => undefined })).toMatchObject({ damaged: 0 });
      await community.startBot();
      await community.idle();
      await community.stopBot();
      expect(findAll(stage.secrets, await ears.read(address))).toEqual([]);
    },
  );
});

it('the schema knows no column for the id of a user that is not encrypted', async () => {
  const schema = await readFile(join(packageRoot, 'prisma', 'schema.prisma'), 'utf8');
  const said = [...schema.matchAll(/^ +\/\/\/ (.*)\n +(\w+) +(\w+)/gm)].filter(([, comment = '']) =>
    /\buser ids?\b/.test(comment),
  );
  expect(said.length).toBeGreaterThan(8);
  const clear = said.filter(([, comment = '', , type]) => type !== 'Bytes' && !/\b(HMAC|keyed hash)\b/i.test(comment));
  expect(clear.map(([, , column]) => column)).toEqual([]);
});

/** Where each secret, or its rarest word, is found. */
function findAll(secrets: Readonly<Record<string, string>>, heard: Readonly<Record<string, Buffer>>): string[] {
  return Object.entries(secrets).flatMap(([name, secret]) =>
    Object.entries(heard).flatMap(([place, bytes]) =>
      [secret, secret.split(' ')[0] ?? secret].some((piece) => bytes.includes(piece))
        ? [`${name} in the ${place}`]
        : [],
    ),
  );
}

/** Makes a server of people with canary names. */
async function openStage(community: Community, storage: Storage): Promise<Stage> {
  const { owner, moderator, second, writer, reporter, channel } = canary;
  const guild = await community.call<{
    guildId: string;
    members: Record<string, string>;
    channels: Record<string, string>;
  }>('POST', '/guilds', {
    name: 'Canary',
    owner,
    roles: [{ name: 'Moderators' }],
    members: [{ name: moderator, roles: ['Moderators'] }, { name: second, roles: ['Moderators'] }, writer, reporter],
    channels: [channel],
    setup: true,
  });
  const ids = Object.entries(guild.members).map(([name, id]): [string, string] => [`id of ${name}`, id]);
  return {
    community,
    storage,
    guildId: guild.guildId,
    parlour: guild.channels[channel] ?? '',
    secrets: { ...canary, ...Object.fromEntries(ids) },
    who: (name) => meetPerson(name, guild, community),
  };
}

/** Messages that are flagged, a report with a note, notes of moderators, cases that are claimed and closed. */
async function singOfCases({ community, parlour, who }: Stage): Promise<void> {
  const [writer, moderator] = [who(canary.writer), who(canary.moderator)];
  // What somebody writes within a quarter of an hour is one case: these are three.
  for (const text of [canary.worrying, canary.dangerous]) {
    await writer.says('lounge', text);
    await community.idle();
    await community.call('POST', '/clock', { advance: 'PT16M', step: 'PT16M' });
  }
  await writer.says(parlour, canary.worrying);
  const target = await writer.says('lounge', canary.harmless);
  const form = await who(canary.reporter).runs('Tell the moderators', {}, { target });
  await who(canary.reporter).fills(form, { reason: ['worried'], note: canary.note });
  await community.idle();
  const cards = (await moderator.sees('moderators')).filter(({ text }) => /^Claim$/m.test(text));
  expect(cards.length).toBeGreaterThanOrEqual(3);
  for (const card of cards) {
    await moderator.presses('Claim', card);
    const noting = await moderator.presses(en.queue.note, card);
    expect((await moderator.fills(noting, { note: canary.staffNote })).state).not.toBe('failed');
  }
  for (const card of cards.slice(1))
    await moderator.fills(await moderator.presses('Close', card), { outcome: ['supported'] });
  await community.idle();
}

/** Something that was done to somebody, what they say to it, and what becomes of that. */
async function singOfReceipts({ community, storage, guildId, parlour, who }: Stage): Promise<void> {
  const { clock } = community.sandbox;
  const [writer, moderator, second] = [who(canary.writer), who(canary.moderator), who(canary.second)];
  const done = { guildId, userId: writer.id, act: 'removed', rule: 'harassment', channelId: parlour } as const;
  const receipt = { ...done, words: canary.removed, until: null, caseId: null, deciderId: moderator.id };
  await storage.write((tx) => writeReceipt(receipt, { storage, clock }, tx));
  const record = await readAll(writer, await writer.runs('my record'), community);
  const shown = record.find(({ text }) => text.includes(canary.removed));
  await writer.fills(await writer.presses(say.appeal.button, need(shown)), { words: canary.appeal });
  const card = await second.waitsFor('moderators', /a member asks for another look/);
  await second.presses(staff.take, card);
  await second.fills(await second.presses(staff.overturn, card), { words: canary.verdict });
  await second.waitsFor('moderators', /Overturned by/);
  await community.idle();
}

/** A check-in of somebody's own, and words that they answer it with. */
async function singOfCheckIns({ community, storage, guildId, who }: Stage): Promise<void> {
  const writer = who(canary.writer);
  const tomorrow = new Date(community.sandbox.clock.now() + 86_400_000).toISOString().slice(0, 10);
  await community.call('POST', '/clock', { set: `${tomorrow}T18:55:00Z` });
  const { channelId } = await community.call<{ channelId: string }>('GET', `/dms?userId=${writer.id}`);
  const now = community.sandbox.clock.now();
  const own = { userId: writer.id, guildId, prompt: canary.prompt, goals: [canary.goal] };
  await keepOwn(now, storage, {
    ...own,
    plan: makePlan(now, { zone: 'UTC' }),
    place: { kind: 'direct', channelId },
  });
  await community.call('POST', '/clock', { advance: 'PT6M', step: 'PT1M' });
  await community.idle();
  const asked = need((await writer.directMessages()).findLast(({ text }) => text.includes(canary.prompt)));
  await writer.presses(en.round.levels[2], asked);
  for (const text of [canary.ownWords, canary.ownDanger])
    await writer.fills(await writer.presses(en.round.write, asked), { text });
  await community.idle();
}

async function readAll(who: Person, { interactionId }: Outcome, community: Community): Promise<SeenMessage[]> {
  await community.idle();
  const { answer, followUps } = await who.seesOutcome(interactionId);
  return [...(answer ? [answer] : []), ...followUps];
}

function need(message: SeenMessage | undefined): SeenMessage {
  if (!message) throw new Error('There is no such message.');
  return message;
}
