/** What a fact link points at, as it is written; whether it exists is for `resolveFact` to say. */
export interface FactAddress {
  /** Id of a record, a figure, or (with `day`) a series. */
  subject: string;
  /** Keys after the subject, one or two: `recalled`, `date`, `recalled.as_of`. Empty for a point of a series. */
  path: string[];
  /** The quantity that stands under the stroke: `recalled/shipped`. */
  whole?: string;
  /** The date of a series' point: `@2020-02-29`. */
  day?: string;
}

/** The scheme of fact links, with its colon. */
export const factScheme = 'fact:';

const point = /^([a-z0-9]+(?:-[a-z0-9]+)*)@(\d{4}(?:-\d{2}){0,2})$/;
const entry = /^([a-z0-9]+(?:-[a-z0-9]+)*)((?:\.[a-z][a-z0-9_]*){1,2})(?:\/([a-z][a-z0-9_]*))?$/;

/** A fact address in its parts, with or without `fact:` before it; undefined where it does not follow the grammar. */
export function parseFactAddress(text: string): FactAddress | undefined {
  const address = text.startsWith(factScheme) ? text.slice(factScheme.length) : text;
  const [, series, day] = point.exec(address) ?? [];
  if (series && day) return { subject: series, path: [], day };
  const [, subject, keys, whole] = entry.exec(address) ?? [];
  if (!subject || !keys) return undefined;
  const path = keys.slice(1).split('.');
  if (whole && path.length > 1) return undefined;
  return whole ? { subject, path, whole } : { subject, path };
}
