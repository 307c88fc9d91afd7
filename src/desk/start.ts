import { outDir, port } from '../site.ts';
import { buildOrExit } from './buildSite.ts';
import { serveFolder } from './serveFolder.ts';

await buildOrExit();
try {
  await serveFolder(outDir, port);
  console.log(`\nThe site is at http://localhost:${port}/ (Ctrl+C ends it)`);
} catch (error) {
  if ((error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
  console.error(
    `\nPort ${port} is taken by another program, so the site was built but is not served.\n` +
      `End that program, or choose another port: PORT=${port + 1} npm start`,
  );
  process.exit(1);
}
