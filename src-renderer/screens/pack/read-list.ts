/** Lists that are typed as one text. Pure. */

/** One a line; empty lines are for the eye alone. */
export function readLines(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}

/** Paragraphs as they are cited: “¶3, ¶14”, or “3 14” for those without the key. */
export function readRefs(text: string): string[] {
  return text
    .split(/[\s,;]+/)
    .filter(Boolean)
    .map((ref) => (/^\d+$/.test(ref) ? `¶${ref}` : ref));
}
