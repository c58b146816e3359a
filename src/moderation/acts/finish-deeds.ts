import { textCard } from '../../discord/cards.ts';
import { describeError } from '../../log.ts';
import { languages } from '../../words/words.ts';
import type { DeedEnd } from './ask-discord.ts';
import { listUnfinished, type Deed } from './deeds.ts';
import { finishHiding, finishRestoring } from './hide-post.ts';
import type { ActNeeds } from './needs.ts';
import { giveUpReaching } from './reach-out.ts';
import { finishRemoval } from './remove-message.ts';
import { finishTimeOut } from './time-out.ts';

/** So long somebody who waits for the answer is left alone with it, in milliseconds. */
const afterMs = 60_000;

/**
 * Finishes what was begun and not ended: the bot died in between, or Discord did not answer. What Discord refuses then is told in the moderators'
 * channel, since nobody waits for it any more. Done twice, it is the same.
 */
export async function finishDeeds(needs: ActNeeds): Promise<void> {
  const { storage, clock, log } = needs;
  const { read: db, vault } = storage;
  const before = new Date(clock.now() - afterMs);
  // Two processes that finish the same one would both tell what came of it.
  const isOurs = (guildId: string) => needs.view.isOurs(guildId);
  for (const deed of await listUnfinished({ before, isOurs }, { db, vault }))
    try {
      const end = await finish(deed, needs);
      if (end.kind === 'refused') await tell(deed, end.code, needs);
    } catch (error) {
      log.warn('act.not-finished', { caseId: deed.caseId, error: describeError(error) });
    }
}

function finish(deed: Deed, needs: ActNeeds): Promise<DeedEnd> {
  switch (deed.kind) {
    case 'removed':
      return finishRemoval(deed, needs);
    case 'timed-out':
      return finishTimeOut(deed, needs);
    case 'hidden':
      return finishHiding(deed, needs);
    case 'restored':
      return finishRestoring(deed, needs);
    case 'reached-out':
      return giveUpReaching(deed, needs);
  }
}

async function tell(
  { guildId, caseId, kind }: Deed,
  code: string,
  { servers, storage, outbox }: ActNeeds,
): Promise<void> {
  const { moderatorChannelId: channelId, language } = servers.get(guildId);
  if (channelId === null) return;
  const { acts: say } = languages[language].words;
  const card = textCard(say.lateRefusal({ caseId, what: say.deeds[kind], code }));
  await storage.write((tx) => outbox.add({ guildId, target: { kind: 'channel', channelId }, card }, tx));
  outbox.kick();
}
