import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CORE_SCHEMA, load } from 'js-yaml';
import type { ContentFile } from './contentFile.ts';
import type { Fault } from './faults.ts';
import { syntaxFaults } from './syntaxFaults.ts';

/**
 * Reads one YAML file of a content folder. Dates stay texts, `NO` stays `NO`: the core schema knows neither.
 * @returns undefined when the file cannot be parsed; `faults` then says why
 */
export function readYaml(dir: string, file: string, faults: Fault[]): ContentFile | undefined {
  const text = readFileSync(join(dir, file), 'utf8');
  try {
    return { file, text, data: load(text, { schema: CORE_SCHEMA }) };
  } catch (error) {
    faults.push(...syntaxFaults(file, text, error as Error));
    return undefined;
  }
}
