import { ContentFaults } from '../ledger/faults.ts';
import { checkContent } from '../prose/checkContent.ts';
import { contentDir } from '../site.ts';

try {
  const { records, sources, names, series, figures } = checkContent(contentDir).ledger;
  const counts = Object.entries({ records, sources, names, series, figures }).map(
    ([noun, { size }]) => `${noun} ${size}`,
  );
  console.log(`No faults: ${counts.join(', ')}.`);
} catch (error) {
  if (!(error instanceof ContentFaults)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
