import { drawTime, escapeMarkdown } from '../../discord/cards.ts';
import type { Words } from '../../words/words.ts';
import type { Session, SessionDate } from '../session.ts';
import { countLeft, findAddress, meetsInPerson, type Shown } from './rules.ts';

/** So much of each is shown: escaped, a text may be twice as long, and all of it has to fit on one card. */
const room = { title: 200, agenda: 1600, address: 600 };

/** A session's title between other words: nothing in it is formatting, a link or a mention. */
export function writeTitle({ title }: Pick<Session, 'title'>): string {
  return escapeMarkdown(title, room.title);
}

/** The day and time as every reader sees it in their own zone. */
export function writeAt({ startsAt }: Pick<SessionDate, 'startsAt'>): string {
  return drawTime(startsAt, 'F');
}

/** When it is and how long it lasts. */
export function writeTimes({ session, date }: Shown, { sessions: { card: say } }: Words): string {
  const when = say.when({ at: writeAt(date), distance: drawTime(date.startsAt, 'R') });
  return [when, say.lasts({ minutes: session.minutes })].join('\n');
}

/**
 * Where it is; null where its channel is gone. The address stands there only in what one person sees alone (`alone`), who belongs to the
 * group: a message in the group's place may be read by staff who do not, and stays when people leave.
 */
export function writePlace(session: Session, { sessions: { card: say } }: Words, alone: boolean): string | null {
  const { kind, channelId } = session.place;
  const channel = channelId === null ? null : `<#${channelId}>`;
  if (!meetsInPerson(kind)) return channel && say.place(channel);
  const place = say.place(channel === null ? say.inPerson : say.hybrid({ channel }));
  const address = findAddress(session);
  if (address === null) return place;
  return [place, alone ? say.address(writeAddress(address)) : say.addressHidden].join('\n');
}

/** An address as its group wrote it down, on as many lines; nothing in it is formatting or a link. */
export function writeAddress(address: string): string {
  return escapeMarkdown(address, room.address);
}

/** Who hosts it; null where nobody was named. The mention is a name: what pings is not a card's to say. */
export function writeHosts({ hostId, secondHostId }: Session, { sessions: { card: say } }: Words): string | null {
  const [first, second] = [hostId, secondHostId].flatMap((id) => (id === null ? [] : [`<@${id}>`]));
  if (first === undefined) return null;
  return second === undefined ? say.host({ who: first }) : say.hosts({ who: first, second });
}

/** What is planned in it; null where nothing was written down. */
export function writeAgenda({ agenda }: Session, { sessions: { card: say } }: Words): string | null {
  if (agenda.length === 0) return null;
  const most = Math.floor(room.agenda / agenda.length);
  return [say.agenda, ...agenda.map((line) => `- ${escapeMarkdown(line, most)}`)].join('\n');
}

/**
 * How many come and how many places are left; null where there is nothing to say. Counts alone: that somebody comes to a group about a
 * condition says something of them, and neither its people nor its hosts get that from us.
 */
export function writeCounts({ session, date }: Shown, { sessions: { card: say } }: Words): string | null {
  const left = countLeft(session, date);
  const coming = date.going > 0 ? say.going({ count: date.going }) : null;
  const places = left === null ? null : left === 0 ? say.full : say.left({ count: left });
  const said = [coming, places].flatMap((text) => text ?? []);
  return said.length === 0 ? null : said.join(' ');
}

/** The lines that are there, one below the other. */
export function joinLines(...lines: readonly (string | null)[]): string {
  return lines.filter((line) => line !== null).join('\n');
}

/** Opens a server in Discord. */
export function linkToServer(guildId: string): string {
  return `https://discord.com/channels/${guildId}`;
}
