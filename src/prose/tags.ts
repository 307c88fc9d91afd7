/** A tag that an author may write. */
export interface Tag {
  attributes: Record<string, 'required' | 'optional'>;
  /** `block` stands by itself, `inline` in a sentence. */
  place: 'block' | 'inline';
  /** Whether words stand between the opening and the closing tag. */
  content: boolean;
}

/** All tags, by name. A new one is a line here, a component in `tags/`, and a line in `components.ts`. */
export const tags: Readonly<Record<string, Tag>> = {
  /** A figure of `figures/`, in its frame. */
  Figure: { attributes: { id: 'required' }, place: 'block', content: false },
  /** A short explanation in a box. */
  Aside: { attributes: { id: 'optional', title: 'optional' }, place: 'block', content: true },
  /** A quotation of a record, set apart: `fact="record-id.quote"`. */
  Quote: { attributes: { fact: 'required' }, place: 'block', content: false },
  /** What is known, as a list. */
  Known: { attributes: {}, place: 'block', content: true },
  /** What is not known, as a list. */
  NotKnown: { attributes: {}, place: 'block', content: true },
  /** A count of the ledger as a table: `of="statuses"` or `of="readings"`. */
  Tally: { attributes: { of: 'required' }, place: 'block', content: false },
  /** Records in a list, each with its status and why: `ids="a b"`, or all that a source carries, `source="…"`. */
  Records: { attributes: { ids: 'optional', source: 'optional' }, place: 'block', content: false },
  /** A number or quotation that no record holds, and why that is right. */
  Plain: { attributes: { why: 'required' }, place: 'inline', content: true },
};
