import { z } from 'zod';
import { routeForm, type Fault } from '../faults.ts';
import { type Call, type Control } from './control.ts';
import { ControlError } from './control-error.ts';
import { readBody } from './read-call.ts';

const milliseconds = z.number().min(0).max(600_000);

const faults = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('drop') }),
  z.object({ kind: z.literal('zombie') }),
  z.object({ kind: z.literal('invalidate'), resumable: z.boolean().default(false) }),
  z.object({ kind: z.literal('duplicate') }),
  z.object({ kind: z.literal('reorder') }),
  z.object({ kind: z.literal('outage'), ms: milliseconds }),
  z.object({
    kind: z.literal('status'),
    status: z.union([z.literal(429), z.literal(500), z.literal(502), z.literal(503)]),
    retryAfter: z.number().min(0).max(3600).optional(),
    global: z.boolean().optional(),
  }),
  z.object({ kind: z.literal('lost-answer') }),
  z.object({ kind: z.literal('slow'), ms: milliseconds }),
]);

const plan = z.object({
  times: z.int().min(1).max(1_000_000).default(1),
  every: z.int().min(1).max(1_000_000).default(1),
  route: z
    .string()
    .regex(routeForm, { error: 'is no route; write a method and a path, for example "POST /channels/*/messages"' })
    .optional(),
});

const restKinds: readonly Fault['kind'][] = ['status', 'lost-answer', 'slow'];

/** Adds a fault. */
export function actAddFault(call: Call, control: Control): object {
  const given = readBody(faults, call);
  const { times, every, route } = readBody(plan, call);
  if (route !== undefined && !restKinds.includes(given.kind))
    throw new ControlError(400, `route: goes with ${restKinds.join(', ')}, not with ${given.kind}.`);
  return control.faults.add(dropUndefined(given), { times, every, route: route ?? null });
}

/** zod writes what was left out as undefined; a fault leaves it out. */
function dropUndefined(given: z.output<typeof faults>): Fault {
  if (given.kind !== 'status') return given;
  const { kind, status, retryAfter, global } = given;
  return {
    kind,
    status,
    ...(retryAfter === undefined ? {} : { retryAfter }),
    ...(global === undefined ? {} : { global }),
  };
}

/** The faults, and how often each fired. */
export function listFaults(_: Call, control: Control): object {
  return control.faults.list();
}

/** Ends every fault. */
export function actClearFaults(_: Call, control: Control): object {
  return { cleared: control.faults.clear() };
}
