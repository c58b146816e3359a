import { readWritten } from '../../discord/written.ts';
import { describeError } from '../../log.ts';
import type { Db, Tx } from '../../storage/client.ts';
import { findPersonKey, openForPerson } from '../../storage/person-keys.ts';
import { openIfReadable } from '../../storage/sealing.ts';
import type { About } from '../case.ts';
import type { ActNeeds } from './needs.ts';
import type { Subject } from './rules.ts';

/** The words of a message, as far as they are known. */
export interface KnownWords {
  /** Whether the message stands on Discord; null where that could not be known. */
  isThere: boolean | null;
  /** Null where they are not known. */
  text: string | null;
  /** The whole text as it is now, or the beginning that was kept as it was flagged. */
  from: 'message' | 'excerpt';
  /** How many files hang on it; they are not read. */
  files: number;
}

/** Reads the words of a message: from Discord, else what was kept of them. */
export async function readWords(
  caseId: string,
  subject: Extract<Subject, { kind: 'message' }>,
  needs: Pick<ActNeeds, 'moderating' | 'storage' | 'log'>,
): Promise<KnownWords> {
  const { isThere, text, files } = await readNow(subject, needs);
  if (text !== '') return { isThere, text, from: 'message', files };
  return { isThere, text: await findExcerpt(caseId, subject.messageId, needs), from: 'excerpt', files };
}

async function readNow(
  { channelId, messageId }: { channelId: string; messageId: string },
  { moderating, log }: Pick<ActNeeds, 'moderating' | 'log'>,
): Promise<{ isThere: boolean | null; text: string; files: number }> {
  try {
    const message = await moderating.read(channelId, messageId);
    // Without the right to read what people write, the text is empty.
    return {
      isThere: message !== null,
      text: message ? readWritten(message) : '',
      files: message?.attachments.length ?? 0,
    };
  } catch (error) {
    log.warn('act.message-not-read', { error: describeError(error) });
    return { isThere: null, text: '', files: 0 };
  }
}

/** What was kept of this very message: a case may be about several. */
async function findExcerpt(
  caseId: string,
  messageId: string,
  { storage: { read: db, vault } }: Pick<ActNeeds, 'storage'>,
): Promise<string | null> {
  const rows = await db.flag.findMany({
    where: { caseId, excerptSealed: { not: null } },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  for (const row of rows) {
    const opened = await openIfReadable(() => openFlag(row, { db, vault }));
    if (opened?.messageId === messageId) return opened.words;
  }
  return null;
}

type FlagRow = Awaited<ReturnType<Db['flag']['findMany']>>[number];

async function openFlag(
  { id, subjectKey, subjectSealed, excerptSealed }: FlagRow,
  { db, vault }: { db: Db | Tx; vault: ActNeeds['storage']['vault'] },
): Promise<{ messageId: string | null; words: string } | null> {
  const key = subjectKey === null ? null : await findPersonKey(subjectKey, { db, vault });
  if (!key || !excerptSealed) return null;
  const place = (column: string) => ({ table: 'Flag', column, row: id });
  // Written with the case, and bound to its row by the vault.
  const about = JSON.parse(openForPerson(key, place('subjectSealed'), subjectSealed)) as About;
  return { messageId: about.messageId, words: openForPerson(key, place('excerptSealed'), excerptSealed) };
}
