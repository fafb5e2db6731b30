/**
 * The list with its item at `from` at place `to`. Fixed items keep their places: the others move past them, and `to` is
 * the nearest place that is not fixed, on the way there. The same list where nothing moves.
 */
export function moveAround<Item>(
  items: readonly Item[],
  from: number,
  to: number,
  isFixed: (item: Item) => boolean,
): readonly Item[] {
  const places = items.flatMap((item, place) => (isFixed(item) ? [] : [place]));
  const start = places.indexOf(from);
  const wanted = to < from ? places.find((place) => place >= to) : places.findLast((place) => place <= to);
  const end = places.indexOf(wanted ?? from);
  if (start < 0 || end < 0 || start === end) return items;
  const movable = places.flatMap((place) => items.slice(place, place + 1));
  movable.splice(end, 0, ...movable.splice(start, 1));
  const order = movable.values();
  return items.map((item) => (isFixed(item) ? item : (order.next().value ?? item)));
}

/** The next place before or after `from` that is not fixed; `from` itself where there is none. */
export function nextPlace<Item>(
  items: readonly Item[],
  from: number,
  step: 1 | -1,
  isFixed: (item: Item) => boolean,
): number {
  for (let place = from + step; place >= 0 && place < items.length; place += step) {
    const item = items.at(place);
    if (item !== undefined && !isFixed(item)) return place;
  }
  return from;
}
