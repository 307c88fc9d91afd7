/** Up to this many records, or names, each has a card of its own: 1,000 take half a minute to draw. */
const most = 1000;

/**
 * The ids that have a card of their own. Where there are too many to draw, those that the story uses; the page of any other
 * shows the card of the story.
 */
export function cardsDrawn(ids: string[], used: Set<string>): Set<string> {
  return new Set(ids.length <= most ? ids : ids.filter((id) => used.has(id)));
}
