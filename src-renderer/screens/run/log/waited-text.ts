const hour = 60;
const day = 24 * hour;

/** “waiting 6 min”; in hours from the second on, in days from there. */
export function waitedText(minutes: number): string {
  if (minutes < 1) return 'just said';
  if (minutes < 2 * hour) return `waiting ${minutes} min`;
  if (minutes < 2 * day) return `waiting ${Math.floor(minutes / hour)} h`;
  return `waiting ${Math.floor(minutes / day)} days`;
}
