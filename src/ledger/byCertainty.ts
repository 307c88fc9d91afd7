import { mainFigure, type MainFigure } from './mainFigure.ts';
import type { Ledger } from './model.ts';
import { countriesOf, countryOf } from './recordView.ts';
import type { RecordOfName } from './recordsOfName.ts';
import type { Name } from './schemas/name.ts';
import { statuses, type Status } from './schemas/record.ts';

/** A name's records of one certainty. */
export interface CertaintyGroup {
  status: Status;
  /** In order of date. */
  entries: DossierEntry[];
  /** How many of them happened in the country; 0 where the name is none. */
  here: number;
}

/** A record as a dossier lists it. */
export interface DossierEntry extends RecordOfName {
  figure: MainFigure | undefined;
  /** In a country's dossier, where it happened; undefined in others, and where it happened in no one country. */
  place?: string;
}

/** A name's records, the firmest first, then by date. */
export function byCertainty(ledger: Ledger, { kind }: Name, parts: RecordOfName[]): CertaintyGroup[] {
  const entries = parts.map((part) => ({
    ...part,
    figure: mainFigure(part.record),
    place: kind === 'countries' ? placeOf(ledger, part) : undefined,
  }));
  return statuses
    .map((status) => entries.filter(({ record }) => record.status === status))
    .filter((group) => group.length > 0)
    .map((group) => ({
      status: group[0]!.record.status,
      entries: group,
      here: group.filter(({ here }) => here).length,
    }));
}

/** 'Estmark', or 'Estmark and 3 more' where it concerns so many that the first says little. */
function placeOf(ledger: Ledger, { record }: RecordOfName): string | undefined {
  const country = countryOf(ledger, record);
  const others = countriesOf(ledger, record).length - 1;
  return country && others > 1 ? `${country.name} and ${others} more` : country?.name;
}
