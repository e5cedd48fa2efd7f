export interface Named {
  readonly id: string;
  readonly name: string;
  /** Three capitals. */
  readonly code?: string;
}

/** Letters as they are compared: without case, accents and the kind of a dash. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[–’'\s-]+/gu, ' ')
    .toLowerCase();
}

/** 0 for the very name, 1 when it begins so, 2 when a word of it does; none otherwise. */
function rank({ id, name, code }: Named, letters: string): number | undefined {
  const ways = [name, id, ...(code ? [code] : [])].map(plain);
  if (ways.includes(letters)) return 0;
  if (ways.some((way) => way.startsWith(letters))) return 1;
  return ways.some((way) => way.includes(` ${letters}`)) ? 2 : undefined;
}

/** Those whose name, id or code begins with the letters, or a word of it; the best first. */
export function matching<T extends Named>(list: readonly T[], letters: string): T[] {
  const wanted = plain(letters);
  const ranked = list.flatMap((item) => {
    const place = rank(item, wanted);
    return place === undefined ? [] : [{ item, place }];
  });
  return ranked.toSorted((a, b) => a.place - b.place).map(({ item }) => item);
}
