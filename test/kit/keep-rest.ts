// What keep-everything.ts leaves out of what can be found of somebody: what they did for others, what came back to them, and what ended.
import { addOpening } from '../../src/anonymous/opening/store.ts';
import { holderPlace } from '../../src/anonymous/custody/custody.ts';
import { sharePlace } from '../../src/anonymous/custody/split-key.ts';
import { addKey } from '../../src/anonymous/custody/store.ts';
import { addOpinion, giveSecond } from '../../src/moderation/acts/opinions.ts';
import { openCase } from '../../src/moderation/open-case.ts';
import { addPage } from '../../src/moderation/pages/store.ts';
import { savePostvention } from '../../src/moderation/postvention/store.ts';
import { addCaseEvent } from '../../src/moderation/queue/case-events.ts';
import { newId } from '../../src/storage/ids.ts';
import type { Tx } from '../../src/storage/client.ts';
import type { Core } from './core.ts';
import { ids } from './interactions.ts';
import type { KeptWorld } from './keep-everything.ts';
import { makePostvention } from './postventions.ts';
import { keepSession } from './sessions.ts';

const hour = 3_600_000;

/** Keeps it of whom {@link KeptWorld} is about. */
export async function keepRest(userId: string, { group }: KeptWorld, core: Core): Promise<void> {
  const { needs, clock } = core;
  const { storage, anonymous } = needs;
  const now = clock.now();
  await keepSession(group, now, storage, { hostId: ids.theo, secondHostId: userId });
  const about = { channelId: ids.lounge, writtenAt: now, late: false, deleted: false, userId };
  const message = { ...about, messageId: '500000000000000009' };
  const flag = { source: 'screening', tier: 'T2', rules: ['some-rule'], excerpt: 'tansy words in a case' } as const;
  await openCase(ids.guild, { ...flag, about: message }, needs);
  await storage.write(async (tx) => {
    const [own] = await tx.ownCheckIn.findMany({ take: 1 });
    const ask = { id: newId(), checkInId: own?.id ?? '', day: '2026-03-02', state: 'asked', putOff: 1 };
    await tx.ownAsk.create({ data: { ...ask, dueAt: new Date(now), closesAt: new Date(now + hour) } });
    await tx.ownCheckIn.updateMany({ data: { ended: 'done', unanswered: 1 } });
    const waiting = (await anonymous.listOfWriter(ids.guild, userId, tx)).find(({ state }) => state === 'waiting');
    if (waiting) await anonymous.change(waiting, { state: 'returned', returnedFor: 'other' }, tx);
    // So that each can be told by what it says.
    await tx.flag.updateMany({ where: { source: 'screening' }, data: { source: 'asked' } });
    await tx.receipt.updateMany({ data: { state: 'told' } });
    await tx.relay.updateMany({ data: { contactSealed: null } });
    await keepCasework(userId, core, tx);
    await keepOpening(userId, core, tx);
  });
}

/** A case in hand with all that can be done with it, and a time after a death. */
async function keepCasework(userId: string, { needs, clock }: Core, tx: Tx): Promise<void> {
  const { vault } = needs.storage;
  const at = new Date(clock.now());
  const [one] = await tx.case.findMany({ take: 1 });
  const caseId = one?.id ?? '';
  const holderSealed = vault.seal({ table: 'Case', column: 'holderSealed', row: caseId }, userId);
  await tx.case.updateMany({ where: { id: caseId }, data: { holderSealed } });
  await tx.case.updateMany({ data: { outcome: 'supported' } });
  await addCaseEvent(caseId, { act: 'note', at, actorId: userId, what: { note: 'call back' } }, { tx, vault });
  const view = (by: string) => ({ userId: by, tier: 'T2', yes: true }) as const;
  for (const [first, second] of [
    [userId, ids.theo],
    [ids.theo, userId],
  ] as const) {
    const opinion = { id: newId(), caseId, question: 'tier', seen: 1, askedAt: at, first: view(first) } as const;
    await addOpinion(opinion, { tx, vault });
    await giveSecond({ id: opinion.id, second: view(second), givenAt: at }, { tx, vault });
  }
  const page = { id: newId(), guildId: ids.guild, caseId, shiftId: null, state: 'acknowledged', step: 0 } as const;
  const sent = [{ number: 1, to: userId, step: 0, at: null, past: false } as const];
  const rest = { startedAt: at.getTime(), nextAt: null, tier: 'T3', isPost: false, sent, count: 1 } as const;
  await addPage({ ...page, ...rest, seen: { userId, at: at.getTime() } }, { tx, vault });
  await addPage({ ...page, ...rest, id: newId(), seen: null }, { tx, vault });
  await savePostvention(makePostvention({ accountId: ids.stranger, beganBy: userId }), { tx, vault });
}

/** A share of a key of custodians, an opening that they asked for, and one that they joined. */
async function keepOpening(userId: string, { needs, clock }: Core, tx: Tx): Promise<void> {
  const { storage } = needs;
  const { vault } = storage;
  const [keyId, shareId, endsAt] = [newId(), newId(), clock.now() + hour];
  const holderSealed = vault.seal(holderPlace(shareId), userId);
  const shareSealed = vault.seal(sharePlace(shareId), 'some share');
  const share = { id: shareId, holderSealed, shareSealed, shareMark: 'some-mark' };
  await addKey(ids.guild, { id: keyId, publicKey: new Uint8Array(32), shares: [share] }, endsAt, tx);
  for (const firstId of [userId, ids.theo]) {
    const opening = { id: newId(), guildId: ids.guild, postId: newId(), keyId, reason: 'life', firstId } as const;
    await addOpening({ ...opening, why: 'tansy reason', telling: 'told', endsAt }, storage, tx);
    const secondSealed = vault.seal({ table: 'Opening', column: 'secondSealed', row: opening.id }, userId);
    if (firstId !== userId) await tx.opening.updateMany({ where: { id: opening.id }, data: { secondSealed } });
  }
}
