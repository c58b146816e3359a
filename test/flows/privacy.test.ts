import { Routes } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { z } from 'zod';
import { createRest } from '../../src/discord/client.ts';
import { openStorage, type StorageAddress } from '../../src/storage/open-storage.ts';
import { makeMemberKey } from '../../src/storage/person-keys.ts';
import { languages } from '../../src/words/words.ts';
import { openCommunity, type Community, type Outcome, type Person, type SeenMessage } from '../kit/community.ts';
import { foundGroups, openPlaces } from '../kit/found-groups.ts';
import { captureLog, type CapturedLog } from '../kit/log.ts';
import { keepOwn } from '../kit/own-check-ins.ts';
import { describeOnBoth, readRaw, runSql } from '../kit/storage.ts';

const { privacy: say, guide, errors } = languages.en.words;

const file = z.object({
  you: z.string(),
  kept: z.array(z.object({ name: z.string(), entries: z.array(z.unknown()) })),
});

const active = z.object({ threads: z.array(z.object({ id: z.string(), parent_id: z.string() })) });

const reasons = 'tamarisk reasons to join';
const note = 'juniper note about what I saw';
const question = 'verbena question of my own';

describeOnBoth('somebody who wants to know what is kept about them, or to be forgotten', (databases) => {
  let address: StorageAddress;
  let community: Community;
  let captured: CapturedLog;
  let maya: Person;
  let theo: Person;

  beforeEach(async () => {
    address = await databases.make();
    captured = captureLog();
    community = await openCommunity({ storage: address, messageContent: false, log: captured.log });
    await community.call('POST', '/clock', { set: '2027-01-12T09:00:00Z' });
    [maya, theo] = [community.person('maya'), community.person('theo')];
  });
  afterEach(() => community.close());

  const cardOf = ({ answer, text }: Outcome): SeenMessage => {
    if (!answer) throw new Error(`There is no card: ${text}`);
    return answer;
  };

  async function exportOf(who: Person, where: { in?: string; locale?: string } = {}) {
    const answered = await who.runs('privacy export', {}, where);
    expect(answered.ephemeral).toBe(true);
    const { attachments } = cardOf(answered);
    expect(attachments.map(({ filename }) => filename)).toEqual(['lamplight-export.html', 'lamplight-export.json']);
    const [page = '', text = ''] = await Promise.all(attachments.map(async ({ url }) => (await fetch(url)).text()));
    const { you, kept } = file.parse(JSON.parse(text));
    expect(you).toBe(who.id);
    const names = kept.filter(({ entries }) => entries.length > 0).map(({ name }) => name);
    return { answered, text, page, names };
  }

  /** A report by her, one message tomorrow, a request to join, and check-ins of her own: directly, and in a thread that the bot made. */
  async function keepSome(): Promise<void> {
    const [group] = await foundGroups(community, address, [
      { name: 'Harbour', belonging: 'role', admission: 'request', question: 'What brings you?' },
    ]);
    if (!group) throw new Error('There is no group.');
    const target = await theo.says('lounge', 'hello everybody');
    const form = await maya.runs('Tell the moderators', {}, { target });
    await maya.fills(form, { reason: ['worried'], note });
    const opened = await maya.runs('crisis');
    const closed = await maya.presses(guide.buttons.notNow, cardOf(opened));
    const asked = await maya.presses(guide.tomorrow.button, cardOf(closed));
    await maya.presses(guide.tomorrow.yes, cardOf(asked));
    const joining = await maya.runs('group join', { group: 'Harbour' });
    await maya.fills(await maya.presses('Ask to join', cardOf(joining)), { answer: reasons });
    await community.idle();
    await keepChecks();
  }

  /** The bot makes her a thread, since she says yes to one question there; then she has a check-in in it. */
  async function keepChecks(): Promise<void> {
    const { guildId, channels, sandbox } = community;
    await community.person('olu').runs('checkin-admin place', { channel: channels['welcome'] ?? '' });
    const talk = await openPlaces(community).createThread(channels['lounge'] ?? '', 'A talk');
    for (const { id } of [theo, maya]) await openPlaces(community).addToThread(talk, id);
    const offered = await theo.runs('follow-up offer', { person: maya.id, when: 'tomorrow 18:00' }, { in: talk });
    await theo.presses(languages.en.words.followUpAdmin.here, cardOf(offered));
    const offer = await maya.waitsFor(talk, /A moderator offers/);
    expect((await maya.presses(languages.en.words.followUp.yesThread, offer)).text).toContain('I will ask you once');
    const [threadId = ''] = await listOwnThreads();
    await community.stopBot();
    const storage = await openStorage(address);
    const place = { kind: 'thread', threadId } as const;
    await keepOwn(sandbox.clock.now(), storage, { guildId, userId: maya.id, prompt: question, place });
    await storage.close();
    await community.startBot();
  }

  /** Threads below the channel that was set aside. */
  async function listOwnThreads(): Promise<string[]> {
    const rest = createRest(community.sandbox, community.sandbox.token);
    const { threads } = active.parse(await rest.get(Routes.guildActiveThreads(community.guildId)));
    return threads.filter((one) => one.parent_id === community.channels['welcome']).map(({ id }) => id);
  }

  /** Lets two days pass, hour by hour. */
  async function passTwoDays(): Promise<void> {
    await community.call('POST', '/clock', { advance: 'PT48H', step: 'PT1H' });
    await community.idle();
  }

  const listMessages = async () => (await maya.directMessages()).filter(({ ephemeral }) => !ephemeral);

  it('gets a private file with all of it, on a server and in direct messages, in their language', async () => {
    await keepSome();
    const { text, page, names, answered } = await exportOf(maya);
    for (const words of [note, question, reasons]) for (const file of [text, page]) expect(file).toContain(words);
    for (const name of names) expect(page).toContain(`<h2>${name} (`);
    expect(answered.text).toContain(say.file.twice);
    const kinds = ['key', 'checkIns', 'wishes', 'followUps', 'messages', 'waiting', 'reports'] as const;
    for (const kind of kinds) expect(names).toContain(say.kinds[kind].name);
    expect(answered.text).toContain(say.exported({ count: 1 }));
    for (const words of [note, question, reasons, maya.id]) expect((await exportOf(theo)).text).not.toContain(words);

    await community.call('POST', '/clock', { advance: 'PT26H', step: 'PT2H' });
    await community.idle();
    const [message] = await listMessages();
    expect(message?.text).toContain(guide.tomorrow.message());
    const { channelId } = await community.call<{ channelId: string }>('GET', `/dms?userId=${maya.id}`);
    expect((await exportOf(maya, { in: channelId })).text).toContain(note);
    const german = await exportOf(maya, { locale: 'de' });
    expect(german.answered.text).toContain(languages.de.words.privacy.exported({ count: 1 }));
    expect(german.page).toContain(`<title>${languages.de.words.privacy.file.title}</title>`);
  });

  it('sees on a card what kinds of things there are, page by page, and nothing of what is in them', async () => {
    const none = await maya.runs('privacy show');
    expect(none.ephemeral).toBe(true);
    expect(none.text).toContain(say.show.nothing);
    expect(none.text).toContain(say.show.noMessages);
    for (const said of [say.file.how, say.show.inFile, say.show.forget]) expect(none.text).not.toContain(said);
    await keepSome();
    const { groups } = languages.en.words;
    const shown: Outcome[] = [await maya.runs('privacy show')];
    for (let last = shown[0]; last?.text.includes(groups.browse.next); last = shown.at(-1))
      shown.push(await maya.presses(groups.browse.next, cardOf(last)));
    const text = shown.map((one) => one.text).join('\n');
    const { names } = await exportOf(maya);
    for (const name of names) expect(text).toContain(`**${name}**`);
    expect(text).toContain(say.kinds.checkIns.why);
    expect(text).not.toContain(say.kinds.shifts.name);
    for (const said of [say.file.how, say.show.inFile, say.show.forget]) expect(text).toContain(said);
    for (const words of [note, question, reasons]) expect(text).not.toContain(words);
    expect(shown.length).toBeGreaterThan(1);
    const back = await maya.presses(groups.browse.previous, cardOf(shown.at(-1) ?? none));
    expect(back.text).toBe(shown.at(-2)?.text);
    const german = await maya.runs('privacy show', {}, { locale: 'de' });
    expect(german.text).toContain(languages.de.words.privacy.kinds.checkIns.name);
  });

  it('is told what goes and what stays, and is then forgotten: nothing comes any more, and nothing can be read', async () => {
    await keepSome();
    const asked = await maya.runs('privacy forget');
    expect(asked.ephemeral).toBe(true);
    for (const said of [...say.forget.goesList, ...say.forget.staysList]) expect(asked.text).toContain(said);
    expect((await exportOf(maya)).names.length).toBeGreaterThan(5);

    const done = await maya.presses(say.forget.yes, cardOf(asked));
    expect(done.text).toContain(say.forget.done);
    expect(done.text).toContain(say.forget.threadGone);
    await community.idle();
    expect(await listOwnThreads()).toEqual([]);
    const before = (await listMessages()).length;
    await passTwoDays();
    expect(await listMessages()).toHaveLength(before);
    expect(await listOwnThreads()).toEqual([]);
    expect((await exportOf(maya)).names).toEqual([say.kinds.journal.name]);
    const shown = await maya.runs('privacy show');
    expect(shown.text).toContain(say.kinds.journal.until);
    for (const said of [say.show.nothing, say.file.how, say.show.forget]) expect(shown.text).not.toContain(said);
    const how = say.file.how.replaceAll('`', '');
    const left = await exportOf(maya);
    for (const file of [left.text, left.page]) expect(file).not.toContain(how);
    for (const table of ['Person', 'OwnCheckIn', 'OwnWishes', 'FollowUp', 'Waiting'])
      expect(await countOf(table, maya), table).toBe(0);
    const raw = await readRaw(address);
    for (const secret of [maya.id, note, question, reasons]) {
      expect(raw.includes(secret), secret).toBe(false);
      expect(captured.text()).not.toContain(secret);
    }
  });

  it('finds nothing to delete where nothing is kept, presses twice without harm, and can begin anew', async () => {
    const first = await maya.runs('privacy forget');
    expect((await maya.presses(say.forget.yes, cardOf(first))).text).toBe(say.forget.nothing);
    const old = await maya.runs('privacy forget');
    await keepSome();
    expect((await maya.presses(say.forget.yes, cardOf(old))).text).toContain(say.forget.done);
    const again = await maya.runs('group join', { group: 'Harbour' });
    await maya.fills(await maya.presses('Ask to join', cardOf(again)), { answer: reasons });
    expect((await exportOf(maya)).names).toContain(say.kinds.waiting.name);
  });

  it('cannot have the file made without end', async () => {
    for (let time = 1; time <= 5; time += 1) await exportOf(maya);
    expect((await maya.runs('privacy export')).text).toBe(errors['privacy-too-often']());
  });

  /** Rows of a table; of people only hers, since others are kept as well. */
  async function countOf(table: string, who: Person): Promise<number> {
    const storage = await openStorage(address);
    const key = makeMemberKey(who.id, storage.vault);
    await storage.close();
    return Number(await runSql(address, `SELECT COUNT(*) FROM "${table}" WHERE "memberKey" = '${key}'`));
  }
});
