import { z } from 'zod';

const idWords = 'an id of lower-case letters, digits and hyphens';
const dateWords = 'a date such as 2020, 2020-03 or 2020-03-28';
const dayWords = 'a day such as 2020-03-28';

/** An id as it stands in an address: lower-case letters, digits, hyphens. */
export const id = z.string(idWords).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, idWords);

/** The name of a quantity or quotation in its record, as a `fact:` link writes it. */
export const key = z.string().regex(/^[a-z][a-z0-9_]*$/, 'a name such as recalled');

/** A date as exact as it is known: `2020`, `2020-03` or `2020-03-28`. What is written is the precision. */
export const partialDate = z
  .union([z.string(), z.number()], dateWords)
  .transform(String)
  .refine(isPartialDate, dateWords);

/** A date known to the day: `2020-03-28`. */
export const day = z.string(dayWords).refine((text) => text.length === 10 && isPartialDate(text), dayWords);

/** A line of text that is not empty. */
export const line = z.string().trim().min(1, 'a text');

/** An address on the web. */
export const webAddress = z.url({ protocol: /^https?$/, error: 'a web address that begins with http:// or https://' });

/** A BCP 47 language tag such as `nl` or `zh-Hans`. */
export const language = z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'a language tag such as nl or zh-Hans');

function isPartialDate(text: string): boolean {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(text);
  if (!match) return false;
  const [year, month = 1, dayOfMonth = 1] = match.slice(1).map((part) => (part ? Number(part) : undefined));
  const date = new Date(Date.UTC(year!, month - 1, dayOfMonth));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === dayOfMonth;
}
