import { collectDefaultMetrics, Counter, Gauge, Registry } from 'prom-client';
import type { Log, LogFields } from '../log.ts';

/** A running bot, as far as an operator has to know how it is. */
export interface Watched {
  /** True while it is connected to Discord. */
  isReady(): boolean;
  /** Whether the database takes what is written, as far as is known without asking it. */
  isDatabaseWell(): boolean;
  /** What it has not finished. Rejects while the database cannot be asked. */
  pending(): Promise<Record<(typeof kinds)[number], number>>;
}

/** What an operator's monitoring reads: numbers, and names of ours. No id, no name and no word of anybody. */
export interface Metrics {
  /** A log that counts what is written to it, and writes it. */
  count(log: Log): Log;
  /** In the text format of Prometheus. */
  write(): Promise<{ text: string; contentType: string }>;
}

/** What can be unfinished. */
const kinds = ['interactions', 'outbox', 'events'] as const;

/** What the bot cannot do without. */
const parts = ['discord', 'database'] as const;

/** Names of events are constants of ours; what does not look like one is counted without its name. */
const eventName = /^[a-z][a-z-]*(?:\.[a-z][a-z-]*)*$/;

/** What a text can be assessed as, and a report about which nothing was read. The labels that metrics may have are a closed set. */
const tiers: ReadonlySet<string> = new Set(['T0', 'T1', 'T2', 'H', 'T3', 'R']);

/** Makes the metrics of one process. `find` gives the bot once it was started. */
export function createMetrics(find: () => Watched | null, version: string): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  new Gauge({ name: 'lamplight_info', help: 'The version that runs.', labelNames: ['version'], registers }).set(
    { version },
    1,
  );
  new Gauge({
    name: 'lamplight_well',
    help: 'Whether a part that the bot cannot do without works: 1 or 0.',
    labelNames: ['part'],
    registers,
    collect() {
      const well = judge(find());
      for (const part of parts) this.set({ part }, well[part] ? 1 : 0);
    },
  });
  new Gauge({
    name: 'lamplight_pending',
    help: 'What is not finished: interactions being answered, messages waiting to be sent, messages being read.',
    labelNames: ['kind'],
    registers,
    async collect() {
      this.reset();
      // What cannot be known just now is left out, rather than shown as nothing.
      const pending = await find()
        ?.pending()
        .catch(() => undefined);
      if (pending) for (const kind of kinds) this.set({ kind }, pending[kind]);
    },
  });
  const events = new Counter({
    name: 'lamplight_events_total',
    help: 'What was written to the log, or would have been at a louder level, by its name; with the tier of what it is about.',
    labelNames: ['event', 'level', 'tier'],
    registers,
  });

  function follow(level: keyof Log, log: Log): Log[keyof Log] {
    return (event: string, fields?: LogFields) => {
      const tier = fields?.tier !== undefined && tiers.has(fields.tier) ? fields.tier : 'none';
      events.inc({ event: eventName.test(event) ? event : 'other', level, tier });
      log[level](event, fields);
    };
  }

  return {
    count: (log) => ({
      debug: follow('debug', log),
      info: follow('info', log),
      warn: follow('warn', log),
      error: follow('error', log),
    }),
    write: async () => ({ text: await registry.metrics(), contentType: registry.contentType }),
  };
}

/** Which parts work; before the bot was started none does. */
export function judge(bot: Watched | null): Record<(typeof parts)[number], boolean> {
  return { discord: bot?.isReady() ?? false, database: bot?.isDatabaseWell() ?? false };
}
