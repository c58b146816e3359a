// One thing of every kind that can be kept about a person, as the bot itself would have kept it: for what takes it along and what deletes it.
import { randomInt } from 'node:crypto';
import { makeBlockerMark, makeWriterMark } from '../../src/anonymous/marks.ts';
import { mute } from '../../src/anonymous/mutes.ts';
import { makeReceipt } from '../../src/anonymous/receipts.ts';
import { findPromised } from '../../src/anonymous/custody/promised.ts';
import { openTalks } from '../../src/anonymous/relay/talks.ts';
import { noteLevel } from '../../src/check-ins/history/note-level.ts';
import { changeWishes } from '../../src/check-ins/own/wishes.ts';
import { makeRoundMark } from '../../src/check-ins/rounds/answer-round.ts';
import { addMark, addRound } from '../../src/check-ins/store.ts';
import { planFollowUp } from '../../src/crisis/guide/plan-follow-up.ts';
import { agreeDirectly } from '../../src/follow-ups/answer-offer.ts';
import { offerFollowUp } from '../../src/follow-ups/offer-follow-up.ts';
import { saveAccepted, saveAsked } from '../../src/groups/care/facilitators.ts';
import type { Group } from '../../src/groups/group.ts';
import { saveOptOut } from '../../src/privacy/opt-out/store.ts';
import { addPlan, addTurn, saveTurn } from '../../src/moderation/rota/plan-store.ts';
import { addShift } from '../../src/moderation/rota/store.ts';
import { writeReceipt } from '../../src/moderation/receipts/write-receipt.ts';
import { openCase } from '../../src/moderation/open-case.ts';
import { planDates } from '../../src/sessions/plan-dates.ts';
import { addRsvp } from '../../src/sessions/rsvp-store.ts';
import { listDates } from '../../src/sessions/store.ts';
import { appendAudit } from '../../src/storage/audit-chain.ts';
import { newId } from '../../src/storage/ids.ts';
import { makeMemberKey } from '../../src/storage/person-keys.ts';
import { keepCheckIn } from './check-ins.ts';
import type { Core } from './core.ts';
import { makeGroup } from './groups.ts';
import { ids } from './interactions.ts';
import { keepOwn } from './own-check-ins.ts';
import { keepSession } from './sessions.ts';

/** Words of the person that occur nowhere else. */
export const theirWords = {
  prompt: 'quince blossom question',
  goal: 'saffron goal',
  answer: 'mulberry answer to join',
  note: 'periwinkle note to the moderators',
  draft: 'elderflower draft without a name',
  held: 'hawthorn words that are held',
  relayed: 'yarrow line to a volunteer',
  removed: 'medlar words that were taken down',
} as const;

/** What the story of {@link keepEverything} is about. */
export interface KeptWorld {
  group: Group;
  /** A session's date with room for one: the person has the place, and somebody else waits for it. */
  dateId: string;
  /** Whoever waits for the place. */
  nextInLine: string;
  /** The thread of their check-ins. */
  threadId: string;
}

/** Keeps one thing of every kind about somebody, whose direct messages arrive in `dm-<their id>`. Needs {@link Core.setUp} before it. */
export async function keepEverything(userId: string, core: Core): Promise<KeptWorld> {
  const group = makeGroup({ anonymous: 'on' });
  const { needs, clock } = core;
  const { storage } = needs;
  await storage.write((tx) => needs.groups.save(group, tx));
  needs.groups.remember(group);
  const threadId = '390000000000000077';
  await keepChecks(userId, threadId, core);
  const { dateId, nextInLine } = await keepPlaces(userId, group, core);
  await keepFlags(userId, core);
  await keepWithoutName(userId, group, core);
  await keepDuties(userId, core);
  await planFollowUp({ userId, language: 'en' }, needs);
  const moderator = { userId: ids.theo, roles: [ids.moderatorRole], language: 'en' } as const;
  const offering = { guildId: ids.guild, moderator, channelId: null, personId: userId, when: 'tomorrow 18:00' };
  const { followUp } = await offerFollowUp(offering, needs);
  await agreeDirectly({ followUpId: followUp.id, userId, language: 'en' }, needs);
  // Last: whoever wants no contact is offered nothing.
  await storage.write((tx) => saveOptOut(userId, { tx, vault: storage.vault, now: clock.now() }));
  await storage.erasures.note({ kind: 'optout', mark: makeMemberKey(userId, storage.vault), at: clock.now() });
  await storage.write(async (tx) => {
    const event = { act: 'setup.changed', target: ids.guild, actorId: userId, at: new Date(clock.now()) } as const;
    await appendAudit(ids.guild, event, { tx, vault: storage.vault });
  });
  return { group, dateId, nextInLine, threadId };
}

/** Their own check-ins, wishes, history, and that they answered a group's round. */
async function keepChecks(userId: string, threadId: string, { needs, clock }: Core): Promise<void> {
  const { storage } = needs;
  const now = clock.now();
  const sealing = { vault: storage.vault, now };
  const own = { userId, prompt: theirWords.prompt, goals: [theirWords.goal] };
  await keepOwn(now, storage, { ...own, place: { kind: 'thread', threadId } });
  const direct = { since: now, channelId: `dm-${userId}` };
  await keepOwn(now, storage, { ...own, place: { kind: 'direct', channelId: direct.channelId } });
  await storage.write((tx) =>
    changeWishes(
      { guildId: ids.guild, userId },
      (wishes) => ({
        ...wishes,
        zone: 'Europe/Berlin',
        thread: { parentId: ids.lounge, marker: 'm', id: threadId },
        direct,
        history: { since: now, days: 30 },
      }),
      { tx, ...sealing },
    ),
  );
  await storage.write((tx) => noteLevel({ userId, day: '2026-03-02', level: 2 }, needs, tx));
}

/** A place in line, a role, places in sessions, a session they host, and a round they answered. */
async function keepPlaces(userId: string, group: Group, core: Core): Promise<{ dateId: string; nextInLine: string }> {
  const { needs, clock } = core;
  const { storage } = needs;
  const { vault } = storage;
  const now = clock.now();
  const nextInLine = ids.ines;
  const checkIn = await keepCheckIn(group, now, storage);
  const session = await keepSession(group, now, storage, { size: 1, hostId: userId });
  await planDates(needs);
  const [date] = await listDates([session.id], { from: 0, until: Date.parse('2100-01-01') }, storage.read);
  if (!date) throw new Error('The session has no date.');
  await storage.write(async (tx) => {
    const wait = { guildId: ids.guild, groupId: group.id, userId, kind: 'request', answer: theirWords.answer } as const;
    await needs.waiting.add({ ...wait, language: 'en' }, tx);
    const role = await saveAsked(group, { userId, standIn: false, takesOverFrom: null }, needs, tx);
    await saveAccepted(role, needs, tx);
    for (const [who, answer] of [
      [userId, 'going'],
      [nextInLine, 'waiting'],
    ] as const)
      await addRsvp({ guildId: ids.guild, userId: who, answer, language: 'en', date }, { tx, vault, now });
    const roundId = newId();
    const times = { dueAt: now, closesAt: now + 6 * 3_600_000 };
    const asked = { id: roundId, checkInId: checkIn.id, day: '2026-03-02', prompt: 'How was today?', roleId: null };
    await addRound({ ...asked, state: 'asked', ...times }, tx);
    await addMark(roundId, makeRoundMark(roundId, userId, vault), tx);
  });
  return { dateId: date.id, nextInLine };
}

/** A report by them, and one about them. */
async function keepFlags(userId: string, { needs, clock }: Core): Promise<void> {
  const where = { channelId: ids.lounge, writtenAt: clock.now(), late: false, deleted: false };
  const flag = { source: 'report', tier: 'T1', rules: ['worried'] } as const;
  const byThem = { ...where, userId: ids.theo, messageId: '500000000000000001' };
  await openCase(ids.guild, { ...flag, about: byThem, report: { userId, note: theirWords.note } }, needs);
  const aboutThem = { ...where, userId, messageId: '500000000000000002' };
  await openCase(ids.guild, { ...flag, about: aboutThem, report: { userId: ids.theo, note: 'I worry.' } }, needs);
}

/** A shift, a plan of shifts, a turn of somebody else's that they took over, and what moderators did with words of theirs. */
async function keepDuties(userId: string, { needs, clock }: Core): Promise<void> {
  const { storage } = needs;
  const { vault } = storage;
  const now = clock.now();
  const shift = {
    id: newId(),
    guildId: ids.guild,
    userId,
    pager: true,
    place: now,
    startedAt: now,
    endsAt: now + 3_600_000,
  };
  const load = { taken: 0, enough: 8, urgent: [], asked: null, pauseTold: false, ending: false, askedOthers: false };
  const rhythm = { kind: 'weekly', weekdays: [2], everyWeeks: 1 } as const;
  const plan = { rhythm, minute: 1200, zone: 'Europe/Berlin', from: '2026-03-02', pauses: [] };
  const at = now + 86_400_000;
  await storage.write(async (tx) => {
    const sealing = { tx, vault, now };
    await addShift({ ...shift, ...load, state: 'on', pausedUntil: null, pagerUntil: null }, sealing);
    const planned = { guildId: ids.guild, plan, minutes: 60, pager: true, next: null };
    await addPlan({ id: newId(), userId, ...planned }, sealing);
    const others = newId();
    await addPlan({ id: others, userId: ids.theo, ...planned }, sealing);
    await addTurn({ planId: others, day: '2026-03-03', startsAt: at, endsAt: at + 3_600_000 }, tx);
    const [turn] = await tx.shiftTurn.findMany({ where: { planId: others } });
    if (!turn) throw new Error('The plan has no turn.');
    await saveTurn({ id: turn.id, state: 'taken', takerId: userId }, { tx, vault });
    const where = { guildId: ids.guild, channelId: ids.lounge, until: null, caseId: null, deciderId: ids.theo };
    await writeReceipt({ ...where, userId, act: 'removed', rule: 'other', words: theirWords.removed }, needs, tx);
  });
}

/** Words without a name, a talk, somebody they blocked, a mute. */
async function keepWithoutName(userId: string, group: Group, { needs }: Core): Promise<void> {
  const { storage, anonymous, firm } = needs;
  const { vault } = storage;
  const guildId = ids.guild;
  const author = { userId, language: 'en', tell: false, promised: findPromised(guildId, needs) } as const;
  const mark = makeWriterMark(vault, guildId, userId);
  await storage.write(async (tx) => {
    const { id: threadId } = await anonymous.addThread(group.id, null, tx);
    const part = { guildId, threadId, isReply: false, isWriter: true, door: false, author } as const;
    const words = (text: string) => ({ text, wish: 'listen', topic: null }) as const;
    const draft = { ...part, id: newId(), name: 7, words: words(theirWords.draft), receipt: makeReceipt() };
    await anonymous.add({ ...draft, state: 'asked', held: null }, tx);
    const held = { ...part, id: newId(), name: 8, words: words(theirWords.held), receipt: makeReceipt() };
    await anonymous.add({ ...held, state: 'waiting', held: 'harm' }, tx);
    const sent = { ...part, id: newId(), name: 9, words: words(theirWords.draft), receipt: makeReceipt() };
    await anonymous.add({ ...sent, state: 'sending', held: null }, tx);
    const posted = await anonymous.find(guildId, sent.id, tx);
    const place = { channelId: ids.lounge, messageId: String(600_000_000_000_000_000n + BigInt(randomInt(2 ** 40))) };
    if (!posted || !(await anonymous.change(posted, { state: 'posted', place, words: null }, tx)))
      throw new Error('It is not posted.');
    const blockedMark = makeWriterMark(vault, guildId, ids.stranger);
    await tx.anonymousBlock.create({
      data: { guildId, blockerMark: makeBlockerMark(vault, guildId, userId), blockedMark },
    });
    await mute(guildId, { mark, days: 7 }, { firm, tx });
    const [some] = await tx.case.findMany({ take: 1 });
    const talks = openTalks(needs);
    const talk = { guildId, caseId: some?.id ?? '', mark, language: 'en', contact: userId } as const;
    const { talk: opened } = await talks.open(talk, tx);
    await talks.addLine(opened.id, { fromWriter: true, text: theirWords.relayed }, tx);
  });
}
