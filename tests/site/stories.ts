import { join } from 'node:path';
import { dist } from './pages.ts';

const root = join(import.meta.dirname, '../..');

/** Both stories: what their authors wrote, and what was built of it. */
export const stories = [
  { name: 'the story', content: join(root, 'content'), folder: dist },
  {
    name: 'the second story',
    content: join(root, 'tests/fixtures/second-story/content'),
    folder: join(root, '.cache/second-story'),
  },
];
