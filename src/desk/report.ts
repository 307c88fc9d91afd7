import { currentLedger } from '../ledger/currentLedger.ts';
import { mentionedNames } from '../story/outline.ts';
import { ledgerReport } from './ledgerReport.ts';

for (const { heading, lines } of ledgerReport(currentLedger(), mentionedNames())) {
  console.log(`\n${heading}: ${lines.length}`);
  for (const line of lines) console.log(`  ${line}`);
}
