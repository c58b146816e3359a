import type { PostWords } from '../../anonymous/post.ts';
import { readPosted } from '../../anonymous/public-card/read-posted.ts';
import { appendAudit } from '../../storage/audit-chain.ts';
import { describeError } from '../../log.ts';
import { en } from '../../words/en.ts';
import { addCaseEvent } from '../queue/case-events.ts';
import type { ActNeeds, CaseDeed } from './needs.ts';
import { readWords, type KnownWords } from './read-words.ts';
import { requireAct } from './require-act.ts';
import { findSubject, type Subject } from './rules.ts';
import { writeEvidence, type Evidence } from './write-evidence.ts';

/**
 * Everything about a case that is in danger or does harm, as one file for whoever asks: nothing of it is kept, and that it was taken is recorded
 * first. Who wrote an anonymous post is not in it, and nobody here can say.
 * @throws {UserError} what {@link requireAct} does
 */
export async function takeEvidence(deed: CaseDeed, needs: ActNeeds): Promise<{ name: string; text: string }> {
  const { guildId, caseId, actor } = deed;
  const { storage, clock, cases, view } = needs;
  const { vault } = storage;
  const shown = await requireAct('evidence', deed, needs, storage.read);
  const subject = findSubject(shown);
  const read = await readSubject(shown.id, subject, guildId, needs);
  const takenAt = clock.now();
  await storage.write(async (tx) => {
    await requireAct('evidence', deed, needs, tx);
    const at = new Date(takenAt);
    await addCaseEvent(caseId, { act: 'evidence-taken', at, actorId: actor.userId }, { tx, vault });
    await appendAudit(
      guildId,
      { act: 'case.evidence-taken', target: caseId, actorId: actor.userId, at },
      { tx, vault },
    );
    await cases.renewLease(caseId, tx);
  });
  const serverName = view.findServer(guildId)?.name ?? null;
  const text = writeEvidence({ shown, subject, serverName, takenAt, takenBy: actor.userId, ...read }, en);
  return { name: `case-${caseId}.txt`, text };
}

const nothing = { words: null, place: null, openableUntil: null };

async function readSubject(
  caseId: string,
  subject: Subject,
  guildId: string,
  needs: ActNeeds,
): Promise<Pick<Evidence, 'words' | 'place' | 'openableUntil'>> {
  if (subject.kind === 'message') return { ...nothing, words: await readWords(caseId, subject, needs) };
  if (subject.kind !== 'post') return nothing;
  const post = await needs.anonymous.find(guildId, subject.postId);
  const place = post?.place ?? null;
  const openableUntil = (await needs.anonymous.readBox(subject.postId))?.endsAt ?? null;
  if (post?.words) return { words: know(post.words), place, openableUntil };
  return { words: place && (await readPostedWords(place, needs)), place, openableUntil };
}

function know({ text }: PostWords): KnownWords {
  return { isThere: true, text, from: 'message', files: 0 };
}

async function readPostedWords(
  { channelId, messageId }: NonNullable<Evidence['place']>,
  { moderating, log }: ActNeeds,
): Promise<KnownWords | null> {
  try {
    const message = await moderating.read(channelId, messageId);
    const words = message && readPosted(message);
    return words && know(words);
  } catch (error) {
    log.warn('act.message-not-read', { error: describeError(error) });
    return null;
  }
}
