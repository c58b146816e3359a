// What keep-everything.ts leaves out, since nothing in it can be found by who somebody is: one row of every other table whose rows end by themselves.
import { addSending } from './anonymous-posts.ts';
import type { Core } from './core.ts';
import { ids } from './interactions.ts';
import type { KeptWorld } from './keep-everything.ts';
import { makePostvention } from './postventions.ts';
import { makeReceipt } from '../../src/anonymous/receipts.ts';
import { notePublished } from '../../src/anonymous/posting/publish.ts';
import { postPurpose } from '../../src/anonymous/post.ts';
import { saveAnswer, saveMark, savePulse } from '../../src/groups/care/pulse-store.ts';
import { addCaseEvent } from '../../src/moderation/queue/case-events.ts';
import { addPage } from '../../src/moderation/pages/store.ts';
import { savePostvention } from '../../src/moderation/postvention/store.ts';
import { addMeasure } from '../../src/moderation/raids/store.ts';
import { newId } from '../../src/storage/ids.ts';

const hour = 3_600_000;

/** Keeps them, for the group and the date of {@link KeptWorld}; every case is closed. */
export async function keepPassing(world: KeptWorld, core: Core): Promise<void> {
  await keepPosts(world, core);
  await keepOfGroup(world, core);
  await keepOfModerators(core);
}

/** A post that is posted, one on its way, one that its writer took back and that is on Discord still; and what readers pressed. */
async function keepPosts({ group }: KeptWorld, core: Core): Promise<void> {
  const { storage, anonymous, clock } = core.needs;
  const endsAt = new Date(clock.now() + 72 * hour);
  const posts = [];
  for (const messageId of ['700000000000000001', '700000000000000002', null]) {
    const post = await addSending(core, group, ids.ines);
    posts.push(post);
    if (messageId === null) continue;
    const place = { channelId: ids.lounge, messageId };
    await storage.write(async (tx) => {
      await notePublished(`${postPurpose}${post.id}`, place, core.needs, tx);
      await tx.outboxMessage.deleteMany({ where: { purpose: `${postPurpose}${post.id}` } });
    });
  }
  const [posted, takenBack] = posts;
  await storage.write(async (tx) => {
    const standing = posted && (await anonymous.findAnywhere(posted.id, tx));
    const box = storage.vault.seal({ table: 'AnonymousPost', column: 'boxSealed', row: posted?.id ?? '' }, ids.ines);
    const shut = {
      shutFor: [makeReceipt()],
      box: { keyId: newId(), box, endsAt: new Date(clock.now() + 90 * 24 * hour) },
    };
    if (standing) await anonymous.change(standing, shut, tx);
    const now = takenBack && (await anonymous.findAnywhere(takenBack.id, tx));
    if (now) await anonymous.change(now, { state: 'removed', words: null }, tx);
    const postId = posted?.id ?? '';
    await tx.kindWord.create({ data: { postId, word: 'heard', count: 1, shown: 1 } });
    await tx.kindMark.create({ data: { mark: makeReceipt(), postId, endsAt } });
    await tx.anonymousBudget.create({ data: { mark: makeReceipt(), count: 1, endsAt } });
  });
}

/** Questions to a group, a post in it that nobody answered, places that came free, and what people said at a session's end. */
async function keepOfGroup({ group, dateId }: KeptWorld, { needs, clock }: Core): Promise<void> {
  const { storage } = needs;
  const now = clock.now();
  await storage.write(async (tx) => {
    const pulse = await savePulse(group.id, now, tx);
    if (!pulse) throw new Error('The group was asked already.');
    await saveMark(pulse, ids.ines, storage, tx);
    await saveAnswer(pulse.id, { scores: '3333', sentence: 'warm' }, storage, tx);
    const messageId = '500000000000000003';
    const open = { groupId: group.id, messageId, channelId: ids.lounge, authorMark: makeReceipt() };
    await tx.openPost.create({ data: { ...open, dueAt: new Date(now + hour) } });
    await tx.freedPlace.create({ data: { groupId: group.id, day: new Date('2026-03-02'), count: 1 } });
    await tx.sessionMark.create({ data: { mark: makeReceipt(), dateId } });
    await tx.sessionEcho.create({ data: { dateId, level: 3, count: 1 } });
    const pending = { guildId: ids.guild, token: 'some-token', content: '{}' };
    await tx.pendingShape.create({ data: { ...pending, endsAt: new Date(now + hour) } });
    const [round] = await tx.checkInRound.findMany();
    await tx.roundLevel.create({ data: { roundId: round?.id ?? '', level: 3, count: 1 } });
    const [own] = await tx.ownCheckIn.findMany({ take: 1 });
    const asked = { checkInId: own?.id ?? '', day: '2026-03-02', state: 'asked' };
    const times = { dueAt: new Date(now), closesAt: new Date(now + hour) };
    await tx.ownAsk.create({ data: { id: newId(), ...asked, ...times } });
  });
}

/** A measure against a raid, a time after a death, a case with a history, a second look and a page. */
async function keepOfModerators({ needs, clock }: Core): Promise<void> {
  const { storage } = needs;
  const { vault } = storage;
  const now = clock.now();
  const guildId = ids.guild;
  await storage.write(async (tx) => {
    const slow = { guildId, caseId: null, kind: 'slow-mode', channelId: ids.lounge, before: 0, state: 'on' } as const;
    await addMeasure({ ...slow, startedAt: now, endsAt: now + 6 * hour }, tx);
    const remembering = { startedAt: now, threadId: '390000000000000078', threadEndsAt: now + 45 * 24 * hour };
    await savePostvention(makePostvention({ ...remembering, accountId: ids.stranger }), { tx, vault });
    const [one] = await tx.case.findMany({ take: 1 });
    const caseId = one?.id ?? '';
    const at = new Date(now);
    await addCaseEvent(caseId, { act: 'note', at, actorId: ids.theo, what: { note: 'call back' } }, { tx, vault });
    const id = newId();
    const firstSealed = vault.seal({ table: 'Opinion', column: 'firstSealed', row: id }, '{}');
    await tx.opinion.create({ data: { id, caseId, question: 'tier', state: 'asked', firstSealed, askedAt: at } });
    const sent = { tier: null, isPost: false, sent: [], count: 0, seen: null };
    const page = { id: newId(), guildId, caseId, shiftId: null, state: 'waiting', step: 0 } as const;
    await addPage({ ...page, startedAt: now, nextAt: now, ...sent }, { tx, vault });
    await tx.case.updateMany({ data: { state: 'closed', closedAt: at, outcome: 'supported' } });
  });
}
