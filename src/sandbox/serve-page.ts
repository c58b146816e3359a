import { readFile } from 'node:fs/promises';
import { type ServerResponse } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
};

const notBuilt =
  '<!doctype html><html lang="en"><title>Lamplight</title><p>The page was not built. Run <code>npm run build</code> and open this again.';

/** Answers with a file of the built page; `/` is its index. Nothing outside the folder can be reached. */
export async function servePage(pathname: string, folder: string | null, response: ServerResponse): Promise<void> {
  const name = pathname === '/' ? 'index.html' : pathname.slice(1);
  const file = folder === null ? null : normalize(join(folder, name));
  const bytes = file?.startsWith(folder + sep) ? await readFile(file).catch(() => null) : null;
  if (bytes !== null && file !== null) {
    response.writeHead(200, { 'content-type': types[extname(file)] ?? 'application/octet-stream' });
    response.end(bytes);
  } else if (pathname === '/') {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(notBuilt);
  } else {
    response.writeHead(404, { 'content-type': 'text/plain; charset=utf-8' });
    response.end('There is no such page.');
  }
}
