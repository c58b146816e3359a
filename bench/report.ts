import { z } from 'zod';

/** JSON has no number for what was never measured, or never came. */
const figure = z.number().nullable();

const finding = z.object({
  name: z.string(),
  on: z.string().exactOptional(),
  values: z.record(z.string(), figure),
  unit: z.string(),
  of: z.number().exactOptional(),
  aim: z
    .union([z.object({ most: z.number(), value: z.string() }), z.object({ least: z.number(), value: z.string() })])
    .exactOptional(),
  grows: z.object({ name: z.string(), with: z.string(), input: z.number() }).exactOptional(),
  note: z.string().exactOptional(),
});

const machine = z.object({
  processor: z.string(),
  cores: z.number(),
  memoryGb: z.number(),
  kernel: z.string(),
  node: z.string(),
});

const benchRun = z.object({
  name: z.string(),
  /** Where it was done; that of the report where it does not say. */
  machine: machine.exactOptional(),
  /** When it was done. */
  at: z.iso.datetime(),
  seconds: z.number(),
  /** The machine's load over the minute before and at the end: its noise. */
  loadBefore: figure,
  loadAfter: figure,
  findings: z.array(finding),
});

/** What `npm run bench -- --json` prints. */
export const benchReport = z.object({ machine, runs: z.array(benchRun) });

/** One bench of a report, as it is read again. */
export type ReadRun = z.infer<typeof benchRun>;
export type BenchReport = z.infer<typeof benchReport>;
