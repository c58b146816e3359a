// A server with one of everything that can be pressed, and everybody who could press it: for who may do what.
import { PermissionFlagsBits } from 'discord.js';
import { findPromised } from '../../src/anonymous/custody/promised.ts';
import { makeWriterMark } from '../../src/anonymous/marks.ts';
import type { Hold } from '../../src/anonymous/post.ts';
import { makeReceipt } from '../../src/anonymous/receipts.ts';
import { findTrustFacts } from '../../src/anonymous/trust/facts.ts';
import { nameRead } from '../../src/anonymous/posting/begin-writing.ts';
import { openTalks } from '../../src/anonymous/relay/talks.ts';
import { addAsk } from '../../src/check-ins/own/answering/store.ts';
import { changeWishes } from '../../src/check-ins/own/wishes.ts';
import { addRound } from '../../src/check-ins/store.ts';
import { offerFollowUp } from '../../src/follow-ups/offer-follow-up.ts';
import { saveAccepted, saveAsked } from '../../src/groups/care/facilitators.ts';
import { closePulse, savePulse } from '../../src/groups/care/pulse-store.ts';
import type { Group } from '../../src/groups/group.ts';
import { askOpinion } from '../../src/moderation/acts/second-opinion.ts';
import { listDrawn } from '../../src/moderation/again/store.ts';
import { manageLines } from '../../src/crisis/lines/manage-lines.ts';
import { openCase } from '../../src/moderation/open-case.ts';
import { startTestPage } from '../../src/moderation/pages/test-page.ts';
import { offerCase } from '../../src/moderation/queue/hand-over.ts';
import { switchOn } from '../../src/moderation/raids/switch-on.ts';
import { takeAppeal } from '../../src/moderation/receipts/answer-appeal.ts';
import { askAnotherLook } from '../../src/moderation/receipts/appeal.ts';
import { listReceipts, noteTold } from '../../src/moderation/receipts/store.ts';
import { writeReceipt } from '../../src/moderation/receipts/write-receipt.ts';
import { addPlan, addTurn, saveTurn } from '../../src/moderation/rota/plan-store.ts';
import { addShift } from '../../src/moderation/rota/store.ts';
import { savePostvention } from '../../src/moderation/postvention/store.ts';
import type { CaseTier } from '../../src/moderation/rules.ts';
import { claimCase, closeCase } from '../../src/moderation/work-on-case.ts';
import { emptySettings } from '../../src/servers/settings.ts';
import { planDates } from '../../src/sessions/plan-dates.ts';
import { listDates } from '../../src/sessions/store.ts';
import { exportShape, writeShape } from '../../src/shape/export-shape.ts';
import { previewShape } from '../../src/shape/import-shape.ts';
import { newId } from '../../src/storage/ids.ts';
import { keepCheckIn } from './check-ins.ts';
import type { Core } from './core.ts';
import type { CustodyCore } from './custody.ts';
import { makeGroup } from './groups.ts';
import { ids, type Scene } from './interactions.ts';
import { keepOwn } from './own-check-ins.ts';
import { makePostvention } from './postventions.ts';
import { keepSession } from './sessions.ts';

/** Another server that has the bot. */
const otherGuild = '200000000000000002';

const roleIds = {
  group: '320000000000000001',
  lead: '400000000000000002',
  founder: '400000000000000003',
  otherModerator: '400000000000000011',
  otherLead: '400000000000000012',
} as const;

const { moderatorRole } = ids;
const manages = PermissionFlagsBits.ManageGuild;

/** Everybody who could press something, and what they are. */
export const people = {
  /** On the server, and nothing special. */
  nobody: { userId: '110000000000000001' },
  /** Came a minute before newcomers were held back, and in no group. */
  newcomer: { userId: '110000000000000002', joinedAt: '2026-03-09T11:59:00.000000+00:00' },
  member: { userId: '110000000000000003', roles: [roleIds.group] },
  facilitator: { userId: '110000000000000004', roles: [roleIds.group] },
  /** Whom it is about, or whose it is: the one a case is about, who wrote a post, who asked for a check-in. */
  owner: { userId: '110000000000000005', roles: [roleIds.group] },
  /** May found groups. */
  founder: { userId: '110000000000000006', roles: [roleIds.founder] },
  moderator: { userId: '110000000000000007', roles: [moderatorRole] },
  /** The moderator who has the cases in hand, whose shift and turns it is. */
  holder: { userId: '110000000000000008', roles: [moderatorRole] },
  /** A moderator whom those cases are about as well. */
  involved: { userId: '110000000000000009', roles: [moderatorRole] },
  lead: { userId: '110000000000000010', roles: [roleIds.lead] },
  custodian: { userId: '110000000000000011' },
  manager: { userId: '110000000000000012', permissions: manages },
  /** Manages, moderates and leads another server, and belongs to none of this one. */
  stranger: {
    userId: '110000000000000013',
    guildId: otherGuild,
    roles: [roleIds.otherModerator, roleIds.otherLead],
    permissions: manages,
  },
  /** On the server, but in direct messages with the bot. */
  direct: { userId: '110000000000000014', inDirectMessages: true },
} as const satisfies Record<string, Scene & { userId: string }>;

/** One of {@link people}. */
export type Who = keyof typeof people;

/** Everybody. */
export const everybody = Object.keys(people) as Who[];

/** Custodians beside the one of {@link people}. */
export const otherCustodians: readonly string[] = ['110000000000000015', '110000000000000016'];

/** The roles somebody has on a server, as Discord says when asked; null where they are not on it. */
export function findRolesOf(guildId: string, userId: string): readonly string[] | null {
  const found = Object.values(people).find((one) => one.userId === userId);
  const isThere = found && ('guildId' in found ? found.guildId : ids.guild) === guildId;
  if (otherCustodians.includes(userId) && guildId === ids.guild) return [];
  return isThere ? ('roles' in found ? found.roles : []) : null;
}

/** Channels of the server. */
export const places = {
  home: '310000000000000005',
  other: '310000000000000066',
  thread: '310000000000000067',
  /** One that everybody can read. */
  openToAll: '310000000000000070',
} as const;

/** A role that was deleted. */
export const goneRole = '320000000000000070';

/** Ids of what is there, by the field of a custom id that names it or by what it is. */
export type Things = Readonly<Record<string, string>>;

/** The world as it was made, and its ids. */
export interface AccessWorld {
  core: CustodyCore;
  things: Things;
}

const minute = 60_000;

/** Fills an empty database with one of everything. */
export async function fillWorld(core: CustodyCore): Promise<Things> {
  const { needs, clock } = core;
  const shares = await core.activate([people.custodian.userId, ...otherCustodians]);
  await setUp(core);
  clock.advance(minute);
  const groups = await addGroups(core);
  const parts = [
    groups,
    await addCases(core),
    await addPosts(core, groups),
    await addPersonal(core),
    await addRest(core),
    await addRota(core),
  ];
  await needs.outbox.pump();
  const share = shares.get(people.custodian.userId) ?? '';
  const otherShare = shares.get(otherCustodians[0] ?? '') ?? '';
  const read = nameRead(findTrustFacts(ids.guild, needs));
  return Object.assign({ share, otherShare, read }, ...parts) as Things;
}

/** The settings of both servers. */
async function setUp({ needs, clock }: Core): Promise<void> {
  const usual = { leadRoleId: roleIds.lead, founderRoleId: roleIds.founder, showsReporters: true };
  const newcomers = { since: clock.now() - 10 * minute, until: clock.now() + 12 * 60 * minute };
  const here = {
    ...emptySettings(ids.guild),
    ...usual,
    newcomers,
    moderatorChannelId: ids.moderators,
    moderatorRoleId: moderatorRole,
    onCallId: people.holder.userId,
    watched: new Set([ids.lounge]),
    checkInChannelId: places.other,
  };
  const there = {
    ...emptySettings(otherGuild),
    moderatorChannelId: '300000000000000022',
    moderatorRoleId: roleIds.otherModerator,
    leadRoleId: roleIds.otherLead,
  };
  await needs.storage.write(async (tx) => {
    for (const one of [here, there]) await needs.servers.save(one.guildId, one, tx);
  });
  for (const one of [here, there]) needs.servers.remember(one);
}

async function addGroups(core: CustodyCore): Promise<Things> {
  const { needs, clock } = core;
  const { storage } = needs;
  const home = { roleId: roleIds.group, channelId: places.home };
  const groups: Record<string, Group> = {
    group: makeGroup({ anonymous: 'on', name: 'Harbour', ...home }),
    asking: makeGroup({ name: 'Orchard', admission: 'request', roleId: '320000000000000002', channelId: places.other }),
    joinable: makeGroup({ name: 'Lagoon', roleId: '320000000000000003', channelId: '310000000000000069' }),
    draft: makeGroup({ name: 'Meadow', state: 'draft', roleId: null, channelId: null }),
    archived: makeGroup({ name: 'Attic', state: 'archived', roleId: '320000000000000004', channelId: null }),
  };
  const checkInOf = groups['group'];
  const asking = groups['asking'];
  if (!checkInOf || !asking) throw new Error('The groups were not made.');
  const first = needs.groups.find(ids.guild, core.groupId);
  for (const group of Object.values(groups)) {
    await storage.write((tx) => needs.groups.save(group, tx));
    needs.groups.remember(group);
  }
  if (first) {
    const away = { ...first, state: 'archived' as const, name: 'First' };
    await storage.write((tx) => needs.groups.save(away, tx));
    needs.groups.remember(away);
  }
  const roles = await storage.write(async (tx) => {
    const role = (userId: string) => ({ userId, standIn: false, takesOverFrom: null });
    const own = await saveAsked(checkInOf, role(people.facilitator.userId), needs, tx);
    await saveAccepted(own, needs, tx);
    const asked = await saveAsked(checkInOf, role(people.owner.userId), needs, tx);
    const pulse = await savePulse(checkInOf.id, clock.now(), tx);
    const wait = { guildId: ids.guild, groupId: asking.id, userId: people.owner.userId, kind: 'request' } as const;
    const waiting = await needs.waiting.add({ ...wait, answer: 'because', language: 'en' }, tx);
    const over = await savePulse(asking.id, clock.now(), tx);
    if (over) await closePulse(over.id, clock.now(), tx);
    return {
      closedPulse: over?.id ?? '',
      role: own.id,
      askedRole: asked.id,
      pulseId: pulse?.id ?? '',
      waitId: waiting.wait.id,
    };
  });
  const checkIn = await keepCheckIn(checkInOf, clock.now(), storage);
  const session = await keepSession(checkInOf, clock.now(), storage, {
    place: { kind: 'in-person', channelId: null, address: 'Quay 7' },
  });
  await planDates(needs);
  const [date] = await listDates([session.id], { from: 0, until: Date.parse('2100-01-01') }, storage.read);
  const now = clock.now();
  const roundId = newId();
  await storage.write(async (tx) => {
    const asked = { id: roundId, checkInId: checkIn.id, day: '2026-03-09', prompt: 'How was today?', roleId: null };
    await addRound({ ...asked, state: 'asked', dueAt: now, closesAt: now + 6 * 60 * minute }, tx);
  });
  return {
    ...Object.fromEntries(Object.entries(groups).map(([name, { id }]) => [name, id])),
    ...roles,
    checkIn: checkIn.id,
    sessionId: session.id,
    dateId: date?.id ?? '',
    roundId,
  };
}

let messages = 1_330_000_000_000_000_000n;

function aboutMessage(userId: string, now: number) {
  messages += 1n;
  return { userId, channelId: ids.lounge, messageId: String(messages), writtenAt: now, late: false, deleted: false };
}

async function addCases({ needs, clock }: Core): Promise<Things> {
  const add = async (userId: string, tier: CaseTier = 'T2') => {
    clock.advance(20 * minute);
    const about = aboutMessage(userId, clock.now());
    const flag = { source: 'report', tier, rules: ['worried'], about, excerpt: 'some words' } as const;
    const report = { userId: people.nobody.userId, note: 'please look' };
    return (await openCase(ids.guild, { ...flag, report }, needs)).caseId;
  };
  const as = (who: 'holder' | 'moderator', caseId: string) => ({
    guildId: ids.guild,
    caseId,
    actorId: people[who].userId,
    actorRoles: [moderatorRole],
  });
  const actor = { userId: people.holder.userId, roles: [moderatorRole], permissions: 0n };
  const closed = await add(people.owner.userId);
  const harmful = await add(people.member.userId, 'H');
  await claimCase(as('holder', harmful), needs);
  await claimCase(as('holder', closed), needs);
  await closeCase({ ...as('holder', closed), outcome: 'supported', seen: 1 }, needs, () => true);
  const [drawn] = await listDrawn(ids.guild, clock.now(), needs.storage.read);
  const openOne = await add(people.owner.userId);
  const held = await add(people.owner.userId);
  const offered = await add(people.owner.userId);
  const involvedOpen = await add(people.involved.userId);
  for (const caseId of [held, offered]) await claimCase(as('holder', caseId), needs);
  await offerCase({ ...as('holder', offered), toId: people.moderator.userId }, needs);
  const deed = { guildId: ids.guild, caseId: held, actor, seen: 1 };
  await askOpinion({ ...deed, question: 'tier', tier: 'T2' }, needs);
  await askOpinion({ ...deed, question: 'no-risk', tier: 'T2' }, needs).catch(() => undefined);
  const opinions = await needs.storage.read.opinion.findMany({ where: { question: { in: ['tier', 'no-risk'] } } });
  return {
    drawnId: drawn?.id ?? '',
    openCase: openOne,
    caseId: held,
    harmCase: harmful,
    offered,
    involvedOpen,
    opinionId: opinions.find(({ question }) => question === 'tier')?.id ?? '',
    otherOpinionId: opinions.find(({ question }) => question === 'no-risk')?.id ?? '',
  };
}

async function addPosts(core: CustodyCore, { group = '' }: Things): Promise<Things> {
  const { needs, clock } = core;
  const { storage, anonymous } = needs;
  const receipts: Record<string, string> = {};
  const placeOf = new Map<string, string>();
  const add = async (name: string, held: Hold | null, state: 'waiting' | 'asked' | 'sending') => {
    const id = newId();
    const receipt = makeReceipt();
    receipts[name] = receipt;
    const author = {
      userId: people.owner.userId,
      language: 'en',
      tell: false,
      promised: findPromised(ids.guild, needs),
    } as const;
    await storage.write(async (tx) => {
      const thread = await anonymous.addThread(
        group,
        { channelId: places.home, messageId: String((messages += 1n)) },
        tx,
      );
      placeOf.set(id, thread.id);
      const words = { text: 'I went outside today', wish: 'listen', topic: null } as const;
      const shape = { guildId: ids.guild, threadId: thread.id, isReply: false, name: 3, isWriter: true, door: false };
      await anonymous.add({ id, ...shape, state, held, words, author, receipt }, tx);
      await anonymous.keepVoice(thread.id, people.owner.userId, shape, tx);
    });
    return id;
  };
  const post = await add('post', null, 'sending');
  await storage.write(async (tx) => {
    const found = await anonymous.find(ids.guild, post, tx);
    if (!found) throw new Error('The post was not saved.');
    messages += 1n;
    const place = { channelId: places.home, messageId: String(messages) };
    const author = {
      userId: people.owner.userId,
      language: 'en',
      tell: false,
      promised: findPromised(ids.guild, needs),
    } as const;
    const box = needs.custody.seal(found, author, 90);
    await anonymous.change(found, { state: 'posted', words: found.words, place, box }, tx);
  });
  const held = await add('held', 'harm', 'waiting');
  const danger = await add('danger', 'danger', 'waiting');
  const draft = await add('draft', null, 'asked');
  const about = { userId: null, channelId: null, messageId: null, writtenAt: clock.now(), late: false, deleted: false };
  const flag = { source: 'screening', tier: 'T2', rules: ['a.b'] } as const;
  const { caseId } = await openCase(ids.guild, { ...flag, about: { ...about, postId: danger } }, needs);
  await claimCase({ guildId: ids.guild, caseId, actorId: people.holder.userId, actorRoles: [moderatorRole] }, needs);
  const posted = await openCase(ids.guild, { ...flag, about: { ...about, postId: post } }, needs);
  const actor = { guildId: ids.guild, actorId: people.holder.userId, actorRoles: [moderatorRole] };
  await claimCase({ ...actor, caseId: posted.caseId }, needs);
  const mark = makeWriterMark(storage.vault, ids.guild, people.owner.userId);
  const talks = openTalks(needs);
  const { talk } = await storage.write((tx) =>
    talks.open({ guildId: ids.guild, caseId, mark, language: 'en', contact: null }, tx),
  );
  return {
    post,
    held,
    danger,
    draftPost: draft,
    talkCase: caseId,
    postCase: posted.caseId,
    relayId: talk.id,
    place: placeOf.get(post) ?? '',
    key: receipts['post'] ?? '',
    receipt: receipts['post'] ?? '',
  };
}

async function addPersonal(core: CustodyCore): Promise<Things> {
  const { needs, clock } = core;
  const { storage } = needs;
  const { userId } = people.owner;
  const now = clock.now();
  const place = { kind: 'thread', threadId: places.thread } as const;
  const own = await keepOwn(now, storage, { userId, place });
  const draft = await keepOwn(now, storage, { userId, place, draft: { when: null, placed: true } });
  const ask = { id: newId(), checkInId: own.id, day: '2026-03-09', state: 'asked', putOff: 0 } as const;
  await storage.write(async (tx) => {
    await addAsk({ ...ask, dueAt: now, closesAt: now + 6 * 60 * minute }, tx);
    const sealing = { tx, vault: storage.vault, now };
    await changeWishes(
      { guildId: ids.guild, userId },
      (wishes) => ({
        ...wishes,
        zone: 'Europe/Berlin',
        thread: { parentId: places.other, marker: 'm', id: places.thread },
        direct: { since: now, channelId: `dm-${userId}` },
      }),
      sealing,
    );
  });
  const receipt = (act: 'removed' | 'timed-out') =>
    storage.write((tx) =>
      writeReceipt(
        {
          guildId: ids.guild,
          userId,
          act,
          rule: 'other',
          channelId: ids.lounge,
          words: act === 'removed' ? 'what was taken down' : null,
          until: act === 'removed' ? null : now + 60 * minute,
          caseId: null,
          deciderId: people.holder.userId,
        },
        needs,
        tx,
      ),
    );
  const receiptId = await receipt('removed');
  const appealed = await receipt('timed-out');
  await askAnotherLook({ receiptId: appealed, userId, words: 'It was about me alone.' }, needs);
  const taken = await receipt('removed');
  await askAnotherLook({ receiptId: taken, userId, words: 'I was quoting somebody.' }, needs);
  const taker = { userId: people.moderator.userId, roles: [moderatorRole], permissions: 0n };
  await takeAppeal({ guildId: ids.guild, receiptId: taken, actor: taker }, needs);
  const moderator = { userId: people.holder.userId, roles: [moderatorRole], language: 'en' } as const;
  const { followUp } = await offerFollowUp(
    { guildId: ids.guild, moderator, channelId: null, personId: userId, when: 'tomorrow 18:00' },
    needs,
  );
  await storage.write(async (tx) => {
    const seen = await listReceipts(
      { userId, guildId: ids.guild },
      { take: 9, skip: 0 },
      { db: tx, vault: storage.vault },
    );
    await noteTold(seen, { tx, vault: storage.vault });
  });
  return {
    ownCheckIn: own.id,
    ownDraft: draft.id,
    askId: ask.id,
    receiptId,
    appealed,
    takenAppeal: taken,
    followUpId: followUp.id,
  };
}

async function addRota({ needs, clock }: Core): Promise<Things> {
  const { storage } = needs;
  const { vault } = storage;
  const now = clock.now();
  const { userId } = people.holder;
  const shiftId = newId();
  const testedId = newId();
  const load = { taken: 0, enough: 8, urgent: [], asked: null, pauseTold: false, ending: false, askedOthers: false };
  const shift = { guildId: ids.guild, pager: true, place: now, startedAt: now, endsAt: now + 120 * minute, ...load };
  const rhythm = { kind: 'weekly', weekdays: [2], everyWeeks: 1 } as const;
  const plan = { rhythm, minute: 1200, zone: 'Europe/Berlin', from: '2026-03-09', pauses: [] };
  const planId = newId();
  const at = now + 24 * 60 * minute;
  return storage.write(async (tx) => {
    const sealing = { tx, vault, now };
    await addShift(
      { ...shift, id: shiftId, userId, state: 'pause', pausedUntil: now + 20 * minute, pagerUntil: now + 60 * minute },
      sealing,
    );
    await addShift(
      { ...shift, id: testedId, userId: people.lead.userId, state: 'testing', pausedUntil: null, pagerUntil: null },
      sealing,
    );
    await addPlan({ id: planId, userId, guildId: ids.guild, plan, minutes: 60, pager: true, next: null }, sealing);
    for (const day of ['2026-03-10', '2026-03-17'])
      await addTurn({ planId, day, startsAt: at, endsAt: at + 60 * minute }, tx);
    const [turn, offered] = await tx.shiftTurn.findMany({ where: { planId }, orderBy: { day: 'asc' } });
    if (!turn || !offered) throw new Error('The plan has no turns.');
    await saveTurn({ id: offered.id, state: 'offered', takerId: null }, { tx, vault });
    await startTestPage({ guildId: ids.guild, userId: people.lead.userId, shiftId: testedId }, needs, tx);
    const test = await tx.casePage.findFirst({ where: { caseId: null } });
    if (!test) throw new Error('There is no test page.');
    return { shiftId, planId, turnId: turn.id, offeredTurn: offered.id, testPage: test.id };
  });
}

async function addRest(core: CustodyCore): Promise<Things> {
  const { needs, clock } = core;
  const { storage } = needs;
  clock.advance(20 * minute);
  const about = aboutMessage(people.owner.userId, clock.now());
  const urgent = { source: 'screening', tier: 'T3', rules: ['a.b'], about } as const;
  const { caseId } = await openCase(ids.guild, urgent, needs);
  const page = await storage.read.casePage.findFirst({ where: { caseId } });
  const actor = { userId: people.holder.userId, roles: [moderatorRole], permissions: 0n };
  const wish = { kind: 'newcomers', length: '1h', channelId: null } as const;
  const { measure } = await switchOn({ guildId: ids.guild, actor, caseId: null }, wish, needs);
  const draft = makePostvention({ state: 'draft', channelId: null, beganBy: people.manager.userId });
  const underWay = makePostvention({
    startedAt: clock.now(),
    channelId: ids.lounge,
    threadId: places.thread,
    threadEndsAt: clock.now() + 20 * 24 * 60 * minute,
  });
  await storage.write(async (tx) => {
    for (const one of [draft, underWay]) await savePostvention(one, { tx, vault: storage.vault });
  });
  for (const one of [draft, underWay]) needs.servers.postventions.remember(one);
  const { servers, groups } = needs;
  const content = writeShape(exportShape(servers.get(ids.guild), servers.lines.get(ids.guild), groups.list(ids.guild)));
  await previewShape({ guildId: ids.guild, content, parentId: ids.lounge }, needs).catch(() => undefined);
  const shape = await storage.read.pendingShape.findFirst();
  const own = { guildId: ids.guild, actorId: people.manager.userId, locale: 'en-GB' };
  const line = { name: 'Our line', phone: '0800 1110111' };
  await manageLines({ act: 'add', country: 'Germany', typed: line, source: 'https://example.org/line' }, own, needs);
  const lineId = needs.servers.lines.get(ids.guild).own[0]?.id ?? '';
  const keys = await core.keys();
  const share = keys.flatMap(({ shares }) => shares).find(({ holderId }) => holderId === people.custodian.userId);
  return {
    lineId,
    urgentCase: caseId,
    pageId: page?.id ?? '',
    measureId: measure.id,
    postventionDraft: draft.id,
    postvention: underWay.id,
    shareId: share?.id ?? '',
    token: shape?.token ?? '',
  };
}
