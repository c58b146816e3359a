import { escapeMarkdown, textCard } from '../../discord/cards.ts';
import { refuse } from '../../discord/user-error.ts';
import type { Outbox } from '../../outbox/outbox.ts';
import type { Tx } from '../../storage/client.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { languages } from '../../words/words.ts';
import { findHome, type Group } from '../group.ts';
import { requireOpen } from '../pick-group.ts';
import type { GroupStore } from '../store.ts';
import { requireLookingAfter, type Actor, type RightsNeeds } from './rights.ts';

/** The longest sentence about what changed, in characters. */
export const longestChange = 200;

/** What changing agreements needs. */
export interface AgreementNeeds extends RightsNeeds {
  storage: Storage;
  groups: GroupStore;
  outbox: Pick<Outbox, 'add' | 'kick'>;
}

/** An agreement as it counts. */
export interface CountingAgreement {
  version: number;
  text: string;
  /** Since when, in milliseconds since the epoch. */
  since: number;
  /** What is different from the version before; null for the first. */
  change: string | null;
}

/** A new version, as somebody wrote it who had another one before them. */
export interface AgreementInput {
  guildId: string;
  groupId: string;
  actor: Actor;
  /** The version that they saw. */
  seen: number;
  text: string;
  /** What is different, in one sentence. */
  change: string;
}

/** Whether the new version counts, or somebody else was faster: then nothing is saved. */
export type AgreementResult = { kind: 'saved' | 'overtaken'; group: Group };

/** The agreement of a group that counts now. */
export async function readAgreement(
  { id, agreement, createdAt }: Group,
  { storage }: { storage: Pick<Storage, 'read'> },
): Promise<CountingAgreement> {
  const key = { groupId: id, version: agreement.version };
  const row = await storage.read.agreementVersion.findUnique({ where: { groupId_version: key } });
  return { ...agreement, since: row?.at.getTime() ?? createdAt, change: row?.change ?? null };
}

/**
 * Makes a new version of a group's agreement and tells the group what changed, in one transaction. Versions are their own record: every one
 * is kept, and whoever wrote it is not.
 * @throws {UserError} `group-gone`, `group-closed`, `not-looking-after`, `agreement-missing`, `agreement-same`
 */
export async function changeAgreement(input: AgreementInput, needs: AgreementNeeds): Promise<AgreementResult> {
  const result = await needs.groups.inTurn(input.groupId, () => changeInTurn(input, needs));
  needs.outbox.kick();
  return result;
}

async function changeInTurn(input: AgreementInput, needs: AgreementNeeds): Promise<AgreementResult> {
  const group = requireOpen(input.guildId, input.groupId, needs);
  await requireLookingAfter(input.actor, group, needs);
  if (input.text === '' || input.change === '') throw refuse('agreement-missing');
  if (group.agreement.version !== input.seen) return { kind: 'overtaken', group };
  if (group.agreement.text === input.text) throw refuse('agreement-same');
  const next = { ...group, agreement: { version: input.seen + 1, text: input.text } };
  await needs.storage.write((tx) => save(next, input.change, needs, tx));
  needs.groups.remember(next);
  return { kind: 'saved', group: next };
}

/** The version's key keeps two of the same number from being there. */
async function save(group: Group, change: string, needs: AgreementNeeds, tx: Tx): Promise<void> {
  const { id: groupId, agreement, guildId } = group;
  await tx.agreementVersion.create({ data: { groupId, ...agreement, change, at: new Date(needs.clock.now()) } });
  await needs.groups.save(group, tx);
  const channelId = findHome(group);
  if (channelId === null) return;
  const { agreement: say } = languages[group.language].words;
  const card = textCard(say.announced({ name: escapeMarkdown(group.name), change: escapeMarkdown(change) }));
  await needs.outbox.add({ guildId, target: { kind: 'channel', channelId }, card }, tx);
}
