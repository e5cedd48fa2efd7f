/** A figure as it is typed: a comma or a true minus will do. What is none is told by the rules. */
export function numberTyped(text: string): number {
  const plain = text.trim().replace('−', '-').replace(',', '.').replace('%', '');
  return plain === '' ? Number.NaN : Number(plain);
}

/** Nothing where nothing was typed. */
export function optionalNumber<K extends string>(key: K, text: string): { [P in K]?: number } {
  return (text.trim() === '' ? {} : { [key]: numberTyped(text) }) as { [P in K]?: number };
}
