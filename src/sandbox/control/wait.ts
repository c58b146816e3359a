import { setImmediate as turn, setTimeout as pause } from 'node:timers/promises';
import { type InteractionRecord } from '../interactions/records.ts';
import { type Control } from './control.ts';
import { ControlError } from './control-error.ts';

/** Finds an interaction. @throws {ControlError} 404 */
export function findInteraction(id: string, { interactions }: Pick<Control, 'interactions'>): InteractionRecord {
  const record = interactions.find(id);
  if (!record) throw new ControlError(404, `There is no interaction ${id}.`);
  return record;
}

/** Waits up to `ms` real milliseconds for a state that is neither pending nor deferred, and returns the interaction as it is then. */
export async function waitForAnswer(
  id: string,
  ms: number,
  control: Pick<Control, 'interactions'>,
): Promise<InteractionRecord> {
  const end = performance.now() + ms;
  for (;;) {
    const record = findInteraction(id, control);
    const left = end - performance.now();
    if ((record.state !== 'pending' && record.state !== 'deferred') || left <= 0) return record;
    await control.interactions.waitForChange(id, left);
  }
}

/** What is open now: interactions without an answer, requests and outbox rows, events the bot has not finished. */
export interface Pending {
  interactions: number;
  outbox: number;
  events: number;
}

/** Counts what is open, in the sandbox and in the bot of this process. */
export async function readPending(control: Control): Promise<Pending> {
  // A bot that is stopping may refuse to say; then only the sandbox's side counts.
  const bot = await control
    .bot()
    ?.pending()
    .catch(() => null);
  return {
    interactions: Math.max(control.interactions.pending(), bot?.interactions ?? 0),
    outbox: control.rest.pending() + (bot?.outbox ?? 0),
    events: bot?.events ?? 0,
  };
}

/** How long nothing may happen before "idle" is believed, in milliseconds: a bot elsewhere needs time for what is on its way. */
const settling = { attached: 2, elsewhere: 50 } as const;

/**
 * Waits until nothing is open, twice in a row with nothing sent or asked between the two looks.
 * `since`: the activity before something that may have caused none; then one look is enough when there was none.
 */
export async function waitForIdle(
  timeoutMs: number,
  control: Control,
  since?: number,
): Promise<{ idle: boolean; pending: Pending }> {
  const end = performance.now() + timeoutMs;
  let before = since ?? null;
  for (;;) {
    const activity = control.activity();
    const pending = await readPending(control);
    const quiet = isNothing(pending);
    if (quiet && before === activity && control.activity() === activity) return { idle: true, pending };
    if (performance.now() >= end) return { idle: false, pending };
    before = quiet ? activity : null;
    await pause(control.bot() ? settling.attached : settling.elsewhere, undefined, { ref: false });
    // A process that was busy meanwhile has not read what arrived: it does in this turn, and a bot in it counts it from then on.
    await turn();
  }
}

function isNothing(pending: Pending): boolean {
  return pending.interactions + pending.outbox + pending.events === 0;
}
