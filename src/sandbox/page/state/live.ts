import { writeEventsAddress } from '../control.ts';
import type { LiveEvent } from '../shapes.ts';
import { attempt, loadClock, loadCommands, loadPlace, loadSandbox, loadView } from './load.ts';
import type { Needs, PageState } from './page-state.ts';
import { leaveUnseen } from './walk.ts';

/** How often the page asks when the stream of changes cannot be had, in milliseconds. */
const pollEvery = 2000;

/** Keeps the page up to date for one person until the returned function is called: by the stream, or by asking when there is none. */
export function stayLive(userId: string, needs: Needs): () => void {
  let poll: ReturnType<typeof setInterval> | null = null;
  const stream = new EventSource(writeEventsAddress(userId));
  const refresh = (): void => void attempt(() => loadEverything(needs), needs);
  const channels = debounce(() => void attempt(() => loadPlace(needs), needs), 100);
  const everything = debounce(refresh, 100);
  stream.onopen = () => {
    if (poll !== null) clearInterval(poll);
    poll = null;
    // What changed before the stream was open is not told by it.
    refresh();
  };
  stream.onerror = () => {
    poll ??= setInterval(refresh, pollEvery);
    // A stream that was refused stays closed; one that broke comes back by itself.
    refresh();
  };
  stream.onmessage = (event: MessageEvent<string>) => {
    const change = readEvent(event.data);
    if (change) hear(change, channels, everything, needs);
  };
  return () => {
    stream.close();
    channels.cancel();
    everything.cancel();
    if (poll !== null) clearInterval(poll);
  };
}

function hear(change: LiveEvent, channels: () => void, everything: () => void, needs: Needs): void {
  const { store } = needs;
  switch (change.kind) {
    case 'channel':
      if (change.channelId === store.read().channelId) void attempt(() => loadView(needs), needs);
      else channels();
      return;
    case 'interaction':
      void attempt(() => loadView(needs), needs);
      return;
    case 'guild':
      everything();
      return;
    case 'clock':
      void attempt(() => loadClock(needs), needs);
  }
}

async function loadEverything(needs: Needs): Promise<void> {
  await loadSandbox(needs);
  if (isLost(needs.store.read())) {
    needs.store.change({ meId: null, guildId: null, channelId: null, messages: null, form: null });
    return;
  }
  await loadPlace(needs);
  await leaveUnseen(needs);
  await Promise.all([loadView(needs), loadCommands(needs)]);
}

/** True when the place one was in is gone: another sandbox answers at this address now. */
function isLost({ sandbox, guildId, meId }: PageState): boolean {
  const guilds = sandbox?.guilds ?? [];
  return guildId === null
    ? !guilds.some((guild) => Object.values(guild.members).some((id) => id === meId))
    : !guilds.some((guild) => guild.guildId === guildId);
}

function readEvent(data: string): LiveEvent | null {
  try {
    // Written by the sandbox that serves this page; see `control.ts`.
    return JSON.parse(data) as LiveEvent;
  } catch {
    return null;
  }
}

function debounce(work: () => void, ms: number): (() => void) & { cancel(): void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(work, ms);
  };
  return Object.assign(later, { cancel: () => clearTimeout(timer) });
}
