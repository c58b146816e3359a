import { z } from 'zod';
import { type Call, type Control } from './control.ts';
import { nameOf } from './find.ts';
import { writeGuildNames } from './make-guild.ts';
import { readBody, readQuery, wholeNumber } from './read-call.ts';
import { readPending, waitForIdle } from './wait.ts';

/** How things stand. */
export async function showState(_: Call, control: Control): Promise<object> {
  const { world, rest, gateway, setUps, faults } = control;
  const { sessions, identifies } = gateway.state();
  const requests = rest.requests(0);
  const connected = sessions.some((session) => session.connected);
  return {
    validation: rest.validation,
    guilds: [...world.guilds.values()].map((guild) => writeGuildNames(guild, world)),
    sessions,
    identifies,
    pending: await readPending(control),
    bot: {
      ready: connected && (control.bot()?.isReady() ?? true),
      attached: control.bot() !== null,
      id: world.botId,
      name: nameOf(world.botId, null, world),
    },
    settingUp: setUps.waiting(),
    faults: faults.list(),
    requests: requests.at(-1)?.seq ?? 0,
    violations: requests.filter((one) => one.violations.length > 0).length,
    invalidRequests: rest.invalidRequests(),
  };
}

const since = z.object({ since: wholeNumber(0, Number.MAX_SAFE_INTEGER).default(0) });

/** The bot's requests, in order. */
export function listRequests(call: Call, { rest }: Control): object {
  return { requests: rest.requests(readQuery(since, call).since) };
}

const patience = z.object({ timeoutMs: z.number().min(0).max(600_000).default(10_000) });

/** Waits until nothing is open. */
export async function actIdle(call: Call, control: Control): Promise<object> {
  return waitForIdle(readBody(patience, call).timeoutMs, control);
}
