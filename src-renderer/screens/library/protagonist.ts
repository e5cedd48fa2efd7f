/** “Net for Beijing”, as long as every pack measures the same. */
export function netName(packs: readonly { readonly protagonist: string }[]): string {
  const names = new Set(packs.map(({ protagonist }) => protagonist).filter(Boolean));
  const [name] = names;
  return names.size === 1 && name ? `Net for ${name}` : 'Net';
}
