import { figureView } from '../charts/figureView.ts';
import { currentLedger } from '../ledger/currentLedger.ts';
import { dossierIds } from '../ledger/namesIndex.ts';
import { recordsOfName } from '../ledger/recordsOfName.ts';
import { seriesView } from '../ledger/seriesView.ts';
import { standingRecords } from '../ledger/standingRecords.ts';
import type { Card } from '../sharing/card.ts';
import { cardsDrawn } from '../sharing/cardsDrawn.ts';
import { dossierCard } from '../sharing/dossierCard.ts';
import { figureCard } from '../sharing/figureCard.ts';
import { recordCard, seriesCard } from '../sharing/recordCard.ts';
import { mentionedNames, outline, plainInline } from '../story/outline.ts';

/** Ids of the records and series that have a card of their own; a withdrawn record has none. */
export function evidenceCardIds(): Set<string> {
  const ledger = currentLedger();
  const ids = [...standingRecords(ledger).map(({ id }) => id), ...ledger.series.keys()];
  return cardsDrawn(ids, new Set(outline().sections.flatMap(({ recordIds }) => recordIds)));
}

/** The card of a record or a series. */
export function evidenceCard(id: string): Card {
  const ledger = currentLedger();
  const record = ledger.records.get(id);
  return record ? recordCard(ledger, record) : seriesCard(ledger, seriesView(ledger, id));
}

/** Ids of the dossiers that have a card of their own. */
export function dossierCardIds(): Set<string> {
  const mentioned = mentionedNames();
  return cardsDrawn(dossierIds(currentLedger(), mentioned), mentioned);
}

/** The card of a dossier. */
export function dossierCardFor(id: string): Card {
  const ledger = currentLedger();
  return dossierCard(
    ledger,
    ledger.names.get(id)!,
    recordsOfName(ledger, id).map(({ record }) => record),
  );
}

/** The card of a figure. */
export function figureCardFor(id: string): Card {
  const view = figureView(currentLedger(), id);
  return figureCard(currentLedger(), view, plainInline(view.title));
}
