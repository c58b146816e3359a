import type { OwnMessages } from '../discord/messages.ts';
import { waitBriefly } from '../discord/wait-briefly.ts';
import { refuse } from '../discord/user-error.ts';
import { assess } from '../risk/assess.ts';
import type { Tier } from '../risk/assessment.ts';
import { timeOfSnowflake } from '../discord/snowflakes.ts';
import { readWritten } from '../discord/written.ts';
import type { MessageFlag } from './case.ts';
import type { CaseNeeds } from './open-case.ts';
import { openReport } from './open-report.ts';
import { chooseHigher, longestNote, toCaseTier, type Reason } from './rules.ts';

/** What a member tells about a message. */
export interface ReportInput {
  guildId: string;
  reporterId: string;
  channelId: string;
  messageId: string;
  authorId: string;
  /** What the message's own text was assessed as when its menu was opened. */
  textTier: Tier;
  reason: Reason;
  note: string;
}

/** Whether a message is still there; null when the bot cannot see that channel. */
export type MessageLookup = (channelId: string, messageId: string) => Promise<boolean | null>;

/** What telling about a message needs. */
export interface ReportNeeds extends CaseNeeds {
  hasMessage: MessageLookup;
  messages: Pick<OwnMessages, 'read'>;
}

/** How a report ended: saved, or already there from the same person. */
export interface ReportResult {
  kind: 'told' | 'already';
  /** True when the message was deleted before the report arrived. */
  deleted: boolean;
}

/**
 * Brings a message to the moderators. The case is as urgent as the message's own text or the note is; a report about which nothing
 * can be read that way is an R. A message that is gone by now is reported all the same.
 * @throws {UserError} `note-missing`, `note-too-long`, `not-set-up`, `reports-too-many`
 */
export async function tellModerators(input: ReportInput, needs: ReportNeeds): Promise<ReportResult> {
  const { guildId, note, reason } = input;
  if (note === '') throw refuse('note-missing');
  if (note.length > longestNote) throw refuse('note-too-long', { most: longestNote, length: note.length });
  if (needs.servers.get(guildId).moderatorChannelId === null) throw refuse('not-set-up');
  const [isThere, words] = await Promise.all([
    waitBriefly(needs.hasMessage(input.channelId, input.messageId)),
    waitBriefly(findWords(input, needs)),
  ]);
  const deleted = isThere === false;
  const about = {
    userId: input.authorId,
    channelId: input.channelId,
    messageId: input.messageId,
    writtenAt: timeOfSnowflake(input.messageId),
    late: false,
    deleted,
  };
  const report = { userId: input.reporterId, note };
  const tier = [toCaseTier(input.textTier), toCaseTier(assess(note).tier)].reduce(chooseHigher);
  const flag = { source: 'report', tier, rules: [reason], about, report, ...words } as const;
  const result = await openReport({ guildId, flag, textTier: input.textTier }, needs);
  return { kind: result.kind === 'already' ? 'already' : 'told', deleted };
}

/** The words of the message as they are now, and when they were changed. Without the right to read what people write there are none. */
async function findWords(
  { channelId, messageId, authorId }: ReportInput,
  needs: ReportNeeds,
): Promise<Pick<MessageFlag, 'excerpt' | 'editedAt'>> {
  const message = await needs.messages.read(channelId, messageId);
  if (message?.author.id !== authorId) return {};
  const { edited_timestamp: edited } = message;
  const excerpt = readWritten(message);
  return { ...(excerpt && { excerpt }), ...(edited && { editedAt: Date.parse(edited) }) };
}
