import type { z } from 'zod';

/** The parts of a schema's definition that lead to the schemas inside it. */
interface Definition {
  type: string;
  shape?: Record<string, z.ZodType>;
  element?: z.ZodType;
  valueType?: z.ZodType;
  innerType?: z.ZodType;
  in?: z.ZodType;
  options?: z.ZodType[];
}

/** The names of the fields that a schema allows at a path; none where that place holds no fields. */
export function fieldsAt(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  const { shape, element, valueType, innerType, in: input, options } = schema._zod.def as unknown as Definition;
  const inner = innerType ?? input;
  if (inner) return fieldsAt(inner, path);
  if (options) return options.flatMap((option) => fieldsAt(option, path));
  const [step, ...rest] = path;
  if (step === undefined) return Object.keys(shape ?? {});
  const next = shape?.[String(step)] ?? valueType ?? (typeof step === 'number' ? element : undefined);
  return next ? fieldsAt(next, rest) : [];
}
