import { InteractionContextType, PermissionFlagsBits } from 'discord.js';
import { measureAge } from '../src/crisis/directory/find-stale.ts';
import { readHelpCounts } from '../src/crisis/guide/help-counts.ts';
import { writeDate } from '../src/crisis/write-date.ts';
import { defineCommand } from '../src/discord/command.ts';
import { drawPanel, drawTime } from '../src/discord/cards.ts';
import { requireOwner } from '../src/discord/require-owner.ts';
import { isStorageUnavailable } from '../src/storage/errors.ts';
import { en } from '../src/words/en.ts';
import type { Needs } from './needs.ts';

type StatusNeeds = Pick<Needs, 'clock' | 'servers' | 'cases' | 'outbox' | 'storage' | 'config' | 'version'>;

/** `/status`: how the bot is doing, for those who may manage the server. */
export const status = defineCommand({
  data: {
    name: 'status',
    description: en.status.description,
    default_member_permissions: PermissionFlagsBits.ManageGuild.toString(),
    contexts: [InteractionContextType.Guild],
  },
  ack: 'private',
  read: requireOwner,
  async run(guildId, needs: StatusNeeds) {
    const say = en.status;
    const { messageContent, checkInHistory } = needs.config;
    const general = [say.version(needs.version), say.screening(messageContent), say.history(checkInHistory)];
    const gentleUntil = needs.servers.postventions.findGentleUntil(guildId, needs.clock.now());
    const gently =
      gentleUntil === null || !messageContent ? [] : [en.postvention.gently({ until: drawTime(gentleUntil, 'f') })];
    const kept = await readKept(guildId, needs);
    const lines = kept
      ? [
          say.database(needs.storage.kind),
          say.cases(kept.cases.open, kept.cases.claimed),
          say.helped(kept.helped),
          say.outbox(kept.outbox.waiting, kept.outbox.undeliverable),
        ]
      : [say.databaseAway()];
    const age = measureAge(needs.clock.now());
    const accent = kept?.outbox.undeliverable === 0 && !age.isStale ? 0x3f9c6d : 0xd9822b;
    return {
      kind: 'message',
      card: drawPanel({
        accent,
        paragraphs: [say.heading, [...general, ...gently, ...lines, ...sayStale(age)].join('\n')],
        buttons: [],
      }),
      language: 'en',
    };
  },
});

/** Nothing while the directory of help lines is new enough. */
function sayStale({ date, days, isStale }: ReturnType<typeof measureAge>): string[] {
  return isStale ? [en.lines.directoryStale({ date: writeDate(date, en.crisis.locale).date, days })] : [];
}

/** Null when the database does not answer: that is then what the status says. */
async function readKept(guildId: string, needs: Pick<Needs, 'cases' | 'outbox' | 'storage'>) {
  try {
    const [cases, outbox, helped] = await Promise.all([
      needs.cases.counts(guildId),
      needs.outbox.counts(guildId),
      readHelpCounts(guildId, needs.storage),
    ]);
    return { cases, outbox, helped };
  } catch (error) {
    if (!isStorageUnavailable(error)) throw error;
    return null;
  }
}
