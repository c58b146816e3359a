import { refuse } from '../../discord/user-error.ts';
import { describeError } from '../../log.ts';
import { newId } from '../../storage/ids.ts';
import { readAuthorOf, type SealedAuthor } from '../custody/custody.ts';
import { requirePossible } from '../custody/needs.ts';
import { recogniseShare } from '../custody/recognise-share.ts';
import { withPrivateKey } from '../custody/split-key.ts';
import type { CustodyKey } from '../custody/store.ts';
import { openBox } from '../sealing/box.ts';
import { drawOpened } from './cards.ts';
import { drawOpenedNotice } from './draw-notice.ts';
import type { HeldOpening } from './memory.ts';
import { recordOpening, requireOpener, tellCustodians, type OpeningNeeds } from './needs.ts';
import { openingMs, tellWriterMs } from './reasons.ts';
import { endOpening, findOpening } from './store.ts';

/** A second custodian. */
export interface Joining {
  openingId: string;
  userId: string;
  /** What they entered. */
  share: string;
}

/**
 * Opens a post together with whoever asked. It is recorded, and all custodians are told, before the key is put together; the key and both
 * shares are wiped. Who wrote the post is then kept in memory for the two, to be shown behind a fresh press.
 * @throws {UserError} `opening-over`, `opening-not-yours`, `opening-restarted`, `opening-same-person`, `custody-nobody-here`, `custodian-left`,
 * `custodian-owns`, `opening-nothing`, `share-none`, `share-mistyped`, `share-newer`, `share-unknown`, `opening-failed`
 */
export async function joinOpening(joining: Joining, needs: OpeningNeeds): Promise<void> {
  const { openingId, userId } = joining;
  const { held, key } = await requireJoinable(joining, needs);
  const { guildId, postId, keyId } = held;
  const box = await needs.anonymous.readBox(postId);
  if (box?.keyId !== keyId) throw refuse('opening-nothing');
  const { bytes } = recogniseShare(joining.share, userId, [key], needs.storage.vault);
  const first = Uint8Array.from(held.share);
  try {
    await noteOpened(held, key, userId, needs);
    const author = await openAuthor([first, bytes], { guildId, postId, keyId }, box.box, needs);
    await planNotice(held, author, needs);
    const endsAt = needs.firm.now() + openingMs;
    const readers = [held.firstId, userId];
    needs.openings.keep({ openingId, guildId, writerId: author.userId, readers, endsAt });
  } finally {
    first.fill(0);
    bytes.fill(0);
    needs.outbox.kick();
  }
}

/** Looks at everything but the share. */
async function requireJoinable({ openingId, userId }: Joining, needs: OpeningNeeds) {
  const opening = await findOpening(openingId, needs.storage);
  if (!opening) throw refuse('opening-over');
  const key = await requireOpener({ ...opening, userId }, needs);
  if (opening.state !== 'asked' || opening.endsAt <= needs.firm.now()) throw refuse('opening-over');
  if (opening.firstId === userId) throw refuse('opening-same-person');
  requirePossible(opening.guildId, needs);
  const held = needs.openings.find(openingId);
  if (!held) throw refuse('opening-restarted');
  return { held, key };
}

/** The record of it, before anything is put together. Whoever comes second finds it over. */
async function noteOpened(held: HeldOpening, key: CustodyKey, secondId: string, needs: OpeningNeeds): Promise<void> {
  const { id: openingId, guildId, firstId, reason } = held;
  const serverName = needs.view.findServer(guildId)?.name ?? '';
  const opened = { openingId, serverName, firstId, secondId, reason };
  await needs.storage.write(async (tx) => {
    await recordOpening('post.opened', { guildId, actorId: secondId, openingId }, needs, tx);
    if (!(await endOpening(openingId, { state: 'opened', secondId }, needs.storage, tx))) throw refuse('opening-over');
    await tellCustodians(key, { openingId, draw: (readerId) => drawOpened(opened, readerId) }, needs, tx);
  });
  needs.openings.drop(openingId);
}

/** @throws {UserError} `opening-failed` */
async function openAuthor(
  shares: readonly [Uint8Array, Uint8Array],
  context: { guildId: string; postId: string; keyId: string },
  box: Uint8Array,
  { log }: Pick<OpeningNeeds, 'log'>,
): Promise<SealedAuthor> {
  try {
    return readAuthorOf(await withPrivateKey(shares, (privateKey) => openBox(privateKey, context, box)));
  } catch (error) {
    log.error('opening.failed', { guildId: context.guildId, error: describeError(error) });
    throw refuse('opening-failed');
  }
}

/** The one message to the writer, unless the law or danger forbids it. Names no post. */
async function planNotice(held: HeldOpening, author: SealedAuthor, needs: OpeningNeeds): Promise<void> {
  if (held.telling !== 'told') return;
  const { guildId, reason } = held;
  const card = drawOpenedNotice({ serverName: needs.view.findServer(guildId)?.name ?? '', reason }, author.language);
  const dueAt = needs.firm.now() + tellWriterMs;
  const target = { kind: 'person', userId: author.userId } as const;
  await needs.storage.write((tx) =>
    needs.outbox.add({ guildId, target, card, dueAt, purpose: `writer-told:${newId()}` }, tx),
  );
}
