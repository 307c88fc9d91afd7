import { figureView } from '../charts/figureView.ts';
import { currentLedger } from '../ledger/currentLedger.ts';
import { dossierIds } from '../ledger/namesIndex.ts';
import { recordsOfName } from '../ledger/recordsOfName.ts';
import { seriesView } from '../ledger/seriesView.ts';
import { standingRecords } from '../ledger/standingRecords.ts';
import type { Card } from '../sharing/card.ts';
import { canPrint } from '../sharing/cardImage.ts';
import { cardsDrawn } from '../sharing/cardsDrawn.ts';
import { dossierCard } from '../sharing/dossierCard.ts';
import { figureCard } from '../sharing/figureCard.ts';
import { recordCard, seriesCard } from '../sharing/recordCard.ts';
import { mentionedNames, outline, plainInline } from '../story/outline.ts';

/**
 * Ids of the records and series that have a card of their own. A withdrawn record has none, nor has one with letters that no
 * face of the cards has.
 */
export async function evidenceCardIds(): Promise<Set<string>> {
  const ledger = currentLedger();
  const ids = [...standingRecords(ledger).map(({ id }) => id), ...ledger.series.keys()];
  return printable(cardsDrawn(ids, new Set(outline().sections.flatMap(({ recordIds }) => recordIds))), evidenceCard);
}

/** The card of a record or a series. */
export function evidenceCard(id: string): Card {
  const ledger = currentLedger();
  const record = ledger.records.get(id);
  return record ? recordCard(ledger, record) : seriesCard(ledger, seriesView(ledger, id));
}

/** Ids of the dossiers that have a card of their own. */
export async function dossierCardIds(): Promise<Set<string>> {
  const mentioned = mentionedNames();
  return printable(cardsDrawn(dossierIds(currentLedger(), mentioned), mentioned), dossierCardFor);
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

/** Ids of the figures that have a card of their own. */
export async function figureCardIds(): Promise<Set<string>> {
  return printable(new Set(currentLedger().figures.keys()), figureCardFor);
}

/** The card of a figure. */
export function figureCardFor(id: string): Card {
  const view = figureView(currentLedger(), id);
  return figureCard(currentLedger(), view, plainInline(view.title));
}

async function printable(ids: Set<string>, cardOf: (id: string) => Card): Promise<Set<string>> {
  const checked = [...ids].map(async (id) => ((await canPrint(cardOf(id))) ? [id] : []));
  return new Set((await Promise.all(checked)).flat());
}
