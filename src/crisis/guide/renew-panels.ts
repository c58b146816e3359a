import type { Config } from '../../config.ts';
import type { History, StandingMessage } from '../../discord/history.ts';
import type { Card } from '../../discord/reply.ts';
import type { Outbox } from '../../outbox/outbox.ts';
import type { Clock } from '../../schedule/clock.ts';
import type { ServerStore } from '../../servers/store.ts';
import type { Storage } from '../../storage/open-storage.ts';
import { languages } from '../../words/words.ts';
import type { LineStore } from '../lines/store.ts';
import { openButton } from './guide-buttons.ts';
import { drawServerNumbers, numbersPurpose, postPanel } from './post-panel.ts';
import { addRenewal, type OldPanel } from './renewal-cards.ts';

/** How panels that stand are found, and what they should say. */
export interface LookNeeds extends Pick<History, 'listPins' | 'readAbove'> {
  botUserId: () => string | undefined;
  servers: Pick<ServerStore, 'get'> & { lines: Pick<LineStore, 'get'> };
}

/**
 * Finds watched channels whose pinned numbers say something else than they would say now. Nothing records where panels stand: the pins are
 * looked at. A channel that cannot be read shows nothing. Rejects when Discord cannot be asked.
 */
async function findOldPanels(guildId: string, needs: LookNeeds): Promise<OldPanel[]> {
  const content = writeNumbers(guildId, needs);
  const found = await Promise.all(
    [...needs.servers.get(guildId).watched].map(async (channelId): Promise<OldPanel[]> => {
      const pins = (await needs.listPins(channelId)) ?? [];
      // Behind the text stands the outbox's mark.
      const old = pins.filter((pin) => isOwnNumbers(pin, needs) && !pin.content.startsWith(content));
      const messageIds = await Promise.all(old.map((pin) => withPanel(channelId, pin, needs)));
      return old.length === 0 ? [] : [{ channelId, messageIds: messageIds.flat() }];
    }),
  );
  return found.flat();
}

function writeNumbers(guildId: string, { servers }: LookNeeds): string {
  return drawServerNumbers(servers.get(guildId), servers.lines.get(guildId)).content ?? '';
}

function isOwnNumbers({ authorId, content, customIds }: StandingMessage, { botUserId }: LookNeeds): boolean {
  const headings = Object.values(languages).map(({ words }) => words.guide.numbers.heading());
  return authorId === botUserId() && customIds.length === 0 && headings.some((heading) => content.startsWith(heading));
}

/** The panel was posted right before its numbers. */
async function withPanel(
  channelId: string,
  { messageId, authorId }: StandingMessage,
  needs: LookNeeds,
): Promise<string[]> {
  const above = (await needs.readAbove(channelId, messageId)) ?? [];
  const panel = above.find((one) => one.authorId === authorId && one.customIds.includes(openButton.encode({})));
  return [...(panel ? [panel.messageId] : []), messageId];
}

/**
 * Makes a change that may change what the numbers pinned on a server should say. Where it does, the answer also says where they are old, and
 * offers to renew them.
 */
export async function tellOfOldNumbers(guildId: string, change: () => Promise<Card>, needs: LookNeeds): Promise<Card> {
  const before = writeNumbers(guildId, needs);
  const card = await change();
  if (writeNumbers(guildId, needs) === before) return card;
  // What was asked for is done by now: that nobody could look is no reason to say otherwise.
  return addRenewal(card, await findOldPanels(guildId, needs).catch(() => 'unknown' as const));
}

/**
 * Posts a new panel wherever the pinned numbers are old, and lets the old messages be deleted once the new ones stand. Returns the
 * channels. Two at once for one server come one after the other, and what is on its way is not posted again.
 */
export function renewPanels(guildId: string, needs: RenewNeeds): Promise<string[]> {
  const { servers, storage, outbox } = needs;
  return servers.inTurn(guildId, async () => {
    // Asked before anybody looks: what is no longer on its way stands, and the old messages are gone.
    const busy = await findBusy(guildId, needs);
    const old = (await findOldPanels(guildId, needs)).filter(({ channelId }) => !busy.has(channelId));
    const now = { settings: servers.get(guildId), server: servers.lines.get(guildId) };
    await storage.write(async (tx) => {
      for (const { channelId, messageIds } of old)
        await postPanel({ ...now, channelId, replaces: messageIds }, needs, tx);
    });
    outbox.kick();
    return [...busy, ...old.map(({ channelId }) => channelId)];
  });
}

/** What renewing needs. */
interface RenewNeeds extends LookNeeds {
  servers: LookNeeds['servers'] & Pick<ServerStore, 'inTurn'>;
  storage: Pick<Storage, 'write'>;
  outbox: Pick<Outbox, 'add' | 'isOnItsWay' | 'kick'>;
  config: Pick<Config, 'messageContent'>;
  clock: Clock;
}

/** Channels to which new numbers are on their way. */
function findBusy(guildId: string, { servers, storage, outbox }: RenewNeeds): Promise<ReadonlySet<string>> {
  return storage.write(async (tx) => {
    const busy = new Set<string>();
    for (const channelId of servers.get(guildId).watched)
      if (await outbox.isOnItsWay(numbersPurpose, channelId, tx)) busy.add(channelId);
    return busy;
  });
}
