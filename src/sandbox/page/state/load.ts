import { Away, Refused } from '../control.ts';
import type { Clock, Message } from '../shapes.ts';
import { words } from '../words.ts';
import { writeSeenKey, type Needs, type PageState } from './page-state.ts';

/** Runs something that asks the sandbox; what it refuses becomes a sentence on the page, and its silence the "away" banner. */
export async function attempt(work: () => Promise<void>, { store }: Pick<Needs, 'store'>): Promise<void> {
  try {
    await work();
    if (store.read().away) store.change({ away: false });
  } catch (error) {
    if (error instanceof Away) store.change({ away: true });
    else store.change({ notice: describeProblem(error) });
  }
}

/** A failure in words for the person at the page. */
export function describeProblem(error: unknown): string {
  if (error instanceof Away) return words.away;
  if (error instanceof Refused) return words.refused(error.message);
  return words.unexpected(error instanceof Error ? error.message : String(error));
}

/** Reads which servers there are, and what the sandbox is doing. */
export async function loadSandbox({ control, store }: Needs): Promise<void> {
  const [sandbox, clock] = await Promise.all([control.state(), control.clock()]);
  store.change({ sandbox, ...keepClock(clock) });
}

/** Reads the clock. */
export async function loadClock({ control, store }: Needs): Promise<void> {
  store.change(keepClock(await control.clock()));
}

/** The clock as the page keeps it: with the moment it was read, to count on from. */
export function keepClock(clock: Clock): Pick<PageState, 'clock'> {
  return { clock: { ...clock, readAt: performance.now() } };
}

/** Reads what the person sees of the present server: channels, people, and the direct message with the bot. */
export async function loadPlace({ control, store }: Needs): Promise<void> {
  const { meId, guildId, sandbox } = store.read();
  if (meId === null) return;
  const home = guildId ?? sandbox?.guilds.find((guild) => Object.values(guild.members).includes(meId))?.guildId ?? null;
  const [channels, people, direct] = await Promise.all([
    guildId === null ? [] : control.channels(meId, guildId),
    home === null ? { people: [], roles: [] } : control.people(home),
    control.directMessage(meId),
  ]);
  const now = store.read();
  if (now.meId !== meId || now.guildId !== guildId) return;
  store.change({
    channels,
    people: people.people,
    roles: people.roles,
    directId: direct.id,
    directLastId: direct.lastMessageId,
  });
}

/** Reads which commands the person may use in the present channel. */
export async function loadCommands({ control, store }: Needs): Promise<void> {
  const { meId, channelId } = store.read();
  if (meId === null || channelId === null) return;
  const commands = await control.commands(meId, channelId);
  const now = store.read();
  if (now.meId === meId && now.channelId === channelId) store.change({ commands });
}

let reading: Promise<void> | null = null;
let readAgain = false;

/** Reads the messages of the present channel; calls meanwhile are answered by one more reading. */
export async function loadView(needs: Needs): Promise<void> {
  if (reading) {
    readAgain = true;
    return reading;
  }
  reading = (async () => {
    do {
      readAgain = false;
      await readView(needs);
      // `readAgain` is set by calls that came while this one waited.
    } while (readAgain as boolean);
  })().finally(() => (reading = null));
  return reading;
}

async function readView({ control, store }: Needs): Promise<void> {
  const { meId, channelId } = store.read();
  if (meId === null || channelId === null) return;
  const messages = await control.view(meId, channelId);
  const now = store.read();
  if (now.meId !== meId || now.channelId !== channelId) {
    readAgain = true;
    return;
  }
  const last = messages.findLast((message) => !message.ephemeral);
  const seen = last ? { ...now.seen, [writeSeenKey(meId, channelId)]: last.id } : now.seen;
  store.change({ messages, seen, ...announce(now, messages) });
}

function announce(before: PageState, messages: readonly Message[]): Partial<PageState> {
  if (before.messages === null) return {};
  const known = new Map(before.messages.map((message) => [message.id, message]));
  const fresh = messages.filter(
    (message) =>
      message.author.id !== before.meId &&
      message.loading !== true &&
      (!known.has(message.id) || known.get(message.id)?.loading === true),
  );
  const latest = fresh.at(-1);
  if (!latest) return {};
  const said = words.announcement(latest.author.name, latest.text, latest.ephemeral);
  // The same words twice would not be spoken again: a space that nobody hears makes them different.
  return { announcement: said === before.announcement ? `${said}\u00a0` : said };
}
