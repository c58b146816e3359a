import { EventEmitter, once } from 'node:events';
import { beforeEach, expect, it } from 'vitest';
import { findPromised } from '../../../src/anonymous/custody/promised.ts';
import { tellWriter } from '../../../src/anonymous/return-post.ts';
import { snapshotInteraction } from '../../../src/discord/snapshot.ts';
import { begin } from '../../../src/moderation/postvention/begin.ts';
import { drawBegun, drawFirst, drawLast } from '../../../src/moderation/postvention/cards.ts';
import { end } from '../../../src/moderation/postvention/end.ts';
import { forgetOld, keepPostventions } from '../../../src/moderation/postvention/keep.ts';
import { dayMs, keepMs, mostOpen, type Postvention } from '../../../src/moderation/postvention/postvention.ts';
import { listPostventionsOf, savePostvention } from '../../../src/moderation/postvention/store.ts';
import { rewriteDraft, writeDraft } from '../../../src/moderation/postvention/write-draft.ts';
import { lookAtQueue } from '../../../src/moderation/queue/look.ts';
import { findLater } from '../../../src/moderation/receipts/find-later.ts';
import { listLive } from '../../../src/moderation/rota/store.ts';
import { listMessagesTo } from '../../../src/outbox/to-person.ts';
import { exportKept } from '../../../src/privacy/export-kept.ts';
import { forgetPerson } from '../../../src/privacy/forget-person.ts';
import { listSessions } from '../../../src/sessions/store.ts';
import { addTranslationNote } from '../../../src/discord/translation-note.ts';
import type { Storage } from '../../../src/storage/open-storage.ts';
import { makeMemberKey } from '../../../src/storage/person-keys.ts';
import { PermissionFlagsBits } from 'discord.js';
import { en } from '../../../src/words/en.ts';
import { languageCodes, languages } from '../../../src/words/words.ts';
import { readCard } from '../../kit/cards.ts';
import { makeWorld, openCore, type Core } from '../../kit/core.ts';
import { damage } from '../../kit/damage.ts';
import { ids, makeCommand } from '../../kit/interactions.ts';
import { keepEverything } from '../../kit/keep-everything.ts';
import { makePostvention } from '../../kit/postventions.ts';
import { readCode } from '../../kit/read-code.ts';
import { describeOnBoth } from '../../kit/storage.ts';

const maya = ids.maya;
const owner = { userId: ids.olu, roles: [], permissions: PermissionFlagsBits.ManageGuild };
const act = { guildId: ids.guild, actor: owner };
const noThread = { channelId: undefined, title: undefined, days: undefined };

describeOnBoth('a time after a death', (databases) => {
  let storage: Storage;
  let core: Core;

  beforeEach(async () => {
    storage = await databases.open();
    core = await openCore(storage);
    await core.setUp();
  });

  async function beginFor(accountId: string | null, wish = noThread): Promise<Postvention> {
    const draft = await writeDraft({ ...act, accountId }, wish, core.needs);
    return (await begin({ ...act, id: draft.id }, core.needs)).postvention;
  }

  const told = async (pattern: RegExp) => (await core.read(ids.moderators)).filter((text) => pattern.test(text));
  const debrief = /How are you, after what happened/;

  it('goes on to its end where it was damaged: only whose it was, and its name, are lost', async () => {
    const address = await databases.make();
    const kept = await openCore(await databases.open(address));
    await kept.setUp();
    const { clock } = kept;
    const { storage: ours, servers } = kept.needs;
    const { vault } = ours;
    const times = { startedAt: clock.now(), endsAt: clock.now() + dayMs, threadEndsAt: clock.now() + 2 * dayMs };
    const one = makePostvention({ ...times, threadId: '390000000000000078', accountId: maya });
    const unmade = makePostvention({ ...times, startedAt: times.startedAt + 1, marker: 'ba9876543210' });
    await ours.write(async (tx) => {
      const draft = makePostvention({ ...times, state: 'draft' });
      for (const made of [one, unmade, draft]) await savePostvention(made, { tx, vault });
    });
    await damage({ table: 'Postvention', column: 'sealed' }, -1, address);
    await servers.postventions.reread();
    expect(servers.postventions.findGentleUntil(ids.guild, clock.now())).toBe(times.endsAt);
    expect(servers.postventions.isRemembrance(ids.guild, '390000000000000078')).toBe(true);
    const lost = { accountId: null, beganBy: null, title: '' };
    expect(servers.postventions.list(ids.guild)).toMatchObject([
      { ...lost, threadEndsAt: times.threadEndsAt },
      { ...lost, threadEndsAt: null },
    ]);
    clock.advance(2 * dayMs);
    const locked: string[] = [];
    const places = {
      ...kept.needs.places,
      lookUp: () => Promise.resolve('there' as const),
      lockThread: (threadId: string) => Promise.resolve(void locked.push(threadId)),
    };
    await keepPostventions({ ...kept.needs, places });
    expect(locked).toEqual(['390000000000000078']);
    expect(servers.postventions.listOpen()).toEqual([]);
  });

  it('cancels all that was planned for the account on the server, in the same moment, and tells nobody', async () => {
    await core.setUp({ onCallId: maya });
    const { group } = await keepEverything(maya, core);
    await core.needs.outbox.pump();
    const before = core.mail.arrived.length;
    const opening = { db: storage.read, vault: storage.vault };
    expect(await listMessagesTo(maya, opening)).not.toEqual([]);
    expect((await listSessions([group.id], opening)).some(({ hostId }) => hostId === maya)).toBe(true);

    await beginFor(maya);
    const whose = { guildId: ids.guild, memberKey: makeMemberKey(maya, storage.vault) };
    expect(await listMessagesTo(maya, opening)).toEqual([]);
    expect(await listLive(ids.guild, opening)).toEqual([]);
    expect((await listSessions([group.id], opening)).some(({ hostId }) => hostId === maya)).toBe(false);
    expect(core.needs.servers.get(ids.guild).onCallId).toBeNull();
    expect(await core.needs.waiting.listOf(ids.guild, maya)).toEqual([]);
    expect(
      await Promise.all([
        storage.read.ownCheckIn.count({ where: whose }),
        storage.read.followUp.count({ where: whose }),
        storage.read.sessionRsvp.count({ where: whose }),
        storage.read.facilitator.count({ where: whose }),
        storage.read.shiftPlan.count({ where: { ...whose, nextAt: { not: null } } }),
      ]),
    ).toEqual([0, 0, 0, 0, 0]);
    // What moderators decided waits for whoever may be alive after all.
    expect(await storage.read.receipt.count({ where: { ...whose, state: 'waiting' } })).toBe(1);
    await core.needs.outbox.pump();
    expect(core.mail.arrived.slice(before).filter(({ channelId }) => channelId === `dm-${maya}`)).toEqual([]);
  });

  it('sends nothing to the account while it is under way, and pings it nowhere; to others it does', async () => {
    const one = await beginFor(maya);
    const { outbox } = core.needs;
    const send = async (userId: string) => {
      const target = { kind: 'person', userId } as const;
      const inChannel = { kind: 'channel', channelId: ids.moderators } as const;
      await storage.write(async (tx) => {
        await outbox.add({ guildId: ids.guild, target, card: { content: 'hello' } }, tx);
        await outbox.add({ guildId: ids.guild, target: inChannel, card: { content: 'a page' }, pings: [userId] }, tx);
      });
      await outbox.pump();
      return core.mail.arrived.splice(0).map(({ channelId, pings }) => [channelId, pings]);
    };
    // Moderators were told that it was begun.
    await outbox.pump();
    core.mail.arrived.splice(0);
    expect(await send(maya)).toEqual([[ids.moderators, []]]);
    expect(await send(ids.theo)).toHaveLength(2);
    await end({ ...act, id: one.id }, core.needs);
    core.mail.arrived.splice(0);
    expect(await send(maya)).toHaveLength(2);
  });

  it('is told to moderators: who began it, for whom, until when, and how it ends', async () => {
    const { endsAt } = await beginFor(maya);
    const [line, ...others] = await told(/began `\/postvention`/);
    expect(others).toEqual([]);
    expect(line).toContain(`<@${ids.olu}>`);
    expect(line).toContain(`<@${maya}>`);
    expect(line).toContain(`<t:${Math.floor(endsAt / 1000)}:f>`);
    expect(line).toContain('`/postvention end`');
    expect(core.mail.arrived.flatMap(({ pings }) => pings)).toEqual([]);
  });

  it('is told to moderators once more when the account is used, and for nobody else', async () => {
    const reply = { kind: 'message', card: { content: 'done' } } as const;
    const use = (userId: string) =>
      findLater(snapshotInteraction(makeCommand('checkin', [], { userId })), reply, core.needs);
    const used = () => told(/was just used here/);
    await use(maya);
    const one = await beginFor(maya);
    await use(ids.theo);
    expect(await used()).toEqual([]);
    await Promise.all([use(maya), use(maya)]);
    await use(maya);
    expect(await used()).toHaveLength(1);
    expect((await used())[0]).toContain('`/postvention end`');
    await end({ ...act, id: one.id }, core.needs);
    await beginFor(maya);
    await use(maya);
    expect(await used()).toHaveLength(2);
  });

  it('says that nobody is on call now, where the account was', async () => {
    const draft = async () => (await writeDraft({ ...act, accountId: maya }, noThread, core.needs)).id;
    const first = await begin({ ...act, id: await draft() }, core.needs);
    expect(readCard(drawBegun(first, { isRead: true }))).not.toContain('on call now');
    await end({ ...act, id: first.postvention.id }, core.needs);
    await core.setUp({ onCallId: maya });
    const second = await begin({ ...act, id: await draft() }, core.needs);
    expect(readCard(drawBegun(second, { isRead: true }))).toContain('`/setup on-call`');
  });

  it('is over for the account once it was ended, also while Discord does not close its thread', async () => {
    const one = await beginFor(maya);
    const withThread = { ...one, channelId: ids.lounge, threadId: ids.message, threadEndsAt: one.endsAt + dayMs };
    await storage.write((tx) => savePostvention(withThread, { tx, vault: storage.vault }));
    const { postventions } = core.needs.servers;
    postventions.remember(withThread);
    expect(postventions.findSilence(ids.guild, maya, core.clock.now())).not.toBeNull();
    expect(await end({ ...act, id: one.id }, core.needs)).toBe('later');
    expect(postventions.findSilence(ids.guild, maya, core.clock.now())).toBeNull();
    expect(postventions.isRemembrance(ids.guild, ids.message)).toBe(true);
    expect(await readCode(end({ ...act, id: one.id }, core.needs))).toBe('postvention-gone');
    expect((await beginFor(maya)).state).toBe('open');
  });

  it('has its thread closed also where it is ended while that is being made, and nothing is written in it', async () => {
    const done: string[] = [];
    const note = (what: string) => (id: string) => Promise.resolve(void done.push(`${what} ${id}`));
    const [asked, making] = [new EventEmitter(), new EventEmitter()];
    const isAsked = once(asked, 'now');
    const places = {
      ...core.needs.places,
      findMarked: () => Promise.resolve([]),
      async createPublicThread() {
        const isMade = once(making, 'now');
        asked.emit('now');
        await isMade;
        return ids.message;
      },
      rename: ({ id }: { id: string }) => note('named')(id),
      lockThread: note('closed'),
      lookUp: () => Promise.resolve('there' as const),
    };
    const needs = { ...core.needs, places };
    const wish = { channelId: ids.lounge, title: 'Remembering Sam', days: undefined };
    const { id } = await writeDraft({ ...act, accountId: maya }, wish, needs);
    const begun = begin({ ...act, id }, needs);
    await isAsked;
    expect(await end({ ...act, id }, needs)).toBe('later');
    const kept = keepPostventions(needs);
    making.emit('now');
    await Promise.all([begun, kept]);
    expect(done).toEqual([`named ${ids.message}`, `closed ${ids.message}`]);
    expect(await core.read(ids.message)).toEqual([]);
    const rows = await storage.read.postvention.findMany({ select: { state: true, threadId: true } });
    expect(rows).toEqual([{ state: 'over', threadId: ids.message }]);
  });

  it('tells the account nothing of anonymous posts either', async () => {
    const { group } = await keepEverything(maya, core);
    const author = { userId: maya, language: 'en', tell: true, promised: findPromised(ids.guild, core.needs) } as const;
    const tell = async () => {
      await storage.write((tx) => tellWriter({ guildId: ids.guild, groupId: group.id }, author, core.needs, tx));
      await core.needs.outbox.pump();
      return core.mail.arrived.splice(0).filter(({ channelId }) => channelId === `dm-${maya}`);
    };
    expect(await tell()).not.toEqual([]);
    await beginFor(maya);
    expect(await tell()).toEqual([]);
  });

  it('is named in the queue only where messages are read', async () => {
    const { endsAt } = await beginFor(null);
    const look = async (messageContent: boolean) => {
      const config = { ...core.needs.config, messageContent };
      return (await lookAtQueue(ids.guild, { ...core.needs, config }, storage.read)).gentleUntil;
    };
    expect(await look(true)).toBe(endsAt);
    expect(await look(false)).toBeNull();
  });

  it('is one for an account, of two who begin at once; a second death is another, and there is an end to that', async () => {
    const drafts = await Promise.all(
      [maya, maya].map((accountId) => writeDraft({ ...act, accountId }, noThread, core.needs)),
    );
    const ends = await Promise.allSettled(drafts.map(({ id }) => begin({ ...act, id }, core.needs)));
    expect(ends.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    for (const { id } of drafts)
      expect(await readCode(begin({ ...act, id }, core.needs))).toMatch(/^postvention-(gone|already)$/);
    expect(await storage.read.auditEntry.count({ where: { act: 'postvention.started' } })).toBe(1);
    for (let more = 1; more < mostOpen; more += 1) await beginFor(more === 1 ? ids.theo : null);
    expect(await readCode(beginFor(null))).toBe('postvention-full');
    expect(await readCode(beginFor(maya))).toBe('postvention-already');
  });

  it('is written and changed by those who lead alone', async () => {
    const draft = await writeDraft({ ...act, accountId: null }, noThread, core.needs);
    const other = { guildId: ids.guild, actor: { userId: ids.theo, roles: [ids.moderatorRole], permissions: 0n } };
    expect(await readCode(writeDraft({ ...other, accountId: null }, noThread, core.needs))).toBe('not-a-lead');
    expect(await readCode(rewriteDraft({ ...other, id: draft.id }, noThread, core.needs))).toBe('not-a-lead');
    expect(await readCode(begin({ ...other, id: draft.id }, core.needs))).toBe('not-a-lead');
    expect(await readCode(end({ ...other, id: draft.id }, core.needs))).toBe('not-a-lead');
    await rewriteDraft({ ...act, id: draft.id }, { ...noThread, days: '3' }, core.needs);
    const { postvention } = await begin({ ...act, id: draft.id }, core.needs);
    expect(postvention.endsAt - postvention.startedAt).toBe(3 * dayMs);
  });

  it('of which nothing is read says nothing of how it is read', async () => {
    await beginFor(null);
    core.clock.advance(14 * dayMs);
    await keepPostventions({ ...core.needs, config: { ...core.needs.config, messageContent: false } });
    expect(await told(/read as usual/)).toEqual([]);
    expect(await storage.read.postvention.findMany({ select: { state: true } })).toEqual([{ state: 'over' }]);
  });

  it('is known after a restart, and to another process after a look', async () => {
    const world = makeWorld();
    const [first, second] = [await openCore(storage, world), await openCore(storage, world)];
    const draft = await writeDraft({ ...act, accountId: maya }, noThread, first.needs);
    await begin({ ...act, id: draft.id }, first.needs);
    const until = (one: Core) => one.needs.servers.postventions.findGentleUntil(ids.guild, world.clock.now());
    expect(until(second)).toBeNull();
    await second.needs.servers.postventions.reread();
    expect(until(second)).toBe(until(first));
    const third = await openCore(storage, world);
    expect(until(third)).toBe(until(first));
    world.clock.advance(14 * dayMs);
    expect([until(first), until(second), until(third)]).toEqual([null, null, null]);
  });

  it('asks those who moderate how they are once, whoever looks at once; also where it was ended early', async () => {
    const one = await beginFor(null);
    await end({ ...act, id: one.id }, core.needs);
    core.clock.advance(dayMs);
    await Promise.all([keepPostventions(core.needs), keepPostventions(core.needs)]);
    expect(await told(debrief)).toHaveLength(1);
    core.clock.advance(30 * dayMs);
    await keepPostventions(core.needs);
    await keepPostventions(core.needs);
    expect(await told(debrief)).toHaveLength(2);
  });

  it('ends by itself, says so once, and is forgotten a month later; a draft goes after a day', async () => {
    await beginFor(null);
    await writeDraft({ ...act, accountId: null }, noThread, core.needs);
    core.clock.advance(14 * dayMs);
    await keepPostventions(core.needs);
    await keepPostventions(core.needs);
    expect(await told(/The server is read as usual again/)).toHaveLength(1);
    expect(await forgetOld(core.needs)).toBe(1);
    expect(await storage.read.postvention.findMany({ select: { state: true } })).toEqual([{ state: 'over' }]);
    core.clock.advance(keepMs + 1);
    expect(await forgetOld(core.needs)).toBe(1);
  });

  it('names nobody in the clear, and can be taken along and forgotten by whoever is alive', async () => {
    await beginFor(maya);
    const [row] = await storage.read.postvention.findMany();
    expect(JSON.stringify(row)).not.toContain(maya);
    const file = JSON.stringify(await exportKept({ userId: maya, language: 'en' }, core.needs));
    expect(file).toContain('time after a death, about your account');
    await forgetPerson(maya, core.needs);
    expect(await listPostventionsOf(maya, { db: storage.read, vault: storage.vault })).toEqual([]);
    expect(core.needs.servers.postventions.findSilence(ids.guild, maya, core.clock.now())).toBeNull();
    expect(await listPostventionsOf(ids.olu, { db: storage.read, vault: storage.vault })).toHaveLength(1);
  });

  it('is followed although another cannot be read', async () => {
    await beginFor(null);
    const broken = makePostvention();
    await storage.write((tx) => savePostvention(broken, { tx, vault: storage.vault }));
    await storage.write((tx) =>
      tx.postvention.updateMany({ where: { id: broken.id }, data: { sealed: Buffer.from('x') } }),
    );
    core.clock.advance(dayMs);
    await keepPostventions(core.needs);
    expect(await told(debrief)).toHaveLength(1);
  });
});

it.each(languageCodes)(
  'what stands in the thread fits into a message, and never says how somebody died: %s',
  (code) => {
    const { words } = languages[code];
    const until = 1_760_000_000_000;
    for (const card of [drawFirst({ until, reader: { roleId: ids.moderatorRole } }, words), drawLast(until, words)]) {
      const { content = '', embeds = [] } = addTranslationNote(card, code);
      // The outbox adds its mark.
      expect(content.length).toBeLessThan(1950);
      expect(embeds).toEqual([]);
      expect(content).not.toMatch(/suici|suizid|samob|самогуб|انتحار|आत्महत्या|自殺|bunuh diri/i);
      expect(readCard(card)).toContain(words.guide.panel.button);
    }
    expect(readCard(drawFirst({ until, reader: null }, words))).toContain(words.remembrance.unread());
    if (code !== 'en') expect(words.remembrance.share()).not.toBe(en.remembrance.share());
  },
);
