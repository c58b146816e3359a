import { refuse } from '../../discord/user-error.ts';
import { appendAudit } from '../../storage/audit-chain.ts';
import { noteChange } from '../../storage/changes.ts';
import type { Tx } from '../../storage/client.ts';
import { announce } from '../trust/announce.ts';
import { drawOwnerNews, type OwnerNews } from './cards.ts';
import { noticeMs, threshold } from './custody.ts';
import { countUsable, findActiveKey, findNewKey } from './key-rules.ts';
import type { CustodyNeeds } from './needs.ts';
import { listKeys, noteKey, removeKey, type CustodyKey } from './store.ts';
import { tellPerson } from './tell-person.ts';

/** Somebody who may manage the server. */
export interface Manager {
  guildId: string;
  actorId: string;
}

/** Gives up the key that is being made or announced. Nothing was sealed to it. @throws {UserError} `custody-nothing-to-stop` */
export async function giveUpNewKey({ guildId, actorId }: Manager, needs: CustodyNeeds): Promise<void> {
  await changeKeys(guildId, needs, async (tx) => {
    await record('custodians.given-up', { guildId, actorId, target: guildId }, needs, tx);
    const key = findNewKey(await listKeys(guildId, needs, tx));
    if (!key) throw refuse('custody-nothing-to-stop');
    await giveUp(key, needs, tx);
  });
}

/** From now on nobody can open what is written; the key is kept for what is sealed to it. @throws {UserError} `custody-nothing-to-stop` */
export async function stopOpening({ guildId, actorId }: Manager, needs: CustodyNeeds): Promise<void> {
  await changeKeys(guildId, needs, async (tx) => {
    await record('custodians.stopped', { guildId, actorId, target: guildId }, needs, tx);
    const key = findActiveKey(await listKeys(guildId, needs, tx));
    if (!key) throw refuse('custody-nothing-to-stop');
    await stop(key, needs, tx);
  });
}

/** Runs a change of a server's keys in one transaction; what is known of them from memory follows it, and what it tells is sent. */
export async function changeKeys<T>(
  guildId: string,
  { storage, custody, outbox, clock }: Pick<CustodyNeeds, 'storage' | 'custody' | 'outbox' | 'clock'>,
  work: (tx: Tx) => Promise<T>,
): Promise<T> {
  const result = await storage.write(async (tx) => {
    const done = await work(tx);
    await noteChange(guildId, { kind: storage.kind, now: clock.now() }, tx);
    return done;
  });
  await custody.reload(guildId);
  outbox.kick();
  return result;
}

/** An entry in the audit chain about keys; nobody else changes the server's keys until the transaction ends. */
export async function record(
  act: 'custodians.named' | 'custodians.given-up' | 'custodians.stopped' | 'custodians.share-lost',
  { guildId, actorId, target }: Manager & { target: string },
  { storage, firm }: Pick<CustodyNeeds, 'storage' | 'firm'>,
  tx: Tx,
): Promise<void> {
  const event = { act, target, actorId, at: new Date(firm.now()) };
  await appendAudit(guildId, event, { tx, vault: storage.vault });
}

/** Once all shares are fetched, members are told; a week later posts are sealed to the key. */
export async function announceKey(key: CustodyKey, needs: CustodyNeeds, tx: Tx): Promise<void> {
  const now = needs.firm.now();
  const from = now + noticeMs;
  await noteKey(key.id, { state: 'notice', toldAt: now, activeFrom: from }, tx);
  const custodians = key.shares.map(({ holderId }) => holderId);
  const days = needs.servers.get(key.guildId).openingDays;
  await announce(key.guildId, { kind: 'key-announced', custodians, from, days }, needs, tx);
}

/** Deletes a key that nothing is sealed to. Members are told where they were told of it. */
export async function giveUp(key: CustodyKey, needs: CustodyNeeds, tx: Tx): Promise<void> {
  await removeKey(key.id, tx);
  if (key.state === 'notice') await announce(key.guildId, { kind: 'key-given-up' }, needs, tx);
}

/** Seals nothing more to a key, and tells members. An older one, which it took over from, does not come back. */
export async function stop(key: CustodyKey, needs: CustodyNeeds, tx: Tx): Promise<void> {
  const retiredAt = needs.firm.now();
  for (const { id, state, savedState } of await listKeys(key.guildId, needs, tx))
    if (state === 'active' || (state === 'retired' && savedState !== 'retired'))
      await noteKey(id, { state: 'retired', retiredAt }, tx);
  await announce(key.guildId, { kind: 'nobody-any-more' }, needs, tx);
}

/**
 * What follows from a lost share. A key whose shares are still being fetched is given up: nothing is sealed to it, and a new one costs
 * nothing. One that fewer than two could use is given up, or stopped. The server's owner is told.
 */
export async function followLoss(key: CustodyKey, needs: CustodyNeeds, tx: Tx): Promise<void> {
  const usable = countUsable(key);
  const isDead = usable < threshold;
  if (key.state === 'collecting' || (key.state === 'notice' && isDead)) {
    await giveUp(key, needs, tx);
    await tellOwner(key.guildId, { kind: 'given-up', why: 'lost' }, needs, tx);
  } else {
    if (key.state === 'active' && isDead) await stop(key, needs, tx);
    await tellOwner(key.guildId, { kind: 'lost', usable, isInUse: key.state !== 'retired' }, needs, tx);
  }
}

/** Tells whoever owns the server what became of a key. */
export async function tellOwner(guildId: string, news: OwnerNews, needs: CustodyNeeds, tx: Tx): Promise<void> {
  const server = needs.view.findServer(guildId);
  await tellPerson(
    { guildId, userId: server?.ownerId ?? null, card: drawOwnerNews(news, server?.name ?? '') },
    needs,
    tx,
  );
}
