/** “5”, “+5”, “-5” or “−5”; `null` for anything else, and for no change at all. */
export function readChange(text: string): number | null {
  const typed = text.trim().replace(/^[−–]/, '-').replace(/^\+/, '');
  if (!/^-?\d{1,3}$/.test(typed)) return null;
  const minutes = Number(typed);
  return minutes !== 0 && Math.abs(minutes) <= 600 ? minutes : null;
}
