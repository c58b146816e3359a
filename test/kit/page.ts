// The sandbox's page in a real browser.
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';
import { build } from 'vite';
import { describe } from 'vitest';

const browserFile = '/usr/bin/chromium';

/** `describe`, or skipped with one visible line where Chromium is not installed. */
export const describeInBrowser: typeof describe | typeof describe.skip = existsSync(browserFile)
  ? describe
  : (process.stderr.write(`Skipped: tests of the page need ${browserFile}.\n`), describe.skip);

/** A browser, and the page as it is now, built. */
export interface BuiltPage {
  /** Where the files are, for `openSandbox`. */
  folder: string;
  /**
   * Opens the page at an address in a window of its own, as somebody who has been there before unless `firstVisit`.
   * Whatever goes wrong in the page, and every request to anywhere else, is kept in `faults`.
   */
  visit(url: string, options?: BrowserContextOptions & { firstVisit?: boolean }): Promise<Visit>;
  close(): Promise<void>;
}

/** One window with the page. */
export interface Visit {
  page: Page;
  faults: string[];
}

/** Starts the browser. Close it at the end. */
export function openBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: browserFile,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}

/** Builds the page into a temporary folder and starts the browser. Close it at the end. */
export async function buildPage(): Promise<BuiltPage> {
  const folder = await mkdtemp(join(tmpdir(), 'lamplight-page-'));
  await build({
    configFile: join(import.meta.dirname, '..', '..', 'vite.config.ts'),
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: true },
  });
  const browser = await openBrowser();
  return {
    folder,
    visit: (url, options) => visit(browser, url, options),
    async close() {
      await browser.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

async function visit(
  browser: Browser,
  url: string,
  { firstVisit = false, ...options }: BrowserContextOptions & { firstVisit?: boolean } = {},
): Promise<Visit> {
  const context = await browser.newContext({ viewport: { width: 1300, height: 850 }, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  page.on('console', (line) => {
    // What the sandbox refuses is the page's to show; the browser's own remark about it is no fault.
    if (line.type() === 'error' && !line.text().startsWith('Failed to load resource')) faults.push(line.text());
  });
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== new URL(url).origin) faults.push(`asked ${request.url()}`);
  });
  if (!firstVisit) await page.addInitScript("localStorage.setItem('welcomed', 'yes')");
  await page.goto(url);
  return { page, faults };
}
