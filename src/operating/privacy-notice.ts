import { readFile } from 'node:fs/promises';
import { ConfigError, type Config } from '../config.ts';

/** How a blank of the template looks: `[[postal address]]`. */
const blank = /\[\[([^[\]]+)\]\]/g;

/** The file that is filled in. */
const template = 'docs/privacy-notice.md';

/** So many blanks are named; whoever has more knows enough. */
const mostNamed = 5;

/**
 * What keeps the privacy notice from being one, as a sentence for the operator; null where it is filled in, or published at an address. What stands at an
 * address is not looked at.
 */
export async function findNoticeFault({
  privacyNotice: notice,
}: Pick<Config, 'privacyNotice'>): Promise<string | null> {
  if (notice === null)
    return `PRIVACY_NOTICE is missing. People who write to this bot have a right to know who runs it and what it keeps: copy ${template}, fill it in, publish it, and name the file or its address (https://…) in PRIVACY_NOTICE.`;
  if (notice.kind === 'url') return null;
  const { file } = notice;
  const read = await readFile(file, 'utf8').then((text) => ({ text }), explain);
  if ('fault' in read) return `PRIVACY_NOTICE names the file ${file}, ${read.fault}, or name the right one.`;
  const shown = read.text.replaceAll(/<!--[^]*?-->/g, '');
  const blanks = [...new Set([...shown.matchAll(blank)].map(([, name = '']) => name.trim()))];
  if (blanks.length > 0)
    return `The privacy notice ${file} has ${blanks.length} blanks left. Fill them in: ${list(blanks)}.`;
  if (shown.trim() === '') return `The privacy notice ${file} is empty. Copy ${template} to it and fill it in.`;
  return null;
}

/** Why a file cannot be read, and what to do. What may be filled in already is not to be copied over. */
function explain(error: unknown): { fault: string } {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
  if (code === 'ENOENT') return { fault: `which cannot be read: there is none. Copy ${template} to it and fill it in` };
  return {
    fault: `which may not be read here (${code}). Leave what is in it, \`chmod 644\` it and let the bot's user into its folder (\`chmod 755\`)`,
  };
}

function list(blanks: readonly string[]): string {
  const named = blanks.slice(0, mostNamed).map((name) => `“${name}”`);
  const more = blanks.length - named.length;
  return [...named, ...(more > 0 ? [`and ${more} more`] : [])].join(', ');
}

/** In production nobody runs it without telling people who they are and what is kept. @throws {ConfigError} with {@link findNoticeFault}'s sentence */
export async function requireNotice(config: Pick<Config, 'production' | 'privacyNotice'>): Promise<void> {
  const found = config.production ? await findNoticeFault(config) : null;
  if (found !== null) throw new ConfigError(found);
}
