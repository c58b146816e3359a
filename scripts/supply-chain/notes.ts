/** What the changelog says of a version, without its heading. @throws {Error} where it says nothing of it: a release without notes is none */
export function findNotes(changelog: string, version: string): string {
  const [, ...parts] = changelog.split(/^## /m);
  const part = parts.find((one) => one.split(/[\s,]/)[0] === version);
  const notes = part?.slice(part.indexOf('\n')).trim() ?? '';
  if (notes === '') throw new Error(`CHANGELOG.md says nothing of ${version}.`);
  return notes;
}

/** As `sha256sum --check` reads it. */
export function writeSums(hashes: readonly (readonly [file: string, hash: string])[]): string {
  return hashes.map(([file, hash]) => `${hash}  ${file}\n`).join('');
}
