import type { Status } from './schemas/record.ts';

/** How a certainty is shown: always by shape and word, never by colour alone. */
export interface Certainty {
  /** The word beside the shape. */
  label: string;
  /** One character. */
  shape: string;
  /** What the word means here, in one sentence. */
  meaning: string;
}

/** The four certainties, from the firmest to the one in open conflict. */
export const certainty: Record<Status, Certainty> = {
  confirmed: {
    label: 'confirmed',
    shape: '●',
    meaning: 'The authority said so on the record, in its own paper or quoted by name in a named outlet.',
  },
  reported: { label: 'reported', shape: '◐', meaning: 'A named outlet reports it; no authority is on record.' },
  alleged: { label: 'alleged', shape: '○', meaning: 'One party claims it.' },
  disputed: { label: 'disputed', shape: '◇', meaning: 'The parties contradict each other.' },
};
