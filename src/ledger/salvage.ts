import type { z } from 'zod';
import type { ContentFile } from './contentFile.ts';

/**
 * The fields of a file that have no fault, so that these at least can be joined and all faults stand in one report.
 * Of a named group of fields, such as `quantities`, only those with a fault are left out.
 * @returns undefined where the file holds no fields at all
 */
export function salvage<Schema extends z.ZodObject>(
  schema: Schema,
  { data }: ContentFile,
): Partial<z.infer<Schema>> | undefined {
  const partial = schema.partial();
  const rest: unknown = structuredClone(data);
  for (;;) {
    const result = partial.safeParse(rest);
    if (result.success) return result.data as Partial<z.infer<Schema>>;
    for (const issue of result.error.issues) {
      const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0]!] : issue.path;
      if (!path.length) return undefined;
      drop(rest as Fields, path);
    }
  }
}

type Fields = Record<PropertyKey, unknown>;

function drop(fields: Fields, [first, second]: PropertyKey[]): void {
  const group = fields[first!];
  const named = second !== undefined && typeof group === 'object' && group !== null && !Array.isArray(group);
  if (named && second in group) delete (group as Fields)[second];
  else delete fields[first!];
}
