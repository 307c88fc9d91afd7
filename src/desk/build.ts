import { buildOrExit } from './buildSite.ts';

await buildOrExit();
