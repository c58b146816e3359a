import type { APIActionRowComponent, APIButtonComponentWithCustomId, APIMessageTopLevelComponent } from 'discord.js';
import { drawButton, drawButtonRows, drawPanel, drawTime, escapeMarkdown, panelRoom } from '../../discord/cards.ts';
import type { Card } from '../../discord/reply.ts';
import { en } from '../../words/en.ts';
import { nameAll } from '../trust/announce.ts';
import {
  backButton,
  checkButton,
  chooseButton,
  fetchButton,
  giveUpButton,
  lostButton,
  lostYesButton,
  nameButton,
  stopButton,
  stopYesButton,
} from './buttons.ts';
import type { Mode } from './custody.ts';
import { countSpare, countUsable, findActiveKey, findNewKey } from './key-rules.ts';
import type { Fetched } from './own-share.ts';
import type { CustodyKey, Share } from './store.ts';

const say = en.custody;

/** The edge of cards about custodians. */
export const accent = 0x5a6b8c;

/** What the owner of a server hears of a key. */
export type OwnerNews =
  | { kind: 'given-up'; why: 'late' | 'lost' | 'impossible' }
  /** `usable`: how many shares are left. */
  | { kind: 'lost'; usable: number; isInUse: boolean };

/** What is shown of a server's keys to one person. */
export interface Shown {
  keys: readonly CustodyKey[];
  mode: Mode;
  /** Why the server can have no custodians; null where it can. */
  obstacle: 'team' | 'workplace' | null;
  /** Until when the last box of each key can be opened. */
  boxEnds: ReadonlyMap<string, number>;
  userId: string;
  isManager: boolean;
  /** More buttons of the same card: what a custodian can do with posts. */
  more: readonly APIButtonComponentWithCustomId[];
}

type Row = APIActionRowComponent<APIButtonComponentWithCustomId>;

/** A panel with rows of buttons below it. */
export function drawWith(paragraphs: readonly string[], buttons: readonly APIButtonComponentWithCustomId[]): Card {
  const panel = drawPanel({ accent, paragraphs, buttons: [] });
  const rows: Row[] = drawButtonRows(buttons);
  const components: APIMessageTopLevelComponent[] = [...(panel.components ?? []), ...rows];
  return { ...panel, components };
}

/** A server's name as it is said in a sentence. */
export function sayServer(name: string): string {
  return say.server({ name: escapeMarkdown(name, 200) });
}

/** The card of `/custodians`: those who manage the server see every custodian, a custodian sees their own shares. */
export function drawCustodians(shown: Shown): Card {
  const { keys, isManager, userId } = shown;
  const mine = keys.filter(({ shares }) => shares.some(({ holderId }) => holderId === userId));
  // The newest first: what does not fit is old.
  const sections = (isManager ? keys : mine).toReversed().map((key) => drawKey(key, shown));
  return drawWith(fit([say.heading, sayMode(shown), ...sections, say.accounts]), [
    ...(isManager ? drawManagerButtons(shown) : []),
    ...drawOwnButtons(mine, userId),
    ...shown.more,
  ]);
}

/** As many paragraphs as a panel has room for; the last one always stays. */
function fit(paragraphs: readonly string[]): string[] {
  const last = paragraphs.at(-1) ?? '';
  let room = panelRoom - last.length;
  const fitting = paragraphs.slice(0, -1).filter((text) => (room -= text.length) >= 0);
  return [...fitting, last];
}

function sayMode({ mode, obstacle }: Shown): string {
  if (obstacle !== null) return en.errors['custody-nobody-here']({ why: obstacle });
  if (mode.kind === 'nobody') return say.mode.nobody;
  return `${say.mode.custodians({ count: mode.custodians.length })}\n${nameAll(mode.custodians)}`;
}

function drawKey(key: CustodyKey, { isManager, userId, boxEnds }: Shown): string {
  const until = boxEnds.get(key.id);
  const isSealing = key.state === 'active' || key.state === 'retired';
  return [
    sayState(key),
    ...(isManager ? key.shares.map(drawHolder) : []),
    ...key.shares.filter(({ holderId }) => holderId === userId).map((share) => say.keys.own(writeTimes(share))),
    ...(key.state === 'collecting' ? [] : [say.keys.spare({ usable: countUsable(key), spare: countSpare(key) })]),
    ...(isSealing ? [until === undefined ? say.keys.empty : say.keys.until({ until: drawTime(until, 'f') })] : []),
  ].join('\n');
}

function sayState(key: CustodyKey): string {
  switch (key.state) {
    case 'collecting': {
      const fetched = key.shares.filter(({ fetchedAt }) => fetchedAt !== null).length;
      return say.keys.collecting({ fetched, all: key.shares.length, until: drawTime(key.fetchUntil, 'f') });
    }
    case 'notice':
      return say.keys.notice({ from: drawTime(key.activeFrom ?? 0, 'f') });
    case 'active':
      return say.keys.active({ since: drawTime(key.activeFrom ?? 0, 'f') });
    case 'retired':
      return say.keys.retired({ at: drawTime(key.retiredAt ?? 0, 'f') });
  }
}

function drawHolder(share: Share): string {
  return say.keys.holder({ userId: share.holderId, ...writeTimes(share) });
}

function writeTimes({ fetchedAt, checkedAt, lostAt }: Share) {
  const write = (at: number | null) => (at === null ? null : drawTime(at, 'R'));
  return { fetched: write(fetchedAt), checked: write(checkedAt), lost: write(lostAt) };
}

function drawManagerButtons({ keys, obstacle }: Shown): APIButtonComponentWithCustomId[] {
  const isNew = findNewKey(keys) !== null;
  const isActive = findActiveKey(keys) !== null;
  const name = drawButton(isActive ? say.rotate : say.name, nameButton.encode({}), isActive ? 'plain' : 'primary');
  return [
    ...(isNew || obstacle !== null ? [] : [name]),
    ...(isNew ? [drawButton(say.giveUp, giveUpButton.encode({}), 'plain')] : []),
    ...(isActive ? [drawButton(say.stop, stopButton.encode({}), 'plain')] : []),
  ];
}

/** One button for what can be fetched, one for a drill, and one for each of the two newest shares that may be lost. */
function drawOwnButtons(mine: readonly CustodyKey[], userId: string): APIButtonComponentWithCustomId[] {
  const own = mine.flatMap(({ state, shares }) =>
    shares.filter(({ holderId }) => holderId === userId).map((share) => ({ state, share })),
  );
  const open = own.filter(({ state, share }) => state === 'collecting' && share.fetchedAt === null);
  const held = own.filter(({ share }) => share.fetchedAt !== null);
  const losable = held.filter(({ share }) => share.lostAt === null).toReversed();
  const labels = [say.lost, say.lostOlder];
  return [
    ...open.map(({ share }) => drawButton(say.fetch, fetchButton.encode({ shareId: share.id }), 'primary')),
    ...(held.length > 0 ? [drawButton(say.check, checkButton.encode({}), 'plain')] : []),
    ...labels.flatMap((label, index) => {
      const one = losable[index];
      return one ? [drawButton(label, lostButton.encode({ shareId: one.share.id }), 'plain')] : [];
    }),
  ];
}

/** What to know before custodians are named. */
export function drawFirst(): Card {
  return drawWith(
    [say.first()],
    [drawButton(say.choose, chooseButton.encode({}), 'primary'), drawButton(say.back, backButton.encode({}), 'plain')],
  );
}

/** Asks once more before nobody can open posts. */
export function drawStop(): Card {
  return drawWith(
    [say.stopCard],
    [drawButton(say.stopYes, stopYesButton.encode({}), 'plain'), drawButton(say.back, backButton.encode({}), 'plain')],
  );
}

/** Asks once more before a share counts as lost. */
export function drawLost(key: CustodyKey, shareId: string): Card {
  return drawWith(
    [key.state === 'collecting' ? say.lostNew : say.lostCard({ spare: countSpare(key) })],
    [
      drawButton(say.lostYes, lostYesButton.encode({ shareId }), 'plain'),
      drawButton(say.back, backButton.encode({}), 'plain'),
    ],
  );
}

/** A sentence, and the way back to the card of `/custodians`. */
export function drawDone(sentence: string): Card {
  return drawWith([sentence], [drawButton(say.back, backButton.encode({}), 'plain')]);
}

/** What somebody reads who was named as a custodian. `fetchUntil` in milliseconds since the epoch. */
export function drawInvitation(invitation: { shareId: string; serverName: string; fetchUntil: number }): Card {
  const { shareId, serverName, fetchUntil } = invitation;
  return drawWith(
    [say.invitation({ server: sayServer(serverName), until: drawTime(fetchUntil, 'f') })],
    [drawButton(say.fetch, fetchButton.encode({ shareId }), 'primary')],
  );
}

/** The share as its holder sees it, this once; or when they fetched it. */
export function drawFetched(fetched: Fetched): Card {
  if (fetched.kind === 'already') return drawWith([say.already({ at: drawTime(fetched.at, 'f') })], []);
  return drawWith([say.share(fetched)], []);
}

/** What became of a key, for whoever owns the server. */
export function drawOwnerNews(news: OwnerNews, serverName: string): Card {
  const server = sayServer(serverName);
  if (news.kind === 'given-up') return drawWith([say.news[news.why](server)], []);
  const { usable, isInUse } = news;
  return drawWith([say.news.share({ server, usable, isInUse })], []);
}
