/** Whose position a pack measures, which a line of the library does not say. */
const protagonists: Readonly<Record<string, string>> = { alaska: 'Beijing' };

/** “Net for Beijing”, as long as every pack measures the same. */
export function netName(packs: readonly { readonly id: string }[]): string {
  const names = new Set(packs.map(({ id }) => protagonists[id]));
  const [name] = names;
  return names.size === 1 && name ? `Net for ${name}` : 'Net';
}
