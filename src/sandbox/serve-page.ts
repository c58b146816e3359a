import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { type ServerResponse } from 'node:http';
import { extname, join, normalize, resolve, sep } from 'node:path';
import { pipeline } from 'node:stream/promises';

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.txt': 'text/plain; charset=utf-8',
  '.woff2': 'font/woff2',
};

const notBuilt = `<!doctype html>
<html lang="en">
<meta charset="utf-8" />
<title>Lamplight sandbox</title>
<body style="font: 1rem/1.5 system-ui; max-width: 40rem; margin: 4rem auto; padding: 0 1rem">
<h1>The sandbox is open; its page was not built</h1>
<p>Build it with <code>npm run build</code> and open this address again.</p>
<p>The control API works without it: see <a href="/_sandbox/state">/_sandbox/state</a>.</p>
</body>
</html>
`;

/** Sends a file of the page. `/` is its `index.html`, or says how to build it. Nothing outside the folder is ever read. */
export async function servePage(pathname: string, folder: string | null, response: ServerResponse): Promise<void> {
  const file = folder === null ? null : findInside(folder, pathname);
  const info = file === null ? null : await stat(file).catch(() => null);
  if (file === null || !info?.isFile()) {
    if (pathname === '/') sendText(response, 200, 'text/html; charset=utf-8', notBuilt);
    else sendText(response, 404, 'text/plain; charset=utf-8', 'There is no such page.\n');
    return;
  }
  response.writeHead(200, {
    'content-type': contentTypes[extname(file)] ?? 'application/octet-stream',
    'content-length': info.size,
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
  });
  // A reader who goes away ends the pipe; there is nobody left to tell.
  await pipeline(createReadStream(file), response).catch(() => response.destroy());
}

/** The file a path means; null when it leads out of the folder or cannot be read as a path. */
function findInside(folder: string, pathname: string): string | null {
  const path = decode(pathname);
  if (path === null || path.includes('\0')) return null;
  const root = resolve(folder);
  const file = join(root, normalize(path === '/' ? '/index.html' : path));
  return file.startsWith(root + sep) ? file : null;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

function sendText(response: ServerResponse, status: number, type: string, text: string): void {
  response.writeHead(status, { 'content-type': type, 'x-content-type-options': 'nosniff' });
  response.end(text);
}
