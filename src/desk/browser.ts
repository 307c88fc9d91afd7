import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';

const names = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'chrome.exe',
  'msedge.exe',
];
const usual = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:/Program Files/Google/Chrome/Application/chrome.exe',
  'C:/Program Files (x86)/Microsoft/Edge/Application/msedge.exe',
];

/** What a reader of the test's output can do when no browser is there. */
export const noBrowser =
  'No Chrome or Chromium was found, and the one from npm does not run here. Install Chrome or Chromium, or name it: CHROME_PATH=/path/to/chrome npm test';

/**
 * An installed Chrome or Chromium, else the one that comes from npm.
 * @throws with the sentence `noBrowser` where neither runs
 */
export async function launchBrowser(): Promise<Browser> {
  const reasons: string[] = [];
  for (const find of [installedBrowser, npmBrowser]) {
    try {
      const executablePath = await find();
      if (executablePath) {
        return await chromium.launch({
          executablePath,
          args: [
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
    } catch (error) {
      reasons.push(String(error));
    }
  }
  throw new Error([noBrowser, ...reasons].join('\n'));
}

function installedBrowser(): string | undefined {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Error(`CHROME_PATH names ${named}, which is not there.`);
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders.flatMap((folder) => names.map((name) => join(folder, name)));
  return named ?? [...found, ...usual].find((path) => existsSync(path));
}

async function npmBrowser(): Promise<string | undefined> {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  // The package unpacks the libraries that Chromium needs, such as NSS, only where it believes to run in this cloud.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs24.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  return packaged.executablePath();
}
