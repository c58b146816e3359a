import type { Outbox } from '../../outbox/outbox.ts';
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

/**
 * Posts a standing panel, and beside it the numbers as a pinned message for when the bot is away. Neither ever has to be edited: the
 * panel carries nothing, the numbers say when they were listed.
 */
export async function postPanel(
  input: { settings: ServerSettings; server: ServerLines; channelId: string },
  needs: { outbox: Pick<Outbox, 'add'> },
  tx: Tx,
): Promise<void> {
  const { settings, server, channelId } = input;
  const { guildId, language } = settings;
  const { words } = languages[language];
  const target = { kind: 'channel', channelId } as const;
  await needs.outbox.add({ guildId, target, card: drawGuidePanel(words) }, tx);
  const country = findServerCountry(settings);
  const anywhere = findAnywhereNumbers();
  const wish = { topic: 'suicide', language, now: null } as const;
  const help = country === null ? null : findHelp(country);
  const shown = help && { help, wish, choice: chooseForServer(help, server, wish) };
  await needs.outbox.add({ guildId, target, card: drawNumbers(shown, anywhere, words), pin: true }, tx);
}
