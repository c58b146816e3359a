import { drawTime, textCard } from '../../discord/cards.ts';
import { findHome, type Anonymity, type Group } from '../../groups/group.ts';
import { listOpen } from '../../groups/list-open.ts';
import type { GroupStore } from '../../groups/store.ts';
import type { Outbox } from '../../outbox/outbox.ts';
import type { ServerSettings } from '../../servers/settings.ts';
import type { ServerStore } from '../../servers/store.ts';
import type { Tx } from '../../storage/client.ts';
import { languages, type Words } from '../../words/words.ts';

/** What changed of anonymity on a server. Times in milliseconds since the epoch; `days`: for so many custodians can open a post. */
export type TrustChange =
  | { kind: 'key-announced'; custodians: readonly string[]; from: number; days: number }
  /** A key that was announced counts from now on. */
  | { kind: 'key-active'; custodians: readonly string[]; days: number }
  | { kind: 'key-given-up' }
  | { kind: 'nobody-any-more' }
  | { kind: 'days'; days: number }
  | { kind: 'paused' }
  | { kind: 'resumed' };

/** What announcing needs. */
export interface AnnounceNeeds {
  outbox: Pick<Outbox, 'add'>;
  groups: Pick<GroupStore, 'list'>;
  servers: Pick<ServerStore, 'get'>;
}

/**
 * Tells members of a change, in the transaction that makes it: in every open group that has anonymous posts, in its language. Nothing can
 * switch it off. Call `outbox.kick` once that is committed.
 */
export async function announce(guildId: string, change: TrustChange, needs: AnnounceNeeds, tx: Tx): Promise<void> {
  const groups = listOpen(guildId, needs).filter(({ anonymous }) => anonymous !== 'off');
  for (const group of groups) await tell(group, (words) => sayChange(change, words), needs, tx);
}

/**
 * Tells a group that it has anonymous posts from now on, that each is looked at first, or that there are none any more; in the transaction
 * that changes it. One that is not open is told nothing. Call `outbox.kick` once that is committed.
 */
export async function announceInGroup(group: Group, needs: Pick<AnnounceNeeds, 'outbox'>, tx: Tx): Promise<void> {
  if (group.state === 'open') await tell(group, (words) => sayAnonymity(group.anonymous, words), needs, tx);
}

/** Tells of what a change of a server's settings means for anonymous posts, if anything; as {@link announce} does. */
export async function announceSettings(
  { before, after }: { before: ServerSettings; after: ServerSettings },
  needs: AnnounceNeeds,
  tx: Tx,
): Promise<void> {
  const changes: TrustChange[] = [
    ...(after.openingDays === before.openingDays ? [] : [{ kind: 'days' as const, days: after.openingDays }]),
    ...(after.anonymousPaused === before.anonymousPaused
      ? []
      : [{ kind: after.anonymousPaused ? ('paused' as const) : ('resumed' as const) }]),
  ];
  for (const change of changes) await announce(after.guildId, change, needs, tx);
}

async function tell(
  group: Group,
  say: (words: Words) => string,
  { outbox }: Pick<AnnounceNeeds, 'outbox'>,
  tx: Tx,
): Promise<void> {
  const channelId = findHome(group);
  if (channelId === null) return;
  const { words } = languages[group.language];
  const card = textCard(`${say(words)} ${words.trust.notices.more}`);
  await outbox.add({ guildId: group.guildId, target: { kind: 'channel', channelId }, card }, tx);
}

/** What is said of a change. Custodians are named; nobody is pinged. */
export function sayChange(change: TrustChange, { trust: { notices: say } }: Words): string {
  switch (change.kind) {
    case 'key-announced': {
      const { from, days, custodians } = change;
      return say.keyAnnounced({ when: drawTime(from, 'f'), names: nameAll(custodians), days });
    }
    case 'key-active':
      return say.keyActive({ names: nameAll(change.custodians), days: change.days });
    case 'key-given-up':
      return say.keyGivenUp;
    case 'nobody-any-more':
      return say.nobody;
    case 'days':
      return say.days({ days: change.days });
    case 'paused':
      return say.paused;
    case 'resumed':
      return say.resumed;
  }
}

/** Custodians as mentions, which ping nobody where the message does not allow it. */
export function nameAll(userIds: readonly string[]): string {
  return userIds.map((userId) => `<@${userId}>`).join(' ');
}

function sayAnonymity(anonymous: Anonymity, { trust: { notices: say } }: Words): string {
  switch (anonymous) {
    case 'on':
      return say.on;
    case 'approve':
      return say.approve;
    case 'off':
      return say.off;
  }
}
