import type { Fault } from './faults.ts';
import { locateYaml } from './locateYaml.ts';

/** A YAML file of the content folder. */
export interface ContentFile {
  /** Path relative to the content folder, with `/`. */
  file: string;
  text: string;
  /** What the text says, unchecked. */
  data: unknown;
}

/** A path into a file: keys, and indexes from 0. */
export type Path = readonly PropertyKey[];

/** What is wrong at a place; `found` is left out where it is the value that stands there. */
export type Complaint = Pick<Fault, 'expected' | 'mend'> & { found?: string };

/** A fault at a field of a file, with the field's line and column. */
export function faultIn({ file, text, data }: ContentFile, path: Path, { found, ...rest }: Complaint): Fault {
  return {
    file,
    ...locateYaml(text, path),
    field: fieldName(path),
    found: found ?? inWords(valueAt(data, path)),
    ...rest,
  };
}

/** A fault of a file as a whole. */
export function faultOf(file: string, field: string, complaint: Complaint & { found: string }): Fault {
  return { file, line: 0, column: 0, field, ...complaint };
}

/** The place of a field, as `file:line:column`. */
export function placeOf({ file, text }: ContentFile, path: Path): string {
  const { line, column } = locateYaml(text, path);
  return `${file}:${line}:${column}`;
}

/** What stands at a path; undefined where nothing does. */
export function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (value as Record<PropertyKey, unknown> | null | undefined)?.[step],
    data,
  );
}

/** A value in a few words, cut at 80 characters. */
export function inWords(value: unknown): string {
  if (value === undefined || value === null || value === '') return 'nothing';
  if (Array.isArray(value)) return value.length ? 'a list' : 'an empty list';
  if (typeof value === 'object') {
    const keys = Object.keys(value);
    return keys.length ? cut(`fields: ${keys.join(', ')}`) : 'no fields';
  }
  return cut(seen(String(value).replace(/\s+/g, ' ').trim())) || 'only spaces';
}

/** Signs that nobody sees, or that would turn the rest of the report round, as their codes. */
function seen(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function cut(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Indexes are left out: the line says which one is meant. */
function fieldName(path: Path): string {
  const names = path.filter((step) => typeof step !== 'number').map((step) => seen(String(step)) || "''");
  return names.length ? names.join('.') : path.length ? 'entry' : 'file';
}
