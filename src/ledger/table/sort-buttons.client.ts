import { orders, type Sort } from './rowGroups.ts';

/** Makes buttons of the heads of columns that the table can be sorted by. */
export function sortButtons(table: HTMLTableElement, onSort: (by: Sort['by']) => void): void {
  for (const { head, by } of heads(table)) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.textContent.trim();
    button.addEventListener('click', () => onSort(by));
    head.replaceChildren(button);
  }
}

/** Says in the heads how the table is sorted. */
export function showSort(table: HTMLTableElement, sort: Sort): void {
  for (const { head, by } of heads(table)) {
    head.ariaSort = by !== sort.by ? 'none' : sort.down ? 'descending' : 'ascending';
  }
}

function heads(table: HTMLTableElement): { head: HTMLElement; by: Sort['by'] }[] {
  return [...table.tHead!.rows[0]!.cells].flatMap((head) => {
    const by = orders.find((order) => order === head.dataset.sort);
    return by ? [{ head, by }] : [];
  });
}
