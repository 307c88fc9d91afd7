import { z } from 'zod';
import { id, language, line } from './fields.ts';

/** The kinds of names, which are also the file names in `names/`. */
export const nameKinds = ['countries', 'companies', 'public-bodies', 'associations', 'people'] as const;

const name = z.strictObject({
  /** What the name's address is made of, and what records call it by. */
  id,
  /** The usual English name. */
  name: line,
  /** How the index lists it, where that is not as it is printed: the family name first. */
  listed: line.optional(),
  /** Other names; in the prose, the first mention of any of them links to the dossier. */
  aliases: z.array(line).default([]),
  /** Words that readers type but that never link in the prose: demonyms, capitals, old spellings. */
  search: z.array(line).default([]),
  /** The name in its own script or language. */
  native: z.array(z.strictObject({ lang: language, text: line })).default([]),
  /** One sentence: what or who this is. */
  description: line,
  /** Country code (ISO 3166-1 alpha-2, EU, XX); countries only. */
  code: z
    .string()
    .regex(/^[A-Z]{2}$/, 'a country code such as NL')
    .optional(),
  /** The public office a person held. */
  office: line.optional(),
  /** Why a private person has to be named. */
  named_because: line.optional(),
});

/** All names of one kind: `names/<kind>.yaml`, a list. */
export const namesSchema = z.array(name);

/** One name, with its kind. */
export type Name = z.infer<typeof name> & { kind: NameKind };
/** A kind of names. */
export type NameKind = (typeof nameKinds)[number];
