import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { faultOf, type ContentFile, type Path } from './contentFile.ts';
import type { Fault } from './faults.ts';
import { nearestId } from './nearestId.ts';
import { byCode } from './byCode.ts';
import { readYaml } from './readYaml.ts';
import { id } from './schemas/fields.ts';
import { checkShape, question } from './checkShape.ts';

/** A checked value, with the place it was read from. */
export interface Entry<Value> {
  value: Value;
  source: ContentFile;
  /** Where in the file the value stands. */
  path: Path;
}

/** What a folder of YAML files holds. */
export interface Folder<Value> {
  /** One per file, in order of file name, with the file name as `id`; files with faults are left out. */
  files: { id: string; value: Value; source: ContentFile }[];
  /** Every file that could be parsed, those with faults too. */
  parsed: { id: string; source: ContentFile }[];
  /** Names of all files, without `.yaml`. */
  ids: string[];
}

/** Reads every file of a folder and checks it; a folder that does not exist is empty. */
export function readFolder<Schema extends z.ZodType>(
  dir: string,
  folder: string,
  schema: Schema,
  faults: Fault[],
  allowed?: readonly string[],
): Folder<z.infer<Schema>> {
  const ids = listFiles(dir, folder, faults, allowed);
  const parsed = ids.flatMap((name) => {
    const source = readYaml(dir, `${folder}/${name}.yaml`, faults);
    return source ? [{ id: name, source }] : [];
  });
  const files = parsed.flatMap(({ id: name, source }) => {
    const value = checkShape(schema, source, faults);
    return value === undefined ? [] : [{ id: name, value, source }];
  });
  return { files, parsed, ids };
}

function listFiles(dir: string, folder: string, faults: Fault[], allowed?: readonly string[]): string[] {
  if (!existsSync(join(dir, folder))) return [];
  const entries = readdirSync(join(dir, folder), { withFileTypes: true }).filter(({ name }) => !name.startsWith('.'));
  return entries
    .sort((a, b) => byCode(a.name, b.name))
    .flatMap((entry) => {
      const name = entry.name.replace(/\.yaml$/, '');
      const complaint = complaintOf(entry.isFile() && entry.name.endsWith('.yaml'), name, allowed);
      if (!complaint) return [name];
      faults.push(faultOf(`${folder}/${entry.name}`, 'file name', { found: entry.name, ...complaint }));
      return [];
    });
}

function complaintOf(isYaml: boolean, name: string, allowed?: readonly string[]) {
  if (!isYaml) return { expected: 'only files whose names end in .yaml' };
  if (allowed) {
    if (allowed.includes(name)) return undefined;
    return {
      expected: `one of ${allowed.map((kind) => `${kind}.yaml`).join(', ')}`,
      mend: question(nearestId(name, allowed)),
    };
  }
  return id.safeParse(name).success
    ? undefined
    : { expected: 'an id of lower-case letters, digits and hyphens, then .yaml' };
}
