import type { FigureDeclaration } from './schemas/figure.ts';
import type { Name } from './schemas/name.ts';
import type { LedgerRecord } from './schemas/record.ts';
import type { Series } from './schemas/series.ts';
import type { Source } from './schemas/source.ts';
import type { Correction, Permalinks, Story } from './schemas/story.ts';

/** Everything in a content folder but the prose, checked and joined by id. Maps keep a fixed order: records by date, the rest by id. */
export interface Ledger {
  /** The folder it was read from, absolute. */
  dir: string;
  story: Story;
  records: Map<string, LedgerRecord>;
  sources: Map<string, Source>;
  names: Map<string, Name>;
  series: Map<string, Series>;
  figures: Map<string, FigureDeclaration>;
  corrections: Correction[];
  permalinks: Permalinks;
}
