import { currentLedger } from '../ledger/currentLedger.ts';
import { folderOf, outDir, port, siteUrl } from '../site.ts';
import { buildOrExit } from './buildSite.ts';
import { serveFolder } from './serveFolder.ts';

await buildOrExit();
const base = folderOf(siteUrl ?? currentLedger().story.site_url);
try {
  await serveFolder(outDir, port, base);
  console.log(`\nThe site is at http://localhost:${port}${base} (Ctrl+C ends it)`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(
    `\nPort ${port} is taken by another program, so the site was built but is not served.\n` +
      `End that program, or choose another port: PORT=${port + 1} npm start`,
  );
  process.exit(1);
}
