/** What an author named so; undefined also for the names that every object has of itself, such as `constructor`. */
export function ownField<Value>(fields: Record<string, Value>, name: string): Value | undefined {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}
