import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { question } from '../ledger/checkShape.ts';
import { faultIn, type ContentFile } from '../ledger/contentFile.ts';
import { pageOf } from '../ledger/correctionsAt.ts';
import type { Fault } from '../ledger/faults.ts';
import type { Ledger } from '../ledger/model.ts';
import { nearestId } from '../ledger/nearestId.ts';
import { correctablePlaces } from './correctablePlaces.ts';

/** Checks corrections by themselves: ids that differ, dates since publication. */
export function checkCorrections(ledger: Ledger): Fault[] {
  const { corrections, story } = ledger;
  const source = fileOf(ledger);
  return corrections.flatMap(({ id, date }, index) => {
    const isSecond = corrections.findIndex((other) => other.id === id) < index;
    const expected = `a day not before publication, ${story.published}`;
    return [
      ...(isSecond ? [faultIn(source, [index, 'id'], { expected: 'an id that no other correction has' })] : []),
      ...(date < story.published ? [faultIn(source, [index, 'date'], { expected })] : []),
    ];
  });
}

/** Checks that the places of corrections exist and can show the notice; for content that has no other fault. */
export function checkCorrectedPlaces(ledger: Ledger): Fault[] {
  if (!ledger.corrections.length) return [];
  const source = fileOf(ledger);
  const places = correctablePlaces(ledger);
  return ledger.corrections.flatMap(({ where }, index) =>
    where.flatMap((address, at) => {
      const wrong = wrongPlace(ledger, places, address);
      return wrong ? [faultIn(source, [index, 'where', at], wrong)] : [];
    }),
  );
}

function fileOf({ corrections, dir }: Ledger): ContentFile {
  return {
    file: 'corrections.yaml',
    data: corrections,
    // Only faults need the text, and most corrections have none.
    get text() {
      return readFileSync(join(dir, this.file), 'utf8');
    },
  };
}

function wrongPlace(ledger: Ledger, places: Map<string, string[]>, address: string) {
  const page = pageOf(address);
  const anchor = address.slice(page.length + 1);
  const anchors = places.get(page);
  if (!anchors) {
    const mend = question(nearestId(page, places.keys()));
    return { expected: 'the address of a section, page, record, series, figure or dossier', mend };
  }
  if (page === address || anchors.includes(anchor)) return undefined;
  const expected = anchors.length
    ? `an anchor of ${page}`
    : `${page} without an anchor, since no part of it has its own`;
  return { expected, mend: elsewhere(ledger, places, anchor) ?? question(nearestId(anchor, anchors)) };
}

/** Passages and figures stand on more than one page; the notice is written for the one they belong to. */
function elsewhere({ figures, story }: Ledger, places: Map<string, string[]>, anchor: string): string | undefined {
  if (figures.has(anchor)) return `write /figures/${anchor}/; the notice stands wherever the figure does`;
  const section = story.sections.find((id) => places.get(`/${id}/`)?.includes(anchor));
  return section && `write /${section}/#${anchor}; the notice stands on / too`;
}
