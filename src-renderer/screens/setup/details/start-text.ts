/** `13:30` from “13:30”, “13.30”, “1330” or “9”; empty for an empty text, `null` for no time. */
export function readStart(text: string): string | null {
  const typed = text.trim();
  if (!typed) return '';
  const found = /^(\d{1,2})(?:[:.h ]?(\d{2}))?$/i.exec(typed);
  if (!found) return null;
  const hours = Number(found[1]);
  const minutes = Number(found[2] ?? '0');
  if (hours > 23 || minutes > 59) return null;
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`;
}
