import type { Job } from '../../schedule/job.ts';
import { describeError } from '../../log.ts';
import type { AnonymousNeeds } from '../needs.ts';
import { returnPost } from '../return-post.ts';

/** What happens here by the clock. */
export function listJobs(needs: AnonymousNeeds): Job[] {
  return [{ name: 'anonymous.drafts', everySeconds: 3600, at: 1050, run: () => returnOldDrafts(needs) }];
}

/**
 * Returns words whose writer was asked about them and did not answer for 72 hours: as long as they have their pseudonym in that thread, which
 * began when they sent them off. They find them under *My posts* for another 72. What was damaged ends with them: nobody can be asked about it any
 * more. Resolves to how many.
 */
export async function returnOldDrafts(needs: AnonymousNeeds): Promise<number> {
  const { anonymous, storage, log } = needs;
  let count = await anonymous.endDamaged();
  for (const draft of await anonymous.listAsked()) {
    try {
      const author = await anonymous.readAuthor(draft.id);
      if (author && (await anonymous.findVoice(draft.threadId, author.userId)) !== null) continue;
      if (await storage.write((tx) => returnPost(draft, 'too-late', needs, tx))) count += 1;
    } catch (error) {
      log.warn('anonymous.draft-not-returned', { error: describeError(error) });
    }
  }
  if (count > 0) needs.outbox.kick();
  return count;
}
