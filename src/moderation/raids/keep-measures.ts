import { textCard } from '../../discord/cards.ts';
import { describeError } from '../../log.ts';
import { languages } from '../../words/words.ts';
import { postToModerators } from '../open-case.ts';
import { askForMeasure } from './ask-for-measure.ts';
import type { RaidNeeds } from './needs.ts';
import type { Measure } from './rules.ts';
import { forgetMeasures, listDue } from './store.ts';

/** So long somebody who waits for the answer is left alone with it, in milliseconds. */
const afterMs = 60_000;

/**
 * By the clock: ends what is due, and finishes what was begun and not ended, since the bot died in between or Discord did not answer. What Discord refuses
 * then is told in the moderators' channel, since nobody waits for it any more.
 */
export async function keepMeasures(needs: RaidNeeds): Promise<void> {
  const now = needs.clock.now();
  const isOurs = (guildId: string) => needs.view.isOurs(guildId);
  for (const measure of await listDue({ now, askedBefore: now - afterMs, isOurs }, needs.storage.read))
    try {
      await keep(measure, needs);
    } catch (error) {
      // One server's measure must not keep the next from its end.
      needs.log.warn('raid.measure-not-kept', { guildId: measure.guildId, error: describeError(error) });
    }
  needs.outbox.kick();
}

async function keep(measure: Measure, needs: RaidNeeds): Promise<void> {
  const settings = needs.servers.get(measure.guildId);
  const { raids: say } = languages[settings.language].words;
  await askForMeasure(measure, needs, {
    tell: ({ code, isEnd }, tx) =>
      postToModerators(settings, { card: textCard(say.lateRefusal({ ...measure, code, isEnd })) }, needs, tx),
  });
}

/** By the clock: forgets what ended 30 days ago. */
export async function forgetOldMeasures({ storage, clock }: Pick<RaidNeeds, 'storage' | 'clock'>): Promise<void> {
  await storage.write((tx) => forgetMeasures(clock.now(), tx));
}
