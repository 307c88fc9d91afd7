import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { existsSync } from 'node:fs';
import { after, before } from 'node:test';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { serveFolder } from '../../src/desk/serveFolder.ts';
import { launchBrowser } from '../../src/desk/browser.ts';

/** A built site, served, and a browser to read it with. */
export interface Site {
  /** Opens a page at a path; every console error and failed request is kept in `troubles`. */
  open(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** What went wrong in any page since the last look. */
  troubles: string[];
  /** Addresses that pages asked for, in order. */
  requests: string[];
  url: string;
}

/** Serves a folder and starts a browser for the tests of a file, and ends both after them. */
export function siteForTests(folder = 'dist', base = '/'): Site {
  let server: Server;
  let browser: Browser;
  const site: Site = { troubles: [], requests: [], url: '', open };

  before(async () => {
    if (!existsSync(folder))
      throw new Error(`${folder} is not built. Run npm run build, or npm test, which builds it.`);
    server = await serveFolder(folder, 0, base);
    site.url = `http://localhost:${(server.address() as AddressInfo).port}`;
    browser = await launchBrowser();
  });
  after(async () => {
    await browser?.close();
    server?.close();
    server?.closeAllConnections();
  });

  async function open(path: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') site.troubles.push(`${path}: ${message.text()}`);
    });
    page.on('pageerror', (error) => site.troubles.push(`${path}: ${error.message}`));
    page.on('request', (request) => site.requests.push(request.url()));
    page.on('requestfailed', (request) => site.troubles.push(`${path}: ${request.url()} failed`));
    await page.goto(site.url + path);
    return page;
  }
  return site;
}
