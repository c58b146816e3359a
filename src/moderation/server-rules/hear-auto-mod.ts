import type { AutoModReader } from '../../discord/automod-rules.ts';
import type { ServerView } from '../../discord/server-view.ts';
import { timeOfSnowflake } from '../../discord/snowflakes.ts';
import { describeError, type Log } from '../../log.ts';
import type { Clock } from '../../schedule/clock.ts';
import { openCase, type CaseNeeds } from '../open-case.ts';
import type { WatchList } from '../screening/watch-list.ts';
import type { AutoModTier } from './server-rules.ts';

/** That AutoMod stepped in: one of these comes for each of its actions, so several for one message. */
export interface AutoModCatch {
  guildId: string;
  channelId: string;
  userId: string;
  ruleId: string;
  /** Null for a message that AutoMod held back. */
  messageId: string | null;
  /** The word of the rule that was found; null where Discord does not say. */
  keyword: string | null;
  /** Empty where no texts arrive. */
  content: string;
}

/** Hears of AutoMod. */
export interface AutoModEar {
  /** Makes a case of a catch of a linked rule, once. Nothing of any other is looked at; then there is nothing to wait for. */
  hear(caught: AutoModCatch): Promise<void> | undefined;
}

/** What hearing needs. */
export type EarNeeds = CaseNeeds & {
  autoMod: Pick<AutoModReader, 'findName'>;
  watchList: Pick<WatchList, 'isWatched'>;
  view: Pick<ServerView, 'findWatchId'>;
  clock: Clock;
  log: Log;
};

/** Actions for one message come within moments: so long the next is taken for one of the same, in milliseconds. */
const momentMs = 10_000;

/** Begins to hear. */
export function createAutoModEar(needs: EarNeeds): AutoModEar {
  const { servers, clock } = needs;
  const heard = new Map<string, number>();

  function isNew(key: string): boolean {
    const now = clock.now();
    for (const [known, at] of heard) {
      if (now - at < momentMs) break;
      heard.delete(known);
    }
    if (heard.has(key)) return false;
    heard.set(key, now);
    return true;
  }

  async function take(caught: AutoModCatch, tier: AutoModTier, key: string): Promise<void> {
    try {
      await flagCatch(caught, tier, needs);
    } catch (error) {
      // The next action for the same message is another chance.
      heard.delete(key);
      throw error;
    }
  }

  return {
    hear(caught) {
      const tier = servers.rules.get(caught.guildId).autoMod.get(caught.ruleId);
      if (tier === undefined) return undefined;
      // Its writer wants no look at their distress.
      if ((tier === 'T1' || tier === 'T2') && servers.optOuts.has(caught.userId)) return undefined;
      const { ruleId, userId, channelId, messageId, keyword } = caught;
      const key = [ruleId, userId, channelId, messageId ?? keyword ?? ''].join('/');
      return isNew(key) ? take(caught, tier, key) : undefined;
    },
  };
}

async function flagCatch(caught: AutoModCatch, tier: AutoModTier, needs: EarNeeds): Promise<void> {
  const { guildId, channelId, userId, messageId, keyword, content } = caught;
  const writtenAt = messageId === null ? needs.clock.now() : timeOfSnowflake(messageId);
  const result = await openCase(
    guildId,
    {
      source: 'automod',
      tier,
      rules: ['automod'],
      about: { userId, channelId, messageId, writtenAt, late: false, deleted: false },
      automod: { ruleName: await nameRule(caught, needs), keyword },
      // Where nothing is read along, its people were told of nothing that keeps what they write.
      ...(content !== '' && isRead(caught, needs) && { excerpt: content }),
    },
    needs,
  );
  needs.log.info(`flag.${result.kind}`, { guildId, channelId, caseId: result.caseId, tier, rules: ['automod'] });
}

function isRead(
  { guildId, channelId }: AutoModCatch,
  { watchList, view }: Pick<EarNeeds, 'watchList' | 'view'>,
): boolean {
  const watchId = view.findWatchId(channelId);
  return watchId !== null && watchList.isWatched({ guildId, channelId, watchId });
}

/** A case does not wait for a name: where Discord does not tell it, the rule has its number. */
async function nameRule({ guildId, ruleId }: AutoModCatch, { autoMod, log }: EarNeeds): Promise<string> {
  try {
    return (await autoMod.findName(guildId, ruleId)) ?? ruleId;
  } catch (error) {
    log.warn('automod.no-name', { guildId, error: describeError(error) });
    return ruleId;
  }
}
