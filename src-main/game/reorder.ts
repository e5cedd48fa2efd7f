/**
 * A list with some of its items put in another order: they take the places they have among
 * themselves, and every other item keeps its own. Wanted items that are not there do not count.
 */
export function reordered(items: readonly string[], wanted: readonly string[]): string[] {
  const there = new Set(items);
  const queue = [...new Set(wanted)].filter((item) => there.has(item));
  const moving = new Set(queue);
  let next = 0;
  return items.map((item) => (moving.has(item) ? (queue[next++] ?? item) : item));
}
