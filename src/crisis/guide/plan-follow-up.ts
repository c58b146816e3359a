import type { Tx } from '../../storage/client.ts';
import { addTranslationNote } from '../../discord/translation-note.ts';
import type { Outbox } from '../../outbox/outbox.ts';
import { removePlanned } from '../../outbox/to-person.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { languageFor, wordsFor } from '../../words/words.ts';
import { drawFollowUp } from './guide-cards.ts';

/** How long after the yes the message is sent, in milliseconds. */
export const followUpAfterMs = 24 * 3_600_000;

/**
 * For so long after its time it may still come where the bot was away, in milliseconds: the day after it is still kind, and later it would be about
 * something that is over.
 */
const comesLateMs = 24 * 3_600_000;

/** What it is to the outbox. */
const followUpPurpose = 'follow-up';

/**
 * Plans the one message that somebody said yes to. Saying yes again while it waits changes nothing. It belongs to no server: closed direct
 * messages are nobody's fault, and nobody is told. Returns when it is due, in milliseconds since the epoch.
 */
export async function planFollowUp(
  input: { userId: string; language: string },
  needs: { storage: Storage; outbox: Outbox; clock: Clock },
): Promise<number> {
  const dueAt = needs.clock.now() + followUpAfterMs;
  const message = {
    guildId: null,
    target: { kind: 'person', userId: input.userId } as const,
    card: addTranslationNote(drawFollowUp(wordsFor(input.language)), languageFor(input.language)),
    dueAt,
    until: dueAt + comesLateMs,
    purpose: followUpPurpose,
  };
  await needs.storage.write(async (tx) => {
    await waitForOthers(tx);
    await needs.outbox.add(message, tx);
  });
  return dueAt;
}

/** Takes the message back, where one waits. */
export async function dropFollowUp(userId: string, sealing: { tx: Tx; vault: Storage['vault'] }): Promise<void> {
  await removePlanned({ purpose: followUpPurpose, userId }, sealing);
}

/** Of two presses at once the second has to see what the first one planned. There is no row of the person to wait at: none is made for this. */
async function waitForOthers(tx: Tx): Promise<void> {
  const turn = { key: 'follow-ups.turn', value: '' };
  await tx.meta.upsert({ where: { key: turn.key }, create: turn, update: turn });
}
