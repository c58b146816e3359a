import { z } from 'zod';

/** A package as the lockfile has it. */
export interface LockedPackage {
  /** With its version: `zod@4.6.7`. */
  name: string;
  /** As the package writes it; null where it says nothing. */
  licence: string | null;
  /** Where it is fetched from; null for the registry that npm is set to. */
  from: string | null;
  /** Its hash; null where there is none. */
  hash: string | null;
  /** Whether it is installed for production too: npm keeps there what a production package may be used with. */
  isForProduction: boolean;
}

/** Licences (SPDX) under which a package may come with Lamplight, which is MIT: what they ask for is to keep their notice, which lies in each package. */
export const allowedLicences: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
  // Asks that changes of its own files are published; nobody changes any.
  'MPL-2.0',
  'Unlicense',
]);

/** Packages that were looked at one by one, and why each may come along. */
const exceptions: Readonly<Record<string, string>> = {
  elkjs: 'EPL-2.0; comes with Prisma’s own tool, which the bot does not load, and is not changed',
  'seq-queue': 'MIT, as the LICENSE in the package says; its package.json forgets to',
};

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      license: z.string().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
      dev: z.boolean().optional(),
      link: z.boolean().optional(),
    }),
  ),
});

/** Every package of a `package-lock.json`, the project itself aside. @throws {z.ZodError} where it is none */
export function readLockfile(text: string): LockedPackage[] {
  return Object.entries(lockfile.parse(JSON.parse(text)).packages).flatMap(([path, found]) => {
    const name = path.split('node_modules/').at(-1) ?? '';
    if (path === '') return [];
    return {
      name: `${name}@${found.version ?? ''}`,
      licence: found.license ?? null,
      from: found.resolved ?? null,
      hash: found.integrity ?? null,
      isForProduction: found.dev !== true,
    };
  });
}

/** One sentence for each package that comes with the bot under a licence nobody agreed to. */
export function findLicenceFaults(packages: readonly LockedPackage[]): string[] {
  return packages
    .filter(({ isForProduction, name, licence }) => isForProduction && !isExcepted(name) && !isAllowed(licence))
    .map(
      ({ name, licence }) => `${name} has the licence ${licence ?? 'that it does not say'}, which is not on the list.`,
    );
}

/** One sentence for each package that is fetched from anywhere but npm's registry, or whose content is not fixed by a hash. */
export function findSourceFaults(packages: readonly LockedPackage[]): string[] {
  return packages.flatMap(({ name, from, hash }) => [
    ...(from === null || from.startsWith('https://registry.npmjs.org/')
      ? []
      : [`${name} does not come from registry.npmjs.org.`]),
    ...(hash?.startsWith('sha512-') ? [] : [`${name} has no SHA-512 in package-lock.json.`]),
  ]);
}

function isExcepted(name: string): boolean {
  return Object.hasOwn(exceptions, name.slice(0, name.lastIndexOf('@')));
}

/** Of what may be chosen one has to be allowed, of what counts together each. */
function isAllowed(licence: string | null): boolean {
  if (licence === null) return false;
  const choices = licence.replaceAll(/[()]/g, '').split(/ or /i);
  return choices.some((choice) => choice.split(/ and /i).every((one) => allowedLicences.has(one.trim())));
}
