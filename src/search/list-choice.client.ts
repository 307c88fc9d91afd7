/** The choice in a listbox while the focus stays in its field. */
export interface ListChoice {
  /** Moves the choice to a place counted from the first; -1 is none. */
  choose(place: number): void;
  /** Changes the list, and keeps the choice where its link is still there. */
  keep(change: () => void): void;
  /** Arrow keys move, Home and End too once something is chosen; Enter opens it. */
  onKey(event: KeyboardEvent): void;
}

/** Gives a field the keys of a combobox: `aria-activedescendant` follows the choice, as the pattern of WAI-ARIA says. */
export function listChoice(field: HTMLInputElement, list: HTMLElement): ListChoice {
  const links = () => [...list.querySelectorAll<HTMLAnchorElement>('a[role=option]')];
  const chosen = () => links().findIndex((link) => link.ariaSelected === 'true');
  const choose = (place: number) => {
    for (const link of links()) link.ariaSelected = 'false';
    const link = place < 0 ? undefined : links()[place];
    if (!link) return field.removeAttribute('aria-activedescendant');
    link.ariaSelected = 'true';
    field.setAttribute('aria-activedescendant', link.id);
    link.scrollIntoView({ block: 'nearest' });
  };
  return {
    choose,
    keep(change) {
      const before = links()[chosen()]?.href;
      change();
      for (const [place, link] of links().entries()) link.id = `found-${place}`;
      choose(before === undefined ? -1 : links().findIndex(({ href }) => href === before));
    },
    onKey(event) {
      const [count, place] = [links().length, chosen()];
      // Past either end stands the field itself.
      const moves: Record<string, number> = {
        ArrowDown: place + 1 < count ? place + 1 : -1,
        ArrowUp: place < 0 ? count - 1 : place - 1,
      };
      if (place >= 0) Object.assign(moves, { Home: 0, End: count - 1 });
      if (event.isComposing) return;
      if (event.key === 'Enter' && place >= 0) links()[place]!.click();
      else if (event.key in moves) choose(moves[event.key]!);
      else return;
      event.preventDefault();
    },
  };
}
