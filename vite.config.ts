import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

/** The sandbox's web page: `src/sandbox/page` becomes static files in `dist/page`, which the sandbox serves at `/`. */
export default defineConfig({
  root: fileURLToPath(new URL('./src/sandbox/page', import.meta.url)),
  base: './',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: fileURLToPath(new URL('./dist/page', import.meta.url)),
    emptyOutDir: true,
    target: 'es2022',
    modulePreload: { polyfill: false },
  },
  // `npx vite` serves the page while it is being written; the sandbox answers everything else.
  server: {
    host: '127.0.0.1',
    proxy: { '/_sandbox': 'http://127.0.0.1:4750', '/attachments': 'http://127.0.0.1:4750' },
  },
});
