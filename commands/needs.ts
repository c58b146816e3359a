import type { AnonymousNeeds } from '../src/anonymous/needs.ts';
import type { Config } from '../src/config.ts';
import type { Log } from '../src/log.ts';
import type { CaseNeeds } from '../src/moderation/open-case.ts';
import type { ReadingProgress } from '../src/moderation/screening/reading-progress.ts';
import type { WatchList } from '../src/moderation/screening/watch-list.ts';
import type { MessageLookup } from '../src/moderation/tell-moderators.ts';
import type { Clock } from '../src/schedule/clock.ts';
import type { AttachmentReader } from '../src/discord/attachments.ts';
import type { Incidents } from '../src/discord/incidents.ts';
import type { AutoModReader } from '../src/discord/automod-rules.ts';
import type { History } from '../src/discord/history.ts';
import type { Moderating } from '../src/discord/moderating.ts';
import type { Places } from '../src/discord/places.ts';
import type { ServerView } from '../src/discord/server-view.ts';
import type { MemberCounts } from '../src/groups/joining/counts.ts';
import type { WaitingStore } from '../src/groups/joining/waiting.ts';
import type { GroupStore } from '../src/groups/store.ts';
import type { OwnNeeds } from '../src/check-ins/own/needs.ts';
import type { SessionNeeds } from '../src/sessions/needs.ts';

/** Everything that commands may ask for. Each takes only what it touches. */
export interface Needs
  extends CaseNeeds, AnonymousNeeds, OwnNeeds, SessionNeeds, Pick<History, 'listPins' | 'readAbove'> {
  clock: Clock;
  log: Log;
  view: ServerView;
  progress: ReadingProgress;
  groups: GroupStore;
  watchList: WatchList;
  counts: MemberCounts;
  waiting: WaitingStore;
  places: Places;
  moderating: Moderating;
  /** What Discord pauses and slows down against a raid. */
  incidents: Incidents;
  hasMessage: MessageLookup;
  /** What is asked of Discord about a server's AutoMod. */
  autoMod: AutoModReader;
  /** Reads a file that came with a command. */
  readAttachment: AttachmentReader['readText'];
  /** Roles of a member; null when they are not on the server. */
  findRoles: (guildId: string, userId: string) => Promise<readonly string[] | null>;
  /** The bot's own user id, once it is connected. */
  botUserId: () => string | undefined;
  config: Pick<Config, 'messageContent' | 'checkInHistory'>;
  /** Lamplight's own version. */
  version: string;
}
