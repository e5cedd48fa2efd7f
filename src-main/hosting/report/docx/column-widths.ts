/** Characters that a word is given room for, and that a text is counted as at most. */
const bounds = { least: 3, word: 18, text: 64 } as const;
/** Twips for a character of a table's text, and beside it. */
const room = { character: 112, beside: 170 } as const;

/** Shares a width among columns: first the longest word of each, then by how much there is. */
export function columnWidths(
  rows: readonly (readonly string[])[],
  count: number,
  width: number,
): number[] {
  const columns = Array.from({ length: count }, (_, column) => {
    const texts = rows.map((row) => row[column] ?? '');
    const word = Math.max(
      bounds.least,
      ...texts.flatMap((text) => text.split(/\s+/)).map(lengthOf),
    );
    const lengths = texts.map(lengthOf).toSorted((a, b) => a - b);
    const usual = Math.min(bounds.text, lengths[Math.floor(lengths.length * 0.75)] ?? 0);
    const need = Math.min(bounds.word, word);
    return { need: need * room.character + room.beside, more: Math.max(1, usual - need) };
  });
  const needed = columns.reduce((sum, { need }) => sum + need, 0);
  const wanted = columns.reduce((sum, { more }) => sum + more, 0);
  const left = width - needed;
  return columns.map(({ need, more }) =>
    Math.floor(left > 0 ? need + (more / wanted) * left : (need / needed) * width),
  );
}

function lengthOf(text: string): number {
  return text.length;
}
