import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fault } from '../ledger/faults.ts';
import { locateYaml } from '../ledger/locateYaml.ts';
import type { Ledger } from '../ledger/model.ts';
import { linePassage, yamlTexts } from './authorLines.ts';
import { checkLine } from './examineSection.ts';
import { proveFact } from './proveFact.ts';
import type { FigureCounts } from './resolveFact.ts';
import { placing } from './sourcePlace.ts';

const figureFields = [
  'title',
  'description',
  'summary',
  'notes',
  'not_in_it',
  'rows.label',
  'rows.note',
  'annotations.text',
  'steps.title',
  'steps.text',
];
const storyFields = ['title', 'standfirst', 'findings', 'key_figures.what'];

/** Checks what figures say in words. */
export function checkFigures(ledger: Ledger, figures: FigureCounts): Fault[] {
  return [...ledger.figures.keys()].flatMap((id) => checkFile(ledger, figures, `figures/${id}.yaml`, figureFields));
}

/** Checks the story's own words and proves its key figures. */
export function checkStory(ledger: Ledger, figures: FigureCounts): Fault[] {
  const file = 'story.yaml';
  if (!existsSync(join(ledger.dir, file))) return [];
  const text = readFileSync(join(ledger.dir, file), 'utf8');
  const keyFigures = ledger.story.key_figures.flatMap(({ fact, amount }, index): Fault[] => {
    const proof = proveFact(ledger, figures, fact, amount);
    const field = 'found' in proof && proof.found === amount ? 'amount' : 'fact';
    const path = ['key_figures', index, field];
    return 'found' in proof ? [{ file, ...locateYaml(text, path), field: `key_figures.${field}`, ...proof }] : [];
  });
  return [...checkFile(ledger, figures, file, storyFields), ...keyFigures];
}

function checkFile(ledger: Ledger, figures: FigureCounts, file: string, fields: string[]): Fault[] {
  const faults: Fault[] = [];
  const text = readFileSync(join(ledger.dir, file), 'utf8');
  const at = placing(text);
  for (const line of yamlTexts(text)) {
    if (!fields.includes(line.field)) continue;
    const passage = linePassage(file, text, line, at, faults);
    if (passage) checkLine(passage, ledger, figures);
  }
  return faults;
}
