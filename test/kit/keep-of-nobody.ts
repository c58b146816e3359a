// What keep-everything.ts and keep-passing.ts leave out: one row of every other table, which tell of nobody or hold what was damaged long ago.
import { newId } from '../../src/storage/ids.ts';
import type { Tx } from '../../src/storage/client.ts';
import type { Core } from './core.ts';
import { ids } from './interactions.ts';

const { guild: guildId, lounge: channelId } = ids;

/** Keeps them. */
export async function keepOfNobody({ needs: { storage }, clock }: Core): Promise<void> {
  const at = new Date(clock.now());
  await storage.write(async (tx) => {
    await keepOfServer(at, tx);
    await keepOfCustodians(at, tx);
  });
}

/** What a server has, what it hides, and what stands in its channels. */
async function keepOfServer(at: Date, tx: Tx): Promise<void> {
  await tx.autoModRule.create({ data: { guildId, ruleId: '800000000000000001', tier: 'T2' } });
  await tx.board.create({ data: { guildId, channelId, postedAt: at } });
  await tx.shiftPanel.create({ data: { guildId, channelId, says: 'here', postedAt: at } });
  await tx.channelCursor.create({ data: { guildId, channelId, after: '500000000000000009' } });
  const line = { country: 'DE', place: 1, content: '{"name":"Ufer"}', source: 'https://example.org', changedAt: at };
  await tx.crisisLine.create({ data: { guildId, id: 'ufer', ...line } });
  await tx.hiddenLine.create({ data: { guildId, lineId: 'de-telefonseelsorge' } });
  await tx.helpCount.create({ data: { guildId, answer: 'hidden', count: 3 } });
  await tx.ownPhrase.create({ data: { id: newId(), guildId, phrase: 'out of oil', tier: 'T1', createdAt: at } });
  // With PostgreSQL alone the bot has it.
  await tx.sendingPace.upsert({ where: { name: 'drill' }, create: { name: 'drill', freeAt: at }, update: {} });
}

/** A key of custodians, a share of it, and an opening that was asked for; nobody has them. */
async function keepOfCustodians(at: Date, tx: Tx): Promise<void> {
  const bytes = Buffer.from([0, 1, 127, 128, 255]);
  const keyId = newId();
  await tx.custodyKey.create({ data: { id: keyId, guildId, state: 'retired', publicKey: bytes, fetchUntil: at } });
  const share = { holderSealed: bytes, shareSealed: null, shareMark: 'mark', fetchedAt: at };
  await tx.custodyShare.create({ data: { id: newId(), keyId, ...share } });
  const asked = { postId: newId(), keyId, reason: 'danger', whySealed: bytes, firstSealed: bytes };
  await tx.opening.create({ data: { id: newId(), guildId, ...asked, state: 'refused', endsAt: at } });
}
