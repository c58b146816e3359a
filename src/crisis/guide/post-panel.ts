import type { Config } from '../../config.ts';
import type { Card } from '../../discord/reply.ts';
import { addTranslationNote } from '../../discord/translation-note.ts';
import { noteTold } from '../../moderation/server-rules/notice-store.ts';
import type { Outbox } from '../../outbox/outbox.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { ServerSettings } from '../../servers/settings.ts';
import type { Tx } from '../../storage/client.ts';
import { languages } from '../../words/words.ts';
import { chooseForServer } from '../choose-for-server.ts';
import { findHelp } from '../directory/directory.ts';
import { drawGuidePanel, drawNumbers } from './guide-cards.ts';
import { guessServerCountry } from '../countries/guess-server-country.ts';
import { findAnywhereNumbers } from '../emergency-regions.ts';
import type { ServerLines } from '../lines/own-lines.ts';

/** The country whose numbers a server shows; null where nobody said and nothing tells. */
export function findServerCountry({ country, language, zone }: ServerSettings): string | null {
  return country ?? guessServerCountry({ language, zone });
}

/** The numbers that stand pinned beside a panel, as they are now. */
export function drawServerNumbers(settings: ServerSettings, server: ServerLines): Card {
  const { language } = settings;
  const country = findServerCountry(settings);
  const wish = { topic: 'suicide', language, now: null } as const;
  const help = country === null ? null : findHelp(country);
  const shown = help && { help, wish, choice: chooseForServer(help, server, wish) };
  return addTranslationNote(drawNumbers(shown, findAnywhereNumbers(), languages[language].words), language);
}

/** What the pinned numbers are to the outbox. */
export const numbersPurpose = 'panel-numbers';

/**
 * Posts a standing panel, which says so where messages are screened, and beside it the numbers as a pinned message for when the bot is
 * away. The panel carries nothing, so it never has to be edited; the numbers say when they were listed. `replaces` are ids of older messages
 * of ours there, deleted once these stand.
 */
export async function postPanel(
  input: { settings: ServerSettings; server: ServerLines; channelId: string; replaces?: readonly string[] },
  needs: { outbox: Pick<Outbox, 'add'>; config: Pick<Config, 'messageContent'>; clock: Clock },
  tx: Tx,
): Promise<void> {
  const { settings, server, channelId, replaces = [] } = input;
  const { guildId, language } = settings;
  const target = { kind: 'channel', channelId } as const;
  const isScreened = needs.config.messageContent && settings.watched.has(channelId);
  if (isScreened) await noteTold({ guildId, channelId }, needs.clock.now(), tx);
  const screened = isScreened ? { roleId: settings.moderatorRoleId } : null;
  const panel = addTranslationNote(drawGuidePanel(languages[language].words, screened), language);
  await needs.outbox.add({ guildId, target, card: panel }, tx);
  const card = drawServerNumbers(settings, server);
  await needs.outbox.add({ guildId, target, card, pin: true, replaces, purpose: numbersPurpose }, tx);
}
