import type { Outbox } from '../../outbox/outbox.ts';
import type { ServerSettings } from '../../servers/settings.ts';
import type { Tx } from '../../storage/client.ts';
import { languages } from '../../words/words.ts';
import { drawFrontDoor } from './door-cards.ts';

/** Posts the standing panel of the front door in the server's language. It names no group and carries nothing, so it never has to be edited. */
export async function postFrontDoor(
  { settings, channelId }: { settings: Pick<ServerSettings, 'guildId' | 'language'>; channelId: string },
  needs: { outbox: Pick<Outbox, 'add'> },
  tx: Tx,
): Promise<void> {
  const { guildId, language } = settings;
  const card = drawFrontDoor(languages[language].words);
  await needs.outbox.add({ guildId, target: { kind: 'channel', channelId }, card }, tx);
}
