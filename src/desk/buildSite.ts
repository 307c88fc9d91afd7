import { existsSync, renameSync, rmSync } from 'node:fs';
import { build } from 'astro';
import { ContentFaults } from '../ledger/faults.ts';
import { checkContent } from '../prose/checkContent.ts';
import { contentDir, outDir, siteUrl } from '../site.ts';
import { summary } from './summary.ts';

/**
 * Builds the site: checks all content first, builds beside the last good output and takes its place only when whole.
 * @returns the summary that ends a build
 * @throws ContentFaults with every fault of the content; whatever the build itself throws
 */
export async function buildSite(): Promise<string> {
  checkContent(contentDir);
  const fresh = `${outDir}.new`;
  rmSync(fresh, { recursive: true, force: true });
  try {
    await build({ outDir: fresh, logLevel: 'warn' });
    if (existsSync(outDir)) rmSync(outDir, { recursive: true });
    renameSync(fresh, outDir);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
  return summary(outDir);
}

/** Builds, and ends the process with a readable message when that fails. */
export async function buildOrExit(): Promise<void> {
  try {
    console.log(await buildSite());
  } catch (error) {
    console.error(error instanceof ContentFaults ? `\n${error.message}\n` : error);
    process.exit(1);
  }
  if (
    !siteUrl &&
    new URL((await import('../ledger/currentLedger.ts')).currentLedger().story.site_url).hostname.endsWith('.example')
  ) {
    console.log(
      'The site address is still the reserved example in story.yaml: set site_url there, or SITE_URL, before you publish.',
    );
  }
}
