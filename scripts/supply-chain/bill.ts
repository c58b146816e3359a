import { z } from 'zod';
import type { LockedPackage } from './licences.ts';

const bill = z.looseObject({
  components: z.array(
    z.looseObject({ 'bom-ref': z.string(), name: z.string(), group: z.string().optional(), version: z.string() }),
  ),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).optional() })).optional(),
});

/** A bill of materials in CycloneDX's format. */
export type Bill = z.infer<typeof bill>;

/**
 * Of a bill of everything that is installed (`npm sbom`) what comes with the bot. npm's own `--omit dev` leaves out whatever a development package uses too:
 * zod and better-sqlite3 among them. @throws {z.ZodError} where it is none
 */
export function keepForProduction(text: string, packages: readonly LockedPackage[]): Bill {
  const whole = bill.parse(JSON.parse(text));
  const kept = new Set(packages.filter(({ isForProduction }) => isForProduction).map(({ name }) => name));
  const components = whole.components.filter((one) => kept.has(nameOf(one)));
  const refs = new Set(components.map((one) => one['bom-ref']));
  const isKept = (ref: string): boolean => refs.has(ref);
  const [root, ...others] = whole.dependencies ?? [];
  return {
    ...whole,
    components,
    dependencies: [...(root ? [root] : []), ...others.filter(({ ref }) => isKept(ref))].map((one) => ({
      ...one,
      dependsOn: (one.dependsOn ?? []).filter(isKept),
    })),
  };
}

/** One sentence for each of the bot's own dependencies that a bill does not name. `dependencies` as in package.json. */
export function findBillFaults({ components }: Bill, dependencies: Readonly<Record<string, string>>): string[] {
  const named = new Set(components.map(nameOf));
  return Object.entries(dependencies)
    .map(([name, version]) => `${name}@${version}`)
    .filter((name) => !named.has(name))
    .map((name) => `${name} is missing in it.`);
}

function nameOf({ group, name, version }: Bill['components'][number]): string {
  return `${group === undefined || group === '' ? '' : `${group}/`}${name}@${version}`;
}
