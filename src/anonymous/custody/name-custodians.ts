import { refuse } from '../../discord/user-error.ts';
import { findOptOut } from '../../privacy/opt-out/store.ts';
import type { Tx } from '../../storage/client.ts';
import type { Vault } from '../../storage/vault.ts';
import { changeKeys, record, type Manager } from './change-key.ts';
import { drawInvitation } from './cards.ts';
import { fewestCustodians, mostCustodians } from './custody.ts';
import { fetchMs, findNewKey } from './key-rules.ts';
import { requirePossible, type CustodyNeeds } from './needs.ts';
import { makeSplitKey } from './split-key.ts';
import { addKey, listKeys } from './store.ts';
import { tellPerson } from './tell-person.ts';

/** Who is to be custodian, as Discord confirmed them. */
export interface Named {
  /** User ids in the order chosen. */
  people: readonly string[];
  /** Those of them who are on the server. */
  present: ReadonlySet<string>;
  bots: ReadonlySet<string>;
}

/**
 * Makes a key and asks each custodian to fetch their share. Nothing changes for posts before all have.
 * @throws {UserError} `custody-nobody-here`, `custody-key-underway`, `custody-count`, `custody-twice`, `custody-not-here`, `custody-bot-named`,
 * `custody-owner-named`, `custody-self-named`, `custody-owner-unknown`, `custody-no-contact`
 */
export async function nameCustodians(manager: Manager, named: Named, needs: CustodyNeeds): Promise<void> {
  const { guildId } = manager;
  const { storage, firm, servers } = needs;
  requirePossible(guildId, needs);
  await refuseTwoNewKeys();
  requireFit(manager, named, needs);
  const made = await makeSplitKey(named.people, storage.vault);
  const fetchUntil = firm.now() + fetchMs;
  await changeKeys(guildId, needs, async (tx) => {
    await servers.ensure(guildId, tx);
    await record('custodians.named', { ...manager, target: made.id }, needs, tx);
    // Somebody else may have named some meanwhile.
    await refuseTwoNewKeys(tx);
    await refuseUnasked(named, storage.vault, tx);
    await addKey(guildId, made, fetchUntil, tx);
    for (const [index, { id: shareId }] of made.shares.entries()) {
      const card = drawInvitation({ shareId, serverName: needs.view.findServer(guildId)?.name ?? '', fetchUntil });
      await tellPerson({ guildId, userId: named.people[index] ?? null, card }, needs, tx);
    }
  });

  async function refuseTwoNewKeys(tx?: Parameters<typeof listKeys>[2]): Promise<void> {
    if (findNewKey(await listKeys(guildId, needs, tx)) !== null) throw refuse('custody-key-underway');
  }
}

/** Whoever wants no messages that the bot begins is not asked by one. */
async function refuseUnasked({ people }: Named, vault: Vault, tx: Tx): Promise<void> {
  for (const userId of people)
    if ((await findOptOut(userId, { db: tx, vault })) !== null) throw refuse('custody-no-contact', { userId });
}

/**
 * Who cannot be one: the server's owner, who decides over everybody there; whoever names them, for they would choose their own partner; bots.
 * That two accounts are one person cannot be seen.
 */
function requireFit({ guildId, actorId }: Manager, { people, present, bots }: Named, needs: CustodyNeeds): void {
  const server = needs.view.findServer(guildId);
  if (!server) throw refuse('custody-owner-unknown');
  if (new Set(people).size < people.length) throw refuse('custody-twice');
  if (people.length < fewestCustodians || people.length > mostCustodians)
    throw refuse('custody-count', { chosen: people.length });
  for (const userId of people) {
    if (!present.has(userId)) throw refuse('custody-not-here', { userId });
    if (bots.has(userId)) throw refuse('custody-bot-named', { userId });
    if (userId === server.ownerId) throw refuse('custody-owner-named', { userId });
    if (userId === actorId) throw refuse('custody-self-named');
  }
}
