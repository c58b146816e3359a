import type { Storage } from '../../storage/open-storage.ts';
import { openUndamaged } from '../../storage/sealing.ts';
import type { Sealed } from '../../storage/vault.ts';
import type { FirmClock } from '../firm-clock.ts';
import { languageFor } from '../../words/words.ts';
import { endOf, hourMs } from '../hours.ts';
import type { Author } from '../post.ts';
import { sealBox } from '../sealing/box.ts';

/** Who could open an anonymous post that is written now: nobody, or two of a server's custodians together. */
export type Mode =
  | { kind: 'nobody' }
  | {
      kind: 'custodians';
      keyId: string;
      /** Their user ids; members are told. */
      custodians: readonly string[];
    };

/** A key that members were told of, and that counts from a moment on (milliseconds since the epoch). */
export interface UpcomingKey {
  keyId: string;
  custodians: readonly string[];
  from: number;
}

/** What a box says of whoever wrote a post. */
export type SealedAuthor = Pick<Author, 'userId' | 'language'>;

/** The custodians' keys of all servers, as far as sealing and telling need them: from memory. The private halves are nowhere. */
export interface Custody {
  mode(guildId: string): Mode;
  /** Null where none was announced. */
  upcoming(guildId: string): UpcomingKey | null;
  /** Seals an author to the custodians of now; null where nobody can open. `days`: for how long they can. */
  seal(
    post: { guildId: string; id: string },
    author: SealedAuthor,
    days: number,
  ): { keyId: string; box: Sealed; endsAt: Date } | null;
  /** Reads a server's keys anew: call it once a change of them is committed. */
  reload(guildId: string): Promise<void>;
  /** Drops a server from memory, once its rows are gone. */
  forget(guildId: string): void;
}

/** How many custodians have to put their shares together. */
export const threshold = 2;

/** The fewest and the most custodians a key can have. */
export const fewestCustodians = 3;
export const mostCustodians = 10;

/** For so long members know of a key before posts are sealed to it, in milliseconds. */
export const noticeMs = 7 * 24 * hourMs;

interface KnownKey extends UpcomingKey {
  publicKey: Uint8Array;
}

/** Where the user id of a share's holder lies. */
export function holderPlace(shareId: string) {
  return { table: 'CustodyShare', column: 'holderSealed', row: shareId };
}

/** An author as the text in a box. */
function writeAuthor({ userId, language }: SealedAuthor): string {
  return `${userId} ${language}`;
}

/** The author whom an opened box names. */
export function readAuthorOf(text: string): SealedAuthor {
  const [userId = '', language = ''] = text.split(' ');
  return { userId, language: languageFor(language) };
}

/** Opens it with the keys of all servers that were announced and not retired, and that two custodians could still use. */
export async function openCustody(storage: Storage, firm: FirmClock): Promise<Custody> {
  const { read, vault } = storage;
  const known = new Map<string, KnownKey[]>();

  async function load(guildId?: string): Promise<void> {
    const where = { state: { in: ['notice', 'active'] }, ...(guildId !== undefined && { guildId }) };
    const keys = await read.custodyKey.findMany({ where, orderBy: { activeFrom: 'asc' } });
    const fresh = new Map<string, KnownKey[]>();
    for (const key of keys) {
      const shares = await read.custodyShare.findMany({ where: { keyId: key.id }, orderBy: { id: 'asc' } });
      const holders = openUndamaged(shares, ({ id, holderSealed, lostAt }) => ({
        userId: vault.open(holderPlace(id), holderSealed),
        isLost: lostAt !== null,
      }));
      if (holders.filter(({ isLost }) => !isLost).length < threshold) continue;
      const custodians = holders.map(({ userId }) => userId);
      const from = key.activeFrom?.getTime() ?? Number.POSITIVE_INFINITY;
      const list = fresh.get(key.guildId) ?? [];
      fresh.set(key.guildId, [...list, { keyId: key.id, custodians, from, publicKey: key.publicKey }]);
    }
    if (guildId !== undefined) known.delete(guildId);
    for (const [id, list] of fresh) known.set(id, list);
  }

  const loadAnew = (guildId?: string) => storage.withNewKeys(() => load(guildId));
  await loadAnew();

  /** The newest whose time has come: a new one takes over from the one before without anybody doing anything. */
  function findActive(guildId: string): KnownKey | null {
    return (known.get(guildId) ?? []).filter(({ from }) => from <= firm.now()).at(-1) ?? null;
  }

  return {
    mode(guildId) {
      const key = findActive(guildId);
      return key === null ? { kind: 'nobody' } : { kind: 'custodians', keyId: key.keyId, custodians: key.custodians };
    },
    upcoming(guildId) {
      const key = (known.get(guildId) ?? []).find(({ from }) => from > firm.now());
      return key ? { keyId: key.keyId, custodians: key.custodians, from: key.from } : null;
    },
    seal({ guildId, id: postId }, author, days) {
      const key = findActive(guildId);
      if (key === null) return null;
      const { keyId, publicKey } = key;
      const endsAt = endOf(firm.now(), days * 24 * hourMs);
      return { keyId, box: sealBox(publicKey, { guildId, postId, keyId }, writeAuthor(author)), endsAt };
    },
    reload: (guildId) => loadAnew(guildId),
    forget: (guildId) => void known.delete(guildId),
  };
}
