/** Marks and words of the page's maps that touch another or leave their map; runs in the browser. */
export function touching(): string[] {
  return [...document.querySelectorAll('svg.map')].flatMap((svg) => {
    const edge = svg.getBoundingClientRect();
    const all = [...svg.querySelectorAll('text, circle:not(.place, .start, .goal), path.limit')]
      .filter((mark) => mark.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
      .map((mark) => ({ name: mark.textContent || mark.outerHTML, box: mark.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0);
    return all
      .filter(
        ({ box: a }, index) =>
          a.left < edge.left - 1 ||
          a.right > edge.right + 1 ||
          a.top < edge.top - 1 ||
          a.bottom > edge.bottom + 1 ||
          all
            .slice(0, index)
            .some(
              ({ box: b }) =>
                a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 1 && b.top < a.bottom - 1,
            ),
      )
      .map(({ name }) => name);
  });
}
