import type { z } from 'zod';
import { faultIn, inWords, valueAt, type ContentFile, type Path } from './contentFile.ts';
import type { Fault } from './faults.ts';
import { nearestId } from './nearestId.ts';
import { fieldsAt } from './fieldsAt.ts';

type Issue = z.core.$ZodIssue;

const types: Record<string, string> = {
  string: 'a text',
  number: 'a number in digits, without commas or unit',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of fields',
  record: 'a set of fields',
};

/** What a schema expects, in plain words; used wherever the schema does not say it in its own. */
const expectation: z.core.$ZodErrorMap = (issue) => {
  if (issue.code === 'invalid_type') return types[issue.expected] ?? 'another kind of value';
  if (issue.code === 'invalid_value') {
    return issue.values.length === 1 ? String(issue.values[0]) : `one of ${issue.values.join(', ')}`;
  }
  return undefined;
};

/**
 * Checks a file against a schema.
 * @returns the value with defaults filled in, or undefined with the reasons pushed to `faults`
 */
export function checkShape<Schema extends z.ZodType>(
  schema: Schema,
  source: ContentFile,
  faults: Fault[],
): z.infer<Schema> | undefined {
  const result = schema.safeParse(source.data, { error: expectation });
  if (result.success) return result.data;
  const { issues } = result.error;
  const meant = issues.flatMap((issue) => misspelt(schema, source, issue));
  const missing = issues.filter((issue) => !meant.includes(pathText(issue.path)));
  for (const issue of missing) faults.push(...issueFaults(schema, source, issue, []));
  return undefined;
}

/** Fields that are missing only because their names are misspelt: one fault is enough for both. */
function misspelt(schema: z.ZodType, { data }: ContentFile, issue: Issue): string[] {
  if (issue.code !== 'unrecognized_keys') return [];
  return issue.keys.flatMap((key) => {
    const nearest = nearestId(key, fieldsAt(schema, issue.path));
    const path = nearest === undefined ? [] : [...issue.path, nearest];
    return path.length && valueAt(data, path) === undefined ? [pathText(path)] : [];
  });
}

function pathText(path: Path): string {
  return path.map(String).join('.');
}

function issueFaults(schema: z.ZodType, source: ContentFile, issue: Issue, parents: Path): Fault[] {
  const path = [...parents, ...issue.path];
  const value = valueAt(source.data, path);
  if (issue.code === 'invalid_union') {
    // The branch that fits at the top but not further in is the one that was meant.
    const meant = issue.errors.find((issues) => issues.some((inner) => inner.path.length > 0));
    if (meant) return meant.flatMap((inner) => issueFaults(schema, source, inner, path));
  }
  if (issue.code === 'unrecognized_keys') {
    const fields = fieldsAt(schema, path);
    return issue.keys.map((key) =>
      faultIn(source, [...path, key], {
        found: key.trim() ? inWords(key) : 'a field without a name',
        expected: `one of the fields ${fields.join(', ')}`,
        mend: question(nearestId(key, fields)),
      }),
    );
  }
  if (issue.code === 'invalid_key') {
    return [
      faultIn(source, path, { found: inWords(path.at(-1)), expected: issue.issues[0]?.message ?? issue.message }),
    ];
  }
  return [faultIn(source, path, { expected: issue.message, mend: mendOf(issue, value) })];
}

function mendOf(issue: Issue, value: unknown): string | undefined {
  if (issue.code === 'invalid_value' && typeof value === 'string')
    return question(nearestId(value, issue.values.map(String)));
  const bare = typeof value === 'number' || typeof value === 'boolean';
  if (issue.code === 'invalid_type' && issue.expected === 'string' && bare) return 'put quotation marks round it';
  return undefined;
}

/** A nearest id as a question; undefined where there is none. */
export function question(nearest: string | undefined): string | undefined {
  return nearest && `did you mean ${nearest}?`;
}
