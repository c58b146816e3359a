import { access, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { letIn } from '../../src/groups/belonging.ts';
import { openVault } from '../../src/storage/vault.ts';
import { en } from '../../src/words/en.ts';
import { openAnonymousCommunity, type AnonymousCommunity } from '../kit/anonymous.ts';
import { tellAnonymousStory, type Cast, type Lines, type Moment } from '../kit/anonymous-story.ts';
import {
  meetPerson,
  openCommunity,
  type Community,
  type Outcome,
  type Person,
  type SeenMessage,
} from '../kit/community.ts';
import { eavesdrop } from '../kit/eavesdrop.ts';
import { openPlaces } from '../kit/found-groups.ts';
import { captureLog } from '../kit/log.ts';
import { createOpener, listCells } from '../kit/open-sealed.ts';
import { describeOnBoth, rawParts, readRaw, runSql } from '../kit/storage.ts';
import { readTables } from '../kit/tables.ts';
import { takeAway } from '../kit/take-away.ts';

/** Words and names that occur nowhere else. */
const canary = {
  owner: 'Quillowner',
  moderator: 'Brackenmod',
  writer: 'Thistlewriter',
  reporter: 'Marigoldreporter',
  worrying: 'zirconium nights: I keep thinking about killing myself',
  dangerous: 'zephyrine farewell, I am going to kill myself tonight with the pills I saved. goodbye everyone',
  harmless: 'xylophone biscuits on the balcony',
  note: 'wisteria note: they wrote something that frightened me',
  unusable: 'y'.repeat(30) + ' obsidian',
};

/** The same of a story about groups. */
const groupCanary = {
  owner: 'Pennantowner',
  moderator: 'Sorrelmod',
  first: 'Larkspurfirst',
  second: 'Foxglovesecond',
  third: 'Gentianthird',
  asker: 'Campionasker',
  declined: 'Bistortdeclined',
  helper: 'Tansyhelper',
  heir: 'Burdockheir',
  therapist: 'Feverfew Quistorp-Lindqvist',
  place: 'Samphire Wharf 77, by the blue door',
  answer: 'mugwort spring: my father died and I drink',
  refusedAnswer: 'agrimony: I hear voices since June',
  post: 'yarrow evenings, nobody writes back to me here',
  reply: 'comfrey words of somebody who answers',
  sentence: 'hyssop: Tuesdays are too loud for me',
  ownWords: 'valerian months since my wife died and I miss her',
  urgentWords: 'skullcap plan, I want to kill myself tonight',
};

/** The same of a story about anonymous posts: people, and what they write. */
const anonymousPeople = {
  writer: 'Mallowwriter',
  harsh: 'Nettleharsh',
  endangered: 'Violetendangered',
  reader: 'Clovereader',
  moderator: 'Teaselmod',
  first: 'Sedgefirst',
  second: 'Rushsecond',
  third: 'Fernthird',
};

const anonymousLines: Lines = {
  said: 'pimpernel soup again today',
  post: 'celandine mornings since the move, and I feel so alone',
  door: 'speedwell nights are long, and I count the hours',
  reply: 'tormentil tea helped me today',
  response: 'bugloss words I know these nights well',
  held: 'eyebright walk, and the wind was warm',
  refused: 'ragwort people, you all bore me so much',
  note: 'toadflax note please say it in another way',
  threat: 'butterbur I will find you and kill you',
  report: 'melilot note it is about my sister',
  danger: 'sandwort I am going to kill myself tonight, I have the pills in front of me',
  answer: 'vervain I am here, are you safe where you are?',
  back: 'borage I am on the terrace with tea',
  later: 'chicory cat on the stairs',
  telling: 'saxifrage somebody may ring me on 020 7946 0958',
  edited: 'periwinkle mornings now, I feel less alone',
  change: 'stonecrop walk, and the wind was cold',
  stuck: 'knapweed bus was late and I did not mind',
  why: 'centaury they said goodbye to somebody',
};

/** Sent while the database is away, so that what goes wrong is written down with it. */
const lostLine = 'dogwood evening that nobody got to read';

/** Where words of anonymous posts are kept, encrypted, and nowhere else. */
const meant = [
  'AnonymousPost.wordsSealed',
  'Flag.reporterSealed',
  'Opening.whySealed',
  'OutboxMessage.payloadSealed',
  'RelayLine.textSealed',
];

/** What the founder wrote for all to read: it has to be found, or the search below finds nothing at all. */
const publicWords = 'Wolfsbane circle, for those who lost somebody';

describeOnBoth('a canary', (databases) => {
  const part = rawParts[databases.kind];

  it(`of groups is found in no log line, and in no ${part}, while they are used and after`, async () => {
    const address = await databases.make();
    const captured = captureLog();
    const community = await openCommunity({ storage: address, log: captured.log });
    const secrets: Record<string, string> = { ...groupCanary };
    await singOfGroups(community, async (step, ids) => {
      Object.assign(secrets, ids);
      const kept = await readRaw(address);
      if (address.database.kind === 'sqlite') await access(`${address.database.file}-wal`);
      expect(kept.includes(publicWords), 'what all may read').toBe(true);
      for (const [name, secret] of Object.entries(secrets))
        for (const piece of pieces(secret))
          expect(kept.includes(piece), `${name} in the database, ${step}`).toBe(false);
    });
    await community.stopBot();
    const kept = await readRaw(address);
    await community.close();

    expect(captured.text()).toContain('message.screened');
    for (const [name, secret] of Object.entries(secrets))
      for (const piece of pieces(secret)) {
        expect(captured.text(), `${name} in the log`).not.toContain(piece);
        expect(kept.includes(piece), `${name} in the database at the end`).toBe(false);
      }
  });

  it(`is found in no log line, and in no ${part}`, async () => {
    const address = await databases.make();
    const captured = captureLog();
    const community = await openCommunity({ storage: address, log: captured.log });
    const ids = await sing(community);
    await community.stopBot();
    const kept = await readRaw(address);
    await community.startBot();
    await community.idle();
    await community.close();

    expect(captured.events()).toContain('flag.opened');
    for (const [name, secret] of Object.entries({ ...canary, ...ids }))
      for (const piece of pieces(secret)) {
        expect(captured.text(), `${name} in the log`).not.toContain(piece);
        expect(kept.includes(piece), `${name} in the database`).toBe(false);
      }
  });

  it(
    `of anonymous posts is found in no log line and in no ${part}; encrypted only where it is meant to be, and gone when it is deleted`,
    { timeout: 300_000 },
    async () => {
      const address = await databases.make();
      const captured = captureLog();
      const room = await openAnonymousCommunity(address, { log: captured.log });
      const { cast, ids } = await inviteCast(room);
      const secrets: Record<string, string> = { ...anonymousPeople, ...anonymousLines, lostLine, ...ids };
      const vault = openVault(address.key ?? Buffer.alloc(0));
      const columns = new Set<string>();
      const kept = new Map<Moment, string[]>();
      let blobs: Buffer[] = [];
      await loseWords(room, cast.writer, () => takeAway(address));

      await tellAnonymousStory(room, { cast, lines: anonymousLines }, async (moment, { shares, receipts }) => {
        for (const one of [...shares, ...receipts]) secrets[`given ${one.slice(0, 3)}`] = one;
        const [tables, raw] = [await readTables(address), await readRaw(address)];
        for (const [name, secret] of Object.entries(secrets))
          for (const piece of pieces(secret))
            expect(raw.includes(piece), `${name} in the database, ${moment}`).toBe(false);
        const open = createOpener(tables, vault);
        const texts = listCells(tables).map((cell) => ({ cell, text: String(open(cell)) }));
        const found = Object.entries<string>({ ...anonymousLines }).flatMap(([name, line]) =>
          texts.flatMap(({ cell, text }) => {
            if (!text.includes(firstWord(line))) return [];
            columns.add(`${cell.table}.${cell.column}`);
            return [{ name, value: cell.value instanceof Uint8Array ? Buffer.from(cell.value) : null }];
          }),
        );
        kept.set(moment, [...new Set(found.map(({ name }) => name))].sort());
        // As it lay there: no copy of it is left either, in a page or in the log of the database.
        if (moment === 'it was opened')
          blobs = found.flatMap(({ name, value }) => (name === 'door' && value ? [value] : []));
        const copies = blobs.filter((blob) => raw.includes(blob));
        expect(copies, moment).toHaveLength(moment === 'it was opened' ? 1 : 0);
      });
      await room.community.stopBot();
      const raw = await readRaw(address);
      await room.community.close();

      expect([...columns].sort()).toEqual(meant);
      expect(kept.get('posts wait')).toEqual(['door', 'held', 'later', 'refused', 'report', 'telling', 'threat']);
      expect(kept.get('it is on its way')).toContain('stuck');
      expect(kept.get('it was opened')).toContain('door');
      expect(kept.get('a minute after it was deleted')).not.toContain('door');
      // What nobody has decided about, what was reported, and why something was opened.
      expect(kept.get('a hundred days later')).toEqual(['change', 'report', 'threat', 'why']);
      expect(captured.text()).toContain('storage');
      for (const [name, secret] of Object.entries(secrets))
        for (const piece of pieces(secret)) {
          expect(captured.text(), `${name} in the log`).not.toContain(piece);
          expect(raw.includes(piece), `${name} in the database at the end`).toBe(false);
        }
    },
  );

  it('that leaks is found at the end of every story: an id in the log or a column, a name, words that somebody typed', async () => {
    const address = await databases.make();
    const people = [
      { id: '81384788765712384', name: groupCanary.owner, isOwner: false },
      { id: '81384788765712385', name: 'kai', isOwner: true },
    ];
    const meta = (key: string, value: string) =>
      runSql(address, `INSERT INTO "Meta" ("key", "value") VALUES ('${key}', '${value}')`);
    const ears = eavesdrop(undefined);
    ears.hear('/act/message', { userId: '1', content: canary.worrying }, {});
    ears.hear('/act/submit', { fields: { name: [publicWords] } }, {});
    ears.hear('/guilds', { name: canary.harmless }, {});
    ears.hear('/act/press', { userId: '81384788765712385' }, { interactionId: '7' });
    ears.hear('/act/submit', { interactionId: '7', fields: { words: groupCanary.sentence } }, {});
    // What is random has names of three letters in it by chance.
    await meta('kai-Zx0pQ9vTqLw3rYsJf8uBcE', '1NfR7bHqUo5sXw2ZkGd4mPyA6tCv8eJlIh3_kai');
    ears.log.info('flag.opened', { caseId: 'kai_Zx0pQ9vTqLw3rYsJf8' });
    expect(await ears.search(address, people)).toEqual([]);

    await meta('c', 'a-channel-of-kai-and-others');
    ears.log.info('flag.opened', { guildId: '81384788765712384', caseId: groupCanary.owner });
    await meta('a', `user 81384788765712384, ${groupCanary.owner.toLowerCase()}`);
    await meta('b', `${canary.worrying} and ${canary.harmless}`);
    await meta('d', groupCanary.sentence);
    const found = await ears.search(address, people);
    expect(found.filter((leak) => !leak.includes('the bytes of')).sort()).toEqual(
      [
        '81384788765712384 in the log',
        `${groupCanary.owner} in the log`,
        `81384788765712384 in Meta.value`,
        `${groupCanary.owner} in Meta.value`,
        `${canary.worrying} in Meta.value`,
        'kai in Meta.value',
        `${groupCanary.sentence} in Meta.value`,
      ].sort(),
    );
    // An owner's words stay for a while in the bytes of what was in the clear and was deleted.
    expect(found.some((leak) => leak.startsWith(`${groupCanary.sentence} in the bytes`))).toBe(false);
    for (const place of ['database', 'backup'])
      expect(found).toContain(`${canary.worrying} in the bytes of the ${place}`);
  });

  it('is found in no file that a run leaves behind', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lamplight-canary-'));
    const before = process.cwd();
    process.chdir(folder);
    try {
      const address = await databases.make();
      const community = await openCommunity({ storage: address });
      await sing(community);
      await community.close();
      expect(await readdir(folder)).toEqual([]);
      const files = await readdir(dirname(address.keyFile), { recursive: true, withFileTypes: true });
      const left = files.filter((entry) => entry.isFile());
      expect(left.map(({ name }) => name)).toContain('erasures.log');
      for (const file of left) {
        const text = await readFile(join(file.parentPath, file.name));
        for (const secret of Object.values(canary).flatMap(pieces))
          expect(text.includes(secret), file.name).toBe(false);
      }
    } finally {
      process.chdir(before);
      await rm(folder, { recursive: true, force: true });
    }
  });
});

/** A secret and its rarest word: a part that leaks is a leak. */
function pieces(secret: string): string[] {
  return [secret, firstWord(secret)];
}

function firstWord(text: string): string {
  return text.split(' ')[0] ?? text;
}

/** People of canary names join the community and its groups. */
async function inviteCast(room: AnonymousCommunity): Promise<{ cast: Cast; ids: Record<string, string> }> {
  const { community, groups } = room;
  const { guildId, channels, roles } = community;
  const members: Record<string, string> = {};
  const places = openPlaces(community);
  for (const name of Object.values(anonymousPeople)) {
    const { userId } = await community.call<{ userId: string }>('POST', `/guilds/${guildId}/members`, { name });
    members[name] = userId;
    for (const group of Object.values(groups)) await letIn(group, userId, { places });
  }
  const who = (name: string): Person => meetPerson(name, { members, channels }, community);
  const { writer, harsh, endangered, reader, moderator, first, second, third } = anonymousPeople;
  const role = `/guilds/${guildId}/members/${members[moderator] ?? ''}/roles/${roles['Moderators'] ?? ''}`;
  await community.call('PUT', role);
  await community.idle();
  const cast: Cast = {
    ...{ writer: who(writer), harsh: who(harsh), endangered: who(endangered), reader: who(reader) },
    ...{ moderator: who(moderator), lead: room.person('olu'), custodians: [who(first), who(second), who(third)] },
  };
  const ids = Object.fromEntries(Object.entries(members).map(([name, id]) => [`id of ${name}`, id]));
  return { cast, ids };
}

/** Somebody sends words while the database is away: they come back, and what went wrong is in the log. */
async function loseWords(
  room: AnonymousCommunity,
  writer: Person,
  take: () => Promise<() => Promise<void>>,
): Promise<void> {
  const form = await room.opensForm(writer, 'harbour');
  const giveBack = await take();
  const { text } = await writer.fills(form, { text: lostLine });
  await giveBack();
  expect(text).toContain(lostLine);
  await room.community.idle();
}

/** Everything the bot does, once, by people with canary names and words. Returns the ids of those people. */
async function sing(community: Community): Promise<Record<string, string>> {
  const made = await community.call<{
    guildId: string;
    members: Record<string, string>;
    channels: Record<string, string>;
  }>('POST', '/guilds', {
    name: 'Canary',
    owner: canary.owner,
    roles: [{ name: 'Moderators' }],
    members: [{ name: canary.moderator, roles: ['Moderators'] }, { name: canary.writer }, { name: canary.reporter }],
    channels: [],
    setup: true,
  });
  const member = (name: string): string => made.members[name] ?? '';
  const lounge = made.channels['lounge'] ?? '';
  const say = async (content: string): Promise<string> =>
    (
      await community.call<{ messageId: string }>('POST', '/act/message', {
        userId: member(canary.writer),
        channelId: lounge,
        content,
      })
    ).messageId;
  const finish = async (path: string, body: object): Promise<Outcome> => {
    const { interactionId } = await community.call<{ interactionId: string }>('POST', path, body);
    return { ...(await community.call<Outcome>('GET', `/interactions/${interactionId}?wait=8000`)), interactionId };
  };
  const report = async (targetId: string, note: string): Promise<Outcome> => {
    const form = await finish('/act/command', {
      userId: member(canary.reporter),
      channelId: lounge,
      command: 'Tell the moderators',
      targetId,
    });
    return finish('/act/submit', { interactionId: form.interactionId, fields: { reason: ['worried'], note } });
  };

  // What somebody writes within a quarter of an hour is one case: these are three.
  const pass = async () => {
    await community.idle();
    await community.call('POST', '/clock', { advance: 'PT16M', step: 'PT16M' });
  };
  await say(canary.worrying);
  await pass();
  await say(canary.dangerous);
  await pass();
  const harmless = await say(canary.harmless);
  await report(harmless, canary.note);
  await finish('/act/command', {
    userId: member(canary.writer),
    channelId: lounge,
    command: 'crisis',
    options: { country: canary.unusable },
  });
  await community.idle();
  const view = new URLSearchParams({ userId: member(canary.moderator), channelId: made.channels['moderators'] ?? '' });
  const messages = await community.call<{ id: string; text: string }[]>('GET', `/view?${view.toString()}`);
  const cards = messages.filter(({ text }) => /^Claim$/m.test(text));
  expect(cards.length).toBeGreaterThanOrEqual(3);
  for (const { id } of cards) {
    const press = { userId: member(canary.moderator), messageId: id };
    await finish('/act/press', { ...press, label: 'Claim' });
    const form = await finish('/act/press', { ...press, label: 'Close' });
    await finish('/act/submit', { interactionId: form.interactionId, fields: { outcome: ['supported'] } });
  }
  await community.idle();
  return Object.fromEntries(Object.entries(made.members).map(([name, id]) => [`id of ${name}`, id]));
}

/** Everything that is done in groups, once, by people with canary names and words. `look` is called where much is kept. */
async function singOfGroups(
  community: Community,
  look: (step: string, ids: Record<string, string>) => Promise<void>,
): Promise<void> {
  const { owner, moderator, first, second, third, asker, declined, helper, heir } = groupCanary;
  const guild = await community.call<{
    guildId: string;
    members: Record<string, string>;
    channels: Record<string, string>;
  }>('POST', '/guilds', {
    name: 'Canary',
    owner,
    roles: [{ name: 'Moderators' }],
    members: [{ name: moderator, roles: ['Moderators'] }, first, second, third, asker, declined, helper, heir],
    channels: [],
    setup: true,
  });
  const meet = (name: string): Person => meetPerson(name, guild, community);
  const ids = Object.fromEntries(Object.entries(guild.members).map(([name, id]) => [`id of ${name}`, id]));
  const founder = meet(owner);
  const lookNow = async (step: string): Promise<void> => {
    await community.idle();
    await look(step, ids);
  };

  const harbour = await foundGroup(founder, { name: 'Harbour', way: 'role' }, { size: '2' });
  await foundGroup(founder, { name: 'Lantern', way: 'overwrite' }, { question: 'What brings you?' }, 'request');
  await foundGroup(founder, { name: 'Meadow', way: 'thread', under: guild.channels['lounge'] ?? '' }, { size: '40' });
  for (const name of [first, third]) await joinGroup(meet(name), 'Harbour', 'Join');
  const waiting = await joinGroup(meet(second), 'Harbour', 'Wait for a place');
  await meet(second).presses('Write to me when there is news', need(waiting));
  await joinGroup(meet(third), 'Meadow', 'Join');
  for (const [name, answer] of [
    [asker, groupCanary.answer],
    [declined, groupCanary.refusedAnswer],
  ] as const)
    await meet(name).fills(await joinGroup(meet(name), 'Lantern', 'Ask to join'), { answer });
  await lookNow('while people wait');

  const staff = meet(moderator);
  await staff.presses('Let in', await staff.waitsFor('moderators', /mugwort/));
  const refusing = await staff.presses('Decline', await staff.waitsFor('moderators', /agrimony/));
  await staff.fills(refusing, { reason: ['elsewhere'] });
  await founder.runs('group facilitators', { group: 'Harbour', add: meet(helper).id });
  await acceptRole(meet(helper), community);
  await meet(helper).runs('group hand-over', { group: 'Harbour', to: meet(heir).id });
  await lookNow('while a role goes on to somebody else');
  await acceptRole(meet(heir), community);

  await meet(first).says(harbour, groupCanary.post);
  await founder.runs('group pulse', { group: 'Harbour' });
  await founder.presses(en.care.pulse.askNow, need(await founder.runs('group pulse', { group: 'Harbour' })));
  const form = await meet(first).presses(en.pulse.answer, await meet(first).waitsFor(harbour, /How is \*\*Harbour/));
  const scores = Object.values(en.pulse.questions).map((label): [string, string[]] => [label, ['2']]);
  const answered = await meet(first).fills(form, {
    ...Object.fromEntries(scores),
    [en.pulse.form.sentenceLabel]: groupCanary.sentence,
  });
  expect(answered.text).toContain(en.pulse.thanks);
  for (const sentence of [groupCanary.ownWords, groupCanary.urgentWords]) {
    const said = await meet(third).presses(en.start.buttons.say, need(await meet(third).runs('start')));
    await meet(third).fills(said, { sentence });
  }
  await community.call('POST', '/clock', { advance: 'PT4H30M', step: 'PT15M' });
  await staff.waitsFor('moderators', /may still wait for a first answer/);
  await founder.says(harbour, groupCanary.reply);
  await lookNow('after a post, a pulse and words at the front door');

  const [file] = need(await founder.runs('setup', { export: true })).attachments;
  const content = await (await fetch(file?.url ?? '')).text();
  for (const piece of Object.values({ ...groupCanary, ...ids }).flatMap(pieces)) expect(content).not.toContain(piece);
  const preview = await founder.runs('setup', { import: { filename: 'shape.json', content } });
  await lookNow('while a shape is looked at');
  expect((await founder.presses('Bring it in', need(preview))).text).toContain('It is brought in');
  await meet(first).runs('group leave', { group: 'Harbour' });
  await lookNow('after all of it');
}

/** Founds a group with a therapist and a place, and returns the channel or thread it talks in. */
async function foundGroup(
  founder: Person,
  options: Record<string, string>,
  more: Record<string, string> = {},
  admission = 'open',
): Promise<string> {
  const card = need(await founder.runs('group create', { topic: 'grief', ...options }));
  await founder.fills(await founder.presses('Words', card), { purpose: publicWords });
  const runs = { led: ['both'], format: ['hybrid'], admission: [admission] };
  await founder.fills(await founder.presses('How it runs', card), runs);
  const { therapist, place } = groupCanary;
  const written = await founder.fills(await founder.presses('More', card), { therapist, place, ...more });
  expect(written.text).toContain('vouched for');
  const { text } = await founder.presses('Found it', card);
  const home = /<#(\d+)>/.exec(text)?.[1];
  if (home === undefined) throw new Error(`There is no group: ${text}`);
  return home;
}

async function joinGroup(who: Person, group: string, label: string): Promise<Outcome> {
  return who.presses(label, need(await who.runs('group join', { group })));
}

async function acceptRole(who: Person, community: Community): Promise<void> {
  await community.idle();
  const asked = (await who.directMessages()).findLast(({ text }) => text.includes('Will you'));
  if (!asked) throw new Error(`${who.name} was not asked.`);
  await who.presses(en.care.accept, asked);
}

function need({ answer, text }: Outcome): SeenMessage {
  if (!answer) throw new Error(`There is no card: ${text}`);
  return answer;
}
