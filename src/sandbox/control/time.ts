import { z } from 'zod';
import { type Call, type Control } from './control.ts';
import { ControlError } from './control-error.ts';
import { moment, readBody } from './read-call.ts';
import { waitForIdle } from './wait.ts';

const day = 86_400_000;
const units = { W: 7 * day, D: day, H: 3_600_000, M: 60_000, S: 1000 } as const;

const durationForm = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;

/** Reads an ISO 8601 duration of weeks, days, hours, minutes and seconds as milliseconds; null when it is none. */
export function readDuration(text: string): number | null {
  const match = durationForm.exec(text);
  if (!match || text === 'P' || text.endsWith('T')) return null;
  const [, weeks = 0, days = 0, hours = 0, minutes = 0, seconds = 0] = match;
  return (
    Number(weeks) * units.W +
    Number(days) * units.D +
    Number(hours) * units.H +
    Number(minutes) * units.M +
    Math.round(Number(seconds) * units.S)
  );
}

const duration = z.string().transform((text, context) => {
  const read = readDuration(text);
  if (read !== null && read > 0) return read;
  context.addIssue(
    'is no duration; write ISO 8601 in weeks, days, hours, minutes, seconds, for example "PT90M" or "P7D"',
  );
  return z.NEVER;
});

const change = z.object({
  set: moment.optional(),
  advance: duration.optional(),
  step: duration.optional(),
  realtime: z.literal(true).optional(),
});

/** How long a step may take until the bot is idle, in real milliseconds. */
const stepWithin = 30_000;
/** Steps of a minute, unless that would make more than a week of them. */
const usualStep = 60_000;
const mostUsualSteps = 7 * 24 * 60;

/** What the clock says. */
export function showClock(_: Call, { world: { clock } }: Control): { now: string; realtime: boolean } {
  return { now: new Date(clock.now()).toISOString(), realtime: clock.realtime };
}

/** Stops the clock at a moment, moves it on step by step, or lets it run. */
export async function actClock(call: Call, control: Control): Promise<object> {
  const { set, advance, step, realtime } = readBody(change, call);
  const { clock } = control.world;
  if ([set, advance, realtime].filter((one) => one !== undefined).length !== 1)
    throw new ControlError(400, 'Give one of set: a moment, advance: a duration, realtime: true.');
  if (step !== undefined && advance === undefined) throw new ControlError(400, 'step: only goes with advance.');
  if (set !== undefined) clock.set(set);
  if (realtime) clock.run();
  const moved = advance === undefined ? {} : await moveClock(advance, step ?? chooseStep(advance), control);
  control.live.notice({ clock: true });
  return { ...showClock(call, control), ...moved };
}

function chooseStep(advance: number): number {
  return Math.max(usualStep, Math.ceil(advance / mostUsualSteps / usualStep) * usualStep);
}

/** Moves the clock on; at each step the bot does what is due, and the next comes when it has done it. */
async function moveClock(advance: number, step: number, control: Control): Promise<{ steps: number }> {
  const { clock } = control.world;
  const end = clock.now() + advance;
  let steps = 0;
  while (clock.now() < end) {
    const activity = control.activity();
    clock.set(Math.min(clock.now() + step, end));
    steps += 1;
    await control.bot()?.runDue();
    const { idle, pending } = await waitForIdle(stepWithin, control, activity);
    if (!idle)
      throw new ControlError(
        408,
        `The clock stopped at ${new Date(clock.now()).toISOString()}: the bot was not idle after ${stepWithin} ms.`,
        { pending },
      );
  }
  return { steps };
}
