// What Discord sends by the gateway, as JSON schemas made from the types of `discord-api-types`. discord.js tolerates missing fields in silence,
// so that a bot accepts an event proves nothing.
import { mkdirSync, readFileSync, renameSync, writeFileSync, existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { amend } from './discord-amendments.ts';
import { findDifferences, type Difference, type Schema } from './find-differences.ts';

/** The schemas of every event there is. */
export interface EventSchemas {
  definitions: Readonly<Record<string, Schema>>;
  /** Event name → the schema of its data. */
  events: ReadonlyMap<string, Schema>;
  /** What in an event's data is not as Discord's types say; empty when they agree. */
  check(name: string, data: unknown): Difference[];
}

let opened: EventSchemas | null = null;

/** Opens the schemas. They are generated once per version of the types, which takes some seconds, and kept in `node_modules/.cache`. */
export async function openEventSchemas(): Promise<EventSchemas> {
  opened ??= readEvents(await loadSchema());
  return opened;
}

interface Generated {
  anyOf: Schema[];
  definitions: Record<string, Schema>;
}

const generator = 'ts-json-schema-generator';
const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '..', '..');

async function loadSchema(): Promise<Generated> {
  const versions = [generator, 'typescript', 'discord-api-types'].map(readVersion);
  const file = join(root, 'node_modules', '.cache', 'lamplight', `events-1-${versions.join('-')}.json`);
  if (!existsSync(file)) {
    const schema = await generate();
    mkdirSync(dirname(file), { recursive: true });
    // Test files run side by side: none may read what another has half written.
    const draft = `${file}.${process.pid}`;
    // The generator writes what nothing can be as a choice of nothing, which JSON Schema does not know.
    writeFileSync(draft, JSON.stringify(schema).replaceAll('"enum":[]', '"not":{}'));
    renameSync(draft, file);
  }
  return JSON.parse(readFileSync(file, 'utf8')) as Generated;
}

function readVersion(name: string): string {
  const text = readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8');
  return (JSON.parse(text) as { version: string }).version;
}

async function generate(): Promise<object> {
  const { createGenerator } = await import('ts-json-schema-generator');
  return createGenerator({
    path: join(dirname(require.resolve('discord-api-types/v10')), 'gateway', 'v10.d.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    type: 'GatewayDispatchPayload',
    skipTypeCheck: true,
    jsDoc: 'none',
    topRef: false,
    additionalProperties: false,
  }).createSchema('GatewayDispatchPayload');
}

function readEvents(generated: Generated): EventSchemas {
  const definitions = amend(generated.definitions);
  const events = new Map<string, Schema>();
  for (const payload of generated.anyOf) {
    const { t, d } = follow(payload, definitions).properties ?? {};
    for (const name of t?.enum ?? [t?.const]) events.set(String(name), d ?? {});
  }
  // The types say that nothing comes with it; Discord's reference does not say. It names the machines it came through, as READY does.
  events.set('RESUMED', { type: 'object', properties: { _trace: { type: 'array' } }, additionalProperties: false });
  return {
    definitions,
    events,
    check(name, data) {
      const schema = events.get(name);
      if (!schema) return [{ path: '', says: 'is no event of Discord’s' }];
      return findDifferences(data, schema, definitions);
    },
  };
}

function follow(schema: Schema, definitions: Record<string, Schema>): Schema {
  if (schema.$ref === undefined) return schema;
  const meant = definitions[decodeURIComponent(schema.$ref.replace('#/definitions/', ''))];
  if (!meant) throw new Error(`There is no schema ${schema.$ref}.`);
  return follow(meant, definitions);
}
