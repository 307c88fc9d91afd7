import { byCode } from './byCode.ts';
import type { Ledger } from './model.ts';
import type { Correction } from './schemas/story.ts';

type Holder = Pick<Ledger, 'corrections'>;

/** All corrections, the newest first. */
export function newestCorrections({ corrections }: Holder): Correction[] {
  return corrections.toSorted((a, b) => byCode(b.date, a.date));
}

/** The corrections of one place, by its exact address: a page without its anchors, or one anchor of it. The newest first. */
export function correctionsAt(ledger: Holder, address: string): Correction[] {
  return newestCorrections(ledger).filter(({ where }) => where.includes(address));
}

/** The corrections of a page and of all its anchors, the newest first. */
export function correctionsOn(ledger: Holder, page: string): Correction[] {
  return newestCorrections(ledger).filter(({ where }) => where.some((address) => pageOf(address) === page));
}

/** Where a correction stands on the page of corrections. */
export function correctionHref({ id }: Correction): string {
  return `/corrections/#${id}`;
}

/** An address without its anchor. */
export function pageOf(address: string): string {
  return address.split('#')[0]!;
}
