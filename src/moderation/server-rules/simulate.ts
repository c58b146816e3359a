import type { Config } from '../../config.ts';
import { drawPanel, drawTime } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { assess } from '../../risk/assess.ts';
import type { Assessment, Tier } from '../../risk/assessment.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { ServerSettings } from '../../servers/settings.ts';
import type { ServerStore } from '../../servers/store.ts';
import { explainRules } from '../../words/en-risk.ts';
import type { Words } from '../../words/words.ts';
import { requireModeratorOrLead, type Actor } from '../rights.ts';
import { isPaging } from '../rules.ts';
import { isDistressAlone } from '../screening/gentle.ts';
import type { PlaceOfMessage, WatchList } from '../screening/watch-list.ts';

/** What would happen to a text. */
export interface Simulated {
  assessment: Assessment;
  settings: ServerSettings;
  /** Where it would be written; null for any channel that is read as usual. */
  channelId: string | null;
  isRead: boolean;
  isGentle: boolean;
  /** Whether texts arrive at all. */
  screening: boolean;
  now: number;
}

/** What trying a text out needs. */
export interface SimulateNeeds {
  servers: ServerStore;
  watchList: Pick<WatchList, 'isWatched' | 'isGentle'>;
  config: Pick<Config, 'messageContent'>;
  clock: Clock;
}

/**
 * Reads a text as the server's messages are read, and does nothing with it: nothing is saved, sent or written down. For moderators and those who
 * lead them.
 * @throws {UserError} `not-a-moderator`
 */
export function simulate(
  input: { guildId: string; actor: Actor; text: string; place: PlaceOfMessage | null },
  needs: SimulateNeeds,
): Simulated {
  const { guildId, actor, text, place } = input;
  requireModeratorOrLead(guildId, actor, needs.servers);
  return {
    assessment: assess(text, needs.servers.rules.get(guildId).reading),
    settings: needs.servers.get(guildId),
    channelId: place?.channelId ?? null,
    isRead: place === null || needs.watchList.isWatched(place),
    isGentle: place !== null && needs.watchList.isGentle(place),
    screening: needs.config.messageContent,
    now: needs.clock.now(),
  };
}

/** What would happen to a text, and why. */
export function drawSimulated(shown: Simulated, words: Words): Card {
  const say = words.serverRules.simulate;
  const { tier, signals, hold } = shown.assessment;
  const reasons = listReasons(
    signals.map(({ rule }) => rule),
    words,
  );
  const outcome =
    tier === 'T0'
      ? [say.nothing, ...(reasons === '' ? [] : [say.looked(reasons)])]
      : [...sayCase(shown, tier, words), words.cases.whyList(reasons)];
  return drawPanel({
    accent: 0x5b7083,
    paragraphs: [say.heading, ...sayWhere(shown, words), ...outcome, ...(hold ? [say.held] : []), say.nothingKept],
    buttons: [],
  });
}

function sayWhere({ screening, isRead, channelId }: Simulated, { serverRules: { simulate: say } }: Words): string[] {
  if (!screening) return [say.off];
  return isRead || channelId === null ? [] : [say.notRead(channelId)];
}

function sayCase(shown: Simulated, tier: Exclude<Tier, 'T0'>, { serverRules, tiers }: Words): string[] {
  const { simulate: say } = serverRules;
  const { settings, channelId, isGentle, assessment, now } = shown;
  if (channelId !== null && isGentle && isDistressAlone(assessment.signals)) return [say.gently(channelId)];
  const pages = isPaging(tier);
  const { dryRunUntil } = settings;
  return [
    say.case(tiers[tier]),
    pages ? say.pages : say.noPage,
    ...(tier !== 'T3' && settings.quietTiers.has(tier) ? [say.quiet] : []),
    ...(!pages && dryRunUntil !== null && dryRunUntil > now ? [say.dryRun(drawTime(dryRunUntil, 'f'))] : []),
  ];
}

/** The gravest first, each once. A rule that has no sentence has its name. */
function listReasons(rules: readonly string[], { risk }: Words): string {
  const reasons = explainRules([...new Set(rules)], risk).map(({ rule, why }) => `- ${why ?? `\`${rule}\``}`);
  return [...new Set(reasons)].join('\n');
}
