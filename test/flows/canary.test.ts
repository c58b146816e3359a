import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openCommunity, type Community, type Outcome } from '../kit/community.ts';
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

describeOnBoth('a canary', (databases) => {
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
