import { access, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { en } from '../../src/words/en.ts';
import {
  meetPerson,
  openCommunity,
  type Community,
  type Outcome,
  type Person,
  type SeenMessage,
} from '../kit/community.ts';
import { captureLog } from '../kit/log.ts';
import { describeOnBoth, readRaw } from '../kit/storage.ts';

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

/** What the founder wrote for all to read: it has to be found, or the search below finds nothing at all. */
const publicWords = 'Wolfsbane circle, for those who lost somebody';

describeOnBoth('a canary', (databases) => {
  it('of groups is found in no log line, and in no byte of the database, while they are used and after', async () => {
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

  it('is found in no log line, and in no byte of the database', async () => {
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

  it('is found in no file that a run leaves behind', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'lamplight-canary-'));
    const before = process.cwd();
    process.chdir(folder);
    try {
      const community = await openCommunity({ storage: await databases.make() });
      await sing(community);
      await community.close();
      const files = await readdir(folder, { recursive: true, withFileTypes: true });
      for (const file of files.filter((entry) => entry.isFile())) {
        const text = await readFile(join(file.parentPath, file.name));
        for (const secret of Object.values(canary).flatMap(pieces)) expect(text.includes(secret)).toBe(false);
      }
    } finally {
      process.chdir(before);
      await rm(folder, { recursive: true, force: true });
    }
  });
});

/** A secret and its rarest word: a part that leaks is a leak. */
function pieces(secret: string): string[] {
  return [secret, secret.split(' ')[0] ?? secret];
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

  await say(canary.worrying);
  await say(canary.dangerous);
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
