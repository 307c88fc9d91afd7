import { parts, sizeClass } from './groupSize.ts';
import type { TableRow } from './loaded-table.client.ts';
import type { RowGroup } from './rowGroups.ts';

/** Puts the rows in view under their headings, in fresh parts: one that is used again would remember its old height. */
export function drawGroups(table: HTMLTableElement, groups: RowGroup<TableRow>[]): void {
  const bodies = groups.flatMap((group) =>
    parts(group.rows).map((part, index) => {
      const body = document.createElement('tbody');
      body.setAttribute('role', 'rowgroup');
      body.className = sizeClass(part.length);
      if (index === 0) body.append(headOf(group));
      body.append(...part.map(({ element }) => element));
      return body;
    }),
  );
  // The head stays where it is, for the focus may be in it.
  for (const old of [...table.tBodies]) old.remove();
  table.append(...bodies);
  table.hidden = !bodies.length;
}

function headOf({ id, label, rows }: RowGroup<TableRow>): HTMLTableRowElement {
  const row = document.createElement('tr');
  row.className = 'head';
  row.setAttribute('role', 'row');
  const cell = row.insertCell();
  cell.colSpan = 7;
  cell.setAttribute('role', 'cell');
  const heading = element('h3', `${label} `, element('small', String(rows.length)));
  heading.id = id;
  cell.append(heading);
  return row;
}

/** Lists the ways to the groups in view, months under their years, as the page does. */
export function drawGroupList(groups: RowGroup<TableRow>[]): void {
  const years = Map.groupBy(groups, ({ under }) => under?.label ?? '');
  const lines = [...years].map(([year, inYear]) => {
    const links = inYear.map(({ id, label, under, rows }) => {
      const link = element('a', under?.short ?? label) as HTMLAnchorElement;
      link.href = `#${id}`;
      return element('li', link, ` ${rows.length}`);
    });
    return element('li', ...(year ? [element('b', year)] : []), element('ul', ...links));
  });
  document.querySelector('#groups')!.replaceChildren(...lines);
}

function element(tag: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(tag);
  made.append(...children);
  return made;
}
