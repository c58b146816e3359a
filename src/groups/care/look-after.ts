import { escapeMarkdown, textCard } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Outbox } from '../../outbox/outbox.ts';
import { findOptOut } from '../../privacy/opt-out/store.ts';
import type { ServerSettings } from '../../servers/settings.ts';
import { appendAudit } from '../../storage/audit-chain.ts';
import type { Tx } from '../../storage/client.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { en } from '../../words/en.ts';
import type { Group } from '../group.ts';
import type { GroupStore } from '../store.ts';
import { drawQuestion, drawReminder } from './facilitator-cards.ts';
import {
  findOwnRole,
  findRole,
  findRoleIn,
  listEnded,
  listFacilitators,
  listRoles,
  listRolesOf,
  listToRemind,
  noteReminded,
  removeRole,
  saveAccepted,
  saveAsked,
  type FacilitatorRole,
  type NewRole,
  type RoleNeeds,
} from './facilitators.ts';
import { tellDesk } from './tell-desk.ts';

/** What naming people for groups needs. */
export interface LookAfterNeeds extends RoleNeeds {
  storage: Storage;
  groups: Pick<GroupStore, 'find'>;
  servers: { get(guildId: string): Pick<ServerSettings, 'moderatorChannelId' | 'onCallId'> };
  outbox: Pick<Outbox, 'add' | 'kick'>;
}

/** The most who look after one group, or were asked to: a circle that can talk with one another. */
export const mostFacilitators = 10;

/**
 * Asks somebody to look after a group: a private question, by direct message. Nothing changes until they say yes.
 * @throws {UserError} `facilitator-already`, `facilitators-full`, `contact-not-wanted`
 */
export async function nameFacilitator(
  input: { group: Group; person: Omit<NewRole, 'takesOverFrom'>; actorId: string },
  needs: LookAfterNeeds,
): Promise<void> {
  const { group, person, actorId } = input;
  await needs.storage.write(async (tx) => {
    const role = await ask(group, { ...person, takesOverFrom: null }, needs, tx);
    await audit('facilitator.named', role, actorId, needs, tx);
  });
  needs.outbox.kick();
}

/** Takes a role, or a question, back. Who had said yes is told. @throws {UserError} `facilitator-none` */
export async function removeFacilitator(
  input: { group: Group; userId: string; actorId: string },
  needs: LookAfterNeeds,
): Promise<void> {
  const { group, userId, actorId } = input;
  await needs.storage.write(async (tx) => {
    const role = await findRoleIn(group, userId, needs, tx);
    if (!role || !(await removeRole(role.id, tx))) throw refuse('facilitator-none');
    await audit('facilitator.removed', role, actorId, needs, tx);
    if (role.acceptedAt === null) return;
    await write(role, textCard(en.care.removed(escapeMarkdown(group.name))), needs, tx);
    await tellIfAlone(role, needs, tx);
  });
  needs.outbox.kick();
}

/**
 * Asks somebody else to take over; until they say yes, it stays where it is.
 * @throws {UserError} `facilitator-none`, `facilitator-already`, `facilitators-full`, `contact-not-wanted`
 */
export async function handOver(
  input: { group: Group; fromId: string; toId: string },
  needs: LookAfterNeeds,
): Promise<void> {
  const { group, fromId, toId } = input;
  await needs.storage.write(async (tx) => {
    const own = await findRoleIn(group, fromId, needs, tx);
    if (!own || own.acceptedAt === null) throw refuse('facilitator-none');
    await ask(group, { userId: toId, standIn: own.standIn, takesOverFrom: own.id }, needs, tx);
  });
  needs.outbox.kick();
}

/** A yes, for a year from now: the first one, or for another year. Whoever hands over is free from that moment. @throws {UserError} `role-gone` */
export async function acceptRole(
  input: { roleId: string; userId: string },
  needs: LookAfterNeeds,
): Promise<{ role: FacilitatorRole; group: Group }> {
  return needs.storage.write(async (tx) => {
    const { role, group } = await requireOwn(input, needs, tx);
    if (!(await saveAccepted(role, needs, tx))) throw refuse('role-gone');
    if (role.acceptedAt === null && role.takesOverFrom !== null) await removeRole(role.takesOverFrom, tx);
    const { role: accepted } = await requireOwn(input, needs, tx);
    return { role: accepted, group };
  });
}

/** A no, or the end of looking after a group: at once and without a reason. @throws {UserError} `role-gone` */
export async function endRole(
  input: { roleId: string; userId: string },
  needs: LookAfterNeeds,
): Promise<{ role: FacilitatorRole; group: Group }> {
  const ended = await needs.storage.write(async (tx) => {
    const { role, group } = await requireOwn(input, needs, tx);
    if (!(await removeRole(role.id, tx))) throw refuse('role-gone');
    if (role.acceptedAt !== null) await tellIfAlone(role, needs, tx);
    return { role, group };
  });
  needs.outbox.kick();
  return ended;
}

/**
 * Ends all that somebody looks after, on one server or, with null, on all: at once, without a reason, and without a word to them. Kick the outbox
 * after the commit.
 */
export async function endRolesOf(
  { guildId, userId }: { guildId: string | null; userId: string },
  needs: LookAfterNeeds,
  tx: Tx,
): Promise<void> {
  const roles = await listRolesOf(userId, needs, tx);
  for (const role of roles.filter((one) => guildId === null || one.guildId === guildId))
    if ((await removeRole(role.id, tx)) && role.acceptedAt !== null) await tellIfAlone(role, needs, tx);
}

/** By the clock: reminds those whose year is nearly over, and ends what is over; of what was damaged nobody is told. */
export async function keepRoles(needs: LookAfterNeeds): Promise<void> {
  for (const id of await listToRemind(needs))
    await needs.storage.write(async (tx) => {
      const role = await findRole(id, needs, tx);
      const group = role && needs.groups.find(role.guildId, role.groupId);
      if ((await noteReminded(id, tx)) && group) await write(role, drawReminder(role, group, en), needs, tx);
    });
  for (const id of await listEnded(needs))
    await needs.storage.write(async (tx) => {
      const role = await findRole(id, needs, tx);
      // They may just have said yes for another year.
      if (role && role.endsAt > needs.clock.now()) return;
      if ((await removeRole(id, tx)) && role && role.acceptedAt !== null) await tellIfAlone(role, needs, tx);
    });
  needs.outbox.kick();
}

async function ask(group: Group, asked: NewRole, needs: LookAfterNeeds, tx: Tx): Promise<FacilitatorRole> {
  const { vault } = needs.storage;
  if ((await findOptOut(asked.userId, { db: tx, vault })) !== null) throw refuse('contact-not-wanted');
  const roles = await listRoles(group, needs, tx);
  if (roles.some(({ userId }) => userId === asked.userId)) throw refuse('facilitator-already');
  if (roles.length >= mostFacilitators) throw refuse('facilitators-full', { most: mostFacilitators });
  const role = await saveAsked(group, asked, needs, tx);
  await write(role, drawQuestion(role, group, en), needs, tx);
  return role;
}

async function requireOwn(
  input: { roleId: string; userId: string },
  needs: LookAfterNeeds,
  tx: Tx,
): Promise<{ role: FacilitatorRole; group: Group }> {
  const role = await findOwnRole(input, needs, tx);
  const group = role && needs.groups.find(role.guildId, role.groupId);
  if (!role || !group) throw refuse('role-gone');
  return { role, group };
}

/** Those who run the server learn that a group has nobody any more; not who it was. */
async function tellIfAlone({ guildId, groupId }: FacilitatorRole, needs: LookAfterNeeds, tx: Tx): Promise<void> {
  const group = needs.groups.find(guildId, groupId);
  if (group?.state !== 'open' || (await listFacilitators(group, needs, tx)).length > 0) return;
  await tellDesk(group, textCard(en.care.alone(escapeMarkdown(group.name))), needs, tx);
}

async function write(
  { guildId, userId }: FacilitatorRole,
  card: Card,
  { outbox }: Pick<LookAfterNeeds, 'outbox'>,
  tx: Tx,
): Promise<void> {
  await outbox.add({ guildId, target: { kind: 'person', userId }, card }, tx);
}

/** The entry names the role, not the group: an entry lasts, and says who did it. */
async function audit(
  act: 'facilitator.named' | 'facilitator.removed',
  { guildId, id }: FacilitatorRole,
  actorId: string,
  { storage, clock }: LookAfterNeeds,
  tx: Tx,
): Promise<void> {
  const event = { act, target: id, actorId, at: new Date(clock.now()) };
  await appendAudit(guildId, event, { tx, vault: storage.vault });
}
