import type { AnonymousNeeds } from '../../anonymous/needs.ts';
import type { Config } from '../../config.ts';
import { textCard } from '../../discord/cards.ts';
import { describeError } from '../../log.ts';
import type { ServerSettings } from '../../servers/settings.ts';
import { languages } from '../../words/words.ts';
import { boardPurpose, findBoard, listWithWork, noteBoardOf, noteBoardOnWay } from './board-store.ts';
import { drawQueue, lookAtQueue, type QueueSight } from './look.ts';
import { decideBoard, type Board } from './rules.ts';

/** What showing boards needs. */
export type BoardNeeds = Pick<
  AnonymousNeeds,
  'storage' | 'cases' | 'servers' | 'outbox' | 'messages' | 'clock' | 'log' | 'view'
> & { config: Pick<Config, 'messageContent'> };

/** Keeps the board of each server's moderators' channel. */
export interface BoardKeeper {
  /** Looks at the servers that this process is connected to and where something may have changed, and shows that. */
  round(): Promise<void>;
}

/** Makes the keeper of boards. What a board says is in memory: after a restart one that is young is changed once more than it had to be. */
export function createBoardKeeper(needs: BoardNeeds): BoardKeeper {
  const said = new Map<string, string>();

  async function keep(settings: ServerSettings, channelId: string): Promise<void> {
    const { guildId } = settings;
    const { read } = needs.storage;
    const board = await findBoard(guildId, read);
    const sight = await lookAtQueue(guildId, needs, read);
    const { shiftId, lanes } = sight;
    const says = describeSight(sight, board);
    const decision = decideBoard(board, {
      now: needs.clock.now(),
      channelId,
      shiftId,
      isSomethingLate: lanes.some(({ late }) => late > 0),
      isChanged: said.get(guildId) !== says,
    });
    if (decision === 'leave') return;
    const isThere = decision === 'change' && board !== null && (await changeBoard(settings, { board, sight }, needs));
    if (!isThere) await postBoard(settings, { channelId, board, sight }, needs);
    said.set(guildId, describeSight(sight, await findBoard(guildId, read)));
  }

  return {
    async round() {
      const wanted = await listWithWork(needs.clock.now(), needs.storage.read);
      for (const settings of needs.servers.all().filter(({ guildId }) => wanted.has(guildId))) {
        const { guildId, moderatorChannelId } = settings;
        if (moderatorChannelId === null || !needs.view.isPresent(guildId)) continue;
        try {
          await keep(settings, moderatorChannelId);
        } catch (error) {
          needs.log.warn('board.not-shown', { guildId, error: describeError(error) });
        }
      }
    },
  };
}

/** What a board says, but for when: the same text, the same board. A new one is on its way without its message first, and is the same all the same. */
function describeSight({ lanes, claimed, onShift, gentleUntil }: QueueSight, board: Board | null): string {
  return JSON.stringify([board?.postedAt ?? 0, lanes, claimed, onShift, gentleUntil]);
}

function draw({ guildId, language }: ServerSettings, sight: QueueSight, now: number) {
  return { guildId, card: drawQueue(sight, { now, own: null }, languages[language].words) };
}

/** False where it is gone, or too old for another change: then a new one takes its place. */
async function changeBoard(
  settings: ServerSettings,
  { board: { channelId, messageId }, sight }: { board: Board; sight: QueueSight },
  needs: BoardNeeds,
): Promise<boolean> {
  if (messageId === null) return false;
  const { guildId, card } = draw(settings, sight, needs.clock.now());
  try {
    if (!(await needs.messages.edit(channelId, messageId, card))) return false;
  } catch (error) {
    needs.log.info('board.not-changed', { guildId, error: describeError(error) });
    return false;
  }
  await needs.storage.write((tx) => noteBoardOf(guildId, sight.shiftId, tx));
  return true;
}

/** Takes the place of the one before, if that was in the same channel. */
async function postBoard(
  settings: ServerSettings,
  { channelId, board, sight }: { channelId: string; board: Board | null; sight: QueueSight },
  needs: BoardNeeds,
): Promise<void> {
  const now = needs.clock.now();
  const { guildId, card } = draw(settings, sight, now);
  const replaces = board?.messageId && board.channelId === channelId ? [board.messageId] : [];
  const next = { channelId, postedAt: now, shiftId: sight.shiftId };
  await needs.storage.write(async (tx) => {
    if (!(await noteBoardOnWay({ guildId, seen: board, next }, tx))) return;
    await needs.outbox.add(
      {
        guildId,
        target: { kind: 'channel', channelId },
        card,
        purpose: `${boardPurpose}${guildId}`,
        ...(replaces.length > 0 && { replaces }),
        ...tellGone(settings, sight),
      },
      tx,
    );
  });
  needs.outbox.kick();
}

/** Where the channel is gone and cases wait, the person on call learns directly that it is. */
function tellGone({ onCallId, language }: ServerSettings, { lanes }: QueueSight) {
  if (onCallId === null || lanes.every(({ open }) => open === 0)) return {};
  const card = textCard(languages[language].words.cases.channelGone(onCallId));
  return { instead: { target: { kind: 'person' as const, userId: onCallId }, card } };
}
