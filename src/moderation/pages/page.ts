import type { Outbox } from '../../outbox/outbox.ts';
import type { ServerSettings } from '../../servers/settings.ts';
import type { Tx } from '../../storage/client.ts';
import { languages } from '../../words/words.ts';
import { drawPage } from '../cards.ts';
import type { About, NewFlag } from '../case.ts';
import type { CaseTier } from '../rules.ts';

/**
 * Pages the one person on call: the only mention Lamplight makes unasked. Comes after the case's card in the same channel; goes to
 * them directly when that channel is gone. With nobody on call nobody is paged, and the card says so.
 */
export async function page(
  settings: ServerSettings,
  { tier, about, source }: { caseId: string; tier: CaseTier; about: About; source?: NewFlag['source'] },
  needs: { outbox: Outbox },
  tx: Tx,
): Promise<void> {
  const { guildId, onCallId, moderatorChannelId } = settings;
  if (onCallId === null) return;
  const draw = (isDirect: boolean) =>
    drawPage(
      { onCallId, guildId, tier, about, directly: isDirect, ...(source && { source }) },
      languages[settings.language].words,
    );
  const directly = { target: { kind: 'person', userId: onCallId } as const, card: draw(true), pings: [onCallId] };
  if (moderatorChannelId === null) return needs.outbox.add({ guildId, ...directly }, tx);
  await needs.outbox.add(
    {
      guildId,
      target: { kind: 'channel', channelId: moderatorChannelId },
      card: draw(false),
      pings: [onCallId],
      instead: directly,
    },
    tx,
  );
}
