import type { Plugin } from 'vite';
import { forgetLedger } from '../ledger/currentLedger.ts';
import { ContentFaults } from '../ledger/faults.ts';
import { contentDir } from '../site.ts';
import { checkContent } from './checkContent.ts';

/**
 * Development only: on every save under the content folder, forgets what was read, checks all content anew, prints the
 * faults, and reloads. Without it Vite would go on showing a figure that its record no longer bears out.
 */
export function contentWatch(): Plugin {
  return {
    name: 'content-watch',
    apply: 'serve',
    configureServer(server) {
      server.watcher.add(contentDir);
      server.watcher.on('all', (_event, file) => {
        if (!file.startsWith(contentDir)) return;
        forgetLedger();
        try {
          checkContent(contentDir);
        } catch (error) {
          if (!(error instanceof ContentFaults)) throw error;
          server.config.logger.error(`\n${error.message}\n`, { timestamp: true });
        }
        for (const environment of Object.values(server.environments)) environment.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
    },
  };
}
