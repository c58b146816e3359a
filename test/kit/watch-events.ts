// Every event that a sandbox sends in a test file is looked at when the file is through: what Discord would not have sent fails the file.
import { openEventSchemas } from './event-schemas.ts';

/** Each different event once. */
const heard = new Map<string, { name: string; dataJson: string }>();

/** Remembers an event for the end of the file. */
export function hearEvent(name: string, dataJson: string): void {
  heard.set(name + dataJson, { name, dataJson });
}

/** Looks at what was heard since the last time. @throws {Error} that names each different fault once */
export async function checkEvents(): Promise<void> {
  if (heard.size === 0) return;
  const schemas = await openEventSchemas();
  const differences = new Map<string, string>();
  for (const { name, dataJson } of heard.values()) {
    const data: unknown = JSON.parse(dataJson);
    // One of a kind is enough to read.
    for (const { path, says } of schemas.check(name, data))
      differences.set(`${name} ${path.replace(/\/\d+/g, '/0')}`, `${name} ${path} ${says}`);
  }
  heard.clear();
  if (differences.size > 0)
    throw new Error(`Events that Discord would not have sent:\n${[...differences.values()].join('\n')}`);
}
