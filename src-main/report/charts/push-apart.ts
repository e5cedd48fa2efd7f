/**
 * Moves places apart until neighbours lie at least `gap` from each other, each as near as may be
 * to where it wants to be, and inside the bounds as far as there is room. Keeps the order given.
 */
export function pushApart(
  wanted: readonly number[],
  gap: number,
  [least, most]: readonly [number, number],
): number[] {
  const order = wanted.map((_, index) => index).toSorted((a, b) => at(wanted, a) - at(wanted, b));
  const places = [...wanted];
  let floor = least;
  for (const index of order) {
    places[index] = Math.max(at(places, index), floor);
    floor = at(places, index) + gap;
  }
  let ceiling = Math.max(most, least + gap * (wanted.length - 1));
  for (const index of order.toReversed()) {
    places[index] = Math.min(at(places, index), ceiling);
    ceiling = at(places, index) - gap;
  }
  return places;
}

function at(values: readonly number[], index: number): number {
  return values[index] ?? 0;
}
