/** What the live region says next; one for the whole window. */

let text = '';
const listeners = new Set<() => void>();

/** Said politely: new moves, saves, reveal. Refusals are alerts of their own. */
export function announce(words: string): void {
  // The same words twice are only said again if the text differs.
  text = words === text ? `${words}\u00a0` : words;
  for (const listener of listeners) listener();
}

export function announced(): string {
  return text;
}

export function onAnnounce(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
